import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** How many pages of a kind have notes of the editors that wait for an answer. */
export interface DoubtRow {
  readonly kind: string;
  readonly pages: string;
  readonly open: string;
}

interface NotedPage {
  readonly facts: { readonly editorNotes?: readonly string[] | undefined };
}

/** Whether the editors left a note on a page. What it says is not published. */
export function hasOpenNotes({ facts }: NotedPage): boolean {
  return (facts.editorNotes ?? []).length > 0;
}

/** Returns the number of pages with notes for each kind of page. */
export function doubtRows(catalogue: Catalogue, locale: Locale): readonly DoubtRow[] {
  const t = translator(locale);
  const { plans, posts, producers, products, regionById } = catalogue;
  const kinds = { products, producers, provinces: [...regionById.values()], plans, posts } as const;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
    const pages: readonly NotedPage[] = kinds[kind];
    return {
      kind: t(`quality.kind.${kind}`),
      pages: formatNumber(pages.length, locale),
      open: formatNumber(pages.filter(hasOpenNotes).length, locale),
    };
  });
}

import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { formatDate } from '../../i18n/format.ts';
import { langAttribute } from '../../i18n/local-text.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { yearOf } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';

/** A stretch of text, in another language where it says so. */
export interface CitationPart {
  readonly text: string;
  readonly lang?: Locale | undefined;
}

/** How the facts of a page are known, and how to cite it. */
export interface Evidence {
  readonly known: readonly string[];
  readonly citation: readonly CitationPart[];
  readonly bibtex: readonly CitationPart[];
}

/** Returns the evidence of a product's page. `url` is the absolute address of the page. */
export function toEvidence(product: CatalogueProduct, name: LocalText, url: string, locale: Locale): Evidence {
  const t = translator(locale);
  const read = lastRead(product);
  const day = formatDate(read, locale);
  const lang = langAttribute(name, locale);
  const site = t('site.name');
  return {
    known: [
      t('know.read', { date: day }),
      t(`know.${methodOf(product)}`),
      t('know.today'),
      ...((product.facts.editorNotes ?? []).length > 0 ? [t('know.doubt')] : []),
    ],
    citation: [
      { text: `${site}: ` },
      { text: `“${name.text}”`, lang },
      { text: `. ${url}. ${t('cite.read', { date: day })}` },
    ],
    bibtex: [
      { text: `@misc{ocop-${product.id},\n  author = {{${escapeTex(site)}}},\n  title = {` },
      { text: escapeTex(name.text), lang },
      {
        text: `},\n  year = {${String(yearOf(read))}},\n  url = {${url}},\n  note = {${t('cite.read', { date: day })}}\n}`,
      },
    ],
  };
}

/** The last day on which a source of the page was read. */
function lastRead({ facts }: CatalogueProduct): CalendarDate {
  return Object.values(facts.sources)
    .map(({ read }) => read)
    .reduce((last, read) => (read > last ? read : last), '');
}

function methodOf({ recognition }: CatalogueProduct): 'ends' | 'date' | 'year' | 'undated' {
  if (recognition.ends !== undefined) return 'ends';
  if (recognition.date !== undefined) return 'date';
  return recognition.year === undefined ? 'undated' : 'year';
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/gu, String.raw`\$&`);
}

import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CollectionId, PageLocation } from '../../content-files/content-page.ts';
import { locatePages, readTree } from '../../content-files/content-tree.ts';

/** The collections that are taken over as they are, so that their pages are part of what is measured. */
const collections = ['regions', 'documents', 'plans', 'news'] as const satisfies readonly CollectionId[];

/** What names a product; synthetic catalogues do not have the real ones. */
const namesProduct = /^ *(?:- )?productId:|^products:|<Product\b/mu;

/**
 * Copies the pages of a real catalogue about provinces, plans and news that still make sense without its products:
 * those that name a product stay behind, and so do those that name a page that stays behind.
 */
export function copyRealPages(from: string, to: string): void {
  if (!existsSync(from)) return;
  const pages = collections.flatMap((collection) => locatePages(collection, readTree(from, collection)));
  for (const { main, translations } of withoutDangling(pages, from)) {
    for (const file of [main, ...Object.values(translations)]) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      cpSync(join(from, file), join(to, file));
    }
  }
}

function withoutDangling(pages: readonly PageLocation[], from: string): readonly PageLocation[] {
  const texts = new Map(pages.map((page) => [page, textOf(page, from)]));
  let kept = pages.filter((page) => !namesProduct.test(texts.get(page) ?? ''));
  for (;;) {
    const gone = new Set(pages.filter((page) => !kept.includes(page)).map(({ id }) => id));
    const next = kept.filter((page) => !idsIn(texts.get(page) ?? '').some((id) => gone.has(id)));
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

function textOf({ main, translations }: PageLocation, from: string): string {
  return [main, ...Object.values(translations)].map((file) => readFileSync(join(from, file), 'utf8')).join('\n');
}

/** Returns everything in a text that looks like the id of a page. */
function idsIn(text: string): readonly string[] {
  return text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/gu) ?? [];
}

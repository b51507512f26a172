import { locatePages, readTree } from '../../content-files/content-tree.ts';
import { readPageTexts } from '../../content-files/parse-page.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toSheetPage } from './sheet-page.ts';
import type { SheetCollection, SheetPage } from './sheet-page.ts';

/** The products and producers of a content folder. */
export interface SheetPages {
  readonly products: readonly SheetPage[];
  readonly producers: readonly SheetPage[];
  /** Files whose facts cannot be read at all. */
  readonly unreadable: readonly string[];
}

/** Reads the products and producers of a content folder, sorted by id. */
export function readSheetPages(contentDir: string): SheetPages {
  const unreadable: string[] = [];
  const read = (collection: SheetCollection): SheetPage[] => {
    if (!existsSync(join(contentDir, collection))) return [];
    return locatePages(collection, readTree(contentDir, collection)).flatMap((location) => {
      const page = toSheetPage(location, readPageTexts(contentDir, location));
      if (page === undefined) unreadable.push(location.main);
      return page ?? [];
    });
  };
  return { products: read('products'), producers: read('producers'), unreadable };
}

import { join } from 'node:path';
import { textAt } from '../../content-files/facts.ts';
import type { CollectionId, PageLocation } from '../../content-files/content-page.ts';
import { locatePages, readTree } from '../../content-files/content-tree.ts';
import { readSource } from '../../content-files/source-file.ts';
import { readTextSync } from '../../content-files/text-file.ts';
import type { FormerProvinceId } from '../../domain/province.ts';
import { getFormerProvince } from '../../domain/province.ts';
import { isSlug, shortenSlug, toSlug } from '../../domain/slug.ts';

/** What is in the content already, as far as a new page has to know. */
export class KnownPages {
  readonly #contentDir: string;
  readonly #tree: ReturnType<typeof readTree>;

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
    this.#tree = readTree(contentDir);
  }

  /** Returns where the page with an id lies, or nothing. */
  find(collection: CollectionId, id: string): PageLocation | undefined {
    return this.all(collection).find((page) => page.id === id);
  }

  all(collection: CollectionId): readonly PageLocation[] {
    return locatePages(
      collection,
      this.#tree.filter(({ path }) => path.startsWith(`${collection}/`)),
    );
  }

  text(file: string): string {
    return readTextSync(join(this.#contentDir, file));
  }

  /** Returns the producer that is meant by an id or a name, whatever its legal form is shortened to. */
  producer(idOrName: string): { readonly id: string; readonly name: string } | undefined {
    const wanted = likenessOf(idOrName);
    for (const { id, main } of this.all('producers')) {
      const { raw } = readSource(main, this.text(main));
      const name = textAt(raw, ['name']) ?? id;
      const names = [name, textAt(raw, ['shortName']) ?? name];
      if (id === idOrName || names.some((candidate) => likenessOf(candidate) === wanted)) return { id, name };
    }
    return undefined;
  }

  /** Returns an id for a new page: its name, then its name and province, then its name and a number. */
  freeId(collection: CollectionId, name: string, former?: FormerProvinceId): string {
    const slug = shortenSlug(toSlug(name));
    const base = isSlug(slug) ? slug : `${collection.replace(/s$/u, '')}-${slug}`.replace(/-$/u, '');
    const taken = new Set(this.all(collection).map(({ id }) => id));
    const placed = former === undefined ? base : `${base}-${getFormerProvince(former).id}`;
    for (const candidate of [base, placed]) if (!taken.has(candidate)) return candidate;
    for (let number = 2; ; number += 1) {
      const numbered = `${placed}-${String(number)}`;
      if (!taken.has(numbered)) return numbered;
    }
  }
}

const longForms: readonly (readonly [RegExp, string])[] = [
  [/\bhtx\b/gu, 'hop tac xa'],
  [/\btht\b/gu, 'to hop tac'],
  [/\bhkd\b/gu, 'ho kinh doanh'],
  [/\bdntn\b/gu, 'doanh nghiep tu nhan'],
  [/\bcp\b/gu, 'co phan'],
  [/\btnhh\b/gu, 'trach nhiem huu han'],
  [/\bmtv\b/gu, 'mot thanh vien'],
];

function likenessOf(name: string): string {
  const words = toSlug(name).replaceAll('-', ' ');
  return longForms.reduce((text, [short, long]) => text.replace(short, long), words);
}

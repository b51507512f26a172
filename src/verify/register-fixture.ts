import { contentDirectory } from '../content-files/content-directory.ts';
import { listPages } from '../content-files/content-tree.ts';
import { parsePage, readPageTexts } from '../content-files/parse-page.ts';
import type { KnownProduct, Register } from './register.ts';

/** Returns a register of products, for tests. */
export function registerOf(
  products: readonly KnownProduct[],
  rowsOfGtin: Register['rowsOfGtin'] = new Map(),
): Register {
  return { products, rowOfId: new Map(products.map(({ id }, row) => [id, row])), rowsOfGtin };
}

/** Returns a product of a register, for tests. */
export function known(id: string, facts: Partial<KnownProduct> & Pick<KnownProduct, 'recognitions'>): KnownProduct {
  return { id, name: id.replaceAll('-', ' '), translation: '', producer: undefined, aliases: '', ...facts };
}

/** Returns the register of the real content, for tests. */
export async function realRegister(): Promise<Register> {
  const contentDir = contentDirectory();
  const products: KnownProduct[] = [];
  for (const location of await listPages(contentDir, 'products')) {
    const { page } = parsePage(location, readPageTexts(contentDir, location));
    if (page === undefined) continue;
    const { aliases, name, recognitions } = page.facts;
    products.push(
      known(location.id, {
        name,
        aliases: (aliases ?? []).join(' | '),
        recognitions: recognitions.map(({ revoked, ...recognition }) => ({
          ...recognition,
          ...(revoked === undefined ? {} : { revoked: revoked.date }),
        })),
      }),
    );
  }
  return registerOf(products);
}

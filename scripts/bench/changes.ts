import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { locatePages, readTree } from '../../src/content-files/content-tree.ts';

/** A small change that editors make every day. */
export interface Change {
  readonly name: string;
  /** Changes the content in the folder. */
  readonly make: (content: string) => void;
}

/** The changes after which the site is built again, one after the other. */
export const changes: readonly Change[] = [
  {
    name: 'one product edited',
    make: (content: string): void => {
      const file = join(productFolder(content, 0.3), 'index.md');
      const text = readFileSync(file, 'utf8').replace(/^name: (.*)$/mu, 'name: $1 mới');
      writeFileSync(file, `${text}\nMột câu mới được viết thêm vào cuối trang.\n`);
    },
  },
  {
    name: 'one product deleted',
    make: (content: string): void => {
      rmSync(productFolder(content, 0.5), { recursive: true });
    },
  },
  {
    name: 'one product renamed',
    make: (content: string): void => {
      const folder = productFolder(content, 0.7);
      const id = basename(folder);
      const renamed = join(dirname(folder), `${id}-doi-ten`);
      renameSync(folder, renamed);
      const file = join(renamed, 'index.md');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^group: /mu, `formerIds:\n  - ${id}\ngroup: `));
    },
  },
];

/** Returns the folder of the product that stands at a share of all products, such as 0.5 for the one in the middle. */
function productFolder(content: string, share: number): string {
  const pages = locatePages('products', readTree(content, 'products'));
  const page = pages[Math.floor(pages.length * share)];
  if (page === undefined) throw new Error('There are no products.');
  return join(content, page.folder);
}

import { toSearchWords } from '../../src/search/search-words.ts';
import type { BenchProduct } from './built-catalogue.ts';
import type { Random } from '../../src/testing/random.ts';

/** What kinds of queries are made with. */

/** Makes a query of a kind from a product, or nothing where the product does not lend itself to it. */
export type MakeQuery = (
  product: BenchProduct,
  random: Random,
) => { query: string; means: (other: BenchProduct) => boolean } | undefined;

/** Every query is compared with every product, so texts are taken apart once only. */
const known = new Map<string, string>();

/** Returns the words of a text without marks, with spaces around each. */
export function folded(text: string): string {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const made = ` ${toSearchWords(text)
    .map((word) => word.folded)
    .join(' ')} `;
  known.set(text, made);
  return made;
}

const knownMarked = new Map<string, string>();

function marked(text: string): string {
  const seen = knownMarked.get(text);
  if (seen !== undefined) return seen;
  const made = ` ${toSearchWords(text)
    .map((word) => word.written)
    .join(' ')} `;
  knownMarked.set(text, made);
  return made;
}

/** Whether a text holds a part, word by word. */
export const holds = (text: string, part: string): boolean => folded(text).includes(folded(part));
/** Whether a text holds a part, word by word and mark by mark: tea is “chè”, and “chế biến” has none. */
export const holdsMarked = (text: string, part: string): boolean => marked(text).includes(marked(part));
/** Whether a text holds all words of another, in any order. */
export const holdsAll = (text: string, parts: string): boolean =>
  toSearchWords(parts).every((word) => folded(text).includes(` ${word.folded} `));
/** Returns the words of a text as they are written. */
export const wordsOf = (text: string): readonly string[] => text.split(/[\s()“”"-]+/u).filter((word) => word !== '');

const sameName =
  (product: BenchProduct) =>
  (other: BenchProduct): boolean =>
    folded(other.name) === folded(product.name);

/** Returns a kind of query that changes the name and means the products of that name. */
export const byName =
  (change: (name: string, random: Random) => string | undefined): MakeQuery =>
  (product, random) => {
    const query = change(product.name, random);
    return query === undefined ? undefined : { query, means: sameName(product) };
  };

/** The first words of a name say what kind of thing it is. */
export const head = (product: BenchProduct): string => wordsOf(product.name).slice(0, 2).join(' ');

import { toFolded } from '../domain/vietnamese-text.ts';
import type { KnownProduct, Register } from './register.ts';
import type { Hint } from './look-up.ts';

interface Folded {
  readonly product: KnownProduct;
  readonly name: string;
  readonly translation: string;
  /** Every name the product or its producer has. */
  readonly all: string;
}

/** Returns the products whose name, or whose producer's name, holds every word; the closest first. */
export function findByName(text: string, register: Register): readonly KnownProduct[] {
  const wanted = toFolded(text);
  if (!/[^ ]{2}/u.test(wanted)) return [];
  // Whole words, but for the last one, which may not be finished yet.
  const words = wanted
    .split(' ')
    .map((word, at, all) => (at === all.length - 1 && word.length > 2 ? ` ${word}` : ` ${word} `));
  return foldedOf(register)
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((folded) => ({ product: folded.product, rank: rankOf(folded, wanted, text) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ product }) => product);
}

function rankOf({ name, product, translation }: Folded, wanted: string, text: string): number {
  const names = [name, translation];
  // Whoever types marks means them: “cá” before “cà”.
  const marked = product.name.toLowerCase().includes(text.trim().toLowerCase().normalize('NFC')) ? 0 : 0.5;
  if (names.includes(wanted)) return marked;
  if (names.some((candidate) => candidate.startsWith(`${wanted} `))) return 1 + marked;
  return (names.some((candidate) => ` ${candidate} `.includes(` ${wanted} `)) ? 2 : 3) + marked;
}

const hintLimit = 5;
const leastLikeness = 0.5;

/** Returns names that share many groups of three letters with a text; none for one that resembles nothing. */
export function nearNames(text: string, register: Register): readonly Hint[] {
  const wanted = trigramsOf(toFolded(text));
  if (wanted.size < 3) return [];
  return foldedOf(register)
    .map(({ name, product }) => ({ name: product.name, likeness: likenessOf(wanted, trigramsOf(name)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, hintLimit)
    .map(({ name }) => ({ kind: 'name', name }));
}

function trigramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const known = new WeakMap<Register, readonly Folded[]>();

function foldedOf(register: Register): readonly Folded[] {
  const folded = known.get(register) ?? register.products.map(fold);
  known.set(register, folded);
  return folded;
}

function fold(product: KnownProduct): Folded {
  const name = toFolded(product.name);
  const translation = toFolded(product.translation);
  const others = toFolded([product.aliases, product.producer].join(' '));
  return { product, name, translation, all: ` ${name} | ${translation} | ${others} ` };
}

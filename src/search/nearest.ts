import { toSearchWords } from './search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Slips allowed in a word when nothing else was found, by its length. */
const slipsIn = (letters: number): number => (letters < 3 ? 0 : letters < 5 ? 1 : 2);

/** Returns the words of the catalogue that a word comes nearest to, nearest first. */
export function nearestWords(folded: string, vocabulary: Vocabulary, most: number): readonly string[] {
  const allowed = slipsIn(folded.length);
  const found = vocabulary.words.flatMap(({ folded: word, written }) => {
    if (Math.abs(word.length - folded.length) > allowed) return [];
    const slips = slipsBetween(folded, word, allowed);
    return slips === 0 || slips > allowed
      ? []
      : [{ written, slips: slips + (word.startsWith(folded.slice(0, 1)) ? 0 : 0.5) }];
  });
  return found
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ written }) => written);
}

/** Returns how many letters have to be added, left out or replaced; more than `most` only as `most` + 1. */
export function slipsBetween(a: string, b: string, most: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      now.push(Math.min(replaced, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    if (Math.min(...now) > most) return most + 1;
    before = now;
  }
  return Math.min(before[b.length] ?? 0, most + 1);
}

/** Share of letter pairs in common from which a name looks like what was typed. */
const likeFrom = 0.4;

/** Returns the names that share most pairs of letters with a query, however it is divided into words. */
export function nearestNames(query: string, names: readonly string[], most: number): readonly string[] {
  const wanted = pairsOf(query);
  if (wanted.size < 2) return [];
  const best = new Map<string, number>();
  for (const name of names) {
    if (name === '' || best.has(name)) continue;
    const pairs = pairsOf(name);
    let common = 0;
    for (const pair of wanted) if (pairs.has(pair)) common += 1;
    const likeness = (2 * common) / (wanted.size + pairs.size);
    if (likeness >= likeFrom) best.set(name, likeness);
  }
  return [...best]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = toSearchWords(text)
    .map(({ folded }) => folded)
    .join('');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

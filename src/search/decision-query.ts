import { decisionWord } from './full-text-words.ts';
import type { QueryWord } from './query.ts';
import { toSearchWords } from './search-words.ts';

/** What people write beside the number of a decision. Folded. */
const sayings = new Set('quyet dinh qd so decision no number'.split(' '));

/**
 * Returns the words by which a query for a decision is looked up: `quyết định số 45 UBND` → 00045, ubnd. Nothing where a
 * query does not ask for one.
 */
export function toDecisionQuery(words: readonly QueryWord[]): readonly QueryWord[] | undefined {
  const folded = words.map((word) => word.folded);
  const at = folded.findIndex((word) => /^\d+$/u.test(word));
  const says = folded.includes('qd') || folded.includes('decision') || ` ${folded.join(' ')} `.includes(' quyet dinh ');
  if (at < 0 || !says) return undefined;
  const written = decisionWord([{ folded: folded[at] ?? '' }, { folded: 'qd' }]) ?? '';
  const [number] = toSearchWords(written);
  const rest = words.filter((word, place) => place !== at && !sayings.has(word.folded));
  return number === undefined ? undefined : [{ ...number, open: false, meant: undefined }, ...rest];
}

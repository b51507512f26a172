import type { QueryWord } from './query.ts';
import { hasMarks, toSearchWords } from './search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words that queries hold beside what is looked for: what joins words, what every product is, and kinds of places. Names
 * may hold them too (“sô cô la” without marks looks like số, có, là), so they are left out only where that says more.
 */
const fillers = toSearchWords(
  'số ở tại của và các những cho từ là có với do ocop mua bán giá hàng loại tỉnh huyện xã phường quận ' +
    'decision no number the of in from and by with for at a an is made buy sold product products local specialty ' +
    'province district commune ward city vietnam vietnamese',
);

const written = new Set(fillers.map((word) => word.written));
const folded = new Set(fillers.map((word) => word.folded));

function isFiller(word: QueryWord): boolean {
  return hasMarks(word) ? written.has(word.written) : folded.has(word.folded);
}

/** Two words that are fillers together only: “sản” alone belongs to “sản xuất”. Folded. */
const fillerPairs = new Set(['san pham', 'dac san']);

/** Words that are none after another: “xã” in “hợp tác xã”. Folded. */
const wholePairs = new Set(['tac xa', 'thi xa']);

function isLeftOut(words: readonly QueryWord[], at: number): boolean {
  const pairAt = (from: number): string => `${words[from]?.folded ?? ''} ${words[from + 1]?.folded ?? ''}`;
  if (fillerPairs.has(pairAt(at)) || fillerPairs.has(pairAt(at - 1))) return true;
  const word = words[at];
  return word !== undefined && isFiller(word) && !wholePairs.has(pairAt(at - 1));
}

/** Returns the words without those that may be left out, or all of them when nothing would remain. */
export function withoutFillers(words: readonly QueryWord[]): readonly QueryWord[] {
  const rest = words.filter((_, at) => !isLeftOut(words, at));
  return rest.length === 0 ? words : rest;
}

/** More words than this that may or may not be fillers are not tried in every combination. */
const mostUnsure = 3;

/** A query without fillers. */
export interface WayWithoutFillers {
  readonly words: readonly QueryWord[];
  /** How many words were left out that may be none. */
  readonly unsure: number;
}

/**
 * Returns the ways to leave fillers out. Without marks “gia” may be giá or Gia Lai,
 * so words that the catalogue has in another meaning stay in some of them.
 */
export function waysWithoutFillers(words: readonly QueryWord[], vocabulary: Vocabulary): readonly WayWithoutFillers[] {
  const least = withoutFillers(words);
  const dropped = words.filter((word) => !least.includes(word));
  const unsure = dropped.filter((word) => isUnsure(word, vocabulary));
  const sure = new Set(dropped.filter((word) => !unsure.includes(word)));
  if (dropped.length === 0) return [];
  if (unsure.length > mostUnsure) return [{ words: least, unsure: 0 }];
  return subsets(unsure)
    .filter((left) => left.length + sure.size > 0)
    .map((left) => ({
      words: words.filter((word) => !sure.has(word) && !left.includes(word)),
      unsure: left.length,
    }));
}

function isUnsure(word: QueryWord, vocabulary: Vocabulary): boolean {
  return !hasMarks(word) && vocabulary.withFolded(word.folded).some((id) => isOther(vocabulary.words[id]?.written));
}

function isOther(found: string | undefined): boolean {
  return found !== undefined && !written.has(found);
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (all, item) => [...all, ...all.map((some) => [...some, item])],
    [[]],
  );
}

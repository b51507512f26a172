import type { QueryWord } from './query.ts';
import { hasMarks, toSearchWords } from './search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words that queries hold beside what is looked for: what joins words, what every product is, and kinds of places. Names
 * may hold them too (“sô cô la” without marks looks like số, có, là), so they are left out only where that says more.
 */
const fillers = toSearchWords(
  'quyết định số ở tại của và các những cho từ là có với do sản phẩm ocop mua bán giá hàng loại đặc tỉnh huyện xã phường quận ' +
    'decision no number the of in from and by with for at a an is made buy sold product products local specialty ' +
    'province district commune ward city vietnam vietnamese',
);

const written = new Set(fillers.map((word) => word.written));
const folded = new Set(fillers.map((word) => word.folded));

function isFiller(word: QueryWord): boolean {
  return hasMarks(word) ? written.has(word.written) : folded.has(word.folded);
}

/** Returns the words without those that may be left out, or all of them when nothing would remain. */
export function withoutFillers(words: readonly QueryWord[]): readonly QueryWord[] {
  const rest = words.filter((word) => !isFiller(word));
  return rest.length === 0 ? words : rest;
}

/** More words than this that may or may not be fillers are not tried in every combination. */
const mostUnsure = 3;

/**
 * Returns the ways to leave fillers out, the ones that leave out fewest first. Without marks “gia” may be giá or Gia Lai,
 * so words that the catalogue has in another meaning stay in some of them.
 */
export function* waysWithoutFillers(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): Generator<readonly (readonly QueryWord[])[]> {
  const least = withoutFillers(words);
  const dropped = words.filter((word) => !least.includes(word));
  const unsure = dropped.filter((word) => isUnsure(word, vocabulary));
  const sure = new Set(dropped.filter((word) => !unsure.includes(word)));
  if (unsure.length > mostUnsure) {
    yield [least];
    return;
  }
  for (let count = sure.size > 0 ? 0 : 1; count <= unsure.length; count += 1) {
    const ways = subsets(unsure, count);
    yield ways.map((left) => words.filter((word) => !sure.has(word) && !left.includes(word)));
  }
}

function isUnsure(word: QueryWord, vocabulary: Vocabulary): boolean {
  return !hasMarks(word) && vocabulary.withFolded(word.folded).some((id) => isOther(vocabulary.words[id]?.written));
}

function isOther(found: string | undefined): boolean {
  return found !== undefined && !written.has(found);
}

function subsets<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}

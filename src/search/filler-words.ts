import type { QueryWord } from './query.ts';
import { hasMarks, toSearchWords } from './search-words.ts';

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

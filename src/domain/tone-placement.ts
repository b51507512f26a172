import { toStoredText } from './vietnamese-text.ts';

/** Marks that stand for a tone, in their combining form: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Vowel pairs whose tone mark stands on either letter: hòa or hoà, khỏe or khoẻ, thủy or thuỷ. */
const MOVABLE_TONE = /(o)([ae])|(u)(y)/u;

/**
 * Returns text with every movable tone mark on the first vowel, the placement that laws and most newspapers use
 * (`thuỷ` → `thủy`), so that both schools compare equal. `quý` keeps its mark: there the u belongs to the consonant.
 */
export function toOneTonePlacement(text: string): string {
  return toStoredText(text).replace(/\p{L}+/gu, moveTone);
}

function moveTone(word: string): string {
  const letters = word.normalize('NFD');
  const toneAt = letters.search(TONES);
  if (toneAt < 0) return word;
  const tone = letters.charAt(toneAt);
  const bare = letters.slice(0, toneAt) + letters.slice(toneAt + 1);
  const pair = MOVABLE_TONE.exec(bare.toLowerCase());
  if (pair === null || pair.index + 2 !== bare.length) return word;
  if (pair[0] === 'uy' && bare.charAt(pair.index - 1).toLowerCase() === 'q') return word;
  if (toneAt < pair.index + 1) return word;
  const first = pair.index + 1;
  return (bare.slice(0, first) + tone + bare.slice(first)).normalize('NFC');
}

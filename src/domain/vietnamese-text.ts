/** Vietnamese text: one form for storing, one for matching, one for sorting. */

/** Marks that stand for a tone, in their combining form: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Composed letters of the Latin alphabet that old keyboards produce instead of Đ and đ. */
const ETH = /[\u00D0\u00F0]/gu;

/** Returns text in the form content is stored in: NFC, with Đ instead of the Icelandic Ð. */
export function toStoredText(text: string): string {
  return text.normalize('NFC').replace(ETH, (letter) => (letter === '\u00D0' ? 'Đ' : 'đ'));
}

/**
 * Returns the key two spellings of the same words share when marks are ignored: `Khoai sọ Phì Nhừ` → `khoai so phi nhu`.
 * đ has no decomposition in Unicode and is mapped by hand.
 */
export function toFolded(text: string): string {
  return stripMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns lower-case text without tone marks, vowel marks and đ; everything else stays where it was. */
export function stripMarks(text: string): string {
  return toStoredText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd');
}

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

/** Made when it is first needed: it costs a phone some milliseconds, and most pages sort nothing. */
let collator: Intl.Collator | undefined;

/** Compares two texts in Vietnamese alphabetical order (a ă â b c d đ e ê …); numbers in their numeric order. */
export function compareVietnamese(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/** Returns a new list in Vietnamese alphabetical order of the text that `textOf` gives. */
export function sortVietnamese<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items.toSorted((a, b) => compareVietnamese(textOf(a), textOf(b)));
}

/** Vietnamese text: one form for storing, one for matching, one for sorting. */

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

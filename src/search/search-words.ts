import { toOneTonePlacement } from '../domain/tone-placement.ts';
import { stripMarks } from '../domain/vietnamese-text.ts';

/** A word as search compares it: as written, without marks, and in a form that spelling habits do not change. */
export interface SearchWord {
  /** Lower case, NFC, one tone placement: `thủy`. */
  readonly written: string;
  /** Without marks: `thuy`. */
  readonly folded: string;
  /** Equal for words that differ only in habit: `mỹ` and `mĩ`, `coffees` and `coffee`. */
  readonly loose: string;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Zero-width characters, and U+02BC, which closes words in the full-text index. Neither is part of a word. */
const invisible = /[\u00AD\u02BC\u200B-\u200D\u2060\uFEFF]/gu;

const known = new Map<string, SearchWord>();

/** Returns the words of a text in order: `Khoai sọ (Phì Nhừ)` → khoai, sọ, phì, nhừ. */
export function toSearchWords(text: string): readonly SearchWord[] {
  if (text === '') return [];
  const lower = text.replace(invisible, '').normalize('NFC').toLowerCase();
  return (lower.match(wordPattern) ?? []).map(toSearchWord);
}

/** Words repeat a lot, and taking marks off is slow, so each is worked out once. */
function toSearchWord(word: string): SearchWord {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const written = toOneTonePlacement(word);
  const folded = stripMarks(written);
  const made = { written, folded, loose: toLoose(folded) };
  known.set(word, made);
  return made;
}

/**
 * Returns a folded word with spellings that habit alone decides made equal: y and i as the only vowel of a syllable
 * (kỹ/kĩ, quý/quí), and English plurals. No Vietnamese syllable ends in s, so one rule serves both languages.
 */
export function toLoose(folded: string): string {
  if (/^(?:qu|[hklmstv]?)y$/u.test(folded)) return `${folded.slice(0, -1)}i`;
  if (folded.length < 4 || !folded.endsWith('s') || /(?:ss|us|is)$/u.test(folded)) return folded;
  if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|o|z)es$/u.test(folded) ? folded.slice(0, -2) : folded.slice(0, -1);
}

/** Whether a word was typed with marks, so that its marks mean something. */
export function hasMarks(word: SearchWord): boolean {
  return word.written !== word.folded;
}

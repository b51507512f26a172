import type { IndexedField } from './facts-index.ts';
import type { QueryMatches } from './word-matches.ts';

/** What one text has of the words of a query. */
export interface TextMatch {
  /** Best match of each word, 0 where the text has none. */
  readonly values: Float32Array;
  /** One bit for each word of the query whose neighbour before it stands before it in the text too. */
  readonly pairs: number;
  /** Share of the words of a part of the text that the query asked for, of the part where it is highest. */
  readonly coverage: number;
  /** Whether the query holds a whole part of the text, such as the name of a province, word by word. */
  readonly whole: boolean;
  /** Whether the query holds the first part of the text whole: the province of then before the one of today. */
  readonly firstWhole: boolean;
  /** Whether the query holds some part of the text whole, be it one word. */
  readonly anyWhole: boolean;
  /** Whether the text begins with a word of the query. */
  readonly begins: boolean;
  readonly full: boolean;
}

/** Returns, for each word of the catalogue, which words of the query it answers at least so well, one bit each. */
export function toMasks({ ofWords }: QueryMatches, words: number, least = 0): Uint16Array {
  const masks = new Uint16Array(words);
  for (const [at, ids] of ofWords.entries()) {
    for (const [id, value] of ids) if (value >= least) masks[id] = (masks[id] ?? 0) | (1 << at);
  }
  return masks;
}

/** Returns, for each text of a field, which words of the query it answers. */
export function toTextMasks({ words, starts }: IndexedField, masks: Uint16Array): Uint16Array {
  const ofTexts = new Uint16Array(starts.length - 1);
  for (let text = 0; text < ofTexts.length; text += 1) {
    let mask = 0;
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) mask |= masks[words[at] ?? -1] ?? 0;
    ofTexts[text] = mask;
  }
  return ofTexts;
}

/** Returns what a text has of the words of a query. */
export function matchText(
  field: IndexedField,
  text: number,
  { ofWords, joined }: QueryMatches,
  masks: Uint16Array,
): TextMatch {
  const values = new Float32Array(ofWords.length);
  const start = field.starts[text] ?? 0;
  const end = field.starts[text + 1] ?? 0;
  const own = field.ownWords[text] ?? 0;
  let pairs = 0;
  let asked = 0;
  let coverage = 0;
  let before = 0;
  let inPart = 0;
  let partIsWhole = true;
  let whole = false;
  let anyWhole = false;
  let firstWhole: boolean | undefined;
  for (let at = start; at < end; at += 1) {
    const id = field.words[at] ?? -1;
    const mask = masks[id] ?? 0;
    if (mask !== 0) asked += 1;
    for (const [word, ids] of ofWords.entries()) {
      const value = ids.get(id) ?? 0;
      if (value > (values[word] ?? 0)) values[word] = value;
    }
    // A pair is a word whose neighbour before it answers the word before; one joined word answers both.
    const pair = ((joined.has(id) ? before | mask : before) << 1) & mask & ~1;
    pairs |= pair;
    before = mask;
    if (id < 0) {
      whole ||= partIsWhole && inPart > 1;
      anyWhole ||= partIsWhole && inPart > 0;
      firstWhole ??= partIsWhole && inPart > 0;
      if (at <= start + own && inPart > 0) coverage = Math.max(coverage, asked / inPart);
      asked = 0;
      inPart = 0;
      partIsWhole = true;
    } else {
      partIsWhole &&= inPart === 0 ? mask !== 0 : pair !== 0;
      inPart += 1;
    }
  }
  if (end <= start + own && inPart > 0) coverage = Math.max(coverage, asked / inPart);
  return {
    values,
    pairs,
    whole: whole || (partIsWhole && inPart > 1),
    anyWhole: anyWhole || (partIsWhole && inPart > 0),
    firstWhole: firstWhole ?? (partIsWhole && inPart > 0),
    coverage,
    begins: (masks[field.words[start] ?? -1] ?? 0) !== 0,
    full: values.every((value) => value > 0),
  };
}

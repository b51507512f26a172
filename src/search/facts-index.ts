import { writeOut } from './abbreviations.ts';
import { toSearchWords } from './search-words.ts';
import type { SearchWord } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** The kinds of facts that words are looked up in, and how much a match in each says about a product. */
const fieldWeights = {
  name: 1,
  translation: 1,
  alias: 0.9,
  otherWords: 0.6,
  producer: 0.55,
  former: 0.5,
  place: 0.45,
  set: 0.3,
  group: 0.25,
  kind: 0.2,
  standard: 0.2,
  stars: 0.2,
} as const;

export type FactField = keyof typeof fieldWeights;

/** A field of all products: its different texts, and which of them each row has. */
export interface FieldTexts {
  readonly field: FactField;
  readonly texts: readonly string[];
  readonly textOfRow: ArrayLike<number>;
}

/** The texts of a field as numbers of words. */
export interface IndexedField {
  readonly field: FactField;
  readonly weight: number;
  readonly textOfRow: ArrayLike<number>;
  /** Words of all texts in a row; -1 stands between parts that are not neighbours. */
  readonly words: Int32Array;
  /** Where each text begins in `words`; one more than there are texts. */
  readonly starts: Int32Array;
  /** How many words a text has before its other forms (the written-out HTX and the like) begin. */
  readonly ownWords: Int32Array;
}

/** What is looked up in memory: names, producers and places of all products. */
export interface FactsIndex {
  readonly rows: number;
  readonly vocabulary: Vocabulary;
  readonly fields: readonly IndexedField[];
}

/** Stands between parts of a text, such as two aliases: the last word of one is no neighbour of the next one's first. */
export const partSeparator = ' | ';

const gap = -1;

/** Returns the index of the fields. */
export function toFactsIndex(rows: number, fields: readonly FieldTexts[]): FactsIndex {
  const steps = indexInSteps(rows, fields);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Longer than this at a time, and a reader would notice that the page does not answer. */
const mostMsAtATime = 6;

/** Returns the index of the fields without holding up the page; `pause` lets others go first. */
export async function toFactsIndexSlowly(
  rows: number,
  fields: readonly FieldTexts[],
  pause: () => Promise<void>,
): Promise<FactsIndex> {
  const steps = indexInSteps(rows, fields);
  let begun = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - begun > mostMsAtATime) {
      await pause();
      begun = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}

/** Texts between two occasions to stop. */
const textsAStep = 64;

function* indexInSteps(rows: number, fields: readonly FieldTexts[]): Generator<undefined, FactsIndex> {
  const vocabulary = new Vocabulary();
  const indexed: IndexedField[] = [];
  for (const field of fields) indexed.push(yield* indexField(field, vocabulary));
  return { rows, vocabulary, fields: indexed };
}

function* indexField(
  { field, texts, textOfRow }: FieldTexts,
  vocabulary: Vocabulary,
): Generator<undefined, IndexedField> {
  const words: number[] = [];
  const starts = new Int32Array(texts.length + 1);
  const ownWords = new Int32Array(texts.length);
  for (const [at, text] of texts.entries()) {
    if (at % textsAStep === 0) yield;
    starts[at] = words.length;
    const parts = text.split(partSeparator).map(toSearchWords);
    for (const [index, part] of parts.entries()) {
      if (index > 0) words.push(gap);
      for (const word of part) words.push(vocabulary.add(word));
    }
    ownWords[at] = words.length - (starts[at] ?? 0);
    for (const form of parts.flatMap((part) => otherForms(field, part))) {
      words.push(gap);
      for (const word of form) words.push(vocabulary.add(word));
    }
  }
  starts[texts.length] = words.length;
  return { field, weight: fieldWeights[field], textOfRow, words: Int32Array.from(words), starts, ownWords };
}

/** Kinds of places, which decisions write before the names and people leave out. Folded. */
const placeKind = /^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tx|tt)$/u;

/** Returns the ways in which a part of a fact is written besides its own. */
function otherForms(field: FactField, words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  const written = writeOut(words, (word) => word);
  const forms = written === undefined ? [] : [written];
  return field === 'place' ? [...forms, ...withoutKind(words)] : forms;
}

function withoutKind(words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  const kinds = [1, 2].filter((length) => {
    const start = words.slice(0, length).map((word) => word.folded);
    return words.length > length && placeKind.test(start.join(' '));
  });
  return kinds.map((length) => words.slice(length));
}

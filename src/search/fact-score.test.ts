import { expect, test } from 'vitest';
import { scoreFacts } from './fact-score.ts';
import type { FactPart, FactScore } from './fact-score.ts';
import { otherMarks } from './word-matches.ts';

/** A fact that holds words of a query as well as `values` say. */
function part(values: readonly number[], facts: Partial<FactPart & FactPart['match']> = {}): FactPart {
  const { weight = 1, wholeWeight, isName = false, isHeading = false, isKind = false, ...match } = facts;
  return {
    ...{ weight, wholeWeight, isName, isHeading, isKind },
    match: {
      values: Float32Array.from(values),
      pairs: 0,
      coverage: 0,
      whole: false,
      firstWhole: false,
      anyWhole: false,
      begins: false,
      full: values.every((value) => value > 0),
      ...match,
    },
  };
}

const even = [1, 1, 1, 1];
const score = (parts: readonly FactPart[], words: number): FactScore => scoreFacts(parts, even.slice(0, words));

/** What a fact that holds all words in order has beside its words: a share of its weight. */
const shape = (weight: number, coverage: number): number => weight * (0.05 + 0.2 * coverage);

test('a name asked for in full has one for its words, and what its form adds', () => {
  const name = part([1, 1], { isName: true, pairs: 0b10, coverage: 1, begins: true });
  expect(score([name], 2).score).toBeCloseTo(1 + shape(1, 1) + 0.02);
});

test('a fact counts as much as its kind says', () => {
  expect(score([part([1, 1], { weight: 0.5, pairs: 0b10 })], 2).score).toBeCloseTo(0.5 + shape(0.5, 0));
});

test('words that are no neighbours lack what neighbours are worth', () => {
  const scattered = score([part([1, 1], { isName: true, full: false })], 2).score;
  expect(scattered).toBeCloseTo(2 / 2.9);
});

test('words may be read in different facts, each where it is worth most', () => {
  const name = part([1, 0], { isName: true });
  const place = part([0.5, 1], { weight: 0.5 });
  expect(score([name, place], 2).score).toBeCloseTo((1 + 0.5) / 2.9 + shape(0.5, 0) * 0.5);
});

test('neighbours in one fact count more than single words in better ones', () => {
  const producer = part([1, 1], { weight: 0.8, pairs: 0b10, full: false });
  const name = part([1, 0], { weight: 1 });
  expect(score([producer, name], 2).score).toBeCloseTo((0.8 + 0.8 + 0.9 * 0.8) / 2.9);
});

test('a name of a place held whole counts nearly as much as the name of the product', () => {
  const place = (whole: boolean, wholeWeight?: number): number =>
    score([part([1], { weight: 0.5, wholeWeight, whole, full: false })], 1).score;
  expect([place(false, 0.9), place(true, 0.9), place(true), place(true, 0.3)]).toEqual([0.5, 0.9, 0.5, 0.5]);
});

test('a rarer word weighs more', () => {
  const facts = [part([1, 0])];
  expect(scoreFacts(facts, [1.5, 0.5]).score).toBeCloseTo(1.5 / 2.9);
  expect(scoreFacts(facts, [0.5, 1.5]).score).toBeCloseTo(0.5 / 2.9);
  const pair = [part([1, 1], { pairs: 0b10, full: false })];
  expect(scoreFacts(pair, [0.5, 1.5]).score).toBeCloseTo((0.5 + 1.5 + 0.9 * 1.5) / 2.9);
});

test('repaired words are counted and cost a tenth each', () => {
  const { score: value, repaired } = score([part([0.45, 1, 0.49, 0.5], { full: false })], 4);
  expect(repaired).toBe(2);
  expect(value).toBeCloseTo((0.45 + 1 + 0.49 + 0.5) / (4 + 0.9 * 3) - 0.2);
  expect(score([part([0, 1], { full: false })], 2).repaired).toBe(0);
});

test('a word that only a heading has is known to be', () => {
  const heading = part([1, 1], { isHeading: true });
  expect(score([heading, part([1, 0])], 2).byHeading).toBe(true);
  expect(score([heading, part([1, 0.3])], 2).byHeading).toBe(false);
  expect(score([part([1, 0])], 2).byHeading).toBe(false);
});

test('words are together where one fact has them all, each beside the one before', () => {
  expect(score([part([1, 1, 1], { pairs: 0b110 })], 3).together).toBe(true);
  expect(score([part([1, 1, 1], { pairs: 0b100 })], 3).together).toBe(false);
  expect(score([part([1, 1, 1], { pairs: 0b110, full: false })], 3).together).toBe(false);
  expect(score([part([1, 0], { pairs: 0 }), part([0, 1])], 2).together).toBe(false);
});

test('words make sense where each is in a name, in a fact that has them all, or beside its neighbour', () => {
  const apart = [part([1, 0]), part([0, 1])];
  expect(score(apart, 2).coherent).toBe(false);
  expect(score([part([1, 1], { full: true })], 2).coherent).toBe(true);
  expect(score([part([1, 1], { isName: true, full: false })], 2).coherent).toBe(true);
  expect(score([part([1, 1], { isKind: true, full: false })], 2).coherent).toBe(true);
  expect(score([part([1, 0], { isName: true }), part([0, 1])], 2).coherent).toBe(false);
  expect(score([part([1, 0], { isName: true }), part([0, 1, 1], { pairs: 0b100 })], 3).coherent).toBe(true);
  expect(score([part([1, 0], { isName: true }), part([0, 1, 1], { pairs: 0 })], 3).coherent).toBe(false);
});

test('a word with other marks than typed, or repaired, makes no sense of its own', () => {
  expect(score([part([otherMarks], { isName: true })], 1).coherent).toBe(false);
  expect(score([part([0.66], { isName: true })], 1).coherent).toBe(true);
  expect(score([part([0.64], { isName: true })], 1).coherent).toBe(false);
});

test('of names that hold equally many words the one is meant that says little else', () => {
  const name = (coverage: number): number => score([part([1], { isName: true, coverage })], 1).score;
  expect(name(1) - name(0.5)).toBeCloseTo(0.1);
  expect(name(0)).toBeCloseTo(1.05);
  const partly = (isName: boolean): number => score([part([1, 0], { isName, coverage: 0.5 })], 2).score;
  expect(partly(true) - partly(false)).toBeCloseTo(0.025);
});

test('words with other marks than typed add nothing for their form', () => {
  expect(score([part([otherMarks], { coverage: 1 })], 1).score).toBeCloseTo(otherMarks);
});

test('words in another order than asked add half as much for their form, kept neighbours the rest', () => {
  const form = (pairs: number): number =>
    score([part([1, 1, 1], { weight: 0.5, pairs, coverage: 1 }), part([1, 1, 1], { pairs: 0b110, full: false })], 3)
      .score - 1;
  expect(form(0b000)).toBeCloseTo(shape(0.5, 1) * 0.5);
  expect(form(0b010)).toBeCloseTo(shape(0.5, 1) * 0.75);
  expect(form(0b110)).toBeCloseTo(shape(0.5, 1));
});

test('of several facts the best form counts', () => {
  const short = part([1], { weight: 1, coverage: 1, full: true });
  const long = part([1], { weight: 1, coverage: 0 });
  expect(score([long, short], 1).score).toBeCloseTo(1.25);
  expect(score([short, long], 1).score).toBeCloseTo(1.25);
});

test('a name that begins as asked, and a place of then asked for whole, settle between equals', () => {
  const plain = score([part([1], { isName: true })], 1).score;
  expect(score([part([1], { isName: true, begins: true })], 1).score - plain).toBeCloseTo(0.02);
  expect(score([part([1], { isName: true, firstWhole: true })], 1).score).toBeCloseTo(plain);
  expect(score([part([1], { firstWhole: true })], 1).score - plain).toBeCloseTo(0.02);
  expect(score([part([1], { begins: true })], 1).score).toBeCloseTo(plain);
  const half = score([part([1, 0], { isName: true })], 2).score;
  expect(score([part([1, 0], { isName: true, begins: true })], 2).score).toBeCloseTo(half);
});

test('a kind of thing named in full was meant', () => {
  const plain = score([part([1], { isKind: true })], 1).score;
  expect(score([part([1], { isKind: true, anyWhole: true })], 1).score - plain).toBeCloseTo(0.02);
  expect(score([part([1], { anyWhole: true })], 1).score).toBeCloseTo(plain);
});

test('a product without any fact that answers has no score', () => {
  expect(score([], 2)).toMatchObject({ score: 0, repaired: 0, byHeading: false, together: false, coherent: false });
});

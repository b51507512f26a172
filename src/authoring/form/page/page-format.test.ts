import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPageText, toPageText } from './page-format.ts';

test('a page becomes facts, sources as a list, and its words', () => {
  const text =
    '---\nname: Chè\npublished: 2024-03-11\nsources:\n  bao:\n    title: Bài\n  dai: x\n---\n\nLời.\n\n---\n\nHai.\n';
  expect(fromPageText(text, true)).toEqual({
    name: 'Chè',
    published: '2024-03-11',
    sources: [{ key: 'bao', title: 'Bài' }, { key: 'dai' }],
    body: 'Lời.\n\n---\n\nHai.',
  });
});

test('files of Windows, byte order marks and pages without facts or words are read', () => {
  expect(fromPageText('\uFEFF---\r\nname: Chè\r\n---\r\n\r\nLời.\r\n', true)).toEqual({ name: 'Chè', body: 'Lời.' });
  expect(fromPageText('---\n---\n', true)).toEqual({ body: '' });
  expect(fromPageText('---\nname: A\n---', true)).toEqual({ name: 'A', body: '' });
  expect(fromPageText('title: Kế hoạch\n', false)).toEqual({ title: 'Kế hoạch' });
  expect(fromPageText('', false)).toEqual({});
});

test('keys are written in the order of the format, unknown ones last', () => {
  expect(toPageText({ x: 1, group: 'food', name: 'A', y: 2 }, ['name', 'group'], false)).toBe(
    'name: A\ngroup: food\nx: 1\ny: 2\n',
  );
});

test('what is empty is left out, at every depth', () => {
  const entry = {
    a: '',
    b: null,
    c: undefined,
    d: [],
    e: ['', null, 'x'],
    f: { g: '' },
    h: { i: { j: null } },
    k: 0,
    l: false,
  };
  expect(toPageText(entry, [], false)).toBe('e:\n  - x\nk: 0\nl: false\n');
  expect(toPageText({}, [], false)).toBe('');
  expect(toPageText({ body: ' ' }, [], true)).toBe('---\n---\n');
});

test('a nought that says something stays: a post without a day, a result without a figure, a plan of no province', () => {
  expect(
    toPageText({ published: null, results: [{ value: null, metric: 'x' }], place: {}, origin: {} }, [], false),
  ).toBe('published: null\nresults:\n  - value: null\n    metric: x\nplace: {}\n');
});

test('a source without a name gets one, and what is no source is left out', () => {
  expect(
    toPageText({ sources: [{ key: 'bao', title: 'A' }, { title: 'B' }, { key: '', title: 'C' }, 'x'] }, [], false),
  ).toBe('sources:\n  bao:\n    title: A\n  nguon:\n    title: C\n');
  expect(toPageText({ sources: { bao: { title: 'A' } } }, [], false)).toBe('sources:\n  bao:\n    title: A\n');
});

test('words are set apart by an empty line; without words there is none', () => {
  expect(toPageText({ name: 'A', body: '\n Lời. \n' }, [], true)).toBe('---\nname: A\n---\n\nLời.\n');
  expect(toPageText({ name: 'A', body: '' }, [], true)).toBe('---\nname: A\n---\n');
  expect(toPageText({ name: 'A', body: 'Lời.' }, [], false)).toBe('name: A\n');
});

test('whatever a form holds, reading what it wrote gives the same', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...Array.from('aẵ0:#-\'"[]{}&*!|>%@`, ~')), minLength: 1, maxLength: 10 })
    .map((text) => `x${text.trimEnd()}`);
  const entry = fc.record({
    name: word,
    number: fc.integer(),
    list: fc.array(word, { minLength: 1, maxLength: 3 }),
    group: fc.record({ a: word, b: fc.boolean() }),
    sources: fc.uniqueArray(fc.record({ key: fc.constantFrom('bao', 'dai', 'so'), title: word }), {
      minLength: 1,
      selector: ({ key }) => key,
    }),
    body: fc.array(word, { maxLength: 3 }).map((lines) => lines.join('\n\n')),
  });
  fc.assert(
    fc.property(entry, (given) => {
      expect(fromPageText(toPageText(given, Object.keys(given), true), true)).toEqual(given);
    }),
  );
});

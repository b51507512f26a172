import { describe, expect, test } from 'vitest';
import { doubtsIn, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

/** Returns a product with one more source below the one it has. */
const withSource = (...lines: string[]): string =>
  productText().replace(/\n---\n\n/u, `\n  lai:\n${lines.map((line) => `    ${line}\n`).join('')}---\n\n`);

test.each([
  { name: 'one title, publisher and day', lines: ['title: Bài báo', 'publisher: Báo Lào Cai'], isRepeated: true },
  { name: 'two days', lines: ['title: Bài báo', 'publisher: Báo Lào Cai', 'published: 2024'], isRepeated: false },
  { name: 'two publishers', lines: ['title: Bài báo', 'publisher: Báo Yên Bái'], isRepeated: false },
])('two sources with $name', async ({ isRepeated, lines }) => {
  const text = withSource(...lines, 'read: 2026-11-21');
  expect(await doubtsIn({ 'products/tra/index.md': text })).toEqual(
    isRepeated ? ['products/tra/index.md:16:5 source-repeated'] : [],
  );
});

test('two addresses that differ in capitals of the host are one', async () => {
  const first = productText().replace('    read:', '    url: https://bao.vn/a\n    read:');
  const both = (url: string): string =>
    first.replace(
      /\n---\n\n/u,
      `\n  lai:\n    title: Bài báo\n    publisher: B\n    url: ${url}\n    read: 2026-11-21\n---\n\n`,
    );
  expect(await doubtsIn({ 'products/tra/index.md': both('https://BAO.vn/a') })).toEqual([
    'products/tra/index.md:17:5 source-repeated',
  ]);
  expect(await doubtsIn({ 'products/tra/index.md': both('https://bao.vn/A') })).toEqual([]);
});

describe('what tells two sources apart', () => {
  const two = (first: readonly string[], second: readonly string[]): Promise<readonly string[]> => {
    const lines = (facts: readonly string[]): string => facts.map((fact) => `    ${fact}\n`).join('');
    const sources = `sources:\n  mot:\n${lines(first)}  hai:\n${lines(second)}`;
    const text = productText()
      .replace(/sources:\n[\s\S]*?(?=---)/u, () => sources)
      .replace('source: bao', 'source: mot');
    return saidOf(text);
  };
  const source = (title: string, ...more: readonly string[]): readonly string[] => [
    ...[`title: ${title}`, 'publisher: Báo'],
    ...[...more, 'read: 2026-11-21'],
  ];
  const repeated = (line: number): readonly string[] => [`${String(line)}:5 source-repeated found=hai other=mot`];

  test.each([
    { name: 'nothing', first: source('A'), second: source('A'), said: repeated(16) },
    { name: 'capitals of the title', first: source('Bài A'), second: source('bài a'), said: repeated(16) },
    { name: 'the title', first: source('A'), second: source('B'), said: [] },
    {
      name: 'an address alone: two texts of one page',
      first: source('A', 'url: https://bao.vn/a'),
      second: source('B', 'url: https://bao.vn/a'),
      said: [],
    },
    {
      name: 'the day, where one address has them both',
      first: source('A', 'url: https://bao.vn/a', 'published: 2024-01-01'),
      second: source('A', 'url: https://bao.vn/a', 'published: 2024-01-02'),
      said: repeated(18),
    },
    {
      name: 'the address',
      first: source('A', 'url: https://bao.vn/a'),
      second: source('A', 'url: https://bao.vn/b'),
      said: [],
    },
    {
      name: 'whether there is an address',
      first: source('A', 'url: https://bao.vn/a'),
      second: source('A'),
      said: [],
    },
  ])('$name', async ({ first, said, second }) => {
    expect(await two(first, second)).toEqual(said);
  });

  test('without a title nothing can be said', async () => {
    const [, ...nameless] = source('A');
    expect((await two(nameless, nameless)).join()).not.toContain('source-repeated');
  });
});

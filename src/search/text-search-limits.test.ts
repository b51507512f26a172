import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import type { FixtureProduct } from './facts-fixture.ts';
import type { FactsIndex } from './facts-index.ts';
import { toFixtureText } from './full-text-fixture.ts';
import type { FullText } from './full-text.ts';
import { searchEverywhere, searchInMemory } from './text-search.ts';

/** From how many products on, and up to how many, the search goes one way or the other. */

/** Returns the index of so many products like one, and others after them. */
const many = (count: number, product: FixtureProduct, ...others: readonly FixtureProduct[]): FactsIndex =>
  toFixtureIndex([...Array.from({ length: count }, () => product), ...others]);

const asksTexts = (index: FactsIndex, query: string): boolean => searchInMemory(index, query).partial;

test('in a small catalogue texts are asked where facts find fewer than twenty-four products', () => {
  expect(asksTexts(many(23, { name: 'Gạo' }), 'gạo ')).toBe(true);
  expect(asksTexts(many(24, { name: 'Gạo' }), 'gạo ')).toBe(false);
});

test('from five thousand products on texts are asked only where facts find none', () => {
  const filler = Array.from({ length: 4999 }, () => ({ name: '' }));
  expect(asksTexts(toFixtureIndex([{ name: 'Gạo' }, ...filler]), 'gạo ')).toBe(false);
  expect(asksTexts(toFixtureIndex([{ name: 'Gạo' }, ...filler]), 'mật ')).toBe(true);
  expect(asksTexts(toFixtureIndex([{ name: 'Gạo' }, ...filler.slice(1)]), 'gạo ')).toBe(true);
});

test('three words that stand together in one fact can mean nothing else, two can', () => {
  const index = toFixtureIndex([{ name: 'Mật ong rừng tràm' }]);
  expect(asksTexts(index, 'mật ong rừng ')).toBe(false);
  expect(asksTexts(index, 'mật ong ')).toBe(true);
  expect(asksTexts(index, 'ong mật rừng ')).toBe(true);
});

test('three words of which another was left out may be a part of what is meant', () => {
  const index = toFixtureIndex([{ name: 'Mật ong rừng' }]);
  expect(asksTexts(index, 'mật ong rừng ')).toBe(false);
  expect(asksTexts(index, 'mật ong rừng của ')).toBe(true);
});

test('words that facts hold scattered are looked for in texts, however many products hold them', () => {
  const scattered = { name: 'Gạo', producer: 'Ong', former: 'Huế' };
  expect(asksTexts(many(30, scattered), 'gạo ong ')).toBe(true);
  expect(asksTexts(many(30, { name: 'Gạo ong' }), 'gạo ong ')).toBe(false);
});

test('the number of a decision is looked for in texts, however many products hold its words', () => {
  expect(asksTexts(many(30, { name: 'QĐ 45' }), 'QĐ 45 ')).toBe(true);
  expect(asksTexts(many(30, { name: 'QĐ 45 gạo' }), 'qd 45 gạo ')).toBe(true);
});

test('a query of which words were left out is looked for in texts in a small catalogue', () => {
  expect(asksTexts(many(30, { name: 'Gạo' }), 'gạo của ')).toBe(true);
  const large = many(5000, { name: 'Gạo' });
  expect(asksTexts(large, 'gạo của ')).toBe(false);
});

test('with twenty-four products that hold the last word whole, those that only begin with it are left out', () => {
  const beginning = { name: 'Mậtt' };
  expect(searchInMemory(many(24, { name: 'Mật' }, beginning), 'mật').rows).toHaveLength(24);
  expect(searchInMemory(many(23, { name: 'Mật' }, beginning), 'mật').rows).toHaveLength(24);
  expect(searchInMemory(many(22, { name: 'Mật' }, beginning), 'mật').rows).toHaveLength(23);
  expect(searchInMemory(many(23, { name: 'Mật' }, beginning, beginning), 'mật').rows).toHaveLength(25);
});

test('with ten products that hold the words themselves, those under such a heading are left out', () => {
  const heading = { name: 'Sen', set: 'Trà' };
  expect(searchInMemory(many(10, { name: 'Trà' }, heading), 'trà ').rows).toHaveLength(10);
  expect(searchInMemory(many(9, { name: 'Trà' }, heading), 'trà ').rows).toHaveLength(10);
});

test('what only comes near is shown as far as four fifths of the best', () => {
  const index = toFixtureIndex([{ name: 'Khoai' }, { name: 'Hoa', former: 'Khoai' }]);
  expect(searchInMemory(index, 'khoia ').rows).toEqual([0]);
  const alike = toFixtureIndex([{ name: 'Khoai' }, { name: 'Khoai lang' }]);
  expect(searchInMemory(alike, 'khoia ').rows).toEqual([0, 1]);
});

test('one word repaired among others was meant, with two the products that have most of the words are shown', () => {
  const index = toFixtureIndex([{ name: 'Khoai sọ thơm' }, { name: 'Khoai lang' }, { name: 'Mật ong' }]);
  expect(searchInMemory(index, 'khoia sọ thơm ').rows).toEqual([0]);
  expect(searchInMemory(index, 'khoia soo thơm ').rows[0]).toBe(0);
  expect(searchInMemory(index, 'mật ong xyzzyq ')).toMatchObject({ rows: [2], near: true });
});

test('a word left out though it may be no filler makes an answer worse', () => {
  const index = toFixtureIndex([{ name: 'Khăn lụa' }, { name: 'Gia Lai khăn' }, { name: 'Khăn gia' }]);
  expect(searchInMemory(index, 'gia khan ').rows).toEqual([2, 1]);
  expect(searchInMemory(index, 'khan lua gia ').rows).toEqual([0]);
});

test('known words are taken apart where nothing else finds anything', () => {
  const index = toFixtureIndex([{ name: 'Bá nh tráng' }, { name: 'Bánh' }]);
  expect(searchInMemory(index, 'bánh trang ').rows).toEqual([0]);
});

const names = (text: string): FullText => toFixtureText({ 0: text });

test('three words that facts decide are not looked for in texts', async () => {
  const index = toFixtureIndex([{ name: 'Mật ong rừng' }, { name: 'Gạo' }]);
  const texts = toFixtureText({ 1: 'mật ong rừng' });
  expect((await searchEverywhere(index, texts, 'mật ong rừng ')).rows).toEqual([0]);
  expect((await searchEverywhere(index, texts, 'mật ong ')).rows).toEqual([0, 1]);
});

test('texts that hold a single word with the marks typed follow what facts say, those with other marks do not', async () => {
  const index = toFixtureIndex([{ name: 'Mật' }, { name: 'Gạo' }, { name: 'Muối' }]);
  const { rows, described, near, partial } = await searchEverywhere(
    index,
    toFixtureText({ 1: 'mắt', 2: 'mật' }),
    'mật ',
  );
  expect(rows).toEqual([0, 2]);
  expect([...described]).toEqual([2]);
  expect([near, partial]).toEqual([false, false]);
});

test('of several words, texts that hold them in order follow whatever their marks, others only with the marks', async () => {
  const index = toFixtureIndex([{ name: 'Mật ong' }, ...['Gạo', 'Muối', 'Chè', 'Bún'].map((name) => ({ name }))]);
  const texts = toFixtureText({ 1: 'ông mắt', 2: 'có mắt ông', 3: 'ong và mật', 4: 'mắt của ông' });
  expect((await searchEverywhere(index, texts, 'mật ong ')).rows).toEqual([0, 2, 3]);
});

test('where facts say nothing, any text with the words will do', async () => {
  const index = toFixtureIndex([{ name: 'Gạo' }, { name: 'Muối' }]);
  const answer = await searchEverywhere(index, toFixtureText({ 0: 'mắt của ông', 1: 'ong mật' }), 'mật ong ');
  expect(answer.rows).toEqual([1, 0]);
  expect(answer.near).toBe(false);
});

test('where neither facts nor texts say anything, what comes near is shown', async () => {
  const index = toFixtureIndex([{ name: 'Khoai' }, { name: 'Muối' }]);
  const answer = await searchEverywhere(index, names('gạo'), 'khoia ');
  expect(answer).toMatchObject({ rows: [0], near: true });
  expect(answer.described.size).toBe(0);
});

test('where facts hold the words scattered, texts with the words in order come before them', async () => {
  const index = toFixtureIndex([{ name: 'Ong', producer: 'Mật' }, { name: 'Gạo' }]);
  const { rows, described } = await searchEverywhere(index, toFixtureText({ 1: 'mật ong' }), 'mật ong ');
  expect(rows).toEqual([1, 0]);
  expect([...described]).toEqual([1]);
});

test('a name that is meant but for a slip goes before texts that hold the words scattered', async () => {
  const index = toFixtureIndex([{ name: 'Gạo' }, { name: 'Khoai sọ' }]);
  const scattered = toFixtureText({ 0: 'khoi của so' });
  expect((await searchEverywhere(index, scattered, 'khoi so ')).rows).toEqual([1, 0]);
  const inOrder = toFixtureText({ 0: 'khoi so' });
  expect((await searchEverywhere(index, inOrder, 'khoi so ')).rows).toEqual([0]);
});

test('a single word is not repaired where texts hold it', async () => {
  const index = toFixtureIndex([{ name: 'Gạo' }, { name: 'Khoai' }]);
  expect((await searchEverywhere(index, names('khoi'), 'khoi ')).rows).toEqual([0]);
});

test('the number of a decision is looked up with its other words first, then alone, and then as a number', async () => {
  const index = toFixtureIndex(['Gạo', 'Muối', 'Chè'].map((name) => ({ name })));
  const texts = toFixtureText({ 0: '00045 ubnd', 1: '00045', 2: '46 ha' });
  const rowsOf = async (query: string): Promise<readonly number[]> =>
    (await searchEverywhere(index, texts, query)).rows;
  expect(await rowsOf('QĐ 45/UBND ')).toEqual([0]);
  expect(await rowsOf('QĐ 45 ')).toEqual([0, 1]);
  expect(await rowsOf('QĐ 45 xyzzyq ')).toEqual([0, 1]);
  expect(await rowsOf('QĐ 46 ')).toEqual([2]);
});

test('words that are typed as one are looked for in texts as facts read them', async () => {
  const index = toFixtureIndex([{ name: 'Gạo' }, { name: 'Ong', producer: 'Mật' }]);
  const answer = await searchEverywhere(index, toFixtureText({ 0: 'mật ong' }), 'matong ');
  expect(answer.rows).toEqual([0, 1]);
});

test('fillers are left out of what texts are asked for, where the texts do not hold them', async () => {
  const index = toFixtureIndex([{ name: 'Gạo' }]);
  expect((await searchEverywhere(index, names('nhiều fructose'), 'fructose của tỉnh ')).rows).toEqual([0]);
});

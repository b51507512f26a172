import { expect, test, vi } from 'vitest';
import { toFactsIndex, toFactsIndexSlowly } from './facts-index.ts';
import type { FactField, FactsIndex } from './facts-index.ts';

const toIndex = (field: FactField, ...texts: readonly string[]): FactsIndex =>
  toFactsIndex(texts.length, [{ field, texts, textOfRow: texts.map((_, row) => row) }]);

/** Returns the forms of each text as the index has them, parts separated by “|”, other forms after “+”. */
function formsOf({ fields: [field], vocabulary }: FactsIndex): readonly string[] {
  if (field === undefined) return [];
  const toText = (from: number, to: number): string =>
    Array.from(field.words.slice(from, to), (word) => vocabulary.words[word]?.written ?? '|').join(' ');
  return Array.from({ length: field.starts.length - 1 }, (_, text) => {
    const [start = 0, end = 0] = field.starts.slice(text, text + 2);
    const own = start + (field.ownWords[text] ?? 0);
    return end === own ? toText(start, own) : `${toText(start, own)} + ${toText(own, end)}`;
  });
}

test('texts are words in order, their parts stay apart', () => {
  expect(formsOf(toIndex('name', 'Khoai sọ | Môn', '', 'Mật ong'))).toEqual(['khoai sọ | môn', '', 'mật ong']);
});

test('abbreviations are written out besides, for each part', () => {
  expect(formsOf(toIndex('producer', 'HTX Ong | Cty Mật | Hoa'))).toEqual([
    'htx ong | cty mật | hoa + | hợp tác xã ong | công ty mật',
  ]);
});

test.each([
  ['xã Phì Nhừ', 'xã phì nhừ + | phì nhừ'],
  ['thị trấn Điện Biên', 'thị trấn điện biên + | điện biên'],
  ['TP Huế', 'tp huế + | thành phố huế | huế'],
  ['phường Hồ', 'phường hồ + | hồ'],
  ['xã', 'xã'],
  ['thị xã', 'thị xã'],
  ['thị xã Kỳ Anh', 'thị xã kỳ anh + | kỳ anh'],
  ['Phì Nhừ', 'phì nhừ'],
  ['Xã Đàn | huyện Mỏ', 'xã đàn | huyện mỏ + | đàn | mỏ'],
])('the place %s is known without its kind', (place, forms) => {
  expect(formsOf(toIndex('place', place))).toEqual([forms]);
});

test('only places are known without their kind', () => {
  expect(formsOf(toIndex('name', 'xã Phì Nhừ'))).toEqual(['xã phì nhừ']);
});

test('the same word has the same number in every field', () => {
  const textOfRow = [0];
  const { fields, vocabulary, rows } = toFactsIndex(1, [
    { field: 'name', texts: ['Mật ong'], textOfRow },
    { field: 'alias', texts: ['Ong mật'], textOfRow },
  ]);
  expect(vocabulary.words).toHaveLength(2);
  expect(fields.map(({ words }) => Array.from(words))).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(fields.map(({ field }) => field)).toEqual(['name', 'alias']);
  expect(rows).toBe(1);
});

test('a name says more of a product than its other names, these more than places, places more than its stars', () => {
  const textOfRow = [0];
  const order: readonly FactField[] = [
    'name',
    'alias',
    'otherWords',
    'producer',
    'former',
    'place',
    'set',
    'group',
    'kind',
  ];
  const weights = toFactsIndex(
    1,
    order.map((field) => ({ field, texts: [''], textOfRow })),
  ).fields.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(order.length);
  const same = (['translation', 'stars', 'standard'] as const).map((field) => toIndex(field, '').fields[0]?.weight);
  expect(same).toEqual([1, 0.2, 0.2]);
});

test('an index made slowly is the same, and lets others go first', async () => {
  const texts = Array.from(
    { length: 1000 },
    (_, row) => `HTX sản phẩm thứ ${String(row)} của xã | tên khác ${String(row)}`,
  );
  const fields = [{ field: 'place' as const, texts, textOfRow: texts.map((_, row) => row) }];
  const slowly = await toFactsIndexSlowly(texts.length, fields, () => Promise.resolve());
  expect(formsOf(slowly)).toEqual(formsOf(toFactsIndex(texts.length, fields)));
});

test('an index is made in one go while that takes no longer than a reader notices', async () => {
  const fields = [{ field: 'name' as const, texts: ['Mật ong'], textOfRow: [0] }];
  let pauses = 0;
  await toFactsIndexSlowly(1, fields, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBe(0);
});

test('on a slow machine others go first after every sixty-four texts', async () => {
  let milliseconds = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    milliseconds += 7;
    return milliseconds;
  });
  const texts = Array.from({ length: 130 }, () => 'Mật ong');
  let pauses = 0;
  await toFactsIndexSlowly(130, [{ field: 'name', texts, textOfRow: texts.map((_, row) => row) }], () => {
    pauses += 1;
    return Promise.resolve();
  });
  clock.mockRestore();
  expect(pauses).toBe(3);
});

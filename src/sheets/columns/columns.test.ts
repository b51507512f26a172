import { expect, test } from 'vitest';
import { toFolded } from '../../domain/vietnamese-text.ts';
import { labelOf, noteOf, translationLocales } from './column.ts';
import type { SheetColumn } from './column.ts';
import { columnLetter } from './column-letter.ts';
import { itemColumns, numberColumn } from './item-columns.ts';
import { newProducerColumn, producerColumns, productColumns } from './page-columns.ts';
import { producerNames } from './producer-names.ts';
import { toSheetPage } from './sheet-page.ts';
import type { SheetPage } from './sheet-page.ts';

const products = productColumns(String);
const producers = producerColumns();
const sets: Readonly<Record<string, readonly SheetColumn[]>> = {
  products: [
    ...products.head,
    ...itemColumns('recognitions', 1),
    newProducerColumn,
    ...itemColumns('sources', 1),
    ...products.tail,
  ],
  producers: [...producers.head, ...itemColumns('sources', 1), ...producers.tail],
};

test.each(Object.entries(sets))('no two columns of %s have the same key, header or synonym', (_name, columns) => {
  for (const naming of [
    (column: SheetColumn) => [column.key],
    (column: SheetColumn) => [labelOf(column, 'vi')],
    (column: SheetColumn) => [labelOf(column, 'en')],
    ({ synonyms }: SheetColumn) => synonyms,
  ]) {
    const names = columns.flatMap(naming).map(toFolded);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

test.each(Object.entries(sets))(
  'synonyms of %s are written as headers are compared, and every header has a note',
  (_name, columns) => {
    for (const column of columns) {
      expect(column.synonyms.map(toFolded)).toEqual(column.synonyms);
      for (const locale of ['vi', 'en'] as const) expect(noteOf(column, locale).length, column.key).toBeGreaterThan(5);
    }
  },
);

test('what must be filled in is what no page can be without', () => {
  const required = (columns: readonly SheetColumn[]): string[] =>
    columns.filter((column) => column.required === true).map(({ key }) => key);
  expect(required(sets['products'] ?? [])).toEqual([
    'name',
    'group',
    'origin.former',
    'recognitions.1.stars',
    'sources.1.title',
    'sources.1.publisher',
  ]);
  expect(required(sets['producers'] ?? [])).toEqual([
    'name',
    'kind',
    'origin.former',
    'sources.1.title',
    'sources.1.publisher',
  ]);
  expect(required(itemColumns('sources', 2))).toEqual([]);
});

test('items are counted from 1 in headers and from 0 in the page', () => {
  const [stars] = itemColumns('recognitions', 2);
  expect(stars).toMatchObject({ key: 'recognitions.2.stars', path: ['recognitions', 1, 'stars'], number: 2 });
  expect(stars === undefined ? '' : labelOf(stars)).toBe('Hạng sao (2)');
  const [first] = itemColumns('recognitions', 1);
  expect(first === undefined ? '' : labelOf(first)).toBe('Hạng sao');
  expect(itemColumns('recognitions', 1).find(({ name }) => name === 'revoked.date')?.path).toEqual([
    'recognitions',
    0,
    'revoked',
    'date',
  ]);
});

test('the number of a recognition has at most three digits', () => {
  expect(numberColumn.kind.parse('12', 'x')).toEqual({ value: 12 });
  expect(numberColumn.kind.parse('1234', 'Lần')).toEqual({
    finding: { code: 'whole-number-expected', params: { key: 'Lần', found: '1234' } },
  });
  expect([numberColumn.kind.toText(3, 'codes'), numberColumn.kind.toText('3', 'codes')]).toEqual(['3', '']);
});

test('words of each language have columns that name it', () => {
  const summary = products.tail.find(({ key }) => key === 'translations.en.summary');
  expect(summary).toMatchObject({ path: ['translations', 'en', 'summary'], locale: 'en' });
  expect(summary === undefined ? '' : labelOf(summary)).toContain('English');
  expect(translationLocales).not.toContain('vi');
});

test('a producer is written by id in files and by name for people', () => {
  const kind = productColumns((id) => `HTX ${id}`).head.find(({ key }) => key === 'producer')?.kind;
  if (kind === undefined) throw new Error('Products have a producer.');
  expect([kind.toText('a', 'codes'), kind.toText('a', 'words'), kind.toText(undefined, 'words')]).toEqual([
    'a',
    'HTX a',
    '',
  ]);
  expect(kind.parse('HTX  A', 'x')).toEqual({ value: 'HTX A' });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letters) => {
  expect(columnLetter(index)).toBe(letters);
});

function producer(id: string, name: string): SheetPage {
  const location = {
    collection: 'producers',
    id,
    folder: id,
    main: `producers/${id}/index.md`,
    translations: {},
  } as const;
  const page = toSheetPage(location, { main: `---\nname: "${name}"\n---\n`, translations: {} });
  if (page === undefined) throw new Error(id);
  return page;
}

test('producers are named by name, and by id where two share one or there is none', () => {
  const names = producerNames({
    products: [],
    unreadable: [],
    producers: [producer('a', 'HTX A'), producer('b', 'HTX B'), producer('b2', 'HTX B'), producer('c', '')],
  });
  expect(['a', 'b', 'b2', 'c', 'd'].map(names)).toEqual(['HTX A', 'b', 'b2', 'c', 'd']);
});

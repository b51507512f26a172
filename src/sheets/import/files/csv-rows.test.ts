import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';

function rowsOf(text: string): readonly (readonly string[])[] {
  const read = csvRows(text);
  if ('unclosed' in read) throw new Error(`unclosed in row ${read.unclosed}`);
  return read.rows;
}

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['bars', 'a|b\n1|2\n'],
])('cells between %s are told apart', (_name, text) => {
  expect(rowsOf(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test.each(['\n', '\r\n', '\r'])('rows end with %j, the last one also without', (end) => {
  expect(rowsOf(`a,b${end}1,2`)).toEqual(rowsOf('a,b\n1,2\n'));
  expect(rowsOf(`a,b${end}${end}1,2${end}`)).toEqual([['a', 'b'], [''], ['1', '2']]);
});

test('an empty text is a row with an empty cell', () => {
  expect(rowsOf('')).toEqual([['']]);
});

test('the delimiter that most rows have equally often wins, whatever stands in cells', () => {
  expect(rowsOf('Tên;Ghi chú\nChè;a, b, c\nGạo;d, e\n')[1]).toEqual(['Chè', 'a, b, c']);
  expect(rowsOf('"a;b;c",1\n"d;e;f",2\n')).toEqual([
    ['a;b;c', '1'],
    ['d;e;f', '2'],
  ]);
  expect(rowsOf('a,b,c,d\n1,2,3,4\nx;y\n')[0]).toEqual(['a', 'b', 'c', 'd']);
});

test('many cells in few rows weigh more than few cells in many rows', () => {
  const wide = Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 16 }, (_cell, at) => `${row}.${at}`).join(';'),
  );
  expect(rowsOf(`${wide.join('\n')}\na,b\nc,d\n`)[0]).toHaveLength(16);
});

test('a description full of commas in one row outweighs no rows that agree', () => {
  const words = Array.from({ length: 40 }, () => 'lời').join(', ');
  expect(rowsOf(`Tên;Mô tả\nChè;"${words}"\n`)).toEqual([
    ['Tên', 'Mô tả'],
    ['Chè', words],
  ]);
});

test('a line that names the delimiter is no row, and rows keep their numbers', () => {
  expect(rowsOf('sep=|\r\na|b;c;d\r\n1|2;3;4\r\n')).toEqual([[], ['a', 'b;c;d'], ['1', '2;3;4']]);
  expect(rowsOf('sep=;\na;b\n')).toEqual([[], ['a', 'b']]);
  expect(rowsOf('x;sep=,\n1;2\n')[0]).toEqual(['x', 'sep=,']);
});

test('quotes hold delimiters, ends of lines and doubled quotes', () => {
  expect(rowsOf('"a,b","c\r\nd","e ""f"" g"\n1,2,3\n')).toEqual([
    ['a,b', 'c\r\nd', 'e "f" g'],
    ['1', '2', '3'],
  ]);
  expect(rowsOf('"",""\n')).toEqual([['', '']]);
});

test('quotes inside a name belong to it, and so does what follows a closing quote', () => {
  expect(rowsOf('Chè "Shan",4\nGạo,3\n')[0]).toEqual(['Chè "Shan"', '4']);
  expect(rowsOf('"Chè" Shan,4\nGạo,3\n')[0]).toEqual(['Chè Shan', '4']);
});

test('a quote that is never closed is told with the row in which it stands', () => {
  expect(csvRows('a,b\n1,2\n"c,d\n3,4\n')).toEqual({ unclosed: 2 });
  expect(csvRows('"')).toEqual({ unclosed: 0 });
  expect(csvRows('sep=;\na;"b')).toEqual({ unclosed: 1 });
});

test('a sample that ends inside a quote still tells the delimiter', () => {
  const rows = ['a;b', '1;2', '3;4', `5;"${'x,'.repeat(15_000)}"`];
  expect(rowsOf(rows.join('\n'))).toHaveLength(4);
  expect(rowsOf(rows.join('\n'))[0]).toEqual(['a', 'b']);
});

const cell = fc.string({ unit: fc.constantFrom(...Array.from('aẵ",;|\t\n\r\'= 1')), maxLength: 6 });

test('whatever cells hold, they come back from rows that name their delimiter', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
      const text = rows
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter))
        .join('\r\n');
      expect(rowsOf(`sep=${delimiter}\r\n${text}\r\n`).slice(1)).toEqual(rows);
    }),
  );
});

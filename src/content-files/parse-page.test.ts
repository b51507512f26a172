import { expect, test } from 'vitest';
import type { PageLocation } from './content-page.ts';
import { pageDigest, parsePage } from './parse-page.ts';

const location: PageLocation<'products'> = {
  collection: 'products',
  id: 'tra-shan',
  folder: 'products/lao-cai/tra-shan',
  main: 'products/lao-cai/tra-shan/index.md',
  translations: { en: 'products/lao-cai/tra-shan/en.md' },
};

const lines = [
  '---',
  'name: Trà Shan', // 2
  'group: food',
  'set: honey',
  'origin:', // 5
  '  former: lao-cai',
  'recognitions:',
  '  - stars: 4', // 8
  '    year: 2022',
  '    date: 2022-12-30', // 10
  '    decision: 2899/QĐ-UBND',
  '    source: quyet-dinh', // 12
  'sources:',
  '  quyet-dinh:', // 14
  '    title: Quyết định',
  '    publisher: UBND tỉnh Lào Cai', // 16
  '    read: 2026-11-21',
  '---',
  '',
  'Trà hái ở Tà Xùa.', // 20
];

/** Returns the issues of the page with some lines replaced, as `line:column code`. */
function issuesWith(changes: Readonly<Record<number, string>>, english?: string): string[] {
  const main = lines.map((line, index) => changes[index + 1] ?? line).join('\n');
  const texts = { main, translations: english === undefined ? {} : { en: english } };
  const { issues } = parsePage(location, texts);
  return issues.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);
}

test('a page without faults has its facts, its body and the line the body begins on', () => {
  const { page, issues } = parsePage(location, { main: lines.join('\n'), translations: {} });
  expect(issues).toEqual([]);
  expect(page).toMatchObject({ id: 'tra-shan', body: '\nTrà hái ở Tà Xùa.', bodyLine: 19 });
  expect(page?.facts.recognitions[0]?.date).toBe('2022-12-30');
});

test.each([
  { name: 'a misspelt key at the key', changes: { 3: 'gruop: food' }, found: ['3:1 key-unknown', '2:1 key-missing'] },
  { name: 'a star that does not exist', changes: { 8: '  - stars: 6' }, found: ['8:12 star-rating-unknown'] },
  { name: 'a star in quotes', changes: { 8: '  - stars: "4"' }, found: ['8:12 star-rating-unknown'] },
  { name: 'a day that does not exist', changes: { 10: '    date: 2022-02-30' }, found: ['10:11 date-invalid'] },
  { name: 'a day as Vietnamese writes it', changes: { 10: '    date: 30/12/2022' }, found: ['10:11 date-invalid'] },
  { name: 'a bare year as a day', changes: { 10: '    date: 2022' }, found: ['10:11 date-invalid'] },
  { name: 'a code without quotes', changes: { 11: '    code: 0012' }, found: ['11:11 digits-need-quotes'] },
  {
    name: 'a missing star at the recognition that misses it',
    changes: { 8: '  - round: "1"' },
    found: ['8:5 key-missing'],
  },
  { name: 'a missing province at the place', changes: { 6: '  district: Bát Xát' }, found: ['6:3 key-missing'] },
  { name: 'an unknown province', changes: { 6: '  former: lao-cay' }, found: ['6:11 province-unknown'] },
  { name: 'an empty value', changes: { 2: 'name:' }, found: ['2:6 value-missing'] },
  { name: 'text instead of a list', changes: { 4: 'aliases: Trà cổ thụ' }, found: ['4:10 list-expected'] },
  { name: 'a text instead of keys', changes: { 5: 'origin: Lào Cai', 6: '' }, found: ['5:9 group-expected'] },
  { name: 'a decimal comma', changes: { 11: '    points: 75,5' }, found: ['11:13 number-expected'] },
  { name: 'a wrong group', changes: { 3: 'group: tea' }, found: ['3:8 value-not-allowed'] },
  { name: 'a source that is not listed', changes: { 12: '    source: quyet-din' }, found: ['12:13 source-unknown'] },
  { name: 'a set of another group', changes: { 3: 'group: beverages' }, found: ['4:6 set-in-other-group'] },
])('reports $name', ({ changes, found }) => {
  expect(issuesWith(changes).toSorted()).toEqual(found.toSorted());
});

test('all faults of a page are found at once, those that rest on others included', () => {
  const changes = {
    3: 'group: beverages',
    8: '  - stars: 6',
    10: '    date: 2019-02-30',
    12: '    source: x',
    17: '    raed: 2026-11-21',
  };
  expect(issuesWith(changes)).toEqual([
    '8:12 star-rating-unknown',
    '10:11 date-invalid',
    '15:5 key-missing',
    '17:5 key-unknown',
    '4:6 set-in-other-group',
    '12:13 source-unknown',
  ]);
});

test('nothing is held against a fact because another one cannot be read', () => {
  expect(issuesWith({ 8: '  - stars: 6', 11: '    points: 55' })).toEqual(['8:12 star-rating-unknown']);
  expect(issuesWith({ 10: '    date: 30/12/2022', 11: '    ends: 2025-12-30' })).toEqual(['10:11 date-invalid']);
  expect(issuesWith({ 13: 'sourecs:' }).map((issue) => issue.split(' ')[1])).toEqual(['key-missing', 'key-unknown']);
});

test('a suggestion comes with what is nearly right', () => {
  const main = lines.join('\n').replace('group: food', 'gruop: food').replace('2022-12-30', '30/12/2022');
  const { issues } = parsePage(location, { main, translations: {} });
  expect(issues.map(({ params }) => params['nearest'])).toEqual(expect.arrayContaining(['group', '2022-12-30']));
});

test('a translation holds words only', () => {
  expect(issuesWith({}, '---\nname: Shan tea\nstars: 4\n---\n')).toEqual(['3:1 key-unknown']);
});

test('a page without a line of facts misses each required key', () => {
  const { issues } = parsePage(location, { main: '---\n---\n', translations: {} });
  expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'key-missing'));
});

test('facts that cannot be read are reported once, not as missing too', () => {
  expect(issuesWith({ 2: 'name: Trà: Shan' })).toEqual(['2:7 yaml-colon']);
});

test('Windows line ends and a byte order mark change no place', () => {
  const main = `\uFEFF${lines.join('\r\n').replace('stars: 4', 'stars: 6')}`;
  const { issues } = parsePage(location, { main, translations: {} });
  expect(issues).toMatchObject([{ line: 8, column: 12 }]);
});

test('more than a megabyte is not read at all', () => {
  const { issues } = parsePage(location, { main: `${lines.join('\n')}${'x'.repeat(1024 * 1024)}`, translations: {} });
  expect(issues).toMatchObject([{ code: 'file-too-large', line: 1, column: 1 }]);
});

test('the digest changes with any text', () => {
  const texts = { main: 'a', translations: { en: 'b' } };
  expect(pageDigest(texts)).toBe(pageDigest({ main: 'a', translations: { en: 'b' } }));
  expect(pageDigest(texts)).not.toBe(pageDigest({ main: 'a', translations: { en: 'c' } }));
  expect(pageDigest(texts)).not.toBe(pageDigest({ main: 'a', translations: {} }));
});

test('words without any key are a line that cannot be read, not a group without a name', () => {
  const { issues } = parsePage(location, { main: '---\nTrà ngon\n---\n', translations: {} });
  expect(issues.map(({ code, line, params }) => [line, code, params])).toEqual([
    [2, 'yaml-broken', { found: 'Trà ngon' }],
  ]);
});

import { expect, test } from 'vitest';
import { readJoinedContent } from '../../content-files/joined-content.ts';
import { makeContent, producerText, productText } from '../../checks/checked-files.ts';
import { csvRows } from '../../testing/csv-rows.ts';
import { addDays } from '../../domain/calendar-date.ts';
import { toReport } from './content-report.ts';
import type { ContentReport, ReportedProduct } from './content-report.ts';
import { reportCsv } from './report-csv.ts';
import { reportText } from './report-text.ts';

const today = '2026-11-21';

/** The text of a product whose term ends so many days from today. */
function endingIn(days: number): string {
  return productText({
    recognitions: ['  - stars: 4', '    date: 2024-01-01', `    ends: ${addDays(today, days)}`, '    source: bao'],
  });
}

function reportOf(files: Readonly<Record<string, string>>): ContentReport {
  return toReport(readJoinedContent(makeContent(files), today), today);
}

function one(text: string, more: Readonly<Record<string, string>> = {}): ReportedProduct {
  const [product] = reportOf({ 'products/lao-cai/a/index.md': text, ...more }).products;
  if (product === undefined) throw new Error('nothing to look at');
  return product;
}

test.each([
  [0, 'ending30'],
  [30, 'ending30'],
  [31, 'ending90'],
  [90, 'ending90'],
  [91, 'ending180'],
  [180, 'ending180'],
  [181, undefined],
  [-1, 'pastTerm'],
])('a term with %d days left is %s', (days, term) => {
  expect(one(endingIn(days))).toMatchObject({ daysLeft: days, end: addDays(today, days) });
  expect(one(endingIn(days)).term).toBe(term);
});

test.each([
  [181, 0],
  [180, 1],
  [120, 1],
  [119, 0],
  [-1, 0],
])('with %d days left the file is due today: %d', (days, count) => {
  expect(reportOf({ 'products/lao-cai/a/index.md': endingIn(days) }).total.filing).toBe(count);
});

test('only a running term has days for its file', () => {
  expect(one(endingIn(200))).toMatchObject({ fileFrom: addDays(today, 20), fileUntil: addDays(today, 80) });
  expect(one(endingIn(-1))).not.toHaveProperty('fileFrom');
  const revoked = productText({
    recognitions: ['  - stars: 4', '    date: 2024-05-06', '    revoked:', '      date: 2025-01-02', '    source: bao'],
  });
  expect(one(revoked).term).toBe('revoked');
  expect(one(revoked)).not.toHaveProperty('fileUntil');
});

test('each thing that a product lacks is a gap, and it has none where it is there', () => {
  expect(one(productText()).gaps).toEqual(['translation', 'photo', 'decision', 'date', 'producer']);
  const full = productText({
    recognitions: ['  - stars: 4', '    date: 2026-01-02', '    decision: 1/QĐ', '    source: bao'],
    more: ['photos:', '  - src: a.jpg', '    alt: Đồi', '    credit: A', '    licence: CC-BY-4.0'],
  }).replace('group:', 'producer: htx\ngroup:');
  const others = { 'producers/htx/index.md': producerText(), 'products/lao-cai/a/en.md': '---\nname: Tea\n---\n' };
  const report = reportOf({ 'products/lao-cai/a/index.md': full, ...others });
  expect(report.products).toEqual([]);
  expect(report.total).toMatchObject({ products: 1, producers: 1 });
  const [product] = reportOf({
    'products/lao-cai/a/index.md': full.replace('2026-01-02', '2024-01-02'),
    ...others,
  }).products;
  expect(product).toMatchObject({
    gaps: [],
    producer: 'HTX Tà Xùa',
    decision: '1/QĐ',
    term: 'ending90',
    former: 'lao-cai',
    stars: 4,
  });
});

test('the nearest ends come first, then what is over, then what only lacks something; equal ones by id', () => {
  const { products } = reportOf({
    'products/a/e/index.md': endingIn(500),
    'products/a/d/index.md': endingIn(-3),
    'products/a/c/index.md': endingIn(40),
    'products/a/b/index.md': endingIn(20),
    'products/a/z/index.md': endingIn(10),
    'products/a/a/index.md': endingIn(20),
  });
  expect(products.map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c', 'd', 'e']);
});

test('provinces without pages are left out, and one can be chosen', () => {
  const content = readJoinedContent(
    makeContent({
      'products/a/a/index.md': endingIn(20),
      'products/a/b/index.md': endingIn(20).replace('lao-cai', 'hue'),
      'producers/htx/index.md': producerText(),
    }),
    today,
  );
  expect(
    toReport(content, today)
      .provinces.map(({ producers, products, province }) => [province, products, producers])
      .toSorted(),
  ).toEqual([
    ['hue', 1, 0],
    ['lao-cai', 1, 0],
    ['son-la', 0, 1],
  ]);
  const hue = toReport(content, today, 'hue');
  expect(hue.total).toMatchObject({ products: 1, producers: 0 });
  expect(hue.provinces).toHaveLength(1);
});

const files = {
  'products/a/a/index.md': endingIn(150).replace('Trà Shan', '=Trà "A"'),
  'products/a/b/index.md': endingIn(20),
  'products/a/c/index.md': endingIn(-3),
  'products/a/d/index.md': endingIn(500),
  'products/a/e/index.md': productText(),
};

test('the text tells how long, and until when the file is due', () => {
  const lines = reportText(reportOf(files), 'en', true).split('\n');
  const line = (id: string): string | undefined => lines.find((text) => text.includes(`(${id})`));
  expect(lines[0]).toBe('State of the data on 21 November 2026');
  expect(line('a')).toContain(
    'ends 20 April 2027, 150 days left; hand the file in from 22 October 2026 to 21 December 2026; lacks',
  );
  expect(line('b')).toContain('20 days left; the file was due by');
  expect(line('c')).toContain('term to 18 November 2026, 3 days past; lacks');
  expect(line('e')).toMatch(/Lao Cai; lacks/u);
  expect(lines).toContain('Products to look at: 5');
});

test('without --list only what ends soon is named; nothing is said to be nothing', () => {
  const text = reportText(reportOf(files), 'en', false);
  expect(text).toContain('Ending within 180 days: 2\n');
  expect(text).not.toContain('(c)');
  expect(reportText(reportOf({ 'products/a/d/index.md': endingIn(500) }), 'en', false)).toContain(
    '180 days: 0\n  None.\n',
  );
});

test('columns of the table stand below their headers, noughts as points', () => {
  const lines = reportText(reportOf(files), 'vi', false).split('\n');
  const [above = '', header = '', row = '', all = ''] = lines.slice(2, 6);
  expect(row.startsWith('Lào Cai')).toBe(true);
  expect(all.length).toBe(row.length);
  expect(header.length).toBeGreaterThanOrEqual(row.length);
  expect(row).toContain('·');
  // Groups of columns are named where their first column begins.
  for (const group of above.trim().split(/ {2,}/u))
    expect(header.slice(above.indexOf(group) - 2, above.indexOf(group))).toBe('  ');
});

test('CSV has a row a province with all counts, or a row a product', () => {
  const [header = [], row = [], all = []] = csvRows(reportCsv(reportOf(files), 'en', false).slice(1));
  const cell = (name: string): string | undefined => row[header.indexOf(name)];
  expect(header.slice(0, 5)).toEqual(['province', 'province_name', 'products', 'producers', 'missing_translation']);
  expect([
    cell('province'),
    cell('products'),
    cell('ending_30'),
    cell('ending_180'),
    cell('past_term'),
    cell('filing'),
  ]).toEqual(['lao-cai', '5', '1', '1', '1', '1']);
  expect(all.slice(0, 3)).toEqual(['', 'All', '5']);
  const [names = [], ...products] = csvRows(reportCsv(reportOf(files), 'en', true).slice(1));
  const column = (name: string): readonly (string | undefined)[] => products.map((cells) => cells[names.indexOf(name)]);
  expect(column('id')).toEqual(['b', 'a', 'c', 'e', 'd']);
  expect(column('name')[1]).toBe('\'=Trà "A"');
  expect(column('term')).toEqual(['ending_30', 'ending_180', 'past_term', 'undated', '']);
  expect(column('days_left').slice(0, 3)).toEqual(['20', '150', '-3']);
  expect(column('file_from')[1]).toBe('2026-10-22');
  expect(column('missing')[0]).toBe('translation photo decision producer');
});

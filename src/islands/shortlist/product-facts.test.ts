import { expect, test } from 'vitest';
import { toComparison } from './comparison.ts';
import { countingRecognition, textOf, toFacts, toStateLabel } from './product-facts.ts';
import { toProducerLetter } from './producer-letter.ts';
import { sampleContext, sampleEntry } from './sample-entry.ts';
import { toSheet } from './shortlist-sheet.ts';

const today = '2026-11-22';
const context = sampleContext(today);

test('the state is told for the day it is looked at', () => {
  const entry = sampleEntry();
  expect(toStateLabel(entry, sampleContext('2026-01-01'))).toEqual({ state: 'valid', label: 'to (2027-03-11)' });
  expect(toStateLabel(entry, sampleContext('2027-03-11'))).toEqual({ state: 'ending', label: 'ending' });
  expect(toStateLabel(entry, sampleContext('2027-03-12')).state).toBe('past-term');
  expect(toStateLabel(entry, sampleContext('2028-01-01'))).toEqual({ state: 'lapsed', label: 'ended (2027-03-11)' });
});

test('a recognition that is yet to come counts from its day on', () => {
  const entry = sampleEntry({
    recognitions: [
      { stars: 4, date: '2027-01-05', from: '2027-01-05' },
      { stars: 3, date: '2024-01-05' },
    ],
  });
  expect(countingRecognition(entry, '2027-01-04').stars).toBe(3);
  expect(countingRecognition(entry, '2027-01-05').stars).toBe(4);
});

test('a revoked recognition says since when', () => {
  const entry = sampleEntry({ recognitions: [{ stars: 4, date: '2025-01-05', revoked: '2026-02-01' }] });
  expect(toStateLabel(entry, context)).toEqual({ state: 'revoked', label: 'revoked (2026-02-01)' });
});

test('Vietnamese words are marked as such in another language, words of that language are not', () => {
  const facts = toFacts(sampleEntry({ local: 'xã A' }), context);
  expect(facts.issuer).toEqual([{ text: 'Bộ Nông nghiệp', lang: 'vi' }]);
  expect(facts.former).toEqual([{ text: 'xã A, ', lang: 'vi' }, { text: 'Sóc Trăng' }]);
  expect(facts.kind).toEqual([{ text: 'Hợp tác xã' }]);
});

test('a term known by its year only is a range of days', () => {
  const facts = toFacts(
    sampleEntry({ recognitions: [{ stars: 3, year: 2023, ends: { from: '2026-01-01', until: '2026-12-31' } }] }),
    context,
  );
  expect(textOf(facts.made)).toBe('2023');
  expect(textOf(facts.ends)).toBe('from (2026-01-01) to (2026-12-31)');
  expect(textOf(facts.state)).toBe('unknown');
});

test('facts stand row by row, and rows that differ are marked', () => {
  const a = toFacts(sampleEntry(), context);
  const b = toFacts(sampleEntry({ province: 'Huế', exports: 'Japan' }), context);
  const rows = new Map(toComparison([a, b]).map((row) => [row.key, row]));
  expect(rows.get('place')).toMatchObject({ differs: true, cells: [[{ text: 'Cần Thơ' }], [{ text: 'Huế' }]] });
  expect(rows.get('stars')?.differs).toBe(false);
  expect(rows.get('exports')).toMatchObject({ differs: true, cells: [[], [{ text: 'Japan' }]] });
});

test('a fact that none of the compared products has is left out; one that all should have is not', () => {
  const facts = toFacts(sampleEntry({ recognitions: [{ stars: 3 }] }), context);
  const keys = toComparison([facts, facts]).map(({ key }) => key);
  expect(keys).not.toContain('season');
  expect(keys).toContain('decision');
});

test('the table to take away has names of columns, days as machines write them and stars as numbers', () => {
  const labels = new Proxy({}, { get: (_, key) => String(key) }) as Parameters<typeof toSheet>[1];
  const [head = [], row = []] = toSheet([sampleEntry()], labels, context, (id) => `https://x/${id}/`);
  const cell = (name: string): unknown => row[head.indexOf(name)];
  expect(head.slice(0, 3)).toEqual(['id', 'name', 'stars']);
  expect(cell('stars')).toBe(5);
  expect(cell('made')).toBe('2024-03-11');
  expect(cell('ends')).toBe('2027-03-11');
  expect(cell('season')).toBe('');
  expect(cell('address')).toBe('https://x/gao-st25/');
});

test('a letter goes only to a producer that publishes an address, and names all its products of the list', () => {
  const texts = { subject: 'About {name}', body: 'Dear {producer}\n{products}' };
  const letterOf = (entry: typeof with1): string | undefined =>
    toProducerLetter(entry, [with1, with2, without], texts, context.fill, (id) => `https://x/${id}/`);
  const producer = { name: 'HTX Gạo', kind: '', email: 'htx@gao.vn' };
  const with1 = sampleEntry({ producer });
  const with2 = sampleEntry({ id: 'gao-2', name: 'Gạo 2', producer });
  const without = sampleEntry({ id: 'khac', name: 'Khác' });
  expect(letterOf(without)).toBeUndefined();
  const letter = new URL(letterOf(with1) ?? '');
  expect(letter.pathname).toBe('htx@gao.vn');
  expect(letter.searchParams.get('subject')).toBe('About Gạo ST25');
  expect(letter.searchParams.get('body')).toBe(
    'Dear HTX Gạo\r\n- Gạo ST25\r\n  https://x/gao-st25/\r\n- Gạo 2\r\n  https://x/gao-2/',
  );
});

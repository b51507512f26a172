import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageText, testDay } from '../../checks/checked-files.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import { sheetFiles } from '../export/sheet-files.ts';
import { csvRows } from './files/csv-rows.ts';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import { propertyRuns } from '../../testing/property-settings.ts';

const product = pageText([
  'name: Trà Shan',
  'group: food',
  'origin:',
  '  former: lao-cai',
  '  commune: Tà Xùa',
  'recognitions:',
  '  - stars: 4',
  '    date: 2024-04-06',
  '    decision: 12/QĐ-UBND',
  '    issuer: UBND tỉnh Lào Cai',
  '    points: 80',
  '    source: bao',
  '  - stars: 4',
  '    year: 2021',
  '    points: 75',
  '    round: Đợt 1',
  '    source: dai',
  '  - stars: 4',
  '    year: 2018',
  '    source: bao',
  'season: [9, 10]',
  'sources:',
  '  bao:',
  '    title: Bài báo',
  '    publisher: Báo Lào Cai',
  '    url: https://bao.vn/a',
  '    read: 2026-11-20',
  '  dai:',
  '    title: Tin',
  '    publisher: Đài Lào Cai',
  '    read: 2026-11-19',
]);

test('whichever columns are taken out of an export, the fields they held stay as they are', async () => {
  const fixture = makeImportFixture({ 'products/lao-cai/tra/index.md': product });
  const before = treeOf(fixture.contentDir);
  const files = await sheetFiles(readSheetPages(fixture.contentDir), testDay);
  const csv = new TextDecoder().decode(files.find(({ name }) => name === 'products.csv')?.bytes);
  const read = csvRows(csv);
  const rows = 'rows' in read ? read.rows : [];
  const columns = rows[0]?.keys().toArray() ?? [];
  await fc.assert(
    fc.asyncProperty(fc.subarray(columns.slice(2)), async (kept) => {
      const cut = rows.map((cells) =>
        [0, 1, ...kept].map((at) => `"${(cells[at] ?? '').replaceAll('"', '""')}"`).join(','),
      );
      const { exitCode, output } = await importFiles(fixture, { 'products.csv': cut.join('\r\n') });
      expect(exitCode, `${cut[0] ?? ''}\n${output}`).toBe(0);
      expect(treeOf(fixture.contentDir)).toEqual(before);
    }),
    { numRuns: propertyRuns(30) },
  );
});

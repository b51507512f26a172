import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import { csv, fixtureFiles, header, imported, product, row } from './office-list-fixture.ts';

/** What lists of offices come to mean for the catalogue. */

test('formulas, telephones and zeros in front arrive as text', async () => {
  const fixture = makeImportFixture({});
  const list = csv(
    [
      ['Tên chủ thể', 'Loại hình', 'Tỉnh', 'Điện thoại', 'MST', 'Nguồn', 'Nơi đăng'],
      ['=HTX "Một"', 'HTX', 'Huế', "'+84 912 345 678", '0100000000', "'=1+1", 'Báo'],
    ],
    ';',
  );
  const { exitCode, output } = await importFiles(fixture, { 'chủ thể.csv': list });
  expect(exitCode, output).toBe(0);
  const text = readFileSync(join(fixture.contentDir, 'producers/htx-mot/index.md'), 'utf8');
  expect(text).toContain('name: =HTX "Một"\nkind: cooperative\norigin:\n  former: hue\n');
  expect(text).toContain('taxCode: "0100000000"\ncontact:\n  phone: +84 912 345 678\n');
  expect(text).toContain('title: =1+1\n');
});

test('a name that is not in the catalogue becomes a producer, also when several rows have it', async () => {
  const fixture = makeImportFixture({});
  const rows = [header, row, ['2', 'Chè Oolong', 'Htx Tà Xùa', ...row.slice(3)]];
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': csv(rows) });
  expect(exitCode, output).toBe(0);
  expect(Object.keys(treeOf(fixture.contentDir))).toEqual([
    'producers/htx-ta-xua/index.md',
    'products/son-la/che-oolong/index.md',
    product,
  ]);
  expect(treeOf(fixture.contentDir)['producers/htx-ta-xua/index.md']).toContain('kind: cooperative');
});

test('the same list imported twice changes nothing the second time', async () => {
  const fixture = makeImportFixture(fixtureFiles);
  await imported(csv([header, row]), 'x.csv', fixture);
  const before = treeOf(fixture.contentDir);
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': csv([header, row]) });
  expect(exitCode, output).toBe(0);
  expect(output).toContain('mới 0, thay đổi 0, giữ nguyên 1');
  expect(treeOf(fixture.contentDir)).toEqual(before);
});

test('an upgrade in a later list is added as the newest recognition', async () => {
  const fixture = makeImportFixture(fixtureFiles);
  await imported(csv([header, row]), 'x.csv', fixture);
  const later = [
    ...row.slice(0, 6),
    '5 sao',
    '99/QĐ-BNNMT',
    '01/02/2026',
    'Kết quả đợt 1',
    'Bộ NN&MT',
    'https://mae.gov.vn/a',
  ];
  const text = await imported(csv([header, later]), 'y.csv', fixture);
  expect(text).toContain(
    '  - stars: 5\n    date: 2026-02-01\n    decision: 99/QĐ-BNNMT\n    source: bo-nn-mt\n  - stars: 4\n',
  );
});

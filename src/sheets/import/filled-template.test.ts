import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { factAt, textAt } from '../../content-files/facts.ts';
import { checkContent } from '../../checks/check-content.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import type { SheetPage } from '../columns/sheet-page.ts';
import { labelOf } from '../columns/column.ts';
import { producerNames } from '../columns/producer-names.ts';
import { cellOf } from '../export/table.ts';
import { templateWorkbook } from '../export/template.ts';
import { testDay } from '../../checks/checked-files.ts';
import { importFiles, makeCatalogueFixture } from './import-fixture.ts';
import { columnsOf } from './rows/sheet-role.ts';

const wanted = 78;

test('78 real products filled into the template come back as they were, with new pages for new producers', async () => {
  const fixture = makeCatalogueFixture();
  const before = readSheetPages(fixture.contentDir);
  const chosen = before.products.filter((_, index) => index % 10 === 3).slice(0, wanted);
  expect(chosen).toHaveLength(wanted);
  const template = await templateWorkbook(before, testDay);
  for (const { location } of chosen) rmSync(join(fixture.contentDir, location.folder), { recursive: true });
  // Every third producer of theirs is not known yet either, unless somebody else's product names it.
  const others = new Set(
    before.products.filter((page) => !chosen.includes(page)).map(({ record }) => record['producer']),
  );
  const makers = chosen
    .map(({ record }) => textAt(record, ['producer']))
    .filter((id) => id !== undefined && !others.has(id));
  for (const id of makers.filter((_, index) => index % 3 === 0)) {
    rmSync(join(fixture.contentDir, 'producers', id ?? ''), { recursive: true, force: true });
  }

  const filled = await fillTemplate(template, chosen, producerNames(before));
  const result = await importFiles(fixture, { 'mẫu đã điền.xlsx': filled });
  expect(result.exitCode, result.output + result.errorOutput).toBe(0);
  expect(result.output).toContain(`Sản phẩm: mới ${wanted}, thay đổi 0, giữ nguyên 0`);

  const after = readSheetPages(fixture.contentDir);
  expect(after.products).toHaveLength(before.products.length);
  const { issues } = await checkContent({ contentDir: fixture.contentDir, today: testDay });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const names = producerNames(after);
  for (const page of chosen) {
    const back = after.products.filter(
      ({ record }) => same(record, page, ['name']) && same(record, page, ['origin', 'former']),
    );
    const twins = back.filter(({ record }) => factsThatMustStay.every((path) => same(record, page, path)));
    expect(twins, page.location.main).not.toHaveLength(0);
    const maker = textAt(page.record, ['producer']);
    if (maker === undefined) continue;
    const made = twins.map(({ record }) => names(textAt(record, ['producer']) ?? ''));
    expect(made, page.location.main).toContain(producerNames(before)(maker));
  }
}, 60_000);

const factsThatMustStay = [
  ['name'],
  ['group'],
  ['set'],
  ['origin'],
  ['body'],
  ['standards', 0, 'id'],
  ['packs'],
  ...['stars', 'year', 'date', 'decision', 'issuer', 'level', 'round', 'points'].map((key) => ['recognitions', 0, key]),
  ...['title', 'publisher', 'url', 'published', 'read'].map((key) => ['sources', 0, key]),
];

function same(record: unknown, page: SheetPage, path: readonly (string | number)[]): boolean {
  return JSON.stringify(factAt(record, path)) === JSON.stringify(factAt(page.record, path));
}

/** Fills the form as a person would: by the headers, below the example. */
async function fillTemplate(
  template: Uint8Array,
  pages: readonly SheetPage[],
  nameOf: (id: string) => string,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(template);
  const [products] = sheets;
  const headers = (products?.rows[0] ?? []).map(String);
  const columns = columnsOf({ collection: 'products' }, nameOf);
  const rows = pages.map((page, index) =>
    headers.map((header) => {
      if (header === 'STT') return index + 1;
      const column = columns.find((candidate) => labelOf(candidate) === header.replace(/ \*$/u, ''));
      const text = column === undefined ? '' : cellOf(page, column, 'words');
      return column?.key.endsWith('.stars') === true ? `${text.charAt(0)} sao ` : text === '' ? null : ` ${text}`;
    }),
  );
  return writeXlsx({ sheets: [{ name: 'Sản phẩm', rows: [...(products?.rows ?? []), ...rows] }] });
}

import { expect, test } from 'vitest';
import { makeContent, producerText, productText } from '../../checks/checked-files.ts';
import { csvRows } from '../../testing/csv-rows.ts';
import type { ContentReport } from './content-report.ts';
import { runReportCommand } from './report-command.ts';

const today = '2026-11-21';

const product = (...lines: string[]): string =>
  productText({ recognitions: ['  - stars: 4', ...lines, '    source: bao'] });

const content = (): string =>
  makeContent({
    'producers/htx/index.md': producerText(),
    'products/a/index.md': product('    date: 2023-12-15', '    decision: 1/QĐ-UBND').replace('Trà Shan', '=Trà'),
    'products/b/index.md': product('    date: 2024-02-10').replace('lao-cai', 'yen-bai'),
    'products/c/index.md': product('    date: 2024-05-01').replace('group:', 'producer: htx\ngroup:'),
    'products/d/index.md': product('    date: 2020-01-01').replace('lao-cai', 'son-la'),
    'products/d/en.md': '---\nname: Tea\n---\n',
    'products/e/index.md': product('    date: 2026-10-01'),
    'products/f/index.md': product('    date: 2023-08-01'),
    'products/g/index.md': product('    year: 2024'),
  });

const run = (...args: string[]) => runReportCommand(args, { CONTENT_DIR: content(), TODAY: today }, '/');
const json = (...args: string[]): ContentReport => JSON.parse(run('--format', 'json', ...args).output) as ContentReport;

test('terms are counted by how soon they end, those that ended by how long ago', () => {
  const { total } = json();
  expect(total.terms).toEqual({
    ending30: 1,
    ending90: 1,
    ending180: 1,
    pastTerm: 1,
    lapsed: 1,
    revoked: 0,
    undated: 1,
  });
  expect(total.missing).toEqual({ translation: 6, photo: 7, decision: 6, date: 1, producer: 6 });
  expect(total).toMatchObject({ products: 7, producers: 1 });
});

test('the file is due from 180 to 120 days before the end', () => {
  const ending = json().products.find(({ id }) => id === 'c');
  expect(ending).toMatchObject({ end: '2027-05-01', daysLeft: 161, fileFrom: '2026-11-02', fileUntil: '2027-01-01' });
  expect(json().total.filing).toBe(1);
});

test('provinces are those of today, and one can be chosen by its old name', () => {
  expect(json().provinces.map(({ products, province }) => [province, products])).toEqual([
    ['son-la', 1],
    ['lao-cai', 6],
  ]);
  for (const name of ['Yên Bái', 'lao-cai', 'Lào Cai']) expect(json('--province', name).total.products).toBe(6);
});

test('the text names what ends soon, and with --list everything to look at', () => {
  const short = run('--province', 'Lào Cai').output;
  expect(short).toContain('Tình hình dữ liệu ngày 21/11/2026');
  expect(short).toContain(
    '  =Trà (a), Lào Cai; hết thời hạn 15/12/2026, còn 24 ngày; đã qua hạn nộp hồ sơ (17/08/2026); thiếu',
  );
  expect(short).toContain('nộp hồ sơ từ 02/11/2026 đến 01/01/2027');
  expect(short).not.toContain('(f)');
  expect(run('--list', '--lang', 'en').output).toContain(
    'Trà Shan (f), Lao Cai; term to 1 August 2026, 112 days past; lacks',
  );
});

test('CSV has a row a province or a row a product, and no cell is a formula', () => {
  const provinces = csvRows(run('--format', 'csv').output.slice(1));
  expect(provinces.map(([id, name, products]) => [id, name, products])).toEqual([
    ['province', 'province_name', 'products'],
    ['son-la', 'Sơn La', '1'],
    ['lao-cai', 'Lào Cai', '6'],
    ['', 'Tất cả', '7'],
  ]);
  const products = csvRows(run('--format', 'csv', '--list').output.slice(1));
  expect(products[1]?.slice(0, 3)).toEqual(['a', "'=Trà", 'Lào Cai']);
});

test.each([['--format', 'xml'], ['--province', 'Atlantis'], ['--lang', 'fr'], ['--colour'], ['x']])(
  '%s %s ends with 2 and a plain message',
  (...args) => {
    const { errorOutput, exitCode } = runReportCommand(args.filter(Boolean), { CONTENT_DIR: content() }, '/');
    expect(exitCode).toBe(2);
    expect(errorOutput).toMatch(/Không/u);
    expect(errorOutput).not.toMatch(/^ +at /mu);
  },
);

test('help is given in both languages', () => {
  const { output } = runReportCommand(['--help'], {}, '/');
  expect(output).toContain('Cho biết, theo từng tỉnh');
  expect(output).toContain('Tells, by province');
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { makeContent, planText, producerText, productText, testDay } from '../../checks/checked-files.ts';
import { runExportCommand } from './export-command.ts';

const sound = {
  'products/lao-cai/tra/index.md': productText(),
  'producers/htx/index.md': producerText(),
  'plans/ke-hoach.yml': planText(),
};

function contentWith(files: Readonly<Record<string, string>>): { env: Record<string, string>; out: string } {
  const content = makeContent(files);
  return { env: { CONTENT_DIR: content, TODAY: testDay }, out: join(dirname(content), 'dữ liệu') };
}

test('all files are written, into a folder with a space and Vietnamese letters', async () => {
  const { env, out } = contentWith(sound);
  const { errorOutput, exitCode, output } = await runExportCommand(['--out', out], env, '/');
  expect(errorOutput).toBe('');
  expect(exitCode).toBe(0);
  expect(output).toContain('Đã ghi 24 tệp');
  expect(output).toContain('24 files written');
  const tables = ['products', 'producers'].flatMap((name) => ['csv', 'jsonl', 'xlsx'].map((ending) => `${name}.${ending}`));
  expect(readdirSync(out)).toEqual(['data', ...tables.toSorted()]);
  expect(readdirSync(join(out, 'data'))).toEqual(expect.arrayContaining(['products.json', 'products.csv', 'products.xlsx', 'SHA256SUMS']));
  expect(readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([]);
});

test('a second export says what changed since the first, also in the same folder', async () => {
  const { env, out } = contentWith(sound);
  await runExportCommand(['--out', out], env, '/');
  const changed = contentWith({ ...sound, 'products/lao-cai/gao/index.md': productText() });
  const { exitCode, output } = await runExportCommand(['--out', out, '--since', out, '--lang', 'vi'], changed.env, '/');
  expect(exitCode).toBe(0);
  expect(output).toContain('Sản phẩm: thêm 1, bỏ 0, đổi mã 0, sửa 0');
  const changes = JSON.parse(readFileSync(join(out, 'data/changes.json'), 'utf8')) as Record<string, unknown>;
  expect(changes).toMatchObject({ since: testDay, today: testDay, products: { added: ['gao'] } });
  expect(readFileSync(join(out, 'data/changes.en.txt'), 'utf8')).toContain('  + gao');
});

test('nothing is written while the content has faults', async () => {
  const { env, out } = contentWith({ ...sound, 'products/lao-cai/gao/index.md': '---\nname: Gạo\n---\n' });
  const { errorOutput, exitCode } = await runExportCommand(['--out', out], env, '/');
  expect(exitCode).toBe(1);
  expect(errorOutput).toContain('npm run check');
  expect(existsSync(out)).toBe(false);
});

test('a missing earlier export, an unknown option and a day that is none are named in both languages', async () => {
  const { env, out } = contentWith(sound);
  const since = await runExportCommand(['--since', '/khong-co', '--out', out], env, '/');
  expect(since).toMatchObject({ exitCode: 2, output: '' });
  expect(since.errorOutput).toContain('Không đọc được lần xuất trước: /khong-co/products.json.');
  expect(since.errorOutput).toContain('The earlier export cannot be read');
  expect((await runExportCommand(['--to', out], env, '/')).exitCode).toBe(2);
  expect((await runExportCommand([], { ...env, TODAY: '2026-02-30' }, '/')).errorOutput).toContain('2026-02-30');
  expect(existsSync(out)).toBe(false);
});

test('the form for communes is written as a workbook or as CSV, and nothing else', async () => {
  const { env, out } = contentWith(sound);
  const { exitCode, output } = await runExportCommand(['--template', `${out}.xlsx`], env, '/');
  expect([exitCode, output]).toEqual([0, expect.stringContaining(`Đã ghi mẫu vào ${out}.xlsx`)]);
  const { sheets } = await readXlsx(readFileSync(`${out}.xlsx`));
  expect(sheets.map(({ hidden, name }) => `${name}${hidden === true ? ' (ẩn)' : ''}`)).toEqual(['Sản phẩm', 'Chủ thể', 'Hướng dẫn', 'Danh mục (ẩn)']);
  expect(sheets[0]?.rows[0]).toEqual(expect.arrayContaining(['Tên sản phẩm *', 'Hạng sao *', 'Tên nguồn *']));
  expect(sheets[0]?.freezePane).toMatchObject({ rows: 1 });
  expect(sheets[0]?.dataValidations?.map(({ type }) => type)).toEqual(expect.arrayContaining(['list']));
  expect(sheets[0]?.cells?.get('0,1')?.comment?.text).toContain('đúng như trong quyết định');
  expect((await runExportCommand([`--template=${out}.csv`], env, '/')).exitCode).toBe(0);
  expect(readFileSync(`${out}.csv`, 'utf8')).toMatch(/^\uFEFFSTT,Tên sản phẩm,/u);
  expect(existsSync(out)).toBe(false);
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent, planText, producerText, productText, testDay } from '../checks/checked-files.ts';
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
  expect(output).toContain('Đã ghi 18 tệp');
  expect(output).toContain('18 files written');
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['products.json', 'products.csv', 'products.xlsx', 'SHA256SUMS']));
  expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a second export says what changed since the first, also in the same folder', async () => {
  const { env, out } = contentWith(sound);
  await runExportCommand(['--out', out], env, '/');
  const changed = contentWith({ ...sound, 'products/lao-cai/gao/index.md': productText() });
  const { exitCode, output } = await runExportCommand(['--out', out, '--since', out, '--lang', 'vi'], changed.env, '/');
  expect(exitCode).toBe(0);
  expect(output).toContain('Sản phẩm: thêm 1, bỏ 0, đổi mã 0, sửa 0');
  const changes = JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')) as Record<string, unknown>;
  expect(changes).toMatchObject({ since: testDay, today: testDay, products: { added: ['gao'] } });
  expect(readFileSync(join(out, 'changes.en.txt'), 'utf8')).toContain('  + gao');
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

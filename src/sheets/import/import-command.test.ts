import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { producerText, productText } from '../../checks/checked-files.ts';
import { journalFolderOf, lockOf } from '../../processes/content-journal/journal-folder.ts';
import { runImportCommand } from './import-command.ts';
import type { ImportResult } from './import-command.ts';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';

const list = 'Tên sản phẩm;Nhóm;Tỉnh;Hạng sao;Năm;Tên nguồn;Nơi đăng nguồn\nChè;Thực phẩm;Sơn La;4;2024;Bài;Báo\n';

function run(
  { environment, folder }: ImportFixture,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
  said: string[] = [],
): Promise<ImportResult> {
  return runImportCommand(args, { ...environment, ...more }, folder, (text) => said.push(text));
}

test('what is going on is told step by step; a dry run does not write', async () => {
  const fixture = makeImportFixture();
  writeFileSync(join(fixture.folder, 'a.csv'), list);
  const said: string[] = [];
  const dry = await run(fixture, ['a.csv', '--dry-run', '--lang', 'en'], {}, said);
  expect(said).toEqual(['Reading', 'Comparing', 'Checking']);
  expect([dry.exitCode, dry.output.trimEnd().split('\n').at(-1)]).toEqual([0, 'Dry run: nothing was written.']);
  expect(treeOf(fixture.contentDir)).not.toHaveProperty('products/son-la/che/index.md');
  said.length = 0;
  const done = await run(fixture, ['a.csv', '--lang', 'vi'], {}, said);
  expect(said.at(-1)).toBe('Ghi');
  expect(said).toHaveLength(4);
  expect(done.exitCode, done.output).toBe(0);
  expect(treeOf(fixture.contentDir)).toHaveProperty('products/son-la/che/index.md');
  expect(existsSync(journalFolderOf(fixture.contentDir))).toBe(false);
});

test('a sheet that agrees with the content writes nothing, and says so', async () => {
  const fixture = makeImportFixture();
  const said: string[] = [];
  writeFileSync(join(fixture.folder, 'a.csv'), 'Mã trang;Nhóm\ntra-shan;Thực phẩm\n');
  const { exitCode, output } = await run(fixture, ['a.csv', '--lang', 'en'], {}, said);
  expect([exitCode, output]).toEqual([
    0,
    'a.csv: rows 1\nProducts: 0 new, 0 changed, 1 unchanged, 0 not in the sheet\nThe content agrees with the sheet; there is nothing to write.\n',
  ]);
  expect(said).toHaveLength(3);
});

test('a dry run with faults ends with 1', async () => {
  const fixture = makeImportFixture();
  writeFileSync(join(fixture.folder, 'a.csv'), list.replace(';4;', ';6;'));
  const { exitCode, output } = await run(fixture, ['a.csv', '--dry-run', '--lang', 'en']);
  expect(exitCode).toBe(1);
  expect(output).toContain('Faults: 1. Nothing was written');
  expect(output).not.toContain('+ products');
});

test('help comes in both languages or in one', async () => {
  const fixture = makeImportFixture();
  const [both, vi, en] = await Promise.all(
    [['--help'], ['-h', '--lang', 'vi'], ['-h', '--lang', 'en']].map((args) => run(fixture, args)),
  );
  expect(en?.output).toMatch(/^npm run import -- FILE/u);
  expect(vi?.output).toContain('--dry-run');
  expect(both?.output).toBe(`${(vi?.output ?? '').replace(/\n$/u, '')}\n${en?.output ?? ''}`);
});

test.each([
  { args: [], found: 'Chưa nêu tệp nào' },
  { args: ['a.csv', '--lang', 'fr'], found: '--lang fr' },
  { args: ['a.csv', '--moi'], found: 'a.csv --moi' },
  { args: ['khong-co.csv'], found: 'khong-co.csv' },
])('$args are told in both languages, and end with 2', async ({ args, found }) => {
  const { errorOutput, exitCode, output } = await run(makeImportFixture(), args);
  expect([exitCode, output]).toEqual([2, '']);
  expect(errorOutput).toContain(found);
  expect(errorOutput.trimEnd().split('\n')).toHaveLength(2);
});

test('a day that is none and a content that is not there are told', async () => {
  const fixture = makeImportFixture();
  writeFileSync(join(fixture.folder, 'a.csv'), list);
  expect((await run(fixture, ['a.csv'], { TODAY: '2026-02-30' })).errorOutput).toContain('“2026-02-30”');
  expect((await run(fixture, ['a.csv'], { CONTENT_DIR: 'nơi khác' })).errorOutput).toContain(
    join(fixture.folder, 'nơi khác'),
  );
  expect((await run(fixture, ['a.csv'], { CONTENT_DIR: '' })).errorOutput).toContain(join(fixture.folder, 'content'));
  expect((await run(fixture, ['a.csv', '--dry-run'], { TODAY: '' })).exitCode).toBe(0);
});

test('files are found from where the command was typed', async () => {
  const fixture = makeImportFixture();
  const typedIn = join(fixture.folder, 'xã');
  mkdirSync(typedIn);
  writeFileSync(join(typedIn, 'b.csv'), list);
  expect((await run(fixture, ['b.csv', '--dry-run'], { INIT_CWD: typedIn })).exitCode).toBe(0);
  expect((await run(fixture, ['b.csv', '--dry-run'])).exitCode).toBe(2);
});

test('another import that runs keeps this one out, but not a dry run', async () => {
  const fixture = makeImportFixture();
  writeFileSync(join(fixture.folder, 'a.csv'), list);
  const lock = lockOf(journalFolderOf(fixture.contentDir));
  writeFileSync(lock, `12 may-khac\n`);
  const { errorOutput, exitCode } = await run(fixture, ['a.csv']);
  expect(exitCode).toBe(2);
  expect(errorOutput).toContain('12 may-khac');
  expect(errorOutput).toContain(lock);
  expect(existsSync(lock)).toBe(true);
  expect((await run(fixture, ['a.csv', '--dry-run'])).exitCode).toBe(0);
  writeFileSync(lock, `999999999 ${hostname()}\n`);
  expect((await run(fixture, ['a.csv'])).exitCode).toBe(0);
  expect(existsSync(lock)).toBe(false);
});

const catalogue = {
  'products/lao-cai/tra-shan/index.md': productText(),
  'products/lao-cai/tra-shan/en.md': '---\nname: Tea\n---\n',
  'products/lao-cai/gao/index.md': productText().replace('Trà Shan', 'Gạo'),
  'producers/htx-ta-xua/index.md': producerText(),
};

test('a page that is deleted goes with its translations; what lies in folders below stays to be seen', async () => {
  const fixture = makeImportFixture(catalogue);
  const { version } = (await exported(fixture)).find(({ id }) => id === 'gao') ?? {};
  const sheet = `Mã trang;Dấu phiên bản\ngao;${version ?? ''}\n`;
  const kept = await importFiles(fixture, { 'a.csv': sheet }, ['--lang', 'en']);
  expect(kept.output).toContain('Pages that are not in the sheet stay as they are.');
  const refused = await importFiles(fixture, { 'b.csv': 'Mã trang;Nhóm\ngao;Thực phẩm\n' }, [
    '--delete-missing',
    '--lang',
    'en',
  ]);
  expect(refused.output).toContain('--delete-missing is only for sheets from npm run export');
  const dry = await importFiles(fixture, { 'a.csv': sheet }, ['--delete-missing', '--dry-run', '--lang', 'en']);
  expect(dry.output).toContain('- products/lao-cai/tra-shan/index.md');
  expect(dry.output).not.toContain('Deleted because');
  const gone = await importFiles(fixture, { 'a.csv': sheet }, ['--delete-missing', '--lang', 'en']);
  expect(gone.output).toContain('Deleted because they are not in the sheet: 1.');
  expect(Object.keys(treeOf(fixture.contentDir))).toEqual([
    'producers/htx-ta-xua/index.md',
    'products/lao-cai/gao/index.md',
  ]);
});

async function exported({ contentDir }: ImportFixture): Promise<readonly { id: string; version: string }[]> {
  const { readSheetPages } = await import('../columns/read-pages.ts');
  return readSheetPages(contentDir).products.map(({ location, version }) => ({ id: location.id, version }));
}

test('of many new pages forty are named, the others counted', async () => {
  const fixture = makeImportFixture();
  const [header = '', row = ''] = list.split('\n');
  const rows = Array.from({ length: 42 }, (_, index) => row.replace('Chè', `Chè số ${index + 10}`));
  writeFileSync(join(fixture.folder, 'a.csv'), [header, ...rows].join('\n'));
  const { output } = await run(fixture, ['a.csv', '--dry-run', '--lang', 'en']);
  expect(output.match(/^\+ /gmu)).toHaveLength(40);
  expect(output).toContain('… and more pages: 2');
  expect(output).toContain('Products: 42 new, 0 changed');
  writeFileSync(join(fixture.folder, 'a.csv'), [header, ...rows.slice(2)].join('\n'));
  expect((await run(fixture, ['a.csv', '--dry-run', '--lang', 'en'])).output).not.toContain('more pages');
});

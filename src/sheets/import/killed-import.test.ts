import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheckCommand } from '../../checks/check-command.ts';
import { testDay } from '../../checks/checked-files.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import { sheetFiles } from '../export/sheet-files.ts';
import { importFiles, makeCatalogueFixture, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';
import { journalFolderOf, lockOf } from '../../processes/content-journal/journal-folder.ts';
import { propertyRuns, propertySeed } from '../../testing/property-settings.ts';
import { Random } from '../../testing/random.ts';

const program = join(import.meta.dirname, '../../../scripts/import.ts');

/** Starts an import in a process of its own and kills it after a while; returns whether it had come to its end. */
async function killAfter({ environment, folder }: ImportFixture, file: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, join(folder, file)], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const code = await ended;
  clearTimeout(timer);
  return code === 0;
}

/** Returns the sheets of a catalogue in which every product has another name and every producer a note. */
async function changedSheets({ contentDir }: ImportFixture): Promise<string> {
  const files = await sheetFiles(readSheetPages(contentDir), testDay);
  return Buffer.from(files.find(({ name }) => name === 'products.jsonl')?.bytes ?? [])
    .toString('utf8')
    .replaceAll(/^\{"id":"([^"]+)","name":"/gmu, '{"id":"$1","name":"Mới ');
}

test('an import killed at any moment leaves the old pages or the new ones, and the next run is right', async () => {
  const fixture = makeCatalogueFixture();
  // A part of the catalogue is enough, and quicker to read again and again.
  for (const folder of readdirSync(join(fixture.contentDir, 'products')).slice(3)) {
    rmSync(join(fixture.contentDir, 'products', folder), { recursive: true });
  }
  const pages = Object.values(treeOf(join(fixture.contentDir, 'products'))).join('\n');
  for (const id of readdirSync(join(fixture.contentDir, 'producers'))) {
    if (!pages.includes(`producer: ${id}\n`)) rmSync(join(fixture.contentDir, 'producers', id), { recursive: true });
  }
  for (const folder of ['news', 'plans']) rmSync(join(fixture.contentDir, folder), { recursive: true });
  const old = treeOf(fixture.contentDir);
  const kept = join(fixture.folder, 'bản cũ');
  cpSync(fixture.contentDir, kept, { recursive: true });
  const sheet = await changedSheets(fixture);
  writeFileSync(join(fixture.folder, 'bảng.jsonl'), sheet);
  const started = performance.now();
  expect((await importFiles(fixture, { 'bảng.jsonl': sheet })).exitCode).toBe(0);
  const whole = performance.now() - started + 500;
  const fresh = treeOf(fixture.contentDir);
  expect(fresh).not.toEqual(old);

  const random = new Random(propertySeed);
  const seen = new Set<string>();
  const rounds = propertyRuns(5);
  for (let round = 0; round < rounds; round += 1) {
    rmSync(fixture.contentDir, { recursive: true });
    cpSync(kept, fixture.contentDir, { recursive: true });
    // Most of the moments lie where the files are written, at the end.
    const share = round % 5 < 2 ? (round % 5) / 3 : 0.6 + (0.4 * random.below(100)) / 100;
    await killAfter(fixture, 'bảng.jsonl', whole * share);
    const left = treeOf(fixture.contentDir);
    const state = JSON.stringify(left) === JSON.stringify(fresh) ? 'new' : 'old';
    expect(left).toEqual(state === 'new' ? fresh : old);
    seen.add(state);
    if (round % 5 === 4) {
      expect((await importFiles(fixture, { 'bảng.jsonl': sheet }, ['--overwrite'])).exitCode).toBe(0);
      expect(treeOf(fixture.contentDir)).toEqual(fresh);
      expect(existsSync(journalFolderOf(fixture.contentDir))).toBe(false);
    }
  }
  expect(seen).toContain('old');
}, 300_000);

const list = 'Tên sản phẩm;Nhóm;Tỉnh;Hạng sao;Tên nguồn;Nơi đăng nguồn\nChè;Thực phẩm;Sơn La;4;Bài;Báo\n';

/** Puts down what an import leaves that was killed between its two renames of the products. */
function stopBetweenRenames({ contentDir }: ImportFixture): void {
  const folder = journalFolderOf(contentDir);
  mkdirSync(join(folder, 'old'), { recursive: true });
  mkdirSync(join(folder, 'new'));
  cpSync(join(contentDir, 'products'), join(folder, 'new/products'), { recursive: true });
  writeFileSync(join(folder, 'new/products/lao-cai/tra-shan/en.md'), '---\nname: New\n---\n');
  renameSync(join(contentDir, 'products'), join(folder, 'old/products'));
  writeFileSync(join(folder, 'journal.json'), JSON.stringify({ collections: ['products'] }));
  writeFileSync(lockOf(folder), `999999999 ${hostname()}\n`);
}

test('what was stopped between two renames is finished by the next run, which says so', async () => {
  const fixture = makeImportFixture();
  stopBetweenRenames(fixture);
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': list });
  expect(exitCode, output).toBe(0);
  expect(output).toContain('Lần nhập trước bị ngắt đúng lúc thay tệp; đã làm nốt');
  expect(Object.keys(treeOf(fixture.contentDir))).toEqual([
    'producers/htx-ta-xua/index.md',
    'products/lao-cai/tra-shan/en.md',
    'products/lao-cai/tra-shan/index.md',
    'products/son-la/che/index.md',
  ]);
  expect(existsSync(journalFolderOf(fixture.contentDir))).toBe(false);
});

test('a check after such a stop finds the whole content', async () => {
  const fixture = makeImportFixture();
  stopBetweenRenames(fixture);
  const { output } = await runCheckCommand(['--lang', 'vi'], fixture.environment, '/');
  expect(output).toContain('2 trang');
  expect(existsSync(journalFolderOf(fixture.contentDir))).toBe(false);
});

test('what was stopped before the renames is cleared away', async () => {
  const fixture = makeImportFixture();
  mkdirSync(join(journalFolderOf(fixture.contentDir), 'new/products'), { recursive: true });
  const { output } = await importFiles(fixture, { 'x.csv': list });
  expect(output).toContain('Lần nhập trước bị ngắt trước khi ghi; nội dung vẫn như cũ');
});

test('two imports at once are refused; the lock of a process that is gone is taken over', async () => {
  const fixture = makeImportFixture();
  const folder = journalFolderOf(fixture.contentDir);
  writeFileSync(lockOf(folder), `1 ${hostname()}\n`);
  const refused = await importFiles(fixture, { 'x.csv': list });
  expect(refused.exitCode).toBe(2);
  expect(refused.errorOutput).toContain('Một lần nhập khác đang chạy');
  writeFileSync(lockOf(folder), `999999999 ${hostname()}\n`);
  expect((await importFiles(fixture, { 'x.csv': list })).exitCode).toBe(0);
});

test('imports of two processes at the same time get in the way of none of each other’s pages', async () => {
  const fixture = makeImportFixture();
  writeFileSync(join(fixture.folder, 'a.csv'), list);
  writeFileSync(join(fixture.folder, 'b.csv'), list.replace('Chè', 'Mật ong'));
  const done = await Promise.all(['a.csv', 'b.csv'].map((file) => killAfter(fixture, file, 100_000)));
  expect(done).toContain(true);
  const pages = Object.keys(treeOf(fixture.contentDir));
  expect(['che', 'mat-ong'].map((id) => pages.includes(`products/son-la/${id}/index.md`))).toEqual(done);
  expect(existsSync(journalFolderOf(fixture.contentDir))).toBe(false);
});

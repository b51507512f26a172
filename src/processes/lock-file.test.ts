import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLock, tryLockFile } from './lock-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocop-locks-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a lock is made with its owner in it and keeps others out', () => {
  const file = join(folder, 'sâu', 'khóa');
  expect(tryLockFile(file, 'một', () => true)).toEqual({ taken: true });
  expect(readLock(file)).toBe('một');
  expect(tryLockFile(file, 'hai', () => true)).toEqual({ taken: false, holder: 'một' });
  expect(readdirSync(join(folder, 'sâu'))).toEqual(['khóa']);
});

test.each(['', 'đã chết'])('a lock that holds “%s” and counts no more is taken over', (left) => {
  const file = join(folder, 'cũ');
  writeFileSync(file, left);
  expect(tryLockFile(file, 'mới', () => false)).toEqual({ taken: true });
  expect(readFileSync(file, 'utf8')).toBe('mới');
  rmSync(file);
});

test('of many processes that find the same forgotten lock, one takes it over', async () => {
  const file = join(folder, 'tranh');
  writeFileSync(file, 'đã chết');
  const program = `
    const { tryLockFile } = await import(${JSON.stringify(new URL('lock-file.ts', import.meta.url).href)});
    const { taken } = tryLockFile(${JSON.stringify(file)}, String(process.pid), (holder) => holder !== 'đã chết');
    process.exitCode = taken ? 1 : 0;
  `;
  const children = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '-e', program]));
  const codes = await Promise.all(
    children.map(
      (child) =>
        new Promise<number>((resolve) =>
          child.once('exit', (code) => {
            resolve(code ?? -1);
          }),
        ),
    ),
  );
  expect(codes.toSorted()).toEqual([0, 0, 0, 0, 0, 1]);
  expect(readLock(file)).toBe(String(children[codes.indexOf(1)]?.pid));
  expect(readdirSync(folder).filter((name) => name.startsWith('tranh'))).toEqual(['tranh']);
});

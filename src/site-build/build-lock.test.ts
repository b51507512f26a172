import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeBuildLock } from './build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocop-lock-'));
const file = join(folder, 'deep', 'lock');
const ignore = (): void => undefined;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a second build waits until the first one is done', async () => {
  const { release } = await takeBuildLock(file, ignore);
  const waited: number[] = [];
  let taken = false;
  const second = takeBuildLock(file, (holder) => waited.push(holder)).then((give) => {
    taken = true;
    return give;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect({ taken, waited }).toEqual({ taken: false, waited: [process.pid] });
  release();
  const { release: releaseSecond } = await second;
  expect(taken).toBe(true);
  releaseSecond();
  expect(existsSync(file)).toBe(false);
});

test.each(['999999999', 'không phải số', ''])('a lock left behind by “%s” is taken over', async (holder) => {
  writeFileSync(file, holder);
  const { release } = await takeBuildLock(file, () => expect.fail('There is nobody to wait for.'));
  release();
});

test('a build that was killed is waited for as long as one of its processes runs', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)']);
  writeFileSync(file, `999999999\n${String(orphan.pid)}\n`);
  const waited: number[] = [];
  const { release } = await takeBuildLock(file, (holder) => waited.push(holder));
  expect(waited).toEqual([orphan.pid]);
  expect(orphan.exitCode).toBe(0);
  release();
});

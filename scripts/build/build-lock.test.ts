import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { takeBuildLock } from './build-lock.ts';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'cache', 'build.lock');
}

const silent = (): void => undefined;

test('a second build waits until the first is done, and says so once', async () => {
  const file = lockFile();
  const release = await takeBuildLock(file, silent);
  const said: string[] = [];
  let second = false;
  const waiting = takeBuildLock(file, () => said.push('waiting')).then((releaseSecond) => {
    second = true;
    releaseSecond();
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect({ second, said }).toEqual({ second: false, said: ['waiting'] });
  release();
  await waiting;
  expect({ second, left: existsSync(file) }).toEqual({ second: true, left: false });
});

test('the lock of a build that was killed is taken over', async () => {
  const file = lockFile();
  (await takeBuildLock(file, silent))();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const release = await takeBuildLock(file, silent);
  release();
});

test('a lock that nobody has touched for long is taken over, whoever has its number now', async () => {
  const file = lockFile();
  (await takeBuildLock(file, silent))();
  writeFileSync(file, String(process.pid));
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(file, longAgo, longAgo);
  const release = await takeBuildLock(file, silent);
  release();
});

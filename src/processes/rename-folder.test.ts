import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameFolder } from './rename-folder.ts';

/** Renames on a system that refuses some times; returns how often it was tried and how long it was waited. */
async function renameRefused(times: number, code: string, platform: NodeJS.Platform) {
  const seen = { tried: 0, waited: 0, failed: false };
  const rename = (): Promise<void> => {
    seen.tried += 1;
    return seen.tried > times ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
  };
  const sleep = (milliseconds: number): Promise<void> => {
    seen.waited += milliseconds;
    return Promise.resolve();
  };
  try {
    await renameFolder('a', 'b', { platform, rename, sleep });
  } catch {
    seen.failed = true;
  }
  return seen;
}

test('a folder takes the place of another name, with what is in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rename-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/x'), '');
  await renameFolder(join(folder, 'a'), join(folder, 'b'));
  expect([existsSync(join(folder, 'a')), existsSync(join(folder, 'b/x'))]).toEqual([false, true]);
});

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'Windows may say %s while a scanner reads the folder; it is waited for',
  async (code) => {
    expect(await renameRefused(3, code, 'win32')).toEqual({ tried: 4, waited: 300, failed: false });
  },
);

test('a folder that stays in use is given up after ten seconds', async () => {
  expect(await renameRefused(Infinity, 'EPERM', 'win32')).toEqual({ tried: 101, waited: 10_000, failed: true });
});

test('what waiting cannot mend is told at once', async () => {
  expect(await renameRefused(1, 'ENOENT', 'win32')).toEqual({ tried: 1, waited: 0, failed: true });
  expect(await renameRefused(1, 'EPERM', 'linux')).toEqual({ tried: 1, waited: 0, failed: true });
});

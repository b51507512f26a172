import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishStoppedChanges } from './finish-changes.ts';
import { filesIn, makeJournalContent } from './journal-fixture.ts';
import { journalFolderOf, releaseLock, takeLock } from './journal-folder.ts';
import type { JournalFolder } from './journal-folder.ts';
import { recover, writeChanges } from './write-changes.ts';
import type { Disk, FileChange } from './write-changes.ts';

/** A disk of a process that lives to make so many changes; afterwards each call fails, as if the process were gone. */
function mortalDisk(steps: number, links = true): Disk {
  let left = steps;
  const mortal =
    <Given extends readonly unknown[], Result>(act: (...given: Given) => Result) =>
    (...given: Given): Result => {
      if (left <= 0) throw new Error('killed');
      left -= 1;
      return act(...given);
    };
  const refused = (): never => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  };
  return {
    copyFileSync: mortal(copyFileSync),
    linkSync: mortal(links ? linkSync : refused),
    mkdirSync: mortal<Parameters<Disk['mkdirSync']>, string | undefined>(mkdirSync),
    renameSync: mortal(renameSync),
    rmSync: mortal(rmSync),
    rmdirSync: mortal(rmdirSync),
    symlinkSync: mortal(symlinkSync),
    writeFileSync: mortal(writeFileSync),
  };
}

const before = {
  'products/a/index.md': 'a cũ',
  'products/a/anh.jpg': 'ảnh',
  'products/b/index.md': 'b',
  'producers/x/index.md': 'x cũ',
  'news/2026/tin/index.mdx': 'tin',
};
const changes: readonly FileChange[] = [
  { path: 'products/a/index.md', text: 'a mới' },
  { path: 'products/b/index.md', text: undefined },
  { path: 'products/c/index.md', text: 'c' },
  { path: 'producers/x/index.md', text: 'x mới' },
];
const after = {
  'news/2026/tin/index.mdx': 'tin',
  'producers/x/index.md': 'x mới',
  'products/a/anh.jpg': 'ảnh',
  'products/a/index.md': 'a mới',
  'products/c/index.md': 'c',
};

function folderFor(contentDir: string): JournalFolder {
  const folder = takeLock(journalFolderOf(contentDir));
  if ('running' in folder) throw new Error(folder.running);
  return folder;
}

/** Does something in a process that may be killed meanwhile; returns whether it came to its end. */
function survives(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'killed') throw error;
    return false;
  }
}

test.each(['links', 'copies'])(
  'killed after any step with %s, the content is the old or the new one, never mixed',
  (by) => {
    const seen: string[] = [];
    for (let steps = 0; ; steps += 1) {
      const contentDir = makeJournalContent(before);
      const folder = folderFor(contentDir);
      const disk = mortalDisk(steps, by === 'links');
      const ended = survives(() => {
        writeChanges(contentDir, folder, changes, disk);
      });
      if (ended) break;
      finishStoppedChanges(contentDir);
      const left = filesIn(contentDir);
      const state = JSON.stringify(left) === JSON.stringify(after) ? 'new' : 'old';
      expect(left, `after ${steps} steps`).toEqual(state === 'new' ? after : before);
      const recovery = recover(contentDir, folderFor(contentDir));
      seen.push(`${state} ${recovery}`);
      expect(filesIn(contentDir)).toEqual(left);
    }
    expect(seen.length).toBeGreaterThan(15);
    // Nothing was begun, something is cleared away, and what had begun to swap was already finished.
    expect([...new Set(seen)]).toEqual(['old nothing', 'old undone', 'new nothing']);
  },
);

test('what had begun to swap is told as finished by whoever recovers it', () => {
  const recoveries: string[] = [];
  for (let steps = 0; ; steps += 1) {
    const contentDir = makeJournalContent(before);
    const folder = folderFor(contentDir);
    const disk = mortalDisk(steps);
    if (
      survives(() => {
        writeChanges(contentDir, folder, changes, disk);
      })
    )
      break;
    recoveries.push(recover(contentDir, folder));
    expect(filesIn(contentDir)).toEqual(recoveries.at(-1) === 'finished' ? after : before);
    expect(filesIn(folder.path)).toEqual({});
  }
  expect([...new Set(recoveries)]).toEqual(['nothing', 'undone', 'finished']);
});

/** Returns a content whose change was killed after so many steps. */
function stoppedAfter(steps: number): { contentDir: string; folder: JournalFolder } {
  const contentDir = makeJournalContent(before);
  const folder = folderFor(contentDir);
  survives(() => {
    writeChanges(contentDir, folder, changes, mortalDisk(steps));
  });
  return { contentDir, folder };
}

test('a recovery that is killed too is finished by the next one', () => {
  let between = 0;
  while (existsSync(join(stoppedAfter(between).contentDir, 'producers'))) between += 1;
  let ended = false;
  for (let steps = 0; !ended; steps += 1) {
    const { contentDir, folder } = stoppedAfter(between);
    const disk = mortalDisk(steps);
    ended = survives(() => {
      recover(contentDir, folder, disk);
    });
    recover(contentDir, folder);
    expect(filesIn(contentDir)).toEqual(after);
  }
});

test('a change that came to its end leaves nothing behind', () => {
  const contentDir = makeJournalContent(before);
  const folder = folderFor(contentDir);
  writeChanges(contentDir, folder, changes);
  expect(recover(contentDir, folder)).toBe('undone');
  expect(filesIn(contentDir)).toEqual(after);
  releaseLock(folder);
  expect(existsSync(folder.path)).toBe(false);
});

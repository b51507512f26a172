import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openMemory } from './site-memory.ts';

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ocop-memory-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
});

test('each site has a memory of its own, and always the same', () => {
  const memory = openMemory(join(work, 'a'), join(work, 'sites'));
  expect(openMemory(join(work, 'a'), join(work, 'sites')).recordFile).toBe(memory.recordFile);
  expect(openMemory(join(work, 'b'), join(work, 'sites')).recordFile).not.toBe(memory.recordFile);
});

test('what was kept of a site that is gone is thrown away, that of others stays', () => {
  const [gone, there] = ['gone', 'there'].map((name) => {
    const site = join(work, name);
    mkdirSync(site);
    const memory = openMemory(site, join(work, 'sites'));
    writeFileSync(memory.recordFile, '{}');
    return { site, file: memory.recordFile };
  });
  if (gone === undefined || there === undefined) throw new Error('There are two.');
  rmSync(gone.site, { recursive: true });
  openMemory(join(work, 'new'), join(work, 'sites'));
  expect(existsSync(gone.file)).toBe(false);
  expect(existsSync(there.file)).toBe(true);
});

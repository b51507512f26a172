import { existsSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { PageStoreWriter } from '../page-store-writer.ts';
import { CheckMemory } from './check-memory.ts';
import { CheckedTwice, hurryClock, storedIn } from './checked-twice.ts';
import { readMemory } from './memory-file.ts';
import type { MemoryScope } from './memory-file.ts';

const tea = 'products/lao-cai/tra/index.md';

const scopeOf = ({ contentDir, today }: CheckedTwice): MemoryScope => ({
  contentDir,
  today,
  todayIsSet: true,
  code: 'a',
  node: 'v26.0.0',
});

/** Checks content as the command does; `before` runs when the pages are read and nothing is in its place yet. */
async function checkWith(scope: MemoryScope, store: string, before?: () => Promise<void>): Promise<void> {
  const memory = new CheckMemory(store, scope);
  await checkContent({ ...scope, memory });
  await before?.();
  await memory.finish();
  memory.discard();
}

test.each(['today', 'todayIsSet', 'code', 'node', 'contentDir'] as const)(
  'a memory is of no use with another %s',
  async (key) => {
    const twice = new CheckedTwice();
    const scope = scopeOf(twice);
    await checkWith(scope, twice.store);
    expect(readMemory(twice.store, scope)).toBeDefined();
    expect(readMemory(twice.store, { ...scope, [key]: key === 'todayIsSet' ? false : 'b' })).toBeUndefined();
  },
);

test('a memory that was cut off or lost a letter is not believed', async () => {
  hurryClock();
  const twice = new CheckedTwice();
  await twice.checkBoth();
  const file = join(twice.store, 'memory.jsonl');
  const whole = readFileSync(file);
  for (const part of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    const at = Math.floor(whole.length * part);
    const garbled = Buffer.from(whole);
    garbled[at] = garbled[at] === 0x31 ? 0x32 : 0x31;
    for (const bytes of [garbled, whole.subarray(0, at)]) {
      writeFileSync(file, bytes);
      await twice.checkBoth();
    }
  }
});

test('a memory is not believed beside a store that it was not made with', async () => {
  hurryClock();
  const twice = new CheckedTwice();
  await twice.checkBoth();
  const products = join(twice.store, 'products.jsonl');
  truncateSync(products, 100);
  await twice.checkBoth();
  writeFileSync(products, readFileSync(products, 'utf8').toUpperCase());
  await twice.checkBoth();
  renameSync(products, `${products}.away`);
  await twice.check();
  renameSync(`${products}.away`, products);
  await twice.checkBoth();
});

test('what a killed check has left behind does no harm and goes', async () => {
  const twice = new CheckedTwice();
  await twice.check();
  const next = join(twice.store, 'next-999999999');
  twice.change({ 'products/son-la/cam/index.md': undefined });
  // It was killed while the files changed places: the memory of before was gone by then.
  const memory = new CheckMemory(twice.store, scopeOf(twice));
  await checkContent({ ...scopeOf(twice), memory });
  memory.discard();
  renameSync(join(twice.store, 'memory.jsonl'), `${next}.jsonl`);
  writeFileSync(join(twice.store, 'products.jsonl'), 'half');
  writeFileSync(next, '');
  await twice.check();
  expect(readdirSync(twice.store).filter((name) => name.startsWith('next-'))).toEqual([]);
  await twice.checkBoth();
});

test('a store that cannot be written whole leaves the one of before, and its memory', async () => {
  const twice = new CheckedTwice();
  await twice.check();
  const before = storedIn(twice.store);
  const writer = new PageStoreWriter(twice.store);
  expect(() => {
    writer.replace({}, () => {
      throw new Error('ENOSPC');
    });
  }).toThrow('ENOSPC');
  writer.discard();
  expect(storedIn(twice.store)).toEqual(before);
  expect(existsSync(join(twice.store, 'memory.jsonl'))).toBe(true);
  twice.edit(tea, 'Trà hái', 'Chè hái');
  await twice.checkBoth();
});

test('of two checks at a time none remembers what the other has stored', async () => {
  const twice = new CheckedTwice();
  const scope = scopeOf(twice);
  await checkWith(scope, twice.store);
  await checkWith(scope, twice.store, async () => {
    twice.edit(tea, 'Trà hái', 'Chè hái trên đỉnh núi');
    twice.change({ 'products/son-la/cam/index.md': undefined });
    await checkWith(scope, twice.store);
  });
  await checkWith(scope, twice.store);
  expect(storedIn(twice.store)['products.jsonl']).toContain('Chè hái trên đỉnh núi');
  await twice.checkBoth();
});

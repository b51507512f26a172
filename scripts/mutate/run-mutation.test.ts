import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMutation } from './run-mutation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a sample is tried from end to end: faults are noticed and the working tree stays as it is', async () => {
  const file = 'src/domain/star-rating.ts';
  const before = readFileSync(join(root, file), 'utf8');
  const told: string[] = [];
  const options = { paths: [file], sample: 8, seed: 1, budget: 0, least: 0 };
  const trials = await runMutation(root, options, (text) => told.push(text));

  expect(trials).toHaveLength(8);
  expect(trials.every(({ mutant }) => mutant.file === file)).toBe(true);
  expect(trials.filter(({ verdict }) => verdict === 'killed').length).toBeGreaterThan(4);
  expect(told.filter((text) => text.includes('without any change'))).toEqual([]);
  expect(readFileSync(join(root, file), 'utf8')).toBe(before);
  expect(existsSync(join(root, '.cache/mutate', `${String(process.pid)}-1`))).toBe(false);
});

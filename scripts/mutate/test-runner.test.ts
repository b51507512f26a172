import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TestRunner } from './test-runner.ts';

/** A project whose process answers each order, but for those on a file called `hang`, which keep it busy for ever. */
const testProcess = `
process.on('message', ({ file }) => {
  if (file === 'exit') process.exit(1);
  while (file === 'hang');
  process.send({ passed: file === 'good', seconds: 1 });
});
process.send({ passed: true, seconds: 0 });
`;

function makeRunner(): TestRunner {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  mkdirSync(join(folder, 'project/scripts/mutate'), { recursive: true });
  writeFileSync(join(folder, 'project/scripts/mutate/test-process.ts'), testProcess);
  const runner = new TestRunner(join(folder, 'project'), join(folder, 'copy'));
  onTestFinished(async () => {
    await runner.close();
    rmSync(folder, { recursive: true });
  });
  return runner;
}

test('tests pass or fail', async () => {
  const runner = makeRunner();
  expect(await runner.run({ file: 'good', tests: [] }, 60)).toEqual({ passed: true, seconds: 1 });
  expect(await runner.run({ file: 'bad', tests: [] }, 60)).toEqual({ passed: false, seconds: 1 });
});

test.each(['hang', 'exit'])(
  'a process that does not answer (%s) is ended, and the next tests run in a new one',
  async (file) => {
    const runner = makeRunner();
    expect(await runner.run({ file: 'good', tests: [] }, 60)).toBeDefined();
    expect(await runner.run({ file, tests: [] }, 0.5)).toBeUndefined();
    expect(await runner.run({ file: 'good', tests: [] }, 60)).toEqual({ passed: true, seconds: 1 });
  },
);

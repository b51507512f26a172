import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runProgram, startProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocop-program-'));
const project = resolve(import.meta.dirname, '../..');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a program and returns its name as the launcher wants it: from the root of the project. */
function programOf(name: string, code: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, code);
  return relative(project, file);
}

test('a program that ends with 0 has succeeded, with its arguments and its environment', async () => {
  const name = programOf('say', 'process.exitCode = process.argv[2] === process.env.WANTED ? 0 : 3;');
  expect(await runProgram(name, ['bốn mươi'], { ...process.env, WANTED: 'bốn mươi' })).toBe(true);
  expect(await runProgram(name, ['khác'], { ...process.env, WANTED: 'bốn mươi' })).toBe(false);
});

test('whoever listens hears which process it is and what it says, and can answer', async () => {
  const name = programOf(
    'talk',
    `process.on('message', (text) => { process.send(text + ' ' + process.ppid); process.disconnect(); });
     process.send('ready');`,
  );
  const heard: unknown[] = [];
  const started: number[] = [];
  const program = startProgram(name, [], process.env, {
    onStart: (number) => started.push(number),
    onMessage: (message) => {
      heard.push(message);
      if (message === 'ready') program.send('hello');
    },
  });
  expect(await program.ended).toBe(true);
  expect(started).toHaveLength(1);
  expect(heard).toEqual(['ready', expect.stringMatching(/^hello \d+$/u)]);
});

test('a program that is stopped has not succeeded', async () => {
  const name = programOf('wait', "process.send('up'); setInterval(() => {}, 1000);");
  const program = startProgram(name, [], process.env, {
    onMessage: () => {
      program.stop();
    },
  });
  expect(await program.ended).toBe(false);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram, startProgram } from './run-program.ts';

/** Writes a program and returns its name as the launcher takes it: from the project on. */
function programOf(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-program-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'program.ts');
  writeFileSync(file, code);
  return relative(resolve(import.meta.dirname, '../..'), file);
}

test('a program succeeds or fails as its exit code says', async () => {
  expect(await runProgram(programOf(''), [])).toBe(true);
  const failing = programOf('process.exitCode = 3;');
  expect(await runProgram(failing, [])).toBe(false);
  expect(await startProgram(failing, []).ended).toBe(3);
});

test('whoever listens hears which process it is and what it says, and can answer', async () => {
  const name = programOf(
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
  expect(await program.ended).toBe(0);
  expect(started).toHaveLength(1);
  expect(heard).toEqual(['ready', expect.stringMatching(/^hello \d+$/u)]);
});

test('a program hears what it is told, and what it says is heard', async () => {
  const echo = programOf("process.once('message', (text) => { process.send?.(`${text}!`); });");
  const heard: unknown[] = [];
  const program = startProgram(echo, [], process.env, { onMessage: (message) => heard.push(message) });
  program.send('make');
  expect(await program.ended).toBe(0);
  expect(heard).toEqual(['make!']);
});

// Windows knows no signals: a process that is ended there has an exit code like any other.
test.skipIf(process.platform === 'win32')('a program that the system kills is told from one that fails', async () => {
  expect(await startProgram(programOf("process.kill(process.pid, 'SIGKILL');"), []).ended).toBe(137);
  expect(await startProgram(programOf("process.kill(process.pid, 'SIGABRT');"), []).ended).toBe(134);
});

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a program that fails plainly, and returns how it ended and what it said. */
function run(code: string): { status: number | null; said: string } {
  const module = new URL('plain-failures.ts', import.meta.url).href;
  const program = `import { failPlainly } from ${JSON.stringify(module)};\nfailPlainly();\n${code}`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return { status, said: stderr };
}

const full = "throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });";

test('what the system refuses is said in both languages, without a stack, wherever it was met', () => {
  for (const code of [full, `await Promise.resolve();\n${full}`, `setTimeout(() => { ${full} });`]) {
    const { said, status } = run(code);
    expect(status).toBe(1);
    expect(said).toBe(
      'Không làm tiếp được: ổ đĩa đã đầy. Xóa bớt tệp rồi chạy lại.\n' +
        'Could not go on: the disk is full. Delete some files and run again.\n',
    );
  }
});

test('a fault of the program keeps its stack', () => {
  const { said, status } = run("throw new Error('The page has no id.');");
  expect(status).toBe(1);
  expect(said).toMatch(/The page has no id\.\n {4}at /u);
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from './copy-project.ts';

test('a copy holds the files and packages, and a file replaced in it stays as it was in the project', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [root, copy] = [join(folder, 'root'), join(folder, 'root', '.cache', 'copy')];
  for (const path of ['src/deep', 'node_modules/package', '.git', '.cache'])
    mkdirSync(join(root, path), { recursive: true });
  for (const path of ['package.json', 'src/deep/a.ts', 'node_modules/package/b.js', '.git/HEAD', '.cache/c']) {
    writeFileSync(join(root, path), path);
  }

  await copyProject(root, copy);
  for (const path of ['package.json', 'src/deep/a.ts', 'node_modules/package/b.js']) {
    expect(readFileSync(join(copy, path), 'utf8')).toBe(path);
  }
  expect(['.git', '.cache'].filter((name) => existsSync(join(copy, name)))).toEqual([]);

  unlinkSync(join(copy, 'src/deep/a.ts'));
  writeFileSync(join(copy, 'src/deep/a.ts'), 'changed');
  expect(readFileSync(join(root, 'src/deep/a.ts'), 'utf8')).toBe('src/deep/a.ts');
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of a small content for a test. */
export function writeContent(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Builds a site from a content as `npm run build` does, and returns how that ended and what it printed. */
export function buildContent(
  contentDir: string,
  outDir: string,
  more: NodeJS.ProcessEnv = {},
): { status: number | null; output: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ADMIN: 'off', CONTENT_DIR: contentDir, OUT_DIR: outDir, ...more },
  });
  return { status, output: stdout + stderr };
}

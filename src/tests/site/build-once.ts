import { spawn } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

/** What a build said and how it ended. */
export interface BuildOutcome {
  readonly status: number | null;
  readonly output: string;
}

/** Astro keeps working files in the checkout that two builds at a time would mix up; test files run side by side. */
const lock = fileURLToPath(new URL('../../../.cache/test/build.lock', import.meta.url));

/** A lock this old was left behind by a run that was stopped. */
const stale = 180_000;

/** Builds a site as `npm run build` does, after any other build of the tests. */
export async function buildOnce(
  contentDir: string,
  outDir: string,
  more: NodeJS.ProcessEnv = {},
): Promise<BuildOutcome> {
  while (!(await locked())) await wait(100);
  try {
    return await run({ ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...more });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function locked(): Promise<boolean> {
  try {
    await mkdir(dirname(lock), { recursive: true });
    await mkdir(lock);
    return true;
  } catch {
    const made = await stat(lock).catch(() => undefined);
    if (made !== undefined && Date.now() - made.mtimeMs > stale) await rm(lock, { recursive: true, force: true });
    return false;
  }
}

function run(env: NodeJS.ProcessEnv): Promise<BuildOutcome> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}

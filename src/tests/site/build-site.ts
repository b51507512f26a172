import { spawn } from 'node:child_process';

/** What a build said and how it ended. */
export interface BuildOutcome {
  readonly status: number | null;
  readonly output: string;
}

/** Builds a site as `npm run build` does; builds of one checkout take turns by themselves. */
export function buildTestSite(
  contentDir: string,
  outDir: string,
  more: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<BuildOutcome> {
  const env = { ...process.env, ADMIN: 'off', CONTENT_DIR: contentDir, OUT_DIR: outDir, ...more };
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts', ...args], { env });
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

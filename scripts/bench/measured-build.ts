import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childSeconds, countsChildren } from '../../src/processes/stage-clock.ts';
import type { Stage } from '../../src/processes/stage-report.ts';
import type { BenchOptions } from './options.ts';
import { watchMemory } from './process-tree.ts';

/** What a build cost; what the system does not tell is absent. */
export interface BuildCost {
  readonly seconds: number;
  readonly cpuSeconds?: number;
  readonly peakBytes?: number;
  readonly stages: readonly Stage[];
}

/** Certificates are judged on a fixed day, so that results of different days compare. */
const today = '2026-07-01';

const launcher = fileURLToPath(new URL('../run.mjs', import.meta.url));

/** Folders of a run. */
export function benchFolders({ folder }: BenchOptions): { content: string; site: string; cache: string } {
  return { content: join(folder, 'content'), site: join(folder, 'site'), cache: join(folder, 'cache') };
}

/** Builds the synthetic catalogue exactly as `npm run build` does, and returns what it cost. */
export async function measureBuild(options: BenchOptions): Promise<BuildCost> {
  const { cache, content, site } = benchFolders(options);
  const report = join(options.folder, 'stages.json');
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: site,
    CACHE_DIR: cache,
    LOCALES: options.locales.join(','),
    SOCIAL_PICTURES: 'off',
    ADMIN: 'off',
    TODAY: process.env['TODAY'] ?? today,
    BUILD_REPORT: report,
  };
  const cpuBefore = childSeconds();
  const begun = performance.now();
  const peakBytes = await runBuild(env);
  const seconds = (performance.now() - begun) / 1000;
  const { stages } = JSON.parse(readFileSync(report, 'utf8')) as { stages: readonly Stage[] };
  return {
    seconds,
    ...(countsChildren ? { cpuSeconds: childSeconds() - cpuBefore } : {}),
    ...(peakBytes === undefined ? {} : { peakBytes }),
    stages,
  };
}

function runBuild(env: NodeJS.ProcessEnv): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, 'scripts/build.ts'], { stdio: ['ignore', 2, 2], env });
    const memory = watchMemory(child.pid ?? 0);
    child.on('error', reject);
    child.on('exit', (code) => {
      const peak = memory.stop();
      if (code === 0) resolve(peak);
      else reject(new Error(`The build of the synthetic catalogue failed (${String(code)}).`));
    });
  });
}

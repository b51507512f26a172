import { pageStoreVariable } from '../content-files/page-store.ts';
import { compiledFolder } from './bundle/site-bundle.ts';
import type { RunningProgram } from '../processes/run-program.ts';
import type { SiteFolders } from './place/site-folders.ts';
import type { SiteMemory } from './place/site-memory.ts';

/** What a build works with. */
export interface SiteWork {
  readonly folders: SiteFolders;
  readonly memory: SiteMemory;
  /** The file into which each process of the build writes how long it took. */
  readonly stages: string;
  readonly precompress: boolean;
  /** Starts a program of the build. */
  readonly start: (
    name: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    onMessage?: (message: unknown) => void,
  ) => RunningProgram;
}

/** A part of the build failed and has said why. */
export class PartFailure extends Error {}

/** Runs a program of the build to its end. */
export async function runPart(
  { memory, start }: SiteWork,
  name: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  if (!(await start(name, args, { ...partVariables(memory), ...env }).ended)) throw new PartFailure(name);
}

/** Returns what every program of a build is told: where the pages are that were checked, and where compiled code is kept. */
export function partVariables({ bundle, pages }: SiteMemory): NodeJS.ProcessEnv {
  return { [pageStoreVariable]: pages, NODE_COMPILE_CACHE: compiledFolder(bundle) };
}

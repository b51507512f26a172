import { pageStoreVariable } from '../content-files/page-store.ts';
import { compiledFolder } from './bundle/site-bundle.ts';
import type { RunningProgram } from '../processes/run-program.ts';
import type { StageName } from '../processes/stage-report.ts';
import { readStages } from '../processes/stage-report.ts';
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
  /** Puts the editors' form into a site that is made as a whole. */
  readonly addForm: (site: string) => Promise<void>;
}

/** The programs of a build, by the stage they are. */
export const partPrograms = {
  check: 'scripts/check.ts',
  bundle: 'src/site-build/bundle/bundle-program.ts',
  pages: 'src/site-build/render/pages-program.ts',
  search: 'src/site-build/search-index/search-index-program.ts',
  photos: 'src/site-build/pictures/photos-program.ts',
  pictures: 'src/site-build/pictures/social-pictures-program.ts',
} as const satisfies Partial<Record<StageName, string>>;

/** A stage of the build that is a program of its own. */
export type SitePart = keyof typeof partPrograms;

/** A part of the build failed and has said why, unless the system stopped it: its exit code tells. */
export class PartFailure extends Error {
  readonly part: SitePart;
  readonly exitCode: number;

  constructor(part: SitePart, exitCode: number) {
    super(`${part}: ${String(exitCode)}`);
    this.part = part;
    this.exitCode = exitCode;
  }
}

/** Runs a part of the build to its end; fails with a `PartFailure` when that does. */
export async function runPart(
  { memory, start }: SiteWork,
  part: SitePart,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const exitCode = await start(partPrograms[part], args, { ...partVariables(memory), ...env }).ended;
  if (exitCode !== 0) throw new PartFailure(part, exitCode);
}

/** Returns what every program of a build is told: where the pages are that were checked, and where compiled code is kept. */
export function partVariables({ bundle, pages }: SiteMemory): NodeJS.ProcessEnv {
  return { [pageStoreVariable]: pages, NODE_COMPILE_CACHE: compiledFolder(bundle) };
}

/** Returns how many pages of content there are; 0 before they are checked. */
export function checkedPages({ stages }: Pick<SiteWork, 'stages'>): number {
  return readStages(stages).find(({ stage }) => stage === 'check')?.count ?? 0;
}

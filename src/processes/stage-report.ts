import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatNumber } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';

/** The parts of a build, in their order. */
export type StageName = 'check' | 'read' | 'bundle' | 'pages' | 'search' | 'photos' | 'pictures' | 'compress' | 'place';

/** A part of a build: what it worked on and what it cost. */
export interface Stage {
  readonly stage: StageName;
  /** The language, where each one is a stage of its own. */
  readonly locale?: string;
  /** How many files or pages it worked on. */
  readonly count?: number;
  readonly seconds: number;
  /** Processor seconds, user and system; absent where the system does not tell. */
  readonly cpuSeconds?: number;
}

/** Names the file that the processes of a build write their stages into. */
export const stagesVariable = 'BUILD_STAGES';

/** Adds a stage to the list of the build this process belongs to; nothing happens outside of one. */
export function noteStage(stage: Stage): void {
  const file = process.env[stagesVariable];
  if (file !== undefined && file !== '') appendFileSync(file, `${JSON.stringify(stage)}\n`);
}

/** Returns the stages in a file, in the order in which they ended. */
export function readStages(file: string): readonly Stage[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Stage);
}

/** Keeps the stages of a whole build. */
export function keepStages(stages: readonly Stage[], file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ stages }, null, 2)}\n`);
}

/** Returns a stage as a line of the summary: name, count, time, processor time. */
export function stageLine({ count, cpuSeconds, locale, seconds, stage }: Stage): string {
  const names = [translator('vi')(`build.stage.${stage}`), translator('en')(`build.stage.${stage}`)];
  const label = `${names.join(' · ')}${locale === undefined ? '' : ` (${locale})`}`;
  const amount = count === undefined ? '' : formatNumber(count, 'vi');
  const cpu = cpuSeconds === undefined ? '' : `${cpuSeconds.toFixed(1)} CPU s`;
  return `  ${label.padEnd(48)}${amount.padStart(9)}${`${seconds.toFixed(1)} s`.padStart(10)}${cpu.padStart(14)}`.trimEnd();
}

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../open-data/xlsx.ts';
import type { Workbook } from '../open-data/xlsx.ts';

/**
 * Names the folder in which builds keep workbooks for the next one. It must not outlast the code that made them. Not set
 * while developing.
 */
export const workbooksVariable = 'BUILD_WORKBOOKS';

/** Returns the bytes of a workbook. */
export type MakeWorkbook = (workbook: Workbook) => Promise<Uint8Array>;

/** The program that Astro bundles has modules of its own; what is offered must reach them. */
const place = Symbol.for('ocop-catalogue.make-workbook');

const offers = globalThis as { [place]?: MakeWorkbook };

/** Lets workbooks of this process be made otherwise: to make one takes longer than all other files of the open data. */
export function offerWorkbooks(make: MakeWorkbook): void {
  offers[place] = make;
}

/**
 * Returns a workbook that an earlier build has kept, or one that is made and kept in the place of the one before. `name`
 * tells workbooks apart, `digest` stands for everything in one.
 */
export async function getWorkbook(name: string, digest: string, workbook: () => Workbook): Promise<Uint8Array> {
  const make = async (): Promise<Uint8Array> => (offers[place] ?? writeWorkbook)(workbook());
  const folder = process.env[workbooksVariable] ?? '';
  if (folder === '') return make();
  mkdirSync(folder, { recursive: true });
  const file = `${name}-${digest}.xlsx`;
  const before = readdirSync(folder).filter((kept) => kept.startsWith(`${name}-`));
  if (before.includes(file)) return readFileSync(join(folder, file));
  const bytes = await make();
  for (const kept of before) rmSync(join(folder, kept));
  // Under its name only when it is whole.
  const draft = join(folder, 'draft');
  writeFileSync(draft, bytes);
  renameSync(draft, join(folder, file));
  return bytes;
}

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RememberWorkbook } from './data-files.ts';

/**
 * Names the folder in which builds keep workbooks for the next one. It must not outlast the code that made them. Not set
 * while developing.
 */
export const workbooksVariable = 'BUILD_WORKBOOKS';

/** Returns a workbook that an earlier build has kept, or one that is made and kept in the place of the one before. */
export const rememberWorkbook: RememberWorkbook = async (name, digest, make) => {
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
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionIds } from '../../content-files/content-page.ts';
import type { PageLocation } from '../../content-files/content-page.ts';
import { locatePages, readTree } from '../../content-files/content-tree.ts';
import type { Locale } from '../../i18n/locale.ts';
import { replaceFile } from '../../processes/replace-file.ts';
import { dateForm } from './date-form.ts';
import { keyOrder } from './key-order.ts';
import { lineEnds } from './line-ends.ts';
import type { LineChange, Repair, RepairId, RepairedFile } from './repair.ts';
import { trailingSpace } from './trailing-space.ts';
import { unicodeForm } from './unicode-form.ts';

/** Line ends first, because all others count lines; the order of keys last, because it moves lines. */
const repairs: readonly Repair[] = [lineEnds, unicodeForm, dateForm, trailingSpace, keyOrder];

/** A file that was mended, and how. */
export interface MendedFile {
  readonly file: string;
  readonly repairs: readonly { readonly id: RepairId; readonly changes: readonly LineChange[] }[];
}

/** Mends the files of the content that `concerns` lets through, each written whole or not at all. */
export function mendContent(contentDir: string, concerns: (file: string) => boolean): readonly MendedFile[] {
  const tree = readTree(contentDir);
  const mended: MendedFile[] = [];
  for (const collection of collectionIds) {
    const entries = tree.filter(({ path }) => path.startsWith(`${collection}/`));
    for (const target of locatePages(collection, entries).flatMap(filesOf)) {
      if (!concerns(target.file)) continue;
      const path = join(contentDir, target.file);
      const before = decode(readFileSync(path));
      if (before === undefined) continue;
      const { applied, text } = mendText(before, target);
      if (applied.length === 0) continue;
      replaceFile(contentDir, target.file, text);
      mended.push({ file: target.file, repairs: applied });
    }
  }
  return mended;
}

/** Returns the mended text of a file, with what each repair changed. */
export function mendText(before: string, file: RepairedFile): { text: string; applied: MendedFile['repairs'] } {
  let text = before;
  const applied: { id: RepairId; changes: readonly LineChange[] }[] = [];
  for (const { id, mend } of repairs) {
    const after = mend(text, file);
    if (after === text) continue;
    applied.push({ id, changes: changesBetween(text, after) });
    text = after;
  }
  return { text, applied };
}

function filesOf(location: PageLocation): RepairedFile[] {
  const translations = Object.entries(location.translations) as [Locale, string][];
  return [
    { file: location.main, location },
    ...translations.map(([locale, file]): RepairedFile => ({ file, location, locale })),
  ];
}

/** A file in another encoding is left alone: which letters its bytes mean would have to be guessed. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function changesBetween(before: string, after: string): LineChange[] {
  const newLines = after.split('\n');
  return before
    .split('\n')
    .map((line, index): LineChange => ({ line: index + 1, before: line, after: newLines[index] ?? '' }))
    .filter((change) => change.before !== change.after);
}

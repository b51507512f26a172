import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file of the content whole or not at all: the new text is written beside the content folder and then takes
 * the place of the old one in a single step, so that a kill at any moment leaves the old file or the new one, and no
 * half-written file that the check would meet.
 */
export function replaceFile(contentDir: string, file: string, text: string): void {
  const target = join(contentDir, file);
  const draft = join(dirname(contentDir), `.${basename(contentDir)}.draft-${String(process.pid)}`);
  try {
    const handle = openSync(draft, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    mkdirSync(dirname(target), { recursive: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What tests do not look at: the history, and what earlier runs have made. */
const leftOut = ['.git', '.cache', 'dist', 'export'];

/**
 * Makes a copy of the project in which files can be changed, so that the working tree never is: a run that is killed
 * leaves nothing behind. The packages are linked as one folder; real copies of all else cost half a second, and unlike
 * hard links they cannot be written through.
 */
export async function copyProject(root: string, copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const name of await readdir(root)) {
    if (leftOut.includes(name)) continue;
    if (name === 'node_modules') await symlink(join(root, name), join(copy, name), 'junction');
    else await cp(join(root, name), join(copy, name), { recursive: true });
  }
}

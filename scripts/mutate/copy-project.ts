import { copyFile, link, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What tests do not look at: the history, and what earlier runs have made. */
const leftOut = ['.git', '.cache', 'dist', 'export'];

/**
 * Makes a copy of the project in which files can be changed, so that the working tree never is: a run that is killed
 * leaves nothing behind. Files are hard links, which cost nothing; whoever changes one must remove it first.
 */
export async function copyProject(root: string, copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const [from, to] = [join(root, entry.name), join(copy, entry.name)];
    if (leftOut.includes(entry.name)) continue;
    if (entry.name === 'node_modules') await symlink(from, to, 'junction');
    else await (entry.isDirectory() ? linkFolder(from, to) : linkFile(from, to));
  }
}

async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    await (entry.isDirectory() ? linkFolder(source, target) : linkFile(source, target));
  }
}

async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    // Not every file system has hard links.
    await copyFile(from, to);
  }
}

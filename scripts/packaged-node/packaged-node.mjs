/**
 * The Node that npm installed because the machine's own is too old: where it lies, and whether it is the one this
 * repository names. npm compares the download with the lock; this compares the file that is about to run with
 * `executables.json`, so that neither a changed lock nor a file cut short or replaced since is run unseen. Whoever can
 * write to `.cache/` can write to the scripts as well: it is no guard against them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {{ package: string, version: string, integrity: string, file: string, sha256: string }} PackagedNode
 *   `integrity` is the package's as in the lock, `sha256` that of the executable, in hexadecimal
 */

/** @type {Record<string, PackagedNode>} by system and processor */
export const packagedNodes = JSON.parse(readFileSync(new URL('executables.json', import.meta.url), 'utf8'));

/**
 * Returns what is known of the packaged Node for a system and processor, if there is one. All are built for glibc: on a
 * Linux without it (Alpine) there is none.
 *
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @param {boolean} hasGlibc
 * @returns {PackagedNode | undefined}
 */
export function packagedNodeFor(platform, arch, hasGlibc) {
  if (platform === 'linux' && !hasGlibc) return undefined;
  return packagedNodes[`${platform}-${arch}`];
}

/**
 * Returns whether a file has a digest. Reading 150 MB takes half a second, too much for every start: a file that was
 * found right is known again by its size and times, of which an installation changes at least `ctime`.
 *
 * @param {string} path
 * @param {string} sha256 in hexadecimal
 * @param {string} memory file that keeps what was found right; it may be missing, and the folder read-only
 */
export function hasDigest(path, sha256, memory) {
  const { ctimeMs, mtimeMs, size } = statSync(path);
  const known = JSON.stringify({ path, sha256, size, mtimeMs, ctimeMs });
  if (read(memory) === known) return true;
  if (createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256) return false;
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, known);
  } catch {
    // Without a place to remember it in, the file is read at every start.
  }
  return true;
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Returns where the packaged Node lies below the project.
 *
 * @param {string} root
 * @param {PackagedNode} node
 */
export function pathOfPackagedNode(root, node) {
  return join(root, 'node_modules', node.package, node.file);
}

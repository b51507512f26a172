import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Folders that a build must not put its site in the place of. */
export interface KeptFolders {
  readonly content: string;
  readonly project: string;
  readonly home: string;
}

/** Why a site may not take a place: what would be lost with what lies there. */
export type PlaceRefusal = 'file' | 'root' | 'home' | 'project' | 'content';

/**
 * Returns why no site may be put in a place, or nothing where one may: a site takes the place of what is there as a
 * whole, so a file, or a folder with the content or the program in it, would be gone.
 */
export function refusalOf(site: string, { content, home, project }: KeptFolders): PlaceRefusal | undefined {
  const place = realPath(site);
  if (existsSync(place) && !statSync(place).isDirectory()) return 'file';
  if (dirname(place) === place) return 'root';
  if (contains(place, realPath(project))) return 'project';
  if (contains(place, realPath(content))) return 'content';
  return contains(place, realPath(home)) ? 'home' : undefined;
}

/** A file that every site has and hardly any other folder: what the finder reads first. */
const markOfSite = join('search-data', 'facets.json');

/**
 * Whether a folder holds files that no build has made. One that looks like a site counts as one, unless it is a working
 * copy of a repository: its history would go with it.
 */
export function isForeign(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  return !existsSync(join(folder, markOfSite)) || existsSync(join(folder, '.git'));
}

/** Returns a path without links; of one that does not exist yet, as far as it does. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), path.slice(parent.length));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

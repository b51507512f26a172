import { join } from 'node:path';
import type { TreeEntry } from './content-tree.ts';
import { readTextSync } from './text-file.ts';

/** Files as they are going to be, by their path in the content folder; nothing where a file goes. */
export type ContentOverlay = ReadonlyMap<string, string | undefined>;

/** Returns the files of the content with those of an overlay laid over them, in code unit order as before. */
export function treeWith(tree: readonly TreeEntry[], overlay: ContentOverlay | undefined): readonly TreeEntry[] {
  if (overlay === undefined || overlay.size === 0) return tree;
  const kept = tree.filter(({ path }) => !overlay.has(path));
  const laid = [...overlay].flatMap(([path, text]): TreeEntry[] =>
    text === undefined ? [] : [{ path, kind: 'file' }],
  );
  return [...kept, ...laid].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the text of a file, from the overlay where it has one. */
export function readWith(contentDir: string, file: string, overlay: ContentOverlay | undefined): string {
  return overlay?.get(file) ?? readTextSync(join(contentDir, file));
}

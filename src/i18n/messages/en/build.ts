import type { DictionaryLike } from '../../message.ts';
import type { build as source } from '../vi/build.ts';

/** What the build says in the terminal. */
export const build = {
  'build.stage.check': 'check the content',
  'build.stage.read': 'read the content',
  'build.stage.bundle': 'bundle the code',
  'build.stage.pages': 'write the pages',
  'build.stage.search': 'index for search',
  'build.stage.photos': 'make photos smaller',
  'build.stage.pictures': 'draw link pictures',
  'build.stage.compress': 'compress',
  'build.stage.place': 'put in place',
  'build.waits':
    'Another build in this folder is running (process {process}); builds share working files, so this one waits for it.',
  'build.done': 'Built {folder}: {pages} pages, {files} files, {size}.',
  'build.untouched': 'The build did not finish; the site built before is untouched.',
  'build.behind': 'The pages are the new ones, but the search is still that of before.',
  'build.halfway':
    'The build stopped while it put new files in place: the site has new and old ones, and the next build finishes it.',
  'build.mend': 'See the faults above, then run again: npm run build',
  'build.mend.full': 'The disk is full. Free some space (about {size}), then run again: npm run build',
  'build.astroChanged':
    'Astro {version} does not have “{parts}”, which the quick build needs. Build by Astro’s own path: npm run build -- --plain; or install the version that package-lock.json names: npm ci',
  'build.stopped': 'Reason: {reason}',
  'build.killed':
    'The system stopped the step “{stage}” before it was done, most likely because memory ran out. This catalogue needs about {size} of memory to build. Close other programs or build on a machine with more memory; fewer languages (LOCALES=vi) need somewhat less. Then run again: npm run build',
  'build.place.file': 'OUT_DIR is a file: {folder}. Nothing was deleted. Set OUT_DIR to a folder.',
  'build.place.root':
    'OUT_DIR is the root of the disk: {folder}. Nothing was deleted. Set OUT_DIR to a folder of its own for the site.',
  'build.place.home':
    'The home folder lies in OUT_DIR: {folder}. A build replaces that folder as a whole, so it stopped; nothing was deleted. Set OUT_DIR to a folder of its own for the site.',
  'build.place.project':
    'The code of the project lies in OUT_DIR: {folder}. A build replaces that folder as a whole, so it stopped; nothing was deleted. Set OUT_DIR to a folder of its own for the site, dist for instance.',
  'build.place.content':
    'The content (CONTENT_DIR) lies in OUT_DIR: {folder}. A build replaces that folder as a whole, so it stopped; nothing was deleted. Set OUT_DIR to a folder of its own for the site.',
  'build.place.foreign':
    'OUT_DIR holds files that no build has made: {folder}. A build replaces that folder as a whole, so it stopped; nothing was deleted. Choose another folder, or move those files away yourself, then run again: npm run build',
  'build.limit.files':
    'Note: {files} files. Some static hosts take at most {limit}: choose one without such a limit, or build fewer languages (LOCALES).',
  'build.limit.bytes':
    'Note: {size}. Some static hosts take at most {limit}: choose another, leave out link pictures (SOCIAL_PICTURES=off), or build fewer languages.',
  'build.limit.largest': 'Note: the file {file} has {size}. Some static hosts take files up to {limit} only.',
  'dev.province': 'No province has the id “{found}”. The nearest: {nearest}.',
  'dev.faults': 'Pages with faults are not shown, or as they were before the edit. For all faults: npm run check',
  'dev.moreFaults': { one: 'One more fault.', other: '{count} more faults.' },
  'dev.watches':
    'The system watches no more folders, so edits of the content do not show: stop and start again to see them, load only some provinces (--provinces), or raise fs.inotify.max_user_watches.',
} as const satisfies DictionaryLike<typeof source>;

/** What builds keep to be quicker the next time; all of it can be made again. */
export const workingFolders: readonly string[] = [
  '.astro',
  '.cache/admin',
  '.cache/photos',
  '.cache/social',
  '.cache/build/sites',
];

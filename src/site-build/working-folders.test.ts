import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf } from './place/safe-place.ts';
import { memoryFolder } from './place/site-memory.ts';
import { workingFolders } from './working-folders.ts';

const project = resolve(import.meta.dirname, '../..');

test('what a clean build forgets are folders of the project that are made again, none with anything else in it', () => {
  const kept = { project, content: resolve(project, 'content'), home: resolve(project, '..') };
  for (const folder of workingFolders) {
    expect(folder).toMatch(/^\.(?:astro$|cache\/)/u);
    expect(refusalOf(resolve(project, folder), kept), folder).toBeUndefined();
  }
  expect(workingFolders).toContain(memoryFolder);
  // Its lock is held while they are forgotten.
  expect(workingFolders).not.toContain('.cache/build');
});

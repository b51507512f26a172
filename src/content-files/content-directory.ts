import { resolve } from 'node:path';

/** Returns the absolute path of the folder that holds the content: CONTENT_DIR, or `content` in the project. */
export function contentDirectory(): string {
  const named = process.env['CONTENT_DIR'];
  return resolve(named === undefined || named === '' ? 'content' : named);
}

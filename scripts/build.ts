import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { translator } from '../src/i18n/translate.ts';
import { buildSite } from './build/build-site.ts';
import { inBoth } from './build/in-both.ts';
import { workingFolders } from './build/working-folders.ts';

/**
 * `npm run build`: checks the content, builds every page, makes the search indexes, the pictures of its photos
 * and those for link previews, and only then puts the new site in the place of the old one. A build that fails leaves the site as it was.
 */
const { values } = parseArgs({
  options: {
    clean: { type: 'boolean', default: false },
    precompress: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) process.stdout.write(`${inBoth((locale) => translator(locale)('build.help'), '\n\n')}\n`);
else {
  if (values.clean) for (const folder of workingFolders) await rm(folder, { recursive: true, force: true });
  const built = await buildSite(resolve(process.env['OUT_DIR'] ?? 'dist'), values);
  process.exitCode = built ? 0 : 1;
}

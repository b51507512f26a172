import { resolve } from 'node:path';
import { buildSite } from '../src/site-build/build-site.ts';
import { commandOptions } from '../src/processes/command-options.ts';

/**
 * `npm run build`: checks the content, builds every page, makes the search indexes, the pictures of its photos and those
 * for link previews, and only then puts the new site in the place of the old one. A build that fails leaves the site as
 * it was.
 */
const options = commandOptions(
  {
    clean: { type: 'boolean', default: false },
    precompress: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
  'tool.build',
);

if (options !== undefined) {
  const built = await buildSite(resolve(process.env['OUT_DIR'] ?? 'dist'), options);
  process.exitCode = built ? 0 : 1;
}

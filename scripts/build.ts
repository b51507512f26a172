import { resolve } from 'node:path';
import { buildSite } from '../src/site-build/build-site.ts';
import { commandOptions } from '../src/processes/command-options.ts';
import { failPlainly } from '../src/processes/plain-failures.ts';
import { settingOf } from '../src/processes/setting.ts';

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
  failPlainly();
  process.exitCode = await buildSite(resolve(settingOf('OUT_DIR') ?? 'dist'), options);
}

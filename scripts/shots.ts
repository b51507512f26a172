import { join, resolve } from 'node:path';
import { commandOptions } from '../src/processes/command-options.ts';
import { takeShots } from './shots/take-shots.ts';

/**
 * `npm run shots`: pictures of every kind of page in both languages, narrow and wide, light and dark, from the built
 * site in `dist/` (OUT_DIR), and a sheet that shows them all: open `.cache/shots/index.html`.
 *
 *   npm run shots [-- --out DIR] [--only WORD]
 */

const site = resolve(process.env['OUT_DIR'] ?? 'dist');

const options = commandOptions(
  { out: { type: 'string', default: '.cache/shots' }, only: { type: 'string' } },
  'tool.shots',
);
if (options !== undefined) {
  const out = resolve(options.out);
  const count = await takeShots(site, out, options.only);
  process.stdout.write(`${String(count)}: ${join(out, 'index.html')}\n`);
}

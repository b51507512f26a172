import { resolve } from 'node:path';
import { printHelp } from '../src/processes/print-help.ts';
import { settingOf } from '../src/processes/setting.ts';
import { serveSite } from './site-server/static-server.ts';

/** `npm run preview`: shows the built site as a static host would. */
if (!printHelp('tool.preview')) {
  const folder = resolve(settingOf('OUT_DIR') ?? 'dist');
  const { origin } = await serveSite(folder, Number(process.env['PORT'] ?? 4321));
  process.stdout.write(`${origin}/\n`);
}

import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { contentDirectory } from '../src/content-files/content-directory.ts';
import { activeLocales } from '../src/i18n/active-locales.ts';
import { buildDataFolder } from '../src/build-data/build-data.ts';
import { socialPicturesAreOn } from '../src/social/social-picture.ts';
import { runCheckCommand } from './checks/check-command.ts';
import { runProgram } from './build/run-program.ts';

/**
 * `npm run build`: checks the content, builds every page, makes the search indexes, the pictures of its photos and
 * those for link previews, and only then puts the new site in the place of the old one. A build that fails leaves the
 * site as it was.
 */

const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');
const staging = join(dirname(outDir), `.${basename(outDir)}.next`);
const retired = join(dirname(outDir), `.${basename(outDir)}.old`);
const env = { ...process.env, OUT_DIR: staging, CONTENT_DIR: contentDirectory(), ASTRO_TELEMETRY_DISABLED: '1' };

async function build(): Promise<boolean> {
  if (!(await contentIsSound())) return false;
  await rm(staging, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  if (!(await runProgram('astro', ['build', ...process.argv.slice(2)], env))) return false;
  for (const locale of activeLocales) {
    if (!(await runProgram('scripts/search-index.ts', ['--site', staging, '--locale', locale], env))) return false;
  }
  if (!(await runProgram('scripts/photos.ts', ['--site', staging], env))) return false;
  if (socialPicturesAreOn && !(await runProgram('scripts/social-pictures.ts', ['--site', staging], env))) return false;
  await rm(join(staging, buildDataFolder), { recursive: true, force: true });
  await replaceSite();
  return true;
}

/** Prints what the check finds; warnings do not stop a build. */
async function contentIsSound(): Promise<boolean> {
  const { errorOutput, exitCode, output } = await runCheckCommand([], process.env, process.cwd());
  process.stdout.write(output);
  process.stderr.write(errorOutput);
  return exitCode === 0;
}

/** Renaming is quick and whole, so a reader of the folder sees the old site or the new one, never a mixture. */
async function replaceSite(): Promise<void> {
  await rm(retired, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, retired);
  await rename(staging, outDir);
  await rm(retired, { recursive: true, force: true });
}

const done = await build();
if (!done) await rm(staging, { recursive: true, force: true });
process.exitCode = done ? 0 : 1;

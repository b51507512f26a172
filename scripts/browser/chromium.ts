import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { translator } from '../../src/i18n/translate.ts';
import { inBoth } from '../../src/processes/in-both.ts';
import { installedBrowser } from './installed-browser.ts';

/** Where the packaged browser is unpacked: inside the project, so that another project's copy is never taken for ours. */
const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));

/**
 * Starts the Chromium that npm installed; it is for Linux on x64, elsewhere the Chrome, Chromium or Edge of the machine
 * is started. CHROMIUM_PATH names another one. The package's own list of options is not used: it switches off the very
 * checks that the tests rely on.
 */
export async function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return playwright.launch({ executablePath: await executable(), args });
}

async function executable(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  if (process.platform === 'linux' && process.arch === 'x64') return unpack();
  const found = installedBrowser();
  if (found === undefined) throw new Error(inBoth((locale) => translator(locale)('tool.noBrowser')));
  return found;
}

/** The package unpacks itself into the temporary folder of the process, together with the libraries it may need. */
async function unpack(): Promise<string> {
  await mkdir(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: packaged, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const unpacked = await packaged.executablePath();
  if (!systemLibraries.some((path) => existsSync(path))) {
    // A machine without NSS, as small containers are: the package brings it along.
    const fonts = process.env['FONTCONFIG_PATH'] ?? '/etc/fonts';
    const archive = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url));
    await inflate(archive);
    setupLambdaEnvironment(`${folder}/al2023/lib`);
    process.env['FONTCONFIG_PATH'] = fonts;
  }
  return unpacked;
}

const systemLibraries = [
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
  '/usr/lib/libnss3.so',
  '/lib/x86_64-linux-gnu/libnss3.so',
];

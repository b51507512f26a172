import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** Names of commands that are Chromium, Chrome or Edge on Linux, those that need no sandbox of a store first. */
const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** Where Chrome and Edge lie below the folder of programs. */
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns where a browser that the tests can steer may lie on a machine, the most likely place first.
 *
 * @param environment where Windows names its folders of programs, and others those of commands
 */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  const named = (names: readonly string[]): readonly string[] =>
    names.map((name) => environment[name] ?? '').filter((folder) => folder !== '');
  if (platform === 'win32') {
    const folders = named(['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']);
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...named(['HOME']).map((home) => posix.join(home, 'Applications'))];
    return macPrograms.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  const folders = named(['PATH']).flatMap((path) => path.split(':').filter((folder) => folder.startsWith('/')));
  return commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

/** Returns the browser of a machine, or nothing where none is found. */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  return browserPlaces(platform, environment).find(exists);
}

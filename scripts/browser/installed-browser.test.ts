import { expect, test } from 'vitest';
import { browserPlaces, installedBrowser } from './installed-browser.ts';

const windows = {
  PROGRAMFILES: String.raw`C:\Program Files`,
  'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)`,
  LOCALAPPDATA: String.raw`C:\Users\lan\AppData\Local`,
};

/** Returns the browser that is found where only these files exist. */
function foundAmong(files: readonly string[], ...machine: Parameters<typeof browserPlaces>): string | undefined {
  return installedBrowser(...machine, (path) => files.includes(path));
}

test.each([
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Users\lan\AppData\Local\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
])('a browser of Windows is found: %s', (path) => {
  expect(foundAmong([path], 'win32', windows)).toBe(path);
});

test.each([
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Users/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
])('a browser of macOS is found: %s', (path) => {
  expect(foundAmong([path], 'darwin', { HOME: '/Users/lan' })).toBe(path);
});

test.each([
  '/usr/bin/chromium',
  '/opt/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
])('a browser of Linux is found where commands are: %s', (path) => {
  expect(foundAmong([path], 'linux', { PATH: '/usr/local/bin:/usr/bin:/opt/bin' })).toBe(path);
  expect(foundAmong([path], 'linux', { PATH: '/usr/local/bin' })).toBeUndefined();
});

test('Chrome is taken before Edge, wherever each of them lies', () => {
  const chrome = String.raw`C:\Users\lan\AppData\Local\Google\Chrome\Application\chrome.exe`;
  const edge = String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`;
  expect(foundAmong([edge, chrome], 'win32', windows)).toBe(chrome);
});

test('folders that are not named are not looked in, and no path is relative', () => {
  expect(browserPlaces('win32', { LOCALAPPDATA: '' })).toEqual([]);
  expect(browserPlaces('linux', { PATH: '::.:bin' })).toEqual([]);
  expect(browserPlaces('darwin', {}).every((path) => path.startsWith('/Applications/'))).toBe(true);
});

test('a machine without a browser has none', () => {
  expect(foundAmong([], process.platform, process.env)).toBeUndefined();
});

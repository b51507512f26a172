import { expect, test } from 'vitest';
import { inBoth } from './in-both.ts';
import { isFolder } from './is-folder.ts';
import { settingOf } from './setting.ts';

test('a setting that is empty is not set, as npm leaves it', () => {
  expect(settingOf('A', { A: '1' })).toBe('1');
  expect(settingOf('A', { A: '' })).toBeUndefined();
  expect(settingOf('A', {})).toBeUndefined();
  expect(settingOf('PATH')).toBe(process.env['PATH']);
});

test('what nobody chose a language for is said in Vietnamese, then in English', () => {
  expect(inBoth((locale) => `(${locale})`)).toBe('(vi)\n(en)');
  expect(inBoth((locale) => locale, ' / ')).toBe('vi / en');
});

test('a folder is one, a file and nothing are none', () => {
  expect(isFolder(import.meta.dirname)).toBe(true);
  expect(isFolder(import.meta.filename)).toBe(false);
  expect(isFolder(`${import.meta.dirname}/nowhere`)).toBe(false);
});

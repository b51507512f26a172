import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureText, isRefusal } from './failure-text.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

test('what the system refuses is told in words, with the file', () => {
  const folder = import.meta.dirname;
  const missing = thrownBy(() => readFileSync(`${folder}/nowhere`));
  expect(failureText(missing, 'vi')).toBe(`không có ${folder}/nowhere.`);
  expect(failureText(missing, 'en')).toBe(`there is no ${folder}/nowhere.`);
  const file = thrownBy(() => readdirSync(import.meta.filename));
  expect(failureText(file, 'vi')).toBe(`${import.meta.filename} không phải là thư mục.`);
});

test('a file that may not be read is told so', () => {
  const denied = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES', path: 'a/index.md' });
  expect(failureText(denied, 'en')).toBe(
    'a/index.md may not be read or written. Check its permissions, or close the program that has it open, and run again.',
  );
});

test('other errors say themselves what is wrong', () => {
  expect(failureText(new Error('The page has no id.'), 'vi')).toBe('The page has no id.');
  expect(failureText('stop', 'vi')).toBe('stop');
});

test('a reason that other errors hand on in their words is found there', () => {
  const worker = new Error('Worker initialization failure: EMFILE');
  expect(isRefusal(worker)).toBe(true);
  expect(failureText(worker, 'en')).toBe('too many files are open. Close some programs and run again.');
  const bundler = new Error('Failed to write file.\n\nCaused by:\n    No space left on device (os error 28)');
  expect(failureText(bundler, 'en')).toBe('the disk is full. Delete some files and run again.');
  expect(isRefusal(new Error('(os error 4242)'))).toBe(false);
  expect(isRefusal(new Error('EXAMPLE: the page has no id.'))).toBe(false);
  expect(isRefusal('ENOSPC')).toBe(false);
});

test('a refusal that names no file leaves no gap in its sentence', () => {
  const denied = Object.assign(new Error('EPERM'), { code: 'EPERM' });
  expect(failureText(denied, 'en')).toMatch(/^may not be read/u);
});

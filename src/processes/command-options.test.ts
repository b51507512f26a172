import { afterEach, expect, test, vi } from 'vitest';
import { commandOptions } from './command-options.ts';
import { printHelp } from './print-help.ts';

/** What a command has printed in a test. */
function watch(): { out: () => string; err: () => string } {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const text = (calls: readonly (readonly unknown[])[]): string => calls.map(([part]) => String(part)).join('');
  return { out: () => text(out.mock.calls), err: () => text(err.mock.calls) };
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const options = { port: { type: 'string', default: '4321' }, open: { type: 'boolean' } } as const;

test('options that are known are returned, and nothing is printed', () => {
  const { err, out } = watch();
  expect(commandOptions(options, 'tool.preview', ['--port', '80', '--open'])).toEqual({ port: '80', open: true });
  expect(commandOptions(options, 'tool.preview', [])).toEqual({ port: '4321' });
  expect([out(), err(), process.exitCode]).toEqual(['', '', undefined]);
});

test('an unknown option is named, the help follows, and the command ends with 2', () => {
  const { err, out } = watch();
  expect(commandOptions(options, 'tool.preview', ['--cong', '80'])).toBeUndefined();
  expect(err()).toBe('--cong 80?\n');
  expect(out()).toContain('npm run preview');
  expect(process.exitCode).toBe(2);
});

test('an argument that is no option is refused as well', () => {
  const { err } = watch();
  expect(commandOptions(options, 'tool.preview', ['dist'])).toBeUndefined();
  expect(err()).toBe('dist?\n');
});

test('asking for the help is no fault', () => {
  const { err, out } = watch();
  expect(commandOptions(options, 'tool.preview', ['-h'])).toBeUndefined();
  expect(out()).toContain('npm run preview');
  expect([err(), process.exitCode]).toEqual(['', undefined]);
});

test('help is printed in both languages, or in the one that is asked for', () => {
  const { out } = watch();
  expect(printHelp('tool.preview', ['--help'])).toBe(true);
  const both = out();
  vi.restoreAllMocks();
  const vi1 = watch();
  printHelp('tool.preview', ['--help', '--lang', 'vi']);
  const vietnamese = vi1.out();
  vi.restoreAllMocks();
  const en1 = watch();
  printHelp('tool.preview', ['--lang', 'en', '--help', 'anything', '--else']);
  const english = en1.out();
  expect(vietnamese).not.toBe(english);
  expect(both).toBe(`${vietnamese.trimEnd()}\n\n${english}`);
  expect(both.endsWith('\n')).toBe(true);
});

test('a language that is none gets both', () => {
  const { out } = watch();
  printHelp('tool.preview', ['--help']);
  const both = out();
  vi.restoreAllMocks();
  const again = watch();
  printHelp('tool.preview', ['--help', '--lang', 'xx']);
  expect(again.out()).toBe(both);
});

test('without a question for it no help is printed', () => {
  const { out } = watch();
  expect(printHelp('tool.preview', ['--lang', 'vi'])).toBe(false);
  expect(out()).toBe('');
});

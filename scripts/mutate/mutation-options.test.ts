import { expect, test } from 'vitest';
import { parseMutationOptions } from './mutation-options.ts';

test('a folder is enough', () => {
  expect(parseMutationOptions(['src/domain'])).toEqual({
    paths: ['src/domain'],
    sample: 60,
    seed: 1,
    least: 0,
    budget: 10,
  });
});

test('folders and files may be several, however a system writes them', () => {
  const args = ['src\\domain\\', 'src/search/', '--file', 'src/a.ts', '--sample', '5', '--seed', '7', '--min', '85'];
  expect(parseMutationOptions(args)).toMatchObject({
    paths: ['src/domain', 'src/search', 'src/a.ts'],
    sample: 5,
    seed: 7,
    least: 85,
  });
});

test.each([[[]], [['src', '--sample', 'all']], [['src', '--min', '-1']], [['src', '--unknown']]])(
  'what cannot be understood is refused: %j',
  (args) => {
    expect(() => parseMutationOptions(args)).toThrow();
  },
);

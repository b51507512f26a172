import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { customCodes } from './custom-findings.ts';

test('every rule of the domain has words for what it found', () => {
  const folder = new URL('../domain/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'issue.ts')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/(?:params: \{ code: |report\()'([a-z-]+)'/gu)].map((match) => match[1]),
  );
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => code === undefined || !customCodes.includes(code))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueParameters } from '../../domain/issue.ts';
import type { IssueCode } from '../../domain/issue.ts';
import * as en from '../../i18n/messages/en/issues.ts';
import * as vi from '../../i18n/messages/vi/issues.ts';

const codes = Object.keys(issueParameters) as IssueCode[];

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
}

test.each(codes)('the texts of %s show values the check gives, the same in each language', (code) => {
  const known: readonly string[] = issueParameters[code];
  const used = [vi, en].map(({ issueMessages }) => new Set(placeholders(Object.values(issueMessages[code]).join(' '))));
  expect([...(used[0] ?? [])].filter((name) => !known.includes(name))).toEqual([]);
  expect(used[1]).toEqual(used[0]);
});

test('no text ends without a point', () => {
  const texts = [vi, en].flatMap(({ issueMessages }) =>
    Object.values(issueMessages).flatMap(({ what, fix }) => [what, fix]),
  );
  expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
});

test('every code has a section in the guide for editors, and no section is left over', () => {
  const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
  const sections = [...guide.matchAll(/^### ([a-z0-9-]+)$/gmu)].map((match) => match[1]);
  expect(sections.toSorted()).toEqual(codes.toSorted());
});

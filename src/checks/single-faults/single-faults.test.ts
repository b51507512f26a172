import { expect, test } from 'vitest';
import { issueParameters } from '../../domain/issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { linesOf } from '../reporters/issue-text.ts';
import { allIssuesIn, issuesIn } from '../checked-files.ts';
import { otherFaults } from './other-faults.ts';
import { productFaults } from './product-faults.ts';
import { files, soundContent } from './sound-content.ts';
import type { SingleFault } from './single-fault.ts';
import { textFaults } from './text-faults.ts';

const faults: readonly SingleFault[] = [...productFaults, ...textFaults, ...otherFaults];

/** Returns the text with the fault in it, and the line on which the fault has to be reported. */
function spoil({ at, file, from, name, to }: SingleFault): { text: string; line: number } {
  const sound = String(soundContent()[files[file]]);
  const text = sound.replace(from, () => to);
  if (text === sound) throw new Error(`${name}: nothing was changed`);
  const before = sound.split('\n');
  const after = text.split('\n');
  const differs = after.findIndex((line, index) => line !== before[index]);
  const line = at === undefined ? differs : after.findIndex((candidate) => candidate.includes(at));
  return { text, line: line + 1 };
}

test('the content before it is spoilt has no fault', async () => {
  expect(await issuesIn(soundContent())).toEqual([]);
});

test.each(faults)('$name', async (fault) => {
  const { line, text } = spoil(fault);
  const content = { ...soundContent(), [files[fault.file]]: text };
  const issues = await allIssuesIn(content);
  const found = issues.map((issue) => `${issue.file}:${String(issue.line)} ${issue.code}`);
  expect(found).toContain(`${files[fault.file]}:${String(line)} ${fault.code}`);
  expect(issues.flatMap(unhelpful)).toEqual([]);
  expect(issues.filter(lacksValues)).toEqual([]);
});

/** An issue with other values than its code has, so that its text would show a name in brackets or leave one out. */
function lacksValues({ code, params }: Issue): boolean {
  const given = Object.keys(params).filter((name) => name !== 'nearest');
  return given.toSorted().join() !== issueParameters[code].toSorted().join();
}

/** A message that is empty, shows a placeholder or a trace, or is not in its language. */
function unhelpful(issue: Issue): string[] {
  return (['vi', 'en'] as const).flatMap((locale) => {
    const [what = '', fix = ''] = linesOf(issue, locale);
    const isPlain = [what, fix].every(
      (text) => text.length > 15 && !/\{\w+\}|undefined|\[object|\n {4}at /u.test(text),
    );
    return isPlain ? [] : [`${issue.code} (${locale}): ${what} ${fix}`];
  });
}

test('a hundred faults of different kinds are tried, a third of all codes or more', () => {
  expect(faults.length).toBeGreaterThanOrEqual(120);
  expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThanOrEqual(50);
});

test('25 faulty files in one content: all 25 are reported in one run', async () => {
  const facts = String(soundContent()[files.taro]);
  const spoilt = productFaultsOn(facts);
  const pages = Object.fromEntries(spoilt.map((text, index) => [`products/x/p${String(index)}/index.md`, text]));
  const issues = await issuesIn(pages);
  const faulty = new Set(issues.map(({ file }) => file));
  expect(Object.keys(pages).filter((file) => !faulty.has(file))).toEqual([]);
  expect(faulty.size).toBe(25);
});

/** Returns 25 pages, each with another fault, syntax errors that stop a reader among them. */
function productFaultsOn(text: string): readonly string[] {
  return textFaults
    .filter(({ file }) => file === 'taro')
    .map(({ from, to }) => text.replace(from, () => to))
    .concat([text.replace('stars: 3', 'stars: 6'), text.replace('former: dien-bien', 'former: x')])
    .slice(0, 25);
}

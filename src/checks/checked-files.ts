import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Issue } from '../domain/issue.ts';
import { checkContent } from './check-content.ts';

/** Small contents for tests: a page of each kind without faults, and what the check says about a changed one. */

/** The day tests are judged on. */
export const testDay = '2026-11-21';

const sources = ['sources:', '  bao:', '    title: Bài báo', '    publisher: Báo Lào Cai', '    read: 2026-11-21'];

/** Returns a page in Markdown from the lines of its facts. */
export function pageText(facts: readonly string[], body = 'Lời giới thiệu.'): string {
  return ['---', ...facts, '---', '', body, ''].join('\n');
}

/** Returns the text of a product without faults; `more` are lines below its recognitions. */
export function productText({
  recognitions = ['  - stars: 4', '    year: 2024', '    source: bao'],
  more = [],
  body = 'Trà hái trên núi.',
}: {
  readonly recognitions?: readonly string[];
  readonly more?: readonly string[];
  readonly body?: string;
} = {}): string {
  const facts = ['name: Trà Shan', 'group: food', 'origin:', '  former: lao-cai', 'recognitions:', ...recognitions];
  return pageText([...facts, ...more, ...sources], body);
}

/** Returns the text of a producer without faults; `more` are lines below its name. */
export function producerText(more: readonly string[] = []): string {
  return pageText(['name: HTX Tà Xùa', ...more, 'kind: cooperative', 'origin:', '  former: son-la', ...sources]);
}

/** Returns the text of a post without faults; `more` are lines below its kind. */
export function postText(more: readonly string[] = [], body = 'Tin.'): string {
  return pageText(
    ['title: Tin', 'summary: Tóm tắt', 'published: 2024-03-11', 'kind: event', ...more, ...sources],
    body,
  );
}

/** Returns the text of a plan without faults; `more` are lines below its period. */
export function planText(more: readonly string[] = []): string {
  const period = ['period:', '  start: 2024-01-01', "  label: '2024'"];
  const issuer = ['issuer:', '  name: UBND tỉnh Lào Cai', '  level: province'];
  const facts = [
    'recordType: plan',
    'title: Kế hoạch',
    ...issuer,
    'place:',
    '  province: lao-cai',
    ...period,
    ...more,
    ...sources,
  ];
  return `${facts.join('\n')}\n`;
}

/** Returns a picture of a size as a camera would head it, with no more in it than its frame. */
export function jpegBytes(width = 1200, height = 900): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x2a, 0xff, 0, 0x2a, 0xff, 0xd9]);
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Returns all that the check says of these files, warnings too. */
export async function allIssuesIn(files: Files): Promise<readonly Issue[]> {
  const { issues } = await checkContent({ contentDir: makeContent(files), today: testDay });
  return issues;
}

/** Returns the faults of these files, which stand in a folder with a space and Vietnamese letters; warnings left out. */
export async function issuesIn(files: Files): Promise<readonly Issue[]> {
  return (await allIssuesIn(files)).filter(({ severity }) => severity === 'error');
}

/** Returns what the check finds allowed but doubtful in these files. */
export async function warningsIn(files: Files): Promise<readonly Issue[]> {
  return (await allIssuesIn(files)).filter(({ severity }) => severity === 'warning');
}

/** Returns the faults, each as `file:line:column code` for a short assertion. */
export async function faultsIn(files: Files): Promise<readonly string[]> {
  const issues = await issuesIn(files);
  return issues.map(({ file, line, column, code }) => `${file}:${String(line)}:${String(column)} ${code}`);
}

/** Returns what is allowed but doubtful, written in the same way. */
export async function doubtsIn(files: Files): Promise<readonly string[]> {
  const issues = await warningsIn(files);
  return issues.map(({ file, line, column, code }) => `${file}:${String(line)}:${String(column)} ${code}`);
}

/** Writes a content folder that lasts as long as the test, and returns its path. */
export function makeContent(files: Files): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'check-')), 'nội dung thử');
  onTestFinished(() => {
    rmSync(dirname(folder), { recursive: true });
  });
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

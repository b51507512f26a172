import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInVietnam, isCalendarDate } from '../domain/calendar-date.ts';
import { pageStoreVariable } from '../content-files/page-store.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Issue, IssueCode } from '../domain/issue.ts';
import { isLocale, locales } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { mendContent } from './repairs/mend-content.ts';
import type { MendedFile } from './repairs/mend-content.ts';
import { githubReport } from './reporters/github-reporter.ts';
import { sayInBoth } from './reporters/issue-text.ts';
import { jsonReport } from './reporters/json-reporter.ts';
import { repairText } from './reporters/repair-text.ts';
import type { Reporter } from './reporters/report.ts';
import { textReport } from './reporters/text-reporter.ts';
import { finishStoppedChanges } from '../processes/content-journal/finish-changes.ts';
import { codeDigest } from '../processes/code-digest.ts';
import { failureText } from '../processes/failure-text.ts';
import { isFolder } from '../processes/is-folder.ts';
import { checkContent } from './check-content.ts';
import type { CheckResult } from './check-content.ts';
import { CheckMemory } from './memory/check-memory.ts';
import type { MemoryScope } from './memory/memory-file.ts';

/** What the command prints and how it ends: 0 clean, 1 faults, 2 the check could not be done. */
export interface CommandResult {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 1 | 2;
  /** How many pages were checked. */
  readonly pages?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const reporters: Readonly<Record<string, Reporter>> = { text: textReport, json: jsonReport, github: githubReport };

/** A reason why nothing could be checked, already in words. */
class CommandFailure extends Error {}

/**
 * Runs the check as the command line asks for it. Nothing is printed here, so that tests can read it. What it remembers
 * is for the code of that digest only.
 */
export async function runCheckCommand(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
  code = codeDigest(),
): Promise<CommandResult> {
  try {
    return await run(argv, environment, workingDir, code);
  } catch (error) {
    const text =
      error instanceof CommandFailure
        ? error.message
        : sayInBoth('unexpected', (locale) => ({ found: failureText(error, locale) }));
    return { output: '', errorOutput: `${text}\n`, exitCode: 2 };
  }
}

async function run(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
  code: string,
): Promise<CommandResult> {
  const { values, positionals } = parse(argv);
  if (values.help) return { output: `${sayInBoth('help')}\n`, errorOutput: '', exitCode: 0 };
  const reporter = reporters[values.format];
  if (reporter === undefined) fail('optionInvalid', `--format ${values.format}`);
  const languages = languagesOf(values.lang);
  const contentDir = resolve(workingDir, given(environment['CONTENT_DIR']) ?? 'content');
  if (!isFolder(contentDir)) fail('contentMissing', contentDir);
  const folders = [workingDir, given(environment['INIT_CWD']) ?? workingDir, contentDir];
  const paths = positionals.map((path) => pathInContent(path, folders, contentDir));
  finishStoppedChanges(contentDir);
  const concerns = (file: string): boolean => paths.length === 0 || paths.some((path) => isBelow(file, path));
  const prefix = prefixOf(contentDir, workingDir);
  const repairs = values.fix ? repairText(mend(contentDir, concerns), prefix, languages) : '';
  const todayIsSet = given(environment['TODAY']) !== undefined;
  const { issues, pages } = await checkAndKeep(environment, {
    contentDir,
    today: todayOf(environment),
    todayIsSet,
    code,
    node: process.version,
  });
  const reported = issues.filter(({ file }) => concerns(file));
  const listsAll = values.warnings || paths.length > 0 || values.format === 'json';
  const shown = listsAll ? reported : reported.filter(({ code }) => !summedUp.has(code));
  const count = Object.values(pages).reduce((sum, number) => sum + number, 0);
  const hidden = reported.length - shown.length;
  const report = reporter({ issues: shown, hidden, pages: count, prefix, languages });
  const exitCode = hasErrors(reported) ? 1 : 0;
  // A program that reads the report must find nothing else beside it.
  return values.format === 'text'
    ? { output: repairs + report, errorOutput: '', exitCode, pages: count }
    : { output: report, errorOutput: repairs, exitCode, pages: count };
}

/** In a build the pages are kept that were read: the site is made from them, and the next check begins with them. */
async function checkAndKeep(environment: Environment, scope: MemoryScope): Promise<CheckResult> {
  const folder = given(environment[pageStoreVariable]);
  const { contentDir, today, todayIsSet } = scope;
  const input = { contentDir, today, todayIsSet };
  if (folder === undefined) return checkContent(input);
  const memory = new CheckMemory(folder, scope);
  try {
    const result = await checkContent({ ...input, memory });
    if (!hasErrors(result.issues)) await memory.finish();
    return result;
  } finally {
    memory.discard();
  }
}

/** Warnings that hundreds of pages share are counted only, unless they are asked for; `npm run report` lists them by province. */
const summedUp: ReadonlySet<IssueCode> = new Set<IssueCode>(['term-lapsed']);

function mend(contentDir: string, concerns: (file: string) => boolean): readonly MendedFile[] {
  try {
    return mendContent(contentDir, concerns);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const texts = locales.map((locale) => translator(locale)('repair.readOnly', { found: error.message }));
    throw new CommandFailure(texts.join('\n'), { cause: error });
  }
}

function parse(argv: readonly string[]): {
  values: { format: string; lang: string; help: boolean; fix: boolean; warnings: boolean };
  positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'both' },
        fix: { type: 'boolean', default: false },
        warnings: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('optionInvalid', argv.join(' '));
  }
}

function languagesOf(lang: string): readonly Locale[] {
  if (lang === 'both') return locales;
  return isLocale(lang) ? [lang] : fail('optionInvalid', `--lang ${lang}`);
}

/** npm sets empty variables where a shell would leave them out. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function todayOf(environment: Environment): CalendarDate {
  const today = given(environment['TODAY']);
  if (today === undefined) return dayInVietnam(new Date());
  return isCalendarDate(today) ? today : fail('todayInvalid', today);
}

/** Returns a path relative to the content folder; it may be written from there, from the project or in full. */
function pathInContent(path: string, folders: readonly string[], contentDir: string): string {
  const found = folders.map((folder) => resolve(folder, path)).find((full) => existsSync(full));
  if (found === undefined) return fail('pathMissing', path);
  const inside = relative(contentDir, found).split(sep).join('/');
  if (inside.startsWith('..') || isAbsolute(inside)) return fail('pathMissing', path);
  return inside;
}

function isBelow(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

/** Returns what stands before files in a report: short inside the project, in full elsewhere. */
function prefixOf(contentDir: string, workingDir: string): string {
  const inside = relative(workingDir, contentDir);
  const shown = inside.startsWith('..') || isAbsolute(inside) ? contentDir : inside;
  return shown === '' ? '' : `${shown.split(sep).join('/')}/`;
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function fail(key: Parameters<typeof sayInBoth>[0], found: string): never {
  throw new CommandFailure(sayInBoth(key, { found }));
}

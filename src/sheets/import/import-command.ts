import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInVietnam, isCalendarDate } from '../../domain/calendar-date.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { failureText } from '../../processes/failure-text.ts';
import { isFolder } from '../../processes/is-folder.ts';
import { isCode } from '../../processes/lock-file.ts';
import { journalFolderOf, lockOf, releaseLock, takeLock } from '../../processes/content-journal/journal-folder.ts';
import { sayInBoth, say } from './findings/import-text.ts';
import { prepareImport } from './prepare-import.ts';
import type { ImportOptions } from './prepare-import.ts';
import { importReport } from './import-report.ts';
import { recover, writeChanges } from '../../processes/content-journal/write-changes.ts';

/** What the command prints and how it ends: 0 done, 1 the sheets have faults, 2 nothing could be done. */
export interface ImportResult {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 1 | 2;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A reason why nothing was done, already in words. */
class ImportFailure extends Error {}

/** Says what is being done; silent where nobody watches. */
export type Progress = (text: string) => void;

/** Imports the files that the command line names. Nothing is printed here, so that tests can read it. */
export async function runImportCommand(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
  progress: Progress = () => undefined,
): Promise<ImportResult> {
  try {
    return await run(argv, environment, workingDir, progress);
  } catch (error) {
    const text =
      error instanceof ImportFailure
        ? error.message
        : locales.map((locale) => say('unexpected', { found: failureText(error, locale) }, locale)).join('\n');
    return { output: '', errorOutput: `${text}\n`, exitCode: 2 };
  }
}

async function run(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
  progress: Progress,
): Promise<ImportResult> {
  const { positionals, values } = parse(argv);
  const languages = languagesOf(values.lang);
  if (values.help) return { output: `${sayIn(languages, 'help')}\n`, errorOutput: '', exitCode: 0 };
  if (positionals.length === 0) fail('noFile', '');
  const contentDir = resolve(workingDir, given(environment['CONTENT_DIR']) ?? 'content');
  if (!isFolder(contentDir)) fail('contentMissing', contentDir);
  const from = given(environment['INIT_CWD']) ?? workingDir;
  const files = positionals.map((name) => ({ name, path: pathOf(name, [workingDir, from]) }));
  const options: ImportOptions = {
    today: todayOf(environment),
    todayIsSet: given(environment['TODAY']) !== undefined,
    overwrite: values.overwrite,
    deleteMissing: values['delete-missing'],
    source: values.source,
    say: (key) => {
      progress(say(key, {}, languages[0] ?? 'vi'));
    },
  };
  if (values['dry-run']) {
    const prepared = await prepareImport(contentDir, files, options);
    const exitCode = prepared.faults.length > 0 ? 1 : 0;
    return { ...importReport(prepared, { languages, dryRun: true, recovery: 'nothing' }), exitCode };
  }
  const folder = lockedFolder(contentDir);
  try {
    const recovery = recover(contentDir, folder);
    const prepared = await prepareImport(contentDir, files, options);
    const faulty = prepared.faults.length > 0;
    if (!faulty && prepared.changes.length > 0) {
      options.say('writing');
      writeChanges(contentDir, folder, prepared.changes);
    }
    return { ...importReport(prepared, { languages, dryRun: false, recovery }), exitCode: faulty ? 1 : 0 };
  } finally {
    releaseLock(folder);
  }
}

function lockedFolder(contentDir: string): { readonly path: string } {
  const path = journalFolderOf(contentDir);
  try {
    accessSync(contentDir, constants.W_OK);
    const folder = takeLock(path);
    if ('running' in folder) {
      throw new ImportFailure(sayInBoth('running', { found: folder.running, lock: resolve(lockOf(path)) }));
    }
    return folder;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].some((code) => isCode(error, code)))
      fail('notWritable', `${contentDir}, ${dirname(path)}`);
    throw error;
  }
}

function parse(argv: readonly string[]): {
  values: {
    'dry-run': boolean;
    overwrite: boolean;
    'delete-missing': boolean;
    source?: string | undefined;
    lang: string;
    help: boolean;
  };
  positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
        'delete-missing': { type: 'boolean', default: false },
        source: { type: 'string' },
        lang: { type: 'string', default: 'both' },
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

function pathOf(name: string, folders: readonly string[]): string {
  const found = folders.map((folder) => resolve(folder, name)).find((path) => existsSync(path));
  if (found === undefined) return fail('fileMissing', name);
  if (isFolder(found)) return fail('fileIsFolder', name);
  try {
    accessSync(found, constants.R_OK);
  } catch {
    return fail('fileNotReadable', name);
  }
  return found;
}

/** npm sets empty variables where a shell would leave them out. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function todayOf(environment: Environment): string {
  const today = given(environment['TODAY']);
  if (today === undefined) return dayInVietnam(new Date());
  return isCalendarDate(today) ? today : fail('todayInvalid', today);
}

function sayIn(languages: readonly Locale[], key: Parameters<typeof say>[0]): string {
  return languages.map((locale) => say(key, {}, locale)).join('\n');
}

function fail(key: Parameters<typeof sayInBoth>[0], found: string): never {
  throw new ImportFailure(sayInBoth(key, { found }));
}

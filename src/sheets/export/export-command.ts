import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readJoinedContent } from '../../content-files/joined-content.ts';
import { dayInVietnam, isCalendarDate } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { formatFileSize, formatNumber } from '../../i18n/format.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { dataTools } from '../../build-data/data-tools.ts';
import { dataFile, datasetIds } from '../../open-data/data-file.ts';
import type { DataFile } from '../../open-data/data-file.ts';
import { toDataFiles } from '../../open-data/data-files.ts';
import { headOf, toOpenData } from '../../open-data/open-data.ts';
import type { OpenData } from '../../open-data/open-data.ts';
import { inBoth } from '../../processes/in-both.ts';
import { failureText } from '../../processes/failure-text.ts';
import { isFolder } from '../../processes/is-folder.ts';
import { finishStoppedChanges } from '../../processes/content-journal/finish-changes.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import { sheetFiles } from './sheet-files.ts';
import { templateCsv, templateWorkbook } from './template.ts';
import { listChanges } from './change-list.ts';
import type { ExportedRecords } from './change-list.ts';
import { summary, toChangeText } from './change-text.ts';
import { readExport } from './read-export.ts';
import type { EarlierExport } from './read-export.ts';

/** What the command prints and how it ends: 0 done, 1 the content has faults, 2 nothing could be written. */
export interface ExportResult {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 1 | 2;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A reason why nothing was written, already in words. */
class ExportFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Writes the open data as the command line asks for it. Nothing is printed here, so that tests can read it. */
export async function runExportCommand(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
): Promise<ExportResult> {
  try {
    return { output: await run(argv, environment, workingDir), errorOutput: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof ExportFailure) {
      return { output: '', errorOutput: `${error.message}\n`, exitCode: error.exitCode };
    }
    const text = inBoth((locale) => translator(locale)('export.unexpected', { found: failureText(error, locale) }));
    return { output: '', errorOutput: `${text}\n`, exitCode: 2 };
  }
}

async function run(argv: readonly string[], environment: Environment, workingDir: string): Promise<string> {
  const { positionals, values } = parse(argv);
  const languages = languagesOf(values.lang);
  const say = (textIn: (locale: Locale) => string): string => languages.map(textIn).join('\n');
  if (values.help) return `${say((locale) => translator(locale)('export.help'))}\n`;
  const contentDir = resolve(workingDir, given(environment['CONTENT_DIR']) ?? 'content');
  if (!isFolder(contentDir)) fail('export.contentMissing', contentDir);
  finishStoppedChanges(contentDir);
  const today = todayOf(environment);
  const [templateName = 'mau-nhap-ocop.xlsx', ...rest] = positionals;
  if ((positionals.length > 0 && !values.template) || rest.length > 0) fail('export.optionInvalid', positionals.join(' '));
  if (values.template) {
    const path = resolve(given(environment['INIT_CWD']) ?? workingDir, templateName);
    write(path, await templateBytes(path, contentDir, today));
    return `${say((locale) => translator(locale)('export.template', { path }))}\n`;
  }
  // Read first: the earlier export may lie where the new one is going to be written.
  const earlier = values.since === undefined ? undefined : earlierExport(resolve(workingDir, values.since));
  const content = readJoinedContent(contentDir, today);
  if (content.issues.length > 0) fail('export.faults', String(content.issues.length), 1);
  const data = toOpenData(content, today, new URL(given(environment['SITE_URL']) ?? 'http://localhost:4321'));
  const openData = [...(await toDataFiles(data, dataTools)), ...changeFiles(data, earlier)];
  const files = [
    ...(await sheetFiles(readSheetPages(contentDir), today)),
    ...openData.map((file) => ({ ...file, name: `${dataFolder}/${file.name}` })),
  ];
  const outDir = resolve(workingDir, values.out);
  for (const file of files) write(join(outDir, file.name), file.bytes);
  return `${say((locale) => report(files, data, earlier, outDir, locale))}\n`;
}

/** The folder of the open data in an export: what the site shows under `/data/`. */
const dataFolder = 'data';

function templateBytes(path: string, contentDir: string, today: CalendarDate): Promise<Uint8Array> {
  const pages = readSheetPages(contentDir);
  if (path.toLowerCase().endsWith('.csv')) return Promise.resolve(new TextEncoder().encode(templateCsv(pages)));
  return templateWorkbook(pages, today);
}

function parse(argv: readonly string[]): {
  values: { out: string; since?: string | undefined; template: boolean; lang: string; help: boolean };
  positionals: readonly string[];
} {
  try {
    return parseArgs({
      // The name of the template may follow with or without an equals sign.
      args: argv.flatMap((argument) =>
        argument.startsWith('--template=') ? ['--template', argument.slice('--template='.length)] : [argument],
      ),
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'export' },
        since: { type: 'string' },
        template: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'both' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('export.optionInvalid', argv.join(' '));
  }
}

function languagesOf(lang: string): readonly Locale[] {
  if (lang === 'both') return locales;
  return isLocale(lang) ? [lang] : fail('export.optionInvalid', `--lang ${lang}`);
}

/** npm sets empty variables where a shell would leave them out. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function todayOf(environment: Environment): CalendarDate {
  const today = given(environment['TODAY']);
  if (today === undefined) return dayInVietnam(new Date());
  return isCalendarDate(today) ? today : fail('export.todayInvalid', today);
}

function earlierExport(folder: string): EarlierExport {
  const inside = join(folder, dataFolder);
  const found = readExport(existsSync(inside) ? inside : folder);
  return 'unreadable' in found ? fail('export.sinceUnreadable', found.unreadable) : found;
}

function recordsOf(data: OpenData): ExportedRecords {
  return Object.fromEntries(
    // What was read from a file has gone through JSON; so does this, so that both compare.
    datasetIds.map((id) => [id, JSON.parse(JSON.stringify(data[id])) as unknown]),
  ) as ExportedRecords;
}

function changeFiles(data: OpenData, earlier: EarlierExport | undefined): readonly DataFile[] {
  if (earlier === undefined) return [];
  const changes = listChanges(earlier.records, recordsOf(data));
  const json = JSON.stringify({ ...headOf(data), since: earlier.today, ...changes }, undefined, 1);
  return [
    dataFile('changes.json', 'json', `${json}\n`),
    ...locales.map((locale) => {
      const text = toChangeText(changes, earlier.today, data.today, locale);
      return dataFile(`changes.${locale}.txt`, 'checksums', text);
    }),
  ];
}

/** A file takes the place of the old one whole, so that nobody ever reads half of it. */
function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

function report(
  files: readonly DataFile[],
  data: OpenData,
  earlier: EarlierExport | undefined,
  outDir: string,
  locale: Locale,
): string {
  const t = translator(locale);
  const lines = files.map(({ bytes, dataset, format, name }) => {
    const rows = dataset === undefined || format === 'schema' ? '' : formatNumber(data[dataset].length, locale);
    return `  ${name.padEnd(32)} ${rows.padStart(7)} ${formatFileSize(bytes.length, locale).padStart(12)}`;
  });
  const changes = earlier === undefined ? undefined : listChanges(earlier.records, recordsOf(data));
  return [
    t('export.done', { count: files.length, folder: outDir }),
    ...lines,
    ...(changes === undefined
      ? []
      : datasetIds.map((id) => `${t(`data.set.${id}`)}: ${summary(changes[id], locale)}`)),
  ].join('\n');
}

type FailureKey = `export.${'contentMissing' | 'faults' | 'todayInvalid' | 'optionInvalid' | 'sinceUnreadable'}`;

function fail(key: FailureKey, found: string, exitCode: 1 | 2 = 2): never {
  throw new ExportFailure(locales.map((locale) => translator(locale)(key, { found })).join('\n'), exitCode);
}

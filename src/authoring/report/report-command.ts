import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readJoinedContent } from '../../content-files/joined-content.ts';
import { dayInVietnam, isCalendarDate } from '../../domain/calendar-date.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isProvinceId } from '../../domain/province.ts';
import type { ProvinceId } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { settingOf } from '../../processes/setting.ts';
import { failureText } from '../../processes/failure-text.ts';
import { inBoth } from '../../processes/in-both.ts';
import { isFolder } from '../../processes/is-folder.ts';
import { findFormerProvinces } from '../new/find-province.ts';
import { toReport } from './content-report.ts';
import { reportCsv } from './report-csv.ts';
import { reportText } from './report-text.ts';

/** What the command prints and how it ends: 0 done, 2 it could not be done. */
export interface ReportResult {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 2;
}

type Environment = Readonly<Record<string, string | undefined>>;

class ReportFailure extends Error {}

/** Makes the report the command line asks for. Nothing is printed here, so that tests can read it. */
export function runReportCommand(argv: readonly string[], environment: Environment, workingDir: string): ReportResult {
  try {
    return { output: run(argv, environment, workingDir), errorOutput: '', exitCode: 0 };
  } catch (error) {
    const text =
      error instanceof ReportFailure
        ? error.message
        : inBoth((locale) => translator(locale)('report.unexpected', { found: failureText(error, locale) }));
    return { output: '', errorOutput: `${text}\n`, exitCode: 2 };
  }
}

function run(argv: readonly string[], environment: Environment, workingDir: string): string {
  const values = parse(argv);
  const locale = localeOf(values.lang);
  if (values.help) {
    const wanted = values.lang === undefined ? locales : [locale];
    return `${wanted.map((language) => translator(language)('report.help')).join('\n')}\n`;
  }
  if (!['text', 'json', 'csv'].includes(values.format)) fail('report.optionInvalid', `--format ${values.format}`);
  const only = values.province === undefined ? undefined : provinceOf(values.province);
  const contentDir = resolve(workingDir, settingOf('CONTENT_DIR', environment) ?? 'content');
  if (!isFolder(contentDir)) fail('export.contentMissing', contentDir);
  const today = todayOf(environment['TODAY']);
  const report = toReport(readJoinedContent(contentDir, today), today, only);
  if (values.format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`;
  return values.format === 'csv' ? reportCsv(report, locale, values.list) : reportText(report, locale, values.list);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        format: { type: 'string', default: 'text' },
        province: { type: 'string' },
        list: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('report.optionInvalid', argv.join(' '));
  }
}

function localeOf(lang = 'vi'): Locale {
  return isLocale(lang) ? lang : fail('report.optionInvalid', `--lang ${lang}`);
}

function todayOf(text: string | undefined): CalendarDate {
  if (text === undefined || text === '') return dayInVietnam(new Date());
  return isCalendarDate(text) ? text : fail('export.todayInvalid', text);
}

/** A former province means the one of today that holds it. */
function provinceOf(name: string): ProvinceId {
  const slug = toSlug(name);
  if (isProvinceId(slug)) return slug;
  const [former] = findFormerProvinces(name);
  return former === undefined || slug === '' ? fail('report.provinceUnknown', name) : former.successor;
}

type FailureKey = 'report.optionInvalid' | 'report.provinceUnknown' | 'export.contentMissing' | 'export.todayInvalid';

function fail(key: FailureKey, found: string): never {
  throw new ReportFailure(inBoth((locale) => translator(locale)(key, { found })));
}

import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInVietnam, isCalendarDate } from '../../domain/calendar-date.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { settingOf } from '../../processes/setting.ts';
import { checkContent } from '../../checks/check-content.ts';
import { replaceFile } from '../../processes/replace-file.ts';
import { failureText } from '../../processes/failure-text.ts';
import { isFolder } from '../../processes/is-folder.ts';
import { textReport } from '../../checks/reporters/text-reporter.ts';
import { draftPlan, draftPost, draftProducer, draftProduct } from './draft.ts';
import type { Draft, Making } from './draft.ts';
import { draftTranslation, findPage, translationFile } from './draft-translation.ts';
import { KnownPages } from './known-pages.ts';
import { readAnswer } from './question.ts';
import type { Answers, Question } from './question.ts';
import { pageKinds, questions } from './questions.ts';
import type { PageKind } from './questions.ts';

/** What the command prints and how it ends: 0 made, 1 the page has faults, 2 it could not be made. */
export interface NewResult {
  readonly output: string;
  readonly errorOutput: string;
  readonly exitCode: 0 | 1 | 2;
}

/** How questions are put to a person; absent where nobody sits at a terminal. Nothing is returned when they stop. */
export interface Asker {
  kind(locale: Locale): Promise<PageKind | undefined>;
  answer(question: Question, answers: Answers, locale: Locale, suggestion: string): Promise<string | undefined>;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Say = ReturnType<typeof translator>;

class NewFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

const collections = { product: 'products', producer: 'producers', news: 'news', plan: 'plans' } as const;
const makers = { product: draftProduct, producer: draftProducer, news: draftPost, plan: draftPlan } as const;

/** Makes a page as the command line and its answers ask for. Nothing is printed here, so that tests can read it. */
export async function runNewCommand(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
  asker?: Asker,
): Promise<NewResult> {
  const locale: Locale = argv.some(
    (arg, index) => arg === '--lang=en' || (arg === 'en' && argv[index - 1] === '--lang'),
  )
    ? 'en'
    : 'vi';
  const say = translator(locale);
  try {
    return { output: await run(argv, environment, workingDir, locale, asker), errorOutput: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof NewFailure) return { output: '', errorOutput: `${error.message}\n`, exitCode: error.exitCode };
    const found = failureText(error, locale);
    return { output: '', errorOutput: `${say('new.unexpected', { found })}\n`, exitCode: 2 };
  }
}

async function run(
  argv: readonly string[],
  environment: Environment,
  workingDir: string,
  locale: Locale,
  asker: Asker | undefined,
): Promise<string> {
  const say = translator(locale);
  const { flags, positionals, switches } = parse(argv, say);
  if (switches.help) return helpIn(flags['lang']);
  const kind = await kindOf(positionals[0], asker, locale, say);
  const today = dayOf(environment['TODAY']);
  const contentDir = resolve(workingDir, settingOf('CONTENT_DIR', environment) ?? 'content');
  const known = new KnownPages(contentDir);
  const given = kind === 'translation' && positionals[1] !== undefined ? { ...flags, page: positionals[1] } : flags;
  const answers = await collect(questions[kind], given, { asker, locale, quick: switches.yes, today, kind, known });
  const draft =
    kind === 'translation'
      ? translation(known, answers, flags['to'] ?? 'en', say)
      : make(kind, { answers, known, today }, say);
  await judge(draft, contentDir, today, locale);
  const prefix = relative(workingDir, contentDir).split(sep).join('/');
  const shown = (file: string): string =>
    `${prefix.startsWith('..') ? contentDir : prefix}/${file}`.replace(/^\//u, prefix === '' ? '' : '/');
  const notes = draft.notes.map(({ key, values }) => (say as (key: string, values: object) => string)(key, values));
  if (switches['dry-run']) {
    const texts = [...draft.files].map(([file, text]) => `${say('new.dryRun', { file: shown(file) })}\n\n${text}`);
    return [...notes, ...texts].join('\n');
  }
  for (const [file, text] of draft.files) replaceFile(contentDir, file, text);
  const written = [...draft.files.keys()].map((file) => say('new.written', { file: shown(file) }));
  const next = say(kind === 'translation' ? 'new.nextTranslation' : 'new.next', { file: shown(draft.main) });
  return `${[...notes, ...written, next].join('\n')}\n`;
}

function parse(argv: readonly string[], say: Say) {
  const names = new Set(Object.values(questions).flatMap((list) => list.map(({ flag }) => flag)));
  const options = Object.fromEntries([...names, 'to', 'lang'].map((name) => [name, { type: 'string' as const }]));
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...options,
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const flags = Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
    const isOn = (name: string): boolean => (values as Readonly<Record<string, unknown>>)[name] === true;
    return {
      flags: flags as Answers,
      positionals,
      switches: { help: isOn('help'), yes: isOn('yes'), 'dry-run': isOn('dry-run') },
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new NewFailure(say('new.optionInvalid', { found: argv.join(' ') }));
  }
}

function helpIn(lang: string | undefined): string {
  const wanted = lang !== undefined && isLocale(lang) ? [lang] : locales;
  return wanted.map((locale) => translator(locale)('new.help')).join('\n');
}

async function kindOf(
  given: string | undefined,
  asker: Asker | undefined,
  locale: Locale,
  say: Say,
): Promise<PageKind> {
  if (given === undefined && asker !== undefined) {
    const chosen = await asker.kind(locale);
    if (chosen === undefined) throw new NewFailure(say('new.cancelled'));
    return chosen;
  }
  const kind = pageKinds.find((candidate) => candidate === given);
  if (kind === undefined) throw new NewFailure(say('new.kindUnknown', { found: given ?? '' }));
  return kind;
}

function dayOf(text: string | undefined): string {
  return text !== undefined && isCalendarDate(text) ? text : dayInVietnam(new Date());
}

interface Collecting {
  readonly asker: Asker | undefined;
  readonly locale: Locale;
  /** Whether to leave out what is not required. */
  readonly quick: boolean;
  readonly today: string;
  readonly kind: PageKind;
  readonly known: KnownPages;
}

/** Reads the flags, and asks for what they do not say. All that is wrong with them is told at once. */
async function collect(list: readonly Question[], flags: Answers, how: Collecting): Promise<Answers> {
  const say = translator(how.locale);
  const faults: string[] = [];
  const missing: string[] = [];
  let answers: Answers = {};
  for (const question of list) {
    const { flag } = question;
    // Only the description may have several lines; a line break in a name was pasted by accident.
    const found = flag === 'body' ? flags[flag] : flags[flag]?.replace(/\s+/gu, ' ');
    if (found !== undefined && found.trim() !== '') {
      const reading = readAnswer(question, found, answers);
      if ('value' in reading) answers = { ...answers, [flag]: reading.value };
      else faults.push(say('new.valueInvalid', { key: flag, found, hint: reading.fault(how.locale) }));
    } else if (how.asker !== undefined && (question.when?.(answers) ?? true) && (question.required || !how.quick)) {
      const answer = await how.asker.answer(question, answers, how.locale, suggestionFor(question, answers, how));
      if (answer === undefined) throw new NewFailure(say('new.cancelled'));
      if (answer !== '') answers = { ...answers, [flag]: answer };
    } else if (question.required) missing.push(`--${flag}`);
  }
  if (missing.length > 0) faults.push(say('new.missing', { found: missing.join(', ') }));
  if (faults.length > 0) throw new NewFailure(faults.join('\n'));
  return answers;
}

function suggestionFor(question: Question, answers: Answers, { kind, known, today }: Collecting): string {
  if (question.flag === 'source-read') return today;
  if (question.flag === 'id' && (kind === 'product' || kind === 'producer' || kind === 'news')) {
    return known.freeId(collections[kind], answers['name'] ?? answers['title'] ?? '');
  }
  return question.suggest?.(answers) ?? '';
}

function make(kind: Exclude<PageKind, 'translation'>, making: Making, say: Say): Draft {
  const id = making.answers['id'];
  const taken = id === undefined ? undefined : making.known.find(collections[kind], id);
  if (id !== undefined && taken !== undefined)
    throw new NewFailure(say('new.idTaken', { found: id, file: taken.main }));
  return makers[kind](making);
}

function translation(known: KnownPages, answers: Answers, to: string, say: Say): Draft {
  const page = findPage(known, answers['page'] ?? '');
  if (page === undefined) throw new NewFailure(say('new.pageMissing', { found: answers['page'] ?? '' }));
  const targets = locales.filter((locale) => locale !== 'vi');
  const locale = targets.find((candidate) => candidate === to);
  if (locale === undefined) {
    const hint = say('new.hint.choices', { allowed: targets.join(', ') });
    throw new NewFailure(say('new.valueInvalid', { key: 'to', found: to, hint }));
  }
  if (page.translations[locale] !== undefined) {
    throw new NewFailure(say('new.translationExists', { file: translationFile(page, locale) }));
  }
  return draftTranslation(known, page, locale, answers);
}

/** Holds the new files against everything the check knows, as if they stood in the content already. */
async function judge({ files }: Draft, contentDir: string, today: string, locale: Locale): Promise<void> {
  if (!isFolder(contentDir)) throw new NewFailure(translator(locale)('export.contentMissing', { found: contentDir }));
  const { issues } = await checkContent({ contentDir, today, overlay: files });
  const own = issues.filter(({ file, severity }) => files.has(file) && severity === 'error');
  if (own.length === 0) return;
  const report = textReport({ issues: own, hidden: 0, pages: files.size, prefix: '', languages: [locale] });
  throw new NewFailure(`${translator(locale)('new.faults')}\n\n${report}`, 1);
}

import { choiceNamed } from '../../content-files/choice-names.ts';
import { nearestOf } from '../../content-files/nearest.ts';
import { isCalendarDate } from '../../domain/calendar-date.ts';
import { webAddress } from '../../domain/schema-parts.ts';
import { isSlug, toSlug } from '../../domain/slug.ts';
import { toStoredText } from '../../domain/vietnamese-text.ts';
import { toWrittenDay } from '../../domain/written-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { findFormerProvinces } from './find-province.ts';

/** The answers to questions, by flag: `source-title` → `Báo Sơn La`. Empty answers are left out. */
export type Answers = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing to know about a new page: a flag on the command line, or a question in a terminal. */
export interface Question {
  readonly flag: string;
  readonly ask: MessageKey & `new.ask.${string}`;
  readonly required?: boolean;
  readonly form?: 'text' | 'date' | 'url' | 'province' | 'id';
  /** The values it takes; they may depend on earlier answers. */
  readonly choices?: (answers: Answers, locale: Locale) => readonly Choice[];
  /** Under which key of a page Vietnamese names of the choices are known. */
  readonly key?: string;
  /** Whether it is asked at all, given earlier answers. */
  readonly when?: (answers: Answers) => boolean;
  /** What stands in the field before anything is typed. */
  readonly suggest?: (answers: Answers) => string;
}

/** A value as it will be used, or why it cannot be. */
export type Reading = { readonly value: string } | { readonly fault: (locale: Locale) => string };

/** Returns what an answer means: a day in its usual form, the id of a choice or a province. */
export function readAnswer(question: Question, given: string, answers: Answers): Reading {
  const found = toStoredText(given).trim();
  if (question.choices !== undefined) return readChoice(question, found, answers);
  switch (question.form) {
    case 'date': {
      const day = isCalendarDate(found) ? found : toWrittenDay(found);
      return day === undefined ? { fault: (locale) => translator(locale)('new.hint.date') } : { value: day };
    }
    case 'url':
      return webAddress.safeParse(found).success
        ? { value: found }
        : { fault: (locale) => translator(locale)('new.hint.url') };
    case 'id':
      return isSlug(found) ? { value: found } : { fault: (locale) => translator(locale)('new.hint.id') };
    case 'province': {
      const [former] = findFormerProvinces(found);
      if (former !== undefined) return { value: former.id };
      return { fault: (locale) => nearestHint(found, provinceIds(), locale) };
    }
    default:
      return { value: found };
  }
}

function provinceIds(): readonly string[] {
  return findFormerProvinces('').map(({ id }) => id);
}

function readChoice(question: Question, found: string, answers: Answers): Reading {
  const choices = question.choices?.(answers, 'vi') ?? [];
  const wanted = toSlug(found);
  const choice = choices.find(({ label, value }) => value === found || toSlug(label) === wanted);
  const named = choice?.value ?? choiceNamed(question.key ?? question.flag, found);
  if (named !== undefined && choices.some(({ value }) => value === named)) return { value: named };
  const values = choices.map(({ value }) => value);
  return { fault: (locale) => nearestHint(found, values, locale) };
}

function nearestHint(found: string, values: readonly string[], locale: Locale): string {
  const nearest = nearestOf(found, values);
  return nearest === undefined
    ? translator(locale)('new.hint.choices', { allowed: values.join(', ') })
    : translator(locale)('new.hint.nearest', { nearest });
}

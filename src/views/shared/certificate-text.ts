import { endOf, endRangeOf } from '../../domain/recognition.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** What may be said of a recognition, in words. */

/** Returns the short text of a state for cards and lists, with the day it turns on where that is known. */
export function stateLabel(state: CertificateState, recognition: Recognition, locale: Locale): string {
  const t = translator(locale);
  if (state === 'revoked' && recognition.revoked !== undefined) {
    return t('state.revoked.since', { date: formatDate(recognition.revoked.date, locale) });
  }
  const end = endOf(recognition);
  if (end === undefined || state === 'undated' || state === 'revoked') return t(`state.${state}`);
  const date = formatDate(end, locale);
  if (state === 'valid') return t('state.valid.until', { date });
  if (state === 'ending') return t('state.ending.until', { date });
  return state === 'past-term' ? t('state.past-term.since', { date }) : t('state.lapsed.since', { date });
}

/** Returns the sentence that tells a reader where a recognition stands, claiming no more than is known. */
export function stateSentence(state: CertificateState, recognition: Recognition, locale: Locale): string {
  const t = translator(locale);
  const { stars, year } = recognition;
  if (state === 'revoked' && recognition.revoked !== undefined) {
    return t('sentence.revoked', { stars, date: formatDate(recognition.revoked.date, locale) });
  }
  const end = endOf(recognition);
  if (end !== undefined && state !== 'undated' && state !== 'revoked') {
    return t(`sentence.${state}`, { stars, end: formatDate(end, locale) });
  }
  if (year === undefined || state === 'revoked') return t('sentence.undated', { stars });
  return t(`sentence.${state}.year`, { stars, year: String(year) });
}

/** Returns the end of a term in words: a day, a range of days where only the year is known, or nothing. */
export function endText(recognition: Recognition, locale: Locale): string | undefined {
  const range = endRangeOf(recognition);
  if (range === undefined) return undefined;
  const from = formatDate(range.from, locale);
  if (range.from === range.until) return from;
  return translator(locale)('recognition.endsBetween', { from, until: formatDate(range.until, locale) });
}

/** Returns when a recognition was made, as exactly as it is known. */
export function madeText(recognition: Recognition, locale: Locale): string {
  const t = translator(locale);
  if (recognition.date !== undefined) return t('recognition.on', { date: formatDate(recognition.date, locale) });
  if (recognition.year !== undefined) return t('recognition.inYear', { year: String(recognition.year) });
  return t('recognition.noDate');
}

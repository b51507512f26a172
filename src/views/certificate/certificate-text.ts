import type { CertificateState } from '../../domain/certificate-state.ts';
import { endOf, endRangeOf, toTermText } from '../../domain/term.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { MarkedState } from '../../components/certificate/marked-state.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { labelOf, sentenceOf } from '../../i18n/state-text.ts';
import { translator } from '../../i18n/translate.ts';
import { stateLabels, stateSentences } from '../../i18n/state-texts.ts';

/**
 * What may be said of a recognition, in words. A page is read long after it was built, so its own text says only what
 * stays true; a script puts what is true on the reader's day in its place.
 */

/** States that nothing but a new decision changes: what is said of them stays true. */
const lasting: ReadonlySet<CertificateState> = new Set(['lapsed', 'revoked']);

/** Returns the mark of a recognition: a text that stays true, and the days from which a script works out the state. */
export function toMark(state: CertificateState, recognition: Recognition, locale: Locale): MarkedState {
  const range = endRangeOf(recognition);
  const passes = range !== undefined && !lasting.has(state);
  return {
    state,
    label: passes
      ? lastingLabel(recognition, locale)
      : labelOf(state, { range, revoked: recognition.revoked?.date }, stateLabels(locale), locale),
    term: range === undefined ? undefined : toTermText(range),
    revoked: recognition.revoked?.date,
    passes,
  };
}

function lastingLabel(recognition: Recognition, locale: Locale): string {
  const t = translator(locale);
  const end = endOf(recognition);
  if (end !== undefined) return t('state.term', { date: formatDate(end, locale) });
  return t('state.term.year', { year: String(recognition.year) });
}

/** Returns the sentence about a recognition that stays true, claiming no more than is known. */
export function lastingSentence(state: CertificateState, recognition: Recognition, locale: Locale): string {
  const t = translator(locale);
  const { stars, year } = recognition;
  const range = endRangeOf(recognition);
  if (range === undefined || lasting.has(state)) return sentenceIn(state, recognition, locale);
  const [from, until] = [formatDate(range.from, locale), formatDate(range.until, locale)];
  if (range.from === range.until) return t('sentence.term', { stars, end: until });
  return t('sentence.term.year', { stars, year: String(year), from, until });
}

/** Returns the sentence of every state the recognition can have on some day, for the script of the page. */
export function sentencesByState(recognition: Recognition, locale: Locale): Partial<Record<CertificateState, string>> {
  const states = [...timedStates(recognition), ...(recognition.revoked === undefined ? [] : ['revoked' as const])];
  return Object.fromEntries(states.map((state) => [state, sentenceIn(state, recognition, locale)]));
}

/** The days of a year lie too far apart to be all within the 180 days around the end. */
function timedStates(recognition: Recognition): readonly CertificateState[] {
  const range = endRangeOf(recognition);
  if (range === undefined) return ['undated'];
  return range.from === range.until ? ['valid', 'ending', 'past-term', 'lapsed'] : ['valid', 'undated', 'lapsed'];
}

function sentenceIn(state: CertificateState, recognition: Recognition, locale: Locale): string {
  const { revoked, stars, year } = recognition;
  const facts = { range: endRangeOf(recognition), revoked: revoked?.date, stars, year };
  return sentenceOf(state, facts, stateSentences(locale), locale);
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

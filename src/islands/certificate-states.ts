import { dayInVietnam } from '../domain/calendar-date.ts';
import { stateOfTerm } from '../domain/certificate-state.ts';
import { fromTermText } from '../domain/term.ts';
import { isLocale } from '../i18n/locale.ts';
import { labelOf } from '../i18n/state-text.ts';
import type { StateLabels } from '../i18n/state-text.ts';

/**
 * Shows the states of the day it is in Viet Nam. A page may have been built months ago; it carries the days on which
 * terms end, and words that stay true. Marks without such days are left as they are.
 */
export function showStatesOfToday(now: Date = new Date()): void {
  const today = dayInVietnam(now);
  const { lang } = document.documentElement;
  const { states } = document.body.dataset;
  if (states === undefined || !isLocale(lang)) return;
  const labels = JSON.parse(states) as StateLabels;
  for (const element of document.querySelectorAll<HTMLElement>('[data-term], [data-revoked]')) {
    const { dataset } = element;
    const facts = { range: fromTermText(dataset['term']), revoked: dataset['revoked'] };
    const state = stateOfTerm(facts.range, facts.revoked, today);
    delete dataset['passes'];
    if (dataset['sentences'] === undefined) {
      dataset['state'] = state;
      element.textContent = labelOf(state, facts, labels, lang);
    } else {
      const sentences = JSON.parse(dataset['sentences']) as Partial<Record<string, string>>;
      dataset['status'] = state;
      element.textContent = sentences[state] ?? element.textContent;
    }
  }
}

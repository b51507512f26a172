import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/** Lines that git writes where two people changed the same words; someone still has to choose. */
export const mergeMarks: PageRule = {
  id: 'merge-marks',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      for (const { 0: mark, index } of source.text.matchAll(/^(?:<{7}|>{7}|\|{7})(?= |$).*$/gmu)) {
        report({ code: 'merge-mark', params: { found: mark.slice(0, 60) } }, source, placeAt(source.text, index));
      }
    }
  },
};

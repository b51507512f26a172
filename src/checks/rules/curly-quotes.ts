import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/** A value wrapped in “ ”: word processors put them in place of the straight quotes that would have been taken off. */
const wrapped = /^[ -]*(?:[\w-]+:)? +([“”„‘’][^\n]*[“”‘’])[ \t]*$/gmu;

/** Curly quotes around a whole value become part of it, which is never meant. */
export const curlyQuotes: PageRule = {
  id: 'curly-quotes',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      const facts = source.text.slice(0, source.text.length - source.body.length);
      for (const { 0: line, 1: value = '', index } of facts.matchAll(wrapped)) {
        // “A” và “B” begins and ends with quotes and is not wrapped in them.
        if (/[“”„‘’]/u.test(value.slice(1, -1))) continue;
        const place = placeAt(facts, index + line.indexOf(value));
        report({ code: 'quotes-curly', params: { found: value.slice(0, 60) } }, source, place);
      }
    }
  },
};

import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/**
 * Letters such as ế can be one character or an e with two marks; they look alike and do not compare alike. A whole text
 * usually comes from one keyboard, so each file is reported once, at the first such word.
 */
export const textIsNfc: PageRule = {
  id: 'text-is-nfc',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      if (source.text.normalize('NFC') === source.text) continue;
      for (const { 0: word, index } of source.text.matchAll(/\S+/gu)) {
        if (word.normalize('NFC') === word) continue;
        report({ code: 'text-not-nfc', params: { found: word } }, source, placeAt(source.text, index));
        break;
      }
    }
  },
};

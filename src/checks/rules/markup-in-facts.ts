import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';
import { textsIn } from './facts-texts.ts';

/** Tags and character codes of HTML. Signs of comparison, as in “< 5 kg”, are none. */
const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});/iu;

/** Keys whose values are addresses: they may hold `&amp=1`. */
const addresses: ReadonlySet<string> = new Set(['url', 'website', 'facebook', 'zalo']);

/** Facts are plain text: HTML copied into them is harmless, but readers see its letters. */
export const markupInFacts: PageRule = {
  id: 'markup-in-facts',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      if (!/[<&]/u.test(source.text)) continue;
      for (const { key, path, text } of textsIn(source.raw)) {
        const found = addresses.has(key) ? undefined : markup.exec(text)?.[0];
        if (found !== undefined) report({ code: 'markup-in-facts', params: { key, found } }, source, path);
      }
    }
  },
};

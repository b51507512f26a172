import { groupAt } from '../../content-files/facts.ts';
import { fileStart } from '../rule.ts';
import type { PageRule } from '../rule.ts';

/** A translation without a word in it: the frame that `npm run new -- translation` makes, waiting to be filled. */
export const translationHasWords: PageRule = {
  id: 'translation-has-words',
  scope: 'page',
  check({ translations }, report) {
    for (const source of Object.values(translations)) {
      if (source.raw === undefined || source.body.trim() !== '') continue;
      if (Object.keys(groupAt(source.raw, [])).length > 0) continue;
      report({ code: 'translation-empty', params: {} }, source, fileStart);
    }
  },
};

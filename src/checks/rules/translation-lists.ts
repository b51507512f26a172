import { listAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Lists whose items have no names: a translation gives the words of each in the same order. */
const lists: readonly string[] = [
  'photos',
  'readerNotes',
  'qualitativeGoals',
  'tasks',
  'assignments',
  'milestones',
  'products',
  'context',
];

/** A translated list with fewer or more items than the Vietnamese one would put words beside the wrong facts. */
export const translationLists: PageRule = {
  id: 'translation-lists',
  scope: 'page',
  check({ main, translations }, report) {
    if (main.raw === undefined) return;
    for (const source of Object.values(translations)) {
      for (const key of lists) {
        const found = listAt(source.raw, [key]).length;
        const expected = listAt(main.raw, [key]).length;
        if (found === 0 || found === expected) continue;
        report({ code: 'translation-list-differs', params: { key, found, expected } }, source, [key]);
      }
    }
  },
};

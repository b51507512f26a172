import { listAt, textAt } from '../../content-files/facts.ts';
import type { FactPath } from '../../domain/issue.ts';
import type { PageRule } from '../rule.ts';

/** A legal text cannot replace itself, a plan inherit from itself, or a target be part of itself. */
export const referenceToItself: PageRule = {
  id: 'reference-to-itself',
  scope: 'page',
  check({ location, main }, report) {
    const reportSame = (path: FactPath, own: string | undefined): void => {
      const found = textAt(main.raw, path);
      if (found === undefined || found !== own) return;
      report({ code: 'reference-to-itself', params: { key: String(path.at(-1)), found } }, main, path);
    };
    if (location.collection === 'documents') reportSame(['replacedBy'], location.id);
    if (location.collection !== 'plans') return;
    for (const index of listAt(main.raw, ['targets']).keys()) {
      const path = ['targets', index];
      reportSame([...path, 'inheritedFrom'], location.id);
      reportSame([...path, 'partOf'], textAt(main.raw, [...path, 'id']));
    }
  },
};

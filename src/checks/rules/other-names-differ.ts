import { listAt, textAt } from '../../content-files/facts.ts';
import type { FactPath } from '../../domain/issue.ts';
import type { PageRule } from '../rule.ts';

/** Another name that is the name once more tells nobody anything, and is shown beside it. */
export const otherNamesDiffer: PageRule = {
  id: 'other-names-differ',
  scope: 'page',
  check({ main }, report) {
    const paths: FactPath[] = [
      ['name'],
      ['shortName'],
      ...[...listAt(main.raw, ['aliases']).keys()].map((index) => ['aliases', index]),
    ];
    const known = new Set<string>();
    for (const path of paths) {
      const [key = ''] = path;
      const found = textAt(main.raw, path);
      if (found === undefined || found.trim() === '') continue;
      if (known.has(spellingOf(found))) {
        report({ code: 'alias-repeats-name', params: { key: String(key), found } }, main, path);
      } else if (key !== 'aliases') known.add(spellingOf(found));
    }
  },
};

function spellingOf(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

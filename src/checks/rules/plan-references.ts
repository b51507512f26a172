import type { FactPath } from '../../domain/issue.ts';
import { groupAt, listAt, textAt } from '../../content-files/facts.ts';
import { withNearest } from './nearest-hint.ts';
import type { PageRule } from '../rule.ts';

/** Results, parts and allocations name a target of their plan; results and context name one of its sources. */
export const planReferences: PageRule = {
  id: 'plan-references',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'plans') return;
    const targets = listAt(main.raw, ['targets']).map((target) => textAt(target, ['id']) ?? '');
    const sources = Object.keys(groupAt(main.raw, ['sources']));
    for (const path of targetPaths(main.raw)) {
      const found = textAt(main.raw, path);
      if (found === undefined || targets.includes(found)) continue;
      report({ code: 'target-unknown', params: { allowed: targets, ...withNearest(found, targets) } }, main, path);
    }
    for (const path of sourcePaths(main.raw)) {
      const found = textAt(main.raw, path);
      if (found === undefined || sources.length === 0 || sources.includes(found)) continue;
      report({ code: 'source-unknown', params: { allowed: sources, ...withNearest(found, sources) } }, main, path);
    }
    for (const [index, id] of targets.entries()) {
      if (id === '' || targets.indexOf(id) === index) continue;
      report({ code: 'target-repeated', params: { found: id } }, main, ['targets', index, 'id']);
    }
  },
};

function targetPaths(raw: unknown): FactPath[] {
  return [...pathsTo(raw, 'targets', 'partOf'), ...pathsTo(raw, 'results', 'target'), ['allocation', 'target']];
}

function sourcePaths(raw: unknown): FactPath[] {
  return [...pathsTo(raw, 'results', 'source'), ...pathsTo(raw, 'context', 'source')];
}

function pathsTo(raw: unknown, list: string, key: string): FactPath[] {
  return [...listAt(raw, [list]).keys()].map((index) => [list, index, key]);
}

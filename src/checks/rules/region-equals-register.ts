import type { FactPath } from '../../domain/issue.ts';
import { getProvince, isProvinceId, provinces } from '../../domain/province.ts';
import type { Province } from '../../domain/province.ts';
import { groupAt, listAt, textAt } from '../../content-files/facts.ts';
import type { SourceFile } from '../../content-files/source-file.ts';
import { withNearest } from './nearest-hint.ts';
import { fileStart } from '../rule.ts';
import type { PageRule, PageReport } from '../rule.ts';

/** A province's page repeats facts of the register for its readers; the two must not drift apart. */
export const regionEqualsRegister: PageRule = {
  id: 'region-equals-register',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'regions') return;
    if (!isProvinceId(location.id)) {
      const ids = provinces.map(({ id }) => id);
      report({ code: 'region-unknown', params: withNearest(location.id, ids) }, main, fileStart);
      return;
    }
    const province = getProvince(location.id);
    const { code, name, type, region: economicRegion } = province;
    compare(main, [], { code, name, type, economicRegion }, report);
    compareMerged(main, province, report);
  },
};

function compareMerged(main: SourceFile, province: Province, report: PageReport): void {
  const merged = listAt(main.raw, ['mergedFrom']);
  if (merged.length === 0) return;
  for (const [index, item] of merged.entries()) {
    const former = province.mergedFrom.find(({ id }) => id === textAt(item, ['id']));
    if (former === undefined) continue;
    const { code, name, type } = former;
    compare(main, ['mergedFrom', index], { code, name, type }, report);
  }
  const found = merged.map((item) => textAt(item, ['id']) ?? '?');
  const expected = province.mergedFrom.map(({ id }) => id);
  if (found.toSorted().join() === expected.toSorted().join()) return;
  const params = { key: 'mergedFrom', found, expected };
  report({ code: 'region-differs-from-register', params }, main, ['mergedFrom']);
}

function compare(
  main: SourceFile,
  path: FactPath,
  register: Readonly<Record<string, string>>,
  report: PageReport,
): void {
  const facts = groupAt(main.raw, path);
  for (const [key, expected] of Object.entries(register)) {
    const found = facts[key];
    if (typeof found !== 'string' || found === expected) continue;
    report({ code: 'region-differs-from-register', params: { key, found, expected } }, main, [...path, key]);
  }
}

import type { FactPath } from '../../domain/issue.ts';
import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';

/** `150.000` or `1.250.000`: three digits after each point and a nought at the end, as Vietnamese writes thousands. */
const thousands = /^-?\d{1,3}(?:\.\d{3})*\.\d{2}0$/u;

/** Thousands with points between them, which YAML reads as decimals: 150.000 đồng would silently become 150. */
export const numberPoints: PageRule = {
  id: 'number-points',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      if (!/\d\.\d{2}0[ \t]*$/mu.test(source.text)) continue;
      for (const path of numbersIn(source.raw, [])) {
        const found = source.written(path);
        if (!thousands.test(found)) continue;
        const key = path.findLast((step) => typeof step === 'string') ?? '';
        const params = { key, found, nearest: found.replaceAll('.', '') };
        report({ code: 'number-with-points', params }, source, path);
      }
    }
  },
};

function numbersIn(value: unknown, path: FactPath): FactPath[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, isList ? Number(key) : key]));
}

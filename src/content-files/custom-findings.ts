import type { z } from 'zod';
import type { FactPath, Finding } from '../domain/issue.ts';
import { formerProvinces, getFormerProvince, isFormerProvinceId, provinces } from '../domain/province.ts';
import { isSlug, shortenSlug, toSlug } from '../domain/slug.ts';
import { nearestOf } from './nearest.ts';
import { dateFinding } from './value-findings.ts';

/** `beside` gives what stands under another key of the same group, as its author wrote it. */
type CustomFinding = (
  found: string,
  params: Readonly<Record<string, unknown>>,
  beside: (key: string) => string,
) => Finding;

/** Ids of provinces of today and before July 2025. */
const provinceIds: readonly string[] = [...formerProvinces, ...provinces].map(({ id }) => id);

/** The rules of `domain`, by the `params.code` of their refinements. */
const customFindings: Readonly<Record<string, CustomFinding>> = {
  'date-invalid': (found) => dateFinding(found),
  'date-implausible': (found) => ({ code: 'date-implausible', params: { found } }),
  'gtin-check-digit-wrong': (found) => ({ code: 'gtin-check-digit-wrong', params: { found } }),
  'id-invalid': (found) => invalidId(found),
  'address-invalid': (found) => ({ code: 'address-invalid', params: { found } }),
  'province-unknown': (found) => unknownProvince(found),
  'set-in-other-group': (found, params) => ({
    code: 'set-in-other-group',
    params: { found, expected: String(params['group']) },
  }),
  'source-unknown': (found, params) => unknownSource(found, params['known']),
  'sources-empty': () => ({ code: 'sources-empty', params: {} }),
  'recognition-repeated': () => ({ code: 'recognition-repeated', params: {} }),
  'points-do-not-fit-stars': (found, _, beside) => ({
    code: 'points-do-not-fit-stars',
    params: { found, stars: beside('stars') },
  }),
  'date-outside-round': (found, _, beside) => ({
    code: 'date-outside-round',
    params: { found, year: beside('year') },
  }),
  'level-cannot-recognise': (found, _, beside) => ({
    code: 'level-cannot-recognise',
    params: { found, stars: beside('stars') },
  }),
  'ends-before-start': (found) => ({ code: 'ends-before-start', params: { found } }),
  'revoked-before-start': (found) => ({ code: 'revoked-before-start', params: { found } }),
  'country-code-invalid': (found) => ({ code: 'country-code-invalid', params: { found } }),
  'ends-too-late': (found) => ({ code: 'ends-too-late', params: { found } }),
  'date-before-programme': (found) => ({ code: 'date-before-programme', params: { found } }),
  'phone-invalid': (found) => ({ code: 'phone-invalid', params: { found } }),
  'period-reversed': (found) => ({ code: 'period-reversed', params: { found } }),
  'range-reversed': (found) => ({ code: 'range-reversed', params: { found } }),
  'date-note-missing': () => ({ code: 'date-note-missing', params: {} }),
  'range-needs-upper-bound': () => ({ code: 'range-needs-upper-bound', params: {} }),
  'target-needs-basis': () => ({ code: 'target-needs-basis', params: {} }),
};

/** The codes this layer can put into words; a test holds them against the refinements of `domain`. */
export const customCodes: readonly string[] = Object.keys(customFindings);

/** Returns what a rule of `domain` found. */
export function customFinding(
  issue: z.core.$ZodIssueCustom,
  path: FactPath,
  written: (path: FactPath) => string,
): Finding {
  const params = issue.params ?? {};
  const found = written(path);
  const make = customFindings[String(params['code'])];
  if (make === undefined) return { code: 'value-malformed', params: { key: String(path.at(-1) ?? ''), found } };
  return make(found, params, (key) => written([...path.slice(0, -1), key]));
}

function invalidId(found: string): Finding {
  const slug = shortenSlug(toSlug(found));
  return { code: 'id-invalid', params: { found, ...(isSlug(slug) ? { nearest: slug } : {}) } };
}

function unknownProvince(found: string): Finding {
  // A province of before that was refused stands where only those of today are taken.
  if (isFormerProvinceId(found)) {
    return { code: 'province-former', params: { found, nearest: getFormerProvince(found).successor } };
  }
  const nearest = nearestOf(found, provinceIds);
  return { code: 'province-unknown', params: { found, ...(nearest === undefined ? {} : { nearest }) } };
}

function unknownSource(found: string, known: unknown): Finding {
  const allowed = Array.isArray(known) ? known.map(String) : [];
  const nearest = nearestOf(found, allowed);
  return { code: 'source-unknown', params: { found, allowed, ...(nearest === undefined ? {} : { nearest }) } };
}

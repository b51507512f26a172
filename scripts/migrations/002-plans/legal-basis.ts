import { findFormerProvince } from '../../../src/domain/province.ts';
import { toSlug } from '../../../src/domain/slug.ts';
import type { RawParent } from './raw-plan.ts';

/** Abbreviations of kinds of documents as they open an id; the number decides, since a scheme is cited by the decision that approves it. */
const prefixes: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/QĐ-|QĐ$/u, 'qd'],
  [/KH-/u, 'kh'],
  [/NQ-|NQ\/|QH\d/u, 'nq'],
  [/TT-BTC/u, 'tt'],
  [/CT\/TU/u, 'ct'],
  [/TB-/u, 'tb'],
  [/TTr-/u, 'ttr'],
];

/** Relations the records name that the page has no word for, with the nearest one it has. */
const relations: Readonly<Record<string, string>> = {
  related_scheme: 'related_policy',
  basis_of_parent: 'related_policy',
};

/**
 * Returns the id of a cited document: kind, number, year where the number has none, and the province of a local issuer,
 * because decision numbers repeat between issuers: `386/QĐ-UBND` of Bắc Kạn, 2021 → `qd-386-qd-ubnd-2021-bac-kan`.
 */
export function toDocumentId(
  number: string,
  date: string | null | undefined,
  issuer: string | null | undefined,
): string {
  const prefix = prefixes.find(([pattern]) => pattern.test(number))?.[1] ?? 'cv';
  const slug = toSlug(number);
  const year = /-(?:19|20)\d{2}(?:-|$)/u.test(slug) ? undefined : date?.slice(0, 4);
  return [prefix, slug, year, toIssuerProvince(issuer ?? '')].filter((part) => part !== undefined).join('-');
}

/** Returns the id of the province a local body belongs to, or nothing for a central one. */
export function toIssuerProvince(issuer: string): string | undefined {
  const name = /(?:tỉnh|thành phố|TP\.|Tỉnh ủy|PTNT|NTM)\s+(.+)$/u.exec(issuer)?.[1];
  return name === undefined ? undefined : findFormerProvince(name)?.id;
}

/** Returns how a plan cites a text: by id when the text has a number, else by what little is known of it. */
export function toBasis(parent: RawParent): Record<string, unknown> {
  const relation = relations[parent.relation] ?? parent.relation;
  if (typeof parent.number === 'string') {
    return { document: toDocumentId(parent.number, parent.date, parent.issuer), relation };
  }
  return { type: parent.type, date: parent.date, issuer: parent.issuer, relation };
}

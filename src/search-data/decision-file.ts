import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import type { Recognition } from '../domain/recognition.ts';
import { toGtin14 } from '../verify/barcode.ts';
import type { Act, DecisionFile, FiledRecognition } from '../verify/register.ts';

/** Returns the file of decisions. `products` are in the order of the finder's files of the same build. */
export function toDecisionFile(products: readonly Pick<CatalogueProduct, 'facts'>[], build: string): DecisionFile {
  const acts = new Map<string, { readonly at: number; readonly act: Act }>();
  const placeOf = (recognition: Recognition): number => {
    const { date, decision, issuer, level, year } = recognition;
    const act = dropUnknown({ decision, issuer, level, date, year });
    const key = JSON.stringify(act);
    const known = acts.get(key) ?? { at: acts.size, act };
    acts.set(key, known);
    return known.at;
  };
  const rows = products.map(({ facts }) =>
    facts.recognitions.map((recognition): FiledRecognition => {
      const { code, ends, revoked, stars } = recognition;
      const more = dropUnknown({ code, ends, revoked: revoked?.date });
      return Object.keys(more).length === 0 ? [placeOf(recognition), stars] : [placeOf(recognition), stars, more];
    }),
  );
  return {
    build,
    acts: [...acts.values()].map(({ act }) => act),
    rows,
    formerIds: Object.fromEntries(products.flatMap(({ facts }, row) => (facts.formerIds ?? []).map((id) => [id, row]))),
    gtins: rowsByGtin(products),
  };
}

function rowsByGtin(products: readonly Pick<CatalogueProduct, 'facts'>[]): DecisionFile['gtins'] {
  const rows: Record<string, number[]> = {};
  for (const [row, { facts }] of products.entries()) {
    const gtins = new Set((facts.packs ?? []).flatMap(({ gtin }) => (gtin === undefined ? [] : toGtin14(gtin))));
    for (const gtin of gtins) (rows[gtin] ??= []).push(row);
  }
  return rows;
}

type Known<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function dropUnknown<T extends object>(facts: T): Known<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<T>;
}

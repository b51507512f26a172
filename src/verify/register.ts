import type { Recognition } from '../domain/recognition.ts';
import type { CardFile } from '../search/data-files.ts';
import { idOfRow, producerOfRow, toCardTable } from '../search/card-table.ts';

/**
 * The register that the certificate check looks things up in. Names come from the finder's file of names, which browsers
 * often have already; this file adds what was decided about each product, in the same order.
 */

/** `search-data/decisions.json`. */
export interface DecisionFile {
  readonly build: string;
  /** Each decision once, or what is known in its place. */
  readonly acts: readonly Act[];
  /** For each product its recognitions, newest first. */
  readonly rows: readonly (readonly FiledRecognition[])[];
  /** Ids that products had before, with the row they stand for now. */
  readonly formerIds: Readonly<Record<string, number>>;
  /** Barcode numbers of packs in 14 digits, with the rows they stand on. */
  readonly gtins: Readonly<Record<string, readonly number[]>>;
}

/** A decision: who recognised, by which number, when. */
export type Act = Pick<Recognition, 'decision' | 'issuer' | 'level' | 'date' | 'year'>;

export type FiledRecognition = readonly [
  act: number,
  stars: Recognition['stars'],
  more?: Pick<Recognition, 'ends' | 'code'> & { readonly revoked?: string },
];

/** A recognition as the check knows it. */
export interface KnownRecognition extends Act, Pick<Recognition, 'stars' | 'ends' | 'code'> {
  readonly revoked?: string;
}

export interface KnownProduct {
  readonly id: string;
  readonly name: string;
  /** Name in the language of the page, where there is one. */
  readonly translation: string;
  readonly producer: string | undefined;
  readonly aliases: string;
  /** Newest first; at least one. */
  readonly recognitions: readonly KnownRecognition[];
}

export interface Register {
  readonly products: readonly KnownProduct[];
  readonly rowOfId: ReadonlyMap<string, number>;
  /** Rows of the products whose packs carry a barcode number, by its 14 digits. */
  readonly rowsOfGtin: ReadonlyMap<string, readonly number[]>;
}

/** Returns the register of two files of one build. */
export function toRegister(cards: CardFile, decisions: DecisionFile): Register {
  if (cards.build !== decisions.build) throw new Error('Files of different builds.');
  const table = toCardTable(cards);
  const products = decisions.rows.map((filed, row) => ({
    id: idOfRow(table, row),
    name: table.names[row] ?? '',
    translation: table.translations[row] ?? '',
    producer: producerOfRow(table, row),
    aliases: table.aliases[row] ?? '',
    recognitions: filed.map(([act, stars, more]) => ({ ...decisions.acts[act], stars, ...more })),
  }));
  return {
    products,
    rowOfId: new Map([...products.map(({ id }, row) => [id, row] as const), ...Object.entries(decisions.formerIds)]),
    rowsOfGtin: new Map(Object.entries(decisions.gtins)),
  };
}

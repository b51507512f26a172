import type { Recognition } from '../../domain/recognition.ts';
import type { EndRange } from '../../domain/term.ts';

/**
 * `shortlist-data/<locale>/<number of files>-<file>.json`: what the shortlist shows of each product. The products are
 * spread over many small files, so that a list of ten does not load a catalogue of twenty thousand. The number of files
 * stands in the name: a page of another build gets an error, never the wrong file.
 */
export interface ShortlistFile {
  /** The day of the build. */
  readonly day: string;
  readonly products: readonly ShortlistEntry[];
  /** Former ids with the ids that took their place. */
  readonly moved: Readonly<Record<string, string>>;
}

/** A recognition as far as the shortlist needs it. */
export type ListedRecognition = Pick<Recognition, 'stars' | 'date' | 'year' | 'decision' | 'issuer'> & {
  /** The first and the last day on which its term can end; they are equal where the day is known. */
  readonly ends?: EndRange;
  /** The day from which it counts, where that is a day to come. */
  readonly from?: string;
  /** The day on which it was revoked. */
  readonly revoked?: string;
};

/** A product of the shortlist. Texts are in the language of the file, except where they are said to be Vietnamese. */
export interface ShortlistEntry {
  readonly id: string;
  readonly name: string;
  /** Whether the name is Vietnamese in a file of another language. */
  readonly untranslated?: boolean;
  /** Newest first: the one that counts on the day of the build, and any that begin to count later. */
  readonly recognitions: readonly ListedRecognition[];
  /** Names in Vietnamese. */
  readonly producer?: {
    readonly name: string;
    readonly short?: string;
    readonly kind: string;
    readonly email?: string;
  };
  readonly province: string;
  readonly former: string;
  /** Commune and district of the time of the recognition. In Vietnamese. */
  readonly local?: string;
  /** Commune of today. In Vietnamese. */
  readonly commune?: string;
  readonly group: string;
  readonly set?: string;
  /** Ids that the woven band is made from. */
  readonly band: { readonly group: string; readonly set?: string; readonly former: string; readonly region: string };
  readonly standards?: readonly string[];
  readonly rights?: readonly string[];
  readonly season?: string;
  readonly capacity?: string;
  readonly exports?: string;
}

/** Returns the number of the file that holds a product: the same for every build with as many files. */
export function fileOf(id: string, files: number): number {
  // FNV-1a: ids that differ in one letter land in different files.
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % files;
}

/** Returns how many files a catalogue is spread over: a power of two, about fifty products each. */
export function fileCountFor(products: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, products / 64)));
}

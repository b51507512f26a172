import type { CertificateState } from '../domain/certificate-state.ts';
import type { FacetKey } from './facet-keys.ts';
import type { GroupedColumn } from './grouped-column.ts';
import type { NameColumn } from './name-column.ts';

/**
 * The files the finder reads. All have one row a product, in browse order, so row numbers are the only ids that travel.
 * `build` tells which build a file belongs to: rows of different builds must never be mixed.
 */

/** A column whose rows each have one of a list of values. The packed number is the value's place in the list. */
export interface ValueColumn<Value> {
  readonly values: readonly Value[];
  readonly codes: string;
}

/** Facets that hold a value for each product. The province follows from the former one, the status from the day. */
export type StoredFacetKey = Exclude<FacetKey, 'province' | 'status'>;

/** How the state of a recognition changes with time. A pattern begins when its first change happens. */
export interface StatePattern {
  readonly states: readonly CertificateState[];
  /** Days from the first change to each change, one fewer than there are states; the first is 0. */
  readonly changes: readonly number[];
}

/** The states of rows, or of the values that rows have. */
export interface StateColumn {
  /** Most terms run the same course from different days on, so the courses stand once. */
  readonly patterns: readonly StatePattern[];
  /** Pattern, and day number of its first change, 0 where the state does not change. */
  readonly timelines: readonly (readonly [pattern: number, firstChange: number])[];
  /** The timeline of each row or value. */
  readonly codes: string;
}

/** `search-data/facets.json`: what filters and counts need, the same for every language. */
export interface FacetFile {
  readonly build: string;
  /** The day of the build; the first day that `states` know. */
  readonly day: string;
  readonly rows: number;
  /** The province of today of each former province. */
  readonly provinces: Readonly<Record<string, string>>;
  /** The economic region of each province of today. */
  readonly regions: Readonly<Record<string, string>>;
  /** Values of a row as a list, since a product may follow several standards and a producer may be unknown. */
  readonly facets: Readonly<Record<StoredFacetKey, ValueColumn<readonly string[]>>>;
  /** The states of the next weeks, so that they can be counted before anything else is there. */
  readonly states: StateColumn;
  /** Last day for which they hold, as a day number; the order file knows those of all other days. */
  readonly statesUntil: number;
}

/** What is known of the newest recognition of a product, as far as cards and sorting need it. */
export interface RecognitionDates {
  /** The day of the decision, or the year of the round. */
  readonly made?: string;
  /** The last day of the term. */
  readonly ends?: string;
  /** The first day on which the term can end, where only the year is known. */
  readonly endsFrom?: string;
  readonly revoked?: string;
}

/** `search-data/order.json`: what sorting and the dates on cards need, the same for every language. */
export interface OrderFile {
  readonly build: string;
  readonly dates: ValueColumn<RecognitionDates>;
  /** The states of all days. */
  readonly states: StateColumn;
}

/** `search-data/<locale>/cards.json`: names, as cards show them and as words are looked up in. Texts are lines, one a row. */
export interface CardFile {
  readonly build: string;
  /** Ids; one that begins with `+` continues the slug of the Vietnamese name. */
  readonly ids: string;
  /** In these and in the next two, words that the producer's name has too are left out: see `withoutShared`. */
  readonly names: NameColumn;
  /**
   * Names in the language of the file, in the alphabetical order of the Vietnamese ones; an empty line where that one is
   * shown. Absent in Vietnamese.
   */
  readonly translations?: string;
  /** Other names, separated by ` | `. */
  readonly aliases: string;
  /**
   * Words of other regions or languages for what the names say, separated by ` | `. In alphabetical order too: names that
   * begin alike say the same.
   */
  readonly otherWords: ValueColumn<string>;
  /** The name that cards show, then other names, separated by ` | `. */
  readonly producers: ValueColumn<string>;
  /** Communes and districts, then and now, separated by ` | `, by former province. */
  readonly places: GroupedColumn;
  /** Names by which the values of facets are looked up, in all spellings, separated by ` | `. */
  readonly words: Readonly<Partial<Record<StoredFacetKey, Readonly<Record<string, string>>>>>;
  /** The rows that have a photo, packed; absent where none has. */
  readonly photographed?: string;
}

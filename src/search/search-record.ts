/** What can be looked up of a product in one language: everything its page says, sorted by how well it identifies it. */
export interface SearchRecord {
  readonly id: string;
  /** The address of the product's page in the language of the record. */
  readonly url: string;
  /** The Vietnamese name, as in the decision. */
  readonly name: string;
  /** The name in the language of the record, where there is one and the language is not Vietnamese. */
  readonly translatedName?: string | undefined;
  readonly aliases: readonly string[];
  /** Words of other regions or languages for what the name says. */
  readonly otherWords: readonly string[];
  /** The name that cards show first, then all others. */
  readonly producer: readonly string[];
  /** Communes and districts, then and now. */
  readonly places: readonly string[];
  /** Names of the facets' values in the languages and spellings people use. */
  readonly provinces: readonly string[];
  readonly groups: readonly string[];
  readonly kinds: readonly string[];
  readonly stars: readonly string[];
  /** Numbers of decisions, and product codes. */
  readonly numbers: readonly string[];
  readonly standards: readonly string[];
  /** The words of the page, as plain text. */
  readonly body: string;
}

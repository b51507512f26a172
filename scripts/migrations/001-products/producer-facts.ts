/** Brands and short forms that the sources use, by producer id. */
export const shortNames: Readonly<Record<string, string>> = {};

/** What an editor has to know of a producer, by id. */
export const notesOfProducer: Readonly<Record<string, readonly string[]>> = {};

/** Sentences on a producer that the facts of its products state, by id. */
export const sentencesOfProducer: Readonly<Record<string, string>> = {};

/** Doubts beside those of the record itself, by product id. */
export const noteOfProduct: Readonly<Record<string, readonly string[]>> = {};

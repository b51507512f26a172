/**
 * Returns the ids of all pages of a Pagefind index in the order they were added, which is the order of our rows. The
 * layout of `pf_meta` is Pagefind's own affair, so the version is pinned and the indexing step compares every row.
 */
export function readPageIds(meta: Uint8Array, language: string, pages: number): readonly string[] {
  // A page begins with its id (`vi_2a9080f`); the ids of index files look alike and follow after those of all pages.
  const [, ...rest] = new TextDecoder('latin1').decode(meta).split(`${language}_`);
  const ids = rest.flatMap((text) => {
    const digits = /^[0-9a-f]{7,}/u.exec(text);
    return digits === null ? [] : [`${language}_${digits[0]}`];
  });
  if (ids.length < pages) throw new Error('The search index does not list its pages as expected.');
  return ids.slice(0, pages);
}

/** Returns gzipped bytes unpacked. */
export async function unzip(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(bytes.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

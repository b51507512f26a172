import type { FetchFile } from './fetch-file.ts';

/** A server for tests: JSON files and others by their addresses; what is not there gives 404. */
export interface FixtureServer {
  readonly fetchFile: FetchFile;
  /** Every address asked for, in order. */
  readonly asked: string[];
}

/** Returns a server; a file may be a function, which is called at each request. */
export function toServer(files: Readonly<Record<string, unknown>>): FixtureServer {
  const asked: string[] = [];
  const fetchFile: FetchFile = (address) => {
    asked.push(address);
    const file = files[address];
    const content: unknown = typeof file === 'function' ? (file as () => unknown)() : file;
    if (content instanceof Promise) return content as Promise<Response>;
    if (content === undefined) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(content instanceof Response ? content : Response.json(content));
  };
  return { fetchFile, asked };
}

/** Returns the gzipped list of pages as Pagefind writes it, reduced to what is read of it. */
export function toPageList(ids: readonly string[]): Response {
  const bytes = new Blob([`1.6.0 ${ids.map((id) => `\u0001${id}\u0002`).join('')}vi_7a932a9`]);
  return new Response(bytes.stream().pipeThrough(new CompressionStream('gzip')));
}

/** What a test knows of Pagefind’s script: how it was opened and what it was asked. */
export interface PagefindLog {
  readonly calls: string[];
}

/** Returns a script of Pagefind’s in whose index words stand at the given places, by the ids of pages. */
export function toPagefind(
  places: Readonly<Record<string, readonly { readonly id: string; readonly words: readonly number[] }[]>>,
): PagefindLog & { readonly module: unknown } {
  const calls: string[] = [];
  const log = (call: string): Promise<void> => {
    calls.push(call);
    return Promise.resolve();
  };
  const instance = {
    init: () => log('init'),
    options: ({ exactDiacritics }: { exactDiacritics: boolean }) => log(exactDiacritics ? 'exact' : 'any marks'),
    preload: (query: string) => log(`preload ${query}`),
    search: async (query: string) => {
      await log(`search ${query}`);
      return { results: places[query] ?? [] };
    },
  };
  const createInstance = (options: object): typeof instance => {
    calls.push(`create ${JSON.stringify(options)}`);
    return instance;
  };
  return { calls, module: { createInstance } };
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readBundle, serverFolder } from '../bundle/site-bundle.ts';
import { fileOf } from './page-files.ts';

/** A page or a file that the site has. */
export interface SitePath {
  readonly pathname: string;
  /** Its file, relative to the site. */
  readonly file: string;
  /** Stands for everything it shows; one without a key is made every time. */
  readonly key: string | undefined;
  readonly route: RouteData;
}

/** The folder of all pages, as Astro names it. */
const pages = 'src/pages/';

/** What of the program that Astro bundles is used here; there is no type for it. */
interface BundledApp {
  readonly manifest: SSRManifest;
  readonly routeCache: NonNullable<AppOfPaths['routeCache']>;
  readonly getComponentByRoute: NonNullable<AppOfPaths['getComponentByRoute']>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

type AppOfPaths = ConstructorParameters<typeof StaticPaths>[0];

/** Renders pages with the program in a bundle. */
export class PageRenderer {
  readonly #app: BundledApp;
  readonly #base: URL;

  private constructor(app: BundledApp, base: URL) {
    this.#app = app;
    this.#base = base;
  }

  /** Loads the program of a bundle. `base` is the absolute address of the site; it ends in a slash. */
  static async open(folder: string, base: URL): Promise<PageRenderer> {
    const bundle = readBundle(folder);
    if (bundle === undefined) throw new Error(`${folder}: npm run build -- --clean`);
    const entry = pathToFileURL(join(serverFolder(folder), bundle.entry)).href;
    const { app } = (await import(entry)) as { app: BundledApp };
    loadOnce(app.manifest);
    const pages = Object.entries(bundle.styles).map(([key, styles]) => [key, { styles }] as const);
    app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
    const destination = { write: tellWarning };
    app.setOptions({ settings: { scripts: bundle.scripts }, logger: { options: { destination, level: 'warn' } } });
    return new PageRenderer(app, base);
  }

  /**
   * Returns all that the routes `isMeant` make, in the order of the routes. Where two would be one file, the first one is
   * taken. A route is named by the path of its module, from the folder of all pages on.
   */
  async paths(isMeant: (route: string) => boolean): Promise<SitePath[]> {
    const byFile = new Map<string, SitePath>();
    const app = this.#app;
    const routes = app.manifest.routes.filter(({ routeData }) => isMeant(routeData.component.slice(pages.length)));
    const chosen = {
      manifest: { ...app.manifest, routes },
      routeCache: app.routeCache,
      getComponentByRoute: app.getComponentByRoute.bind(app),
    };
    for (const { cacheKey, pathname, route } of await new StaticPaths(chosen).getAll()) {
      const file = fileOf(pathname, route.type);
      if (!byFile.has(file)) byFile.set(file, { pathname, file, key: cacheKey, route });
    }
    return [...byFile.values()];
  }

  /** Returns the bytes of a page. */
  async render({ file, pathname, route }: SitePath): Promise<Uint8Array<ArrayBuffer>[]> {
    const address = new URL(encodeURI(addressOf(pathname, file)), this.#base);
    const response = await this.#app.render(new Request(address), { routeData: route });
    if (!response.ok && response.status !== 404) throw new Error(`${pathname}: ${String(response.status)}`);
    return response.body === null ? [] : readAll(response.body);
  }
}

async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  return chunks;
}

/** Asking the runtime for a module that it has, as Astro does for every page, takes a twentieth of the whole work. */
function loadOnce({ pageMap }: SSRManifest): void {
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loaded ??= load()));
  }
}

/** Gives back the memory of bytes at once. It lies outside of what the runtime counts as its own, so it would wait long. */
export function freeBytes(chunks: readonly Uint8Array<ArrayBuffer>[]): void {
  for (const { buffer } of chunks) buffer.transfer(0);
}

/** Addresses end in a slash where no file ending says otherwise, as Astro's own requests do. */
function addressOf(pathname: string, file: string): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  const last = file.slice(file.lastIndexOf('/') + 1);
  return path === '' || (file === path && last.includes('.')) ? path : `${path}/`;
}

function tellWarning({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
}

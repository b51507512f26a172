import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { needParts } from '../bundle/astro-parts.ts';
import { readBundle, serverFolder } from '../bundle/site-bundle.ts';
import { holdResponses } from './held-response.ts';
import type { HeldBody, HeldResponse } from './held-response.ts';
import { fileOf } from './page-files.ts';

/** A page or a file that the site has. */
export interface SitePath {
  readonly pathname: string;
  /** Its file, relative to the site. */
  readonly file: string;
  /** Stands for everything it shows; one without a key is made every time. */
  readonly key: string | undefined;
  readonly route: RouteData;
  /** What its route gives it to be made from. */
  readonly props: RouteProps;
}

type RouteProps = Readonly<Record<string, unknown>>;

/** The folder of all pages, as Astro names it. */
const pages = 'src/pages/';

/** What of the program that Astro bundles is used here; there is no type for it. */
interface BundledApp {
  readonly manifest: SSRManifest;
  readonly routeCache: { readonly set: (route: RouteData, entry: KnownPaths) => void };
  readonly getComponentByRoute: (route: RouteData) => Promise<RouteModule>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<HeldResponse>;
}

/** The same, as it is looked for before it is used. */
const appParts = {
  'manifest.routes': 'object',
  'manifest.pageMap': 'object',
  'routeCache.set': 'function',
  getComponentByRoute: 'function',
  setInternals: 'function',
  setOptions: 'function',
  render: 'function',
} as const;

/** The module of a route: a file is made by its `GET`, a page by its component. */
interface RouteModule {
  readonly getStaticPaths?: () => RoutePath[] | Promise<RoutePath[]>;
  readonly GET?: (context: FileContext) => HeldResponse | Promise<HeldResponse>;
}

/** What files are made from; Astro would give them much more. */
interface FileContext {
  readonly props: RouteProps;
  readonly site: URL;
}

interface RoutePath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: RouteProps;
  readonly cacheKey?: string;
}

/** What Astro keeps of a route: its paths, also by their addresses. */
interface KnownPaths {
  readonly mod: RouteModule;
  readonly staticPaths: RoutePath[] & { readonly keyed: ReadonlyMap<string, RoutePath> };
}

/** Renders pages with the program in a bundle. */
export class PageRenderer {
  readonly #app: BundledApp;
  readonly #base: URL;
  readonly #site: URL;

  private constructor(app: BundledApp, base: URL) {
    this.#app = app;
    this.#base = base;
    this.#site = new URL(base.origin);
  }

  /** Loads the program of a bundle. `base` is the absolute address of the site; it ends in a slash. */
  static async open(folder: string, base: URL): Promise<PageRenderer> {
    const bundle = readBundle(folder);
    if (bundle === undefined) throw new Error(`${folder}: npm run build -- --clean`);
    holdResponses();
    const entry = pathToFileURL(join(serverFolder(folder), bundle.entry)).href;
    const { app } = (await import(entry)) as { app: BundledApp };
    needParts('app', app, appParts);
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
    for (const { routeData: route } of this.#app.manifest.routes) {
      if (!isMeant(route.component.slice(pages.length))) continue;
      for (const [pathname, { cacheKey, props = {} }] of await this.#pathsOf(route)) {
        const file = fileOf(pathname, route.type);
        if (!byFile.has(file)) byFile.set(file, { pathname, file, key: cacheKey, route, props });
      }
    }
    return [...byFile.values()];
  }

  /**
   * Returns what a route makes by its addresses, and lets Astro know of it. A route is asked once only. Astro's own way to
   * ask for paths takes most of the time that it takes to find out what has changed.
   */
  async #pathsOf(route: RouteData): Promise<ReadonlyMap<string, RoutePath>> {
    const mod = await this.#app.getComponentByRoute(route);
    const staticPaths = mod.getStaticPaths === undefined ? [{ params: {} }] : await mod.getStaticPaths();
    const keyed = new Map(staticPaths.map((path) => [pathnameOf(route, path.params), path]));
    this.#app.routeCache.set(route, { mod, staticPaths: Object.assign(staticPaths, { keyed }) });
    return keyed;
  }

  /** Returns a page or file. */
  async render(path: SitePath): Promise<HeldBody> {
    const { body, status } = path.route.type === 'endpoint' ? await this.#makeFile(path) : await this.#renderPage(path);
    if (status !== 200 && status !== 404) throw new Error(`${path.pathname}: ${String(status)}`);
    return body ?? '';
  }

  #renderPage({ file, pathname, route }: SitePath): Promise<HeldResponse> {
    const address = new URL(encodeURI(addressOf(pathname, file)), this.#base);
    return this.#app.render(new Request(address), { routeData: route });
  }

  /** Files are asked for without the way through Astro, which takes longer than most of them take to make. */
  async #makeFile({ pathname, props, route }: SitePath): Promise<HeldResponse> {
    const { GET } = await this.#app.getComponentByRoute(route);
    if (GET === undefined) throw new Error(`${pathname}: GET`);
    return GET({ props, site: this.#site });
  }
}

/** Returns the address of a path of a route, from the folder of the site on. */
function pathnameOf({ segments, type }: RouteData, params: RoutePath['params']): string {
  let path = '';
  for (const parts of segments) {
    let segment = '';
    for (const { content, dynamic, spread } of parts) {
      segment += dynamic ? (params[spread ? content.slice(3) : content] ?? '') : content;
    }
    if (segment !== '') path += `/${segment}`;
  }
  return type === 'page' ? `${path}/` : path;
}

/** Asking the runtime for a module that it has, as Astro does for every page, takes a twentieth of the whole work. */
function loadOnce({ pageMap }: SSRManifest): void {
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loaded ??= load()));
  }
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

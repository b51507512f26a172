import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { offerWatch } from '../../catalogue/catalogue-watch.ts';
import { WatchedCatalogue } from '../../catalogue/watched-catalogue.ts';
import { basePath } from '../../i18n/base-path.ts';
import { isDataRoute, isLateRoute } from '../../site-build/render/late-files.ts';
import { PageRenderer } from '../../site-build/render/page-renderer.ts';
import type { SitePath } from '../../site-build/render/page-renderer.ts';
import { siteAddress } from '../../site-build/site-address.ts';

/** What the watch over the pages of a site found. */
export interface WatchReport {
  /** How many pages of each route were rendered, by the path of the route's module. */
  readonly rendered: Readonly<Record<string, number>>;
  /** What pages show although their keys do not stand for it: `en/products/tra/index.html: producers/htx-tra`. */
  readonly undeclared: readonly string[];
}

/**
 * Renders pages that have keys, of each route and language the first ones, the last ones and some between, with the program
 * in a bundle and the pages named by BUILD_PAGES; tells in one line of JSON what they read that their keys leave out.
 *
 *   node src/tests/site/watch-pages.ts BUNDLE PAGES-OF-EACH-KIND
 */
async function watchPages(bundle: string, most: number): Promise<WatchReport> {
  const watch = new WatchedCatalogue();
  offerWatch(watch);
  const renderer = await PageRenderer.open(bundle, new URL(basePath, siteAddress()));
  const paths = await renderer.paths((route) => !isDataRoute(route) && !isLateRoute(route));
  const rendered: Record<string, number> = {};
  const undeclared: string[] = [];
  for (const path of spread(paths, most)) {
    const { key } = path;
    if (key === undefined) continue;
    rendered[path.route.component] = (rendered[path.route.component] ?? 0) + 1;
    const left = await watch.undeclared(key, () => renderer.render(path));
    undeclared.push(...left.map((name) => `${path.file} (${path.route.component}): ${name}`));
  }
  return { rendered, undeclared };
}

/** Returns some pages of each route and language, evenly spread over all of them. */
function spread(paths: readonly SitePath[], most: number): SitePath[] {
  const kinds = Map.groupBy(paths, ({ props, route }) => `${route.component} ${String(props['locale'])}`);
  return [...kinds.values()].flatMap((kind) => {
    const step = Math.max(1, (kind.length - 1) / (most - 1));
    return kind.filter((_, place) => Math.floor(place % step) === 0 || place === kind.length - 1);
  });
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const [bundle = '', most = '40'] = process.argv.slice(2);
  process.stdout.write(`${JSON.stringify(await watchPages(bundle, Number(most)))}\n`);
}

import { buildDataFolder } from '../../build-data/build-data.ts';
import { basePath } from '../../i18n/base-path.ts';
import { locales } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { fileOf } from './page-files.ts';

/** Which files of a site are put in place last, and which never. */

/** Whether a route makes open data, which are all made together. */
export function isDataRoute(route: string): boolean {
  return route.startsWith('data/');
}

/** Whether a route makes what the search needs: already to tell how many files that will be takes long. */
export function isLateRoute(route: string): boolean {
  return /^(?:search-data|shortlist-data)\//u.test(route);
}

/** The pages that look things up in what the search needs, as files of the site. */
const searchPages: ReadonlySet<string> = new Set(
  (['search', 'verify'] as const).flatMap((page) =>
    locales.map((locale) => fileOf(pathTo({ page }, locale).slice(basePath.length), 'page')),
  ),
);

/**
 * Whether a file, packed or not, is put in place together with the search, after everything else: they fit each other
 * only as a whole.
 */
export function isLate(file: string): boolean {
  return /^(?:search|search-data|shortlist-data)\//u.test(file) || searchPages.has(file.replace(/\.(?:br|gz)$/u, ''));
}

/** Whether a file is not for readers but for a later part of the build. */
export function isHandedOn(file: string): boolean {
  return file.startsWith(`${buildDataFolder}/`) || /^search-data\/[^/]+\/index\.txt$/u.test(file);
}

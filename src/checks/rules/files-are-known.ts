import type { Finding } from '../../domain/issue.ts';
import { collectionIds, isPlainYaml } from '../../content-files/content-page.ts';
import type { CollectionId } from '../../content-files/content-page.ts';
import { endingOf } from '../../content-files/content-tree.ts';
import type { TreeEntry } from '../../content-files/content-tree.ts';
import { defaultLocale, locales } from '../../i18n/locale.ts';
import { fileStart } from '../rule.ts';
import type { CatalogueRule, CatalogueContext } from '../rule.ts';
import { isPhotoName } from './photo-name.ts';

/**
 * Files that git needs, and those that systems, editors and offices leave behind (as in .gitignore): the desktop of
 * Windows puts `Thumbs.db` beside photos, and nobody can mend that by hand for long.
 */
const ignoredName = /^(?:\.gitkeep|\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|.*~|~\$.*|\.~lock\..*#|\..*\.sw.)$/u;

/** The guide for editors. */
const guide = 'README.md';

/** Names that are the same on every computer and in every address. */
const portableName = /^[a-z0-9][a-z0-9._-]*$/u;

/** Everything in the content folder is part of a page; anything else was forgotten or stands in the wrong place. */
export const filesAreKnown: CatalogueRule = {
  id: 'files-are-known',
  scope: 'catalogue',
  check(catalogue, report) {
    const known = knownFiles(catalogue);
    const reportedFolders = new Set<string>();
    for (const entry of catalogue.tree) {
      if (entry.path === guide || (entry.kind === 'file' && ignoredName.test(nameOf(entry.path)))) continue;
      const part = unportablePart(entry.path, known.ids.get(entry.path));
      if (part !== undefined && !reportedFolders.has(part)) {
        reportedFolders.add(part);
        report({ code: 'file-name-invalid', params: { found: nameOf(part) } }, entry.path, fileStart);
      }
      if (known.ids.has(entry.path) || (part !== undefined && part === entry.path)) continue;
      const finding = strayFinding(entry, known.folders);
      if (finding !== undefined) report(finding, entry.path, fileStart);
    }
  },
};

function knownFiles({ pages }: CatalogueContext): { ids: Map<string, string>; folders: Set<string> } {
  const ids = new Map<string, string>();
  const folders = new Set<string>();
  for (const { location } of Object.values(pages).flat()) {
    if (!isPlainYaml(location.collection)) folders.add(location.folder);
    for (const file of [location.main, ...Object.values(location.translations)]) ids.set(file, location.id);
  }
  return { ids, folders };
}

/** Returns the first part of a path whose name is not portable, up to that part; the id of a page has its own rule. */
function unportablePart(path: string, id: string | undefined): string | undefined {
  const parts = path.split('/');
  const at = parts.findIndex((name) => !portableName.test(name) && name !== id && name !== `${id ?? ''}.yml`);
  return at < 0 ? undefined : parts.slice(0, at + 1).join('/');
}

function strayFinding({ path, kind }: TreeEntry, folders: ReadonlySet<string>): Finding | undefined {
  const found = nameOf(path);
  if (kind === 'link') return { code: 'file-is-link', params: { found } };
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (kind === 'file' && isPhotoName(path) && folders.has(folder)) return undefined;
  if (kind === 'file' && folders.has(folder)) {
    const type = /\.(avif|hei[cf]|svg|gif|bmp|tiff?|jfif|raw|dng)$/iu.exec(path)?.[1];
    if (type !== undefined) return { code: 'photo-type-refused', params: { found: type.toUpperCase() } };
  }
  const collection = collectionIds.find((id) => path.startsWith(`${id}/`));
  if (kind === 'other' || collection === undefined) return { code: 'file-unknown', params: { found } };
  return (
    misplacedFinding(path, folder, collection, folders) ?? { code: 'file-unknown', params: { found, ...rename(path) } }
  );
}

/** Returns what is nearly a page's file: a language the site has not, a year that is none, words without facts. */
function misplacedFinding(
  path: string,
  folder: string,
  collection: CollectionId,
  folders: ReadonlySet<string>,
): Finding | undefined {
  const ending = endingOf(collection);
  if (!path.endsWith(ending)) return undefined;
  const name = nameOf(path).slice(0, -ending.length);
  const locale = isPlainYaml(collection) ? name.split('.').slice(1).join('.') : name;
  const isTranslation = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/u.test(locale);
  const translated = locales.filter((known) => known !== defaultLocale);
  if (isTranslation && !(translated as readonly string[]).includes(locale)) {
    return { code: 'locale-unknown', params: { found: locale, allowed: translated } };
  }
  if (isPlainYaml(collection) ? isTranslation : isTranslation && !folders.has(folder)) {
    const expected = isPlainYaml(collection) ? `${name.split('.')[0] ?? ''}.yml` : `index${ending}`;
    return { code: 'page-file-missing', params: { expected } };
  }
  const year = /^news\/([^/]+)\/[^/]+\/index\.mdx$/u.exec(path)?.[1];
  return year === undefined ? undefined : { code: 'year-folder-invalid', params: { found: year } };
}

/** Returns the name a file was probably meant to have. */
function rename(path: string): { nearest?: string } {
  const name = nameOf(path);
  if (name.endsWith('.yaml')) return { nearest: name.replace(/\.yaml$/u, '.yml') };
  if (path.startsWith('news/')) return name === 'index.md' ? { nearest: 'index.mdx' } : {};
  return /^(?:index\.(?:mdx|markdown)|readme\.md)$/u.test(name) ? { nearest: 'index.md' } : {};
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

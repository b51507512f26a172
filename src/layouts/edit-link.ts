import { pageFile } from '../catalogue/page-files.ts';
import type { Route } from '../i18n/routes.ts';

/**
 * Where the content is edited in a browser: REPOSITORY_URL, on the branch REPOSITORY_BRANCH, in the folder
 * REPOSITORY_CONTENT. Without a repository there is no link.
 */
const settings = {
  repository: process.env['REPOSITORY_URL'] ?? '',
  branch: given('REPOSITORY_BRANCH') ?? 'main',
  folder: given('REPOSITORY_CONTENT') ?? 'content',
};

/** npm sets empty variables where a shell would leave them out. */
function given(name: string): string | undefined {
  return process.env[name] === '' ? undefined : process.env[name];
}

const collections = {
  product: 'products',
  producer: 'producers',
  post: 'news',
  plan: 'plans',
  province: 'regions',
} as const;

/** Returns the address at which the file behind a page is edited, or nothing for a page that is made from many. */
export async function editLink(route: Route, { branch, folder, repository } = settings): Promise<string | undefined> {
  const collection = route.page in collections ? collections[route.page as keyof typeof collections] : undefined;
  if (collection === undefined || !('id' in route) || !/^https?:\/\//u.test(repository)) return undefined;
  const file = await pageFile(collection, route.id);
  return file === undefined ? undefined : editAddress(repository, branch, `${folder}/${file}`);
}

/** Returns the address of the editor of a file: GitLab and its kin put `/-/` before it. */
export function editAddress(repository: string, branch: string, file: string): string {
  const root = repository.replace(/\.git$/u, '').replace(/\/+$/u, '');
  const editor = new URL(root).hostname.includes('gitlab') ? '/-/edit/' : '/edit/';
  return `${root}${editor}${encodeURIComponent(branch)}/${file.split('/').map(encodeURIComponent).join('/')}`;
}

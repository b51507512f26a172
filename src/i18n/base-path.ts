/** The folder of the host the site stands in, with a slash at both ends. Set by BASE_PATH; `/` where it stands alone. */
export const basePath = normalise(process.env['BASE_PATH'] ?? '/');

function normalise(path: string): string {
  const inner = path.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}

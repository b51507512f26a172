/**
 * Where readers report mistakes: REPORT_URL, in which `{page}` stands for the address of the page, or the issues of
 * REPOSITORY_URL. Without either there is no link, rather than one that nobody reads.
 */
const reportUrl = process.env['REPORT_URL'] ?? '';
const repositoryUrl = (process.env['REPOSITORY_URL'] ?? '').replace(/\/+$/u, '');

const allowed = /^(?:https?|mailto):/u;

/** Returns the address for reporting a mistake on the page with this absolute address, or nothing. */
export function reportLink(page: string, settings = { reportUrl, repositoryUrl }): string | undefined {
  const encoded = encodeURIComponent(page);
  if (allowed.test(settings.reportUrl)) return settings.reportUrl.replace('{page}', encoded);
  return allowed.test(settings.repositoryUrl) ? `${settings.repositoryUrl}/issues/new?title=${encoded}` : undefined;
}

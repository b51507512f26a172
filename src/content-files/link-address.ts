/** Ways a link of a body may lead: to the web, to a mailbox, to a telephone. */
const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether readers may be led to an address: http, https, mailto, tel, or a place inside the site. Browsers skip spaces
 * and control characters in a scheme and read `\` as `/`, so both are judged as the browser would.
 */
export function isSafeAddress(address: string): boolean {
  const seen = address.replace(/[\u0000-\u0020\u007f-\u00a0]+/gu, '').replaceAll('\\', '/');
  if (seen.startsWith('//')) return false;
  const scheme = /^([^/?#]*?):/u.exec(seen)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

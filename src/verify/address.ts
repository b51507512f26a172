/** Sections in whose addresses the id of a product stands: short ones, and those of the languages. */
const idPath = /\/(?:p|san-pham|products)\/([a-z0-9-]+)\/?$/u;

/**
 * Returns the id of the product that an address of this site leads to, as a scanned code holds it; an empty one for any
 * other address, and nothing for a text that is none. `hosts` are the names under which this site is read.
 */
export function idInAddress(text: string, hosts: readonly string[]): string | undefined {
  const address = text.trim();
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  return hosts.includes(host) ? (idPath.exec(pathname)?.[1] ?? '') : '';
}

import { getFormerProvince, isFormerProvinceId } from '../domain/province.ts';

/** Names the provinces of today, by their ids with commas between, whose products the server for development shows. */
export const provincesVariable = 'DEV_PROVINCES';

/** Returns the provinces to show; nothing where all are shown. */
export function chosenProvinces(): ReadonlySet<string> | undefined {
  const named = process.env[provincesVariable];
  return named === undefined || named === '' ? undefined : new Set(named.split(','));
}

/**
 * Returns whether a product comes from one of the provinces, by a look at the text of its page: to read twenty thousand
 * pages in full before the first one shows would take longer than all else. What it cannot tell is shown.
 */
export function isFromProvinces(text: string, provinces: ReadonlySet<string>): boolean {
  const former = /^[ \t]+former:[ \t]*["']?([a-z-]+)/mu.exec(text)?.[1];
  return former === undefined || !isFormerProvinceId(former) || provinces.has(getFormerProvince(former).successor);
}

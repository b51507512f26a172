import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../i18n/locale.ts';

/** Returns the component that shows the body of a post in a language in which it is written. */
export async function renderNewsBody(id: string, locale: Locale): Promise<AstroComponentFactory> {
  // Asked for anew with each page: a server for development has other posts after an edit.
  const { newsBodies } = await import('virtual:news-bodies');
  const load = newsBodies[`${id}/${locale}`];
  if (load === undefined) throw new Error(`news/${id}: ${locale}`);
  return (await load()).default;
}

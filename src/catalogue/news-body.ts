import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../i18n/locale.ts';

/** Returns the component that shows the body of a post in a language in which it is written. */
export async function renderNewsBody(id: string, locale: Locale): Promise<AstroComponentFactory> {
  const entry = await getEntry('newsBodies', `${id}/${locale}`);
  if (entry?.filePath === undefined) throw new Error(`news/${id}: ${locale}`);
  if (!import.meta.env.DEV) return (await render(entry)).Content;
  // Astro keeps one list of such modules, which a build beside the server for development would write anew.
  const module = (await import(/* @vite-ignore */ `/${entry.filePath}`)) as { readonly default: AstroComponentFactory };
  return module.default;
}

import type { APIRoute } from 'astro';
import { activeLocales } from '../i18n/active-locales.ts';
import { toLlmsText } from '../views/llms/llms-text.ts';

/** What programs that read for people should know of the site. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    toLlmsText(activeLocales, (path) => new URL(path, site).href),
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );

import type { APIRoute } from 'astro';
import { basePath } from '../i18n/base-path.ts';

/** Everything may be read but the editors' form; the map of the site is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: ${basePath}admin/\n\nSitemap: ${new URL(`${basePath}sitemap-index.xml`, site).href}\n`,
  );

import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { getProductLists } from '../../catalogue/product-lists.ts';
import { toLastChanges } from '../../views/site-map/last-changes.ts';

/** When each page last changed. The site map reads it from the built site, and the build takes it out. */
export const GET: APIRoute = async () => Response.json(toLastChanges(await getCatalogue(), await getProductLists()));

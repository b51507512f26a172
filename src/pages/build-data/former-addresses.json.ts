import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { toFormerAddresses } from '../../views/site-map/former-addresses.ts';

/** For the site map, which is made when all pages are there. */
export const GET: APIRoute = async () => Response.json(toFormerAddresses(await getCatalogue()));

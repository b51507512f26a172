import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import { getSearchFiles } from '../../search-data/search-files.ts';

/** What sorting and the dates on cards need. */
export const GET: APIRoute = async () => Response.json(getSearchFiles(await getCatalogue(), today).order);

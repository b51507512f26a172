import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import { getSearchFiles } from '../../search-data/search-files.ts';
import { toDecisionFile } from '../../search-data/decision-file.ts';

/** What the certificate check knows besides the names of the finder. */
export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  return Response.json(toDecisionFile(catalogue.products, getSearchFiles(catalogue, today).build));
};

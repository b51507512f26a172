import type { APIRoute } from 'astro';
import { getCatalogueData } from '../../catalogue/open-data.ts';

/** The checksums of all other files of the open data. */
export const GET: APIRoute = async () => {
  const { files } = await getCatalogueData();
  return new Response(files.find(({ format }) => format === 'checksums')?.bytes);
};

import type { APIRoute } from 'astro';
import { answerWith } from '../../views/data/data-endpoint.ts';

/** The checksums of all other files of the open data. */
export const GET: APIRoute = () => answerWith('SHA256SUMS');

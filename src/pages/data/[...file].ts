import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import type { DataFile } from '../../open-data/data-file.ts';

export async function getStaticPaths(): Promise<{ params: { file: string }; props: { file: DataFile } }[]> {
  const { files } = await getCatalogueData();
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One file of the open data. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.mediaType } });

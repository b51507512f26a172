import type { APIRoute } from 'astro';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import type { DataFile } from '../../open-data/data-file.ts';

interface Props extends Record<string, unknown> {
  readonly file: DataFile;
}

/**
 * Returns what makes the paths of the files of a folder of `/data/` that end alike. Each ending needs an endpoint with
 * that ending in its own name: while developing, addresses without one would have to end in a slash.
 */
export function dataPaths(folder: string, ending: string) {
  return async (): Promise<{ params: { name: string }; props: Props }[]> => {
    const { files } = await getCatalogueData();
    return files
      .filter(({ name }) => name.startsWith(folder) && name.endsWith(ending))
      .map((file) => ({ name: file.name.slice(folder.length, file.name.length - ending.length), file }))
      .filter(({ name }) => !name.includes('/'))
      .map(({ file, name }) => ({ params: { name }, props: { file } }));
  };
}

/** Answers with the file of the path. */
export const answerWithFile: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.mediaType } });

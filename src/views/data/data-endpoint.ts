import type { APIRoute } from 'astro';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import { dataFileNames } from '../../open-data/data-files.ts';

interface Props extends Record<string, unknown> {
  /** The name of the file in `/data/`. */
  readonly file: string;
}

/**
 * Returns what makes the paths of the files of a folder of `/data/` that end alike. Each ending needs an endpoint with
 * that ending in its own name: while developing, addresses without one would have to end in a slash.
 */
export function dataPaths(folder: string, ending: string) {
  return (): { params: { name: string }; props: Props }[] =>
    dataFileNames
      .filter((file) => file.startsWith(folder) && file.endsWith(ending))
      .map((file) => ({ name: file.slice(folder.length, file.length - ending.length), file }))
      .filter(({ name }) => !name.includes('/'))
      .map(({ file, name }) => ({ params: { name }, props: { file } }));
}

/** Answers with the file of the path. */
export const answerWithFile: APIRoute<Props> = ({ props }) => answerWith(props.file);

/** Returns the answer with a file of `/data/`. */
export async function answerWith(name: string): Promise<Response> {
  const { files } = await getCatalogueData();
  const file = (await files()).find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(name);
  return new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What shrinks; pictures, fonts and the parts of the search index are compressed already. */
const textFile = /\.(?:html|css|js|json|jsonld|csv|svg|xml|txt|wasm)$/u;

/** Smaller files save nothing on the way. */
const smallest = 512;

/** Files in work at once: enough to keep the processor busy. */
const atOnce = 8;

/**
 * Writes `.br` and `.gz` beside every text file of a site, for servers that send them as they are, and returns for how
 * many files. The same content gives the same bytes. Only files `isMeant` are taken; their names are relative to the site.
 */
export async function precompress(
  site: string,
  onFile: () => void = () => undefined,
  isMeant: (file: string) => boolean = () => true,
): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const waiting = entries
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isMeant(relative(site, path).split(sep).join('/')))
    .values();
  let count = 0;
  const work = async (): Promise<void> => {
    for (const path of waiting) {
      const bytes = await readFile(path);
      if (bytes.length >= smallest) {
        await writeFile(`${path}.br`, await toBrotli(bytes, brotliOptions(bytes.length)));
        await writeFile(`${path}.gz`, await toGzip(bytes, { level: 9 }));
        count += 1;
      }
      onFile();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return count;
}

/** Quality 9 is within a few hundredths of 11 and takes a tenth of the time. */
function brotliOptions(size: number): { params: Record<number, number> } {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: size } };
}

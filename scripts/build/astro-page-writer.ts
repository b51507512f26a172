import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/**
 * Writes pages and files as soon as they are rendered. Left to itself Astro makes every folder with all its parents and
 * hands every file to another thread, which costs several times what rendering does.
 */
export function pageWriter(outDir: string, basePath: string): AstroIntegration {
  return {
    name: 'page-writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => writing(prerenderer, outDir, basePath));
      },
    },
  };
}

/** An answer without a body tells Astro that there is no file for it to write. */
const nothingToWrite = (): Response => new Response(null);

function writing(prerenderer: AstroPrerenderer, outDir: string, basePath: string): AstroPrerenderer {
  const folders = new KnownFolders(outDir);
  return {
    ...prerenderer,
    name: 'page-writer',
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.ok && response.status !== 404) return rendered;
      const file = join(outDir, fileOf(request.url, options.routeData.type, basePath));
      folders.make(dirname(file));
      await writeBody(file, response);
      return nothingToWrite();
    },
  };
}

/**
 * Writes the bytes of a page and gives their memory back at once. Bytes lie outside of what the runtime counts as its
 * own memory, so it would let those of thousands of pages come together before it looks for them.
 */
async function writeBody(file: string, response: Response): Promise<void> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of response.body ?? []) chunks.push(chunk);
  const target = openSync(file, 'w');
  try {
    for (const chunk of chunks) writeFileSync(target, chunk);
  } finally {
    closeSync(target);
  }
  for (const { buffer } of chunks) buffer.transfer(0);
}

/** Returns the file of an address below the folder of the site: hosts answer an address that ends in a slash with its index. */
export function fileOf(address: string, type: string, basePath: string): string {
  const path = decodeURI(new URL(address).pathname).slice(basePath.length);
  if (type !== 'page') return path.replace(/\/$/u, '');
  if (path === '404/') return '404.html';
  return join(path, 'index.html');
}

/** Folders that are there: asking the system again for each file takes longer than writing it. */
class KnownFolders {
  readonly #known = new Set<string>();

  constructor(root: string) {
    mkdirSync(root, { recursive: true });
    this.#known.add(root);
  }

  make(folder: string): void {
    if (this.#known.has(folder)) return;
    this.make(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    this.#known.add(folder);
  }
}

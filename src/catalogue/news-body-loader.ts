import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { contentDirectory } from '../content-files/content-directory.ts';
import { listPages } from '../content-files/content-tree.ts';
import { newsBodyFaults } from '../content-files/news-body.ts';
import { pageDigest, parsePage, readPageTexts } from '../content-files/parse-page.ts';

/**
 * Returns the loader of the bodies of posts. MDX is compiled as a module, and modules resolve their imports from where
 * they lie; the content may lie outside the project or be read-only. So each body that passes the check is set down
 * once more inside the project's own working folder, without its front matter, and compiled from there.
 */
export function newsBodyLoader(): Loader {
  return {
    name: 'ocop-news-bodies',
    load: async ({ config, store, watcher }) => {
      const contentDir = contentDirectory();
      const folder = `.astro/${stageName(contentDir, watcher !== undefined)}`;
      const stage = new URL(`./${folder}/`, config.root);
      await mkdir(stage, { recursive: true });
      store.clear();
      for (const location of await listPages(contentDir, 'news')) {
        const texts = await readPageTexts(contentDir, location);
        const { page } = parsePage(location, texts);
        if (page === undefined) continue;
        const bodies = { vi: { body: page.body }, ...page.translations };
        for (const [locale, { body }] of Object.entries(bodies)) {
          const faults = newsBodyFaults(body);
          if (faults.length > 0)
            throw new Error(`${location.main} (${locale}): ${faults.map(({ code }) => code).join(', ')}`);
          const file = new URL(`./${location.id}.${locale}.mdx`, stage);
          await writeFile(file, body);
          store.set({
            id: `${location.id}/${locale}`,
            data: { locale },
            digest: `${pageDigest(texts)}-${locale}`,
            filePath: `${folder}/${location.id}.${locale}.mdx`,
            deferredRender: true,
          });
        }
      }
    },
  };
}

/** Builds take turns; a server for development runs beside them, and perhaps for another content with posts of the same ids. */
function stageName(contentDir: string, isDeveloping: boolean): string {
  return isDeveloping ? `news-${hash('sha256', contentDir).slice(0, 12)}` : 'news';
}

import type { Plugin, ViteDevServer } from 'vite';
import { newsBodyFaults } from '../../content-files/news-body.ts';
import { pageSource } from '../../content-files/page-source.ts';
import type { StoredWords } from '../../content-files/stored-page.ts';

/** What the catalogue imports (`src/catalogue/news-body.ts`): a function that loads it for each body. */
const list = '\0news-bodies';

/** The module of a body; the null character keeps other plugins from looking for a file. */
const body = /^\0news-bodies\/(?<post>[^/]+)\/(?<locale>[^/]+)\.mdx$/u;

/**
 * Offers the bodies of posts as modules, which Astro compiles as MDX. They are made from the pages that were read and lie
 * in no file: the content may be read-only or outside the project, where modules find no packages, and what lies in the
 * project is shared by builds and servers for development that run at the same time.
 */
export function newsBodies(): Plugin {
  return {
    name: 'news-bodies',
    enforce: 'pre',
    resolveId: (id: string) => (id.startsWith('virtual:news-bodies') ? id.replace('virtual:', '\0') : undefined),
    load: async (id: string) => {
      if (id === list) return listModule();
      const { locale, post } = body.exec(id)?.groups ?? {};
      return post === undefined || locale === undefined ? undefined : bodyModule(post, locale);
    },
  };
}

/** Lets a server for development make the bodies of posts again when they are asked for. */
export function forgetNewsBodies({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const [id, known] of moduleGraph.idToModuleMap) {
      if (id.startsWith(list)) moduleGraph.invalidateModule(known);
    }
  }
}

type Bodies = ReadonlyMap<string, Readonly<Record<string, StoredWords<'news'>>>>;

async function readBodies(): Promise<Bodies> {
  const posts = await pageSource().pagesOf('news');
  return new Map(posts.map(({ id, words }) => [id, words]));
}

async function listModule(): Promise<string> {
  const keys = [...(await readBodies())].flatMap(([post, words]) =>
    Object.keys(words).map((locale) => `${post}/${locale}`),
  );
  const lines = keys.map((key) => `  '${key}': () => import('virtual:news-bodies/${key}.mdx'),\n`);
  return `export const newsBodies = {\n${lines.join('')}};\n`;
}

async function bodyModule(post: string, locale: string): Promise<string> {
  const text = (await readBodies()).get(post)?.[locale]?.body ?? '';
  // MDX is code that runs while the site is made; a server for development shows pages nobody has checked.
  const faults = newsBodyFaults(text);
  if (faults.length > 0) throw new Error(`news/${post} (${locale}): ${faults.map(({ code }) => code).join(', ')}`);
  return text;
}

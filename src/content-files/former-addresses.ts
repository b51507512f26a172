import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from '../i18n/locale.ts';
import { pathTo } from '../i18n/routes.ts';
import { contentDirectory } from './content-directory.ts';
import { listPages } from './content-tree.ts';

const collections = [
  { collection: 'products', page: 'product' },
  { collection: 'producers', page: 'producer' },
  { collection: 'news', page: 'post' },
] as const;

/** Returns the addresses, in every language, that pages had before they were renamed. Only pages that say so are parsed. */
export async function formerAddresses(): Promise<ReadonlySet<string>> {
  const contentDir = contentDirectory();
  const addresses = new Set<string>();
  for (const { collection, page } of collections) {
    for (const { main } of await listPages(contentDir, collection)) {
      const text = await readFile(join(contentDir, main), 'utf8');
      if (!text.includes('formerIds')) continue;
      for (const id of formerIdsIn(text)) for (const locale of locales) addresses.add(pathTo({ page, id }, locale));
    }
  }
  return addresses;
}

function formerIdsIn(text: string): readonly string[] {
  const [, frontMatter = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? [];
  const facts: unknown = parse(frontMatter);
  if (typeof facts !== 'object' || facts === null || !('formerIds' in facts) || !Array.isArray(facts.formerIds))
    return [];
  return facts.formerIds.filter((id): id is string => typeof id === 'string');
}

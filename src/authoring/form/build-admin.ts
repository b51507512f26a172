import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { settingOf } from '../../processes/setting.ts';
import { cmsConfig, isOnline } from './cms-config.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const source = join(root, 'src/authoring/form/page');
const cache = join(root, '.cache/admin');

/** Grammars for colouring code and tools for drawing on maps: two thirds of the package, and of no use here. */
const unused = /^(?:@shikijs\/(?:langs|themes)(?:\/|$)|terra-draw)/u;

/**
 * What the form would ask other hosts for by itself: whether GitHub is well, whether there is a newer form, and its fonts,
 * which lie beside it as well.
 */
const outside: readonly (readonly [RegExp, string])[] = [
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/gu, './'],
  [/https:\/\/unpkg\.com\//gu, './'],
  [/src:url\(https:\/\/cdn\.jsdelivr\.net[^;]*;/gu, 'src:local(sans-serif);'],
];

/** Whether the site gets the editors' form at /admin/: unless ADMIN says `off`. */
export const adminIsOn = process.env['ADMIN'] !== 'off';

/** Puts the editors' form into a built site. It is bundled once for each version of the package and of the format. */
export async function addAdmin(site: string): Promise<void> {
  const repository = {
    url: settingOf('REPOSITORY_URL'),
    branch: settingOf('REPOSITORY_BRANCH') ?? 'main',
  };
  const config = JSON.stringify(cmsConfig(repository));
  const online = isOnline(repository);
  const made = join(cache, digestOf(config));
  if (!existsSync(made)) await bundle(config, made, online);
  cpSync(made, join(site, 'admin'), { recursive: true });
}

function digestOf(config: string): string {
  const versions = ['@sveltia/cms', 'vite'].map((name) =>
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const sources = [
    ...readdirSync(source)
      .toSorted()
      .map((name) => join(source, name)),
    fileURLToPath(import.meta.url),
  ];
  const texts = sources.map((file) => readFileSync(file, 'utf8'));
  return hash('sha256', JSON.stringify([config, versions, texts])).slice(0, 16);
}

async function bundle(config: string, made: string, online: boolean): Promise<void> {
  const draft = join(cache, `.draft-${String(process.pid)}`);
  mkdirSync(cache, { recursive: true });
  await build({
    root: source,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    cacheDir: join(cache, '.vite'),
    build: {
      outDir: draft,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 20_000,
      assetsInlineLimit: 0,
      modulePreload: false,
    },
    plugins: [configPlugin(config, online), leaveOut(), stayInside()],
  });
  // Older forms are of no further use; the new one appears whole or not at all.
  for (const name of readdirSync(cache))
    if (!name.startsWith('.')) rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(draft, made);
}

/** Which hosts the form may speak to: the repository's, when there is one. */
function connectSources(config: string, online: boolean): string {
  const { backend } = JSON.parse(config) as { backend: { name: string } };
  const hosts =
    { github: 'https://api.github.com https://github.com', gitlab: 'https://gitlab.com' }[backend.name] ?? '';
  return online ? `'self' blob: data: ${hosts}` : "'self' blob: data:";
}

function configPlugin(config: string, online: boolean) {
  return {
    name: 'cms-config',
    resolveId: (id: string) => (id === 'virtual:cms-config' ? '\0cms-config' : undefined),
    load: (id: string) => (id === '\0cms-config' ? `export default ${config};` : undefined),
    transformIndexHtml: (html: string) =>
      html.replace('%CONNECT%', connectSources(config, online)).replace('%REPOSITORY%', online ? 'named' : 'none'),
  };
}

function leaveOut() {
  return {
    name: 'leave-out',
    enforce: 'pre' as const,
    resolveId: (id: string) => (unused.test(id) ? '\0empty' : undefined),
    load: (id: string) => (id === '\0empty' ? 'export default {};' : undefined),
  };
}

function stayInside() {
  return {
    name: 'stay-inside',
    transform: (code: string, id: string) =>
      id.includes('@sveltia/cms')
        ? outside.reduce((text, [address, inside]) => text.replace(address, inside), code)
        : undefined,
  };
}

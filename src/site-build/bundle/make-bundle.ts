import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../../content-files/content-tree.ts';
import { codeDigest } from '../../processes/code-digest.ts';
import { renameFolder } from '../../processes/rename-folder.ts';
import { settingOf } from '../../processes/setting.ts';
import type { BundleOrigin } from './site-bundle.ts';
import { assetFolder, bundleOriginVariable, bundleVariable, readBundle } from './site-bundle.ts';

/** Settings of the environment that pages show, besides the day and the content. */
const settings = [
  'SITE_URL',
  'BASE_PATH',
  'LOCALES',
  'SOCIAL_PICTURES',
  'ADMIN',
  'REPORT_URL',
  'REPOSITORY_URL',
  'REPOSITORY_BRANCH',
  'REPOSITORY_CONTENT',
] as const;

/**
 * What says that pages are for readers, not for developers. A test runner sets these for itself, and Astro would put its
 * values into the bundle.
 */
export const forReaders: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
};

/** Returns a digest of what all pages are made with: the code, the packages, the settings and the version of Node. */
function programDigest(): string {
  const values = settings.map((name) => settingOf(name) ?? '');
  return digestOf([codeDigest(), process.versions.node, ...values]);
}

/** Whether the bundle in a folder is made from what a new one would be made from. */
export function isCurrentBundle(bundle: string, contentDir: string): boolean {
  return readBundle(bundle)?.digest === originOf(contentDir).digest;
}

function originOf(contentDir: string): BundleOrigin {
  const program = programDigest();
  return { program, digest: digestOf([program, ...postTexts(contentDir)]) };
}

/**
 * Makes the bundle in the folder `bundle`, unless the one there is made from the same program and the same posts: their
 * bodies are code to the bundler. `runAstro` runs Astro with a place to put the bundle.
 */
export async function makeBundle(
  bundle: string,
  contentDir: string,
  runAstro: (env: NodeJS.ProcessEnv) => Promise<void>,
): Promise<void> {
  const origin = originOf(contentDir);
  if (readBundle(bundle)?.digest === origin.digest) return;
  const next = `${bundle}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  const env = {
    ...forReaders,
    OUT_DIR: assetFolder(next),
    [bundleVariable]: next,
    [bundleOriginVariable]: JSON.stringify(origin),
  };
  await runAstro(env);
  await rm(bundle, { recursive: true, force: true });
  await renameFolder(next, bundle);
}

/** Returns the names and texts of the files of all posts. */
function postTexts(contentDir: string): string[] {
  if (!existsSync(join(contentDir, 'news'))) return [];
  const files = readTree(contentDir, 'news').filter(({ kind, path }) => kind === 'file' && path.endsWith('.mdx'));
  return files.flatMap(({ path }) => [path, readFileSync(join(contentDir, path), 'utf8')]);
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

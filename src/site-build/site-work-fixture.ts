import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildDataFolder } from '../build-data/build-data.ts';
import { activeLocales } from '../i18n/active-locales.ts';
import type { Locale } from '../i18n/locale.ts';
import type { RunningProgram } from '../processes/run-program.ts';
import { assetFolder, bundleFile, bundleOriginVariable, bundleVariable } from './bundle/site-bundle.ts';
import { SiteFolders } from './place/site-folders.ts';
import { openMemory } from './place/site-memory.ts';
import { filesOf, RecordFile } from './place/site-record.ts';
import { pagesAreThere } from './render/render-report.ts';
import type { RenderReport } from './render/render-report.ts';
import { partPrograms } from './site-work.ts';
import type { SitePart, SiteWork } from './site-work.ts';

/** A build whose programs are played: what they do is what the steps of a build see of the real ones. */
export class PlayedBuild {
  /** The files that pages make, with their texts. */
  readonly pages = new Map<string, string>();
  /** The texts to be searched in each language. */
  readonly texts = new Map<Locale, string>(activeLocales.map((locale) => [locale, 'chè']));
  /** How many pages of content the check counts. */
  count = 10;
  /** The exit codes of parts that fail. */
  readonly failing = new Map<SitePart, number>();
  /** Whether the program that makes pages fails before any is there; where it is in `failing`, it fails at its end. */
  failsAtOnce = false;
  /** Happens while the content is being checked. */
  duringCheck: () => void = () => undefined;
  /** What was started and stopped, in turn. */
  readonly events: string[] = [];
  readonly work: SiteWork;

  constructor(precompress = false) {
    const root = mkdtempSync(join(tmpdir(), 'ocop-build-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const folders = new SiteFolders(join(root, 'site'));
    this.work = {
      folders,
      memory: openMemory(folders.site, join(root, 'memories')),
      stages: join(root, 'stages'),
      precompress,
      start: (name, args, env, onMessage) => this.#start(name, args, env, onMessage ?? (() => undefined)),
      addForm: (site) => {
        write(join(site, 'admin', 'index.html'), 'Biểu mẫu.');
        return Promise.resolve();
      },
    };
  }

  #start(name: string, args: Arguments, env: NodeJS.ProcessEnv, say: (message: unknown) => void): RunningProgram {
    const part = partNamed(name);
    this.events.push(part === 'search' ? `search ${argument(args, 'locale')}` : part);
    if (part === 'pages') return this.#pagesProgram(args, say);
    const run = (): number => {
      const exitCode = this.failing.get(part) ?? 0;
      if (exitCode === 0) this.#play(part, args, env);
      return exitCode;
    };
    // Not at once: others begin before it ends.
    return { ended: Promise.resolve().then(run), send: () => undefined, stop: () => undefined };
  }

  #play(part: SitePart, args: Arguments, env: NodeJS.ProcessEnv): void {
    if (part === 'check') {
      this.duringCheck();
      writeFileSync(this.work.stages, `${JSON.stringify({ stage: 'check', count: this.count, seconds: 0 })}\n`);
    } else if (part === 'bundle') {
      const bundle = env[bundleVariable] ?? '';
      write(join(assetFolder(bundle), '_astro', 'site.js'), 'script');
      const origin = JSON.parse(env[bundleOriginVariable] ?? '{}') as object;
      writeFileSync(bundleFile(bundle), JSON.stringify({ ...origin, entry: '', styles: {}, scripts: [] }));
    } else if (part === 'search') {
      const [site, locale] = [argument(args, 'site'), argument(args, 'locale')];
      const texts = join(site, 'search-data', locale, 'index.txt');
      write(join(site, 'search', locale, 'index'), readFileSync(texts, 'utf8'));
      rmSync(texts);
    }
  }

  #pagesProgram(args: Arguments, say: (message: unknown) => void): RunningProgram {
    const { promise, resolve } = Promise.withResolvers<number>();
    return {
      ended: promise,
      send: () => {
        if (this.failsAtOnce) {
          resolve(1);
          return;
        }
        this.#makePages(args);
        say(pagesAreThere);
        this.#makeSearchTexts(argument(args, 'next'));
        resolve(this.failing.get('pages') ?? 0);
      },
      stop: () => {
        this.events.push('pages stopped');
        resolve(143);
      },
    };
  }

  #makePages(args: Arguments): void {
    const [site, next] = [argument(args, 'site'), argument(args, 'next')];
    if (existsSync(next) && Object.keys(filesOf(next)).length > 0) this.events.push('pages beside old ones');
    const kept = args.includes('--untouched') ? new RecordFile(argument(args, 'record')).read() : undefined;
    for (const [file, text] of this.pages) {
      const isThere =
        kept !== undefined && existsSync(join(site, file)) && readFileSync(join(site, file), 'utf8') === text;
      if (!isThere) write(join(next, file), text);
    }
    for (const name of ['photos', 'social-pictures']) write(join(next, buildDataFolder, `${name}.json`), '[]');
    const keys = Object.fromEntries([...this.pages].filter(([file, text]) => kept?.keys[file] !== text));
    const gone = Object.keys(kept?.keys ?? {}).filter((file) => !this.pages.has(file));
    const report: RenderReport = { frame: 'a', whole: kept === undefined, changes: { keys, gone }, map: 'm' };
    write(argument(args, 'made'), JSON.stringify(report));
  }

  #makeSearchTexts(next: string): void {
    write(join(next, 'search-data', 'facets.json'), '{}');
    for (const [locale, text] of this.texts) write(join(next, 'search-data', locale, 'index.txt'), text);
  }
}

type Arguments = readonly string[];

function argument(args: Arguments, name: string): string {
  return args[args.indexOf(`--${name}`) + 1] ?? '';
}

function partNamed(program: string): SitePart {
  const [part] = (Object.keys(partPrograms) as SitePart[]).filter((name) => partPrograms[name] === program);
  if (part === undefined) throw new Error(`${program} is no part of a build.`);
  return part;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Returns the files below a folder with their texts. */
export function textsBelow(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(filesOf(folder))
      .toSorted()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

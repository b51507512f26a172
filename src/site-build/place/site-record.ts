import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Size and time of change of each file of a site, by its path. */
export type SiteFiles = Readonly<Record<string, readonly [bytes: number, changed: number]>>;

/** What a build remembers of the site it made, so that the next one makes only what is different. */
export interface SiteRecord {
  /** Stands for what all pages share: program, settings, day, styles and scripts. */
  readonly frame: string;
  /** How many pages of content there were. */
  readonly pages: number;
  readonly precompressed: boolean;
  /** What stood for each page, by its file; empty for those that are made every time. */
  readonly keys: Readonly<Record<string, string>>;
  /** What stood for the map of the site. */
  readonly map: string;
  /** What stood for the search index of each language. */
  readonly search: Readonly<Record<string, string>>;
  /** What stood for each picture for link previews, by its file. */
  readonly pictures: Readonly<Record<string, string>>;
  /** The files of the site as the build left them. */
  readonly files: SiteFiles;
}

/** Keeps the record of one site. There is none while the site is being changed, so a killed build leaves none. */
export class RecordFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Returns the record, or nothing where there is none or none that can be read. */
  read(): SiteRecord | undefined {
    if (!existsSync(this.#file)) return undefined;
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as SiteRecord;
    } catch {
      return undefined;
    }
  }

  write(record: SiteRecord): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${String(process.pid)}`;
    writeFileSync(draft, JSON.stringify(record));
    renameSync(draft, this.#file);
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}

/** Returns every file below a folder. */
export function filesOf(folder: string): Record<string, readonly [bytes: number, changed: number]> {
  const files: Record<string, readonly [bytes: number, changed: number]> = {};
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files[path] = stampOf(join(folder, path));
    }
  };
  walk('');
  return files;
}

/** Returns the size and the time of change of a file. */
export function stampOf(path: string): readonly [bytes: number, changed: number] {
  const { mtimeMs, size } = statSync(path);
  return [size, mtimeMs];
}

/** Files looked at to tell whether a site seems to be as a build left it, about. */
const sampleSize = 200;

/** Whether some files all over a site are as a build left them. */
export function seemsUntouched(site: string, files: SiteFiles): boolean {
  const names = Object.keys(files);
  const step = Math.ceil(names.length / sampleSize);
  return names.every((name, index) => {
    if (index % step !== 0) return true;
    const path = join(site, name);
    return existsSync(path) && isStamp(stampOf(path), files[name]);
  });
}

/** Whether a site still is as a build left it: nothing changed, nothing missing, nothing added. */
export function isUntouched(site: string, files: SiteFiles): boolean {
  if (!existsSync(site)) return false;
  const found = filesOf(site);
  const names = Object.keys(found);
  if (names.length !== Object.keys(files).length) return false;
  return names.every((name) => isStamp(found[name], files[name]));
}

function isStamp(found: SiteFiles[string] | undefined, known: SiteFiles[string] | undefined): boolean {
  return found !== undefined && found[0] === known?.[0] && found[1] === known[1];
}

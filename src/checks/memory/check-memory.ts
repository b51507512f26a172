import { join } from 'node:path';
import type { FactPath, TextPlace } from '../../domain/issue.ts';
import { collectionIds } from '../../content-files/content-page.ts';
import type { CollectionId, ContentPage, PageLocation } from '../../content-files/content-page.ts';
import type { PageTexts } from '../../content-files/parse-page.ts';
import type { Picture } from '../../content-files/picture-bytes.ts';
import { readTextSync } from '../../content-files/text-file.ts';
import { PageStoreWriter } from '../page-store-writer.ts';
import { isUnchanged, remembered, stampOf, toReadFile } from './file-stamp.ts';
import type { FileStamp, ReadFile } from './file-stamp.ts';
import { readMemory, writeMemory } from './memory-file.ts';
import type { MemoryScope, RememberedPage } from './memory-file.ts';
import type { CheckedPage, PageMemory } from './page-memory.ts';
import { PhotoMemory } from './photo-memory.ts';

/** A page of the check before, and where its line stands in the store that was written then. */
interface PageBefore {
  readonly page: RememberedPage;
  readonly from: number;
}

/** A page of this check. */
interface PageNow {
  readonly checked: CheckedPage;
  readonly files: readonly ReadFile[];
  readonly bytes: number;
  places: RememberedPage['places'];
}

/** Writes the store of a build, and takes over what the check before has found of pages whose files are the same. */
export class CheckMemory implements PageMemory {
  /** Taken before any file is looked at: what changes from now on bears a time from about now. */
  readonly #began = Date.now();
  readonly #scope: MemoryScope;
  readonly #store: PageStoreWriter;
  readonly #photos: PhotoMemory;
  readonly #before = new Map<string, PageBefore>();
  readonly #now = new Map<string, PageNow>();
  /** Those of the page that was asked for last, from before its files were read. */
  #stamps: readonly FileStamp[] = [];

  constructor(folder: string, scope: MemoryScope) {
    this.#scope = scope;
    const memory = readMemory(folder, scope);
    this.#store = new PageStoreWriter(folder, memory?.store);
    const before = this.#store.hasBefore ? memory : undefined;
    this.#photos = new PhotoMemory(scope.contentDir, this.#began, before?.photos ?? []);
    for (const id of collectionIds) {
      let from = 0;
      for (const page of before?.pages[id] ?? []) {
        this.#before.set(page.files[0]?.path ?? '', { page, from });
        from += page.bytes;
      }
    }
  }

  recall(location: PageLocation): CheckedPage | undefined {
    const paths = pathsOf(location);
    this.#stamps = paths.map((path) => stampOf(this.#full(path)));
    const before = this.#before.get(location.main);
    if (before === undefined || !this.#areSame(before.page.files, paths)) return undefined;
    const { bytes, components = [], facts, files, issues = [], places } = before.page;
    this.#store.take(location.collection, before.from, bytes);
    const checked = { page: { location, raw: facts, components }, issues };
    this.#now.set(location.main, {
      checked,
      files: files.map((file) => remembered(file, this.#began)),
      bytes,
      places,
    });
    return checked;
  }

  keep(checked: CheckedPage, texts: PageTexts, content: ContentPage | undefined): void {
    const { location } = checked.page;
    const ofFiles = [texts.main, ...Object.values(texts.translations)];
    const files = pathsOf(location).map((path, index) =>
      toReadFile(path, this.#stamps[index] ?? stampOf(this.#full(path)), this.#began, () => ofFiles[index] ?? ''),
    );
    const bytes = content === undefined ? 0 : this.#store.add(content);
    this.#now.set(location.main, { checked, files, bytes, places: undefined });
  }

  placeOf(file: string, path: FactPath, find: () => TextPlace): TextPlace {
    const page = this.#now.get(file);
    const key = JSON.stringify(path);
    const known = page?.places?.[key];
    if (known !== undefined) return { line: known[0], column: known[1] };
    const place = find();
    if (page !== undefined) page.places = { ...page.places, [key]: [place.line, place.column] };
    return place;
  }

  pictureOf(path: string): Picture {
    return this.#photos.pictureOf(path);
  }

  /** Puts the store in its place, and what is remembered beside it. Only for content without faults. */
  async finish(): Promise<void> {
    const pages = [...this.#now.values()];
    const photos = await this.#photos.photosOf(pages.map(({ checked }) => checked.page));
    this.#store.replace(photos, (file, store) => {
      const memory = { store, photos: this.#photos.toRemember(), pages: perCollection(pages) };
      writeMemory(file, memory, this.#scope);
    });
  }

  /** Throws away what was not put in its place; the store of before stays. */
  discard(): void {
    this.#store.discard();
  }

  #areSame(files: readonly ReadFile[], paths: readonly string[]): boolean {
    return (
      files.length === paths.length &&
      files.every((file, index) => {
        const stamp = this.#stamps[index];
        if (stamp === undefined || file.path !== paths[index]) return false;
        return isUnchanged(file, stamp, () => readTextSync(this.#full(file.path)));
      })
    );
  }

  #full(path: string): string {
    return join(this.#scope.contentDir, path);
  }
}

function pathsOf({ main, translations }: PageLocation): readonly string[] {
  return [main, ...Object.values(translations)];
}

function perCollection(pages: readonly PageNow[]): Record<CollectionId, readonly RememberedPage[]> {
  const groups = Map.groupBy(pages, ({ checked }) => checked.page.location.collection);
  const entries = collectionIds.map((id) => [id, (groups.get(id) ?? []).map(toRemembered)]);
  return Object.fromEntries(entries) as Record<CollectionId, readonly RememberedPage[]>;
}

/** What most pages have nothing of is left out: it would be read and written again with every edit. */
function toRemembered({ bytes, checked, files, places }: PageNow): RememberedPage {
  const { issues, page } = checked;
  return {
    files,
    facts: page.raw,
    ...(page.components.length === 0 ? {} : { components: page.components }),
    ...(issues.length === 0 ? {} : { issues }),
    ...(places === undefined ? {} : { places }),
    bytes,
  };
}

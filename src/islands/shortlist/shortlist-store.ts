import { openStorage } from '../browser-storage.ts';
import { parseShortlist } from './shortlist.ts';
import type { Shortlist } from './shortlist.ts';

const key = 'ocop-shortlist';

/** Told to the document when this page has changed the list; other tabs learn of it from the browser. */
const changed = 'ocop-shortlist-changed';

/** The list that this browser keeps. */
export class ShortlistStore {
  readonly #storage: Storage;

  private constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Returns the list, or nothing where the browser keeps no data. */
  static open(): ShortlistStore | undefined {
    const storage = openStorage();
    return storage === undefined ? undefined : new ShortlistStore(storage);
  }

  read(): Shortlist {
    return parseShortlist(this.#storage.getItem(key));
  }

  /** Keeps a list. */
  write(list: Shortlist): void {
    try {
      if (list.length === 0) this.#storage.removeItem(key);
      else this.#storage.setItem(key, JSON.stringify(list));
    } catch {
      // A browser that has become full since keeps the old list, which every part of the page now shows again.
    }
    document.dispatchEvent(new CustomEvent(changed));
  }

  /** Calls back when the list has changed: here, in another tab, or while this page was left for another one. */
  onChange(react: () => void, signal?: AbortSignal): void {
    const options = signal === undefined ? {} : { signal };
    document.addEventListener(changed, react, options);
    addEventListener(
      'storage',
      (event) => {
        if (event.key === key || event.key === null) react();
      },
      options,
    );
    addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted) react();
      },
      options,
    );
  }
}

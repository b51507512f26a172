import { noSearches, parseRecentSearches } from './recent-searches.ts';
import type { RecentSearches } from './recent-searches.ts';

const searchesKey = 'ocop-recent';
const slashKey = 'ocop-slash';

/** What this browser keeps for the search box: earlier searches, and whether the / key leads to it. */
export class SearchSettings {
  readonly #storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  get searches(): RecentSearches {
    return this.#storage === undefined ? noSearches : parseRecentSearches(this.#storage.getItem(searchesKey));
  }

  set searches(searches: RecentSearches) {
    this.#keep(searchesKey, searches === noSearches ? undefined : JSON.stringify(searches));
  }

  /** A key without Ctrl or Alt can be hit by mistake or by voice input, so it can be switched off (WCAG 2.1.4). */
  get usesSlash(): boolean {
    return this.#storage?.getItem(slashKey) !== 'off';
  }

  set usesSlash(used: boolean) {
    this.#keep(slashKey, used ? undefined : 'off');
  }

  #keep(key: string, value: string | undefined): void {
    try {
      if (value === undefined) this.#storage?.removeItem(key);
      else this.#storage?.setItem(key, value);
    } catch {
      // A full browser keeps what it had; nothing depends on it.
    }
  }
}

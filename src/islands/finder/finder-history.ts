import { toQueryString } from '../../search/finder-request.ts';
import type { FinderRequest } from '../../search/finder-request.ts';
import { keepQueryInLanguageLinks } from '../language-switch.ts';

/** Where a reader was on the page. */
interface Place {
  readonly scroll: number;
  /** Id of the element that had the focus, or of the product whose link had it. */
  readonly focus: string;
  readonly product: string;
}

const placesKey = 'ocop-finder-places';

/** The address of the finder and its history: a choice is an entry of its own, typing changes the entry it is in. */
export class FinderHistory {
  readonly #root: Element;
  /** Where the reader was in each entry of this visit. The history itself is slow to write to on a phone. */
  readonly #places: Map<string, Place>;
  #entry: string;
  #isFirst = true;
  /** Noted as it changes: to ask for it in the middle of a choice makes the browser lay out the page twice. */
  #scroll = 0;
  /** The query string of the entry; the address follows a moment later. */
  #query = location.search;

  constructor(root: Element) {
    this.#root = root;
    // Results are drawn after the page has loaded, so the browser would scroll before there is anything to scroll to.
    history.scrollRestoration = 'manual';
    this.#places = readPlaces();
    this.#entry = entryOf(history.state) ?? newEntry();
    history.replaceState({ entry: this.#entry }, '');
    keepQueryInLanguageLinks();
  }

  /** Calls back when the reader has gone to another entry of the history. */
  listen(onMove: () => void, signal: AbortSignal): void {
    const move = (): void => {
      this.#remember();
      this.#entry = entryOf(history.state) ?? newEntry();
      this.#query = location.search;
      onMove();
    };
    const leave = (): void => {
      this.#remember();
      writePlaces(this.#places);
    };
    const scroll = (): void => {
      this.#scroll = Math.round(scrollY);
    };
    addEventListener('scroll', scroll, { signal, passive: true });
    addEventListener('popstate', move, { signal });
    addEventListener('pagehide', leave, { signal });
  }

  /** Makes an entry for a choice. */
  push(state: FinderRequest): void {
    const query = toQueryString(state);
    if (query === this.#query) return;
    this.#query = query;
    this.#remember();
    const entry = newEntry();
    this.#entry = entry;
    // After the answer is shown: writing to the history takes longer than finding it.
    setTimeout(() => {
      history.pushState({ entry }, '', location.pathname + query);
      keepQueryInLanguageLinks();
    });
  }

  /** Changes the address of this entry. */
  replace(state: FinderRequest): void {
    this.#query = toQueryString(state);
    history.replaceState({ entry: this.#entry }, '', location.pathname + this.#query);
    keepQueryInLanguageLinks();
  }

  /** Goes back to where the reader was in this entry; after a reload only the place on the page, as browsers do. */
  restore(): void {
    keepQueryInLanguageLinks();
    const place = this.#places.get(this.#entry);
    if (place === undefined) return;
    const isReloaded = this.#isFirst && wasReloaded();
    this.#isFirst = false;
    if (!isReloaded) this.#restoreFocus(place);
    scrollTo({ top: place.scroll, behavior: 'instant' });
  }

  #restoreFocus(place: Place): void {
    const product = place.product === '' ? null : this.#root.querySelector(`[data-product="${place.product}"] a`);
    const focused = product ?? (place.focus === '' ? null : document.getElementById(place.focus));
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  #remember(): void {
    const { activeElement } = document;
    const inside =
      activeElement instanceof HTMLElement && this.#root.contains(activeElement) ? activeElement : undefined;
    const product = inside?.closest<HTMLElement>('[data-product]')?.dataset['product'] ?? '';
    this.#places.set(this.#entry, { scroll: this.#scroll, focus: inside?.id ?? '', product });
  }
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

function newEntry(): string {
  return String(performance.timeOrigin + performance.now());
}

function entryOf(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return undefined;
  return typeof state.entry === 'string' ? state.entry : undefined;
}

function readPlaces(): Map<string, Place> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(placesKey) ?? '[]') as readonly [string, Place][]);
  } catch {
    return new Map();
  }
}

/** Entries kept for when the reader comes back from another page. */
const mostPlaces = 50;

function writePlaces(places: ReadonlyMap<string, Place>): void {
  try {
    sessionStorage.setItem(placesKey, JSON.stringify([...places].slice(-mostPlaces)));
  } catch {
    // Without storage the page is shown from its top; nothing else depends on it.
  }
}

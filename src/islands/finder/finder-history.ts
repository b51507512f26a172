import { toQueryString } from '../../search/finder-state.ts';
import type { FinderState } from '../../search/finder-state.ts';
import { keepQueryInLanguageLinks } from '../language-switch.ts';

/** Where a reader was on the page, kept with the history entry. */
interface Place {
  readonly scroll: number;
  /** Id of the element that had the focus. */
  readonly focus: string;
}

/** The address of the finder and its history: a choice is an entry of its own, typing changes the entry it is in. */
export class FinderHistory {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
    // Results are drawn after the page has loaded, so the browser would scroll before there is anything to scroll to.
    history.scrollRestoration = 'manual';
    keepQueryInLanguageLinks();
  }

  /** Calls back when the reader has gone to another entry of the history. */
  listen(onMove: () => void, signal: AbortSignal): void {
    const remember = (): void => {
      this.remember();
    };
    addEventListener('popstate', onMove, { signal });
    addEventListener('scrollend', remember, { signal });
    addEventListener('pagehide', remember, { signal });
  }

  /** Makes an entry for a choice. */
  push(state: FinderState): void {
    if (toQueryString(state) === location.search) return;
    this.remember();
    history.pushState(null, '', location.pathname + toQueryString(state));
    keepQueryInLanguageLinks();
  }

  /** Changes the address of this entry. */
  replace(state: FinderState): void {
    history.replaceState(history.state, '', location.pathname + toQueryString(state));
    keepQueryInLanguageLinks();
  }

  /** Keeps with this entry where the reader is. */
  remember(): void {
    const { activeElement } = document;
    const focus = activeElement !== null && this.#root.contains(activeElement) ? activeElement.id : '';
    const place: Place = { scroll: Math.round(scrollY), focus };
    history.replaceState(place, '');
  }

  /** Goes back to where the reader was in this entry. */
  restore(): void {
    keepQueryInLanguageLinks();
    const place: unknown = history.state;
    if (!isPlace(place)) return;
    if (place.focus !== '') document.getElementById(place.focus)?.focus({ preventScroll: true });
    scrollTo({ top: place.scroll, behavior: 'instant' });
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'scroll' in value && 'focus' in value;
}

import type { ShortlistStore } from './shortlist-store.ts';

/** Shows the link to the shortlist in the header, with the number of products in it. */
export function showShortlistLink(link: HTMLElement, store: ShortlistStore): void {
  const count = link.querySelector('[data-shortlist-count]');
  const show = (): void => {
    if (count !== null) count.textContent = String(store.read().length);
  };
  store.onChange(show);
  show();
  link.hidden = false;
}

import { find, make } from '../dom.ts';
import { noSearches, withKeeping } from './recent-searches.ts';
import type { SearchSettings } from './search-settings.ts';

/** Fills the panel below a search field: earlier searches as links, and the options. */
export function showRecentPanel(panel: HTMLElement, settings: SearchSettings): void {
  const searches = find(panel, '[data-recent-searches]', HTMLElement);
  const show = (): void => {
    const { isKept, queries } = settings.searches;
    searches.hidden = queries.length === 0;
    find(panel, '[data-recent-list]', HTMLElement).replaceChildren(
      ...queries.map((query) => toItem(panel.dataset['recent'] ?? '', query)),
    );
    setChecked(panel, '[data-recent-keep]', isKept);
    setChecked(panel, '[data-recent-slash]', settings.usesSlash);
  };
  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-recent-clear]') === null) return;
    settings.searches = noSearches;
    show();
    // The button that had the focus is gone; the field it belongs to takes it.
    panel.closest('main')?.querySelector<HTMLElement>('input[name="q"]')?.focus();
  });
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if ('recentKeep' in target.dataset) settings.searches = withKeeping(settings.searches, target.checked);
    if ('recentSlash' in target.dataset) settings.usesSlash = target.checked;
    show();
  });
  addEventListener('pageshow', show);
  show();
  panel.hidden = false;
}

function toItem(finder: string, query: string): HTMLElement {
  const item = make('li');
  item.append(make('a', { href: `${finder}?${new URLSearchParams({ q: query }).toString()}` }, query));
  return item;
}

function setChecked(panel: HTMLElement, selector: string, checked: boolean): void {
  const box = panel.querySelector(selector);
  if (box instanceof HTMLInputElement) box.checked = checked;
}

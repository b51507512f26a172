import { openStorage } from '../browser-storage.ts';
import { withSearch } from './recent-searches.ts';
import { showRecentPanel } from './recent-panel.ts';
import { SearchSettings } from './search-settings.ts';
import { asksForSearch } from './slash-key.ts';

/** Makes the search boxes of the page answer the / key and remember what was searched for, on this device only. */
export function improveSearchBoxes(): void {
  const storage = openStorage();
  const settings = new SearchSettings(storage);
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event) || !settings.usesSlash || isTyping(event.target)) return;
    const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  if (storage === undefined) return;
  // A field of a plain form counts when it is sent; the finder answers while typing, so there a word left in it counts.
  document.addEventListener('submit', ({ target }) => {
    const field = target instanceof HTMLFormElement ? target.elements.namedItem('q') : null;
    if (field instanceof HTMLInputElement) remember(field);
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'q' && target.closest('ocop-finder') !== null)
      remember(target);
  });
  for (const panel of document.querySelectorAll<HTMLElement>('[data-recent]')) showRecentPanel(panel, settings);

  function remember(field: HTMLInputElement): void {
    settings.searches = withSearch(settings.searches, field.value);
  }
}

/** Whether keys belong to what has the focus. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
}

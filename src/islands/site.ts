import { improveSearchBoxes } from './search-box/search-box.ts';
import { addSaveButtons } from './shortlist/save-buttons.ts';
import type { SaveTexts } from './shortlist/save-buttons.ts';
import { showShortlistLink } from './shortlist/shortlist-link.ts';
import { ShortlistStore } from './shortlist/shortlist-store.ts';

/** What every page gets once script runs: the shortlist and a quicker way to the search box. */

improveSearchBoxes();

const link = document.querySelector<HTMLElement>('[data-shortlist-link]');
const store = ShortlistStore.open();
if (link !== null && store !== undefined) {
  showShortlistLink(link, store);
  addSaveButtons(store, JSON.parse(link.dataset['shortlistLink'] ?? '{}') as SaveTexts);
}

import { offerPhotoSetting } from './photos/photo-setting.ts';
import { markMovingCard } from './moving-card.ts';
import { datePrints } from './print-date.ts';
import { improveSearchBoxes } from './search-box/search-box.ts';
import { addSaveButtons } from './shortlist/save-buttons.ts';
import type { SaveTexts } from './shortlist/save-buttons.ts';
import { showShortlistLink } from './shortlist/shortlist-link.ts';
import { ShortlistStore } from './shortlist/shortlist-store.ts';

/** What every page gets once script runs: the shortlist, a quicker way to the search box, a choice about photos, a date on prints. */

improveSearchBoxes();
offerPhotoSetting();
markMovingCard();
datePrints();

const link = document.querySelector<HTMLElement>('[data-shortlist-link]');
const store = ShortlistStore.open();
if (link !== null && store !== undefined) {
  showShortlistLink(link, store);
  addSaveButtons(store, JSON.parse(link.dataset['shortlistLink'] ?? '{}') as SaveTexts);
}

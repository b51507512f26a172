/**
 * Lets readers who pay for every megabyte do without photographs. The setting is read by a script in the head of the
 * page (components/page/inline-scripts.ts) before any photograph is on its way; here it is changed and remembered, and
 * photographs that wait get a button each.
 */

const key = 'ocop-photos';

/** Shows the switch in the footer and, where photographs wait, a button on each. */
export function offerPhotoSetting(): void {
  const place = document.querySelector<HTMLElement>('[data-photo-setting]');
  const box = place?.querySelector('input');
  if (place === null || box === null || box === undefined) return;
  const root = document.documentElement;
  const label = place.dataset['photoSetting'] ?? '';
  place.hidden = false;
  box.checked = root.dataset['photos'] === 'ask';
  box.addEventListener('change', () => {
    remember(box.checked);
    if (box.checked) root.dataset['photos'] = 'ask';
    else delete root.dataset['photos'];
    offerPhotos(label);
  });
  offerPhotos(label);
  // Photos of cards that scripts show later.
  const main = document.querySelector('main');
  if (main !== null)
    new MutationObserver(() => {
      offerPhotos(label);
    }).observe(main, { childList: true, subtree: true });
}

function remember(ask: boolean): void {
  try {
    localStorage.setItem(key, ask ? 'ask' : 'show');
  } catch {
    // A browser that keeps nothing for sites: the choice holds for this page.
  }
}

/** Gives each photograph what the setting asks for: a button, or itself. */
function offerPhotos(label: string): void {
  const waits = document.documentElement.dataset['photos'] === 'ask';
  for (const photo of document.querySelectorAll<HTMLElement>('main .photo:not([data-asked])')) {
    // Its place is kept, the photograph is still to come.
    if (imageOf(photo) === null) continue;
    const button = photo.querySelector('button');
    if (!waits) show(photo);
    else if (button === null) photo.append(makeButton(photo, label));
  }
}

function makeButton(photo: HTMLElement, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'photo-ask';
  const image = imageOf(photo);
  const alt = document.createElement('span');
  alt.className = 'visually-hidden';
  alt.lang = image?.lang ?? '';
  alt.textContent = ` ${image?.alt ?? ''}`;
  button.append(label, alt);
  button.addEventListener('click', () => {
    photo.dataset['asked'] = '';
    show(photo);
    // The button is gone; whoever pressed it with a key goes on from the photograph.
    photo.tabIndex = -1;
    photo.focus({ preventScroll: true });
  });
  return button;
}

/** Takes the button away and brings a photograph that waits in a template out of it. */
function show(photo: HTMLElement): void {
  photo.querySelector('button')?.remove();
  const template = photo.querySelector('template');
  template?.replaceWith(template.content);
}

function imageOf(photo: HTMLElement): HTMLImageElement | null {
  return (photo.querySelector('template')?.content ?? photo).querySelector('img');
}

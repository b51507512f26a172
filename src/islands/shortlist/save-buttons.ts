import { namedText } from '../named-text.ts';
import { toggled } from './shortlist.ts';
import type { ShortlistStore } from './shortlist-store.ts';

/** Texts of the buttons. */
export interface SaveTexts {
  readonly save: string;
  /** With `{name}`: what screen readers hear. */
  readonly named: string;
}

/** Where a button goes; without one of these it stands at the end of the card or row. */
const places = '[data-save-place], .product-card, .product-hero, td:last-child';

/** Gives every product on the page a button that puts it into the shortlist, also products that scripts show later. */
export function addSaveButtons(store: ShortlistStore, texts: SaveTexts): void {
  const main = document.querySelector('main');
  if (main === null) return;
  const complete = (): void => {
    const list = store.read();
    for (const product of main.querySelectorAll<HTMLElement>('[data-product]')) addButton(product, list, texts);
  };
  const show = (): void => {
    const list = store.read();
    for (const button of main.querySelectorAll<HTMLElement>('button[data-shortlist]')) {
      button.ariaPressed = String(list.includes(button.dataset['shortlist'] ?? ''));
    }
  };
  main.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-shortlist]') : null;
    const id = button?.dataset['shortlist'];
    if (id !== undefined) store.write(toggled(store.read(), id));
  });
  store.onChange(show);
  let isDue = false;
  // Lists are made anew at every answer of the finder; the buttons come with the next frame, before it is painted.
  const completeSoon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      complete();
    });
  };
  new MutationObserver(completeSoon).observe(main, { childList: true, subtree: true });
  complete();
}

function addButton(product: HTMLElement, list: readonly string[], texts: SaveTexts): void {
  const id = product.dataset['product'] ?? '';
  if (id === '' || product.dataset['saveReady'] === id || product.parentElement?.closest(`[data-product="${id}"]`))
    return;
  product.dataset['saveReady'] = id;
  const place = [product, ...product.querySelectorAll<HTMLElement>(places)].find(
    (element) => element.matches(places) && element.closest('[data-product]') === product,
  );
  const button = makeButton(id, product, list.includes(id), texts);
  // On a product's page it is seen first, so the keyboard comes to it first.
  if (place?.matches('.product-hero') === true) place.prepend(button);
  else (place ?? product).append(button);
}

function makeButton(id: string, product: Element, isSaved: boolean, { save, named }: SaveTexts): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'save';
  button.dataset['shortlist'] = id;
  button.ariaPressed = String(isSaved);
  const seen = document.createElement('span');
  seen.ariaHidden = 'true';
  seen.textContent = save;
  const heard = document.createElement('span');
  heard.className = 'visually-hidden';
  const heading = product.querySelector('h1, h2, h3, a');
  const words = heading?.querySelector<HTMLElement>('[lang]') ?? heading;
  heard.append(...namedText(named, words?.textContent.trim() ?? id, words?.getAttribute('lang') ?? undefined));
  button.append(seen, heard);
  return button;
}

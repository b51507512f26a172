import { Announcer } from '../announcer.ts';
import { find } from '../dom.ts';
import { keepQueryInLanguageLinks } from '../language-switch.ts';
import { comparedOf, firstChoice, withChosen } from './comparison-choice.ts';
import { readSharedList } from './share-link.ts';
import { fileFetcher, ShortlistData } from './shortlist-data.ts';
import type { ShortlistOptions, ShortlistTexts } from './shortlist-options.ts';
import { ShortlistStore } from './shortlist-store.ts';
import { ShortlistView } from './shortlist-view.ts';
import { withMoved, withoutProducts, withProducts } from './shortlist.ts';
import type { Shortlist } from './shortlist.ts';
import { toShownList, toWriting } from './shown-list.ts';
import type { ShownList, Writing } from './shown-list.ts';

/** Which list is shown, and what leads from one to the next. The parts do the work. */
export class ShortlistController {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #writing: Writing;
  readonly #data: ShortlistData;
  readonly #view: ShortlistView;
  readonly #store = ShortlistStore.open();
  /** The list that the address carries, where it does. */
  #shared: Shortlist | undefined;
  #shown: ShownList | undefined;
  /** Compared products; until the reader chooses, the first ones. */
  #chosen: Shortlist | undefined;
  /** The reader's list before products were taken off it. */
  #before: Shortlist | undefined;
  /** Counts the attempts to show a list, so that a late answer never takes the place of a newer one. */
  #turn = 0;

  constructor(root: HTMLElement, options: ShortlistOptions, texts: ShortlistTexts, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
    this.#writing = toWriting(options, texts, location.origin);
    this.#data = new ShortlistData(options.files, fileFetcher(options.data));
    this.#view = new ShortlistView(root, new Announcer(find(root, '[data-announce]', HTMLElement)), this.#writing);
  }

  start(): void {
    const signal = this.#signal;
    this.#root.addEventListener('click', (event) => void this.#click(event.target), { signal });
    this.#root.addEventListener(
      'change',
      (event) => {
        this.#choose(event.target);
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#goToAddress();
      },
      { signal },
    );
    this.#store?.onChange(() => {
      this.#ownChanged();
    }, signal);
    this.#goToAddress();
  }

  #goToAddress(): void {
    this.#shared = readSharedList(location.search);
    this.#chosen = undefined;
    keepQueryInLanguageLinks();
    this.#view.showRemoved(0);
    this.#show();
  }

  /** Shows the list of the address or the reader's own; loads first what is not known of its products. */
  #show(onShown?: () => void): void {
    const ids = this.#shared ?? this.#store?.read();
    this.#turn += 1;
    if (ids === undefined) {
      this.#view.showUnavailable();
      return;
    }
    const turn = this.#turn;
    if (this.#shown === undefined) this.#view.showLoading();
    this.#data.load(ids).then(
      (loaded) => {
        if (turn !== this.#turn) return;
        const list = withMoved(ids, loaded.moved);
        this.#shown = toShownList(list, loaded, this.#shared !== undefined, this.#writing);
        this.#view.show(this.#shown, this.#store?.read(), this.#chosenOf(this.#shown));
        onShown?.();
        // From here on the list goes by the ids of today, as the buttons on the cards do.
        if (this.#shared === undefined && loaded.moved.size > 0) this.#store?.write(list);
      },
      () => {
        if (turn !== this.#turn) return;
        this.#shown = undefined;
        this.#view.showFailure(ids.length);
      },
    );
  }

  /** The reader's list was changed: by a button of this page, or in another tab. */
  #ownChanged(): void {
    const place = this.#view.focusedRow();
    if (this.#shared !== undefined) {
      // The list shown is another one; only the offer to keep it depends on the reader's own.
      if (this.#shown !== undefined) this.#view.showOwn(this.#shown, this.#store?.read());
      return;
    }
    const before = this.#shown?.ids ?? [];
    const removed = withoutProducts(before, this.#store?.read() ?? []);
    if (removed.length > 0) this.#before = before;
    this.#show(() => {
      this.#view.showRemoved(removed.length);
      if (removed.length === 0) return;
      const { activeElement, body } = document;
      if (place >= 0) this.#view.focusRow(place);
      else if (activeElement === body || activeElement?.checkVisibility() === false) this.#view.focusHeading();
    });
  }

  async #click(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { dataset, value } = button;
    const own = this.#store?.read() ?? [];
    if ('remove' in dataset) this.#store?.write(withoutProducts(own, [value]));
    else if ('emptyList' in dataset) this.#store?.write([]);
    else if ('goneRemove' in dataset) this.#store?.write(withoutProducts(own, this.#shown?.gone ?? []));
    else if ('undo' in dataset) this.#undo();
    else if ('keep' in dataset) this.#keep(own);
    else if ('retry' in dataset)
      this.#show(() => {
        this.#view.focusHeading();
      });
    else if ('print' in dataset) print();
    else if ('copy' in dataset) await this.#copyLink();
    else if (dataset['download'] !== undefined) await this.#download(dataset['download']);
  }

  #undo(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before !== undefined) this.#store?.write(withProducts(before, this.#store.read()));
    this.#view.focusHeading();
  }

  /** Adds the list of a link to the reader's own and shows that one. */
  #keep(own: Shortlist): void {
    const ids = this.#shown?.entries.map(({ id }) => id) ?? [];
    history.pushState(null, '', location.pathname);
    this.#store?.write(withProducts(own, ids));
    this.#goToAddress();
    this.#view.focusHeading();
  }

  #choose(target: EventTarget | null): void {
    if (this.#shown === undefined || !(target instanceof HTMLInputElement) || !('compare' in target.dataset)) return;
    this.#chosen = withChosen(this.#chosenOf(this.#shown), target.value, target.checked);
    this.#view.showChoice(this.#shown, this.#chosen);
  }

  #chosenOf({ ids, entries }: ShownList): Shortlist {
    return comparedOf(ids, this.#chosen ?? firstChoice(entries.map(({ id }) => id)));
  }

  async #copyLink(): Promise<void> {
    const link = find(this.#root, '[data-share]', HTMLAnchorElement);
    try {
      await navigator.clipboard.writeText(link.href);
      this.#view.showNote(this.#writing.texts.copied);
    } catch {
      // Where the browser forbids it, the link beside the button can be copied by hand.
      link.focus();
    }
  }

  async #download(kind: string): Promise<void> {
    if (this.#shown === undefined) return;
    try {
      const { downloadList } = await import('./list-download.ts');
      await downloadList(kind, this.#shown, this.#writing);
    } catch {
      this.#view.showNote(this.#writing.texts.downloadFailed);
    }
  }
}

import { OtherBuildError } from '../../search/engine.ts';
import { isFacetKey } from '../../search/facet-keys.ts';
import { allRows, applyFacets } from '../../search/facets.ts';
import type { FacetTable } from '../../search/facets.ts';
import { emptyState, parseFinderState, sortKeys, withChoice, withQuery } from '../../search/finder-state.ts';
import type { FinderState } from '../../search/finder-state.ts';
import { markNothing, toMarker } from '../../search/marked-text.ts';
import { sortRows } from '../../search/result-order.ts';
import { suggestShorter } from '../../search/suggestions.ts';
import type { TextReply } from '../../search/text-searcher.ts';
import { TextSearcher } from '../../search/text-searcher.ts';
import { Announcer } from './announcer.ts';
import { toChips } from './chips.ts';
import { find, make } from './dom.ts';
import { FacetPanel } from './facet-panel.ts';
import { messageFiller } from './fill-message.ts';
import { engineOpener, loadFinderData } from './finder-data.ts';
import type { FinderData } from './finder-data.ts';
import { FinderHistory } from './finder-history.ts';
import type { FinderOptions, FinderTexts } from './finder-options.ts';
import { ResultView } from './result-view.ts';
import type { CardContext } from './to-result-card.ts';

/** Long enough to leave out most half-typed words, short enough to seem immediate. */
const typingPause = 150;

/** Suggestions for an empty answer. */
const mostSuggestions = 4;

/** The finder: joins the form, the address and the data, and leaves the work to its parts. */
class OcopFinder extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const options = JSON.parse(this.dataset['options'] ?? '{}') as FinderOptions;
    const texts = JSON.parse(this.dataset['texts'] ?? '{}') as FinderTexts;
    new Finder(this, options, texts, this.#leaving.signal).start();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

/** The state of one finder on a page and what leads from one state to the next. */
class Finder {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #context: CardContext;
  readonly #view: ResultView;
  readonly #history: FinderHistory;
  #state: FinderState = emptyState;
  #isLoading = false;
  #data: FinderData | undefined;
  #searcher: TextSearcher | undefined;
  #reply: TextReply | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #afterShowing: (() => void) | undefined;

  constructor(root: HTMLElement, options: FinderOptions, texts: FinderTexts, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
    this.#form = find(root, 'form', HTMLFormElement);
    this.#field = find(root, 'input[name="q"]', HTMLInputElement);
    this.#sort = find(root, '[data-sort]', HTMLSelectElement);
    this.#context = {
      options,
      texts,
      fill: messageFiller(options.intlTag),
      panel: new FacetPanel(root, options.intlTag),
    };
    this.#view = new ResultView(root, new Announcer(find(root, '[data-announce]', HTMLElement)), this.#context);
    this.#history = new FinderHistory(this.#form);
  }

  start(): void {
    this.#listen();
    this.#readAddress();
    this.#afterShowing = () => {
      this.#history.restore();
    };
    this.#answer();
  }

  /** Loads the data and answers what is asked for by then. */
  async #load(): Promise<void> {
    this.#view.showLoading();
    this.#isLoading = true;
    try {
      this.#data = await loadFinderData(this.#context.options, (table) => {
        if (this.#state.query.trim() === '') this.#context.panel.showCounts(this.#applyFacets(table).counts);
      });
    } finally {
      this.#isLoading = false;
    }
    const { index, table } = this.#data;
    this.#searcher = new TextSearcher(index, engineOpener(this.#context.options, table.rows));
    await this.#search();
  }

  /** Asks for the words, if there are any, and shows what fits. */
  async #search(): Promise<void> {
    if (this.#data === undefined || this.#searcher === undefined) return;
    const query = this.#state.query.trim();
    if (query !== '') {
      await this.#searcher.ask(query, (reply) => {
        this.#reply = reply;
        this.#show();
      });
      return;
    }
    this.#searcher.forget();
    this.#reply = undefined;
    this.#show();
  }

  #show(): void {
    const data = this.#data;
    if (data === undefined) return;
    const { answer } = this.#reply ?? {};
    const facets = this.#applyFacets(data.table);
    this.#context.panel.showCounts(facets.counts);
    this.#view.show(
      {
        state: this.#state,
        facets,
        rows: sortRows(facets.rows, this.#state.sort, data.orders),
        final: answer?.partial !== true,
        mark: answer === undefined ? markNothing : toMarker(data.index, answer.plan, answer.near),
        notes: this.#notes(),
        suggestions: () => {
          const countOf = (rows: readonly number[]): number =>
            applyFacets(data.table, this.#state.selection, rows).rows.length;
          return suggestShorter(data.index, this.#state.query, countOf, mostSuggestions);
        },
      },
      data,
    );
    if (answer?.partial === true) return;
    this.#afterShowing?.();
    this.#afterShowing = undefined;
  }

  #applyFacets(table: FacetTable): ReturnType<typeof applyFacets> {
    return applyFacets(table, this.#state.selection, this.#reply?.answer.rows ?? allRows(table));
  }

  #notes(): readonly (string | HTMLElement)[] {
    const { texts, fill } = this.#context;
    const { answer, failure } = this.#reply ?? {};
    const near = answer?.near === true && !answer.partial && answer.rows.length > 0;
    const notes: (string | HTMLElement)[] = near ? [fill(texts.near, { query: this.#state.query.trim() })] : [];
    if (failure !== undefined) {
      const other = failure instanceof OtherBuildError;
      const note = make('p', { class: 'notice' }, `${fill(other ? texts.otherBuild : texts.textFailed)} `);
      note.append(
        make(
          'button',
          { type: 'button', class: 'link-button', [other ? 'data-reload' : 'data-again']: '' },
          fill(other ? texts.reload : texts.retry),
        ),
      );
      notes.push(note);
    }
    return notes;
  }

  /** Takes over what the address says. */
  #readAddress(): void {
    const { panel } = this.#context;
    this.#state = parseFinderState(location.search, (key, value) => panel.isKnown(key, value));
    this.#field.value = this.#state.query;
    this.#showChoices();
  }

  #showChoices(): void {
    const { panel, texts, fill } = this.#context;
    panel.showSelection(this.#state.selection);
    const chips = toChips(this.#state, panel, texts, fill);
    find(this.#root, '[data-chips]', HTMLElement).replaceChildren(...chips);
    find(this.#root, '[data-clear]', HTMLElement).hidden = chips.length === 0;
    find(this.#root, '[data-chosen-count]', HTMLElement).textContent =
      chips.length === 0 ? '' : `(${fill('{count}', { count: chips.length })})`;
    this.#sort.value = this.#state.sort;
  }

  /** A choice: an entry of its own in the history, and an answer at once. */
  #choose(state: FinderState): void {
    this.#flushTyping();
    this.#history.push(state);
    this.#state = state;
    this.#field.value = state.query;
    this.#showChoices();
    this.#answer();
  }

  #answer(): void {
    this.#view.showLoading();
    if (this.#isLoading) return;
    const asked = this.#data === undefined ? this.#load() : this.#search();
    asked.catch(() => {
      this.#view.showFailure();
    });
  }

  #type(): void {
    this.#view.showLoading();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#flushTyping();
      this.#answer();
    }, typingPause);
  }

  /** Brings words that were typed a moment ago into the state and the address. */
  #flushTyping(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    if (this.#field.value.normalize('NFC').trim() === this.#state.query.trim()) return;
    this.#state = withQuery(this.#state, this.#field.value.normalize('NFC'));
    this.#history.replace(this.#state);
  }

  #listen(): void {
    const signal = this.#signal;
    this.#field.addEventListener(
      'input',
      () => {
        this.#type();
      },
      { signal },
    );
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#flushTyping();
        this.#answer();
      },
      { signal },
    );
    this.#form.addEventListener(
      'change',
      (event) => {
        this.#onChange(event);
      },
      { signal },
    );
    this.#form.addEventListener(
      'input',
      (event) => {
        this.#onNarrow(event);
      },
      { signal },
    );
    this.#root.addEventListener(
      'click',
      (event) => {
        this.#onClick(event);
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        clearTimeout(this.#typing);
        this.#readAddress();
        this.#afterShowing = () => {
          this.#history.restore();
        };
        this.#answer();
      },
      { signal },
    );
    addEventListener(
      'scrollend',
      () => {
        this.#history.remember();
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        this.#history.remember();
      },
      { signal },
    );
  }

  #onChange({ target }: Event): void {
    if (target === this.#sort) {
      const sort = sortKeys.find((key) => key === this.#sort.value) ?? 'relevance';
      this.#choose({ ...this.#state, sort, page: 1 });
    } else if (target instanceof HTMLInputElement) {
      const { facet, value } = target.dataset;
      if (facet === undefined || value === undefined || !isFacetKey(facet)) return;
      this.#choose(withChoice(this.#state, facet, value, target.checked));
    }
  }

  #onNarrow({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const key = target.dataset['facetFind'];
    if (key !== undefined && isFacetKey(key)) this.#context.panel.narrow(key, target.value);
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest('button, a');
    if (control instanceof HTMLButtonElement) this.#onButton(control);
    else if (control instanceof HTMLAnchorElement) this.#onLink(control, event);
  }

  #onButton({ dataset }: HTMLButtonElement): void {
    if ('chip' in dataset) this.#removeChoice(dataset);
    else if ('clear' in dataset) {
      this.#choose({ ...emptyState, query: this.#state.query, sort: this.#state.sort });
      this.#view.focusHeading();
    } else if ('toggle' in dataset) this.#toggleFilters();
    else if ('show' in dataset) {
      this.#toggleFilters(false);
      this.#view.focusHeading();
    } else if ('reload' in dataset) location.reload();
    else if ('again' in dataset) this.#answer();
    else if ('retry' in dataset) {
      this.#field.focus();
      this.#answer();
    }
  }

  #removeChoice({ chip, value }: DOMStringMap): void {
    if (chip === undefined || value === undefined || !isFacetKey(chip)) return;
    this.#choose(withChoice(this.#state, chip, value, false));
    const next = this.#root.querySelector<HTMLElement>('[data-chip]');
    if (next === null) this.#view.focusHeading();
    else next.focus();
  }

  #toggleFilters(open?: boolean): void {
    const toggle = find(this.#root, '[data-toggle]', HTMLElement);
    const isOpen = open ?? toggle.ariaExpanded !== 'true';
    toggle.ariaExpanded = String(isOpen);
    find(this.#root, '[data-filters]', HTMLElement).toggleAttribute('data-open', isOpen);
  }

  /** Links of the finder to itself change the state in place, unless another tab or window is asked for. */
  #onLink(link: HTMLAnchorElement, event: MouseEvent): void {
    const own = 'page' in link.dataset || 'own' in link.dataset;
    if (!own || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { panel } = this.#context;
    this.#afterShowing = () => {
      this.#view.focusHeading();
    };
    this.#choose(parseFinderState(link.search, (key, value) => panel.isKnown(key, value)));
  }
}

if (customElements.get('ocop-finder') === undefined) customElements.define('ocop-finder', OcopFinder);

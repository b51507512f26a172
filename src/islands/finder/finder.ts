import type { FacetKey } from '../../search/facet-keys.ts';
import { allRows, applyFacets } from '../../search/facets.ts';
import type { FacetAnswer, FacetTable } from '../../search/facets.ts';
import { emptyState, parseFinderState, sortKeys, withChoice, withQuery } from '../../search/finder-state.ts';
import type { FinderState } from '../../search/finder-state.ts';
import { markNothing, toMarker } from '../../search/marked-text.ts';
import { sortRows } from '../../search/result-order.ts';
import { suggestShorter } from '../../search/suggestions.ts';
import { TextSearcher } from '../../search/text-searcher.ts';
import type { TextReply } from '../../search/text-searcher.ts';
import { Announcer } from './announcer.ts';
import { answerNotes } from './answer-notes.ts';
import { toChips } from './chips.ts';
import { find } from './dom.ts';
import { FacetPanel } from './facet-panel.ts';
import { messageFiller } from './fill-message.ts';
import { listenToControls } from './finder-controls.ts';
import type { FinderActions } from './finder-controls.ts';
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

/** What is asked for and what is known, and what leads from one answer to the next. The parts do the work. */
export class Finder {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #field: HTMLInputElement;
  readonly #context: CardContext;
  readonly #view: ResultView;
  readonly #history: FinderHistory;
  #state: FinderState = emptyState;
  #data: FinderData | undefined;
  #isLoading = false;
  #searcher: TextSearcher | undefined;
  #reply: TextReply | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What is left to do once the answer is shown: moving to it, or back to where the reader was. */
  #afterShowing: (() => void) | undefined;

  constructor(root: HTMLElement, options: FinderOptions, texts: FinderTexts, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
    this.#field = find(root, 'input[name="q"]', HTMLInputElement);
    const panel = new FacetPanel(root, options.intlTag);
    this.#context = { options, texts, fill: messageFiller(options.intlTag), panel };
    this.#view = new ResultView(root, new Announcer(find(root, '[data-announce]', HTMLElement)), this.#context);
    this.#history = new FinderHistory(root);
  }

  start(): void {
    listenToControls(this.#root, this.#actions(), this.#signal);
    this.#history.listen(() => {
      this.#goToAddress();
    }, this.#signal);
    // Words typed before the script was there are kept: they are newer than the address.
    const typed = this.#field.value;
    this.#goToAddress();
    if (typed !== '' && typed !== this.#state.query) {
      this.#field.value = typed;
      this.#flushTyping();
      this.#answer();
    }
  }

  #goToAddress(): void {
    clearTimeout(this.#typing);
    const { panel } = this.#context;
    this.#state = parseFinderState(location.search, (key, value) => panel.isKnown(key, value));
    this.#field.value = this.#state.query;
    this.#showChoices();
    this.#afterShowing = () => {
      this.#history.restore();
    };
    this.#answer();
  }

  /** Answers what is asked for; loads the data first where it is not there yet. */
  #answer(): void {
    this.#view.showLoading();
    if (this.#isLoading) return;
    const answered = this.#data === undefined ? this.#load() : this.#search(this.#data);
    answered.catch(() => {
      this.#view.showFailure();
    });
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#data = await loadFinderData(this.#context.options, (table) => {
        if (this.#state.query.trim() === '') this.#context.panel.showCounts(this.#applyFacets(table).counts);
      });
    } finally {
      this.#isLoading = false;
    }
    this.#searcher = new TextSearcher(this.#data.index, engineOpener(this.#context.options, this.#data.table.rows));
    await this.#search(this.#data);
  }

  async #search(data: FinderData): Promise<void> {
    const query = this.#state.query.trim();
    if (query === '' || this.#searcher === undefined) {
      this.#searcher?.forget();
      this.#reply = undefined;
      this.#show(data);
      return;
    }
    await this.#searcher.ask(query, (reply) => {
      this.#reply = reply;
      this.#show(data);
    });
  }

  #show(data: FinderData): void {
    const { texts, fill, panel } = this.#context;
    const query = this.#state.query.trim();
    const answer = this.#reply?.answer;
    const facets = this.#applyFacets(data.table);
    const countOf = (rows: readonly number[]): number =>
      applyFacets(data.table, this.#state.selection, rows).rows.length;
    panel.showCounts(facets.counts);
    this.#view.show(
      {
        state: this.#state,
        facets,
        rows: sortRows(facets.rows, this.#state.sort, data.orders),
        final: answer?.partial !== true,
        mark: answer === undefined ? markNothing : toMarker(data.index, answer.plan, answer.near),
        notes: answerNotes(this.#reply, query, texts, fill),
        suggestions: () => suggestShorter(data.index, query, countOf, mostSuggestions),
      },
      data,
    );
    if (answer?.partial === true) return;
    this.#afterShowing?.();
    this.#afterShowing = undefined;
  }

  #applyFacets(table: FacetTable): FacetAnswer {
    return applyFacets(table, this.#state.selection, this.#reply?.answer.rows ?? allRows(table));
  }

  /** Shows what is chosen: ticks, chips and sorting. */
  #showChoices(): void {
    const { panel, texts, fill } = this.#context;
    panel.showSelection(this.#state.selection);
    const chips = toChips(this.#state, panel, texts, fill);
    find(this.#root, '[data-chips]', HTMLElement).replaceChildren(...chips);
    find(this.#root, '[data-clear]', HTMLElement).hidden = chips.length === 0;
    const chosen = chips.length === 0 ? '' : fill('({count})', { count: chips.length });
    find(this.#root, '[data-chosen-count]', HTMLElement).textContent = chosen;
    find(this.#root, '[data-sort]', HTMLSelectElement).value = this.#state.sort;
  }

  /** A choice: an entry of its own in the history, and an answer at once. */
  #change(state: FinderState): void {
    this.#history.push(state);
    this.#state = state;
    this.#field.value = state.query;
    this.#showChoices();
    this.#answer();
  }

  /** Brings words that were typed a moment ago into the state and the address. */
  #flushTyping(): void {
    clearTimeout(this.#typing);
    const typed = this.#field.value.normalize('NFC');
    if (typed.trim() === this.#state.query.trim()) return;
    this.#state = withQuery(this.#state, typed);
    this.#history.replace(this.#state);
  }

  #actions(): FinderActions {
    const current = (): FinderState => {
      this.#flushTyping();
      return this.#state;
    };
    return {
      type: () => {
        this.#view.showLoading();
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => {
          this.#flushTyping();
          this.#answer();
        }, typingPause);
      },
      submit: () => {
        this.#flushTyping();
        this.#answer();
      },
      choose: (key, value, chosen) => {
        this.#change(withChoice(current(), key, value, chosen));
      },
      sortBy: (name) => {
        this.#change({ ...current(), sort: sortKeys.find((key) => key === name) ?? 'relevance', page: 1 });
      },
      removeChoice: (key, value) => {
        this.#removeChoice(current(), key, value);
      },
      clear: () => {
        this.#change({ ...emptyState, query: current().query, sort: this.#state.sort });
        this.#view.focusHeading();
      },
      narrow: (key, text) => {
        this.#context.panel.narrow(key, text);
      },
      toggleFilters: () => {
        this.#context.panel.toggle();
      },
      showResults: () => {
        this.#context.panel.toggle(false);
        this.#view.focusHeading();
      },
      tryAgain: () => {
        this.#field.focus();
        this.#answer();
      },
      follow: (search) => {
        this.#afterShowing = () => {
          this.#view.focusHeading();
        };
        const { panel } = this.#context;
        this.#change(parseFinderState(search, (key, value) => panel.isKnown(key, value)));
      },
    };
  }

  #removeChoice(state: FinderState, key: FacetKey, value: string): void {
    this.#change(withChoice(state, key, value, false));
    // The button that had the focus is gone; the next one takes it, or the results where none is left.
    const next = this.#root.querySelector<HTMLElement>('[data-chip]');
    if (next === null) this.#view.focusHeading();
    else next.focus();
  }
}

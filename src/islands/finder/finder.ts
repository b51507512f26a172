import type { FacetKey } from '../../search/facet-keys.ts';
import { OtherBuildError } from '../../search/other-build-error.ts';
import type { FactsIndex } from '../../search/facts-index.ts';
import { applyFacets } from '../../search/facets.ts';
import type { FacetAnswer, FacetTable } from '../../search/facets.ts';
import {
  emptyRequest,
  parseFinderRequest,
  resultViews,
  sortKeys,
  withChoice,
  withQuery,
} from '../../search/finder-request.ts';
import type { FinderRequest } from '../../search/finder-request.ts';
import { markNothing, toMarker } from '../../search/marked-text.ts';
import { isByDate, sortRows } from '../../search/result-order.ts';
import { parseQuery } from '../../search/query.ts';
import { suggestQueries } from '../../search/suggestions.ts';
import { TextSearcher } from '../../search/text-searcher.ts';
import type { TextReply } from '../../search/text-searcher.ts';
import { Announcer } from '../announcer.ts';
import { answerNotes } from './answer-notes.ts';
import { toChips } from './chips.ts';
import { find } from '../dom.ts';
import { FacetPanel } from './facet-panel.ts';
import { messageFiller } from '../fill-message.ts';
import { listenToControls } from './finder-controls.ts';
import type { FinderActions } from './finder-controls.ts';
import { loadFinderData } from './finder-data.ts';
import type { FinderData } from './finder-data.ts';
import { FinderHistory } from './finder-history.ts';
import { expectWords, fullTextLater } from './full-text-later.ts';
import type { FinderOptions, FinderTexts } from './finder-options.ts';
import { ResultView } from './result-view.ts';
import type { CardContext } from './to-result-card.ts';

/** Long enough to leave out most half-typed words, short enough to seem immediate. */
const typingPause = 150;

const countAll = (rows: readonly number[]): number => rows.length;

/** Suggestions for an empty answer. */
const mostSuggestions = 6;

/** What is asked for and what is known, and what leads from one answer to the next. The parts do the work. */
export class Finder {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #field: HTMLInputElement;
  readonly #context: CardContext;
  readonly #view: ResultView;
  readonly #history: FinderHistory;
  #state: FinderRequest = emptyRequest;
  #data: FinderData | undefined;
  #isLoading = false;
  #searcher: TextSearcher | undefined;
  #index: FactsIndex | undefined;
  /** Counts questions, so that one that had to wait for the index gives way to a newer one. */
  #asked = 0;
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
    this.#state = parseFinderRequest(location.search, (key, value) => panel.isKnown(key, value));
    this.#field.value = this.#state.query;
    const { activeElement } = document;
    this.#showChoices();
    this.#afterShowing = () => {
      this.#history.restore();
      if (activeElement?.isConnected === false) this.#view.catchFocus();
    };
    this.#answer();
  }

  /** Answers what is asked for; loads the data first where it is not there yet. */
  #answer(): void {
    this.#view.showLoading();
    if (this.#isLoading) return;
    const answered = this.#data === undefined ? this.#load() : this.#search(this.#data);
    answered.catch((failure: unknown) => {
      this.#view.showFailure(failure instanceof OtherBuildError);
    });
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#data = await loadFinderData(this.#context.options, (table, rows) => {
        if (this.#state.query.trim() === '') this.#context.panel.showCounts(this.#applyFacets(table, rows).counts);
      });
    } finally {
      this.#isLoading = false;
    }
    await this.#search(this.#data);
    // Ready for the first word, but after what the reader came for.
    await this.#data.index();
  }

  async #search(data: FinderData): Promise<void> {
    const query = this.#state.query.trim();
    this.#asked += 1;
    const question = this.#asked;
    if (isByDate(this.#state.sort)) await data.loadDates();
    if (question !== this.#asked) return;
    if (query === '') {
      this.#searcher?.forget();
      this.#reply = undefined;
      this.#show(data);
      return;
    }
    expectWords();
    this.#index ??= await data.index();
    if (question !== this.#asked) return;
    this.#searcher ??= new TextSearcher(this.#index, fullTextLater(this.#context.options));
    await this.#searcher.ask(query, (reply) => {
      this.#reply = reply;
      this.#show(data);
    });
  }

  #show(data: FinderData): void {
    const { texts, fill, panel } = this.#context;
    const query = this.#state.query.trim();
    const answer = this.#reply?.answer;
    const index = answer === undefined ? undefined : this.#index;
    const facets = this.#applyFacets(data.table, data.rows);
    const countOf = (rows: readonly number[]): number =>
      applyFacets(data.table, this.#state.selection, rows).rows.length;
    panel.showCounts(facets.counts);
    this.#view.show(
      {
        state: this.#state,
        facets,
        rows: sortRows(facets.rows, this.#state.sort, data.orders()),
        final: answer?.partial !== true,
        mark: answer === undefined || index === undefined ? markNothing : toMarker(index, answer.plan, answer.near),
        words: answer === undefined ? [] : [...parseQuery(query), ...answer.plan.words],
        described: answer?.described ?? new Set(),
        notes: answerNotes(this.#reply, query, texts, fill),
        suggestions: (fitting) =>
          index === undefined
            ? []
            : suggestQueries(index, this.#namesOf(data), query, fitting ? countOf : countAll, mostSuggestions),
      },
      data,
    );
    if (answer?.partial === true) return;
    this.#afterShowing?.();
    this.#afterShowing = undefined;
  }

  #applyFacets(table: FacetTable, rows: Uint32Array): FacetAnswer {
    return applyFacets(table, this.#state.selection, this.#reply?.answer.rows ?? rows);
  }

  #namesOf({ cards }: FinderData): readonly string[] {
    return [...cards.translations, ...cards.names];
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
    for (const button of this.#root.querySelectorAll<HTMLElement>('button[data-view]')) {
      button.ariaPressed = String(button.dataset['view'] === this.#state.view);
    }
  }

  /** A choice: an entry of its own in the history, and an answer at once. */
  #change(state: FinderRequest): void {
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
    const current = (): FinderRequest => {
      this.#flushTyping();
      return this.#state;
    };
    return {
      type: () => {
        expectWords();
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
      viewAs: (name) => {
        this.#change({ ...current(), view: resultViews.find((key) => key === name) ?? 'cards' });
      },
      removeChoice: (key, value) => {
        this.#removeChoice(current(), key, value);
      },
      clear: () => {
        const { query, sort, view } = current();
        this.#change({ ...emptyRequest, query, sort, view });
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
        this.#change(parseFinderRequest(search, (key, value) => panel.isKnown(key, value)));
      },
    };
  }

  #removeChoice(state: FinderRequest, key: FacetKey, value: string): void {
    this.#change(withChoice(state, key, value, false));
    // The button that had the focus is gone; the next one takes it, or the results where none is left.
    const next = this.#root.querySelector<HTMLElement>('[data-chip]');
    if (next === null) this.#view.focusHeading();
    else next.focus();
  }
}

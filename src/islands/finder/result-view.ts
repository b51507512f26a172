import type { FacetAnswer } from '../../search/facets.ts';
import type { FinderState } from '../../search/finder-state.ts';
import type { MarkText } from '../../search/marked-text.ts';
import type { Suggestion } from '../../search/suggestions.ts';
import type { Announcer } from './announcer.ts';
import { cloneTemplate, find } from './dom.ts';
import { emptyHelp } from './empty-help.ts';
import type { FinderData } from './finder-data.ts';
import { pageLinks } from './page-links.ts';
import { toCardElement } from './result-card.ts';
import { toResultCard } from './to-result-card.ts';
import type { CardContext } from './to-result-card.ts';

/** An answer as it is shown. */
export interface ShownAnswer {
  readonly state: FinderState;
  readonly facets: FacetAnswer;
  /** Rows in the order they are shown in, of all pages. */
  readonly rows: readonly number[];
  readonly final: boolean;
  readonly mark: MarkText;
  /** What has to be said above the rows. */
  readonly notes: readonly HTMLElement[];
  readonly suggestions: () => readonly Suggestion[];
}

/** The element with the results and its states. */
export class ResultView {
  readonly #root: Element;
  readonly #section: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #announcer: Announcer;
  readonly #context: CardContext;

  constructor(root: Element, announcer: Announcer, context: CardContext) {
    this.#root = root;
    this.#section = find(root, '[data-results]', HTMLElement);
    this.#heading = find(root, '[data-total-text]', HTMLElement);
    this.#announcer = announcer;
    this.#context = context;
  }

  /** Says that the answer shown is not the one asked for any more. */
  showLoading(): void {
    this.#section.dataset['state'] = 'loading';
    this.#section.ariaBusy = 'true';
    delete this.#section.dataset['total'];
  }

  /** Shows an answer; one that is not final leaves the state at `loading`. */
  show(answer: ShownAnswer, data: FinderData): void {
    const { texts, fill, options } = this.#context;
    const total = answer.rows.length;
    const last = Math.max(1, Math.ceil(total / options.pageSize));
    const page = Math.min(answer.state.page, last);
    const from = (page - 1) * options.pageSize;
    const shown = answer.rows.slice(from, from + options.pageSize);
    const cards = shown.map((row) => toCardElement(this.#root, toResultCard(row, data, this.#context), answer.mark));
    this.#fill('[data-list]', cards);
    this.#fill('[data-notes]', answer.notes);
    this.#fill('[data-help]', total === 0 && answer.final ? [this.#help(answer)] : []);
    const pages = find(this.#section, '[data-pages]', HTMLElement);
    pages.hidden = last === 1;
    pages.replaceChildren(...(last === 1 ? [] : pageLinks({ ...answer.state, page }, last, texts, fill)));
    this.#heading.textContent =
      total === 0 && !answer.final ? fill(texts.loading) : fill(texts.total, { count: total });
    find(this.#root, '[data-show]', HTMLElement).textContent = fill(texts.showResults, { count: total });
    if (answer.final) this.#finish(total);
  }

  /** Says that nothing could be loaded, and offers to try again. */
  showFailure(): void {
    this.#section.dataset['state'] = 'error';
    this.#section.ariaBusy = null;
    const help = cloneTemplate(this.#root, 'template[data-failed]');
    this.#announcer.say(find(help, 'p', HTMLElement).textContent);
    this.#fill('[data-list]', []);
    this.#fill('[data-notes]', []);
    this.#fill('[data-help]', [help]);
    find(this.#section, '[data-pages]', HTMLElement).hidden = true;
  }

  /** Moves to the beginning of the results, as after turning to another page. */
  focusHeading(): void {
    this.#heading.focus({ preventScroll: true });
    this.#section.scrollIntoView({ block: 'start' });
  }

  #finish(total: number): void {
    this.#section.dataset['state'] = total === 0 ? 'empty' : 'ready';
    this.#section.ariaBusy = null;
    if (total === 0) delete this.#section.dataset['total'];
    else this.#section.dataset['total'] = String(total);
    const { texts, fill } = this.#context;
    const words =
      total === 0 ? find(this.#section, '[data-help] p', HTMLElement).textContent : fill(texts.total, { count: total });
    this.#announcer.say(words);
  }

  #help({ state, facets, suggestions }: ShownAnswer): DocumentFragment {
    const { panel, texts, fill } = this.#context;
    return emptyHelp(this.#root, { state, without: facets.without, suggestions: suggestions() }, panel, texts, fill);
  }

  #fill(selector: string, children: readonly Node[]): void {
    find(this.#section, selector, HTMLElement).replaceChildren(...children);
  }
}

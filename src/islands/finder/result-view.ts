import { staticListOf } from '../../search/static-list.ts';
import type { Announcer } from '../announcer.ts';
import { cloneTemplate, find, make } from '../dom.ts';
import { emptyHelp } from './empty-help.ts';
import type { FinderData } from './finder-data.ts';
import { pageLinks } from './page-links.ts';
import { ResultList } from './result-list.ts';
import type { ShownAnswer } from './shown-answer.ts';
import type { CardContext } from './to-result-card.ts';

/** What becomes of a question; outside tools read it from `data-state`. */
type Phase = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** The element with the results and its phases. */
export class ResultView {
  readonly #root: Element;
  readonly #section: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #asPage: HTMLAnchorElement;
  readonly #list: ResultList;
  readonly #announcer: Announcer;
  readonly #context: CardContext;

  constructor(root: Element, announcer: Announcer, context: CardContext) {
    this.#root = root;
    this.#section = find(root, '[data-results]', HTMLElement);
    this.#heading = find(root, '[data-total-text]', HTMLElement);
    this.#asPage = find(root, '[data-as-page]', HTMLAnchorElement);
    this.#list = new ResultList(root, context);
    this.#announcer = announcer;
    this.#context = context;
  }

  /** Says that the answer shown is not the one asked for any more. */
  showLoading(): void {
    const { fill, texts } = this.#context;
    // Until the first answer there is nothing to look at but this; a later one leaves the one before in its place.
    if (/idle|error/u.test(this.#section.dataset['state'] ?? '')) this.#heading.textContent = fill(texts.loading);
    this.#enter('loading');
    delete this.#section.dataset['total'];
  }

  /** Shows an answer; one that is not final leaves the phase at `loading`. */
  show(answer: ShownAnswer, data: FinderData): void {
    const { texts, fill, options } = this.#context;
    const total = answer.rows.length;
    const last = Math.max(1, Math.ceil(total / options.pageSize));
    const page = Math.min(answer.state.page, last);
    const from = (page - 1) * options.pageSize;
    this.#keepFocus(() => {
      this.#list.show(answer.rows.slice(from, from + options.pageSize), answer, data);
      this.#fill('[data-notes]', answer.notes);
      this.#fill('[data-help]', total === 0 && answer.final ? [this.#help(answer)] : []);
      const pages = find(this.#section, '[data-pages]', HTMLElement);
      pages.hidden = last === 1;
      pages.replaceChildren(...(last === 1 ? [] : pageLinks({ ...answer.state, page }, last, texts, fill)));
    });
    this.#heading.textContent =
      total === 0 && !answer.final ? fill(texts.loading) : fill(texts.total, { count: total });
    const list = total === 0 ? undefined : staticListOf(answer.state, options.lists);
    this.#asPage.hidden = list === undefined;
    if (list !== undefined) this.#asPage.href = list;
    find(this.#root, '[data-show]', HTMLElement).textContent = fill(texts.showResults, { count: total });
    if (answer.final) this.#finish(total);
  }

  /** Says that nothing could be loaded, or that the page is of another build, and offers to try again. */
  showFailure(isOtherBuild: boolean): void {
    const { fill, texts } = this.#context;
    this.#enter('error');
    const help = cloneTemplate(this.#root, 'template[data-failed]');
    const words = find(help, 'p', HTMLElement);
    if (isOtherBuild) {
      words.textContent = fill(texts.otherBuild);
      const reload = make('button', { type: 'button', class: 'button', 'data-reload': '' }, fill(texts.reload));
      find(help, '[data-retry]', HTMLElement).replaceWith(reload);
    }
    this.#announcer.say(words.textContent);
    this.#heading.textContent = fill(texts.results);
    for (const part of ['[data-list]', '[data-rows]', '[data-notes]']) this.#fill(part, []);
    this.#fill('[data-help]', [help]);
    for (const part of ['[data-pages]', '[data-frame]']) find(this.#section, part, HTMLElement).hidden = true;
  }

  /** Moves to the beginning of the results, as after turning to another page. */
  focusHeading(): void {
    this.#heading.focus({ preventScroll: true });
    this.#section.scrollIntoView({ block: 'start' });
  }

  /** Gives the focus to the results where what had it is gone. */
  catchFocus(): void {
    if (document.activeElement === null || document.activeElement === document.body) {
      this.#heading.focus({ preventScroll: true });
    }
  }

  /** Results are made anew; who was in one of them stays with the same product, or goes to the heading. */
  #keepFocus(change: () => void): void {
    const { activeElement } = document;
    const inside =
      activeElement instanceof HTMLElement && this.#section.contains(activeElement) ? activeElement : undefined;
    const product = inside?.closest<HTMLElement>('[data-product]')?.dataset['product'];
    const control = inside?.matches('button') === true ? 'button' : 'a';
    change();
    if (inside === undefined || inside.isConnected) return;
    const result = product === undefined ? null : this.#section.querySelector(`[data-product="${product}"]`);
    const same = result?.querySelector(control) ?? result?.querySelector('a');
    if (same instanceof HTMLElement) same.focus({ preventScroll: true });
    else this.#heading.focus({ preventScroll: true });
  }

  #enter(phase: Phase): void {
    this.#section.dataset['state'] = phase;
    this.#section.ariaBusy = phase === 'loading' ? 'true' : null;
  }

  #finish(total: number): void {
    this.#enter(total === 0 ? 'empty' : 'ready');
    if (total === 0) delete this.#section.dataset['total'];
    else this.#section.dataset['total'] = String(total);
    const { texts, fill } = this.#context;
    const words =
      total === 0 ? find(this.#section, '[data-help] p', HTMLElement).textContent : fill(texts.total, { count: total });
    this.#announcer.say(words);
  }

  #help({ state, facets, suggestions }: ShownAnswer): DocumentFragment {
    const { panel, texts, fill } = this.#context;
    const fitting = suggestions(true);
    const help = {
      state,
      without: facets.without,
      suggestions: fitting.length > 0 ? fitting : suggestions(false),
      suggestionsClear: fitting.length === 0,
    };
    return emptyHelp(this.#root, help, panel, texts, fill);
  }

  #fill(selector: string, children: readonly Node[]): void {
    find(this.#section, selector, HTMLElement).replaceChildren(...children);
  }
}

import type { Answer, Hint, Row } from '../../verify/look-up.ts';
import { cloneTemplate, find, make } from '../dom.ts';
import { messageFiller } from '../fill-message.ts';
import type { FillMessage } from '../fill-message.ts';
import { AnswerTexts } from './answer-texts.ts';
import type { VerifyOptions, VerifyTexts } from './verify-options.ts';

/** Most rows shown at once; a decision of a large province can name hundreds of products. */
const rowLimit = 60;

/** Puts answers into the parts of the page that the server made for them. */
export class VerifyView {
  readonly #root: HTMLElement;
  readonly #options: VerifyOptions;
  readonly #texts: VerifyTexts;
  readonly #words: AnswerTexts;
  readonly #fill: FillMessage;

  constructor(root: HTMLElement, options: VerifyOptions, texts: VerifyTexts) {
    this.#root = root;
    this.#options = options;
    this.#texts = texts;
    this.#words = new AnswerTexts(options, texts);
    this.#fill = messageFiller(options.intlTag);
  }

  /** Shows that nothing is asked. */
  idle(): void {
    this.#showPhase('idle', '');
  }

  /** Shows that the data is on its way. */
  loading(): void {
    this.#showPhase('loading', this.#texts.loading);
  }

  /** Shows that the data did not come, with a button to try again. */
  failed(): void {
    this.#showPhase('error', '');
    this.#part('[data-failed]').hidden = false;
  }

  /** Shows what is known about a query. */
  answer(query: string, answer: Answer): void {
    const count = answer.rows.length;
    const summary =
      count > 0
        ? this.#fill(this.#texts.found, { count, query })
        : this.#fill(this.#texts.unknown[answer.subject], { query });
    this.#showPhase(count > 0 ? 'found' : 'unknown', summary);
    this.#part('[data-notes]').replaceChildren(...this.#notes(answer).map((text) => make('p', {}, text)));
    this.#part('[data-rows]').replaceChildren(...answer.rows.slice(0, rowLimit).map((row) => this.#row(row)));
    this.#more(query, count - rowLimit);
    this.#near(answer.near);
    this.#part('[data-unknown]').hidden = count > 0;
  }

  #notes({ code, decisions }: Answer): readonly string[] {
    return [
      ...(decisions > 1 ? [this.#fill(this.#texts.decisions, { count: decisions })] : []),
      ...(code === undefined ? [] : [this.#words.code(code)]),
    ];
  }

  #row(row: Row): DocumentFragment {
    const { current, earlier, product, state } = row;
    const copy = cloneTemplate(this.#root, 'template');
    const item = find(copy, '[data-product]', HTMLElement);
    item.dataset['product'] = product.id;
    const link = find(item, 'h3 a', HTMLAnchorElement);
    link.href = this.#options.product.replace('{id}', product.id);
    link.replaceChildren(this.#named(product.translation || product.name, product.translation === ''));
    const mark = find(item, '.state', HTMLElement);
    mark.dataset['state'] = state;
    mark.textContent = this.#words.label(row);
    const sentence = find(item, '[data-sentence]', HTMLElement);
    sentence.dataset['sentence'] = state;
    sentence.textContent = this.#words.sentence(row);
    const facts = this.#words.facts(row).map(({ key, text, vietnamese }) => {
      const pair = make('div');
      const value = make('dd');
      value.append(this.#named(text, vietnamese === true));
      pair.append(make('dt', {}, this.#texts.rows[key]), value);
      return pair;
    });
    find(item, 'dl', HTMLElement).replaceChildren(...facts);
    const note = find(item, '[data-earlier]', HTMLElement);
    if (earlier === undefined) note.remove();
    else note.textContent = this.#words.earlier(earlier);
    item.dataset['stars'] = String(current.stars);
    return copy;
  }

  #more(query: string, hidden: number): void {
    const more = this.#part('[data-more]');
    more.hidden = hidden <= 0;
    if (hidden <= 0) return;
    find(more, 'span', HTMLElement).textContent = this.#fill(this.#texts.more, { count: hidden });
    find(more, 'a', HTMLAnchorElement).href = `${this.#options.finder}?${new URLSearchParams({ q: query }).toString()}`;
  }

  /** Each hint is a question to ask next, not an answer. */
  #near(hints: readonly Hint[]): void {
    const near = this.#part('[data-near]');
    near.hidden = hints.length === 0;
    const items = hints.map((hint) => {
      const text = this.#words.hint(hint);
      const asked = hint.kind === 'decision' ? (hint.act.decision ?? '') : text;
      const link = make('a', { href: `?${new URLSearchParams({ so: asked }).toString()}` });
      link.append(this.#named(text, hint.kind !== 'code'));
      const item = make('li');
      item.append(link);
      return item;
    });
    find(near, 'ul', HTMLElement).replaceChildren(...items);
  }

  #named(text: string, vietnamese: boolean): Node {
    return vietnamese && this.#options.locale !== 'vi'
      ? make('span', { lang: 'vi' }, text)
      : document.createTextNode(text);
  }

  #showPhase(phase: string, summary: string): void {
    const section = this.#part('[data-answer]');
    section.dataset['answer'] = phase;
    section.hidden = phase === 'idle';
    this.#part('[data-summary]').textContent = summary;
    for (const selector of ['[data-notes]', '[data-rows]']) this.#part(selector).replaceChildren();
    for (const selector of ['[data-more]', '[data-near]', '[data-unknown]', '[data-failed]']) {
      this.#part(selector).hidden = true;
    }
  }

  #part(selector: string): HTMLElement {
    return find(this.#root, selector, HTMLElement);
  }
}

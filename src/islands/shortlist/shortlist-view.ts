import { cloneTemplate, find } from '../dom.ts';
import type { Announcer } from '../announcer.ts';
import { mostCompared } from './comparison-choice.ts';
import { showComparison } from './comparison-table.ts';
import { fillPrintSheet } from './print-sheet.ts';
import { toSharedQuery } from './share-link.ts';
import { toRow } from './shortlist-row.ts';
import type { Shortlist } from './shortlist.ts';
import type { ShownList, Writing } from './shown-list.ts';

/** The list on the page, in all its phases. */
export class ShortlistView {
  readonly #root: HTMLElement;
  readonly #announcer: Announcer;
  readonly #writing: Writing;

  constructor(root: HTMLElement, announcer: Announcer, writing: Writing) {
    this.#root = root;
    this.#announcer = announcer;
    this.#writing = writing;
  }

  /** Shows a list with its products, or help where it is empty. `own` is the reader's list. */
  show(list: ShownList, own: Shortlist | undefined, compared: Shortlist): void {
    const { texts, fill } = this.#writing;
    const isEmpty = list.ids.length === 0;
    const total = fill(list.isShared ? texts.sharedTotal : texts.total, { count: list.entries.length });
    this.#setPhase(isEmpty ? 'empty' : 'ready', isEmpty ? texts.empty : total);
    this.#fill(
      'list',
      list.entries.map((entry) => toRow(this.#root, entry, list, this.#writing)),
    );
    this.#fill('help', isEmpty ? [cloneTemplate(this.#root, 'template[data-empty]')] : []);
    this.#showGone(list);
    this.showOwn(list, own);
    this.#showTools(list);
    this.showChoice(list, compared);
    fillPrintSheet(this.#root, list, this.#writing);
  }

  /** Shows which products are compared, and compares them. */
  showChoice(list: ShownList, compared: Shortlist): void {
    const { texts } = this.#writing;
    const isFull = compared.length >= mostCompared;
    for (const box of this.#root.querySelectorAll<HTMLInputElement>('[data-compare]')) {
      box.checked = compared.includes(box.value);
      box.disabled = isFull && !box.checked;
    }
    const hint = this.#part('hint');
    hint.hidden = list.entries.length < 2;
    hint.textContent = isFull && list.entries.length > mostCompared ? texts.full : texts.hint;
    showComparison(
      this.#root,
      list.entries.filter(({ id }) => compared.includes(id)),
      list,
      this.#writing,
    );
  }

  /** Says that the products are on their way. */
  showLoading(): void {
    this.#setPhase('loading', this.#writing.texts.loading);
  }

  /** Says that the products could not be loaded, and offers to try again. */
  showFailure(count: number): void {
    const { texts, fill } = this.#writing;
    this.#showOnly('error', fill(texts.total, { count }), 'template[data-failed]');
  }

  /** Says that this browser keeps no data. */
  showUnavailable(): void {
    this.#showOnly('unavailable', this.#writing.texts.empty, 'template[data-unavailable]');
  }

  /** Says what was taken off the list and offers to put it back; nothing was where the number is 0. */
  showRemoved(count: number): void {
    const { texts, fill } = this.#writing;
    const text = fill(texts.removed, { count });
    this.#hide('removed', count === 0);
    this.#part('removed-text').textContent = text;
    if (count > 0) this.#announcer.say(`${text} ${this.#part('total').textContent}`);
  }

  /** Says something beside the buttons. */
  showNote(text: string): void {
    this.#part('note').textContent = text;
    this.#announcer.say(text);
  }

  /** Returns the place in the list that has the focus, if any. */
  focusedRow(): number {
    const { activeElement } = document;
    return this.#rows().findIndex((row) => row.contains(activeElement));
  }

  /** Gives the focus to the row that has taken a place in the list, or to the heading where none is left. */
  focusRow(place: number): void {
    const rows = this.#rows();
    const row = rows[Math.min(place, rows.length - 1)];
    (row?.querySelector<HTMLElement>('[data-remove]') ?? this.#part('total')).focus();
  }

  focusHeading(): void {
    this.#part('total').focus();
  }

  #rows(): readonly Element[] {
    return [...this.#part('list').children];
  }

  #showGone({ gone, isShared }: ShownList): void {
    const { texts, fill } = this.#writing;
    this.#hide('gone', gone.length === 0);
    this.#hide('gone-remove', isShared);
    this.#part('gone-text').textContent = fill(texts.gone, { count: gone.length });
  }

  /** Shows how the list of a link stands to the reader's own. */
  showOwn({ entries, isShared }: ShownList, own: Shortlist | undefined): void {
    const { texts, fill } = this.#writing;
    this.#hide('shared', !isShared);
    const hasNew = own !== undefined && entries.some(({ id }) => !own.includes(id));
    this.#hide('keep', !hasNew);
    this.#part('own').textContent = fill(texts.sharedOwn, { count: own?.length ?? 0 });
  }

  #showTools({ entries, ids, isShared }: ShownList): void {
    this.#hide('tools', ids.length === 0);
    this.#hide('empty-list', isShared);
    this.#part('note').textContent = '';
    const share = find(this.#root, '[data-share]', HTMLAnchorElement);
    share.setAttribute('href', share.pathname + toSharedQuery(entries.map(({ id }) => id)));
  }

  #showOnly(phase: string, heading: string, template: string): void {
    this.#setPhase(phase, heading);
    const help = cloneTemplate(this.#root, template);
    this.#announcer.say(find(help, 'p', HTMLElement).textContent);
    this.#fill('list', []);
    this.#fill('help', [help]);
    for (const part of ['tools', 'shared', 'gone', 'hint', 'comparison', 'sheet']) this.#hide(part, true);
  }

  #setPhase(phase: string, heading: string): void {
    const section = this.#part('saved');
    section.dataset['state'] = phase;
    section.ariaBusy = phase === 'loading' ? 'true' : null;
    this.#part('total').textContent = heading;
  }

  #hide(part: string, hidden: boolean): void {
    this.#part(part).hidden = hidden;
  }

  #fill(part: string, children: readonly Node[]): void {
    this.#part(part).replaceChildren(...children);
  }

  /** Returns a part of the page by the name it has in the markup: `data-<name>`. */
  #part(name: string): HTMLElement {
    return find(this.#root, `[data-${name}]`, HTMLElement);
  }
}

import { firstShownPhoto } from '../../components/photo/card-picture.ts';
import { CardPhotos } from './card-photos.ts';
import { decisionNumbers } from './decision-numbers.ts';
import { find, make } from '../dom.ts';
import { Excerpts } from './excerpts.ts';
import type { FinderData } from './finder-data.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';
import type { FetchFile } from '../../search/fetch-file.ts';
import { PageTexts } from '../../search/page-texts.ts';
import { toCardElement } from './result-card.ts';
import type { WeaveBand } from './result-card.ts';
import { toRowElement } from './result-row.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { stateLabel, toResultCard } from './to-result-card.ts';
import type { CardContext } from './to-result-card.ts';

/** About as many cards as a screen shows; readers see these at once. */
const wovenAtOnce = 9;

interface CardPlace {
  /** Whether its photo is the first in sight. */
  readonly isFirst: boolean;
  readonly weaveBand: WeaveBand;
}

/** Weaves the bands of cards that are out of sight, a few at a time, so that nothing else has to wait for them. */
async function weaveInTurn(weaves: readonly (() => void)[]): Promise<void> {
  for (const [at, weave] of weaves.entries()) {
    if (at % 3 === 0) await letOthersGoFirst();
    weave();
  }
}

/** The results of a page, as cards or as rows of a table. */
export class ResultList {
  readonly #root: Element;
  readonly #cards: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #context: CardContext;
  readonly #excerpts: Excerpts;
  readonly #photos: CardPhotos;
  readonly #decisionOf: (row: number) => Promise<string | undefined>;

  constructor(root: Element, context: CardContext) {
    const { options } = context;
    this.#root = root;
    this.#cards = find(root, '[data-list]', HTMLElement);
    this.#frame = find(root, '[data-frame]', HTMLElement);
    // Keyboards scroll what has the focus; without script the table is never shown.
    this.#frame.tabIndex = 0;
    this.#rows = find(root, '[data-rows]', HTMLElement);
    this.#context = context;
    const fetchFile: FetchFile = (address, init) => fetch(address, init);
    const texts = new PageTexts(`${options.data}${options.locale}/texts/`, options.build, fetchFile);
    this.#excerpts = new Excerpts(texts);
    this.#photos = new CardPhotos(root, options);
    this.#decisionOf = decisionNumbers(options);
  }

  /** Shows rows of the data. Who had the focus in a result keeps it where that product is still shown. */
  show(rows: readonly number[], answer: ShownAnswer, data: FinderData): void {
    const isTable = answer.state.view === 'table';
    this.#excerpts.clear();
    this.#rows.replaceChildren(...(isTable ? rows.map((row) => this.#toRow(row, answer, data)) : []));
    this.#frame.hidden = !isTable || rows.length === 0;
    this.#showSorting(answer);
    const first = firstShownPhoto(rows, (row) => data.cards.photographed.has(row));
    const outOfSight: (() => void)[] = [];
    const toCard = (row: number, at: number): DocumentFragment => {
      const weaveBand: WeaveBand = (weave) => {
        if (at < wovenAtOnce) weave();
        else outOfSight.push(weave);
      };
      return this.#toCard(row, answer, data, { isFirst: row === first, weaveBand });
    };
    this.#cards.replaceChildren(...(isTable ? [] : rows.map(toCard)));
    void weaveInTurn(outOfSight);
    this.#cards.hidden = isTable;
    if (isTable) this.#showDecisions(rows);
    if (answer.final && data.dated() === undefined) void this.#addDates(rows, data);
  }

  /** Dates come after the answer. Where they cannot be loaded, the states stand there without them. */
  async #addDates(rows: readonly number[], data: FinderData): Promise<void> {
    const marks = this.#root.querySelectorAll('[data-results] [data-product] [data-state]');
    const dated = await data.loadDates().catch(() => undefined);
    for (const [at, row] of dated === undefined ? [] : rows.entries()) {
      marks[at]?.replaceChildren(stateLabel(row, data, this.#context));
    }
  }

  #toCard(row: number, answer: ShownAnswer, data: FinderData, { isFirst, weaveBand }: CardPlace): DocumentFragment {
    const card = toResultCard(row, data, this.#context);
    const copy = toCardElement(this.#root, card, answer.mark, weaveBand);
    if (data.cards.photographed.has(row)) this.#photos.show(copy, row, card.region, isFirst);
    this.#addExcerpt(copy, row, answer, (place) => {
      find(copy, '[data-state]', HTMLElement).before(place);
    });
    return copy;
  }

  #toRow(row: number, answer: ShownAnswer, data: FinderData): DocumentFragment {
    const card = toResultCard(row, data, this.#context);
    const { panel } = this.#context;
    const labels = { starsLabel: panel.labelOf('stars', card.stars), groupLabel: panel.labelOf('group', card.group) };
    const copy = toRowElement(this.#root, { ...card, ...labels }, answer.mark);
    this.#addExcerpt(copy, row, answer, (place) => {
      find(copy, 'th', HTMLElement).append(place);
    });
    return copy;
  }

  #addExcerpt(copy: DocumentFragment, row: number, answer: ShownAnswer, put: (place: HTMLElement) => void): void {
    if (!answer.final || !answer.described.has(row)) return;
    const place = make('p', { class: 'excerpt' });
    put(place);
    const result = find(copy, '[data-product]', HTMLElement);
    this.#excerpts.show(result, place, row, answer.words, this.#context.options.locale !== 'vi');
  }

  #showDecisions(rows: readonly number[]): void {
    const { fill, texts } = this.#context;
    const cells = this.#rows.querySelectorAll('[data-cell="decision"]');
    for (const [at, row] of rows.entries()) {
      void this.#decisionOf(row).then((number) => {
        cells[at]?.replaceChildren(number ?? fill(texts.unknown));
      });
    }
  }

  #showSorting({ state }: ShownAnswer): void {
    for (const button of this.#frame.querySelectorAll<HTMLElement>('[data-sort-by]')) {
      const head = button.closest('th');
      const { direction = 'ascending', sortBy } = button.dataset;
      if (head === null) continue;
      head.ariaSort = sortBy === state.sort ? direction : null;
    }
  }
}

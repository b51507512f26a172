import { toExcerpt } from '../../search/excerpt.ts';
import type { PageTexts } from '../../search/page-texts.ts';
import type { QueryWord } from '../../search/query.ts';
import { make } from '../dom.ts';
import { markedNodes } from './marked-nodes.ts';

/** Shows why descriptions answer a query: the passage with the words. Only for results that come into view. */
export class Excerpts {
  readonly #texts: PageTexts;
  readonly #waiting = new Map<Element, () => Promise<void>>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) this.#fill(target);
      }
    },
    { rootMargin: '200px' },
  );

  constructor(texts: PageTexts) {
    this.#texts = texts;
  }

  /** Forgets the results shown before. */
  clear(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
  }

  /** Shows the passage of a row in `place` once its result comes into view. `isForeign` tells pages not in Vietnamese. */
  show(result: HTMLElement, place: HTMLElement, row: number, words: readonly QueryWord[], isForeign: boolean): void {
    this.#waiting.set(result, async () => {
      const { isUntranslated, text } = await this.#texts.of(row);
      const parts = toExcerpt(text, words);
      if (parts.length === 0) return;
      const passage = make('span', isUntranslated && isForeign ? { lang: 'vi' } : {});
      passage.replaceChildren(...markedNodes(parts));
      place.replaceChildren(passage);
    });
    this.#observer.observe(result);
  }

  #fill(element: Element): void {
    const fill = this.#waiting.get(element);
    this.#waiting.delete(element);
    this.#observer.unobserve(element);
    // A passage that cannot be loaded is left out: the result itself is there.
    fill?.().catch(() => undefined);
  }
}

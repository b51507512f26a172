import type { FacetAnswer } from '../../search/facets.ts';
import { facetKeys, isFacetKey } from '../../search/facet-keys.ts';
import type { FacetKey } from '../../search/facet-keys.ts';
import type { Selection } from '../../search/finder-request.ts';
import { find } from '../dom.ts';
import { toSearchWords } from '../../search/search-words.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** A value of a facet on the page. */
interface Choice {
  readonly box: HTMLInputElement;
  /** The number itself: changing it in place costs less than a new one, and observers of elements sleep on. */
  readonly count: Text;
  readonly label: string;
}

/** The boxes to tick: what is ticked, what each would give, and fields that narrow long lists. */
export class FacetPanel {
  readonly #choices = new Map<FacetKey, Map<string, Choice>>(facetKeys.map((key) => [key, new Map<string, Choice>()]));
  readonly #format: (value: number) => string;
  readonly #panel: HTMLElement;
  readonly #toggle: HTMLElement;

  constructor(root: Element, intlTag: string) {
    this.#panel = find(root, '[data-filters]', HTMLElement);
    this.#toggle = find(root, '[data-toggle]', HTMLElement);
    this.#format = wholeNumbers(intlTag);
    for (const box of root.querySelectorAll<HTMLInputElement>('input[data-facet]')) {
      const { facet, value } = box.dataset;
      const label = box.closest('label');
      const count = label?.querySelector('.facet-count')?.firstChild;
      if (facet === undefined || value === undefined || !isFacetKey(facet) || !(count instanceof Text)) continue;
      const text = label?.querySelector('.facet-label')?.textContent ?? value;
      this.#choices.get(facet)?.set(value, { box, count, label: text.trim() });
    }
  }

  /** Opens or closes the panel where it folds away on a narrow screen. */
  toggle(open: boolean = this.#toggle.ariaExpanded !== 'true'): void {
    this.#toggle.ariaExpanded = String(open);
    this.#panel.toggleAttribute('data-open', open);
  }

  /** Whether a facet has a value. */
  isKnown(key: FacetKey, value: string): boolean {
    return this.#choices.get(key)?.has(value) ?? false;
  }

  /** Returns what the page calls a value. */
  labelOf(key: FacetKey, value: string): string {
    return this.#choices.get(key)?.get(value)?.label ?? value;
  }

  /** Ticks what is chosen, and opens the lists it stands in. */
  showSelection(selection: Selection): void {
    for (const [key, choices] of this.#choices) {
      const chosen = new Set(selection[key]);
      for (const [value, { box }] of choices) {
        if (box.checked === chosen.has(value)) continue;
        box.checked = !box.checked;
        const list = box.closest('details');
        if (box.checked && list !== null) list.open = true;
      }
    }
  }

  /** Shows how many products each value would give. */
  showCounts(counts: FacetAnswer['counts']): void {
    for (const [key, choices] of this.#choices) {
      for (const [value, { box, count }] of choices) {
        const number = counts[key].get(value) ?? 0;
        if (box.dataset['count'] === String(number)) continue;
        box.dataset['count'] = String(number);
        count.data = this.#format(number);
      }
    }
  }

  /** Leaves only the values of a facet whose names have words that begin like the words typed. */
  narrow(key: FacetKey, text: string): void {
    const wanted = toSearchWords(text);
    for (const { box, label } of this.#choices.get(key)?.values() ?? []) {
      const words = toSearchWords(label);
      const fits = wanted.every((part) => words.some((word) => word.folded.startsWith(part.folded)));
      const row = box.closest('li');
      if (row !== null) row.hidden = !fits;
    }
  }
}

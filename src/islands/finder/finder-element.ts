import { Finder } from './finder.ts';
import type { FinderOptions, FinderTexts } from './finder-options.ts';

/** The finder on a page. Its markup comes from the server; without script its static lists take its place. */
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

if (customElements.get('ocop-finder') === undefined) customElements.define('ocop-finder', OcopFinder);

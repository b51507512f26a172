import { ShortlistController } from './shortlist-controller.ts';
import type { ShortlistOptions, ShortlistTexts } from './shortlist-options.ts';

/** The shortlist on its page. Its markup comes from the server; without script the static lists take its place. */
class OcopShortlist extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const options = JSON.parse(this.dataset['options'] ?? '{}') as ShortlistOptions;
    const texts = JSON.parse(this.dataset['texts'] ?? '{}') as ShortlistTexts;
    new ShortlistController(this, options, texts, this.#leaving.signal).start();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

if (customElements.get('ocop-shortlist') === undefined) customElements.define('ocop-shortlist', OcopShortlist);

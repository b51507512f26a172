import { onTestFinished, vi } from 'vitest';
import { catalogueOf } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { today } from '../../catalogue/today.ts';
import type { Locale } from '../../i18n/locale.ts';
import { getSearchFiles } from '../../search-data/search-files.ts';
import { toDecisionFile } from '../../search-data/decision-file.ts';
import { toFinderPage } from '../../views/finder/finder-page.ts';
import type { FinderPage } from '../../views/finder/finder-page.ts';
import { serve, showPage } from '../page-fixture.ts';
import type { Server } from '../page-fixture.ts';
import { Finder } from './finder.ts';

/** The finder over a small catalogue: the markup of its page as far as the script needs it, and the files it loads. */

const card = (stars: number): string => `
  <template data-card="${String(stars)}"><li>
    <article class="product-card" data-product="">
      <svg class="brocade"><g></g><g></g></svg>
      <h3><a href="/"></a></h3><p>Nơi</p><p>Chủ thể</p><span class="state" data-state="undated"></span>
    </article>
  </li></template>`;

const row = `<tr data-product="">
    <td data-save-place></td><th scope="row"><a href="/"></a></th>
    <td data-cell="stars"></td><td data-cell="province"></td><td data-cell="producer"></td><td data-cell="group"></td>
    <td><span class="state" data-state="undated"></span></td><td data-cell="decision"></td>
  </tr>`;

const sortButtons = `
  <table><thead><tr>
    <th><button type="button" data-sort-by="name"></button></th>
    <th><button type="button" data-sort-by="stars" data-direction="descending"></button></th>
  </tr></thead><tbody data-rows></tbody></table>`;

/** Long lists that no test narrows stand here with what products have: a DOM without a browser is slow to look through. */
const isShown = (key: string, count: number): boolean =>
  count > 0 || !['former', 'set', 'standard', 'kind'].includes(key);

const facetOf = ({ choices, key }: FinderPage['facets'][number]): string => `
  <details><input data-facet-find="${key}">
    <ul>${choices
      .filter(({ count }) => isShown(key, count))
      .map(
        ({ count, label, value }) => `<li><label>
          <input type="checkbox" data-facet="${key}" data-value="${value}" data-count="${String(count)}">
          <span class="facet-label">${label}</span> <span class="facet-count">${String(count)}</span>
        </label></li>`,
      )
      .join('')}</ul>
  </details>`;

/** Returns the markup of the finder. */
function finderHtml({ cards, facets, sorts }: FinderPage): string {
  return `<main><ocop-finder>
    <a data-language-link href="/en/search/"></a>
    <form>
      <input type="search" name="q">
      <button type="button" data-toggle aria-expanded="false">Lọc <span data-chosen-count></span></button>
      <div data-filters>${facets.map(facetOf).join('')}<button type="button" data-show></button></div>
      <ul data-chips></ul><button type="button" data-clear hidden></button>
      <button type="button" data-view="cards"></button><button type="button" data-view="table"></button>
      <select data-sort>${sorts.map(({ key }) => `<option value="${key}">${key}</option>`).join('')}</select>
      <section data-results data-state="idle">
        <h2 tabindex="-1" data-total-text></h2><a data-as-page href="/" hidden></a>
        <div data-notes></div><ul data-list></ul><div data-help></div>
        <section data-frame hidden>${sortButtons}</section>
        <nav data-pages hidden></nav>
      </section>
      <p data-announce></p>
    </form>
    ${cards.map(({ stars }) => card(stars)).join('')}
    <template data-photo><picture><source><img loading="lazy" decoding="async" lang="vi" alt=""></picture></template>
    <template data-row></template>
    <template data-empty>
      <div><p>Không có gì.</p><ul data-withouts></ul><div data-suggestions><p>Thử</p><ul></ul></div></div>
    </template>
    <template data-failed><div><p>Không tải được.</p><p><button type="button" data-retry>Thử lại</button></p></div></template>
  </ocop-finder></main>`;
}

/** A page with the finder, and the server of its files. */
export interface ShownFinder {
  readonly page: FinderPage;
  readonly root: HTMLElement;
  readonly server: Server;
  /** What comes into view when the test says so. */
  readonly sight: Sight;
  readonly start: () => void;
}

/** Shows the page of the finder at an address; its script runs once `start` is called. */
export async function showFinder(pages: SomePages, search = '', locale: Locale = 'vi'): Promise<ShownFinder> {
  const { catalogue } = await catalogueOf(pages);
  const files = getSearchFiles(catalogue, today);
  const photos = [...files.photos(locale)].map(([at, file]) => [`card-photos/${String(at)}.json`, file] as const);
  const ofLocale = {
    'cards.json': files.cards(locale),
    'words.json': files.words(locale),
    ...Object.fromEntries(files.texts(locale).map((file, at) => [`texts/${String(at)}.json`, file])),
    ...Object.fromEntries(photos),
  };
  const server = serve({
    '/search-data/facets.json': files.facets,
    '/search-data/order.json': files.order,
    '/search-data/decisions.json': toDecisionFile(catalogue.products, files.build),
    ...Object.fromEntries(Object.entries(ofLocale).map(([name, file]) => [`/search-data/${locale}/${name}`, file])),
  });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T05:00:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const sight = watchSight();
  const page = toFinderPage(catalogue, locale);
  const signal = showPage(finderHtml(page), `/tim-kiem/${search}`, locale);
  const root = document.querySelector<HTMLElement>('ocop-finder');
  if (root === null) throw new Error('No finder.');
  fillRow(root);
  const start = (): void => {
    new Finder(root, page.options, page.texts, signal).start();
  };
  return { page, root, server, sight, start };
}

/** The parser of happy-dom drops a row that stands in no table, so the template gets it from one. */
function fillRow(root: HTMLElement): void {
  const table = document.createElement('table');
  table.innerHTML = `<tbody>${row}</tbody>`;
  root.querySelector<HTMLTemplateElement>('template[data-row]')?.content.append(...table.querySelectorAll('tr'));
}

/** Which elements the script waits to see. */
export interface Sight {
  readonly awaited: ReadonlySet<Element>;
  /** Lets everything that is waited for come into view. */
  readonly showAll: () => void;
}

function watchSight(): Sight {
  const awaited = new Set<Element>();
  const observers: { readonly see: () => void }[] = [];
  class Watcher {
    readonly #own = new Set<Element>();

    constructor(onSight: (entries: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void) {
      observers.push({
        see: () => {
          onSight([...this.#own].map((target) => ({ isIntersecting: true, target })));
        },
      });
    }

    observe(element: Element): void {
      this.#own.add(element);
      awaited.add(element);
    }

    unobserve(element: Element): void {
      this.#own.delete(element);
      awaited.delete(element);
    }

    disconnect(): void {
      for (const element of this.#own) this.unobserve(element);
    }
  }
  vi.stubGlobal('IntersectionObserver', Watcher);
  return {
    awaited,
    showAll: () => {
      for (const { see } of observers) see();
    },
  };
}

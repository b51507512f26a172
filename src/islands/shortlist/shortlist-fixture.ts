import { onTestFinished, vi } from 'vitest';
import { catalogueOf } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { today } from '../../catalogue/today.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toShortlistFiles } from '../../views/shortlist/shortlist-file.ts';
import { toShortlistPage } from '../../views/shortlist/shortlist-page.ts';
import { serve, showPage } from '../page-fixture.ts';
import type { Server } from '../page-fixture.ts';
import { ShortlistController } from './shortlist-controller.ts';
import type { ShortlistTexts } from './shortlist-options.ts';

/** The page of the shortlist over a small catalogue: its markup as far as the script needs it, and the files it loads. */

const card = (stars: number): string => `
  <template data-card="${String(stars)}"><li>
    <article class="product-card" data-product="">
      <svg class="brocade"><g></g><g></g></svg>
      <h3><a href="/"></a></h3><p>Nơi</p><p>Chủ thể</p><span class="state" data-state="undated"></span>
    </article>
    <div data-row>
      <label><input type="checkbox" data-compare><span data-compare-name></span></label>
      <a href="/" data-write><span data-write-name></span></a>
      <button type="button" data-remove><span data-remove-name></span></button>
    </div>
  </li></template>`;

const help = (name: string): string =>
  `<template data-${name}><div><p>${name}</p><button data-retry></button></div></template>`;

const html = (stars: readonly number[]): string => `<main><ocop-shortlist>
  <a data-language-link href="/en/shortlist/"></a>
  <section data-saved data-state="loading">
    <h2 tabindex="-1" data-total></h2>
    <div data-shared hidden><button type="button" data-keep></button><a href="/danh-sach/" data-own></a></div>
    <p data-removed hidden><span data-removed-text></span><button type="button" data-undo></button></p>
    <p data-gone hidden><span data-gone-text></span><button type="button" data-gone-remove></button></p>
    <div data-tools hidden>
      <button type="button" data-download="csv"></button><button type="button" data-download="xlsx"></button>
      <button type="button" data-print></button><button type="button" data-copy></button>
      <a href="/danh-sach/" data-share></a><button type="button" data-empty-list></button><span data-note></span>
    </div>
    <p data-hint hidden></p><ul data-list></ul><div data-help></div>
  </section>
  <table data-sheet><thead><tr data-sheet-head></tr></thead><tbody data-sheet-rows></tbody></table>
  <section aria-labelledby="comparison" data-comparison hidden>
    <div data-frame><table><thead><tr data-columns><th></th></tr></thead><tbody data-rows></tbody></table></div>
  </section>
  <p data-announce></p>
  ${stars.map(card).join('')}${['empty', 'failed', 'unavailable'].map(help).join('')}
</ocop-shortlist></main>`;

/** What this browser has kept when the page is opened. */
export function keep(...ids: readonly string[]): void {
  localStorage.setItem('ocop-shortlist', JSON.stringify(ids));
}

/** Returns what this browser keeps. */
export function kept(): unknown {
  return JSON.parse(localStorage.getItem('ocop-shortlist') ?? '[]');
}

/** A page with the shortlist, and the server of its files. */
export interface ShownShortlist {
  /** The file that holds every product of a small catalogue. */
  readonly file: string;
  readonly server: Server;
  readonly texts: ShortlistTexts;
  readonly start: () => void;
}

/** Shows the page of the shortlist at an address; its script runs once `start` is called. */
export async function showShortlist(pages: SomePages, search = '', locale: Locale = 'vi'): Promise<ShownShortlist> {
  const { catalogue } = await catalogueOf(pages);
  const files = toShortlistFiles(catalogue, locale, today);
  const folder = `/shortlist-data/${locale}/`;
  const server = serve(Object.fromEntries([...files].map(([name, file]) => [`${folder}${name}.json`, file])));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T05:00:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { cards, options, texts } = toShortlistPage(catalogue.products.length, locale);
  const signal = showPage(html(cards.map(({ stars }) => stars)), `/danh-sach/${search}`, locale);
  const root = document.querySelector<HTMLElement>('ocop-shortlist');
  if (root === null) throw new Error('No shortlist.');
  const start = (): void => {
    new ShortlistController(root, options, texts, signal).start();
  };
  return { file: `${folder}1-0.json`, server, start, texts };
}

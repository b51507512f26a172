import { onTestFinished, vi } from 'vitest';
import { catalogueOf } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { today } from '../../catalogue/today.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toDecisionFile } from '../../search-data/decision-file.ts';
import { getSearchFiles } from '../../search-data/search-files.ts';
import { toVerifyPage } from '../../views/verify/verify-page.ts';
import type { VerifyPage } from '../../views/verify/verify-page.ts';
import { serve, showPage } from '../page-fixture.ts';
import type { Server } from '../page-fixture.ts';

/** The certificate check over a small catalogue: its markup as far as the script needs it, and the files it loads. */

const html = `<main><a data-language-link href="/en/verify/"></a>
  <form>
    <input type="search" name="so">
    <p data-scan hidden><button type="button">Quét</button></p>
    <div data-camera hidden><video></video><p></p></div>
  </form>
  <section data-answer="idle" hidden>
    <p data-summary></p><div data-notes></div><ul data-rows></ul>
    <p data-more hidden><span></span> <a href="/"></a></p>
    <div data-near hidden><ul></ul></div><div data-unknown hidden></div>
    <div data-failed hidden><button type="button"></button></div>
  </section>
  <template><li data-product="">
    <h3><a href="/"></a></h3><span class="state" data-state="undated"></span>
    <p data-sentence></p><dl></dl><p data-earlier></p>
  </li></template></main>`;

/** A page with the check, and the server of its files. */
export interface ShownCheck extends VerifyPage {
  readonly server: Server;
  readonly start: () => Promise<void>;
}

/** Shows the check at an address on a day; its element stands on the page once `start` is called. */
export async function showCheck(
  pages: SomePages,
  search = '',
  locale: Locale = 'vi',
  now = '2026-11-30T05:00:00Z',
): Promise<ShownCheck> {
  const { catalogue } = await catalogueOf(pages);
  const files = getSearchFiles(catalogue, today);
  const server = serve({
    [`/search-data/${locale}/cards.json`]: files.cards(locale),
    '/search-data/decisions.json': toDecisionFile(catalogue.products, files.build),
  });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const page = toVerifyPage(catalogue, locale, new URL('https://ocop.example'));
  showPage('', `/tra-cuu/${search}`, locale);
  const start = async (): Promise<void> => {
    await import('./verify-element.ts');
    const element = document.createElement('ocop-verify');
    element.dataset['options'] = JSON.stringify(page.options);
    element.dataset['texts'] = JSON.stringify(page.texts);
    element.innerHTML = html;
    document.body.append(element);
  };
  return { ...page, server, start };
}

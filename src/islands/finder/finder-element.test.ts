// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { one, productPage } from '../../catalogue/catalogue-fixture.ts';
import { eventually, goTo, part, parts, type } from '../page-fixture.ts';
import { showFinder } from './finder-fixture.ts';

/** Defines the element under a name that no other test of this window has, and returns the name. */
async function defined(): Promise<string> {
  const classes = new Map<string, CustomElementConstructor>();
  const registry = customElements;
  vi.stubGlobal('customElements', {
    get: () => undefined,
    define: (name: string, element: CustomElementConstructor) => classes.set(name, element),
  });
  await import('./finder-element.ts');
  registry.define('finder-of-test', one(classes.get('ocop-finder')));
  return 'finder-of-test';
}

test('the finder begins with its element, and is silent once that has left the page', async () => {
  const { page, root } = await showFinder({ products: [productPage('a')] });
  root.remove();
  const element = document.createElement(await defined());
  element.dataset['options'] = JSON.stringify(page.options);
  element.dataset['texts'] = JSON.stringify(page.texts);
  element.append(...root.childNodes);
  document.body.append(element);
  await eventually(() => {
    expect(part('[data-results]').dataset['state']).toBe('ready');
  });
  element.remove();
  goTo('/tim-kiem/?stars=5');
  expect(element.querySelectorAll('[data-chip]')).toHaveLength(0);
  document.body.append(element);
  await eventually(() => {
    expect(parts('[data-chip]')).toHaveLength(1);
  });
  type('input[name="q"]', 'chè');
  expect(part('[data-results]').dataset['state']).toBe('loading');
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openStorage } from './browser-storage.ts';
import { cloneTemplate, find, make } from './dom.ts';
import { namedText } from './named-text.ts';
import { keepNothing, part, showPage } from './page-fixture.ts';

test('a part of the page is found by its kind; one that is missing is a fault of ours', () => {
  showPage('<p id="a"></p>');
  expect(find(document, '#a', HTMLParagraphElement)).toBe(part('#a'));
  expect(() => find(document, '#a', HTMLInputElement)).toThrow('#a');
  expect(() => find(document, '#b', HTMLElement)).toThrow('#b');
});

test('each copy of a template is a new one', () => {
  showPage('<div id="root"><template class="t"><p>Chè</p></template></div>');
  const [first, second] = [cloneTemplate(part('#root'), '.t'), cloneTemplate(part('#root'), '.t')];
  expect(first.textContent).toBe('Chè');
  expect(first).not.toBe(second);
  expect(first.firstElementChild).not.toBe(second.firstElementChild);
});

test('an element is made with its attributes and its text', () => {
  expect(make('a', { href: '/a/', rel: 'next' }, '<b>').outerHTML).toBe('<a href="/a/" rel="next">&lt;b&gt;</a>');
  expect(make('p').childNodes).toHaveLength(0);
});

test('a name within a sentence keeps its own language', () => {
  const [before, name, after] = namedText('Lưu {name} lại', 'Tea', 'en');
  expect([before, after]).toEqual(['Lưu ', ' lại']);
  expect(name).toMatchObject({ textContent: 'Tea', lang: 'en' });
  expect(namedText('Lưu {name}', 'Chè', undefined)[1]).toMatchObject({ lang: '' });
});

test('what a browser keeps is only used where it does keep', () => {
  showPage('');
  expect(openStorage()).toBe(localStorage);
  expect(localStorage).toHaveLength(0);
  keepNothing();
  expect(openStorage()).toBeUndefined();
});

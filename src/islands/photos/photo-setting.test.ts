// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { eventually, keepNothing, part, parts, showPage, tick } from '../page-fixture.ts';
import { offerPhotoSetting } from './photo-setting.ts';

const photo = (id: string): string =>
  `<div class="photo" id="${id}"><template><img alt="Đồi chè" lang="vi" src="/a.webp"></template></div>`;

function show(ask: boolean, photos = photo('a')): void {
  showPage(`<main>${photos}</main><p data-photo-setting="Hiện ảnh" hidden><input type="checkbox"></p>`);
  if (ask) document.documentElement.dataset['photos'] = 'ask';
  offerPhotoSetting();
}

test('where photographs are shown, the switch is off and nothing waits', () => {
  show(false);
  expect(part('[data-photo-setting]').hidden).toBe(false);
  expect((part('input') as HTMLInputElement).checked).toBe(false);
  expect(parts('main button')).toHaveLength(0);
  expect(parts('#a img')).toHaveLength(1);
});

test('where they wait, each has a button that says what it shows, and shows it', () => {
  show(true, photo('a') + photo('b'));
  expect((part('input') as HTMLInputElement).checked).toBe(true);
  expect(part('#a button').textContent).toBe('Hiện ảnh Đồi chè');
  expect(parts('#a img')).toHaveLength(0);
  part('#a button').click();
  expect(parts('#a img')).toHaveLength(1);
  expect(parts('#a button')).toHaveLength(0);
  expect(document.activeElement).toBe(part('#a'));
  expect(parts('#b button')).toHaveLength(1);
});

test('the switch is remembered, and holds for photographs already there', () => {
  show(false, '<div class="photo" id="a"><img alt="" src="/a.webp"></div>');
  tick('[data-photo-setting] input');
  expect(localStorage.getItem('ocop-photos')).toBe('ask');
  expect(document.documentElement.dataset['photos']).toBe('ask');
  expect(parts('#a button')).toHaveLength(1);
  tick('[data-photo-setting] input', false);
  expect(localStorage.getItem('ocop-photos')).toBe('show');
  expect(document.documentElement.dataset).not.toHaveProperty('photos');
  expect(parts('#a button')).toHaveLength(0);
});

test('a photograph that was asked for is not asked about again', () => {
  show(true);
  part('#a button').click();
  tick('[data-photo-setting] input');
  expect(parts('#a button')).toHaveLength(0);
});

test('photographs of cards that come later wait too; a place without one has no button', async () => {
  show(true, '<div class="photo" id="trong"></div>');
  expect(parts('#trong button')).toHaveLength(0);
  part('main').insertAdjacentHTML('beforeend', '<div class="photo" id="sau"><img alt="" src="/b.webp"></div>');
  await eventually(() => {
    expect(parts('#sau button')).toHaveLength(1);
  });
});

test('a browser that keeps nothing holds the choice for this page', () => {
  show(false);
  keepNothing();
  tick('[data-photo-setting] input');
  expect(document.documentElement.dataset['photos']).toBe('ask');
});

test('a page without the switch is left alone', () => {
  showPage(`<main>${photo('a')}</main>`);
  offerPhotoSetting();
  expect(parts('#a img')).toHaveLength(0);
});

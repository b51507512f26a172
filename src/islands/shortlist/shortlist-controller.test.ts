// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { csvRows } from '../../testing/csv-rows.ts';
import { eventually, fillable, goTo, keepNothing, part, parts, textsOf, tick } from '../page-fixture.ts';
import { keep, kept, showShortlist } from './shortlist-fixture.ts';

const pages: SomePages = {
  producers: [producerPage('htx', { facts: { contact: { email: 'a@htx.example' } } })],
  products: [
    productPage('a', { facts: { producer: 'htx' } }),
    productPage('b', { facts: { producer: 'htx', recognitions: [recognition({ stars: 5, date: '2020-05-05' })] } }),
    ...['c', 'd', 'e'].map((id) => productPage(id, { facts: { formerIds: [`${id}-cu`] } })),
  ],
};

const shown = (): readonly (string | undefined)[] =>
  parts('[data-list] [data-product]').map(({ dataset }) => dataset['product']);
const remove = (id: string): HTMLElement => part(`[data-remove][value="${id}"]`);

async function becomes(phase: string): Promise<void> {
  await eventually(() => {
    expect(part('[data-saved]').dataset['state']).toBe(phase);
  });
}

/** Shows the list that this browser has kept, or that of the address. */
async function opened(ids: readonly string[], search = '') {
  const page = await showShortlist(pages, search);
  keep(...ids);
  page.start();
  await becomes(ids.length === 0 && search === '' ? 'empty' : 'ready');
  return page;
}

test('the list that this browser has kept is shown in its order, each product in its state of today', async () => {
  await opened(['b', 'a']);
  expect(shown()).toEqual(['b', 'a']);
  expect(textsOf('[data-list] .state')).toEqual(['Hết hạn 05/05/2023', 'Đến 15/06/2028']);
  expect(part('[data-total]').textContent).toContain('2');
  expect(part('[data-tools]').hidden).toBe(false);
  expect(part('[data-share]').getAttribute('href')).toBe('/danh-sach/?id=b&id=a');
});

test('an empty list helps on and offers nothing to take away', async () => {
  await opened([]);
  expect(textsOf('[data-help] p')).toEqual(['empty']);
  expect(part('[data-tools]').hidden).toBe(true);
  expect(part('[data-comparison]').hidden).toBe(true);
});

test('a product is taken off, put back, and the focus goes to the one in its place', async () => {
  const { texts } = await opened(['a', 'b', 'c']);
  remove('b').focus();
  remove('b').click();
  await eventually(() => {
    expect(shown()).toEqual(['a', 'c']);
  });
  expect(kept()).toEqual(['a', 'c']);
  expect(document.activeElement).toBe(remove('c'));
  expect(part('[data-removed]').hidden).toBe(false);
  expect(part('[data-removed-text]').textContent).toContain('1');
  part('[data-undo]').click();
  await eventually(() => {
    expect(shown()).toEqual(['a', 'b', 'c']);
  });
  expect(part('[data-removed]').hidden).toBe(true);
  expect(document.activeElement).toBe(part('[data-total]'));
  expect(texts.removed).toBeDefined();
});

test('the whole list is emptied at once, and comes back whole', async () => {
  await opened(['a', 'b']);
  part('[data-empty-list]').click();
  await becomes('empty');
  expect(kept()).toEqual([]);
  part('[data-undo]').click();
  await becomes('ready');
  expect(kept()).toEqual(['a', 'b']);
});

test('a former id gives way to that of today, here and in what is kept', async () => {
  await opened(['c-cu', 'a']);
  expect(shown()).toEqual(['c', 'a']);
  expect(kept()).toEqual(['c', 'a']);
});

test('ids that the catalogue does not know are counted, and can be taken off', async () => {
  await opened(['a', 'khong-co']);
  expect(part('[data-gone]').hidden).toBe(false);
  expect(part('[data-gone-remove]').hidden).toBe(false);
  part('[data-gone-remove]').click();
  await eventually(() => {
    expect(kept()).toEqual(['a']);
  });
});

test('a list that came with a link is shown apart from the reader’s own, and changes nothing of it', async () => {
  await opened(['c'], '?id=a&id=b&id=c-cu');
  expect(shown()).toEqual(['a', 'b', 'c']);
  expect(part('[data-shared]').hidden).toBe(false);
  expect(part('[data-empty-list]').hidden).toBe(true);
  expect(remove('a').hidden).toBe(true);
  expect(kept()).toEqual(['c']);
  expect(part('[data-language-link]').getAttribute('href')).toContain('?id=a&id=b');
});

test('a list of a link is kept behind the reader’s own, which is then shown', async () => {
  await opened(['c'], '?id=a&id=c');
  part('[data-keep]').click();
  await eventually(() => {
    expect(shown()).toEqual(['c', 'a']);
  });
  expect(kept()).toEqual(['c', 'a']);
  expect(location.search).toBe('');
  expect(part('[data-shared]').hidden).toBe(true);
});

test('a link whose products are all in the list already offers nothing to keep', async () => {
  await opened(['c', 'a'], '?id=a');
  expect(part('[data-keep]').hidden).toBe(true);
});

test('Back from a list of a link shows the reader’s own', async () => {
  await opened(['c'], '?id=a');
  goTo('/danh-sach/');
  await eventually(() => {
    expect(shown()).toEqual(['c']);
  });
});

test('the first four are compared; a fifth waits until one is taken out', async () => {
  await opened(['a', 'b', 'c', 'd', 'e']);
  const boxes = (): readonly boolean[] => parts('[data-compare]').map((box) => (box as HTMLInputElement).checked);
  const closed = (): readonly boolean[] => parts('[data-compare]').map((box) => (box as HTMLInputElement).disabled);
  expect(boxes()).toEqual([true, true, true, true, false]);
  expect(closed()).toEqual([false, false, false, false, true]);
  tick('[data-compare][value="b"]', false);
  expect(closed()).toEqual([false, false, false, false, false]);
  tick('[data-compare][value="e"]');
  expect(boxes()).toEqual([true, false, true, true, true]);
  expect(parts('[data-columns] th')).toHaveLength(5);
});

test('facts stand side by side, and those that differ are marked', async () => {
  await opened(['a', 'b']);
  expect(part('[data-comparison]').hidden).toBe(false);
  const differs = (key: string): boolean => 'differs' in part(`[data-rows] [data-fact="${key}"]`).dataset;
  expect(differs('stars')).toBe(true);
  expect(differs('producer')).toBe(false);
  expect(textsOf('[data-fact="ends"] td')).toEqual(['15/06/2028', '05/05/2023']);
  expect(parts('[data-fact="season"]')).toHaveLength(0);
});

test('one product alone is not compared', async () => {
  await opened(['a']);
  expect(part('[data-comparison]').hidden).toBe(true);
  expect(part('[data-hint]').hidden).toBe(true);
});

test('a letter to a producer asks about all its products of the list; without an address there is none', async () => {
  await opened(['a', 'b', 'c']);
  const links = parts('[data-write]').map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
  expect(links).toHaveLength(2);
  expect(links[0]).toMatch(/^mailto:a@htx\.example\?subject=.*Chè a/u);
  expect(links[0]).toMatch(/- Chè a\r\n.*\/san-pham\/a\/[^]*- Chè b/u);
});

test('on paper each product has a line with what a buyer needs', async () => {
  await opened(['a', 'b']);
  expect(part('[data-sheet]').hidden).toBe(false);
  expect(textsOf('[data-sheet-rows] tr')).toHaveLength(2);
  expect(textsOf('[data-sheet-head] th').join()).not.toContain('Quyết định');
  expect(textsOf('[data-sheet-head] th')).toContain('Thời hạn đến');
  expect(textsOf('[data-sheet-head] th')).not.toContain('');
  expect(textsOf('[data-sheet-rows] tr:first-child td')).toContain('a@htx.example');
});

test('where the products do not come it says so and tries again', async () => {
  const { file, server, start } = await showShortlist(pages);
  keep('a');
  const content: unknown = await (await fetch(file)).json();
  server.take(file);
  start();
  await becomes('error');
  expect(textsOf('[data-help] p')).toEqual(['failed']);
  expect(part('[data-tools]').hidden).toBe(true);
  server.put(file, content);
  part('[data-help] [data-retry]').click();
  await becomes('ready');
  expect(shown()).toEqual(['a']);
});

test('an answer that comes too late does not take the place of a newer one', async () => {
  const { file, server, start } = await showShortlist(pages, '?id=a');
  keep('c');
  const letGo = server.hold(file);
  start();
  goTo('/danh-sach/');
  letGo();
  await becomes('ready');
  expect(shown()).toEqual(['c']);
});

test('a browser that keeps nothing is told so; a list of a link is shown all the same', async () => {
  const own = await showShortlist(pages);
  keepNothing();
  own.start();
  expect(part('[data-saved]').dataset['state']).toBe('unavailable');
  expect(textsOf('[data-help] p')).toEqual(['unavailable']);
});

test('a browser that is full keeps the list it had', async () => {
  const fill = fillable();
  await opened(['a', 'b']);
  fill();
  remove('b').click();
  await becomes('ready');
  expect(shown()).toEqual(['a', 'b']);
});

test('the list changes when it was changed in another tab', async () => {
  await opened(['a']);
  keep('a', 'b');
  dispatchEvent(new StorageEvent('storage', { key: 'ocop-shortlist' }));
  await eventually(() => {
    expect(shown()).toEqual(['a', 'b']);
  });
});

test('the list is handed over as a file that spreadsheets read', async () => {
  const { texts } = await opened(['a', 'b']);
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:a';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  part('[data-download="csv"]').click();
  await eventually(() => {
    expect(names).toEqual([`${texts.file}.csv`]);
  });
  const rows = csvRows((await files[0]?.text())?.replace(/^\uFEFF/u, '') ?? '');
  expect(rows).toHaveLength(3);
  expect(rows[1]?.slice(0, 3)).toEqual(['a', 'Chè a', '4']);
  expect(rows[1]).toContain('2028-06-15');
  part('[data-download="xlsx"]').click();
  await eventually(() => {
    expect(names[1]).toBe(`${texts.file}.xlsx`);
  });
  expect(new Uint8Array((await files[1]?.arrayBuffer()) ?? new ArrayBuffer()).slice(0, 2)).toEqual(
    new Uint8Array([0x50, 0x4b]),
  );
});

test('the link is copied, or left to be copied by hand where the browser forbids it', async () => {
  const { texts } = await opened(['a']);
  const copied: string[] = [];
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  onTestFinished(() => {
    writeText.mockRestore();
  });
  part('[data-copy]').click();
  await eventually(() => {
    expect(part('[data-note]').textContent).toBe(texts.copied);
  });
  expect(copied[0]).toMatch(/\/danh-sach\/\?id=a$/u);
  writeText.mockRejectedValue(new Error('No.'));
  part('[data-copy]').click();
  await eventually(() => {
    expect(document.activeElement).toBe(part('[data-share]'));
  });
});

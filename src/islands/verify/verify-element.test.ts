// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import type { Locale } from '../../i18n/locale.ts';
import { eventually, goTo, part, parts, textsOf } from '../page-fixture.ts';
import { showCheck } from './verify-fixture.ts';

const pages: SomePages = {
  producers: [producerPage('htx')],
  products: [
    productPage('che', {
      facts: {
        name: 'Chè Suối Giàng',
        producer: 'htx',
        formerIds: ['che-cu'],
        packs: [{ size: '200 g', gtin: '8936011111119' }],
        recognitions: [
          recognition({
            date: '2024-01-10',
            decision: '12/QĐ-UBND',
            issuer: 'UBND tỉnh Yên Bái',
            code: '15-04321-12-1-2024',
          }),
          recognition({ stars: 3, date: '2020-12-01', decision: '34/QĐ-UBND' }),
        ],
      },
    }),
    productPage('gao', {
      facts: { name: 'Gạo Mường Lò', recognitions: [recognition({ year: 2019, level: 'province' })] },
    }),
    productPage('mat', {
      facts: {
        name: 'Mật ong',
        recognitions: [recognition({ date: '2023-09-01', decision: '56/QĐ-UBND', ends: '2026-09-01' })],
      },
    }),
    productPage('ruou', {
      facts: {
        name: 'Rượu táo',
        recognitions: [recognition({ date: '2025-06-15', decision: '56/QĐ-UBND', revoked: { date: '2026-11-30' } })],
      },
    }),
  ],
};

async function answered(search: string, phase: string, locale: Locale = 'vi', now?: string) {
  const check = await showCheck(pages, search, locale, now);
  await check.start();
  await becomes(phase);
  return check;
}

async function becomes(phase: string): Promise<void> {
  await eventually(() => {
    expect(part('[data-answer]').dataset['answer']).toBe(phase);
  });
}

const found = (): readonly (string | undefined)[] =>
  parts('[data-rows] [data-product]').map(({ dataset }) => dataset['product']);
const factsOf = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts('[data-rows] dl div').map(({ firstElementChild: key, lastElementChild: value }) => [
      key?.textContent ?? '',
      value?.textContent ?? '',
    ]),
  );
const ask = (question: string): void => {
  (part('input[name="so"]') as HTMLInputElement).value = question;
  part('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
};

test('until something is asked nothing is answered, and nothing is loaded', async () => {
  const { server } = await answered('', 'idle');
  expect(part('[data-answer]').hidden).toBe(true);
  expect(server.asked).toEqual([]);
});

test('a name is answered with what the label has to say, and who issued it', async () => {
  const { texts } = await answered(`?so=${encodeURIComponent('chè suối giàng')}`, 'found');
  expect(found()).toEqual(['che']);
  expect(part('[data-rows] a').getAttribute('href')).toBe('/san-pham/che/');
  expect(part('[data-rows] [data-product]').dataset['stars']).toBe('4');
  expect(factsOf()).toMatchObject({
    [texts.rows.stars]: '4 sao',
    [texts.rows.producer]: 'Hợp tác xã htx',
    [texts.rows.decision]: '12/QĐ-UBND',
    [texts.rows.issuer]: 'UBND tỉnh Yên Bái',
    [texts.rows.made]: '10/01/2024',
    [texts.rows.ends]: '10/01/2027',
    [texts.rows.code]: '15-04321-12-1-2024',
  });
});

test('what no source gives is said to be not known; a level takes the place of an issuer', async () => {
  const { texts } = await answered(`?so=${encodeURIComponent('gạo mường lò')}`, 'found');
  expect(factsOf()).toMatchObject({
    [texts.rows.producer]: texts.notGiven,
    [texts.rows.decision]: texts.notGiven,
    [texts.rows.issuer]: texts.levels.province,
    [texts.rows.made]: '2019',
    [texts.rows.ends]: 'từ 01/01/2022 đến 31/12/2022, tùy ngày ký',
  });
  expect(factsOf()).not.toHaveProperty([texts.rows.code]);
  expect(parts('[data-earlier]')).toHaveLength(0);
});

test('the number of a decision finds every product it names, each in its own state', async () => {
  await answered(`?so=${encodeURIComponent('56/QĐ-UBND')}`, 'found');
  expect([...found()].toSorted()).toEqual(['mat', 'ruou']);
  expect(part('[data-product="ruou"] .state').dataset['state']).toBe('revoked');
  expect(textsOf('[data-product="ruou"] [data-sentence]')[0]).toContain('thu hồi ngày 30/11/2026');
  expect(textsOf('[data-product="mat"] .state')[0]).not.toContain('Hết hạn');
});

test('a decision that a later one followed leads to the product, and says so', async () => {
  await answered(`?so=${encodeURIComponent('34/QĐ-UBND')}`, 'found');
  expect(found()).toEqual(['che']);
  expect(textsOf('[data-earlier]')[0]).toMatch(/3.*01\/12\/2020/u);
});

test.each([
  ['the barcode of a pack', '8936011111119'],
  ['the printed address', 'https://ocop.example/p/che/'],
  ['the address under a former id', 'https://ocop.example/p/che-cu/'],
])('%s finds the product', async (_, question) => {
  await answered(`?so=${encodeURIComponent(question)}`, 'found');
  expect(found()).toEqual(['che']);
});

test('what is not known is said to be so, with what comes near as questions to ask next', async () => {
  await answered(`?so=${encodeURIComponent('chè suối dàng')}`, 'unknown');
  expect(part('[data-unknown]').hidden).toBe(false);
  expect(textsOf('[data-summary]')[0]).toContain('chè suối dàng');
  expect(part('[data-near]').hidden).toBe(false);
  expect(parts('[data-near] a')[0]?.getAttribute('href')).toBe(
    `?${new URLSearchParams({ so: 'Chè Suối Giàng' }).toString()}`,
  );
});

test('a question stands in the address, an entry for each, and language links take it along', async () => {
  await answered('', 'idle');
  const before = history.length;
  ask(' chè suối giàng ');
  await becomes('found');
  expect(new URLSearchParams(location.search).get('so')).toBe('chè suối giàng');
  expect(history.length).toBe(before + 1);
  expect(part('[data-language-link]').getAttribute('href')).toBe(`/en/verify/${location.search}`);
  ask('chè suối giàng');
  expect(history.length).toBe(before + 1);
  ask('  ');
  await becomes('idle');
  expect(location.search).toBe('');
});

test('Back shows the question and the answer before', async () => {
  await answered(`?so=${encodeURIComponent('gạo mường lò')}`, 'found');
  goTo('/tra-cuu/?so=15-04321-12-1-2024');
  await eventually(() => {
    expect(found()).toEqual(['che']);
  });
  expect((part('input[name="so"]') as HTMLInputElement).value).toBe('15-04321-12-1-2024');
});

test('a late answer to an earlier question is dropped', async () => {
  const { server, start } = await showCheck(pages, '?so=15-04321-12-1-2024');
  const letGo = server.hold('/search-data/decisions.json');
  await start();
  await becomes('loading');
  goTo(`/tra-cuu/?so=${encodeURIComponent('gạo mường lò')}`);
  letGo();
  await becomes('found');
  expect(found()).toEqual(['gao']);
});

test('where the data do not come it says so, and tries again when asked', async () => {
  const { server, start } = await showCheck(pages, '?so=15-04321-12-1-2024');
  const file = '/search-data/decisions.json';
  const content: unknown = await (await fetch(file)).json();
  server.take(file);
  await start();
  await becomes('error');
  expect(part('[data-failed]').hidden).toBe(false);
  server.put(file, content);
  part('[data-failed] button').click();
  await becomes('found');
  expect(part('[data-failed]').hidden).toBe(true);
});

test('states are those of the day in Viet Nam, whatever the clock of the reader says', async () => {
  await answered('?so=15-04321-12-1-2024', 'found', 'vi', '2027-01-10T16:59:00Z');
  expect(part('[data-rows] .state').dataset['state']).toBe('ending');
});

test('on the day after, also where it is still the day before elsewhere, the term is over', async () => {
  await answered('?so=15-04321-12-1-2024', 'found', 'vi', '2027-01-10T17:01:00Z');
  expect(part('[data-rows] .state').dataset['state']).toMatch(/^(?:past-term|lapsed)$/u);
});

test('in another language Vietnamese names say so', async () => {
  await answered('?so=15-04321-12-1-2024', 'found', 'en');
  expect(part('[data-rows] h3 span').lang).toBe('vi');
  expect(textsOf('[data-rows] dd [lang="vi"]')).toContain('UBND tỉnh Yên Bái');
});

test('a browser without a reader of codes is not offered the camera', async () => {
  await answered('', 'idle');
  expect(part('[data-scan]').hidden).toBe(true);
});

/** Gives this browser a camera that sees a code, or refuses. */
function withCamera(
  see: () => Promise<readonly { rawValue: string }[]>,
  open: () => Promise<unknown>,
): { stop: () => void } {
  const track = { stop: vi.fn() };
  class Detector {
    detect = see;
    static getSupportedFormats = (): Promise<readonly string[]> => Promise.resolve(['qr_code']);
  }
  vi.stubGlobal('BarcodeDetector', Detector);
  vi.spyOn(HTMLVideoElement.prototype, 'play').mockResolvedValue();
  const getUserMedia = (): Promise<unknown> => open().then(() => ({ getTracks: () => [track] }));
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } });
  Object.defineProperty(HTMLVideoElement.prototype, 'srcObject', { configurable: true, writable: true, value: null });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });
  return track;
}

test('a code that the camera sees is asked for, and the camera goes off', async () => {
  const { start } = await showCheck(pages);
  let looks = 0;
  const track = withCamera(
    () => Promise.resolve((looks += 1) < 2 ? [] : [{ rawValue: 'https://ocop.example/p/che/' }]),
    () => Promise.resolve(),
  );
  await start();
  expect(part('[data-scan]').hidden).toBe(false);
  part('[data-scan] button').click();
  expect(part('[data-camera]').hidden).toBe(false);
  await becomes('found');
  expect(found()).toEqual(['che']);
  expect(track.stop).toHaveBeenCalledTimes(1);
  expect(part('[data-camera]').hidden).toBe(true);
});

test('where the camera is refused it says so', async () => {
  const { start, texts } = await showCheck(pages);
  withCamera(
    () => Promise.resolve([]),
    () => Promise.reject(new Error('No.')),
  );
  await start();
  part('[data-scan] button').click();
  await eventually(() => {
    expect(textsOf('[data-camera] p')).toEqual([texts.scanFailed]);
  });
  expect(part('[data-scan] button').textContent).toBe(texts.scan);
});

test('the camera is stopped by the button that started it', async () => {
  const { start, texts } = await showCheck(pages);
  const track = withCamera(
    () => Promise.resolve([]),
    () => Promise.resolve(),
  );
  await start();
  part('[data-scan] button').click();
  expect(part('[data-scan] button').textContent).toBe(texts.stop);
  part('[data-scan] button').click();
  await eventually(() => {
    expect(track.stop).toHaveBeenCalledTimes(1);
  });
  expect(part('[data-camera]').hidden).toBe(true);
});

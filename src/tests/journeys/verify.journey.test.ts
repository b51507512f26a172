import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './site-journey.ts';
import type { SiteJourney, VisitedPage, VisitOptions } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

async function ask(question: string, path = '/tra-cuu/', options?: VisitOptions): Promise<VisitedPage> {
  const visit = await journey.open(path, options);
  await visit.page.locator('main input').first().fill(question);
  await visit.page.keyboard.press('Enter');
  await answered(visit);
  return visit;
}

async function answered({ page }: VisitedPage): Promise<void> {
  await page.locator('[data-answer="found"], [data-answer="unknown"]').waitFor();
}

test.each(['2361/QĐ-BNNMT', '2361/qd bnnmt', 'QĐ 2361', 'Quyết định số 2361/QĐ-BNNMT ngày 26/06/2025'])(
  '“%s” lists the products of the decision with issuer, facts and state',
  async (question) => {
    const visit = await ask(question, '/tra-cuu/', { at: '2026-11-21T12:00:00+07:00' });
    const rows = visit.page.locator('[data-product]');
    expect(await rows.count()).toBeGreaterThan(5);
    const text = await rows.first().innerText();
    for (const part of ['Bộ Nông nghiệp và Môi trường', '2361/QĐ-BNNMT', '26/06/2025', '26/06/2028', '5 sao']) {
      expect(text).toContain(part);
    }
    expect(await rows.first().locator('.state').getAttribute('data-state')).toBe('valid');
    expect(new URL(visit.page.url()).searchParams.get('so')).toBe(question);
    expect(visit.complaints).toEqual([]);
    expect(visit.strangers).toEqual([]);
    await visit.close();
  },
);

test('past its day a recognition is not called ended', async () => {
  for (const [path, wrong] of [
    ['/tra-cuu/', /hết hạn|hết hiệu lực|đã hết/iu],
    ['/en/verify/', /expired|\bended\b|no longer/iu],
  ] as const) {
    const visit = await ask('2361/QĐ-BNNMT', path, { at: '2028-06-27T00:00:01+07:00' });
    const row = visit.page.locator('[data-product]').first();
    expect(await row.locator('.state').getAttribute('data-state')).toBe('past-term');
    expect(await row.innerText()).not.toMatch(wrong);
    await visit.close();
  }
});

test.each(['2362/QĐ-BNNMT', '2361/QĐ-UBND', '52-540-21553-9-2022', 'zzqx wqk', '99999', 'https://khac.example/p/x/'])(
  '“%s” gets help and no verdict',
  async (question) => {
    const visit = await ask(question);
    expect(await visit.page.locator('[data-product]').count()).toBe(0);
    const text = await visit.page.locator('[data-answer]').innerText();
    expect(text).not.toMatch(/giả mạo|không hợp lệ|hết hạn|thu hồi/iu);
    expect(text).toContain('hãy hỏi cơ quan');
    await visit.close();
  },
);

test('a near miss leads on to what is known', async () => {
  const visit = await ask('2362/QĐ-BNNMT');
  await visit.page.locator('[data-near] a').first().click();
  await visit.page.locator('[data-product]').first().waitFor();
  expect(new URL(visit.page.url()).searchParams.get('so')).toBe('2361/QĐ-BNNMT');
  await visit.close();
});

test('the digits 52 are explained by the year of the code', async () => {
  const before = await ask('52-540-21553-9-2022');
  expect(await before.page.locator('[data-notes]').innerText()).toContain('Bình Định, nay thuộc Gia Lai');
  await before.close();
  const after = await ask('52-21553-9-2026', '/en/verify/');
  expect(await after.page.locator('[data-notes]').innerText()).toContain('mean Gia Lai');
  await after.close();
  const bare = await ask('52');
  expect(await bare.page.locator('[data-notes]').innerText()).toMatch(/Bình Định.*Gia Lai/u);
  await bare.close();
});

test('an answer can be shared, kept by Back, and read in the other language', async () => {
  const visit = await journey.open('/tra-cuu/?so=khoai+so+phi+nhu');
  await answered(visit);
  expect(await visit.page.locator('[data-product]').first().getAttribute('data-product')).toBe('khoai-so-phi-nhu');
  await visit.page.locator('main input').first().fill('xqzw');
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('[data-answer="unknown"]').waitFor();
  await visit.page.goBack();
  await visit.page.locator('[data-product="khoai-so-phi-nhu"]').waitFor();
  await visit.page.getByRole('link', { name: 'English' }).click();
  await visit.page.locator('[data-product="khoai-so-phi-nhu"]').waitFor();
  expect(visit.page.url()).toContain('/en/verify/?so=');
  await visit.close();
});

test('the camera is offered only where the browser reads codes, and a code leads to its product', async () => {
  const without = await journey.open('/tra-cuu/');
  const offered = await without.page.evaluate(() => 'BarcodeDetector' in globalThis);
  expect(await without.page.locator('[data-scan]').isVisible()).toBe(offered);
  await without.close();

  const visit = await journey.open('/tra-cuu/', {
    before: () => {
      const code = `${location.origin}/p/khoai-so-phi-nhu/`;
      class Detector {
        detect(): Promise<{ rawValue: string }[]> {
          return Promise.resolve([{ rawValue: code }]);
        }
      }
      Object.defineProperty(globalThis, 'BarcodeDetector', { value: Detector });
      Object.defineProperty(navigator, 'mediaDevices', {
        value: { getUserMedia: () => Promise.resolve(document.createElement('canvas').captureStream()) },
      });
      HTMLMediaElement.prototype.play = () => Promise.resolve();
    },
  });
  await visit.page.locator('[data-scan] button').click();
  await visit.page.locator('[data-product="khoai-so-phi-nhu"]').waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('a failure to load can be mended by trying again', async () => {
  const visit = await journey.open('/tra-cuu/');
  await visit.page.route('**/decisions.json*', (route) => route.abort());
  await visit.page.locator('main input').first().fill('2361');
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('[data-answer="error"]').waitFor();
  await visit.page.unroute('**/decisions.json*');
  await visit.page.locator('[data-failed] button').click();
  await visit.page.locator('[data-answer="found"]').waitFor();
  await visit.close();
});

test('without script there is help instead of a field that does nothing', async () => {
  const visit = await journey.open('/tra-cuu/', { javaScriptEnabled: false });
  expect(await visit.page.locator('main input').first().isVisible()).toBe(false);
  expect(await visit.page.locator('noscript, .notice').first().innerText()).toContain('Tra cứu cần JavaScript');
  await visit.close();
});

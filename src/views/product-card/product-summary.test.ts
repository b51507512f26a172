import { expect, test } from 'vitest';
import { producerPage, productOf, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import { starRatings } from '../../domain/star-rating.ts';
import { blankCards } from './blank-cards.ts';
import { toProductSummary } from './product-summary.ts';
import { toShownPhotos } from './shown-photos.ts';

test('a card shows the name, the stars, the state that stays true, the place and the producer', async () => {
  const product = await productOf(productPage('che', { facts: { producer: 'htx' } }), [producerPage('htx')]);
  expect(toProductSummary(product, 'vi')).toMatchObject({
    id: 'che',
    href: '/san-pham/che/',
    name: { text: 'Chè che', lang: 'vi' },
    stars: 4,
    starsLabel: '4 sao',
    state: 'valid',
    stateLabel: 'Thời hạn đến 15/06/2028',
    term: { term: '2028-06-15', passes: true },
    place: 'Lào Cai',
    producer: 'Hợp tác xã htx',
    photo: undefined,
  });
});

test('a producer is shown by the name in use where it has one', async () => {
  const producer = producerPage('htx', { facts: { shortName: 'HTX Suối Giàng' } });
  const product = await productOf(productPage('che', { facts: { producer: 'htx' } }), [producer]);
  expect(toProductSummary(product, 'vi').producer).toBe('HTX Suối Giàng');
});

test('a revoked product shows so on its card', async () => {
  const revoked = recognition({ date: '2025-06-15', revoked: { date: '2026-11-30' } });
  const product = await productOf(productPage('che', { facts: { recognitions: [revoked] } }));
  expect(toProductSummary(product, 'vi')).toMatchObject({
    state: 'revoked',
    stateLabel: 'Thu hồi 30/11/2026',
    term: { passes: false, revoked: '2026-11-30' },
    producer: undefined,
  });
});

test('each language has its own card, worked out once', async () => {
  const vi = { summary: '', html: '' };
  const product = await productOf(productPage('che', { page: { words: { vi, en: { ...vi, name: 'Tea' } } } }));
  expect(toProductSummary(product, 'en').name).toEqual({ text: 'Tea', lang: 'en' });
  expect(toProductSummary(product, 'vi').name.text).toBe('Chè che');
  expect(toProductSummary(product, 'en')).toBe(toProductSummary(product, 'en'));
});

test('a photo is shown with its credit, its licence and its words in the language', async () => {
  const photo = { src: 'che.jpg', alt: 'Đồi chè', credit: 'Lê A' };
  const vi = { summary: '', html: '' };
  const product = await productOf(
    productPage('che', {
      facts: { photos: [{ ...photo, licence: 'CC BY 4.0' }, photo] },
      page: {
        words: { vi, en: { ...vi, photos: ['Tea hills'] } },
        photos: [
          { key: 'k1', width: 2000, height: 1000 },
          { key: 'k2', width: 600, height: 400 },
          { key: 'khong-co-loi', width: 1, height: 1 },
        ],
      },
    }),
  );
  const [first, second, ...more] = toShownPhotos(product, 'en');
  expect(first).toMatchObject({ key: 'k1', alt: { text: 'Tea hills', lang: 'en' } });
  expect(first?.credit).toMatch(/Lê A.*CC BY 4\.0/u);
  expect(second).toMatchObject({ key: 'k2', alt: { text: 'Đồi chè', lang: 'vi' } });
  expect(second?.credit).not.toContain('CC');
  expect(more).toEqual([]);
  expect(toProductSummary(product, 'en').photo).toEqual(first);
});

test('a translation without words for its photos shows the Vietnamese ones', async () => {
  const vi = { summary: '', html: '' };
  const product = await productOf(
    productPage('che', {
      facts: { photos: [{ src: 'che.jpg', alt: 'Đồi chè', credit: 'Lê A' }] },
      page: { words: { vi, en: { ...vi, name: 'Tea' } }, photos: [{ key: 'k1', width: 2000, height: 1000 }] },
    }),
  );
  expect(toShownPhotos(product, 'en')[0]?.alt).toEqual({ text: 'Đồi chè', lang: 'vi' });
});

test('scripts get an empty card for each rating, with words that keep the markup whole', () => {
  const cards = blankCards('vi');
  expect(cards.map(({ stars }) => stars)).toEqual([...starRatings]);
  for (const card of cards) expect([card.name.text, card.place, card.producer, card.stateLabel]).not.toContain('');
});

import { expect, test } from 'vitest';
import { catalogueOf, postPage, producerPage, productOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import { getFormerProvince, getProvince } from '../../domain/province.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { toSocialPictures } from './social-pictures.ts';

const recognition: Recognition = { stars: 4, year: 2022, source: 'bao' };

function product(more: Partial<Recognition>, state: CertificateState): CatalogueProduct {
  return {
    id: 'tra-shan',
    facts: {
      name: 'Trà Shan',
      group: 'food',
      origin: { former: 'yen-bai' },
      recognitions: [{ ...recognition, ...more }],
      sources: { bao: { title: 'Bài', publisher: 'Báo', read: '2026-01-01' } },
    },
    words: { vi: { summary: '', html: '' } },
    recognition: { ...recognition, ...more },
    state,
    former: getFormerProvince('yen-bai'),
    province: getProvince('lao-cai'),
    producer: undefined,
  };
}

const pictureOf = (of: CatalogueProduct): ReturnType<typeof toSocialPictures>[number] | undefined =>
  toSocialPictures({ posts: [], products: [of] }, { byProvince: new Map() }).at(-1);

test('a product shows its stars, the year it was given them and its province of today', () => {
  expect(pictureOf(product({}, 'lapsed'))).toMatchObject({
    kind: 'product',
    id: 'tra-shan',
    stars: 4,
    label: 'Được công nhận hạng 4 sao năm 2022.',
    title: 'Trà Shan',
    lines: ['Tỉnh Lào Cai'],
    region: 'trung-du-mien-nui-phia-bac',
  });
});

test('what a later day makes wrong is not drawn: a lapsed product looks like one whose term runs', () => {
  expect(pictureOf(product({}, 'lapsed'))).toEqual(pictureOf(product({}, 'valid')));
});

test('a product whose recognition was revoked shows no stars and says so', () => {
  const picture = pictureOf(product({ date: '2022-03-01', revoked: { date: '2025-02-23' } }, 'revoked'));
  expect(picture).not.toHaveProperty('stars');
  expect(picture?.label).toBe('Công nhận hạng 4 sao đã bị thu hồi ngày 23/02/2025.');
});

test('each of the 34 provinces has a picture, and so has the site', () => {
  const pictures = toSocialPictures({ posts: [], products: [] }, { byProvince: new Map() });
  expect(pictures.filter(({ kind }) => kind === 'province')).toHaveLength(34);
  expect(pictures.filter(({ kind }) => kind === 'site')).toHaveLength(1);
});

test('a producer stands below the place, by the name in use where it has one', async () => {
  const linesOf = async (shortName?: string) => {
    const producers = [producerPage('htx', { facts: { ...(shortName !== undefined && { shortName }) } })];
    return pictureOf(await productOf(productPage('che', { facts: { producer: 'htx' } }), producers))?.lines;
  };
  expect(await linesOf()).toEqual(['Tỉnh Lào Cai', 'Hợp tác xã htx']);
  expect(await linesOf('HTX')).toEqual(['Tỉnh Lào Cai', 'HTX']);
});

test('a post tells its kind, its day where that is known, and its provinces', async () => {
  const { catalogue } = await catalogueOf({
    news: [
      postPage('a', { facts: { provinces: ['lao-cai', 'hue'] } }),
      postPage('b', { facts: { published: null, dateNote: 'Không ghi ngày.' } }),
    ],
  });
  const [dated, undated] = toSocialPictures({ posts: catalogue.posts, products: [] }, { byProvince: new Map() }).filter(
    ({ kind }) => kind === 'post',
  );
  expect(dated).toMatchObject({ id: 'a', title: 'Tin a', region: 'trung-du-mien-nui-phia-bac' });
  expect(dated?.label).toMatch(/Kết quả.*02\/07\/2026/u);
  expect(dated?.lines.join()).toMatch(/Lào Cai.*Huế/u);
  expect(undated).toMatchObject({ label: 'Kết quả', lines: [] });
});

test('a province tells how many products it has, and what it was merged from', async () => {
  const { catalogue, lists } = await catalogueOf({ products: [productPage('a'), productPage('b')] });
  const pictures = toSocialPictures(catalogue, lists);
  expect(pictures.find(({ id }) => id === 'lao-cai')).toMatchObject({ title: 'Tỉnh Lào Cai' });
  expect(pictures.find(({ id }) => id === 'lao-cai')?.lines[0]).toContain('2');
  expect(pictures.find(({ id }) => id === 'lao-cai')?.lines[1]).toMatch(/^Hợp nhất từ/u);
  expect(pictures.find(({ id }) => id === 'cao-bang')?.lines).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { catalogueOf, one, postPage, sources } from '../../catalogue/catalogue-fixture.ts';
import type { NewsPost } from '../../domain/news-post.ts';
import { toPostRow } from '../list/post-row.ts';
import { postPicture } from '../social/page-picture.ts';
import { articleData } from './article-data.ts';

async function dataOf(facts: Partial<NewsPost>) {
  const { catalogue } = await catalogueOf({ news: [postPage('tin', { facts })] });
  const post = one(catalogue.posts[0]);
  const absolute = (path: string) => new URL(path, 'https://ocop.example').href;
  return articleData(post, toPostRow(post, 'vi'), postPicture(post, 'vi'), 'vi', absolute);
}

test('a post was published on the day of the announcement it tells of', async () => {
  expect(await dataOf({ published: '2026-07-02' })).toMatchObject({
    headline: 'Tin tin',
    datePublished: '2026-07-02',
    dateModified: '2026-07-02',
    mainEntityOfPage: 'https://ocop.example/tin-tuc/tin/',
  });
});

test('where that day is not known none is given, and it is as new as the reading of its sources', async () => {
  const data = await dataOf({ published: null, dateNote: 'Không ghi ngày.' });
  expect(data).not.toHaveProperty('datePublished');
  expect(data.dateModified).toBe('2026-07-01');
});

test('only sources with an address are cited', async () => {
  const offline = { title: 'Sổ tay', publisher: 'Tỉnh', read: '2026-01-01' };
  expect((await dataOf({ sources: { ...sources, so: offline } })).citation).toEqual(['Kết quả đánh giá']);
});

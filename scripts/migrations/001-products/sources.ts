import { toSlug } from '../../../src/domain/slug.ts';
import type { Source, Sources } from '../../../src/domain/source.ts';
import type { SourceEntry } from './source-record.ts';

/** The day all pages were read. */
export const readOn = '2026-11-21';

/** What pages without a title are about, by address. */
const descriptions: Readonly<Record<string, string>> = {
  'https://soha.vn/kho-vang-trang-mien-cuc-nam-dat-nuoc-bat-ngo-but-pha-lan-dau-cham-dinh-5-sao-quoc-gia-198260219103312763.htm':
    'Bài về muối Bạc Liêu đạt hạng 5 sao quốc gia',
  'https://agriculture.vn/vi/tu-ky-organic-ruoi-rice-festival-843.html': 'Trang về lễ hội gạo bãi rươi hữu cơ Tứ Kỳ',
  'http://dulich.dongthap.gov.vn/en/news/?page=28&pagesize=8': 'Trang tin du lịch Đồng Tháp (tiếng Anh), trang 28',
  'http://dulich.dongthap.gov.vn/vi/detailnews/?id=news_751&t=update': 'Bài trên cổng du lịch Đồng Tháp (mã news_751)',
};

/** Returns the short key of a publisher: `Vietnam.vn (dẫn Báo Hải Dương)` → `vietnam-vn`. */
export function keyOfPublisher(publisher: string): string {
  return toSlug(publisher.replace(/\([^)]*\)/gu, ''));
}

/** Returns the sources of a page by key, in their order; a second page of the same publisher gets a number. */
export function toSources(entries: readonly SourceEntry[]): Sources {
  const sources: Sources = {};
  for (const entry of entries) {
    const key = keyOfPublisher(entry.publisher);
    let free = key;
    for (let count = 2; free in sources; count += 1) free = `${key}-${String(count)}`;
    sources[free] = toSource(entry);
  }
  return sources;
}

function toSource(entry: SourceEntry): Source {
  const title = entry.title ?? descriptions[entry.url];
  if (title === undefined) throw new Error(`The page ${entry.url} has no title; describe it.`);
  return {
    title,
    publisher: entry.publisher,
    url: entry.url,
    ...(entry.date === undefined ? {} : { published: entry.date }),
    read: readOn,
  };
}

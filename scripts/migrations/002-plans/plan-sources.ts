import { toSlug } from '../../../src/domain/slug.ts';
import type { Source } from '../../../src/domain/source.ts';
import type { RawPlan } from './raw-plan.ts';

/** The day on which all pages of the records were read. */
const READ = '2026-11-21';

const abbreviations: readonly (readonly [short: RegExp, long: string])[] = [
  [/^VPĐP NTM/u, 'Văn phòng Điều phối Nông thôn mới'],
  [/Cổng TTĐT/u, 'Cổng thông tin điện tử'],
  [/Đài PT-TH/u, 'Đài Phát thanh và Truyền hình'],
  [/Trung tâm XTĐT/u, 'Trung tâm Xúc tiến đầu tư'],
  [/KH&CN/u, 'Khoa học và Công nghệ'],
  [/\(from (.+)\)$/u, '($1)'],
  [/^copy .*unrelated domain$/u, 'Bản sao trên một tên miền không liên quan'],
  [/^People's Army Newspaper \(VNA\)$/u, 'Báo Quân đội nhân dân (TTXVN)'],
];

/** Returns the name of a publisher without abbreviations and without English remarks. */
export function toPublisher(name: string): string {
  return abbreviations.reduce((text, [short, long]) => text.replace(short, long), name);
}

/**
 * Returns the sources of a record by key: the announcement itself, the pages listed, then pages that only a result or a
 * remark refers to. Titles say what a page is about; the records hold none.
 */
export function toSources(raw: RawPlan): Record<string, Source> {
  const sources: Record<string, Source> = {};
  const title = (publisher: string): string => `${publisher}: ${raw.title_vi}`;
  const add = (source: Source): void => {
    const known = Object.values(sources).some((other) => other.url !== undefined && other.url === source.url);
    if (!known) sources[toFreeKey(source.publisher, sources)] = source;
  };
  if (raw.publisher) {
    const publisher = toPublisher(raw.publisher.name);
    add({
      title: title(publisher),
      publisher,
      ...(raw.source_url ? { url: raw.source_url } : {}),
      ...(raw.published_at ? { published: raw.published_at.slice(0, 10) } : {}),
      read: READ,
      role: 'plan',
      reliability: 'official_portal',
    });
  }
  for (const source of raw.sources ?? []) {
    const publisher = toPublisher(source.publisher);
    add({
      title: title(publisher),
      publisher,
      url: source.url,
      ...(source.published ? { published: source.published } : {}),
      read: READ,
      role: source.role,
      reliability: toReliability(source.reliability),
    });
  }
  for (const [role, url] of referredPages(raw)) {
    const publisher = toHost(url);
    add({ title: title(publisher), publisher, url, read: READ, role, reliability: 'press' });
  }
  return sources;
}

/** Returns the key of the source with this address. */
export function toSourceKey(url: string, sources: Readonly<Record<string, Source>>): string | undefined {
  return Object.entries(sources).find(([, source]) => source.url === url)?.[0];
}

function referredPages(raw: RawPlan): (readonly [role: string, url: string])[] {
  const results = (raw.results ?? []).map((result) => ['result', result.source_url] as const);
  const context = (raw.context ?? []).flatMap(({ source_url: url }) => (url ? [['context', url] as const] : []));
  return [...results, ...context];
}

function toHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}

/** What stands in brackets is where a publisher copied from; it would make keys long. */
function toFreeKey(publisher: string, taken: Readonly<Record<string, Source>>): string {
  const key = toSlug(publisher.replace(/\(.*\)/u, ''));
  if (taken[key] === undefined) return key;
  let copy = 2;
  while (taken[`${key}-${String(copy)}`] !== undefined) copy += 1;
  return `${key}-${String(copy)}`;
}

function toReliability(word: string): NonNullable<Source['reliability']> {
  switch (word) {
    case 'official_portal':
    case 'legal_db':
    case 'aggregator':
    case 'mirror_do_not_link':
      return word;
    default:
      return 'press';
  }
}

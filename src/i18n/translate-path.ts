import { productGroups } from '../domain/product-group.ts';
import { starRatings } from '../domain/star-rating.ts';
import { basePath } from './base-path.ts';
import { isLocale, locales, defaultLocale } from './locale.ts';
import type { Locale } from './locale.ts';
import { groupSegment, localePrefix, sections, segmentOf, setSegment, starSegment } from './routes.ts';

/** Returns the address of the same page in another language. An address the site does not have comes back unchanged. */
export function translatePath(path: string, locale: Locale): string {
  const parts = path.slice(basePath.length).split('/').filter(Boolean);
  const [first] = parts;
  const from = first !== undefined && isLocale(first) ? first : defaultLocale;
  const segments = from === defaultLocale ? parts : parts.slice(1);
  const section = sections.find((candidate) => segmentOf(candidate, from) === segments[0]);
  const translated =
    section === undefined
      ? segments
      : [
          segmentOf(section, locale),
          ...segments.slice(1).map((segment) => translateSegment(section, segment, from, locale)),
        ];
  const all = [localePrefix(locale), ...translated].filter((part) => part !== undefined);
  return all.length === 0 ? basePath : `${basePath}${all.join('/')}/`;
}

function translateSegment(section: string, segment: string, from: Locale, to: Locale): string {
  if (section === 'stars' || section === 'provinces') return starWords.get(`${from}:${segment}`)?.[to] ?? segment;
  if (section === 'groups') return groupWords.get(`${from}:${segment}`)?.[to] ?? segment;
  return segment;
}

type Words = Readonly<Record<Locale, string>>;

function wordsOf(segmentIn: (locale: Locale) => string): readonly [string, Words][] {
  const words: Words = { vi: segmentIn('vi'), en: segmentIn('en') };
  return locales.map((locale) => [`${locale}:${words[locale]}`, words]);
}

const starWords = new Map(starRatings.flatMap((stars) => wordsOf((locale) => starSegment(stars, locale))));

/** Sets and groups share a table: where both have one Vietnamese slug they have one id as well. */
const groupWords = new Map(
  productGroups.flatMap((group) => [
    ...group.sets.flatMap((set) => wordsOf((locale) => setSegment(set.id, locale))),
    ...wordsOf((locale) => groupSegment(group.id, locale)),
  ]),
);

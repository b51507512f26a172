import type { CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isProvinceId } from '../../domain/province.ts';
import { linkOf } from '../../domain/source.ts';
import type { Sources } from '../../domain/source.ts';
import { firstId, stableId } from '../../feeds/entry-id.ts';
import type { FeedCategory, FeedEntry, FeedSource } from '../../feeds/atom-feed.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { Route } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { lastRead } from '../../catalogue/last-change.ts';
import { toPostRow } from '../list/post-row.ts';
import { productName } from '../product-card/product-summary.ts';
import { recognisedText } from '../certificate/recognised-text.ts';
import type { ToAbsolute } from '../../layouts/site-data.ts';

/**
 * Returns the entry of a product: what was recognised and when, which stays true however old the reader's copy is. It
 * is as new as the recognition, or as its withdrawal; where only a year is known, as the day its source was read.
 */
export function productEntry(product: CatalogueProduct, locale: Locale, absolute: ToAbsolute): FeedEntry {
  const { facts, producer, recognition, state, words } = product;
  const t = translator(locale);
  const name = productName(product, locale);
  const place = provinceName(product.province.id, locale);
  const withdrawn = state === 'revoked' ? recognition.revoked?.date : undefined;
  return {
    id: stableId(locale, 'product', firstId(product)),
    title: name,
    href: absolute(pathTo({ page: 'product', id: product.id }, locale)),
    updated: withdrawn ?? recognition.date ?? readDay(facts.sources, recognition.source),
    published: recognition.date,
    summary: {
      text: [
        recognisedText(product, locale),
        producer === undefined
          ? t('feed.place', { place })
          : t('feed.producerAndPlace', { producer: producer.facts.name, place }),
        ...(recognition.decision === undefined ? [] : [t('feed.decision', { decision: recognition.decision })]),
        words[locale]?.summary ?? '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    },
    categories: [
      category({ page: 'groups' }, facts.group, groupName(facts.group, locale)),
      category({ page: 'stars' }, String(recognition.stars), t('stars.label', { stars: recognition.stars })),
      category({ page: 'provinces' }, product.province.id, place),
    ],
    sources: sourcesOf(facts.sources),
  };

  function category(route: Route, term: string, label: string): FeedCategory {
    return { scheme: absolute(pathTo(route, locale)), term, label };
  }
}

/** Returns the entry of a post, as new as the announcement it tells of, or as the day its sources were read. */
export function postEntry(post: CataloguePost, locale: Locale, absolute: ToAbsolute): FeedEntry {
  const { facts } = post;
  const row = toPostRow(post, locale);
  const provinces = (facts.provinces ?? []).filter(isProvinceId);
  return {
    id: stableId(locale, 'post', firstId(post)),
    title: row.title,
    href: absolute(row.href),
    updated: facts.published ?? lastRead(facts.sources),
    published: facts.published ?? undefined,
    summary: row.summary,
    categories: [
      { scheme: absolute(pathTo({ page: 'news' }, locale)), term: facts.kind, label: row.kind },
      ...provinces.map((id) => ({
        scheme: absolute(pathTo({ page: 'provinces' }, locale)),
        term: id,
        label: provinceName(id, locale),
      })),
    ],
    sources: sourcesOf(facts.sources),
  };
}

function readDay(sources: Sources, key: string): CalendarDate {
  return sources[key]?.read ?? lastRead(sources);
}

function sourcesOf(sources: Sources): readonly FeedSource[] {
  return Object.values(sources).flatMap((source) => {
    const href = linkOf(source);
    return href === undefined ? [] : [{ href, title: `${source.publisher}: ${source.title}` }];
  });
}

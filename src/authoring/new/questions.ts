import { groupIds, productGroups } from '../../domain/product-group.ts';
import { newsKinds } from '../../domain/news-post.ts';
import { issuerLevels } from '../../domain/plan.ts';
import { producerKinds } from '../../domain/producer.ts';
import { recognitionLevels, starRatings } from '../../domain/star-rating.ts';
import { groupName, setName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import type { Question } from './question.ts';

/** The kinds of pages that can be made from answers. */
export const pageKinds = ['product', 'producer', 'news', 'plan', 'translation'] as const;

export type PageKind = (typeof pageKinds)[number];

const id: Question = { flag: 'id', ask: 'new.ask.id', form: 'id' };
const body: Question = { flag: 'body', ask: 'new.ask.body' };

const place: readonly Question[] = [
  { flag: 'province', ask: 'new.ask.province', form: 'province', required: true },
  { flag: 'district', ask: 'new.ask.district' },
  { flag: 'commune', ask: 'new.ask.commune' },
];

const source: readonly Question[] = [
  { flag: 'source-title', ask: 'new.ask.sourceTitle', required: true },
  { flag: 'source-publisher', ask: 'new.ask.sourcePublisher', required: true },
  { flag: 'source-url', ask: 'new.ask.sourceUrl', form: 'url' },
  { flag: 'source-read', ask: 'new.ask.sourceRead', form: 'date' },
];

const producerKind: Omit<Question, 'flag'> = {
  ask: 'new.ask.producerKind',
  key: 'kind',
  choices: (_, locale) => producerKinds.map((value) => ({ value, label: translator(locale)(`kind.${value}`) })),
};

const product: readonly Question[] = [
  { flag: 'name', ask: 'new.ask.name', required: true },
  {
    flag: 'group',
    ask: 'new.ask.group',
    required: true,
    choices: (_, locale) => groupIds.map((value) => ({ value, label: groupName(value, locale) })),
  },
  {
    flag: 'set',
    ask: 'new.ask.set',
    choices: ({ group }, locale) =>
      productGroups
        .filter((candidate) => group === undefined || candidate.id === group)
        .flatMap(({ sets }) => sets.map(({ id: value }) => ({ value, label: setName(value, locale) }))),
  },
  ...place,
  {
    flag: 'stars',
    ask: 'new.ask.stars',
    required: true,
    choices: () => starRatings.map((stars) => ({ value: String(stars), label: `${String(stars)} sao` })),
  },
  { flag: 'date', ask: 'new.ask.date', form: 'date' },
  { flag: 'year', ask: 'new.ask.year', when: ({ date }) => date === undefined },
  { flag: 'decision', ask: 'new.ask.decision' },
  { flag: 'issuer', ask: 'new.ask.issuer' },
  {
    flag: 'level',
    ask: 'new.ask.level',
    choices: (_, locale) => recognitionLevels.map((value) => ({ value, label: translator(locale)(`level.${value}`) })),
  },
  { flag: 'producer', ask: 'new.ask.producer' },
  { flag: 'producer-kind', ...producerKind, when: () => false },
  ...source,
  body,
  id,
  { flag: 'folder', ask: 'new.ask.id', form: 'id', when: () => false },
];

const producer: readonly Question[] = [
  { flag: 'name', ask: 'new.ask.name', required: true },
  { flag: 'kind', ...producerKind, required: true },
  ...place,
  { flag: 'tax-code', ask: 'new.ask.taxCode' },
  { flag: 'phone', ask: 'new.ask.phone' },
  { flag: 'website', ask: 'new.ask.website', form: 'url' },
  ...source,
  body,
  id,
];

const news: readonly Question[] = [
  { flag: 'title', ask: 'new.ask.title', required: true },
  { flag: 'summary', ask: 'new.ask.summary', required: true },
  { flag: 'published', ask: 'new.ask.published', form: 'date', required: true },
  {
    flag: 'kind',
    ask: 'new.ask.newsKind',
    required: true,
    choices: (_, locale) => newsKinds.map((value) => ({ value, label: translator(locale)(`newsKind.${value}`) })),
  },
  { flag: 'publisher', ask: 'new.ask.publisher' },
  { flag: 'plans', ask: 'new.ask.plans' },
  { flag: 'products', ask: 'new.ask.products' },
  { flag: 'provinces', ask: 'new.ask.provinces' },
  ...source,
  body,
  id,
];

const plan: readonly Question[] = [
  { flag: 'title', ask: 'new.ask.title', required: true },
  { flag: 'number', ask: 'new.ask.number' },
  { flag: 'date', ask: 'new.ask.date', form: 'date' },
  { flag: 'issuer', ask: 'new.ask.issuer', required: true },
  {
    flag: 'level',
    ask: 'new.ask.level',
    required: true,
    choices: (_, locale) =>
      issuerLevels.map((value) => ({
        value,
        label: translator(locale)(value === 'commune' ? 'new.level.commune' : `level.${value}`),
      })),
  },
  { flag: 'province', ask: 'new.ask.province', form: 'province' },
  { flag: 'district', ask: 'new.ask.district' },
  { flag: 'start', ask: 'new.ask.start', form: 'date', required: true },
  { flag: 'end', ask: 'new.ask.end', form: 'date' },
  {
    flag: 'label',
    ask: 'new.ask.label',
    required: true,
    suggest: ({ end = '', start = '' }) => [...new Set([start.slice(0, 4), end.slice(0, 4)])].filter(Boolean).join('-'),
  },
  ...source,
  id,
];

const translation: readonly Question[] = [
  { flag: 'page', ask: 'new.ask.page', required: true },
  { flag: 'name', ask: 'new.ask.name', when: () => false },
  { flag: 'title', ask: 'new.ask.title', when: () => false },
  { flag: 'summary', ask: 'new.ask.summary', when: () => false },
  { ...body, when: () => false },
];

/** What is asked for each kind of page, in this order. */
export const questions: Readonly<Record<PageKind, readonly Question[]>> = {
  product,
  producer,
  news,
  plan,
  translation,
};

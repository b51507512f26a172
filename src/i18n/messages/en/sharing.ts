import type { DictionaryLike } from '../../message.ts';
import type { sharing as source } from '../vi/sharing.ts';

/** What leaves the site: feeds, pictures for link previews, the note for language models. */
export const sharing = {
  'site.rights':
    'The sentences of the catalogue may be reused under CC BY 4.0 with a link to the page and its sources.',
  'feed.link': 'Follow this by Atom feed',
  'feed.news': 'News about OCOP',
  'feed.products': 'Newly recognised OCOP products',
  'feed.stars': 'Newly recognised {stars}-star OCOP products',
  'feed.province': 'Newly recognised OCOP products of {name}',
  'feed.place': 'Made in {place}.',
  'feed.producerAndPlace': 'Producer: {producer}, {place}.',
  'feed.decision': 'Decision no. {decision}.',
  'recognised.on': 'Recognised as {stars}-star on {date}.',
  'recognised.inYear': 'Recognised as {stars}-star in {year}.',
  'recognised.undated': 'Recognised as {stars}-star.',
  'picture.product': 'Name card of {name}, {place}. {recognised}',
  'picture.province': 'Name card of {name}',
  'picture.post': 'Name card of the post “{title}”',
  'picture.site': 'Catalogue of OCOP products of Viet Nam',
  'picture.products': { one: '{count} OCOP product in the catalogue', other: '{count} OCOP products in the catalogue' },
  'picture.postKind': '{kind}, {date}',
} as const satisfies DictionaryLike<typeof source>;

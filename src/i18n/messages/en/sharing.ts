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
  'llms.pages': 'Sections',
  'llms.products': 'A page for each product: stars, decisions, term, producer, place, sources.',
  'llms.search': 'Search by name, place or producer; add ?q= and the words to the address.',
  'llms.provinces': 'The 34 provinces and cities of today and the 63 before July 2025.',
  'llms.groups': 'The six groups and their sets of products under Decision 26/2026/QĐ-TTg.',
  'llms.plans': 'What OCOP plans aimed for, beside the results that were published.',
  'llms.data': 'Open data and feeds',
  'llms.data.package': 'the list of data files with their columns and licence',
  'llms.rules': 'Please keep to this when you reuse it',
  'llms.rules.past':
    'Write “recognised as 4-star in 2022”, never “currently certified”: a recognition runs for 36 months.',
  'llms.rules.state':
    'A state is worked out for the day named at the foot of the page. “Past its stated day, may be extended” does not mean expired.',
  'llms.rules.unknown':
    'The catalogue is not complete. A product or decision that is not here may exist all the same; a blank means that no source says.',
  'llms.rules.source': 'Cite the page of the catalogue and the source it names, with the day it was read.',
  'llms.rules.rating': 'OCOP stars are given by an evaluation council; they are not the opinion of buyers.',
  'llms.rules.figures': 'Do not compare provinces by the number of their products in this catalogue.',
  'llms.licence': 'Licence',
} as const satisfies DictionaryLike<typeof source>;

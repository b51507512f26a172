import type { DictionaryLike } from '../../message.ts';
import type { dataQuality as source } from '../vi/data-quality.ts';

/** The page that says how complete the data are. */
export const dataQuality = {
  'quality.title': 'Data quality',
  'quality.lead':
    'What the catalogue knows, what it does not know and what it doubts. The figures measure how complete the catalogue is, not how well any place has done.',
  'quality.day': 'Worked out for {date}.',
  'quality.complete.heading': 'How complete it is',
  'quality.complete.caption':
    'Share of the products for which the catalogue has each item. Decision number and day of signing are those of the newest recognition. The last column counts pages of products, producers and plans with open notes of the editors.',
  'quality.province': 'Province or city',
  'quality.all': 'Whole catalogue',
  'quality.products': 'Products',
  'quality.field.decision': 'Decision number',
  'quality.field.date': 'Day of signing',
  'quality.field.producer': 'Producer',
  'quality.field.commune': 'Commune',
  'quality.field.set': 'Product set',
  'quality.field.translation': 'English words',
  'quality.field.photo': 'Photo',
  'quality.none': 'no products yet',
  'quality.totals.heading': 'Compared with published totals',
  'quality.totals.text':
    'Each published figure was counted on its own day, mostly without saying whether it means products ever recognised or products within their term. The catalogue counts every product it knows, those past their term included. The share only says how much has been recorded here so far.',
  'quality.totals.caption': 'Products with 3 stars or more',
  'quality.place': 'Place',
  'quality.country': 'Whole country',
  'quality.former': '{name} (borders before July 2025)',
  'quality.published': 'Published',
  'quality.asOf': 'As of',
  'quality.here': 'In the catalogue',
  'quality.share': 'Recorded so far',
  'quality.source': 'Source',
  'quality.doubts.heading': 'Open doubts',
  'quality.doubts.text':
    'Editors note where sources contradict themselves, leave something out or had to be read in one way. The notes are not published; this is the number of pages that have some.',
  'quality.doubts.caption': 'Pages with open notes of the editors',
  'quality.kind': 'Kind of page',
  'quality.pages': 'Pages',
  'quality.open': 'Pages with open notes',
  'quality.kind.products': 'Products',
  'quality.kind.producers': 'Producers',
  'quality.kind.provinces': 'Provinces',
  'quality.kind.plans': 'Plans',
  'quality.kind.posts': 'Posts',
  'quality.unknown.heading': 'What is not known of products',
  'quality.unknown.undated': 'Whether the term still runs',
  'quality.unknown.yearOnly': 'Day of signing, only the year of evaluation is known',
  'quality.unknown.noYear': 'Not even the year',
  'quality.unknown.noDecision': 'Number of the decision',
  'quality.unknown.noIssuer': 'Body that recognised it',
  'quality.unknown.noProducer': 'Producer, which no source names',
  'quality.unknown.oneSource': 'A second source; there is only one',
  'quality.help':
    'Do you know a missing figure or decision? Every product page names the sources that were read; a new one from the body that recognised the product is what the catalogue needs most.',
  'quality.data.link': 'Download the data and check for yourself',
} as const satisfies DictionaryLike<typeof source>;

import type { DictionaryLike } from '../../message.ts';
import type { about as source } from '../vi/about.ts';

/** The page about the catalogue, section by section. */
export const about = {
  'about.what.heading': 'What this catalogue is',
  'about.what.1':
    'OCOP, “One Commune One Product”, is the programme that evaluates and rates rural products in Viet Nam. The catalogue records which product was recognised with how many stars, who makes it, where, by which decision and where that can be read.',
  'about.what.2': {
    zero: 'It has only just begun: the country had 18,243 products with three stars or more in December 2025; none are here yet.',
    one: 'It is not complete: the country had 18,243 products with three stars or more in December 2025; {count} is here. So its figures should not be used to compare places with each other.',
    other:
      'It is not complete: the country had 18,243 products with three stars or more in December 2025; {count} are here. So its figures should not be used to compare places with each other.',
  },
  'about.states.heading': 'How the state of a recognition is worked out',
  'about.states.1':
    'Each recognition runs for 36 months from the day the decision was signed (Decision 26/2026/QĐ-TTg, article 4). Where a source gives that day, the catalogue works out the end of the term and compares it with today in Viet Nam.',
  'about.states.valid': 'more than 180 days of the term are left.',
  'about.states.ending': '180 days or less are left, the last day included.',
  'about.states.past-term':
    'the last day passed no more than 180 days ago. The old result may still stand while a re-evaluation is awaited, so it is not called expired.',
  'about.states.undated': 'no source gives the day of signing, or only a year whose days would give different answers.',
  'about.states.lapsed': 'the last day passed more than 180 days ago and no later decision is known to this catalogue.',
  'about.states.revoked': 'the competent body decided to take the recognition back.',
  'about.sources.heading': 'Sources and doubts',
  'about.sources.1':
    'Everything comes from public pages: portals of state bodies, newspapers, pages of producers. Each product page names its sources, when they were published where that is known, and when they were read. Figures are kept as printed, also where a source contradicts itself; the page says so.',
  'about.sources.2':
    'What no source tells is left out. A product may have been recognised again without this catalogue knowing: to be certain, ask the body that recognised it and read the decision itself.',
  'about.places.heading': 'Old provinces and new ones',
  'about.places.1':
    'On 1 July 2025 the 63 provinces and cities became 34 and the district level ended (Resolution 202/2025/QH15). The catalogue keeps places as the decision names them and adds the province of today; both can be searched.',
  'about.stars.heading': 'Stars and the OCOP mark',
  'about.stars.1':
    'The stars shown here are drawn by the catalogue. The certification mark “Sản phẩm OCOP Việt Nam” belongs to the office that runs the programme and is not used here. OCOP stars are the result of an evaluation council, not the opinion of buyers.',
  'about.stars.2':
    'The band on each product is woven by computer from its group, set, former province and name. It is a pattern, not a picture of the product.',
  'about.use.heading': 'Using it again',
  'about.use.1':
    'The software behind this site is free under the MIT licence. The data are facts from the sources named; when you use them, name those sources too.',
} as const satisfies DictionaryLike<typeof source>;

import type { DictionaryLike } from '../../message.ts';
import type { statistics as source } from '../vi/statistics.ts';

/** The page of numbers. They count what the catalogue holds, and are never said to be those of the programme. */
export const statistics = {
  'nav.statistics': 'Statistics',
  'statistics.title': 'The catalogue in numbers',
  'statistics.description':
    'How many OCOP products the catalogue holds by province, rating, group, year and state of recognition, and targets of plans beside published results.',
  'statistics.lead':
    'What the catalogue holds by place, rating, group, year and state. These are numbers of this catalogue, which is not complete; they are not the statistics of the OCOP programme.',
  'statistics.day': 'Counted for {date}; each product counts once, by its newest recognition.',
  'statistics.quality.link': 'How complete the catalogue is',
  'statistics.contents': 'Tables on this page',
  'statistics.total': 'Total',
  'statistics.province': 'Province',
  'statistics.province.heading': 'By province',
  'statistics.province.caption': 'Products by the 34 provinces and cities and by rating, the largest number first',
  'statistics.former': 'Former province',
  'statistics.former.heading': 'By the 63 former provinces',
  'statistics.former.caption': 'Products by the borders before 1 July 2025, the largest number first',
  'statistics.group': 'Group',
  'statistics.group.heading': 'By product group',
  'statistics.group.caption': 'Products by the six groups and by rating',
  'statistics.year': 'Year',
  'statistics.year.heading': 'By year of recognition',
  'statistics.year.caption':
    'Products by the year of their newest decision; where its day is not known, by the year of the round',
  'statistics.year.unknown': 'Year not known',
  'statistics.kind': 'Kind of producer',
  'statistics.kind.heading': 'By kind of producer',
  'statistics.kind.caption': 'Products by kind of producer and by rating',
  'statistics.kind.unknown': 'No source names the producer',
  'statistics.state': 'State',
  'statistics.state.heading': 'By state of recognition',
  'statistics.state.caption': 'Products by the state of their newest recognition on {date}',
  'statistics.results.heading': 'Targets beside results',
  'statistics.results.text':
    'Only targets that have a published result. Each is judged by itself. No overall rate is worked out: plans count in different ways, and results that nobody published are not here.',
  'statistics.results.show': { one: 'Show the table of {count} plan', other: 'Show the table of {count} plans' },
  'statistics.results.none': 'No target has a published result yet.',
  'statistics.results.link': 'All plans',
} as const satisfies DictionaryLike<typeof source>;

import type { DictionaryLike } from '../../message.ts';
import type { certificate as source } from '../vi/certificate.ts';

/** Stars, recognitions and their states. A sentence never claims more than the sources do. */
export const certificate = {
  'stars.label': '{stars} stars',
  'certification.name': 'OCOP, {stars} stars',
  'stars.rated': 'Rated {stars} stars',
  'stars.5.meaning': 'National level: recognised by the minister, 90 to 100 points.',
  'stars.4.meaning': 'Recognised by the chair of the provincial People’s Committee, 70 to under 90 points.',
  'stars.3.meaning':
    '50 to under 70 points; recognised by the province, and by the district from February 2023 to early July 2025.',
  'stars.title': 'Star ratings',
  'stars.intro':
    'Only 3, 4 and 5 stars are recognised by a decision. Each recognition runs for 36 months from the day it was signed.',
  'stars.share': '{share} of the products here',
  'state.term': 'Term to {date}',
  'state.term.year': 'Recognised in {year}',
  'state.valid': 'Term running',
  'state.ending': 'Ending soon',
  'state.past-term': 'Past its stated day, may be extended',
  'state.undated': 'Term not known',
  'state.lapsed': 'Term ended',
  'state.revoked': 'Revoked',
  'state.valid.until': 'To {date}',
  'state.ending.until': 'Ends soon: {date}',
  'state.past-term.since': 'Stated to {date}, may be extended',
  'state.lapsed.since': 'Ended {date}',
  'state.revoked.since': 'Revoked {date}',
  'state.heading': 'State of recognition',
  'sentence.term': 'Recognised with {stars} stars; the term runs to {end}.',
  'sentence.term.year':
    'Recognised with {stars} stars in {year}. The day of signing is not known: if it lies in that year, the term of 36 months ends between {from} and {until}.',
  'sentence.valid': 'Recognised with {stars} stars; the term runs to {end}.',
  'sentence.ending': 'Recognised with {stars} stars; the term runs to {end}, 180 days or less from now.',
  'sentence.past-term':
    'Recognised with {stars} stars to {end}. That day passed no more than 180 days ago: the result may still stand while a re-evaluation is awaited.',
  'sentence.lapsed':
    'Recognised with {stars} stars to {end}. That term has passed; no later decision is known to this catalogue.',
  'sentence.lapsed.year':
    'Recognised with {stars} stars in {year}. The term of 36 months has passed; no later decision is known to this catalogue.',
  'sentence.valid.year':
    'Recognised with {stars} stars in {year}; the term of 36 months has not ended, the day of signing is not known.',
  'sentence.ending.year':
    'Recognised with {stars} stars in {year}; the term of 36 months is about to end, the day of signing is not known.',
  'sentence.past-term.year':
    'Recognised with {stars} stars in {year}. Its 36 months passed no more than 180 days ago: the result may still stand while a re-evaluation is awaited.',
  'sentence.undated':
    'Recognised with {stars} stars. The sources do not give the day of the decision, so the end of the term is not known.',
  'sentence.undated.year':
    'Recognised with {stars} stars in {year}. The day of signing is not known: if it lies in that year, the term of 36 months ends between {from} and {until}, so it cannot be said whether it still runs.',
  'sentence.revoked': 'The recognition with {stars} stars was revoked on {date}.',
  'recognition.heading': 'Recognitions',
  'recognition.on': 'Signed on {date}',
  'recognition.inYear': 'Evaluated in {year}',
  'recognition.noDate': 'Date not known',
  'recognition.decision': 'Decision no.',
  'recognition.issuer': 'Recognised by',
  'recognition.round': 'Round',
  'recognition.points': 'Points',
  'recognition.code': 'Product code',
  'recognition.ends': 'Term runs to',
  'recognition.endsBetween': 'between {from} and {until}, depending on the day of signing',
  'recognition.reason': 'Reason',
  'recognition.source': 'As told by',
  'level.national': 'National level',
  'level.province': 'Provincial level',
  'level.district': 'District level',
} as const satisfies DictionaryLike<typeof source>;

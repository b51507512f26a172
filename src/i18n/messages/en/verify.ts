import type { DictionaryLike } from '../../message.ts';
import type { verify as source } from '../vi/verify.ts';

/** The certificate check. It tells what is known here; it never judges a product or those who sell it. */
export const verify = {
  'verify.title': 'Check an OCOP recognition',
  'verify.description':
    'Type a decision number, a product code or the name of a product or producer to see what is known about its recognition.',
  'verify.lead':
    'Type what stands on the label: the decision number, the product code, the barcode, or the name of the product or its producer. Vietnamese marks may be left out.',
  'verify.label': 'Decision number, product code or name',
  'verify.hint': 'For example: 2361/QD-BNNMT, 83-832-28882-2-2022, khoai so.',
  'verify.submit': 'Check',
  'verify.scan': 'Scan with the camera',
  'verify.scan.stop': 'Stop scanning',
  'verify.scan.failed': 'The camera could not be opened. Type into the field above.',
  'verify.scan.hint': 'Hold the QR code or barcode in the middle of the picture.',
  'verify.loading': 'Looking it up…',
  'verify.failed': 'The data could not be loaded. Check the connection and try again.',
  'verify.retry': 'Try again',
  'verify.answers': 'What is known here',
  'verify.found': {
    one: '{count} product in the catalogue answers to “{query}”.',
    other: '{count} products in the catalogue answer to “{query}”.',
  },
  'verify.decisions': {
    one: 'One decision bears this number.',
    other:
      '{count} different decisions bear this number: numbers repeat between issuers and years. Compare the issuer and the day as well.',
  },
  'verify.more': {
    one: '{count} more product is not shown. Type more words, or see all in the finder.',
    other: '{count} more products are not shown. Type more words, or see all in the finder.',
  },
  'verify.more.link': 'Search the whole catalogue',
  'verify.unknown.decision':
    'No decision like “{query}” is known here. That says nothing about the product: this catalogue is not complete, and a label may write the number in another way.',
  'verify.unknown.code':
    'The code “{query}” is not known here. That says nothing about the product: many public lists leave codes out.',
  'verify.unknown.barcode':
    'The barcode “{query}” is not known here. That says nothing about the product: few public sources give barcodes, and a barcode does not tell whether a product is OCOP.',
  'verify.unknown.name':
    'No product or producer called “{query}” is known here. That says nothing about the product: this catalogue is not complete.',
  'verify.unknown.address':
    'The address “{query}” is not a product page of this catalogue. Type the decision number or the name on the label.',
  'verify.near': 'Nearest known entries, which are not an answer:',
  'verify.unknown.tips':
    'Type it again as it stands on the label; try only the number, or only the name. To be certain, ask the body named on the decision or the province’s office for new rural areas.',
  'verify.code.former': 'In a code of {year}, the digits {code} at the front mean {former}, now part of {province}.',
  'verify.code.today':
    'In a code of {year}, the digits {code} at the front mean {province} in its borders since 1 July 2025.',
  'verify.code.same': 'The digits {code} at the front of a code mean {province}.',
  'verify.code.either':
    'As the first two digits of a product code: until 30 June 2025, {code} meant {former} (now part of {successor}); since 1 July 2025, {code} means {province}.',
  'verify.code.past':
    'As the first two digits of a product code: until 30 June 2025, {code} meant {former}, now part of {province}.',
  'verify.code.none':
    'No province had the code {code} at that time: look again at the first two digits and the year at the end.',
  'verify.row.stars': 'Rating',
  'verify.row.unknown': 'Not given by the source',
  'verify.row.earlier': 'You looked up',
  'verify.row.earlier.text':
    'This is an earlier recognition ({stars} stars, {made}); the state above is that of the newest one known here.',
  'verify.row.made': 'Day or year',
  'verify.compare.heading': 'Compare with the label',
  'verify.compare.intro':
    'Compare each point on the label with the entry: name of the product, producer, stars, decision number, issuer and the end of the term.',
  'verify.compare.differs':
    'A difference alone means nothing yet: the label may follow a newer decision, and this catalogue may be incomplete or wrong. Ask the body that recognised the product, named in each entry; where districts no longer exist, ask the province.',
  'verify.compare.past':
    'Within 180 days after the stated day, the result may still stand while a re-evaluation is awaited.',
  'verify.marks.heading': 'The marks of the states',
  'verify.marks.stars': 'Only 3, 4 and 5 stars are recognised by a decision. Each recognition runs for 36 months.',
  'verify.lapsed': 'List of those no longer in force',
  'verify.about': 'How states are worked out',
  'verify.noScript':
    'The check needs JavaScript, since this site has no server. Without it, open the lists by province, by stars or by producer: each product page gives the decision number, the issuer and the term.',
} as const satisfies DictionaryLike<typeof source>;

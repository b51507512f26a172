import type { DictionaryLike } from '../../message.ts';
import type { trust as source } from '../vi/trust.ts';

/** History, evidence, citing and printing of a product's page. */
export const trust = {
  'history.recognised': 'Recognised',
  'history.upgraded': 'Upgraded',
  'history.downgraded': 'Downgraded',
  'history.re-recognised': 'Recognised again',
  'history.ending': 'Term runs to',
  'history.lapsed': 'Term ended',
  'history.lapsed.note': 'No decision right after it is known to this catalogue.',
  'history.revoked': 'Revoked',
  'history.district': 'Districts were abolished on 1 July 2025; what they recognised keeps its own term.',
  'history.merged': '{former} is now part of {province}.',
  'know.heading': 'How we know',
  'know.read': 'The sources were last read on {date}.',
  'know.ends': 'The end of the term is given by the source.',
  'know.date': 'The term ends 36 months after the day of the decision.',
  'know.year': 'The sources give only the year of evaluation, so only a range of days can be told for the end.',
  'know.undated': 'The sources give neither the day nor the year, so the end of the term cannot be worked out.',
  'know.today':
    'The state is worked out for the day you read this, in Viet Nam; without JavaScript the page gives the term only.',
  'know.doubt': 'The editors still have something to check about this page.',
  'know.report': 'Report a mistake on this page',
  'cite.heading': 'Cite this page',
  'cite.read': 'Sources read on {date}.',
  'short.address': 'Short address for print',
  'short.qr': 'QR code that leads to this page',
  'short.download': 'Download the QR code (SVG)',
  'product.verify': 'Compare with the label of the product',
  'product.lapsed': 'Products no longer in force',
  'product.fact.source': 'source',
} as const satisfies DictionaryLike<typeof source>;

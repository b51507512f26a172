import type { DictionaryLike } from '../../message.ts';
import type { look as source } from '../vi/look.ts';

/** Photographs and doing without them, the share of five stars, the small diagram, bars beside targets, printing. */
export const look = {
  'photo.gallery': 'Photographs',
  'photo.credit': 'Photograph: {credit}.',
  'photo.creditAndLicence': 'Photograph: {credit}. Licence: {licence}.',
  'photo.number': 'Photograph {number} of {total}',
  'photo.show': 'Show photograph',
  'photo.saveData': 'Save data: load photographs only on pressing “Show photograph”',
  'rarity.five': '{five} of the {total} products in this catalogue have 5 stars.',
  'land.small': 'Where {name} lies in the diagram of the 34 provinces',
  'land.hoang-sa.short': 'Hoang Sa',
  'land.truong-sa.short': 'Truong Sa',
  'land.former': 'Show the 63 former provinces inside each tile',
  'print.date': 'Printed on {date}',
} as const satisfies DictionaryLike<typeof source>;

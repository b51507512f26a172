import type { Random } from '../random.ts';
import { brandEndings, familyNames, firstSyllables, givenNames, secondSyllables } from './name-words.ts';
import { pickOne } from './shares.ts';

/** Returns a made-up name of a place: `Phú Khê`. */
export function placeName(random: Random): string {
  const first = pickOne(firstSyllables, random);
  const others = secondSyllables.filter((syllable) => syllable !== first);
  return `${first} ${pickOne(others, random)}`;
}

/** Returns a made-up name of a household, a place or a company, as producers are called after. */
export function brandName(random: Random): string {
  switch (random.below(5)) {
    case 0:
      return `${pickOne(familyNames, random)} ${random.below(3) === 0 ? 'Thị' : 'Văn'} ${pickOne(givenNames, random)}`;
    case 1:
      return `${placeName(random)} ${pickOne(brandEndings, random)}`;
    case 2:
      return `${pickOne(givenNames, random)} ${pickOne(secondSyllables, random)}`;
    default:
      return placeName(random);
  }
}

import { allocationSum } from './allocation-sum.ts';
import { bodyHoldsWordsOnly } from './body-holds-words-only.ts';
import type { Check } from './check.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { decisionNumberForm } from './decision-number-form.ts';
import { dayInFuture } from './day-in-future.ts';
import { filesAreKnown } from './files-are-known.ts';
import { formerIdIsFree } from './former-id-is-free.ts';
import { idIsSlug } from './id-is-slug.ts';
import { idIsUnique } from './id-is-unique.ts';
import { mergeMarks } from './merge-marks.ts';
import { nameInCapitals } from './name-in-capitals.ts';
import { namesLookRepeated } from './names-look-repeated.ts';
import { numberPoints } from './number-points.ts';
import { photosAreSound } from './photos-are-sound.ts';
import { photosExist } from './photos-exist.ts';
import { planReferences } from './plan-references.ts';
import { producerExists } from './producer-exists.ts';
import { recognitionInFuture } from './recognition-in-future.ts';
import { recognitionsNewestFirst } from './recognitions-newest-first.ts';
import { referencesExist } from './references-exist.ts';
import { regionEqualsRegister } from './region-equals-register.ts';
import { sourceLooksDead } from './source-looks-dead.ts';
import { termLapsed } from './term-lapsed.ts';
import { textCharacters } from './text-characters.ts';
import { textIsNfc } from './text-is-nfc.ts';
import { translationLists } from './translation-lists.ts';
import { valuesStandOnce } from './values-stand-once.ts';
import { yearFolder } from './year-folder.ts';

/** Every check. What a single fact must look like is said by the schemas of `domain` and checked while reading. */
export const checks: readonly Check[] = [
  textIsNfc,
  textCharacters,
  mergeMarks,
  curlyQuotes,
  bodyHoldsWordsOnly,
  numberPoints,
  recognitionInFuture,
  dayInFuture,
  valuesStandOnce,
  yearFolder,
  recognitionsNewestFirst,
  planReferences,
  allocationSum,
  regionEqualsRegister,
  translationLists,
  filesAreKnown,
  photosExist,
  photosAreSound,
  idIsSlug,
  idIsUnique,
  formerIdIsFree,
  producerExists,
  referencesExist,
  nameInCapitals,
  decisionNumberForm,
  sourceLooksDead,
  termLapsed,
  namesLookRepeated,
];

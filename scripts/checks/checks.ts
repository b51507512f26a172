import { allocationSum } from './allocation-sum.ts';
import { bodyHoldsWordsOnly } from './body-holds-words-only.ts';
import type { Check } from './check.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { dayInFuture } from './day-in-future.ts';
import { decisionNumberForm } from './decision-number-form.ts';
import { filesAreKnown } from './files-are-known.ts';
import { formerIdIsFree } from './former-id-is-free.ts';
import { idIsSlug } from './id-is-slug.ts';
import { idIsUnique } from './id-is-unique.ts';
import { issuerPlace } from './issuer-place.ts';
import { markupInFacts } from './markup-in-facts.ts';
import { mergeMarks } from './merge-marks.ts';
import { nameInCapitals } from './name-in-capitals.ts';
import { namesLookRepeated } from './names-look-repeated.ts';
import { numberPoints } from './number-points.ts';
import { otherNamesDiffer } from './other-names-differ.ts';
import { photosAreSound } from './photos-are-sound.ts';
import { photosExist } from './photos-exist.ts';
import { planDays } from './plan-days.ts';
import { planReferences } from './plan-references.ts';
import { planShares } from './plan-shares.ts';
import { gtinCheckDigit } from './gtin-check-digit.ts';
import { priceForm } from './price-form.ts';
import { producerExists } from './producer-exists.ts';
import { productCodeForm } from './product-code-form.ts';
import { recognitionInFuture } from './recognition-in-future.ts';
import { recognitionsNewestFirst } from './recognitions-newest-first.ts';
import { referenceToItself } from './reference-to-itself.ts';
import { referencesExist } from './references-exist.ts';
import { regionEqualsRegister } from './region-equals-register.ts';
import { sourceDays } from './source-days.ts';
import { sourceLooksDead } from './source-looks-dead.ts';
import { sourcesStandOnce } from './sources-stand-once.ts';
import { termLapsed } from './term-lapsed.ts';
import { textCharacters } from './text-characters.ts';
import { textIsNfc } from './text-is-nfc.ts';
import { textIsReadable } from './text-is-readable.ts';
import { textSaysSomething } from './text-says-something.ts';
import { translationHasWords } from './translation-has-words.ts';
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
  otherNamesDiffer,
  sourcesStandOnce,
  sourceDays,
  textIsReadable,
  textSaysSomething,
  referenceToItself,
  planDays,
  planShares,
  yearFolder,
  recognitionsNewestFirst,
  planReferences,
  allocationSum,
  regionEqualsRegister,
  translationLists,
  translationHasWords,
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
  productCodeForm,
  issuerPlace,
  gtinCheckDigit,
  priceForm,
  markupInFacts,
  sourceLooksDead,
  termLapsed,
  namesLookRepeated,
];

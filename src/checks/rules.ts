import { allocationSum } from './rules/allocation-sum.ts';
import { bodyHoldsWordsOnly } from './rules/body-holds-words-only.ts';
import type { Rule } from './rule.ts';
import { curlyQuotes } from './rules/curly-quotes.ts';
import { dayInFuture } from './rules/day-in-future.ts';
import { decisionNumberForm } from './rules/decision-number-form.ts';
import { filesAreKnown } from './rules/files-are-known.ts';
import { formerIdIsFree } from './rules/former-id-is-free.ts';
import { idIsSlug } from './rules/id-is-slug.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { issuerPlace } from './rules/issuer-place.ts';
import { markupInFacts } from './rules/markup-in-facts.ts';
import { mergeMarks } from './rules/merge-marks.ts';
import { nameInCapitals } from './rules/name-in-capitals.ts';
import { namesLookRepeated } from './rules/names-look-repeated.ts';
import { numberPoints } from './rules/number-points.ts';
import { otherNamesDiffer } from './rules/other-names-differ.ts';
import { photosAreSound } from './rules/photos-are-sound.ts';
import { photosExist } from './rules/photos-exist.ts';
import { planDays } from './rules/plan-days.ts';
import { planReferences } from './rules/plan-references.ts';
import { planShares } from './rules/plan-shares.ts';
import { gtinCheckDigit } from './rules/gtin-check-digit.ts';
import { priceForm } from './rules/price-form.ts';
import { producerExists } from './rules/producer-exists.ts';
import { productCodeForm } from './rules/product-code-form.ts';
import { recognitionInFuture } from './rules/recognition-in-future.ts';
import { recognitionsNewestFirst } from './rules/recognitions-newest-first.ts';
import { referenceToItself } from './rules/reference-to-itself.ts';
import { referencesExist } from './rules/references-exist.ts';
import { regionEqualsRegister } from './rules/region-equals-register.ts';
import { sourceDays } from './rules/source-days.ts';
import { sourceLooksDead } from './rules/source-looks-dead.ts';
import { sourcesStandOnce } from './rules/sources-stand-once.ts';
import { termLapsed } from './rules/term-lapsed.ts';
import { textCharacters } from './rules/text-characters.ts';
import { textIsNfc } from './rules/text-is-nfc.ts';
import { textIsReadable } from './rules/text-is-readable.ts';
import { textSaysSomething } from './rules/text-says-something.ts';
import { translationHasWords } from './rules/translation-has-words.ts';
import { translationLists } from './rules/translation-lists.ts';
import { valuesStandOnce } from './rules/values-stand-once.ts';
import { yearFolder } from './rules/year-folder.ts';

/** Every rule. What a single fact must look like is said by the schemas of `domain` and checked while reading. */
export const rules: readonly Rule[] = [
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

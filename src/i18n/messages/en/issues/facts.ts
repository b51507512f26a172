import type { IssueMessage } from '../../../issue-message.ts';

/** Facts that have to fit each other. */
export const facts = {
  'province-unknown': {
    what: 'No province has the id “{found}”.',
    fix: 'use the id of a province as in the register, such as son-la or ho-chi-minh.',
  },
  'province-former': {
    what: '“{found}” is a province of before 1 July 2025; this key takes a province of today.',
    fix: 'write the id of the province of today.',
  },
  'set-in-other-group': {
    what: 'The product set “{found}” belongs to the group “{expected}”, not to the one given.',
    fix: 'correct group or set so that they belong together.',
  },
  'source-unknown': {
    what: 'The source “{found}” is not among the sources of the page: {allowed}.',
    fix: 'use the name of one of them, or add this one under sources.',
  },
  'sources-empty': {
    what: 'The page names no source.',
    fix: 'add at least one with title, publisher, url and read (the day it was read).',
  },
  'source-repeated': {
    what: 'The sources “{found}” and “{other}” are one.',
    fix: 'keep one of them and let every source point to it.',
  },
  'recognition-repeated': {
    what: 'This recognition is the same as one above: the same decision of the same day.',
    fix: 'delete one of them, or give each its number and day from the documents.',
  },
  'alias-repeats-name': {
    what: 'The key “{key}” repeats “{found}”, a name the page already has.',
    fix: 'delete it; only other names belong here.',
  },
  'recognition-in-future': {
    what: 'The recognition “{found}” lies after today ({today}).',
    fix: 'compare its date or year with the decision.',
  },
  'day-after-today-setting': {
    what: 'The day or year “{found}” lies after {today}, the day that the variable TODAY sets (TODAY={today}).',
    fix: 'unset TODAY to judge on the day it is, or set it to this day or a later one; if the day is wrong, correct it from the documents.',
  },
  'date-in-future': {
    what: 'The day “{found}” lies after today ({today}).',
    fix: 'look at the year; sources are read, posts published, documents signed, certificates revoked and results counted on days that have been.',
  },
  'published-after-read': {
    what: 'The source was published on “{found}” but read on {read} already.',
    fix: 'look at both days again; if the source was published again since, leave it.',
  },
  'value-repeated': {
    what: 'The list “{key}” names “{found}” twice.',
    fix: 'delete the second one, or correct it if another value was meant.',
  },
  'year-folder-differs': {
    what: 'The post was published on “{found}” but lies in the folder of {year}.',
    fix: 'move it to the folder of the year it was published in, or correct the day.',
  },
  'ends-too-late': {
    what: 'The end “{found}” lies more than six years after the day (or year) of the recognition.',
    fix: 'look at the year: a certificate runs for 36 months unless the decision says otherwise.',
  },
  'date-before-programme': {
    what: 'The day “{found}” lies before the OCOP programme began.',
    fix: 'look at the year; the first province began with OCOP in 2013.',
  },
  'phone-invalid': {
    what: '“{found}” is not a telephone number.',
    fix: 'write one number of 3 to 15 digits in quotes, such as "+84 237 3000 000".',
  },
  'period-reversed': {
    what: 'The period ends on “{found}”, before it begins.',
    fix: 'look at its first day (start) and its last day (end).',
  },
  'day-before-period': {
    what: 'The key “{key}” says “{found}”, before the period of the plan begins ({start}).',
    fix: 'look at the day again; a figure from before the period belongs under baseline.',
  },
  'range-reversed': {
    what: 'The highest value “{found}” is less than the lowest one.',
    fix: 'write the smaller number under value or starsMin and the larger one under valueMax or starsMax.',
  },
  'recognition-order': {
    what: 'The recognition “{found}” is newer than the one before it.',
    fix: 'list recognitions from the newest to the oldest.',
  },
  'points-do-not-fit-stars': {
    what: '{found} points do not give {stars} stars.',
    fix: 'compare with the decision: 3 stars from 50 to below 70 points, 4 stars from 70 to below 90, 5 stars from 90 to 100.',
  },
  'date-outside-round': {
    what: 'The day of the decision “{found}” lies neither in the evaluation year {year} nor in the year after.',
    fix: 'correct date or year from the decision.',
  },
  'level-cannot-recognise': {
    what: 'The level “{found}” could not recognise {stars} stars at that time.',
    fix: '5 stars are recognised nationally, 3 and 4 stars by the province; districts recognised 3 stars only, from 24 February 2023 to 5 July 2025.',
  },
  'ends-before-start': {
    what: 'The end “{found}” does not lie after the day (or year) of the recognition.',
    fix: 'correct ends or date from the certificate; for the usual 36 months leave ends out.',
  },
  'revoked-before-start': {
    what: 'The revocation lies before the day (or year) of the recognition.',
    fix: 'correct the date under revoked, or date, from the documents.',
  },
  'date-note-missing': {
    what: 'The post has no date and does not say why.',
    fix: 'give the day under published, or keep published: null and explain it under dateNote.',
  },
  'range-needs-upper-bound': {
    what: 'The target is a range without its upper end.',
    fix: 'add valueMax, or change comparator.',
  },
  'target-needs-basis': {
    what: 'The target for certified products does not say what it counts.',
    fix: 'add basis: new_in_period, cumulative or another one the plan states; if it states none, unspecified.',
  },
  'target-unknown': {
    what: 'This plan has no target “{found}”; it has: {allowed}.',
    fix: 'use the id of one of its targets.',
  },
  'target-repeated': {
    what: 'Two targets have the id “{found}”.',
    fix: 'give each target an id of its own.',
  },
  'reference-to-itself': {
    what: 'The key “{key}” leads back to “{found}” itself.',
    fix: 'name another one, or delete the key.',
  },
  'allocation-sum-differs': {
    what: 'The shares add up to {found}, the target is {expected}.',
    fix: 'compare each with the plan; if it is printed like that, say so in readerNotes and take target off allocation.',
  },
  'region-unknown': {
    what: '“{found}” is not the id of one of the 34 provinces of today.',
    fix: 'rename the folder to the right id, such as lao-cai.',
  },
  'region-differs-from-register': {
    what: '“{key}” says “{found}”, the register of provinces says “{expected}”.',
    fix: 'make them equal; if the register is wrong, tell the developers.',
  },
  'translation-list-differs': {
    what: 'The list “{key}” has {found} items in the translation and {expected} in Vietnamese.',
    fix: 'translate every item, in the order of the Vietnamese page.',
  },
  'translation-empty': {
    what: 'The translation holds no words.',
    fix: 'translate the name or the description at least, or delete the file: what is not translated is shown in Vietnamese.',
  },
  'producer-unknown': {
    what: 'No producer has the id “{found}”.',
    fix: 'use the name of the producer’s folder in content/producers, or add a page for it first.',
  },
  'product-unknown': {
    what: 'No product has the id “{found}”.',
    fix: 'use the name of the product’s folder in content/products.',
  },
  'plan-unknown': {
    what: 'No plan has the id “{found}”.',
    fix: 'use the name of the plan’s file in content/plans, without .yml.',
  },
  'document-unknown': {
    what: 'No legal document has the id “{found}”.',
    fix: 'use the name of its file in content/documents, without .yml.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;

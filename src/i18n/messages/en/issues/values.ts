import type { IssueMessage } from '../../../issue-message.ts';

/** Keys and single values. */
export const values = {
  'key-unknown': {
    what: 'There is no key “{found}” here; known keys: {allowed}.',
    fix: 'correct the spelling of the key, or delete it.',
  },
  'key-missing': {
    what: 'The required key “{key}” is missing.',
    fix: 'add “{key}” here.',
  },
  'key-repeated': {
    what: 'The key “{found}” stands here twice.',
    fix: 'keep one and delete the other.',
  },
  'value-missing': {
    what: 'The key “{key}” has no value.',
    fix: 'give it a value; if it is not known and not required, delete the line.',
  },
  'value-not-allowed': {
    what: '“{key}” cannot be “{found}”; it can be: {allowed}.',
    fix: 'choose one of these values.',
  },
  'value-malformed': {
    what: 'The value “{found}” of “{key}” has the wrong form.',
    fix: 'look up the form of this key in content/README.md and write it that way.',
  },
  'star-rating-unknown': {
    what: 'Unknown star rating “{found}”; use 3, 4 or 5.',
    fix: 'give the rating that stands in the decision.',
  },
  'digits-need-quotes': {
    what: '“{key}” is text, but {found} is read as a number, which loses leading zeros.',
    fix: 'put the value in straight quotes "…", with all its digits as on the document.',
  },
  'text-expected': {
    what: '“{key}” has to be a line of text, not “{found}”.',
    fix: 'write the value on the line of its key; put it in quotes "…" where needed.',
  },
  'text-empty': {
    what: '“{key}” has no words.',
    fix: 'give it a value, or delete the key if it is not required.',
  },
  'text-too-long': {
    what: 'The key “{key}” has {found} characters, more than {limit}.',
    fix: 'shorten it; a whole paragraph may have been pasted here, and descriptions stand below the facts.',
  },
  'text-placeholder': {
    what: 'The key “{key}” says only “{found}”, which is no value.',
    fix: 'write what the source says; if it is not known and the key is not required, delete the key.',
  },
  'line-break-in-text': {
    what: 'The key “{key}” has a line break in it.',
    fix: 'write the whole value on one line.',
  },
  'number-expected': {
    what: '“{key}” has to be a number, not “{found}”.',
    fix: 'write the number only, without its unit and without quotes; decimals follow a point, such as 75.5.',
  },
  'whole-number-expected': {
    what: '“{key}” has to be a whole number, not “{found}”.',
    fix: 'write the digits without points or spaces, such as 150000.',
  },
  'number-with-points': {
    what: 'The number {found} under “{key}” has points between its digits, so it is read as a much smaller one.',
    fix: 'write the digits together, without points.',
  },
  'number-too-small': {
    what: 'The value {found} of “{key}” is too small; it has to be {limit} or more.',
    fix: 'compare it with the document.',
  },
  'number-too-large': {
    what: 'The value {found} of “{key}” is too large; it can be {limit} at most.',
    fix: 'compare it with the document.',
  },
  'yes-no-expected': {
    what: '“{key}” can be true or false only, not “{found}”.',
    fix: 'write true or false, without quotes.',
  },
  'list-expected': {
    what: '“{key}” has to be a list, not “{found}”.',
    fix: 'write each item on a line of its own that begins with a hyphen and a space “- ”.',
  },
  'list-empty': {
    what: 'The list “{key}” has no item.',
    fix: 'add at least one, or delete the key if it is not required.',
  },
  'group-expected': {
    what: '“{key}” has to hold keys of its own, not “{found}”.',
    fix: 'write each of them on a line below, indented by two spaces.',
  },
  'date-invalid': {
    what: 'The date “{found}” does not exist or has the wrong form.',
    fix: 'write year-month-day, such as 2024-03-11, as on the document.',
  },
  'date-implausible': {
    what: 'The year of “{found}” cannot be right.',
    fix: 'look at the year again; years from 1945 to 2100 are taken.',
  },
  'address-invalid': {
    what: '“{found}” is not a full web address.',
    fix: 'copy the whole address from the browser, from https:// or http:// on.',
  },
  'email-invalid': {
    what: '“{found}” is not an e-mail address.',
    fix: 'write name@domain.vn, without spaces.',
  },
  'tax-code-invalid': {
    what: 'The tax code “{found}” has the wrong form.',
    fix: 'write 10 digits, perhaps a hyphen and 3 more, in quotes, such as "1234567890".',
  },
  'gtin-invalid': {
    what: 'The barcode number “{found}” has the wrong form.',
    fix: 'write all 8, 12, 13 or 14 digits printed below the barcode, in quotes.',
  },
  'gtin-check-digit-wrong': {
    what: 'The barcode number “{found}” has a wrong check digit (the last digit does not fit the others).',
    fix: 'read the digits under the bars again; one may be misread or two swapped.',
  },
  'country-code-invalid': {
    what: '“{found}” is not the code of a country.',
    fix: 'write two capital letters as in ISO 3166, such as JP for Japan, US for the United States.',
  },
  'province-code-invalid': {
    what: 'The province code “{found}” has the wrong form.',
    fix: 'write two digits in quotes, such as "14".',
  },
  'photo-name-invalid': {
    what: 'The photo name “{found}” has the wrong form.',
    fix: 'photos lie beside their page; names have lower-case letters, digits and hyphens and end in .jpg, .png or .webp.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;

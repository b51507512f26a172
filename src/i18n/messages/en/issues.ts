import type { CheckCommandKey, IssueMessages, ReportWords } from '../vi/issues.ts';

/** Faults in English. “Facts” are the lines between the two `---` at the top of a page. */
export const issueMessages: IssueMessages = {
  'file-unknown': {
    what: 'The file “{found}” belongs to no page.',
    fix: 'delete it, give it the right name or move it; content/README.md lists all the files there can be.',
  },
  'file-name-invalid': {
    what: 'The name “{found}” has characters that an address of a page cannot have.',
    fix: 'use lower-case letters a–z, digits and hyphens, without spaces.',
  },
  'file-is-link': {
    what: '“{found}” is a shortcut to another file, not a file.',
    fix: 'copy the file itself to this place.',
  },
  'file-too-large': {
    what: 'The file has {found}, more than {limit}.',
    fix: 'a page is words only; look whether something else was pasted into it.',
  },
  'page-file-missing': {
    what: 'There is a translation here but not the page itself, “{expected}”.',
    fix: 'add the Vietnamese page, or move the translation to the folder of its page.',
  },
  'year-folder-invalid': {
    what: 'The news folder “{found}” is not a year.',
    fix: 'put posts into a folder of four digits, such as news/2024/name-of-post/index.mdx.',
  },
  'locale-unknown': {
    what: 'The site has no language “{found}”; translations are: {allowed}.',
    fix: 'name the file after a language of the site, such as en.md.',
  },
  'photo-missing': {
    what: 'There is no photo “{found}” in the folder of the page.',
    fix: 'put the photo beside the page, or correct its name.',
  },
  'photo-unused': {
    what: 'The photo “{found}” lies beside the page but the page does not use it.',
    fix: 'name it under photos with a description and its credit, or delete it.',
  },
  'photo-type-refused': {
    what: 'The file of this photo is {found}, not JPEG, PNG or WebP.',
    fix: 'open it and save (export) it as JPEG; changing the ending of its name is not enough.',
  },
  'photo-broken': {
    what: 'The photo is cut off or damaged ({found}).',
    fix: 'copy it again from where it came; if that does not help, open it and save it as a new file.',
  },
  'photo-hides-code': {
    what: 'The photo carries a web page, a document or a program along ({found}).',
    fix: 'open it in an image editor and export a new file; do not use this one.',
  },
  'photo-too-large': {
    what: 'The photo has {found}, more than {limit}.',
    fix: 'make it smaller; 2000 px on the long side are enough for every screen.',
  },
  'photo-too-small': {
    what: 'The photo has only {found}; {limit} are needed.',
    fix: 'use the larger original; enlarging a small picture does not make it clearer.',
  },
  'id-invalid': {
    what: '“{found}” cannot be the id of a page.',
    fix: 'use lower-case letters without marks, digits and hyphens, with at least one letter and at most 100 characters, such as che-shan-ta-xua.',
  },
  'id-repeated': {
    what: 'The id “{found}” is also used by {other}.',
    fix: 'two pages cannot share an id: rename one folder, or delete the page that is one too many.',
  },
  'former-id-taken': {
    what: 'The former id “{found}” belongs to {other}.',
    fix: 'take it off formerIds, or keep it on one page only.',
  },
  'text-not-utf8': {
    what: 'The file is not saved as UTF-8, so letters with marks are broken.',
    fix: 'open the original and save it again as UTF-8.',
  },
  'text-not-nfc': {
    what: 'The word “{found}” is written with separate marks (decomposed Unicode).',
    fix: 'convert the whole file to composed Unicode (NFC).',
  },
  'letter-eth': {
    what: 'The letter “{found}” is Icelandic and only looks like “{expected}”.',
    fix: 'delete it and type “{expected}” with a Vietnamese keyboard.',
  },
  'text-garbled': {
    what: 'The letters “{found}” come from another encoding (TCVN3, VNI, Windows-1258, or UTF-8 read as something else).',
    fix: 'type them again in Unicode, or convert the original file to composed Unicode.',
  },
  'character-invisible': {
    what: 'There is an invisible character ({found}), usually copied from a web page or Word.',
    fix: 'delete it, or type the word at this place again.',
  },
  'merge-mark': {
    what: 'A mark of two versions is left: “{found}”. Two people changed the same words.',
    fix: 'keep the right words and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'quotes-curly': {
    what: 'The value {found} stands in curly quotes.',
    fix: 'take the curly quotes off; where quotes are needed, use straight ones "…".',
  },
  'front-matter-missing': {
    what: 'The page does not begin with a line ---.',
    fix: 'the first line is ---, then come the facts of the page, then --- again before the description.',
  },
  'front-matter-unclosed': {
    what: 'The facts at the top of the page are not closed by a line ---.',
    fix: 'add a line with nothing but --- after the last fact, before the description.',
  },
  'front-matter-repeated': {
    what: 'The description begins with a line --- or +++ again.',
    fix: 'a page has its facts once; delete the line or move the facts up.',
  },
  'yaml-broken': {
    what: 'This line cannot be read: “{found}”.',
    fix: 'write “key: value” with a space after the colon; lines of the same level begin in the same column.',
  },
  'yaml-colon': {
    what: 'The line “{found}” has two colons, so it is not clear where the value begins.',
    fix: 'put the whole value in straight quotes, such as title: "Shan tea: from field to cup".',
  },
  'yaml-tab': {
    what: 'This line is indented with a tab.',
    fix: 'use spaces instead, two for each level.',
  },
  'yaml-quote': {
    what: 'The quotes in the line “{found}” do not open and close in pairs.',
    fix: 'open and close with the same kind of quote; inside "…" write a quote as \\".',
  },
  'yaml-start': {
    what: 'The value in the line “{found}” begins with a reserved character (@, % or `).',
    fix: 'put the value in straight quotes "…".',
  },
  'yaml-alias': {
    what: '“{found}” is read as a reference (& or * at the start of a value).',
    fix: 'write the value in full; if it really begins with & or *, put it in quotes "…".',
  },
  'yaml-tag': {
    what: '“{found}” is read as a type (! at the start of a value).',
    fix: 'delete it; if the value really begins with !, put it in quotes "…".',
  },
  'yaml-documents': {
    what: 'The file has one more line --- or a line that begins with %.',
    fix: 'this file has one list of facts only; delete the extra line.',
  },
  'yaml-too-long': {
    what: 'The facts have {found} lines and items, more than {limit}.',
    fix: 'look whether other data was pasted here by mistake; a page has a few dozen lines.',
  },
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
    what: 'This recognition is the same as one above: the same decision, or the same stars and the same day or year.',
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
  'html-in-body': {
    what: 'The description holds HTML: “{found}”.',
    fix: 'write Markdown: **bold**, *italic*, ## heading, - list; write \\< to show the sign <.',
  },
  'link-refused': {
    what: 'The link “{found}” is not allowed.',
    fix: 'link to https://, http://, mailto:, tel: or a page of this site such as /en/about/ only.',
  },
  'image-in-body': {
    what: 'The description holds a picture: “{found}”.',
    fix: 'name photos under photos with a description and credit.',
  },
  'body-nested-too-deep': {
    what: 'Too many layers stand inside each other from the line “{found}” on.',
    fix: 'write that part as plain paragraphs or a plain list, without surplus signs >, *, [ and indentation.',
  },
  'mdx-broken': {
    what: 'The post cannot be read from the line “{found}” on.',
    fix: 'look at the signs < and {: a tag has to end in />, and a sign meant as text needs \\ before it.',
  },
  'mdx-code-refused': {
    what: 'The post holds program code: “{found}”.',
    fix: 'delete import and export lines and everything in { }; write \\{ to show the sign {.',
  },
  'mdx-component-unknown': {
    what: 'There is no block {found}; there are: {allowed}.',
    fix: 'correct its name, or write Markdown instead.',
  },
  'mdx-attribute-refused': {
    what: 'The block {component} does not take “{found}”; it takes: {allowed}.',
    fix: 'write name="value" in straight quotes, without { }.',
  },
  'mdx-attribute-missing': {
    what: 'The block {component} lacks “{expected}”.',
    fix: 'add {expected}="…" to the tag.',
  },
  'mdx-component-not-empty': {
    what: 'Between the tags of the block {component} stands “{found}”, which the site would not show.',
    fix: 'move it outside the block, and close the tag with />.',
  },
  'product-looks-repeated': {
    what: '“{found}” has nearly the name of {other}, and the same producer or place.',
    fix: 'if they are one product, join the pages and keep the old id in formerIds; otherwise leave them as they are.',
  },
  'producer-looks-repeated': {
    what: '“{found}” has nearly the name of {other}, in the same province.',
    fix: 'if they are one producer, join the pages and mend the key producer of its products; otherwise leave them as they are.',
  },
  'name-in-capitals': {
    what: 'The name “{found}” stands in capitals only.',
    fix: 'write it as in a sentence, with capitals for proper names and abbreviations.',
  },
  'markup-in-facts': {
    what: 'The key “{key}” holds HTML, “{found}”, which the site shows letter by letter.',
    fix: 'delete the tags, and write the character itself, such as & for &amp;.',
  },
  'decision-number-odd': {
    what: 'The decision number “{found}” has an unusual form.',
    fix: 'compare it with the document; numbers look like 3981/QĐ-UBND or 26/2026/QĐ-TTg.',
  },
  'product-code-odd': {
    what: 'The product code “{found}” has an unusual form.',
    fix: 'compare it with the scoring sheet; codes look like 52-21553-1-2026: province, commune, running number, year.',
  },
  'product-code-differs': {
    what: 'The product code “{found}” does not fit the page, which says {expected}.',
    fix: 'compare code, year and province with the decision; if the document says so, leave it.',
  },
  'issuer-elsewhere': {
    what: 'The issuer “{found}” belongs to another province than the product ({expected}).',
    fix: 'compare with the decision: mend issuer or origin.former; if it is so, leave it.',
  },
  'price-odd': {
    what: 'The price of {found} đồng is unusual.',
    fix: 'write the price in đồng with all its noughts, such as 150000.',
  },
  'plan-status-odd': {
    what: 'The plan says “{found}”, but its period ends on {end}.',
    fix: 'look at status and period.end again; if the document says so, leave it.',
  },
  'source-looks-dead': {
    what: 'The address of the source, “{found}”, looks dead.',
    fix: 'open it in a browser and copy the full address of the page itself.',
  },
  'term-lapsed': {
    what: 'The term ended on {found}, more than 180 days before {today}, and the page knows no later recognition.',
    fix: 'look for the decision of the re-evaluation and put it first in recognitions; if there is none, leave the page as it is: the site says itself that the term is over.',
  },
};

/** The words around the faults in a report. */
export const reportWords = {
  error: 'error',
  warning: 'warning',
  fix: 'How to mend it: {fix}',
  nearest: 'Did you mean “{nearest}”?',
  see: 'See {address}',
  errors: { one: '{count} error', other: '{count} errors' },
  warnings: { one: '{count} warning', other: '{count} warnings' },
  files: { one: '{count} file', other: '{count} files' },
  pages: { one: '{count} page', other: '{count} pages' },
  summary: '{errors}, {warnings} in {files}; {pages} checked.',
  clean: 'No faults; {pages} checked.',
  hidden: {
    one: 'One more page has a term that is over and no later recognition; see: npm run check -- --warnings, or npm run report.',
    other:
      '{count} more pages have a term that is over and no later recognition; see: npm run check -- --warnings, or npm run report.',
  },
} as const satisfies ReportWords;

/** What the command itself says: its help, and why it could not do its work. */
export const checkCommandWords: Readonly<Record<CheckCommandKey, string>> = {
  help: `npm run check [-- PATH…] [--format text|json|github] [--lang vi|en|both] [--warnings] [--fix]

Checks every file in content/ and reports all faults and warnings in one run. Warnings do not stop a build.
  PATH        report only the faults of this file or folder (everything is still read)
  --format    text: to read; json: for programs; github: annotations on GitHub
  --lang      language of the messages; both unless told
  --warnings  list also the warnings that are otherwise only counted (terms that are over)
  --fix       mend what can be mended without loss (composed Unicode, Ð to Đ, line ends of Windows, spaces at the ends
              of lines, order of keys, days that can be read in one way only), tell each change, then check
Example: npm run check -- content/products/son-la --lang en
Environment: CONTENT_DIR (default content), TODAY (YYYY-MM-DD, default today).
Exit code: 0 no faults, 1 faults, 2 the check could not be done.`,
  contentMissing: 'There is no content folder {found}.',
  pathMissing: 'There is no file or folder {found}.',
  todayInvalid: 'TODAY has to be a day that exists, as YYYY-MM-DD, not “{found}”.',
  optionInvalid: '“{found}” is not understood; see npm run check -- --help.',
  unexpected: 'The check could not be done: {found}',
};

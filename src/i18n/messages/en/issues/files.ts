import type { IssueMessage } from '../../../issue-message.ts';

/** Files, folders and the form of their text. */
export const files = {
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
} as const satisfies Readonly<Record<string, IssueMessage>>;

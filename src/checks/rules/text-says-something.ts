import { toFolded } from '../../domain/vietnamese-text.ts';
import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';
import { textsIn } from './facts-texts.ts';

/** What people write where they know nothing, folded. */
const standIns: ReadonlySet<string> = new Set([
  'n a',
  'todo',
  'tbd',
  'tba',
  'xxx',
  'none',
  'null',
  'undefined',
  'unknown',
  'updating',
  'khong ro',
  'chua ro',
  'chua biet',
  'khong biet',
  'khong xac dinh',
  'khong co',
  'khong co thong tin',
  'chua co',
  'chua co thong tin',
  'dang cap nhat',
  'cap nhat sau',
  'lorem ipsum',
]);

/** How they begin; folding is dear, and most texts begin with two other letters. */
const openings: ReadonlySet<string> = new Set([...standIns].map((text) => text.slice(0, 2)));

/** Longer texts need no folding to be told from them. */
const longestStandIn = 30;

/** Signs that people put in the place of words. A unit may be `%`. */
const signsOnly = /^(?:[.…]+|\?+|[-–—_]+)$/u;

/** Keys under which “unknown” is one of the values. */
const choices: ReadonlySet<string> = new Set(['status']);

/** Keys whose values are names: one line, whatever YAML makes possible. */
const names: ReadonlySet<string> = new Set([
  ...['name', 'shortName', 'aliases', 'title', 'district', 'commune', 'decision', 'issuer', 'round', 'code', 'number'],
  ...['no', 'size', 'unit', 'per', 'label', 'publisher', 'author', 'alt', 'credit', 'licence', 'centre', 'url'],
]);

/** The name of a file, which is no description of what the photo shows. */
const fileName = /^\S+\.(?:jpe?g|png|webp|heic)$/iu;

function isStandIn(key: string, text: string): boolean {
  if (choices.has(key)) return false;
  if (signsOnly.test(text) || (key === 'alt' && fileName.test(text))) return true;
  if (text.length > longestStandIn) return false;
  const opening = text.slice(0, 2).toLowerCase();
  if (/^[a-z]{2}$/u.test(opening) && !openings.has(opening)) return false;
  return standIns.has(toFolded(text));
}

/** What is not known is left out, and a name is one line. */
export const textSaysSomething: PageRule = {
  id: 'text-says-something',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      for (const { key, path, text } of textsIn(source.raw)) {
        if (text.trim() === '') continue;
        const found = text.trim();
        if (isStandIn(key, found)) {
          report({ code: 'text-placeholder', params: { key, found } }, source, path);
        }
        if (names.has(key) && found.includes('\n'))
          report({ code: 'line-break-in-text', params: { key } }, source, path);
      }
    }
  },
};

import { isTag } from 'domhandler';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { elementsOf, pages } from '../../../scripts/shots/built-site.ts';
import { onePageOfEachKind } from '../../../scripts/shots/one-page-of-each-kind.ts';
import { propertyRuns } from '../../testing/property-settings.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of products are as long as the decision made them.
    'long-title': 'off',
  },
});

/** Pages of one kind share their markup, so of each kind one in a few is enough; the nightly run takes more. */
function oneOf(few: number): (_: unknown, index: number) => boolean {
  const step = Math.max(1, Math.round(few / propertyRuns(1)));
  return (_, index) => index % step === 0;
}

const many = /\/(?:san-pham|products|chu-the|producers|p)\/./u;
const chosen = [
  ...pages.filter(({ path }) => many.test(path)).filter(oneOf(36)),
  ...pages.filter(({ path }) => !many.test(path)).filter(oneOf(4)),
  ...onePageOfEachKind(),
];

test('pages hold no error of HTML', async () => {
  const faults: string[] = [];
  for (const page of new Set(chosen)) {
    const report = await validator.validateString(page.html);
    for (const { messages } of report.results) {
      for (const { line, message, ruleId } of messages)
        faults.push(`${page.path}:${String(line)} ${ruleId}: ${message}`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 600_000);

test('every page has one first-level heading, a title and a main part, and skips no level of heading', () => {
  const faults = pages.filter((page) => {
    const elements = elementsOf(page);
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name.slice(1))] : []));
    const skips = levels.some((level, index) => level - (levels[index - 1] ?? 0) > 1);
    return (
      skips ||
      levels.filter((level) => level === 1).length !== 1 ||
      elements.filter(({ name }) => name === 'main').length !== 1 ||
      !/<title>[^<]+<\/title>/u.test(page.html)
    );
  });
  expect(faults.map(({ path }) => path).slice(0, 20)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const faults = pages.filter((page) => {
    const ids = elementsOf(page).flatMap(({ attribs }) => attribs['id'] ?? []);
    return new Set(ids).size !== ids.length;
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('nothing stands outside of the head and the body of a page, no script behind its end either', () => {
  const faults = pages.filter(({ html }) => {
    const [root, ...others] = parseDocument(html).children.filter(isTag);
    const parts = root?.children.filter(isTag).map(({ name }) => name);
    return root?.name !== 'html' || others.length > 0 || parts?.join(' ') !== 'head body';
  });
  expect(faults.map(({ path }) => path).slice(0, 20)).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('<script type="module"')).length).toBeGreaterThan(0);
});

test('an address that leads on says so in the words of the HTML standard: seconds, semicolon, space, address', () => {
  const refreshes = pages.flatMap((page) =>
    elementsOf(page).flatMap(({ attribs }) => (attribs['http-equiv'] === 'refresh' ? [attribs['content']] : [])),
  );
  expect(refreshes.length).toBeGreaterThan(0);
  expect(refreshes.filter((content) => !/^0; url=\/\S+$/u.test(content ?? '')).slice(0, 20)).toEqual([]);
});

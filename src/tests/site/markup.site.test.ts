import { isTag } from 'domhandler';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { elementsOf, pages } from '../../../scripts/shots/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of products are as long as the decision made them.
    'long-title': 'off',
  },
});

/** Pages of one kind share their markup, so of the many of products, producers and short addresses every twelfth is enough. */
const chosen = pages.filter(
  ({ path }, index) => !/\/(?:san-pham|products|chu-the|producers|p)\/./u.test(path) || index % 12 === 0,
);

test('pages hold no error of HTML', async () => {
  const faults: string[] = [];
  for (const page of chosen) {
    const report = await validator.validateString(page.html);
    for (const { messages } of report.results) {
      for (const { line, message, ruleId } of messages)
        faults.push(`${page.path}:${String(line)} ${ruleId}: ${message}`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 240_000);

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

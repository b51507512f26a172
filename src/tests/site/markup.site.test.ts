import { HtmlValidate } from 'html-validate';
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

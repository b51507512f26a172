import { bodyFindings } from '../../content-files/body-nodes.ts';
import { newsBodyFaults } from '../../content-files/news-body.ts';
import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';

/** Bodies hold words: no HTML, no pictures, no code, no links that run scripts; posts also the site's components. */
export const bodyHoldsWordsOnly: PageRule = {
  id: 'body-holds-words-only',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      if (source.markup === 'none') continue;
      const findings = source.markup === 'mdx' ? newsBodyFaults(source.body) : bodyFindings(source.body);
      for (const finding of findings) {
        report(finding, source, { line: finding.line + source.bodyLine - 1, column: finding.column });
      }
    }
  },
};

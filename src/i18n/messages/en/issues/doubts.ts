import type { IssueMessage } from '../../../issue-message.ts';

/** What is allowed but doubtful. */
export const doubts = {
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
} as const satisfies Readonly<Record<string, IssueMessage>>;

import { groupAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Forms of addresses that lead nowhere, or not for long. No address is asked: the rule works without a network. */
const deadForms: readonly RegExp[] = [
  // Cut off where it was copied from a list.
  /…|\.\.\.$|%(?![0-9a-f]{2})/iu,
  // Two addresses in one, or one typed into another.
  /^https?:\/\/https?(?::|\/\/)/iu,
  // Services that were shut down: copies of Google, short links of Google, Google+.
  /^https?:\/\/(?:webcache\.googleusercontent\.com|goo\.gl|plus\.google\.com)\//iu,
  // Results of a search and links that pass through one change from day to day.
  /^https?:\/\/(?:www\.)?(?:google\.[a-z.]+\/(?:url|search)|bing\.com\/(?:search|ck)|coccoc\.com\/search)\b/iu,
  // Machines that only exist in one office, and names kept free for examples.
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/]*\.(?:local|lan|test|invalid)(?:[:/]|$))/iu,
  // Sentence marks taken along from the text around the address.
  /[,;)»”"']$/u,
];

/** Sources whose address looks dead by its form alone: nobody could look the fact up. */
export const sourceLooksDead: PageRule = {
  id: 'source-looks-dead',
  scope: 'page',
  check({ main }, report) {
    for (const key of Object.keys(groupAt(main.raw, ['sources']))) {
      const path = ['sources', key, 'url'];
      const url = textAt(main.raw, path);
      if (url === undefined || !looksDead(url)) continue;
      report({ code: 'source-looks-dead', params: { found: url } }, main, path);
    }
  },
};

/** A bracket at the end belongs to the address where it was opened in it: …/Tra_(thuc_vat). */
function looksDead(url: string): boolean {
  const closed = url.endsWith(')') && url.includes('(');
  return deadForms.some((form) => form.test(closed ? url.slice(0, -1) : url));
}

import { toQueryString } from '../../search/finder-request.ts';
import type { FinderRequest } from '../../search/finder-request.ts';
import { make } from '../dom.ts';
import type { FillMessage } from '../fill-message.ts';
import type { FinderTexts } from './finder-options.ts';

/** Returns the numbers of the pages to link to: the first, the last and those around this one; nothing is a gap. */
export function pageNumbers(page: number, last: number): readonly (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  return [...new Set(near)]
    .toSorted((a, b) => a - b)
    .flatMap((number, at, all) => (at > 0 && number - (all[at - 1] ?? 0) > 1 ? [undefined, number] : [number]));
}

/** Returns links to the pages of an answer. They are real addresses, so they open in another tab as well. */
export function pageLinks(
  state: FinderRequest,
  last: number,
  texts: FinderTexts,
  fill: FillMessage,
): readonly HTMLElement[] {
  const address = (page: number): string => location.pathname + toQueryString({ ...state, page });
  const step = (page: number, rel: string, text: string): HTMLElement[] =>
    page >= 1 && page <= last
      ? [make('a', { href: address(page), rel, id: `finder-${rel}`, 'data-page': String(page) }, text)]
      : [];
  return [
    ...step(state.page - 1, 'prev', fill(texts.previous)),
    ...pageNumbers(state.page, last).map((number) => {
      if (number === undefined) return make('span', { class: 'gap' }, '…');
      const label = { 'aria-label': fill(texts.page, { number }) };
      const current: Record<string, string> = number === state.page ? { 'aria-current': 'page' } : {};
      return make('a', { href: address(number), 'data-page': String(number), ...label, ...current }, String(number));
    }),
    ...step(state.page + 1, 'next', fill(texts.next)),
  ];
}

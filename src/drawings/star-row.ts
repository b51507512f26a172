import { starRatings } from '../domain/star-rating.ts';

/** Stars, drawn by us: a page has one row of them, and every rating on it shows a part of that. */

/** Its id on every page. */
export const starRowId = 'star-row';

/** The side of the square that each star stands in. */
export const starSize = 14;

/** As many stars as a product can have. */
export const mostStars = Math.max(...starRatings);

/** Returns the path of so many stars side by side. */
export function starsPath(count: number): string {
  return Array.from({ length: count }, (_, index) => star(index * starSize)).join('');
}

/** One five-pointed star, its tip in the middle of the upper edge. */
function star(left: number): string {
  const middle = String(left + starSize / 2);
  return `M${middle} 1l1.9 4.1 4.4.5-3.3 3 .9 4.4L${middle} 10.8l-3.9 2.2.9-4.4-3.3-3 4.4-.5z`;
}

import { starRatings } from '../../domain/star-rating.ts';

/** The row of stars that a page draws once and every rating on it shows a part of. */

/** Its id on every page. */
export const starRowId = 'star-row';

/** The side of the square that each star stands in. */
export const starSize = 14;

const most = Math.max(...starRatings);

/** Returns the path of as many stars as a product can have, side by side. */
export function starRowPath(): string {
  return Array.from({ length: most }, (_, index) => star(index * starSize)).join('');
}

/** One five-pointed star, its tip in the middle of the upper edge. */
function star(left: number): string {
  const middle = String(left + starSize / 2);
  return `M${middle} 1l1.9 4.1 4.4.5-3.3 3 .9 4.4L${middle} 10.8l-3.9 2.2.9-4.4-3.3-3 4.4-.5z`;
}

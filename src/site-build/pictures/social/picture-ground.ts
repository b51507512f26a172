import { brocadeHeight, brocadePattern, brocadeWidth } from '../../../drawings/brocade/brocade-pattern.ts';
import type { BrocadeRow } from '../../../drawings/brocade/brocade-pattern.ts';
import { starSize, starsPath } from '../../../drawings/star-row.ts';
import type { SocialPicture } from '../../../social/social-picture.ts';
import { pigment, yarnsOf } from './colours.ts';
import { bandHeight, canvas, selvedgeHeight } from './picture-layout.ts';
import type { Box, PictureLayout } from './picture-layout.ts';

/** Returns everything of a picture that is not text, as SVG: paper, woven band, selvedges, stars, the mark. */
export function toGround({ brocade, region }: SocialPicture, { mark, stars }: PictureLayout): string {
  const { height, width } = canvas;
  const parts = [
    rectangle(canvas, pigment('giay-do-sang')),
    band(brocadePattern(brocade), yarnsOf(region)),
    ...selvedge(bandHeight),
    ...selvedge(height - selvedgeHeight),
    ...(stars === undefined ? [] : [starRow(stars)]),
    lozenge(mark),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

/** The band of the product, so large that a thread is a whole number of pixels; what is too much is cut off. */
function band(pattern: ReturnType<typeof brocadePattern>, yarns: ReturnType<typeof yarnsOf>): string {
  const thread = bandHeight / brocadeHeight;
  const rows = (of: readonly BrocadeRow[], colour: string): string =>
    `<g stroke="${colour}" fill="none">${of.map(rowPath).join('')}</g>`;
  const cloth = `<rect y="-.5" width="${brocadeWidth}" height="${brocadeHeight}" fill="${yarns.ground}"/>`;
  // Rows lie on whole numbers, half a thread below the upper edge of the first.
  const place = `scale(${thread}) translate(0 .5)`;
  return `<g transform="${place}" shape-rendering="crispEdges">${cloth}${rows(pattern.main, yarns.main)}${rows(pattern.second, yarns.second)}</g>`;
}

function rowPath({ d, dashes }: BrocadeRow): string {
  return `<path d="${d}" stroke-dasharray="${dashes}"/>`;
}

/** The edge of the cloth: red, gold and white threads, as on the frame of the site. */
function selvedge(top: number): readonly string[] {
  const threads = ['selvedge-red', 'selvedge-gold', 'selvedge-white', 'selvedge-red'];
  const height = selvedgeHeight / threads.length;
  return threads.map((name, index) =>
    rectangle({ left: 0, top: top + index * height, width: canvas.width, height }, pigment(name)),
  );
}

function rectangle({ height, left, top, width }: Box, colour: string): string {
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colour}"/>`;
}

function starRow({ height, left, top, width }: Box): string {
  const place = `translate(${left} ${top}) scale(${height / starSize})`;
  return `<path fill="${pigment('nghe')}" transform="${place}" d="${starsPath(Math.round(width / height))}"/>`;
}

/** The nested lozenges of the site's own mark (public/favicon.svg). */
function lozenge({ left, top, width }: Box): string {
  const shapes = [
    ['M7 0l7 7-7 7-7-7z', pigment('selvedge-gold')],
    ['M7 2.5L11.5 7 7 11.5 2.5 7z', pigment('selvedge-red')],
    ['M7 5l2 2-2 2-2-2z', pigment('giay-do-sang')],
  ] as const;
  const paths = shapes.map(([d, colour]) => `<path d="${d}" fill="${colour}"/>`).join('');
  return `<g transform="translate(${left} ${top}) scale(${width / 14})">${paths}</g>`;
}

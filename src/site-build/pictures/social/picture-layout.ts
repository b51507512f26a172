import type { SocialPicture } from '../../../social/social-picture.ts';
import { socialPictureSize } from '../../../social/social-picture.ts';
import { pigment } from './colours.ts';
import { boldFont, regularFont } from './fonts.ts';
import { letter } from './lettering.ts';
import type { Lettering } from './lettering.ts';

/** A rectangle of a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A lettering with its place. */
export interface PlacedLettering extends Box {
  readonly pixels: Buffer;
}

/** Where everything of a picture stands. */
export interface PictureLayout {
  readonly letterings: readonly PlacedLettering[];
  /** A box of equal stars beside each other; nothing where there are none. */
  readonly stars: Box | undefined;
  /** The mark of the site. */
  readonly mark: Box;
}

/** The woven band and the selvedge below it. */
export const bandHeight = 182;
export const selvedgeHeight = 8;

/** Text stays this far from the edges: previews cut corners and lay their own words over the rim. */
export const safeArea: Box = { left: 64, top: 226, width: 1072, height: 356 };

const gap = 26;
const starSize = 40;
const markSize = 34;
const labelRoom = { height: 44 } as const;
const bottom = safeArea.top + safeArea.height;

const labelStyle = { font: regularFont, colour: pigment('muc-nhat'), sizes: [30, 27, 24] };
const brandStyle = { font: boldFont, colour: pigment('cham'), sizes: [30] };
const titleStyle = { font: boldFont, colour: pigment('muc'), sizes: [104, 92, 82, 73, 65, 58, 52, 46, 41, 37] };
const leadStyle = { font: boldFont, colour: pigment('cham'), sizes: [36, 32, 28] };
const lineStyle = { font: regularFont, colour: pigment('muc-nhat'), sizes: [30, 27, 24] };

/**
 * Returns where everything of a picture stands: stars and label above, then the title as large as it can be, and the
 * lines at the foot.
 */
export async function layOut(picture: SocialPicture): Promise<PictureLayout> {
  const right = safeArea.left + safeArea.width;
  const stars: Box | undefined =
    picture.stars === undefined
      ? undefined
      : { left: safeArea.left, top: safeArea.top, width: picture.stars * starSize, height: starSize };
  const brand = await letter('Danh mục OCOP', brandStyle, { width: 400, ...labelRoom });
  const mark = { left: right - brand.width - markSize - 12, top: safeArea.top + 3, width: markSize, height: markSize };
  const placed = [placeInRow(brand, right - brand.width)];

  if (picture.label !== undefined) {
    const left = stars === undefined ? safeArea.left : stars.left + stars.width + 18;
    const label = await letter(picture.label, labelStyle, { width: mark.left - gap - left, ...labelRoom });
    placed.push(placeInRow(label, left));
  }

  let foot = bottom;
  for (const [index, line] of [...picture.lines.entries()].toReversed()) {
    const style = index === 0 ? leadStyle : lineStyle;
    const lettering = await letter(line, style, { width: safeArea.width, ...labelRoom });
    foot -= lettering.height;
    placed.push({ ...lettering, left: safeArea.left, top: foot });
    foot -= 14;
  }

  const titleTop = safeArea.top + starSize + gap;
  const titleHeight = foot - gap - titleTop;
  const title = await letter(picture.title, titleStyle, { width: safeArea.width, height: titleHeight });
  const titleOffset = Math.round((titleHeight - title.height) / 2);
  placed.push({ ...title, left: safeArea.left, top: titleTop + titleOffset });
  return { letterings: placed, stars, mark };
}

/** Places a lettering in the row of the stars, in its middle. */
function placeInRow(lettering: Lettering, left: number): PlacedLettering {
  return { ...lettering, left, top: safeArea.top + Math.round((starSize - lettering.height) / 2) };
}

/** The whole picture. */
export const canvas: Box = { left: 0, top: 0, ...socialPictureSize };

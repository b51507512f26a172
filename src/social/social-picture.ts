import type { BrocadeSeed } from '../drawings/brocade/brocade-pattern.ts';
import type { EconomicRegionId } from '../domain/province.ts';
import type { StarRating } from '../domain/star-rating.ts';

/**
 * The picture that a link to a page shows where it is shared. Names are Vietnamese, so one picture serves every
 * language.
 */
export interface SocialPicture extends SocialPictureName {
  /** Stars of a decision that still stands, to be drawn. */
  readonly stars?: StarRating | undefined;
  /** A few words above the title. */
  readonly label?: string | undefined;
  readonly title: string;
  /** Lines below the title. */
  readonly lines: readonly string[];
  readonly brocade: BrocadeSeed;
  /** Whose colours the band is woven in; those of the site where there is none. */
  readonly region?: EconomicRegionId | undefined;
}

/** What a picture belongs to. */
export interface SocialPictureName {
  readonly kind: 'product' | 'province' | 'post' | 'site';
  readonly id: string;
}

/** The size that link previews ask for, in pixels. */
export const socialPictureSize = { width: 1200, height: 630 } as const;

/** Whether pages name pictures and the build draws them: not where SOCIAL_PICTURES is `off`. */
export const socialPicturesAreOn = process.env['SOCIAL_PICTURES'] !== 'off';

/** Returns the file of a picture inside the site: `social/product/khoai-so.png`. */
export function socialPictureFile({ id, kind }: SocialPictureName): string {
  return `social/${kind}/${id}.png`;
}

import type { CertificateState } from '../../domain/certificate-state.ts';
import type { EconomicRegionId } from '../../domain/province.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { MarkedState } from '../certificate/marked-state.ts';
import type { BrocadeSeed } from '../../drawings/brocade/brocade-pattern.ts';
import type { ShownPhoto } from '../photo/shown-photo.ts';

/** A product as it stands on a card or in a row. */
export interface ProductSummary {
  readonly id: string;
  readonly href: string;
  readonly name: LocalText;
  readonly stars: StarRating;
  readonly starsLabel: string;
  readonly state: CertificateState;
  readonly stateLabel: string;
  /** The days that the state depends on; absent where a script fills the card in. */
  readonly term?: Omit<MarkedState, 'state' | 'label'>;
  readonly place: string;
  /** A Vietnamese proper name. */
  readonly producer: string | undefined;
  readonly brocade: BrocadeSeed;
  readonly region: EconomicRegionId;
  /** The first photo, if there is one. */
  readonly photo?: ShownPhoto | undefined;
}

import { dakLakBodies } from './bodies-dak-lak.ts';
import { detailedBodies } from './bodies-detailed.ts';
import { fiveStarFoodBodies } from './bodies-five-star-food.ts';
import { fiveStarOtherBodies } from './bodies-five-star-other.ts';
import { foundingBodies } from './bodies-founding.ts';
import { traVinhBodies } from './bodies-tra-vinh.ts';

/** Descriptions written by hand, by product id: five-star products, those with many facts, and the founding districts. */
export const writtenBodies: Readonly<Record<string, string>> = {
  ...fiveStarFoodBodies,
  ...fiveStarOtherBodies,
  ...traVinhBodies,
  ...dakLakBodies,
  ...foundingBodies,
  ...detailedBodies,
};

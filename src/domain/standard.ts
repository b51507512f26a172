/**
 * Production standards that product pages may claim, each with its own term and evidence, apart from the OCOP stars.
 * The list is data: add an id here and its name in each dictionary.
 */
export const standardIds = [
  'vietgap',
  'globalgap',
  'organic-vn',
  'organic-usda',
  'organic-eu',
  'organic-jas',
  'organic-other',
  'gacp-who',
  'haccp',
  'iso-22000',
  'iso-9001',
  'fssc-22000',
  'brc',
  'ifs',
  'gmp',
  'halal',
  'kosher',
  'fda',
  'fairtrade',
  'rainforest-alliance',
  'utz',
] as const;

export type StandardId = (typeof standardIds)[number];

/** Rights in names, signs and inventions that protect a product or its origin. */
export const rightIds = [
  'geographical-indication',
  'collective-mark',
  'certification-mark',
  'trademark',
  'design',
  'patent',
  'utility-solution',
  'copyright',
] as const;

export type RightId = (typeof rightIds)[number];

import type { GroupId, SetId } from '../../../domain/product-group.ts';

/** Names of the six groups (no official English list is known; ours follow the usage of Viet Nam News). */
export const groupNames = {
  food: 'Food',
  beverages: 'Beverages',
  medicinal: 'Medicinal herbs and herbal products',
  handicrafts: 'Handicrafts',
  ornamental: 'Ornamental plants and animals',
  tourism: 'Community-based tourism, ecotourism and tourist attractions',
} as const satisfies Record<GroupId, string>;

/** Names of the 26 sets. */
export const setNames = {
  'fresh-produce': 'Fresh vegetables, tubers, fruits and seeds',
  'fresh-animal-products': 'Fresh meat, aquatic products, eggs and milk',
  'rice-cereals': 'Rice, cereals and other semi-processed grains and seeds',
  honey: 'Honey, other nectars and syrups, and other food produce',
  'fast-food': 'Fast food and ready-to-eat snacks',
  'processed-rice-cereals': 'Processed rice and cereal products',
  'processed-produce': 'Processed vegetables, tubers, fruits and seeds',
  'processed-animal-honey': 'Processed meat, aquatic, egg, milk, honey and other food products',
  'sauces-fish-sauce': 'Soy paste, fish sauce and other liquid seasonings',
  'other-seasonings': 'Other seasonings and spices (salt, shallot, garlic, pepper…)',
  'green-processed-tea': 'Fresh and processed tea',
  'herbal-infusions': 'Infusions from other plants (herbal teas)',
  'coffee-cocoa': 'Coffee and cocoa',
  'rice-spirits': 'White spirits (rượu trắng)',
  'other-alcoholic': 'Other alcoholic beverages',
  'bottled-water': 'Natural mineral water and bottled drinking water',
  'other-non-alcoholic': 'Other non-alcoholic beverages',
  'health-food-medicine': 'Functional foods, herbal and traditional medicines',
  'herbal-cosmetics': 'Cosmetics with herbal ingredients',
  'essential-oils-herbs': 'Essential oils and other medicinal herbs',
  handicrafts: 'Household and decorative handicrafts',
  'textiles-garments': 'Textiles and garments',
  flowers: 'Flowers',
  'ornamental-plants': 'Ornamental plants',
  'ornamental-animals': 'Ornamental animals',
  'tourism-services': 'Community-based tourism, ecotourism and tourist attractions',
} as const satisfies Record<SetId, string>;

import type { DictionaryLike } from '../message.ts';
import { about } from './en/about.ts';
import { catalogue } from './en/catalogue.ts';
import { certificate } from './en/certificate.ts';
import { finder } from './en/finder.ts';
import { plan } from './en/plan.ts';
import { site } from './en/site.ts';
import { terms } from './en/terms.ts';
import { trust } from './en/trust.ts';
import { verify } from './en/verify.ts';
import type { Dictionary } from './vi.ts';

/** The English dictionary. */
export const en = {
  ...site,
  ...certificate,
  ...catalogue,
  ...plan,
  ...finder,
  ...terms,
  ...about,
  ...trust,
  ...verify,
} as const satisfies DictionaryLike<Dictionary>;

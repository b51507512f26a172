import type { DictionaryLike } from '../message.ts';
import { about } from './en/about.ts';
import { build } from './en/build.ts';
import { catalogue } from './en/catalogue.ts';
import { certificate } from './en/certificate.ts';
import { dataQuality } from './en/data-quality.ts';
import { data } from './en/data.ts';
import { meanings } from './en/data-meanings.ts';
import { exportWords } from './en/export.ts';
import { failure } from './en/failure.ts';
import { finder } from './en/finder.ts';
import { look } from './en/look.ts';
import { newPage } from './en/new-page.ts';
import { plan } from './en/plan.ts';
import { repair } from './en/repair.ts';
import { report } from './en/report.ts';
import { sharing } from './en/sharing.ts';
import { shortlist } from './en/shortlist.ts';
import { site } from './en/site.ts';
import { statistics } from './en/statistics.ts';
import { terms } from './en/terms.ts';
import { tools } from './en/tools.ts';
import { trust } from './en/trust.ts';
import { verify } from './en/verify.ts';
import type { Dictionary } from './vi.ts';

/** The English dictionary. */
export const en = {
  ...site,
  ...certificate,
  ...catalogue,
  ...look,
  ...plan,
  ...finder,
  ...shortlist,
  ...terms,
  ...about,
  ...sharing,
  ...data,
  ...meanings,
  ...dataQuality,
  ...exportWords,
  ...build,
  ...statistics,
  ...newPage,
  ...repair,
  ...failure,
  ...report,
  ...tools,
  ...trust,
  ...verify,
} as const satisfies DictionaryLike<Dictionary>;

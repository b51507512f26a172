import { about } from './vi/about.ts';
import { build } from './vi/build.ts';
import { catalogue } from './vi/catalogue.ts';
import { certificate } from './vi/certificate.ts';
import { dataQuality } from './vi/data-quality.ts';
import { data } from './vi/data.ts';
import { meanings } from './vi/data-meanings.ts';
import { exportWords } from './vi/export.ts';
import { failure } from './vi/failure.ts';
import { finder } from './vi/finder.ts';
import { look } from './vi/look.ts';
import { newPage } from './vi/new-page.ts';
import { plan } from './vi/plan.ts';
import { repair } from './vi/repair.ts';
import { report } from './vi/report.ts';
import { sharing } from './vi/sharing.ts';
import { shortlist } from './vi/shortlist.ts';
import { site } from './vi/site.ts';
import { statistics } from './vi/statistics.ts';
import { terms } from './vi/terms.ts';
import { tools } from './vi/tools.ts';
import { trust } from './vi/trust.ts';
import { verify } from './vi/verify.ts';

/** The Vietnamese dictionary, the source of all others. */
export const vi = {
  ...site,
  ...certificate,
  ...catalogue,
  ...look,
  ...plan,
  ...finder,
  ...terms,
  ...about,
  ...sharing,
  ...data,
  ...meanings,
  ...dataQuality,
  ...exportWords,
  ...newPage,
  ...repair,
  ...failure,
  ...report,
  ...shortlist,
  ...build,
  ...statistics,
  ...tools,
  ...trust,
  ...verify,
} as const;

/** The shape every dictionary has. */
export type Dictionary = typeof vi;

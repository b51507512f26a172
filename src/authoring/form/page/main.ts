import config from 'virtual:cms-config';
import { fromPageText, toPageText } from './page-format.ts';

/** Starts the editors' form. Nothing is loaded from elsewhere: code, fonts and words lie beside this file. */

const preferences = 'sveltia-cms.prefs';

/** The form speaks Vietnamese until someone chooses otherwise, whatever language the browser has. */
function chooseVietnamese(): void {
  const chosen = JSON.parse(localStorage.getItem(preferences) ?? '{}') as Record<string, unknown>;
  if (chosen['locale'] === undefined) localStorage.setItem(preferences, JSON.stringify({ ...chosen, locale: 'vi' }));
}

chooseVietnamese();

// The form reads its language when it is loaded, so it is loaded after that has been chosen.
const { default: CMS } = await import('@sveltia/cms');

for (const { extension, fields, format } of config.collections) {
  const order = fields.map(({ name }) => name);
  const hasBody = extension !== 'yml';
  CMS.registerCustomFormat(format, extension, {
    fromFile: (text: string) => fromPageText(text, hasBody),
    toFile: (entry: Record<string, unknown>) => toPageText(entry, order, hasBody),
  });
}

await CMS.init({ config: config as never });

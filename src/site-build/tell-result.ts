import { formatFileSize, formatNumber } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import type { FolderSize } from './place/folder-size.ts';
import { hostAdvice } from './host-limits.ts';
import { inBoth } from '../processes/in-both.ts';
import { settingOf } from '../processes/setting.ts';
import { keepStages, readStages, stageLine } from '../processes/stage-report.ts';

/** Says what was built and how long each stage took; keeps it for BUILD_REPORT. */
export function tellResult(site: string, size: FolderSize, stagesFile: string): void {
  const stages = readStages(stagesFile);
  const done = inBoth((locale) =>
    translator(locale)('build.done', {
      folder: site,
      pages: formatNumber(size.pages, locale),
      files: formatNumber(size.files, locale),
      size: formatFileSize(size.bytes, locale),
    }),
  );
  const advice = [hostAdvice(size, 'vi'), hostAdvice(size, 'en')].flat();
  process.stdout.write(`${[...stages.map(stageLine), done, ...advice].join('\n')}\n`);
  const report = settingOf('BUILD_REPORT');
  if (report !== undefined) keepStages(stages, report);
}

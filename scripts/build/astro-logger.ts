import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import { translator } from '../../src/i18n/translate.ts';
import { Progress } from './progress.ts';
import { lastCountOf } from './stage-report.ts';

/**
 * What Astro says during a build: warnings and errors as they are, pages as a count on the terminal. A line for each of
 * a hundred thousand pages would hide what matters. Astro loads this file by its address.
 */
export default function quietLogger(): AstroLoggerDestination {
  const progress = new Progress(translator('vi')('build.stage.pages'), lastCountOf('pages'));
  return {
    write: (message) => {
      if (isOfPage(message)) progress.step();
      else if (message.level === 'warn' || message.level === 'error') {
        progress.end();
        process.stderr.write(`${message.label === null ? '' : `[${message.label}] `}${message.message}\n`);
      }
    },
    close: () => {
      progress.end();
    },
  };
}

/** Astro says the name of a page when it begins with it, and what it took on the same line when it is done. */
function isOfPage({ label, level, message, newLine }: AstroLoggerMessage): boolean {
  return level === 'info' && label === null && !newLine && message.includes('─');
}

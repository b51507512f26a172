import type { AstroIntegration } from 'astro';
import { StageClock } from './stage-clock.ts';

/** Notes how long the parts of Astro's work take. Stands last among the integrations, to count what they do. */
export function astroStages(): AstroIntegration {
  const clock = StageClock.sinceStart();
  return {
    name: 'stages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Astro tells when pages are written, but not when it begins to: that is when the last bundle is there.
        const plugin = {
          name: 'stages',
          writeBundle: () => {
            clock.mark();
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': () => {
        clock.end('read');
      },
      'astro:build:generated': () => {
        clock.endAtMark('bundle');
        clock.end('pages');
      },
      'astro:build:done': ({ pages }) => {
        clock.end('map', pages.length);
      },
    },
  };
}

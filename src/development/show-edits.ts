import { relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentDirectory } from '../content-files/content-directory.ts';
import { offerPages } from '../content-files/page-source.ts';
import { compareIssues } from '../domain/issue.ts';
import type { Issue } from '../domain/issue.ts';
import { locales } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { inBoth } from '../processes/in-both.ts';
import { forgetNewsBodies } from '../site-build/bundle/news-bodies.ts';
import { blocksOf } from '../checks/reporters/text-reporter.ts';
import { EditedPages } from './edited-pages.ts';
import type { FoldersToWatch, WatchMessage } from './watch-folders.worker.ts';

/** Programs write a file in several steps; what changes within so many milliseconds is shown together. */
const settling = 25;

/** More faults than this are counted only: the check lists them all. */
const mostFaults = 10;

/**
 * Shows the content as it is written while the site is developed: reads it when the server starts, and edited pages
 * again when they change.
 */
export function showEdits(): AstroIntegration {
  const contentDir = contentDirectory();
  let pages: EditedPages | undefined;
  return {
    name: 'show-edits',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        pages ??= new EditedPages(contentDir, tellFaults);
        offerPages(pages);
        // The content is watched here, with half as many watches.
        updateConfig({ vite: { server: { watch: { ignored: [`${contentDir}/**`] } } } });
      },
      'astro:server:setup': ({ server }) => {
        const edited = pages;
        if (edited === undefined) return;
        const changed = new Set<string>();
        let settled: NodeJS.Timeout | undefined;
        const show = async (): Promise<void> => {
          const folders = [...changed];
          changed.clear();
          const shown = await Promise.all(folders.map((folder) => edited.refresh(folder)));
          if (shown.every((issues) => issues === undefined)) return;
          if (folders.some((folder) => folder.startsWith('news'))) forgetNewsBodies(server);
          reload(server);
          tellFaults(shown.flatMap((issues) => issues ?? []));
        };
        const workerData: FoldersToWatch = { contentDir, since: edited.since };
        const watch = new Worker(new URL('watch-folders.worker.ts', import.meta.url), { workerData });
        watch.on('message', (message: WatchMessage) => {
          if (message.kind === 'too-many') {
            tell(inBoth((locale) => translator(locale)('dev.watches')));
            return;
          }
          changed.add(message.folder);
          clearTimeout(settled);
          settled = setTimeout(() => {
            show().catch((error: unknown) => {
              tell(error instanceof Error ? error.message : String(error));
            });
          }, settling);
        });
        server.httpServer?.on('close', () => void watch.terminate());
      },
    },
  };
}

/** Lets Astro ask for the addresses of the site again, and browsers for their pages. */
function reload({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

function tellFaults(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const prefix = `${relative('', contentDirectory()).split(sep).join('/')}/`;
  const shown = issues.toSorted(compareIssues).slice(0, mostFaults);
  tell(blocksOf(shown, prefix, locales).join('\n'));
  const count = issues.length - shown.length;
  if (count > 0) tell(inBoth((locale) => translator(locale)('dev.moreFaults', { count })));
  tell(inBoth((locale) => translator(locale)('dev.faults')));
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

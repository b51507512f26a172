import { expect, onTestFinished, test, vi } from 'vitest';
import { workbooksVariable } from '../../build-data/workbook-source.ts';
import { PagesProcess } from './pages-process.ts';
import { pagesAreThere } from './render-report.ts';
import { partPrograms } from '../site-work.ts';
import type { SiteWork } from '../site-work.ts';
import { PlayedBuild } from '../site-work-fixture.ts';

/** What a process was started with, and what was said to it. */
interface Started {
  name: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  say: (message: unknown) => void;
  readonly heard: string[];
  stopped: boolean;
}

function started(
  pages: number,
  isKnown: boolean,
): { process: PagesProcess; seen: Started; end: (code: number) => void } {
  const seen: Started = { name: '', args: [], env: {}, say: () => undefined, heard: [], stopped: false };
  const { promise, resolve } = Promise.withResolvers<number>();
  const start: SiteWork['start'] = (name, args, env, onMessage = () => undefined) => {
    Object.assign(seen, { name, args, env, say: onMessage });
    return {
      ended: promise,
      send: (message) => seen.heard.push(message) > 0,
      stop: () => {
        seen.stopped = true;
      },
    };
  };
  return { process: new PagesProcess({ ...new PlayedBuild().work, start }, pages, isKnown), seen, end: resolve };
}

test('it is told where everything lies, and to go by the record only where there is one', () => {
  const { args, env, name } = started(100, true).seen;
  expect(name).toBe(partPrograms.pages);
  expect(args.filter((argument) => argument.startsWith('--'))).toEqual([
    '--bundle',
    '--site',
    '--next',
    '--record',
    '--made',
    '--untouched',
  ]);
  expect(env[workbooksVariable]).toContain('workbooks');
  expect(started(100, false).seen.args).not.toContain('--untouched');
});

test('all pages are of one day: that of TODAY, or the day it is in Viet Nam', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });
  vi.stubEnv('TODAY', '2026-05-22');
  expect(started(1, false).seen.env['TODAY']).toBe('2026-05-22');
  vi.stubEnv('TODAY', '');
  vi.useFakeTimers({ now: new Date('2026-11-30T18:00:00Z') });
  expect(started(1, false).seen.env['TODAY']).toBe('2026-12-01');
});

test('its memory is measured by the pages, and options that somebody set come after, so that they win', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=64');
  const options = started(1000, false).seen.env['NODE_OPTIONS'];
  expect(options).toMatch(/^--max-old-space-size=924 .* --max-old-space-size=64$/u);
});

test('one that was started for a known site has memory for a quarter more, another for what it was started for', () => {
  const known = started(100, true).process;
  expect([known.isFor(125), known.isFor(126)]).toEqual([true, false]);
  const afresh = started(100, false).process;
  expect([afresh.isFor(100), afresh.isFor(101)]).toEqual([true, false]);
});

test('it makes pages when it is told to, says once those before the search are there, and how it ended', async () => {
  const { end, process, seen } = started(100, true);
  expect(seen.heard).toEqual([]);
  let isThere = 0;
  const made = process.make(() => {
    isThere += 1;
  });
  expect(seen.heard).toEqual(['make']);
  seen.say('anything else');
  expect(isThere).toBe(0);
  seen.say(pagesAreThere);
  expect(isThere).toBe(1);
  end(137);
  expect(await made).toBe(137);
});

test('it can be stopped', () => {
  const { process, seen } = started(100, true);
  process.stop();
  expect(seen.stopped).toBe(true);
});

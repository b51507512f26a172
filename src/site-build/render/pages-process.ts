import { workbooksVariable } from '../../build-data/workbook-source.ts';
import { dayInVietnam } from '../../domain/calendar-date.ts';
import { workbooksFolder } from '../bundle/site-bundle.ts';
import { memoryOptions } from './memory.ts';
import { pagesAreThere } from './render-report.ts';
import type { RunningProgram } from '../../processes/run-program.ts';
import { settingOf } from '../../processes/setting.ts';
import type { SiteWork } from '../site-work.ts';
import { partPrograms, partVariables } from '../site-work.ts';

/** How much more content there may be than at the time of the build before, for a process that was started for that. */
const mayGrowBy = 1.25;

/**
 * The process that makes pages. It has much to load before it needs to know what to make, so after an edit it is started
 * while the content is still being checked.
 */
export class PagesProcess {
  readonly #program: RunningProgram;
  readonly #mostPages: number;
  #onPages: () => void = () => undefined;

  /** Starts it for about so many pages of content; `isKnown` says whether there is a record of the site to go by. */
  constructor({ folders, memory, start }: SiteWork, pages: number, isKnown: boolean) {
    this.#mostPages = Math.ceil(pages * (isKnown ? mayGrowBy : 1));
    const { next, site } = folders;
    const places = { bundle: memory.bundle, site, next, record: memory.recordFile, made: memory.made };
    const args = Object.entries(places).flatMap(([name, value]) => [`--${name}`, value]);
    const env = {
      ...partVariables(memory),
      [workbooksVariable]: workbooksFolder(memory.bundle),
      // One day for all of them, also when midnight passes.
      TODAY: settingOf('TODAY') ?? dayInVietnam(new Date()),
      NODE_OPTIONS: `${memoryOptions(this.#mostPages)} ${process.env['NODE_OPTIONS'] ?? ''}`.trim(),
    };
    this.#program = start(partPrograms.pages, isKnown ? [...args, '--untouched'] : args, env, (message) => {
      if (message === pagesAreThere) this.#onPages();
    });
  }

  /** Whether it was started with memory enough for so many pages of content. */
  isFor(pages: number): boolean {
    return pages <= this.#mostPages;
  }

  /** Lets it make the pages, and tells when all are there that are not of the search. Returns its exit code. */
  make(onPages: () => void): Promise<number> {
    this.#onPages = onPages;
    this.#program.send('make');
    return this.#program.ended;
  }

  stop(): void {
    this.#program.stop();
  }
}

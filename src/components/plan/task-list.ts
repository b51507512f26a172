import type { LocalText } from '../../i18n/local-text.ts';

/** What a plan sets out to do and who does it. */
export interface TaskList {
  readonly tasks: readonly {
    readonly title: LocalText;
    readonly deadline: string | undefined;
    readonly sub: readonly LocalText[];
  }[];
  readonly count: string | undefined;
  readonly assignments: readonly { readonly body: LocalText; readonly duty: LocalText }[];
}

import { OtherBuildError } from '../../search/other-build-error.ts';
import type { TextReply } from '../../search/text-searcher.ts';
import { make } from '../dom.ts';
import type { FillMessage } from '../fill-message.ts';
import type { FinderTexts } from './finder-options.ts';
import { MissingScriptError } from './full-text-later.ts';

/** Returns what has to be said of an answer above its rows: that it only comes near, or that a part of it failed. */
export function answerNotes(
  reply: TextReply | undefined,
  query: string,
  texts: FinderTexts,
  fill: FillMessage,
): readonly HTMLElement[] {
  if (reply === undefined) return [];
  const { answer, failure } = reply;
  const near = answer.near && !answer.partial && answer.rows.length > 0;
  return [
    ...(near ? [make('p', {}, fill(texts.near, { query }))] : []),
    ...(failure === undefined ? [] : [failureNote(failure, texts, fill)]),
  ];
}

function failureNote(failure: unknown, texts: FinderTexts, fill: FillMessage): HTMLElement {
  const updated = failure instanceof OtherBuildError;
  const note = make('p', { class: 'notice' }, `${fill(updated ? texts.otherBuild : texts.textFailed)} `);
  const reloads = updated || failure instanceof MissingScriptError;
  const control = { type: 'button', class: 'link-button', [reloads ? 'data-reload' : 'data-retry']: '' };
  note.append(make('button', control, fill(updated ? texts.reload : texts.retry)));
  return note;
}

import type { Locale } from './locale.ts';
import { certificate as en } from './messages/en/certificate.ts';
import { certificate as vi } from './messages/vi/certificate.ts';
import type { StateLabels, StateSentences } from './state-text.ts';

const messages = { vi, en } as const satisfies Record<Locale, object>;

/** Returns the short texts of the states with their placeholders. */
export function stateLabels(locale: Locale): StateLabels {
  const all = messages[locale];
  return {
    valid: [all['state.valid'], all['state.valid.until']],
    ending: [all['state.ending'], all['state.ending.until']],
    'past-term': [all['state.past-term'], all['state.past-term.since']],
    undated: [all['state.undated']],
    lapsed: [all['state.lapsed'], all['state.lapsed.since']],
    revoked: [all['state.revoked'], all['state.revoked.since']],
  };
}

/** Returns the sentences of the states with their placeholders. */
export function stateSentences(locale: Locale): StateSentences {
  const all = messages[locale];
  return {
    valid: all['sentence.valid'],
    ending: all['sentence.ending'],
    'past-term': all['sentence.past-term'],
    undated: all['sentence.undated'],
    lapsed: all['sentence.lapsed'],
    revoked: all['sentence.revoked'],
    'valid.year': all['sentence.valid.year'],
    'ending.year': all['sentence.ending.year'],
    'past-term.year': all['sentence.past-term.year'],
    'undated.year': all['sentence.undated.year'],
    'lapsed.year': all['sentence.lapsed.year'],
  };
}

import { autocomplete, isCancel, select, text } from '@clack/prompts';
import { formerProvinces } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { Asker } from './new-command.ts';
import { readAnswer } from './question.ts';
import type { Answers, Choice, Question } from './question.ts';
import { pageKinds } from './questions.ts';

/** Longer lists are searched by typing. */
const shortList = 8;

/** Returns an asker that puts the questions to the person at this terminal. */
export function terminalAsker(): Asker {
  return {
    kind: async (locale) => {
      const say = translator(locale);
      const options = pageKinds.map((value) => ({ value, label: say(`new.ask.kind.${value}`) }));
      const chosen = await select({ message: say('new.ask.kind'), options });
      return isCancel(chosen) ? undefined : chosen;
    },
    answer: async (question, answers, locale, suggestion) => {
      const say = translator(locale);
      const asked = say(question.ask);
      const message = question.required === true ? asked : say('new.optional', { question: asked });
      const choices = choicesOf(question, answers, locale);
      const answer =
        choices === undefined ? askText(question, answers, locale, message, suggestion) : choose(choices, message);
      const given = await answer;
      return typeof given === 'string' ? given : undefined;
    },
  };
}

function choicesOf(question: Question, answers: Answers, locale: Locale): readonly Choice[] | undefined {
  const choices = question.form === 'province' ? provinceChoices(locale) : question.choices?.(answers, locale);
  if (choices === undefined || question.required === true) return choices;
  return [{ value: '', label: translator(locale)('new.unknown') }, ...choices];
}

/** Former provinces with today's beside them: “Yên Bái (nay: Lào Cai)” is found by either name. */
function provinceChoices(locale: Locale): readonly Choice[] {
  return formerProvinces.map(({ id, successor }) => {
    const name = formerProvinceName(id, locale);
    const today = provinceName(successor, locale);
    return { value: id, label: name === today ? name : `${name} (→ ${today})` };
  });
}

function choose(choices: readonly Choice[], message: string): Promise<string | symbol> {
  const options = choices.map(({ label, value }) => ({ label, value }));
  if (options.length <= shortList) return select({ message, options });
  const filter = (search: string, option: { readonly label?: string; readonly value: string }): boolean =>
    toSlug(`${option.label ?? ''} ${option.value}`).includes(toSlug(search));
  return autocomplete({ message, options, filter, maxItems: 10 });
}

async function askText(
  question: Question,
  answers: Answers,
  locale: Locale,
  message: string,
  suggestion: string,
): Promise<string | symbol> {
  const given = await text({
    message,
    initialValue: suggestion,
    validate: (value = '') => {
      if (value.trim() === '') return question.required === true ? translator(locale)('new.hint.required') : undefined;
      const reading = readAnswer(question, value, answers);
      return 'value' in reading ? undefined : reading.fault(locale);
    },
  });
  if (typeof given !== 'string' || given.trim() === '') return given;
  const reading = readAnswer(question, given, answers);
  return 'value' in reading ? reading.value : given;
}

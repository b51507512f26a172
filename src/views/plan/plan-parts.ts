import type { CataloguePlan } from '../../catalogue/catalogue.ts';
import type { AllocationRows } from '../../components/plan/allocation-rows.ts';
import type { TaskList } from '../../components/plan/task-list.ts';
import { groupIds } from '../../domain/product-group.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { localText, vietnameseOn } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns the allocation of a plan as a table; nothing where the plan has none. */
export function toAllocationRows({ facts }: CataloguePlan, locale: Locale): AllocationRows | undefined {
  const t = translator(locale);
  const { allocation } = facts;
  if (allocation === undefined) return undefined;
  const vietnamese = vietnameseOn(locale);
  const places = Object.entries(allocation.byPlace ?? {}).map(([name, value]) => ({ name, value, lang: vietnamese }));
  const groups = groupIds.flatMap((id) => {
    const value = allocation.byGroup?.[id];
    return value === undefined ? [] : [{ name: groupName(id, locale), value, lang: undefined }];
  });
  const rows = places.length > 0 ? places : groups;
  return {
    caption: t('plan.allocation.caption'),
    heading: t(places.length > 0 ? 'plan.allocation.place' : 'plan.allocation.group'),
    rows: rows.map(({ name, value, lang }) => ({ name, lang, value: formatNumber(value, locale) })),
    total: formatNumber(
      rows.reduce((sum, { value }) => sum + value, 0),
      locale,
    ),
  };
}

/** Returns the tasks and assignments of a plan; nothing where the plan names none. */
export function toTaskList({ facts, words }: CataloguePlan, locale: Locale): TaskList | undefined {
  const t = translator(locale);
  const translated = words[locale];
  const tasks = (facts.tasks ?? []).map((task, index) => {
    const other = translated?.tasks?.[index];
    const title = typeof other === 'string' ? other : other?.title;
    const sub = typeof other === 'object' ? other.sub : undefined;
    return {
      title: localText(locale, title, task.title),
      deadline: task.deadline === undefined ? undefined : t('target.by', { date: formatDate(task.deadline, locale) }),
      sub: (task.sub ?? []).map((text, at) => localText(locale, sub?.[at], text)),
    };
  });
  const assignments = (facts.assignments ?? []).map((assignment, index) => ({
    body: localText(locale, translated?.assignments?.[index]?.body, assignment.body),
    duty: localText(locale, translated?.assignments?.[index]?.duty, assignment.duty),
  }));
  const count =
    tasks.length === 0 && facts.taskCount !== undefined ? t('plan.taskCount', { count: facts.taskCount }) : undefined;
  if (tasks.length === 0 && assignments.length === 0 && count === undefined) return undefined;
  return { tasks, count, assignments };
}

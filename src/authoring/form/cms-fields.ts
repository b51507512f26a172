import { groupIds, setIds } from '../../domain/product-group.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { formerProvinceName, groupName, provinceName, setName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { vi } from '../../i18n/messages/vi.ts';
import type { JsonSchema } from '../schemas/content-schemas.ts';
import { fieldWords } from '../schemas/field-words.ts';

/** A field of the form, in the words of the CMS. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

/** Keys that hold sentences rather than a name. */
const longTexts: ReadonlySet<string> = new Set([
  'summary',
  'note',
  'editorNotes',
  'readerNotes',
  'fact',
  'duty',
  'dateNote',
]);

/** Returns the fields of a form from what a schema asks of an author. */
export function toFields(schema: JsonSchema): readonly CmsField[] {
  const required = new Set(schema['required'] as readonly string[] | undefined);
  return Object.entries(schema.properties ?? {}).map(([name, part]) => toField(name, part, required.has(name)));
}

function toField(name: string, part: JsonSchema, required: boolean): CmsField {
  const words = fieldWords[name] ?? { label: name, hint: '' };
  return { name, label: words.label, hint: words.hint, required, ...widgetOf(name, part) };
}

function widgetOf(name: string, part: JsonSchema): { readonly widget: string; readonly [option: string]: unknown } {
  if (name === 'sources') return sourcesWidget(part);
  const values = part.enum ?? (part['const'] === undefined ? undefined : [part['const']]);
  if (values !== undefined)
    return { widget: 'select', options: values.map((value) => ({ label: choiceName(name, value), value })) };
  if (isDate(part)) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
  switch (part['type']) {
    case 'integer':
      return { widget: 'number', value_type: 'int', ...limitsOf(part) };
    case 'number':
      return { widget: 'number', value_type: 'float', step: 0.01, ...limitsOf(part) };
    case 'boolean':
      return { widget: 'boolean' };
    case 'array':
      return listWidget(name, part);
    case 'object':
      return part.properties === undefined
        ? { widget: 'keyvalue', key_label: 'Tên', value_label: 'Giá trị' }
        : { widget: 'object', collapsed: true, fields: toFields(part) };
    default:
      return { widget: longTexts.has(name) ? 'text' : 'string', ...patternOf(part) };
  }
}

function isDate(part: JsonSchema): boolean {
  return part['type'] === 'string' && part['pattern'] === String.raw`^\d{4}-\d{2}-\d{2}$`;
}

function limitsOf(part: JsonSchema): Readonly<Record<string, unknown>> {
  const { minimum, maximum } = part as { minimum?: number; maximum?: number };
  const safe = (limit: number | undefined): boolean => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return { ...(safe(minimum) ? { min: minimum } : {}), ...(safe(maximum) ? { max: maximum } : {}) };
}

function patternOf(part: JsonSchema): Readonly<Record<string, unknown>> {
  return typeof part['pattern'] === 'string' ? { pattern: [part['pattern'], 'Không đúng dạng.'] } : {};
}

function listWidget(name: string, part: JsonSchema): { readonly widget: string; readonly [option: string]: unknown } {
  const items = part.items ?? {};
  if (items.enum !== undefined) {
    const options = items.enum.map((value) => ({ label: choiceName(name, value), value }));
    return { widget: 'select', multiple: true, options };
  }
  if (items.properties !== undefined) {
    const fields = toFields(items);
    return { widget: 'list', collapsed: 'auto', summary: `{{${fields[0]?.name ?? ''}}}`, fields };
  }
  const words = fieldWords[name] ?? { label: name };
  const widget =
    items['type'] === 'integer' || items['type'] === 'number'
      ? { widget: 'number', value_type: 'int' }
      : { widget: 'string' };
  return { widget: 'list', field: { name: 'value', label: words.label, ...widget } };
}

/** Sources stand under names in the files; a form shows them as a list, with the name as one more field. */
function sourcesWidget(part: JsonSchema): { readonly widget: string; readonly [option: string]: unknown } {
  const source = typeof part.additionalProperties === 'object' ? part.additionalProperties : {};
  const words = fieldWords['key'];
  const key = { name: 'key', label: words?.label ?? '', hint: words?.hint ?? '', widget: 'string', required: true };
  return {
    widget: 'list',
    min: 1,
    collapsed: 'auto',
    summary: '{{key}}: {{title}}',
    fields: [key, ...toFields(source)],
  };
}

const say = translator('vi');

/** Returns the name a reader knows a value by; the value itself where the dictionaries have none. */
function choiceName(key: string, value: unknown): string {
  const text = String(value);
  const group = groupIds.find((id) => id === text);
  if (key === 'group' && group !== undefined) return groupName(group, 'vi');
  const set = setIds.find((id) => id === text);
  if (key === 'set' && set !== undefined) return setName(set, 'vi');
  const former = formerProvinces.find(({ id }) => id === text);
  if ((key === 'former' || key === 'province') && former !== undefined) {
    const name = formerProvinceName(former.id, 'vi');
    const today = provinceName(former.successor, 'vi');
    return name === today ? name : `${name} (nay: ${today})`;
  }
  const province = provinces.find(({ id }) => id === text);
  if (key === 'provinces' && province !== undefined) return province.name;
  if (key === 'stars') return `${text} sao`;
  const message = ['kind', 'level', 'newsKind', 'standard', 'right', 'metric', 'region']
    .map((area) => `${area}.${text}`)
    .find((candidate) => candidate in vi);
  return message === undefined ? text : (say as (key: string) => string)(message);
}

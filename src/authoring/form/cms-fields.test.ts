import { expect, test } from 'vitest';
import type { JsonSchema } from '../schemas/content-schemas.ts';
import { fieldWords } from '../schemas/field-words.ts';
import { toFields } from './cms-fields.ts';
import type { CmsField } from './cms-fields.ts';

function fieldOf(name: string, part: JsonSchema, required: readonly string[] = []): CmsField | undefined {
  return toFields({ properties: { [name]: part }, required })[0];
}

test('a field is told by the words of the handbook, and required where the schema says so', () => {
  expect(fieldOf('name', { type: 'string' }, ['name'])).toEqual({
    name: 'name',
    ...fieldWords['name'],
    required: true,
    widget: 'string',
  });
  expect(fieldOf('name', { type: 'string' })?.required).toBe(false);
  expect(fieldOf('unheard', { type: 'string' })).toMatchObject({ label: 'unheard', hint: '' });
  expect(toFields({})).toEqual([]);
});

test.each([
  { name: 'name', part: { type: 'string' }, widget: { widget: 'string' } },
  { name: 'summary', part: { type: 'string' }, widget: { widget: 'text' } },
  { name: 'dateNote', part: { type: 'string' }, widget: { widget: 'text' } },
  {
    name: 'x',
    part: { type: 'string', pattern: '^a$' },
    widget: { widget: 'string', pattern: ['^a$', 'Không đúng dạng.'] },
  },
  {
    name: 'date',
    part: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
    widget: { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false },
  },
  {
    name: 'x',
    part: { type: 'integer', minimum: 1, maximum: 12 },
    widget: { widget: 'number', value_type: 'int', min: 1, max: 12 },
  },
  { name: 'x', part: { type: 'number' }, widget: { widget: 'number', value_type: 'float', step: 0.01 } },
  { name: 'x', part: { type: 'boolean' }, widget: { widget: 'boolean' } },
  { name: 'x', part: { type: 'object' }, widget: { widget: 'keyvalue', key_label: 'Tên', value_label: 'Giá trị' } },
  { name: 'x', part: { const: 'x-y' }, widget: { widget: 'select', options: [{ label: 'x-y', value: 'x-y' }] } },
])('$part is asked with $widget.widget', ({ name, part, widget }) => {
  const field = fieldOf(name, part);
  const rest = Object.entries(field ?? {}).filter(([key]) => !['name', 'label', 'hint', 'required'].includes(key));
  expect(Object.fromEntries(rest)).toEqual(widget);
});

test('limits that only say how far numbers reach are not told', () => {
  const part = { type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
  expect(fieldOf('x', part)).not.toHaveProperty('min');
  expect(fieldOf('x', part)).not.toHaveProperty('max');
  expect(fieldOf('x', { type: 'number', minimum: 0 })).toMatchObject({ min: 0 });
});

test('a group holds its fields, a list its items', () => {
  expect(
    fieldOf('origin', { type: 'object', properties: { district: { type: 'string' } }, required: ['district'] }),
  ).toMatchObject({
    widget: 'object',
    collapsed: true,
    fields: [{ name: 'district', widget: 'string', required: true }],
  });
  expect(
    fieldOf('packs', {
      type: 'array',
      items: { properties: { size: { type: 'string' }, price: { type: 'integer' } } },
    }),
  ).toMatchObject({
    widget: 'list',
    summary: '{{size}}',
    fields: [{ name: 'size' }, { name: 'price' }],
  });
  expect(fieldOf('aliases', { type: 'array', items: { type: 'string' } })).toMatchObject({
    widget: 'list',
    field: { name: 'value', widget: 'string' },
  });
  for (const type of ['integer', 'number']) {
    expect(fieldOf('season', { type: 'array', items: { type } })).toMatchObject({
      field: { widget: 'number', value_type: 'int' },
    });
  }
  expect(fieldOf('exports', { type: 'array', items: { enum: ['JP'] } })).toMatchObject({
    widget: 'select',
    multiple: true,
    options: [{ label: 'JP', value: 'JP' }],
  });
});

test('sources are a list whose first field is the name they are cited by', () => {
  const part = {
    type: 'object',
    additionalProperties: { properties: { title: { type: 'string' } }, required: ['title'] },
  };
  expect(fieldOf('sources', part)).toMatchObject({
    widget: 'list',
    min: 1,
    summary: '{{key}}: {{title}}',
    fields: [
      { name: 'key', required: true, widget: 'string' },
      { name: 'title', required: true },
    ],
  });
  expect(fieldOf('sources', { type: 'object', additionalProperties: false })).toMatchObject({
    fields: [{ name: 'key' }],
  });
});

test.each([
  ['group', 'food', 'Thực phẩm'],
  ['set', 'honey', 'Mật ong, mật khác, nông sản khác'],
  ['former', 'yen-bai', 'Yên Bái (nay: Lào Cai)'],
  ['former', 'cao-bang', 'Cao Bằng'],
  ['province', 'ha-giang', 'Hà Giang (nay: Tuyên Quang)'],
  ['provinces', 'lao-cai', 'Lào Cai'],
  ['stars', 4, '4 sao'],
  ['kind', 'cooperative', 'Hợp tác xã'],
  ['level', 'district', 'Cấp huyện'],
  ['unheard', 'unheard', 'unheard'],
])('the value of %s “%s” is shown as “%s”', (name, value, label) => {
  expect(fieldOf(name, { enum: [value] })?.['options']).toEqual([{ label, value }]);
});

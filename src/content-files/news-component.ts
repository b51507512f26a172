/** What a component of the site takes: keys with text values, in the order people write them. */
export interface ComponentAttributes {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The components posts may use, and nothing else: an unknown one could be any code of the project. */
export const newsComponents: ReadonlyMap<string, ComponentAttributes> = new Map([
  ['Targets', { required: ['plan'], optional: [] }],
  ['Allocation', { required: ['plan'], optional: [] }],
  ['Tasks', { required: ['plan'], optional: [] }],
  ['Product', { required: ['id'], optional: [] }],
]);

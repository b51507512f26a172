/** Returns the object without absent values and empty lists or maps, all the way down. A `value` of null stays: it says that a figure is not known. */
export function dropEmpty(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    const slim = slimDown(value);
    if (!isEmpty(slim) || (key === 'value' && slim === null)) kept[key] = slim;
  }
  return kept;
}

function slimDown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slimDown);
  return isRecord(value) ? dropEmpty(value) : value;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

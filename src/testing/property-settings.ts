/**
 * How much random input the tests try. Every run tries the same few, so that a change is judged by itself; the nightly
 * run (`npm test -- --thorough`) tries many times as many from another seed.
 */
const factor = numberOf('PROPERTY_RUNS', 1);

/** Where random inputs start from. */
export const propertySeed = numberOf('PROPERTY_SEED', 20261130);

/** Returns how many inputs a test tries, from how many it tries usually. */
export function propertyRuns(usual: number): number {
  return Math.ceil(usual * factor);
}

function numberOf(name: string, usual: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return usual;
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${name}=${text} is no number above 0.`);
  return value;
}

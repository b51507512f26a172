import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * What the two readers of YAML take for different things, or what is refused here: several documents in a text, keys that
 * are empty or more than words, anchors, aliases, tags, directives, tabs, numbers too great for a computer and odd ends
 * of lines.
 */
const contested = /[\r\t\uFEFF]|^(?:---|\.\.\.)|(?:^|[\s[,{])(?:[?&*!%]|[-+]?[.\d]+e|(?:~|null)?\s*:(?:\s|$))/imu;

/**
 * Returns the values of a YAML text that has no faults, without their places: that takes a fifth of the time. Nothing is
 * returned where the other reader has to say what the text is, or what is wrong with it.
 */
export function readQuickly(text: string): { readonly value: unknown } | undefined {
  if (contested.test(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

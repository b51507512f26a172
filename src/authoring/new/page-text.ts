import { stringify } from 'yaml';

/** Facts without a value are left out, and groups of facts without any. */
export type Fact = string | number | undefined | readonly Fact[] | { readonly [key: string]: Fact };

/** Returns the text of a page with facts and a body. */
export function toPageText(facts: Fact, body: string): string {
  return `---\n${toYamlText(facts)}---\n\n${body.trim()}\n`;
}

/** Returns facts as YAML in the form of the content: long texts on one line, digits in quotes. */
export function toYamlText(facts: Fact): string {
  return stringify(withoutGaps(facts), { lineWidth: 0, schema: 'core' });
}

function withoutGaps(fact: Fact): unknown {
  if (Array.isArray(fact)) {
    const items = (fact as readonly Fact[]).map(withoutGaps).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof fact !== 'object') return fact === '' ? undefined : fact;
  const entries = Object.entries(fact).flatMap(([key, value]) => {
    const kept = withoutGaps(value);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const known = new Map<string, string>();

/** Returns the HTML that was kept under a name. While developing nothing is kept, so that edits show. */
export function rememberedHtml(name: string): string | undefined {
  return import.meta.env.DEV ? undefined : known.get(name);
}

/** Keeps HTML under a name and returns it. */
export function rememberHtml(name: string, html: string): string {
  // Rendered text is a chain of many small pieces; a copy in one piece takes a fraction of the memory.
  const whole = Buffer.from(html).toString();
  known.set(name, whole);
  return whole;
}

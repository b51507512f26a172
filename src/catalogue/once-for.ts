import { catalogueWatch } from './catalogue-watch.ts';

/**
 * Returns a function that works something out once for each object and remembers it as long as the object is there. While
 * a test watches what pages read nothing is remembered: a page must not seem to read nothing because another one did.
 */
export function onceFor<Subject extends object, Rest extends readonly unknown[], Value>(
  make: (subject: Subject, ...rest: Rest) => Value,
): (subject: Subject, ...rest: Rest) => Value {
  const known = new WeakMap<Subject, Value>();
  return (subject, ...rest) => {
    if (catalogueWatch() !== undefined) return make(subject, ...rest);
    const value = known.get(subject) ?? make(subject, ...rest);
    known.set(subject, value);
    return value;
  };
}

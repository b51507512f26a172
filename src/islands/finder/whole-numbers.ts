/** Below this a number is its digits, in every language that we have. */
const firstGrouped = 1000;

/**
 * Returns a function that writes whole numbers as a language does. What Intl needs to begin with takes a slow phone
 * some 10 ms, just when the page opens; so it begins with the first number that needs it.
 */
export function wholeNumbers(intlTag: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    if (value >= 0 && value < firstGrouped) return String(value);
    format ??= new Intl.NumberFormat(intlTag);
    return format.format(value);
  };
}

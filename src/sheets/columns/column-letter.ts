/** Returns the letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetter(rest)) + String.fromCharCode(65 + (index % 26));
}

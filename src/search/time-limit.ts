/** Thrown when something has not come in time. */
export class TooSlowError extends Error {}

/** Returns what a promise gives, or fails when that takes longer than `limit` milliseconds. */
export async function withinTime<Value>(promise: Promise<Value>, limit: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TooSlowError(`Nothing came in ${String(limit)} ms.`));
    }, limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until the browser has done what else is due. A timer would wait some milliseconds more each time. */
export function letOthersGoFirst(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(undefined);
  });
}

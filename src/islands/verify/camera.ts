/** Reads codes from the camera in browsers that can. */

interface CodeDetector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type CodeDetectorClass = new (options?: { formats: readonly string[] }) => CodeDetector;

/** Looks at a picture this often: a code held still is read at once, and a cheap phone stays cool. */
const pause = 250;

/** Returns the browser's reader of codes, or nothing where it has none or gives no camera. */
export function codeDetector(): CodeDetectorClass | undefined {
  // Pages that are not secure have no camera, whatever the types say.
  if (!('mediaDevices' in navigator)) return undefined;
  return Reflect.get(globalThis, 'BarcodeDetector') as CodeDetectorClass | undefined;
}

/** Returns the text of the first code the camera sees; nothing when stopped before. The camera is off afterwards. */
export async function readCode(
  Detector: CodeDetectorClass,
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    video.srcObject = stream;
    await video.play();
    const detector = new Detector({ formats: ['qr_code'] });
    while (!signal.aborted) {
      const [code] = await detector.detect(video);
      if (code !== undefined && code.rawValue !== '') return code.rawValue;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

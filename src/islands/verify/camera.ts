/** Reads codes from the camera in browsers that can. */

interface CodeDetector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface CodeDetectorClass {
  new (options?: { formats: readonly string[] }): CodeDetector;
  getSupportedFormats?(): Promise<readonly string[]>;
}

/** QR codes of this site and barcodes of packs. */
const wantedFormats: readonly string[] = ['qr_code', 'ean_13', 'ean_8', 'upc_a'];

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
    // A reader refuses the whole list when it lacks one of the formats.
    const supported = (await Detector.getSupportedFormats?.()) ?? wantedFormats;
    const detector = new Detector({ formats: wantedFormats.filter((format) => supported.includes(format)) });
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

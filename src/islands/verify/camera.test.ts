// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { codeDetector, readCode } from './camera.ts';

/** Gives this browser a camera, and returns what became of it. */
function withCamera() {
  const track = { stop: vi.fn() };
  const getUserMedia = vi.fn(() => Promise.resolve({ getTracks: () => [track] }));
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } });
  Object.defineProperty(HTMLVideoElement.prototype, 'srcObject', { configurable: true, writable: true, value: null });
  vi.spyOn(HTMLVideoElement.prototype, 'play').mockResolvedValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });
  return { getUserMedia, track };
}

/** Returns a reader of codes that sees these texts, one at each look, and the formats it was asked for. */
function detectorOf(seen: readonly string[], supported?: readonly string[]) {
  const asked: (readonly string[])[] = [];
  let looks = 0;
  class Detector {
    constructor({ formats = [] }: { formats?: readonly string[] } = {}) {
      asked.push(formats);
    }
    detect(): Promise<readonly { readonly rawValue: string }[]> {
      const rawValue = seen[looks];
      looks += 1;
      return Promise.resolve(rawValue === undefined ? [] : [{ rawValue }]);
    }
  }
  if (supported === undefined) return { Detector, asked };
  class TellingDetector extends Detector {
    static getSupportedFormats(): Promise<readonly string[]> {
      return Promise.resolve(supported ?? []);
    }
  }
  return { Detector: TellingDetector, asked };
}

const video = (): HTMLVideoElement => document.createElement('video');

test('the camera at the back is looked through until a code says something, and goes off', async () => {
  const { getUserMedia, track } = withCamera();
  const { Detector } = detectorOf(['', 'https://ocop.example/p/che/']);
  expect(await readCode(Detector, video(), new AbortController().signal)).toBe('https://ocop.example/p/che/');
  expect(getUserMedia).toHaveBeenCalledWith({ video: { facingMode: 'environment' } });
  expect(track.stop).toHaveBeenCalledTimes(1);
});

test('only formats that the browser reads are asked for; one that does not say is asked for all', async () => {
  withCamera();
  const some = detectorOf(['1'], ['qr_code', 'aztec', 'ean_13']);
  await readCode(some.Detector, video(), new AbortController().signal);
  expect(some.asked).toEqual([['qr_code', 'ean_13']]);
  const silent = detectorOf(['1']);
  await readCode(silent.Detector, video(), new AbortController().signal);
  expect(silent.asked).toEqual([['qr_code', 'ean_13', 'ean_8', 'upc_a']]);
});

test('stopped before, it reads nothing', async () => {
  const { track } = withCamera();
  const stopped = new AbortController();
  stopped.abort();
  expect(await readCode(detectorOf(['1']).Detector, video(), stopped.signal)).toBeUndefined();
  expect(track.stop).toHaveBeenCalledTimes(1);
});

test('a page without a camera, or a browser without a reader, offers none', () => {
  expect(codeDetector()).toBeUndefined();
  withCamera();
  expect(codeDetector()).toBeUndefined();
  const { Detector } = detectorOf([]);
  vi.stubGlobal('BarcodeDetector', Detector);
  expect(codeDetector()).toBe(Detector);
});

import { dayInVietnam } from '../../domain/calendar-date.ts';
import { lookUp } from '../../verify/look-up.ts';
import type { Register } from '../../verify/register.ts';
import { find } from '../dom.ts';
import { keepQueryInLanguageLinks } from '../language-switch.ts';
import { codeDetector, readCode } from './camera.ts';
import { registerLoader } from './verify-data.ts';
import type { VerifyOptions, VerifyTexts } from './verify-options.ts';
import { VerifyView } from './verify-view.ts';

/** The certificate check. The question stands in the address, so that an answer can be shared. */
class OcopVerify extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const options = JSON.parse(this.dataset['options'] ?? '{}') as VerifyOptions;
    const texts = JSON.parse(this.dataset['texts'] ?? '{}') as VerifyTexts;
    new Verify(this, options, texts, this.#leaving.signal).start();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

class Verify {
  readonly #root: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #hosts: readonly string[];
  readonly #texts: VerifyTexts;
  readonly #view: VerifyView;
  readonly #field: HTMLInputElement;
  readonly #loadRegister: () => Promise<Register>;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #asked = 0;

  constructor(root: HTMLElement, options: VerifyOptions, texts: VerifyTexts, signal: AbortSignal) {
    this.#root = root;
    this.#signal = signal;
    this.#texts = texts;
    this.#hosts = [options.host, location.host];
    this.#view = new VerifyView(root, options, texts);
    this.#field = find(root, 'input[name="so"]', HTMLInputElement);
    this.#loadRegister = registerLoader(options);
  }

  start(): void {
    const signal = this.#signal;
    const form = find(this.#root, 'form', HTMLFormElement);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#ask(this.#field.value);
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        void this.#read();
      },
      { signal },
    );
    find(this.#root, '[data-failed] button', HTMLButtonElement).addEventListener(
      'click',
      () => {
        void this.#read();
      },
      { signal },
    );
    this.#offerCamera();
    void this.#read();
  }

  /** Puts a question into the address, one history entry each, and answers it. */
  #ask(question: string): void {
    const url = new URL(location.href);
    if (question.trim() === '') url.searchParams.delete('so');
    else url.searchParams.set('so', question.trim());
    if (url.href !== location.href) history.pushState(null, '', url);
    void this.#read();
  }

  /** Answers the question in the address. */
  async #read(): Promise<void> {
    const question = new URLSearchParams(location.search).get('so') ?? '';
    this.#field.value = question;
    keepQueryInLanguageLinks();
    this.#asked += 1;
    const turn = this.#asked;
    if (question.trim() === '') {
      this.#view.idle();
      return;
    }
    this.#view.loading();
    try {
      const register = await this.#loadRegister();
      if (turn !== this.#asked || this.#signal.aborted) return;
      const answer = lookUp(question, register, dayInVietnam(new Date()), this.#hosts);
      if (answer === undefined) this.#view.idle();
      else this.#view.answer(question, answer);
    } catch {
      if (turn === this.#asked) this.#view.failed();
    }
  }

  #offerCamera(): void {
    const Detector = codeDetector();
    if (Detector === undefined) return;
    const offer = find(this.#root, '[data-scan]', HTMLElement);
    const button = find(offer, 'button', HTMLButtonElement);
    const camera = find(this.#root, '[data-camera]', HTMLElement);
    const video = find(camera, 'video', HTMLVideoElement);
    const hint = find(camera, 'p', HTMLElement);
    let scanning: AbortController | undefined;
    offer.hidden = false;
    this.#signal.addEventListener('abort', () => scanning?.abort());
    const scan = async (): Promise<void> => {
      if (scanning !== undefined) {
        scanning.abort();
        return;
      }
      scanning = new AbortController();
      camera.hidden = false;
      video.hidden = false;
      button.textContent = this.#texts.stop;
      try {
        const found = await readCode(Detector, video, scanning.signal);
        camera.hidden = true;
        if (found !== undefined) this.#ask(found);
      } catch {
        video.hidden = true;
        hint.textContent = this.#texts.scanFailed;
      }
      scanning = undefined;
      button.textContent = this.#texts.scan;
    };
    button.addEventListener(
      'click',
      () => {
        void scan();
      },
      { signal: this.#signal },
    );
  }
}

if (customElements.get('ocop-verify') === undefined) customElements.define('ocop-verify', OcopVerify);

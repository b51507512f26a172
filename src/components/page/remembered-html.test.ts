import { expect, onTestFinished, test, vi } from 'vitest';
import { rememberedHtml, rememberHtml } from './remembered-html.ts';

test('HTML is kept under its name in a build; while developing edits show at once', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(rememberHtml('the', '<p>Chè</p>')).toBe('<p>Chè</p>');
  vi.stubEnv('DEV', false);
  expect(rememberedHtml('the')).toBe('<p>Chè</p>');
  expect(rememberedHtml('khac')).toBeUndefined();
  vi.stubEnv('DEV', true);
  expect(rememberedHtml('the')).toBeUndefined();
});

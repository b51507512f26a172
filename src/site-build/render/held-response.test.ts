import { expect, test } from 'vitest';
import { HeldResponse } from './held-response.ts';

test('an answer holds what it was given, without a copy', () => {
  const bytes = new TextEncoder().encode('Trà');
  expect(new HeldResponse(bytes).body).toBe(bytes);
  expect(new HeldResponse('Trà').body).toBe('Trà');
  expect(new HeldResponse().body).toBeNull();
});

test('an answer tells its status and headers as one of the web does', () => {
  for (const init of [{}, { status: 404, statusText: 'Not Found' }, { headers: { 'Content-Type': 'text/html' } }]) {
    const [held, web] = [new HeldResponse('', init), new Response('', { headers: {}, ...init })];
    expect([held.status, held.statusText]).toEqual([web.status, web.statusText]);
    expect(held.headers.get('content-type')).toBe(init.headers?.['Content-Type'] ?? null);
  }
});

test('data are answered as the text of JSON', () => {
  const held = HeldResponse.json({ sao: [3, 4, 5] });
  expect(held.body).toBe('{"sao":[3,4,5]}');
  expect(held.headers.get('content-type')).toBe('application/json');
});

test('a body of another kind is refused, rather than written as something else', () => {
  expect(() => new HeldResponse(new Blob(['x']))).toThrow(TypeError);
  expect(() => new HeldResponse({ sao: 3 })).toThrow(TypeError);
});

import { createHash } from 'node:crypto';
import { inlineScripts } from '../components/page/inline-scripts.ts';

const hashes = inlineScripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);

/**
 * What a page may load: files of this site and nothing else. No page has a style inside it, and the two short scripts
 * that some have are known by their hashes; so the policy can stand before anything it governs.
 */
export const contentPolicy: string = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  // The search engine is WebAssembly.
  `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
  "style-src 'self'",
].join('; ');

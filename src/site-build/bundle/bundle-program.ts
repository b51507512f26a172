import { build } from 'astro';
import { failPlainly } from '../../processes/plain-failures.ts';

/**
 * Bundles the program that renders pages, as `astro build` does, which would show the stack of whatever stops it:
 * `keep-bundle.ts` puts the bundle aside. `make-bundle.ts` tells by the environment where to.
 */
failPlainly();
await build({});

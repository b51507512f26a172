import fc from 'fast-check';
import { propertyRuns, propertySeed } from '../../src/testing/property-settings.ts';

fc.configureGlobal({ seed: propertySeed, numRuns: propertyRuns(100) });

import Allocation from './body/Allocation.astro';
import Product from './body/Product.astro';
import Targets from './body/Targets.astro';
import Tasks from './body/Tasks.astro';

/** The components the body of a post may use. The check knows the same names (content-files/news-component.ts). */
export const bodyComponents = { Allocation, Product, Targets, Tasks };

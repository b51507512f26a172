import type { FieldMeanings } from './json-schema.ts';
import type { OpenGroup } from './open-group.ts';
import type { OpenPlan } from './open-plan.ts';
import type { OpenProducer } from './open-producer.ts';
import type { OpenProduct } from './open-product.ts';
import type { OpenProvince } from './open-province.ts';

/** What the fields of the JSON files mean; a field without an entry does not compile. */

export const productMeanings: FieldMeanings<OpenProduct> = {
  id: 'meaning.id',
  formerIds: 'meaning.formerIds',
  name: 'meaning.name',
  names: 'meaning.names',
  aliases: 'meaning.aliases',
  group: 'meaning.group',
  set: 'meaning.set',
  stars: 'meaning.stars',
  status: 'meaning.status',
  recognitions: 'meaning.recognitions',
  origin: 'meaning.origin',
  producer: 'meaning.producer',
  standards: 'meaning.standards',
  rights: 'meaning.rights',
  urls: 'meaning.urls',
  sources: 'meaning.sources',
};

export const producerMeanings: FieldMeanings<OpenProducer> = {
  id: 'meaning.id',
  formerIds: 'meaning.formerIds',
  name: 'meaning.name',
  names: 'meaning.names',
  shortName: 'meaning.shortName',
  aliases: 'meaning.aliases',
  kind: 'meaning.kind',
  origin: 'meaning.origin',
  taxCode: 'meaning.taxCode',
  contact: 'meaning.contact',
  products: 'meaning.products',
  urls: 'meaning.urls',
  sources: 'meaning.sources',
};

export const provinceMeanings: FieldMeanings<OpenProvince> = {
  id: 'meaning.id',
  code: 'meaning.code',
  name: 'meaning.name',
  names: 'meaning.names',
  type: 'meaning.provinceType',
  region: 'meaning.region',
  mergedFrom: 'meaning.mergedFrom',
  products: 'meaning.products',
};

export const groupMeanings: FieldMeanings<OpenGroup> = {
  id: 'meaning.id',
  name: 'meaning.name',
  names: 'meaning.names',
  products: 'meaning.products',
  urls: 'meaning.urls',
  sets: 'meaning.sets',
};

export const planMeanings: FieldMeanings<OpenPlan> = {
  id: 'meaning.id',
  title: 'meaning.title',
  titles: 'meaning.titles',
  recordType: 'meaning.recordType',
  document: 'meaning.document',
  issuer: 'meaning.issuer',
  place: 'meaning.place',
  period: 'meaning.period',
  status: 'meaning.planStatus',
  basis: 'meaning.basis',
  baseline: 'meaning.baseline',
  targets: 'meaning.targets',
  results: 'meaning.results',
  allocation: 'meaning.allocation',
  budget: 'meaning.budget',
  qualitativeGoals: 'meaning.qualitativeGoals',
  tasks: 'meaning.tasks',
  taskCount: 'meaning.taskCount',
  assignments: 'meaning.assignments',
  milestones: 'meaning.milestones',
  products: 'meaning.plannedProducts',
  context: 'meaning.context',
  readerNotes: 'meaning.readerNotes',
  urls: 'meaning.urls',
  sources: 'meaning.sources',
};

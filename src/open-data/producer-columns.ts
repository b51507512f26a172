import { producerKinds } from '../domain/producer.ts';
import { listCell } from './column.ts';
import type { Column } from './column.ts';
import { addresses, sourceColumns, translatedNames } from './local-columns.ts';
import type { OpenProducer } from './open-producer.ts';
import { placeColumns } from './place-columns.ts';

/** The columns of the table of producers: a row a producer. */
export const producerColumns: readonly Column<OpenProducer>[] = [
  { name: 'id', type: 'string', meaning: 'meaning.id', required: true, cell: ({ id }) => id },
  {
    name: 'name',
    type: 'string',
    meaning: 'meaning.name',
    required: true,
    vietnamese: true,
    cell: ({ name }) => name,
  },
  ...translatedNames<OpenProducer>(),
  {
    name: 'short_name',
    type: 'string',
    meaning: 'meaning.shortName',
    vietnamese: true,
    cell: ({ shortName }) => shortName ?? undefined,
  },
  {
    name: 'aliases',
    type: 'string',
    meaning: 'meaning.aliases',
    vietnamese: true,
    cell: ({ aliases }) => listCell(aliases),
  },
  { name: 'former_ids', type: 'string', meaning: 'meaning.formerIds', cell: ({ formerIds }) => listCell(formerIds) },
  {
    name: 'kind',
    type: 'string',
    meaning: 'meaning.kind',
    values: producerKinds,
    required: true,
    cell: ({ kind }) => kind,
  },
  ...placeColumns<OpenProducer>(),
  { name: 'tax_code', type: 'string', meaning: 'meaning.taxCode', cell: ({ taxCode }) => taxCode ?? undefined },
  { name: 'phone', type: 'string', meaning: 'meaning.phone', cell: ({ contact }) => contact?.phone },
  { name: 'email', type: 'string', meaning: 'meaning.email', cell: ({ contact }) => contact?.email },
  { name: 'website', type: 'string', meaning: 'meaning.website', cell: ({ contact }) => contact?.website },
  { name: 'facebook', type: 'string', meaning: 'meaning.facebook', cell: ({ contact }) => contact?.facebook },
  { name: 'zalo', type: 'string', meaning: 'meaning.zalo', cell: ({ contact }) => contact?.zalo },
  {
    name: 'products',
    type: 'integer',
    meaning: 'meaning.products',
    required: true,
    cell: ({ products }) => products,
  },
  ...addresses<OpenProducer>(),
  ...sourceColumns<OpenProducer>(),
];

import type { CalendarDate } from '../domain/calendar-date.ts';
import { certificateStates } from '../domain/certificate-state.ts';
import { producerKinds } from '../domain/producer.ts';
import { currentRecognition } from '../domain/product.ts';
import { groupIds, setIds } from '../domain/product-group.ts';
import type { Recognition } from '../domain/recognition.ts';
import { recognitionLevels, starRatings } from '../domain/star-rating.ts';
import { listCell } from './column.ts';
import type { Column, Cell } from './column.ts';
import { addresses, sourceColumns, translatedNames } from './local-columns.ts';
import type { OpenProduct } from './open-product.ts';
import type { OpenSource } from './open-source.ts';
import { placeColumns } from './place-columns.ts';

/** Returns the columns of the table of products: a row a product, its newest recognition on a day flattened. */
export function productColumns(today: CalendarDate): readonly Column<OpenProduct>[] {
  const newest = (cell: (recognition: Recognition) => Cell) => (product: OpenProduct) =>
    cell(currentRecognition(product, today));
  const source = (cell: (source: OpenSource) => Cell) => (product: OpenProduct) => {
    const { source: wanted } = currentRecognition(product, today);
    const found = product.sources.find(({ key }) => key === wanted);
    return found === undefined ? undefined : cell(found);
  };
  return [
    { name: 'id', type: 'string', meaning: 'meaning.id', required: true, cell: ({ id }) => id },
    {
      name: 'name',
      type: 'string',
      meaning: 'meaning.name',
      required: true,
      vietnamese: true,
      cell: ({ name }) => name,
    },
    ...translatedNames<OpenProduct>(),
    {
      name: 'aliases',
      type: 'string',
      meaning: 'meaning.aliases',
      vietnamese: true,
      cell: ({ aliases }) => listCell(aliases),
    },
    { name: 'former_ids', type: 'string', meaning: 'meaning.formerIds', cell: ({ formerIds }) => listCell(formerIds) },
    {
      name: 'group',
      type: 'string',
      meaning: 'meaning.group',
      values: groupIds,
      required: true,
      cell: ({ group }) => group,
    },
    { name: 'set', type: 'string', meaning: 'meaning.set', values: setIds, cell: ({ set }) => set ?? undefined },
    {
      name: 'stars',
      type: 'integer',
      meaning: 'meaning.stars',
      values: starRatings,
      required: true,
      cell: ({ stars }) => stars,
    },
    {
      name: 'status',
      type: 'string',
      meaning: 'meaning.status',
      values: certificateStates,
      required: true,
      cell: ({ status }) => status,
    },
    {
      name: 'recognitions',
      type: 'integer',
      meaning: 'meaning.recognitionCount',
      required: true,
      cell: ({ recognitions }) => recognitions.length,
    },
    {
      name: 'recognition_stars',
      type: 'integer',
      meaning: 'meaning.recognitionStars',
      values: starRatings,
      required: true,
      cell: newest(({ stars }) => stars),
    },
    { name: 'recognition_year', type: 'year', meaning: 'meaning.recognitionYear', cell: newest(({ year }) => year) },
    { name: 'recognition_date', type: 'date', meaning: 'meaning.recognitionDate', cell: newest(({ date }) => date) },
    {
      name: 'recognition_decision',
      type: 'string',
      meaning: 'meaning.recognitionDecision',
      vietnamese: true,
      cell: newest(({ decision }) => decision),
    },
    {
      name: 'recognition_issuer',
      type: 'string',
      meaning: 'meaning.recognitionIssuer',
      vietnamese: true,
      cell: newest(({ issuer }) => issuer),
    },
    {
      name: 'recognition_level',
      type: 'string',
      meaning: 'meaning.recognitionLevel',
      values: recognitionLevels,
      cell: newest(({ level }) => level),
    },
    {
      name: 'recognition_round',
      type: 'string',
      meaning: 'meaning.recognitionRound',
      vietnamese: true,
      cell: newest(({ round }) => round),
    },
    {
      name: 'recognition_points',
      type: 'number',
      meaning: 'meaning.recognitionPoints',
      cell: newest(({ points }) => points),
    },
    { name: 'recognition_code', type: 'string', meaning: 'meaning.recognitionCode', cell: newest(({ code }) => code) },
    { name: 'recognition_ends', type: 'date', meaning: 'meaning.recognitionEnds', cell: newest(({ ends }) => ends) },
    {
      name: 'recognition_revoked_date',
      type: 'date',
      meaning: 'meaning.recognitionRevokedDate',
      cell: newest(({ revoked }) => revoked?.date),
    },
    {
      name: 'recognition_revoked_decision',
      type: 'string',
      meaning: 'meaning.recognitionRevokedDecision',
      vietnamese: true,
      cell: newest(({ revoked }) => revoked?.decision),
    },
    {
      name: 'recognition_revoked_reason',
      type: 'string',
      meaning: 'meaning.recognitionRevokedReason',
      vietnamese: true,
      cell: newest(({ revoked }) => revoked?.reason),
    },
    {
      name: 'recognition_source',
      type: 'string',
      meaning: 'meaning.recognitionSource',
      required: true,
      cell: newest(({ source: key }) => key),
    },
    {
      name: 'recognition_source_title',
      type: 'string',
      meaning: 'meaning.recognitionSourceTitle',
      vietnamese: true,
      cell: source(({ title }) => title),
    },
    {
      name: 'recognition_source_url',
      type: 'string',
      meaning: 'meaning.recognitionSourceUrl',
      cell: source(({ url }) => url),
    },
    ...placeColumns<OpenProduct>(),
    { name: 'producer_id', type: 'string', meaning: 'meaning.producerId', cell: ({ producer }) => producer?.id },
    {
      name: 'producer_name',
      type: 'string',
      meaning: 'meaning.producerName',
      vietnamese: true,
      cell: ({ producer }) => producer?.name,
    },
    {
      name: 'producer_kind',
      type: 'string',
      meaning: 'meaning.producerKind',
      values: producerKinds,
      cell: ({ producer }) => producer?.kind,
    },
    {
      name: 'standards',
      type: 'string',
      meaning: 'meaning.standards',
      cell: ({ standards }) => listCell(standards.map(({ id }) => id)),
    },
    {
      name: 'rights',
      type: 'string',
      meaning: 'meaning.rights',
      cell: ({ rights }) => listCell(rights.map(({ id }) => id)),
    },
    ...addresses<OpenProduct>(),
    ...sourceColumns<OpenProduct>(),
  ];
}

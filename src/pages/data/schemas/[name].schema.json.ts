import { answerWithFile, dataPaths } from '../../../views/data/data-endpoint.ts';

export const getStaticPaths = dataPaths('schemas/', '.schema.json');

/** What each JSON file holds. */
export const GET = answerWithFile;

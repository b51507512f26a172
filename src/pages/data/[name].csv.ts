import { answerWithFile, dataPaths } from '../../views/data/data-endpoint.ts';

export const getStaticPaths = dataPaths('', '.csv');

/** The tables as CSV. */
export const GET = answerWithFile;

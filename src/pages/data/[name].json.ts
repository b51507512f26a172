import { answerWithFile, dataPaths } from '../../views/data/data-endpoint.ts';

export const getStaticPaths = dataPaths('', '.json');

/** The data as JSON, and the description of the tables for Frictionless tools. */
export const GET = answerWithFile;

import { answerWithFile, dataPaths } from '../../views/data/data-endpoint.ts';

export const getStaticPaths = dataPaths('', '.jsonld');

/** The catalogue of the files. */
export const GET = answerWithFile;

import { answerWithFile, dataPaths } from '../../views/data/data-endpoint.ts';

export const getStaticPaths = dataPaths('', '.xlsx');

/** The tables as workbooks. */
export const GET = answerWithFile;

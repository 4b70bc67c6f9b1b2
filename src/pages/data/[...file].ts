import type { APIRoute } from 'astro';
import type { DataFile } from '#export/data-files.ts';
import { dataPaths, dataResponse } from '../../site/data-files.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => dataResponse(props.file);

import type { DataFile } from '#export/data-files.ts';
import { dataPaths, dataResponse } from '../../site/data-files.ts';

export const getStaticPaths = dataPaths;

interface Props {
  file: DataFile;
}

export const GET = ({ props }: { props: Props }) => dataResponse(props.file);

import { entryFilePaths, sideFileResponse, type SideFileProps } from '../../../site/side-files.ts';

export const getStaticPaths = entryFilePaths;

export const GET = ({ props }: { props: SideFileProps }) => sideFileResponse(props);

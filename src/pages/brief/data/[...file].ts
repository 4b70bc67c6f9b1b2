import { briefFilePaths, sideFileResponse, type SideFileProps } from '../../../site/side-files.ts';

export const getStaticPaths = briefFilePaths;

export const GET = ({ props }: { props: SideFileProps }) => sideFileResponse(props);

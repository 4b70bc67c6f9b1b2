import { sideFilePaths, sideFileResponse, type SideFileProps } from '../../../site/side-files.ts';

export const getStaticPaths = () => sideFilePaths('map', '/map.dot');
export const GET = ({ props }: { props: SideFileProps }) => sideFileResponse(props);

import { sideFilePaths, sideFileResponse, type SideFileProps } from '../../../site/side-files.ts';

export const getStaticPaths = () => sideFilePaths('preview');

export const GET = ({ props }: { props: SideFileProps }) => sideFileResponse(props);

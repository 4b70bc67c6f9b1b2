import { briefPosition, type BriefFile } from '#knowledge/views/brief-view.ts';
import { briefFiles } from '../../../../site/brief-files.ts';

export const getStaticPaths = () => briefFiles('positions', briefPosition);

export const GET = ({ props }: { props: { view: BriefFile } }): Response => Response.json(props.view);

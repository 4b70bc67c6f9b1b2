import { sourceAnnotations, type AnnotationCollection } from '#export/annotations.ts';
import { entryPages } from '../../../site/pages.ts';

export const getStaticPaths = () => entryPages('sources', sourceAnnotations);

interface Props {
  view: AnnotationCollection;
}

export const GET = ({ props }: { props: Props }) => new Response(`${JSON.stringify(props.view, null, 2)}\n`);

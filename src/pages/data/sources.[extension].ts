import type { APIRoute } from 'astro';
import { sourceItem } from '#knowledge/views/cited-item.ts';
import { load } from '../../site/load.ts';
import { sourceFiles } from '../../site/source-files.ts';

export const getStaticPaths = () => sourceFiles.map(({ extension }) => ({ params: { extension } }));

export const GET: APIRoute = ({ params }) => {
  const file = sourceFiles.find(({ extension }) => extension === params['extension']);
  const items = [...load().knowledgeBase.entries.sources.values()].map(({ id, data }) => sourceItem(id, data));
  return new Response(file?.write(items), { headers: { 'content-type': `${file?.type}; charset=utf-8` } });
};

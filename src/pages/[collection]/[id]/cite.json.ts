import type { APIRoute } from 'astro';
import { toCslJson } from '#domain/bibliography/csl-data.ts';
import { citedItems } from '#knowledge/views/citation-view.ts';
import { citationFiles, type CitationFile } from '../../../site/citation-files.ts';

export const getStaticPaths = citationFiles;

/** What the entry's page cites, as CSL-JSON. */
export const GET: APIRoute<CitationFile['props']> = ({ props }) =>
  new Response(toCslJson(props.view ? citedItems(props.view) : []));

import type { APIRoute } from 'astro';
import { claimFile, claimFiles } from '../../../site/claim-files.ts';

export const getStaticPaths = claimFiles;

export const GET: APIRoute<ReturnType<typeof claimFiles>[number]['props']> = ({ props }) => claimFile(props.subject);

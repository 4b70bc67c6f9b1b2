import { llmsTxt } from '#export/llms-txt.ts';
import { load } from '../site/load.ts';

export const GET = () => new Response(llmsTxt(load()));

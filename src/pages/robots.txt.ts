import { robotsTxt } from '#export/sitemap.ts';
import { load } from '../site/load.ts';

export const GET = () => new Response(robotsTxt(load()));

import { sitemap } from '../site/sitemap.ts';

export const GET = () => new Response(sitemap());

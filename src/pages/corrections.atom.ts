import { atomFeed } from '#export/feeds/atom.ts';
import { corrections } from '#export/feeds/feed.ts';
import { load } from '../site/load.ts';

export const GET = () => new Response(atomFeed(corrections(load())));

import { atomFeed } from '#export/feeds/atom.ts';
import { allChanges, feedPaths } from '#export/feeds/feed.ts';
import { load } from '../site/load.ts';

export const GET = () => new Response(atomFeed(allChanges(load(), feedPaths.all)));

import { allChanges, feedPaths } from '#export/feeds/feed.ts';
import { jsonFeed } from '#export/feeds/json-feed.ts';
import { load } from '../site/load.ts';

export const GET = () => new Response(jsonFeed(allChanges(load(), feedPaths.json)));

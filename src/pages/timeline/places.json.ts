import { timelinePlaces } from '../../site/timeline-places.ts';

export const GET = () => Response.json(timelinePlaces());

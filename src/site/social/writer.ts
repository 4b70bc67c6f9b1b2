import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packagesDigest } from '#files/kept-results.ts';
import { sha256 } from '#files/sha256.ts';
import { writeFileAtomically } from '#files/write-file.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { isInShard } from '#knowledge/shard.ts';
import { hasOwnImage, socialCard, socialImagePath } from '#knowledge/views/social-card.ts';
import { readContext } from '#files/view-context.ts';
import { shard } from '../shard.ts';
import { drawCards } from './draw-card.ts';

/** Puts a picture beside the page of every record, when the pages stand; what has not changed comes from the cache. */
export function socialImageWriter(): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'social-image-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = join(fileURLToPath(config.cacheDir), 'social');
      },
      'astro:build:done': ({ dir }) => writeSocialImages(readContext(base), fileURLToPath(dir), cache),
    },
  };
}

async function writeSocialImages(context: ViewContext, site: string, cache: string): Promise<void> {
  const design = designDigest();
  const own = [...allEntries(context.knowledgeBase)].filter(
    (entry) => hasOwnImage(context, entry) && isInShard(shard, socialImagePath(entry)),
  );
  const images = own.map((entry) => {
    const card = socialCard(context, entry);
    const key = sha256(`${design}${JSON.stringify(card)}`);
    return { card, kept: join(cache, `${key}.png`), place: join(site, socialImagePath(entry)) };
  });
  mkdirSync(cache, { recursive: true });
  const lacking = images.filter(({ kept }) => !existsSync(kept));
  const draw = await drawCards(lacking.map(({ card }) => card));
  for (const { card, kept } of lacking) writeFileAtomically(kept, draw(card));
  for (const { kept, place } of images) {
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(kept, place);
  }
  // What a part has no need of may be another's.
  if (shard) return;
  const used = new Set(images.map(({ kept }) => kept));
  for (const name of readdirSync(cache)) if (!used.has(join(cache, name))) rmSync(join(cache, name));
}

/** What pictures are made by: another program or library may draw the same card otherwise. */
function designDigest(): string {
  const hash = createHash('sha256');
  const own = readdirSync(import.meta.dirname).sort();
  for (const name of own) hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.update(packagesDigest()).digest('hex');
}

import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build as buildSite } from 'astro';
import { contentFolder } from '#files/content-folder.ts';
import { readCorpus, readingOnce } from '#files/corpus.ts';
import { openKeptSite } from '#files/kept-site/open-kept-site.ts';
import { giveBackFolders, takeFolders } from '#files/folder-lock.ts';
import { recoverFolder, replaceFolder, unfinishedFolder } from '#files/replace-folder.ts';
import { buildSearchIndex, placeSearchIndex } from '#files/search-index.ts';
import { readContext } from '#files/view-context.ts';
import { normaliseBase } from '#knowledge/permalink.ts';
import { keepTraces } from '#knowledge/trace.ts';
import { searchRecords } from '#knowledge/search-record.ts';
import { parseShard } from '#knowledge/shard.ts';
import { exitCodes, refuse, type Command } from '../command.ts';
import { markPart } from '../join-parts.ts';
import { refuseEdition } from '../check-edition.ts';
import { outputFolder, refuseFileSystem, refuseOutput } from '../output-folder.ts';
import { preparePrivateEdition } from '../private-edition.ts';
import { understood } from '../understood.ts';
import { check } from './check.ts';

/** With more files than this, a build spends more time on looking for memory that is free, to stay below two gigabytes. */
const large = 20_000;

/**
 * `kb build`: checks, then the site and its search index side by side. Nothing is built from content with errors, and the site
 * takes its place when it is whole: a build that fails or is killed leaves the one that was there. One at a time has a site's
 * folder and a cache.
 */
export const build: Command = {
  name: 'build',
  help: `npm run kb -- build [--private]

Checks the content, then builds the site and its search index into dist/ (KB_OUT, KB_BASE).

  --private   with the full texts of the archive, into dist-private/; not for publication

Ends with 0 when built, 1 when not, 2 when it was called wrongly.`,
  async run(args, effects) {
    const { values } = understood(() =>
      parseArgs({ args: [...args], options: { private: { type: 'boolean', default: false } } }),
    );
    // V8 otherwise lets the heap double before it looks for what is no longer used, which large corpora have no memory for.
    setFlagsFromString('--heap-growing-percent=25');
    keepTraces();
    // Left from another program, "development" or "test" would have Vite build what its dev server shows.
    process.env['NODE_ENV'] = 'production';
    return readingOnce(async () => {
      const checked = await check.run([], effects);
      if (checked !== exitCodes.ok) return checked;
      // Asking for it is the only way to a private edition: a variable left over from one must not publish full texts.
      delete process.env['KB_PRIVATE'];
      if (values.private) {
        const refused = preparePrivateEdition(process.env);
        if (refused !== undefined) return refuse(effects, refused);
      }
      const folder = outputFolder({ env: process.env, cwd: process.cwd() });
      const cache = resolve(process.env['KB_CACHE'] || 'node_modules/.astro');
      const content = contentFolder();
      const label = process.env['KB_EDITION'];
      const refusal =
        refuseOutput(folder, [process.cwd(), content]) ??
        refuseFileSystem(folder, process.cwd()) ??
        (label ? refuseEdition(content, label) : undefined) ??
        takeFolders([folder, cache]);
      if (refusal !== undefined) return refuse(effects, refusal);
      const unfinished = unfinishedFolder(folder);
      try {
        const shard = parseShard(process.env['KB_SHARD']);
        const { files } = readCorpus(content);
        if (files.length > large) setFlagsFromString('--heap-growing-percent=12');
        const context = readContext(normaliseBase(process.env['KB_BASE']));
        recoverFolder(folder);
        const kept = openKeptSite(context, { folder, unfinished, cache }, content);
        // Side by side: the index is built in a process of its own while Astro renders.
        const [index] = await Promise.all([
          buildSearchIndex(searchRecords(context), context.knowledgeBase.site.language, { cache, shard }),
          buildSite({ logLevel: 'warn', outDir: unfinished }),
        ]);
        placeSearchIndex(index, join(unfinished, 'pagefind'));
        if (shard) markPart(unfinished, shard, [context.publication, label, files]);
        replaceFolder(unfinished, folder);
        kept.save();
      } finally {
        rmSync(unfinished, { recursive: true, force: true });
        giveBackFolders([folder, cache]);
      }
      effects.write(`Built into ${folder}\n`);
      return exitCodes.ok;
    });
  },
};

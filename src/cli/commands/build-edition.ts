import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContentFiles } from '#files/content-folder.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { editionsAddress, publicationAt } from '#knowledge/edition-address.ts';
import { normaliseBase, urlOf, type Publication } from '#knowledge/permalink.ts';
import { editionLabel } from '#schema/edition.ts';
import { buildTag } from '../build-tag.ts';
import { exitCodes, refuse, UsageError, type Command, type Effects } from '../command.ts';
import { editionTag } from '../edition-tag.ts';
import { understood } from '../understood.ts';

export const buildEdition: Command = {
  name: 'build-edition',
  help: `npm run build:edition -- <label> [--into <folder>]

Builds an edition from its git tag, with the software of that tag, and puts it in its place as a whole. Its pages name
the live page as the canonical one and themselves as what to cite. KB_ADDRESS and KB_BASE say where the live site is, as for
\`build\`; KB_EDITIONS where the editions are, if neither at /ed/ there nor where site.yaml says.

  --into   the folder in which each edition has one of its own; dist/ed if left out, which \`build\` empties: build
           the live site first. Never overwrites an edition.

Ends with 0 when built, 1 when not, 2 when it was called wrongly.`,
  async run(args, effects) {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { into: { type: 'string', default: 'dist/ed' } },
      }),
    );
    const [label = '', ...rest] = positionals;
    if (!editionLabel.safeParse(label).success || rest.length > 0)
      throw new UsageError('name one label, e.g. 2026-11');
    const folder = resolve(effects.cwd, values.into, label);
    if (existsSync(folder)) return refuse(effects, `${relative(effects.cwd, folder)} is there already`);
    const live = liveSite(effects);
    const refusal = await buildTag(
      { tag: editionTag(label), folder, env: (content) => editionEnvironment(label, live, content, effects) },
      effects,
    );
    if (refusal !== undefined) return refuse(effects, refusal);
    effects.write(`Edition ${label} is built into ${relative(effects.cwd, folder)}\n`);
    return exitCodes.ok;
  },
};

function liveSite({ env, cwd }: Effects): Publication {
  const { site } = readKnowledgeBase(readContentFiles(contentFolder(env, cwd))).knowledgeBase;
  const address = (env['KB_ADDRESS'] || site.address).replace(/\/+$/, '');
  return { address, base: normaliseBase(env['KB_BASE']) };
}

/** What the build of an edition has to be told. The tagged content says where editions are, unless the builder does. */
function editionEnvironment(
  label: string,
  live: Publication,
  content: string,
  { env }: Effects,
): Record<string, string> {
  const { site } = readKnowledgeBase(readContentFiles(content)).knowledgeBase;
  const editions = editionsAddress(live, site, { editions: env['KB_EDITIONS'] });
  const { address, base } = publicationAt(`${editions}${label}/`);
  return {
    KB_EDITION: label,
    KB_EDITIONS: editions,
    KB_LIVE: urlOf(live, '/'),
    KB_ADDRESS: address,
    KB_BASE: base,
  };
}

import { parseArgs } from 'node:util';
import { orNearest } from '#check/nearest.ts';
import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { alignSentences, areStrangers } from '#domain/provenance/align-sentences.ts';
import { lintDrift, type DriftProposal } from '#domain/provenance/drift-lint.ts';
import {
  archiveFolder,
  contentFolder,
  nameInArchive,
  readCapture,
  readContentFiles,
} from '#files/content-folder.ts';
import type { Entry } from '#knowledge/entry.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { presentId } from '#knowledge/present-id.ts';
import { exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { understood } from '../understood.ts';

export const drift: Command = {
  name: 'drift',
  help: `npm run kb -- drift <source>

Sets the captured text of a source beside that of each work it derives from, sentence by sentence, and prints what to look
at, ready to paste under \`drift\`: lost hedges, changed numbers, negations, subjects, conditions and amounts, passages added
or left out. What is recorded already is left out, and where a text only mentions the other, what it does not share with
it. The machine compares words and understands nothing: cut each pair
down to the words that matter, say what it does to the meaning, and drop what is no drift.

Ends with 0, with 1 when a text is missing, 2 when it was called wrongly.`,
  run(args, effects) {
    const { positionals } = understood(() => parseArgs({ args: [...args], allowPositionals: true }));
    const [id, ...rest] = positionals;
    if (id === undefined || rest.length > 0) throw new UsageError('name a source');
    const { knowledgeBase } = readKnowledgeBase(readContentFiles(contentFolder(effects.env, effects.cwd)));
    const { sources } = knowledgeBase.entries;
    const source = sources.get(id);
    if (!source) return refuse(effects, `there is no source \`${id}\`${orNearest(id, sources.keys())}`);
    const { derivesFrom } = source.data;
    if (derivesFrom.length === 0)
      return refuse(effects, `\`${id}\` derives from nothing; say so under \`derivesFrom\` if it does`);
    const archive = archiveFolder(effects.env, effects.cwd);
    const read = (source: Entry<'sources'> | undefined): string | undefined =>
      source && readCapture(archive, nameInArchive(archive, source));
    const report = read(source);
    const originals = derivesFrom.map((derivation) => {
      const from = presentId(knowledgeBase, 'sources', derivation.source);
      return { from, original: read(sources.get(from)) };
    });
    const missing = [
      ...(report === undefined ? [id] : []),
      ...originals.flatMap((o) => (o.original === undefined ? [o.from] : [])),
    ];
    for (const name of missing) effects.warn(`there is no ${name}.txt in ${archive} (KB_ARCHIVE)\n`);
    for (const { from, original } of originals) {
      if (report === undefined || original === undefined) continue;
      const recorded = source.data.drift
        .filter((drift) => presentId(knowledgeBase, 'sources', drift.from) === from)
        .map((drift) => ({
          original: drift.original && canonicalise(drift.original),
          report: drift.report && canonicalise(drift.report),
        }));
      const texts = { original: lines(original), report: lines(report) };
      const isMention = areStrangers(alignSentences(texts.original, texts.report));
      const proposals = lintDrift({ ...texts, recorded }).filter(
        (proposal) => !isMention || isPair(proposal),
      );
      if (isMention)
        effects.warn(
          `# ${from} and ${id} have next to nothing in common: what only one of them says is left out here\n`,
        );
      effects.write(proposals.map((proposal) => asYaml(from, proposal)).join(''));
      effects.warn(
        `# ${proposals.length} to look at between ${from} and ${id}; ${recorded.length} recorded already\n`,
      );
    }
    return missing.length > 0 ? exitCodes.failed : exitCodes.ok;
  },
};

function isPair({ original, report }: DriftProposal): boolean {
  return original !== undefined && report !== undefined;
}

/** Canonical line by line, so that a heading does not run into the sentence under it. */
function lines(text: string): string {
  return text.split(/\r?\n/).map(canonicalise).filter(Boolean).join('\n');
}

function asYaml(from: string, { original, report, kinds, signs }: DriftProposal): string {
  const lines = [
    ...signs.map((sign) => `# ${sign}`),
    `- from: ${from}`,
    `  kinds: [${kinds.join(', ')}] # proposed`,
    ...(original === undefined ? [] : [`  original: ${JSON.stringify(original)}`]),
    ...(report === undefined ? [] : [`  report: ${JSON.stringify(report)}`]),
    '  effect: "TODO"',
  ];
  return `${lines.join('\n')}\n\n`;
}

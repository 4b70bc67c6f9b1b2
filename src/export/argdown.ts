import type { ViewContext } from '#knowledge/views/context.ts';
import { questionsInOrder } from '#knowledge/views/question-order.ts';
import { recordOf, recordsOf, type ExportRecords } from './records/records.ts';

type ClaimRecord = ExportRecords['claims'];

/**
 * The whole argument in Argdown: a section a question, positions and claims as statements under their ids, below each what
 * bears on it. A step that is undercut is an argument with its premise and conclusion, because that is what an undercut
 * attacks. Argdown knows no qualification: it stands in a comment; a restatement is a support in both directions.
 * @see https://argdown.org/syntax/
 */
export function argumentArgdown(context: ViewContext): string {
  const claims = recordsOf(context, 'claims');
  const positions = recordsOf(context, 'positions');
  const questions = questionsInOrder(context).map((entry) => recordOf(context, entry));
  const answers = Map.groupBy(positions, ({ question }) => question);
  const claimsOn = Map.groupBy(claims, (claim) => claim.questions[0]);
  const sections = questions.map(({ id, statement }) =>
    section(statement, [
      ...(answers.get(id) ?? []).map(positionBlock),
      ...(claimsOn.get(id) ?? []).flatMap(claimBlocks),
    ]),
  );
  const known = new Set(questions.map(({ id }) => id));
  const others = claims.filter(({ questions: [main] }) => main === undefined || !known.has(main));
  return [
    `===\ntitle: ${JSON.stringify(context.knowledgeBase.site.name)}\n===\n`,
    ...sections,
    ...(others.length > 0 ? [section('Further claims', others.flatMap(claimBlocks))] : []),
  ].join('\n');
}

function section(heading: string, blocks: readonly string[]): string {
  return [`# ${escapeArgdown(heading)}\n`, ...blocks].join('\n');
}

function positionBlock({ id, statement, grounds, objections }: ExportRecords['positions']): string {
  return block(`[position ${id}]: ${escapeArgdown(statement)}`, [
    ...grounds.map((claim) => `+ [${claim}]`),
    ...objections.map((claim) => `- [${claim}]`),
  ]);
}

function claimBlocks(claim: ClaimRecord): string[] {
  const { id, statement, kind, incoming, relations } = claim;
  const restated = relations.filter((relation) => relation.kind === 'restates');
  const undercuts = Map.groupBy(
    incoming.filter((relation) => relation.kind === 'undercuts' && relation.ground !== undefined),
    ({ ground = '' }) => ground,
  );
  return [
    block(`[${id}]: ${escapeArgdown(statement)} #${kind}`, [
      ...incoming.flatMap((relation) => bearing(relation)),
      ...restated.map((relation) => `+ [${relation.claim}]`),
    ]),
    ...[...undercuts].map(([ground, attackers]) => undercutStep(claim, ground, attackers)),
  ];
}

function bearing({ kind, claim }: ClaimRecord['incoming'][number]): string[] {
  switch (kind) {
    case 'supports':
    case 'restates':
      return [`+ [${claim}]`];
    case 'rebuts':
      return [`- [${claim}]`];
    case 'contradicts':
      return [`>< [${claim}]`];
    case 'qualifies':
      return [`// qualified by ${claim}`];
    case 'undercuts':
      return [];
  }
}

function undercutStep(claim: ClaimRecord, ground: string, attackers: readonly { claim: string }[]): string {
  const isSource = claim.evidence.some(({ source }) => source === ground);
  const premise = isSource ? `[source ${ground}]` : `[${ground}]`;
  const name = `<${ground} to ${claim.id}>`;
  const attacks = attackers.map((attacker) => `  _ [${attacker.claim}]`);
  return [name, ...attacks, '', name, '', `(1) ${premise}`, '----', `(2) [${claim.id}]`, '', ''].join('\n');
}

function block(head: string, relations: readonly string[]): string {
  return [head, ...relations.map((relation) => `  ${relation}`), ''].join('\n');
}

/** Puts a backslash before everything that means something in Argdown. */
function escapeArgdown(text: string): string {
  return text.replace(/[\\[\]<>{}#@*_:;]|\.(?=\S)|\/(?=[/*])|-(?=-)/g, '\\$&');
}

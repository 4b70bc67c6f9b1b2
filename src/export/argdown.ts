import type { ViewContext } from '#knowledge/views/context.ts';
import { questionsInOrder } from '#knowledge/views/question-order.ts';
import { bearingLines, escapeArgdown, statementBlock, undercutStep } from './argdown-notation.ts';
import { recordOf, recordsOf, type ExportRecords } from './records/records.ts';

type ClaimRecord = ExportRecords['claims'];

/**
 * The whole argument in Argdown: a section a question, positions and claims as statements under their ids, below each what
 * bears on it. A restatement is a support in both directions.
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
  return statementBlock(`position ${id}`, escapeArgdown(statement), [
    ...grounds.flatMap((claim) => bearingLines('ground-of', claim)),
    ...objections.flatMap((claim) => bearingLines('objection-to', claim)),
  ]);
}

function claimBlocks({ id, statement, kind, incoming, relations, evidence }: ClaimRecord): string[] {
  const restated = relations.filter((relation) => relation.kind === 'restates');
  const undercuts = Map.groupBy(
    incoming.filter((relation) => relation.kind === 'undercuts' && relation.ground !== undefined),
    ({ ground = '' }) => ground,
  );
  return [
    statementBlock(id, `${escapeArgdown(statement)} #${kind}`, [
      ...incoming.flatMap((relation) => bearingLines(relation.kind, relation.claim)),
      ...restated.flatMap((relation) => bearingLines(relation.kind, relation.claim)),
    ]),
    ...[...undercuts].map(([ground, attackers]) =>
      undercutStep(
        evidence.some(({ source }) => source === ground) ? `source ${ground}` : ground,
        id,
        attackers.map(({ claim }) => claim),
      ),
    ),
  ];
}

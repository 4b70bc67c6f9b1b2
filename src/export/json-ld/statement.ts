import type { ClaimKind } from '#domain/argument/claim-kind.ts';
import type { Entry } from '#knowledge/entry.ts';
import { entryKey } from '#knowledge/entry.ts';
import { evidenceFor } from '#knowledge/speakers.ts';
import { find, linksTo, referrers, type ViewContext } from '#knowledge/views/context.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import { recordId } from './address.ts';
import { agentRef } from './agent.ts';
import { listed, type JsonLdNode } from './node.ts';
import { workRef } from './work.ts';

/** What can be found true or false is a `Claim`; what one ought to do, and what is still to come, a `Statement`. */
const claimTypes: { readonly [Kind in ClaimKind]: 'Claim' | 'Statement' } = {
  empirical: 'Claim',
  causal: 'Claim',
  predictive: 'Statement',
  normative: 'Statement',
  definitional: 'Claim',
  legal: 'Claim',
};

/** What a claim's page is about. No rating goes with it: this is not a review of the claim. */
export function claimNode(context: ViewContext, claim: Entry<'claims'>): JsonLdNode {
  const { data } = claim;
  const type = claimTypes[data.kind];
  const said = evidenceFor(data, context).filter(({ voice }) => voice === 'asserts');
  const speakers = new Set(said.map(({ by }) => by));
  const works = [...new Set(data.evidence.map(({ source }) => source))].map((id) => workRef(context, id));
  // The works stand beside them, whole.
  const quotations = data.evidence.flatMap((evidence) =>
    quotationNode(context, evidence, evidence.by, (work) => ({ '@id': work['@id'] ?? '' })),
  );
  return {
    '@type': type,
    '@id': recordId(context, claim),
    name: data.label,
    text: data.statement,
    author: listed([...speakers].flatMap((id) => agentRef(context, id) ?? [])),
    about: listed(data.questions.flatMap((id) => questionRef(context, id) ?? [])),
    appearance: type === 'Claim' ? listed(works.flatMap((work) => work ?? [])) : undefined,
    citation: listed(type === 'Claim' ? quotations : [...quotations, ...works.flatMap((work) => work ?? [])]),
  };
}

export function questionNode(context: ViewContext, question: Entry<'questions'>): JsonLdNode {
  const { data } = question;
  const answers = referrers(context, entryKey('questions', question.id), 'positions', 'question').map(
    ({ entry }) => entry,
  );
  return {
    '@type': 'Question',
    '@id': recordId(context, question),
    name: data.statement,
    text: data.whyItMatters,
    isPartOf: data.parent === undefined ? undefined : questionRef(context, data.parent),
    answerCount: answers.length,
    suggestedAnswer: listed(
      answers.map((position) => ({
        '@type': 'Answer',
        '@id': recordId(context, position),
        text: position.data.statement,
      })),
    ),
  };
}

export function positionNode(context: ViewContext, position: Entry<'positions'>): JsonLdNode {
  const { data } = position;
  return {
    '@type': 'Answer',
    '@id': recordId(context, position),
    name: data.label,
    text: data.statement,
    parentItem: questionRef(context, data.question),
    author: listed(data.holders.flatMap(({ actor }) => agentRef(context, actor) ?? [])),
    isBasedOn: listed(
      linksTo(context, 'claims', data.grounds).map((ground) => ({
        '@type': claimTypes[find(context, 'claims', ground.id)?.data.kind ?? 'empirical'],
        '@id': recordId(context, ground),
        text: ground.title,
      })),
    ),
    citation: listed(
      data.holders.flatMap(({ actor, evidence }) =>
        evidence.flatMap((passage) => quotationNode(context, passage, actor)),
      ),
    ),
  };
}

function questionRef(context: ViewContext, id: string): JsonLdNode | undefined {
  const question = find(context, 'questions', id);
  return (
    question && { '@type': 'Question', '@id': recordId(context, question), name: question.data.statement }
  );
}

/** Words left out between segments are marked; nothing stands for a gist, which is in our words. */
function quotationNode(
  context: ViewContext,
  { quote, source }: Evidence | HolderEvidence,
  by: string | undefined,
  asPart: (work: JsonLdNode) => JsonLdNode = (work) => work,
): JsonLdNode[] {
  if (quote === undefined) return [];
  const work = workRef(context, source);
  return [
    {
      '@type': 'Quotation',
      text: [quote].flat().join(' […] '),
      spokenByCharacter: agentRef(context, by),
      isPartOf: work && asPart(work),
    },
  ];
}

import type { ViewContext } from '#knowledge/views/context.ts';
import { recordsOf, type ExportRecords } from './records/records.ts';

/**
 * The argument in the Argument Interchange Format, in the JSON of AIFdb. A claim is an information node; so is a passage
 * that bears a claim out. Every step from a ground to a claim is an inference node (RA), every rebuttal a conflict node (CA)
 * on the claim, every undercut one on the inference it attacks; a contradiction is two conflicts, a restatement a rephrase
 * node (MA). AIF has no qualification: those relations are left out, and so are passages that deny a claim.
 * @see http://www.arg.tech/index.php/projects/argument-interchange-format/
 */
export function* argumentAif(context: ViewContext): Generator<string> {
  const lists = Object.entries(aifOf(recordsOf(context, 'claims')));
  for (const [place, [name, items]] of lists.entries()) {
    yield `${place === 0 ? '{' : ','}${JSON.stringify(name)}:[`;
    for (const [at, item] of (items as readonly unknown[]).entries())
      yield (at === 0 ? '' : ',') + JSON.stringify(item);
    yield ']';
  }
  yield '}\n';
}

export interface AifNode {
  readonly nodeID: string;
  readonly text: string;
  readonly type: 'I' | 'RA' | 'CA' | 'MA';
  readonly timestamp: string;
}

export interface AifEdge {
  readonly edgeID: string;
  readonly fromID: string;
  readonly toID: string;
  readonly formEdgeID: null;
}

export interface Aif {
  readonly nodes: readonly AifNode[];
  readonly edges: readonly AifEdge[];
  readonly locutions: readonly never[];
}

type ClaimRecord = ExportRecords['claims'];

function aifOf(claims: readonly ClaimRecord[]): Aif {
  const nodes = new Map<string, AifNode>();
  const edges: AifEdge[] = [];
  const node = (nodeID: string, type: AifNode['type'], text: string, { recorded }: ClaimRecord): string => {
    if (!nodes.has(nodeID)) nodes.set(nodeID, { nodeID, text, type, timestamp: `${recorded} 00:00:00` });
    return nodeID;
  };
  /** A scheme node between two nodes. */
  const step = (type: 'RA' | 'CA' | 'MA', from: string, to: string, claim: ClaimRecord): void => {
    const id = `${type}:${from}:${to}`;
    if (nodes.has(id)) return;
    node(id, type, schemes[type], claim);
    for (const [fromID, toID] of [
      [from, id],
      [id, to],
    ] as const)
      edges.push({ edgeID: String(edges.length + 1), fromID, toID, formEdgeID: null });
  };

  for (const claim of claims) node(claim.id, 'I', claim.statement, claim);
  for (const claim of claims)
    for (const { source, text } of passagesBySource(claim)) {
      const passage = node(passageId(source, claim.id), 'I', text, claim);
      step('RA', passage, claim.id, claim);
    }
  for (const claim of claims)
    for (const relation of claim.relations)
      if (relation.kind === 'supports') step('RA', claim.id, relation.claim, claim);
  for (const claim of claims)
    for (const { kind, claim: target, ground } of claim.relations) {
      if (kind === 'rebuts' || kind === 'contradicts') step('CA', claim.id, target, claim);
      if (kind === 'contradicts') step('CA', target, claim.id, claim);
      if (kind === 'restates') step('MA', claim.id, target, claim);
      if (kind !== 'undercuts' || ground === undefined) continue;
      const from = nodes.get(ground)?.type === 'I' ? ground : passageId(ground, target);
      const inference = `RA:${from}:${target}`;
      if (nodes.has(inference)) step('CA', claim.id, inference, claim);
    }
  return { nodes: [...nodes.values()], edges, locutions: [] };
}

const schemes = { RA: 'Default Inference', CA: 'Default Conflict', MA: 'Default Rephrase' } as const;

/** What each source says for a claim, in one text. */
function passagesBySource({ evidence }: ClaimRecord): { source: string; text: string }[] {
  const speaking = evidence.filter(({ voice }) => voice !== 'denies');
  return [...Map.groupBy(speaking, ({ source }) => source)].map(([source, pieces]) => ({
    source,
    text: pieces
      .map(({ quote, gist }) => (quote === undefined ? (gist ?? '') : `“${[quote].flat().join(' […] ')}”`))
      .join(' '),
  }));
}

function passageId(source: string, claim: string): string {
  return `source:${source}:${claim}`;
}

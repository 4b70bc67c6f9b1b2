import { formatName, type CslName } from '#domain/bibliography/csl-item.ts';
import type { Entry } from '#knowledge/entry.ts';
import { find, type ViewContext } from '#knowledge/views/context.ts';
import type { Actor } from '#schema/actor.ts';
import { recordId } from './address.ts';
import { listed, type JsonLdNode } from './node.ts';

const types: { readonly [Kind in Actor['kind']]: string } = {
  person: 'Person',
  persons: 'Organization',
  company: 'Organization',
  agency: 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  'think-tank': 'Organization',
  'trade-group': 'Organization',
  publication: 'NewsMediaOrganization',
  project: 'Project',
};

/** An actor as another page names it. */
export function agentRef(context: ViewContext, id: string | undefined): JsonLdNode | undefined {
  const actor = find(context, 'actors', id);
  return actor && { '@type': types[actor.data.kind], '@id': recordId(context, actor), name: actor.data.name };
}

/** An author of a work: the actor of that name, if there is one. */
export function authorNode(
  context: ViewContext,
  name: CslName & { readonly actor?: string | undefined },
): JsonLdNode {
  const actor = agentRef(context, name.actor);
  if (actor) return actor;
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  return { '@type': 'Person', name: formatName(name), familyName: name.family, givenName: name.given };
}

/** What an actor's page is about. */
export function agentNode(context: ViewContext, actor: Entry<'actors'>): JsonLdNode {
  const { data } = actor;
  return {
    '@type': types[data.kind],
    '@id': recordId(context, actor),
    name: data.name,
    alternateName: listed(data.alsoCalled),
    description: data.role,
    sameAs: data.homepage,
    memberOf: listed(
      data.affiliations.flatMap(({ actor: id, name }) => {
        const body =
          agentRef(context, id) ?? (name === undefined ? undefined : { '@type': 'Organization', name });
        return body && body['@type'] !== 'Person' ? [body] : [];
      }),
    ),
  };
}

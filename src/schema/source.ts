import { z } from 'zod';
import { cslTypes } from '#domain/bibliography/csl-item.ts';
import { derivationKinds } from '#domain/provenance/derivation.ts';
import { driftKinds } from '#domain/provenance/drift.ts';
import { acquaintances, rightsStatuses, sourceStates, witnessKinds } from '#domain/provenance/standing.ts';
import { entryFields } from './entry.ts';
import { locator } from './evidence.ts';
import { language, partialDate, reference, text, webAddress } from './fields.ts';

const name = z.union([
  z.strictObject({
    family: text,
    given: text.optional(),
    particle: text.optional(),
    suffix: text.optional(),
    actor: reference('actors').optional().describe('The actor of this name.'),
  }),
  z.strictObject({
    literal: text.describe('The name of a body, or of an author known by one name only.'),
    actor: reference('actors').optional(),
  }),
]);

/** The bibliographic record: the variables of the Citation Style Language under their own names. */
export const cslFields = z.strictObject({
  type: z
    .enum(cslTypes)
    .describe('The CSL item type: post, post-weblog, webpage, report, bill, article-newspaper …'),
  title: text.describe(
    'As the work has it. Where it has none, or nobody here saw it, a description of ours, and a doubt about `title`: citations set it in square brackets.',
  ),
  author: z.array(name).default([]).describe('Leave out when nobody is named.'),
  'container-title': text.optional().describe('The journal, newspaper, site or series it appeared in.'),
  publisher: text.optional(),
  issued: partialDate
    .optional()
    .describe('When it was published. Leave out when unknown and say so under doubts.'),
  accessed: partialDate.optional(),
  URL: webAddress
    .optional()
    .describe('The address of the work itself. Leave out when unknown; never guess one.'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/[-\w.;:()/<>[\]#&+]+$/, 'not a DOI; it begins with 10.')
    .meta({ holds: 'doi' })
    .optional(),
  number: text.optional().describe('Bill, report or paper number.'),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  genre: text.optional().describe('E.g. "Substack note", "executive memorandum".'),
  authority: text.optional().describe('The issuing body of a bill or rule.'),
});

/** One passage of a report set beside the passage it renders. */
export const drift = z.strictObject({
  from: reference('sources').describe('The reported work.'),
  kinds: z.array(z.enum(driftKinds)).min(1).describe('What happened to the passage.'),
  original: text.optional().describe('Verbatim words of the reported work; leave out for `added`.'),
  report: text.optional().describe('Verbatim words of this source; leave out for `omitted`.'),
  effect: text.describe('What it does to the meaning.'),
  claims: z.array(reference('claims')).default([]).describe('The claims it touches.'),
  note: text.optional().describe('E.g. a sibling report that has it right, with its address.'),
});

/** A work that evidence is taken from. The body is a digest of the whole work in our own words, section by section. */
export const source = z.strictObject({
  ...entryFields,
  csl: cslFields,
  language: language.default('en').describe('BCP 47 tag of the text we worked from.'),
  addressOf: text
    .optional()
    .describe(
      'When `csl.URL` is not the work itself but an account of it: say what it is, e.g. "news report of the letter".',
    ),
  rights: z.strictObject({
    status: z
      .enum(rightsStatuses)
      .describe('public-domain, licensed (may be republished) or quotation-only.'),
    note: text.optional().describe('The licence, or what the status rests on.'),
  }),
  standing: z.strictObject({
    witness: z.enum(witnessKinds).describe('What kind of witness it is.'),
    state: z.enum(sourceStates).default('current').describe('Whether it still stands.'),
    note: text.optional().describe('Why, in a sentence.'),
    supersededBy: reference('sources').optional(),
  }),
  acquaintance: z
    .strictObject({
      how: z
        .enum(acquaintances)
        .describe(
          'captured: we hold its text; read: we read it; in-part: an abstract or excerpt of it; through-accounts: only others told us.',
        ),
      via: z.array(webAddress).default([]).describe('The pages that gave the account.'),
      note: text.optional(),
    })
    .describe('How we know the work.'),
  interests: text.optional().describe('What the author or publisher stands to gain or lose in this debate.'),
  derivesFrom: z
    .array(
      z.strictObject({
        source: reference('sources'),
        how: z.enum(derivationKinds),
        note: text.optional(),
      }),
    )
    .default([])
    .describe('The works it tells, translates or repeats.'),
  drift: z.array(drift).default([]).describe('What it did to passages of the works it reports.'),
  sections: z
    .array(z.strictObject({ label: text, locator: locator.optional() }))
    .default([])
    .describe('The parts of the work in order, if it has any.'),
});
export type Source = z.infer<typeof source>;

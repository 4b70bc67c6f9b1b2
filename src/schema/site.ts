import { z } from 'zod';
import { language, reference, text, webAddress } from './fields.ts';

/** `content/site.yaml`: what this knowledge base is called, what it asks, who answers for it. */
export const site = z.strictObject({
  name: text.describe('The name of the knowledge base.'),
  tagline: text.describe('One line under the name.'),
  description: text.describe('One or two sentences for search engines and previews.'),
  language: language.default('en').describe('BCP 47 tag of our own words.'),
  question: reference('questions').describe('The question everything hangs on; the home page opens with it.'),
  address: webAddress.describe('Where the site is published, without base path, e.g. https://example.org.'),
  repository: webAddress.optional().describe('Where the files live, for "edit this page".'),
  editions: webAddress
    .optional()
    .describe(
      'Where dated editions are published, e.g. https://example.org/editions/. Leave out for /ed/ of this site.',
    ),
  editors: z.array(text).default([]).describe('Who answers for the content. Leave empty rather than invent.'),
  licence: z.strictObject({ name: text, URL: webAddress }).describe('The licence of our own words.'),
  readers: z
    .array(
      z.strictObject({
        id: text,
        name: text.describe('How the reading is named on pages. A role, or a person who agreed to be named.'),
        note: text.optional(),
      }),
    )
    .default([])
    .describe('Reading roles: who extracts quotations and who reads them a second time.'),
  alsoSearch: z
    .array(
      z.strictObject({
        name: text.describe('What the other knowledge base is called.'),
        address: webAddress.describe('Its home page, e.g. https://example.org/tea/.'),
      }),
    )
    .default([])
    .describe(
      'Other knowledge bases made with this software. The search page offers to search them as well; nothing is fetched from them before.',
    ),
  start: z
    .array(z.strictObject({ to: text.describe('collection/id'), why: text }))
    .default([])
    .describe(
      'Where a newcomer should start, in order; shown on the home page, which opens with the main question: leave that out.',
    ),
  contested: z
    .array(reference('claims'))
    .default([])
    .describe('Claims to show on the home page as contested; leave empty to have none shown.'),
});
export type Site = z.infer<typeof site>;

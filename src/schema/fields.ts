import { z } from 'zod';
import { parseDate } from '#domain/bibliography/edtf.ts';

/** Small fields that several collections share. Their descriptions address authors. */

/** The id of an entry: its file name without `.mdx`. */
export const entryId = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is kebab-case: lower-case letters and digits, joined by single hyphens',
  )
  .max(80)
  .meta({ holds: 'id' });

/** The id of a file. Where one is named for a device, Windows can neither check out the repository nor hold the site. */
export const fileId = entryId
  .refine((id) => !/^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(id), {
    message: 'Windows keeps this name for a device; choose another id',
  })
  .meta({ holds: 'id' });

/** A reference to an entry of one collection. The collection is kept for the checks, which look the id up. */
export function reference(collection: CollectionName) {
  return entryId.meta({
    reference: collection,
    description: `The id of an entry in content/${collection}/.`,
  });
}

export const collectionNames = [
  'questions',
  'positions',
  'claims',
  'sources',
  'actors',
  'measures',
  'terms',
  'events',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Four times what anybody has written here; what sets titles and names takes minutes for the hundredfold. */
const longestText = 2000;

/** Letters and signs by their properties, but blank: fillers of Hangul, the Braille pattern without dots. */
const blanks = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

/** Prose on one line, without markup. A second line would be another field in some of the formats that carry it. */
export const text = z
  .string()
  .trim()
  .max(longestText, `longer than ${longestText} characters; say it in short, and the rest in the body`)
  .refine((value) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value.replace(blanks, '')), {
    message: 'must not be empty',
  })
  .refine((value) => !/[\r\n\u2028\u2029]/.test(value), {
    message: 'must stand on one line; in YAML, lines below each other become one after >-, not after |',
  });

/** Whether a record of somebody says who it is: an actor here, or a name. */
export function isNamed({ actor, name }: { actor?: string | undefined; name?: string | undefined }): boolean {
  return actor !== undefined || name !== undefined;
}

/** Names beside the one an entry bears. */
export const alsoCalled = z
  .array(text)
  .max(50, 'more than 50 names; keep those by which readers look for it')
  .default([])
  .describe(
    'Other names in use, abbreviations among them, e.g. "NATO". Search finds the entry by each, however its letters and points are typed.',
  );

/** A language, as a BCP 47 tag. */
export const language = z
  .string()
  .max(35, 'longer than any BCP 47 tag; write en, de or pt-BR')
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
    message: 'not a BCP 47 tag; write en, de or pt-BR',
    abort: true,
  })
  .refine(isLanguageTag, { message: 'its parts are not in the order of a BCP 47 tag; write en, de or pt-BR' })
  .meta({ holds: 'language' });

/** What sorts words and writes dates throws for others. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A date as far as it is known, in the Extended Date/Time Format. */
export const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((value) => parseDate(value) !== undefined, {
    error: ({ input }) =>
      dateFault(input) ??
      'not a date; write 2026, 2026-04, 2026-04-23, an interval 2026-04-23/2026-04-24, or add ~ for about, ? for uncertain',
  })
  .meta({ holds: 'date' });

/** A calendar day. Not one of a later century: what bears it would be the newest for good. */
export const calendarDay = z
  .string()
  .refine((value) => /^[\d-]+$/.test(value) && parseDate(value)?.precision === 'day', {
    error: ({ input }) => dateFault(input) ?? 'not a day; write YYYY-MM-DD',
    abort: true,
  })
  .refine((value) => value < '2100', { message: 'not a day before the year 2100' })
  .meta({ holds: 'date' });

/** A day on which something was done to the record. One of an earlier age is a slip, and the whole record would seem as old. */
export const day = calendarDay
  .refine((value) => value >= '1990', {
    message: 'a day before 1990, when nobody kept such a record; write the day on which this was done',
  })
  .meta({ holds: 'date' });

/** What is wrong with a day that is written otherwise, or that no calendar has. */
function dateFault(written: unknown): string | undefined {
  const text = String(written);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseDate(text) ? undefined : 'there is no such day';
  const meant = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, '$3-$2-$1').replace(/-(\d)(?!\d)/g, '-0$1');
  return meant !== text && parseDate(meant)?.precision === 'day' ? `not a day; write ${meant}` : undefined;
}

/** Names what a reader judged by its content (`markOf`). */
export const mark = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'not the mark of what was read: 32 hexadecimal digits')
  .meta({ holds: 'mark' });

/**
 * Where a web address leads, up to its path: letters of other alphabets look like ours (a Cyrillic a, a Greek o), and what stands
 * in front of an @ looks like a host.
 */
export const webHost = /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?(?=[/?#]|$)/i;

/** What nobody sees in an address: soft hyphens, zero-width characters, marks of direction, variation selectors. */
export const unseenInAddress =
  /[\u034F\uFE00-\uFE0F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0]/;

/**
 * A web address. Only http and https: anything else could run code in a reader's browser. As it stands in an address bar:
 * other signs are percent-encoded.
 */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    message: 'not a web address; it begins with https:// or http://',
    abort: true,
  })
  .regex(
    new RegExp(`${webHost.source}[^\\s\\\\"<>^\`{|}]*$`, 'i'),
    'not a web address as browsers show it; write spaces, quotation marks and brackets as %20, %22, %7B …, a host in other letters as xn--…, and no name before an @',
  )
  .refine((address) => !unseenInAddress.test(address), { message: 'holds characters that nobody sees' })
  .meta({ holds: 'address' });

/** Short sentences about what is not certain in this record. Unknown things stay unknown: say so here, never guess. */
export const doubts = z
  .array(
    z.strictObject({
      about: text.describe('The field or fact in doubt, e.g. `issued`, `URL`, `author`.'),
      text: text.describe('What is known, what is not, and how the recorded value, if any, was arrived at.'),
    }),
  )
  .default([]);

/** Two or more sources that tell the same fact differently. Both versions are shown where a reader meets the fact. */
export const disagreements = z
  .array(
    z.strictObject({
      matter: text.describe('The fact on which sources differ, e.g. "date of introduction".'),
      versions: z
        .array(
          z.strictObject({
            says: text.describe('What is said, in our words.'),
            sources: z.array(reference('sources')).default([]).describe('Who says it so.'),
            note: text.optional().describe('Where it was seen, when no source record exists.'),
          }),
        )
        .min(2, 'a disagreement needs at least two versions'),
    }),
  )
  .default([]);

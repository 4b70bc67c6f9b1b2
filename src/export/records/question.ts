import { z } from 'zod';
import { reference } from '#schema/fields.ts';
import { question } from '#schema/question.ts';
import type { Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { idsFrom, recordFields, recordValues } from './entry-record.ts';

export const questionRecord = z
  .strictObject({
    ...recordFields('questions'),
    ...question.shape,
    children: z.array(reference('questions')).describe('The questions that are part of it.'),
    positions: z.array(reference('positions')).describe('The answers to it.'),
    claims: z.array(reference('claims')).describe('The claims that help to answer it.'),
  })
  .describe('An issue under debate.');

export function toQuestionRecord(
  context: ViewContext,
  entry: Entry<'questions'>,
): z.infer<typeof questionRecord> {
  return {
    collection: 'questions',
    ...recordValues(context, entry),
    ...presentRecord(context.knowledgeBase, entry),
    children: idsFrom(context, entry, 'questions', 'parent'),
    positions: idsFrom(context, entry, 'positions', 'question'),
    claims: idsFrom(context, entry, 'claims', 'questions'),
  };
}

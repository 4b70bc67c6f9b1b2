import { expect, it } from 'vitest';
import { linkTo } from '#knowledge/views/context.ts';
import { teaContext } from '../../tea-context.ts';

const context = teaContext();
const [source] = context.knowledgeBase.entries.sources.values();
if (!source) throw new Error('the tea debate has no source');

it('says the language of a title that is not in ours', () => {
  const foreign = { ...source, data: { ...source.data, language: 'zh-Hans' } };
  expect(linkTo(context, foreign).language).toBe('zh-Hans');
  expect(linkTo(context, source)).not.toHaveProperty('language');
});

it('says of a source that we have not read it', () => {
  const acquaintance = { ...source.data.acquaintance, how: 'through-accounts' as const };
  expect(linkTo(context, { ...source, data: { ...source.data, acquaintance } }).unread).toBe(true);
  expect(linkTo(context, source)).not.toHaveProperty('unread');
});

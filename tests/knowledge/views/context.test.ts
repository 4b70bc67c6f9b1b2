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

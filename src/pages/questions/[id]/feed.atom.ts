import { questionFeed, questionFeeds, type QuestionFeed } from '../../../site/question-feeds.ts';

export const getStaticPaths = questionFeeds;

export const GET = ({ props }: Pick<QuestionFeed, 'props'>) => questionFeed(props.question);

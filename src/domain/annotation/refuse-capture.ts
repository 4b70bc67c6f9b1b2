import { canonicalise } from './canonical-text.ts';
import { wordKey } from './capture.ts';
import { wordsOf } from './words.ts';

/** What was taken from a saved page, and what it should be. */
export interface CandidateText {
  /** The title in the source's record. */
  readonly title: string;
  /** What the page calls itself: the titles in its head and its main headings. */
  readonly pageTitles: readonly string[];
  /** The text of the article as it was found. */
  readonly text: string;
  /** All text of the page, where there is more than the article. */
  readonly wholeText?: string | undefined;
}

/** Why a text is not taken into the archive, the surest sign first. */
export const refusalReasons = [
  'error-page',
  'bot-check',
  'consent-page',
  'paywall',
  'too-short',
  'title-missing',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  /** What was seen. */
  readonly cause: string;
  readonly remedy: string;
}

/** Fewer words than this are a teaser, not an article. */
const fewestWords = 80;
/** Around a text of fewer words than this, a paywall's notice counts even outside the text. */
const fewestWordsBesidePaywall = 200;
/** Telltale phrases count in pages up to so many words; a longer page that says "subscribe" is an article. */
const mostWordsOfNotice = 400;
/** A title counts as found when this share of its words is: subtitles and site names come and go. */
const titleShare = 0.75;

/** Why a text is not the article; nothing when it may be. @param allowed reasons that do not count this time */
export function refuseCapture(
  candidate: CandidateText,
  allowed: readonly string[] = [],
): Refusal | undefined {
  for (const reason of refusalReasons) {
    const cause = allowed.includes(reason) ? undefined : signs[reason](candidate);
    if (cause !== undefined) return { reason, cause, remedy: remedies[reason] };
  }
  return undefined;
}

const errorTitle =
  /^\W*(?:(?:error|http)\s*)?(?:400|401|403|404|410|429|500|502|503|504)\b(?:\s*\W?\s*(?:error|not found|page not found|forbidden|gone|bad gateway|service|too many|gateway|unauthori[sz]ed|internal).*)?$|\b(?:page not found|not found|access denied|service unavailable|bad gateway|internal server error|error 4\d\d)\b/im;
const errorText =
  /\b(?:page (?:you (?:requested|are looking for)|cannot be found|not found|does(?:n[’']t| not) exist)|this page (?:isn[’']t|is not) available|404|internal server error|something went wrong|error code)\b/i;
const botCheck =
  /\b(?:(?:verify|verifying|confirm) (?:that )?you are (?:a )?human|are you a robot|checking your browser|enable javascript and cookies to continue|unusual traffic|complete the captcha|security check to access|just a moment|ray id|ddos protection by)\b/i;
const consent =
  /\b(?:we (?:and our partners )?value your privacy|before you continue to|accept all cookies|accept all|reject all|manage (?:your )?(?:consent|cookies|preferences)|we use cookies|cookie settings|consent to the use)\b/i;
const paywall =
  /\b(?:subscribe (?:now )?to (?:continue|keep) reading|to continue reading|(?:this )?(?:article|post|content|story) is (?:only )?(?:for|available to) (?:paid |paying )?(?:subscribers|members)|already a (?:paid )?(?:subscriber|member)|create (?:a|your) free account to|sign in to (?:read|continue)|start your free trial|unlock this (?:article|story|post)|you(?:[’']ve| have) (?:reached|read) your (?:limit|\w+ free))\b/i;

/** What is seen that speaks for a refusal, in words. */
type Sign = (candidate: CandidateText) => string | undefined;

const signs: Readonly<Record<RefusalReason, Sign>> = {
  'error-page': ({ pageTitles, text }) =>
    phrase(errorTitle, pageTitles.join('\n'), 'the page calls itself') ??
    (countWords(text) < fewestWords ? phrase(errorText, text, 'the page says') : undefined),
  'bot-check': notice(botCheck, fewestWords),
  'consent-page': notice(consent, fewestWords),
  paywall: notice(paywall, fewestWordsBesidePaywall),
  'too-short': ({ text }) => {
    const count = countWords(text);
    return count < fewestWords ? `the text has only ${count} words` : undefined;
  },
  'title-missing': ({ title, pageTitles, text }) =>
    hasTitle(title, [...pageTitles, text].join('\n'))
      ? undefined
      : `the title \`${title}\` is not in the text`,
};

const remedies: Readonly<Record<RefusalReason, string>> = {
  'error-page': 'The server answered with an error. Save the page again, or look for the work elsewhere.',
  'bot-check':
    'The site took the saver for a robot. Open the page in a browser, wait for the article, and save it then.',
  'consent-page': 'Answer the consent dialogue in a browser, and save the page when the article is shown.',
  paywall:
    'Only the opening is there. Save the page from an account that may read it, or record the work with gists.',
  'too-short': 'Save the whole page. If the work really is this short, add `--allow too-short`.',
  'title-missing':
    'Check that it is the right page, and the title in the record. If the title is ours because the work has none, add `--allow title-missing`.',
};

/** @param enough with so many words the text is no notice, whatever else the page says: many have a cookie banner */
function notice(pattern: RegExp, enough: number): Sign {
  return ({ text, wholeText = text, pageTitles }) => {
    const count = countWords(text);
    if (count > mostWordsOfNotice) return undefined;
    return (
      phrase(pattern, pageTitles.join('\n'), 'the page calls itself') ??
      phrase(pattern, count < enough ? wholeText : text, 'the page says')
    );
  };
}

function phrase(pattern: RegExp, text: string, saying: string): string | undefined {
  const found = pattern.exec(text)?.[0].trim();
  return found === undefined ? undefined : `${saying} “${found}”`;
}

function countWords(text: string): number {
  return wordsOf(text).length;
}

function hasTitle(title: string, text: string): boolean {
  const wanted = new Set(wordsOf(canonicalise(title)).map((word) => wordKey(word.text)));
  const there = new Set(wordsOf(canonicalise(text)).map((word) => wordKey(word.text)));
  const found = [...wanted].filter((word) => there.has(word)).length;
  return found >= titleShare * wanted.size;
}

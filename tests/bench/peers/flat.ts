import type { Link, PeerPage } from './pages.ts';
import { plainBody } from './peer.ts';

/**
 * A page with everything written out in Markdown, for generators whose templates know only titles and bodies. Nothing is
 * escaped: invented words are letters.
 */
export function flatBody(page: PeerPage): string {
  const { facts, evidence, relations, answers, positions, mentions } = page.matter;
  const related = (items: typeof relations): string[] =>
    items.map(({ how, note, ...to }) => `${how}: ${linked(to)} ${note}`);
  return [
    plainBody(page),
    ...section(
      'Evidence',
      evidence.map(
        ({ quote, locator, voice, by, source }) =>
          `> ${quote}\n\n${linked(by)} ${voice}, ${linked(source)}, ${locator}`,
      ),
      '\n\n',
    ),
    ...section('Relations', bullets(related(relations))),
    ...section('Answers', bullets(related(answers))),
    ...section('Positions', bullets(related(positions))),
    ...section(
      'Record',
      bullets(
        facts.map(
          ({ label, text, address }) => `${label}: ${address ? linked({ title: text, address }) : text}`,
        ),
      ),
    ),
    ...section('Mentioned by', bullets(mentions.map(linked))),
  ].join('\n\n');
}

function section(heading: string, parts: readonly string[], between = '\n'): string[] {
  return parts.length > 0 ? [`## ${heading}`, parts.join(between)] : [];
}

function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

function linked({ title, address }: Link): string {
  return `[${title}](${address})`;
}

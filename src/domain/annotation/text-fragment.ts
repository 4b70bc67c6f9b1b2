/** Words longer than this are given by their first and last few, so that the address stays short. */
const wholeUpTo = 12;
const edgeWords = 5;

/**
 * The fragment that makes a browser scroll to a passage and mark it.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @param segments the passage, one part for each run of words; each part has to lie within one block of the page
 */
export function textFragment(segments: readonly string[]): string {
  return `#:~:${segments.map((segment) => `text=${directive(segment)}`).join('&')}`;
}

function directive(segment: string): string {
  const words = segment.trim().split(/\s+/);
  if (words.length <= wholeUpTo) return encode(words.join(' '));
  return `${encode(words.slice(0, edgeWords).join(' '))},${encode(words.slice(-edgeWords).join(' '))}`;
}

/** `-`, `,` and `&` have a meaning of their own in the directive and must be percent-encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

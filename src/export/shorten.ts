/** Cut at a space where there is one near the end, and before a comma or the like; languages without spaces are cut between characters. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const start = characters.slice(0, length - 1).join('');
  return `${start.replace(/\s+\S{0,20}$/u, '').replace(/[\s,;:]+$/u, '')}…`;
}

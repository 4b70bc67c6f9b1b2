/** The text of a cell as its record has it: `guardFormula` the other way round. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

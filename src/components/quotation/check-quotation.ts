import { checkPasted, type ContextReceipt } from '#domain/annotation/check-pasted.ts';
import type { Quotation } from '#domain/annotation/quotation.ts';
import { element } from '../element.ts';
import { describeResult } from './check-result.ts';
import { readCopy } from './read-copy.ts';

/** Runs the check of a quotation against a text that the reader pastes, drops or chooses. Nothing is sent anywhere. */
export function start(details: HTMLDetailsElement): void {
  const { quotation, receipt } = JSON.parse(details.dataset['quotation'] ?? '{}') as {
    quotation: Quotation;
    receipt?: ContextReceipt;
  };
  const field = element('textarea', { rows: '5', 'aria-label': 'Your copy of the article' });
  const button = element('button', { type: 'button' }, 'Check');
  const chooser = element('input', { type: 'file', accept: '.txt,.md,.html,.htm,text/plain,text/html' });
  const choice = element('label', { class: 'hint' }, 'or choose a file: ', chooser);
  const output = element('output', { 'aria-live': 'polite' });
  details.append(field, element('p', { class: 'check-run' }, button, choice), output);

  const say = (result: string, ...said: (Node | string)[]): void => {
    output.dataset['result'] = result;
    output.replaceChildren(...said);
  };
  const run = async (): Promise<void> => {
    if (field.value.trim() === '') return say('empty', 'Paste the text of the article first.');
    try {
      const found = await checkPasted(field.value, quotation, receipt, sha256);
      say(found.kind, ...describeResult(found));
    } catch {
      // Browsers compute hashes only on pages that came over a safe connection.
      say('failed', 'Your browser could not run the check on this page.');
    }
  };
  const take = async (file: File): Promise<void> => {
    const text = await readCopy(file);
    if (text === undefined)
      return say('unread', 'Only text files and saved web pages can be read; paste the text instead.');
    field.value = text;
    await run();
  };

  button.addEventListener('click', () => void run());
  // What was said is about the text before; a paste is checked as soon as it stands in the field.
  field.addEventListener('input', () => say('', ''));
  field.addEventListener('paste', () => void setTimeout(run));
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) void take(file);
  });
  // A file dropped beside the field would otherwise replace the page.
  details.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  details.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  });
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

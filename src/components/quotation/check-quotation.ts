import { checkPasted, type ContextReceipt, type PastedCheck } from '#domain/annotation/check-pasted.ts';
import type { Quotation } from '#domain/annotation/quotation.ts';

/** Runs the check of a quotation against a text that the reader pastes or drops. Nothing is sent anywhere. */
export function start(details: HTMLDetailsElement): void {
  const { quotation, receipt } = JSON.parse(details.dataset['quotation'] ?? '{}') as {
    quotation: Quotation;
    receipt?: ContextReceipt;
  };
  const field = document.createElement('textarea');
  field.rows = 5;
  field.setAttribute('aria-label', 'Your copy of the article');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Check';
  const output = document.createElement('output');
  output.setAttribute('aria-live', 'polite');
  details.append(field, button, output);

  const run = async (): Promise<void> => {
    if (field.value.trim() === '') {
      output.textContent = 'Paste the text of the article first.';
      return;
    }
    const found = await checkPasted(field.value, quotation, receipt, sha256);
    output.replaceChildren(...describe(found));
    output.dataset['result'] = found.kind;
  };
  button.addEventListener('click', () => void run());
  field.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void file.text().then((text) => {
      field.value = text;
      return run();
    });
  });
  field.focus();
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const sentences: Readonly<Record<Exclude<PastedCheck['kind'], 'not-found'>, string>> = {
  'same-context': 'Found, word for word, in the same context.',
  'other-context':
    'Found, word for word, but what stands around it differs from the copy we checked: another passage, or another version of the article.',
  'unknown-context': 'Found, word for word. There is no receipt to compare the context with.',
  folded: 'Found, but only when quote marks, dashes, ligatures and spacing are taken as alike.',
};

function describe(found: PastedCheck): (Node | string)[] {
  if (found.kind !== 'not-found') {
    const window =
      'window' in found && found.window !== undefined
        ? ` The ${found.window} characters before and after agree with what we checked.`
        : '';
    return [sentences[found.kind] + window];
  }
  const { nearest } = found.failure;
  if (!nearest) return ['Not found in the text you pasted.'];
  const passage = document.createElement('p');
  for (const { kind, text } of nearest.diff) {
    const part = document.createElement(kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span');
    part.textContent = `${text} `;
    passage.append(part);
  }
  return [
    'Not found. The nearest passage, with what differs marked (struck out: in our quotation only; underlined: in your text only):',
    passage,
  ];
}

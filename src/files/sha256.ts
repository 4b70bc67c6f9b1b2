import { hash } from 'node:crypto';

/** Node's SHA-256 in the form the domain asks for. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/**
 * SHA-256 of a text in UTF-8, as lower-case hexadecimal digits. Handed in by the caller: Node has a synchronous one,
 * the browser (`crypto.subtle`) only an asynchronous one.
 */
export type Sha256 = (text: string) => string;

/**
 * Names what a reader judged by its content, in 32 hexadecimal digits: 128 bits, so that nobody finds two things of one name,
 * one to be judged and another to be published.
 */
export function markOf(judged: readonly (string | undefined)[], sha256: Sha256): string {
  return sha256(JSON.stringify(judged)).slice(0, 32);
}

/** The same where the answer may have to be awaited. */
export type AsyncSha256 = (text: string) => string | Promise<string>;

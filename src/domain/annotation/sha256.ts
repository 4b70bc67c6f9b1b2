/**
 * SHA-256 of a text in UTF-8, as lower-case hexadecimal digits. Handed in by the caller: Node has a synchronous one,
 * the browser (`crypto.subtle`) only an asynchronous one.
 */
export type Sha256 = (text: string) => string;

/** The same where the answer may have to be awaited. */
export type AsyncSha256 = (text: string) => string | Promise<string>;

/** HTML that is made and not to be escaped again. Astro knows its own such strings by the same mark. */
export class Html {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.html;
  }
}

Object.defineProperty(Html.prototype, Symbol.for('astro:html-string'), { value: true });

/** What a template gives: at once, unless something in it has to be waited for. */
export type Rendered = Html | Promise<Html>;

/** The parts of the search page that its script fills or listens to. */
export interface PageFrame {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly controls: HTMLElement;
  readonly reset: HTMLButtonElement;
  /** Read out by screen readers when it changes. */
  readonly status: HTMLElement;
  readonly notices: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** @param root the element that holds them all */
export function pageFrame(root: HTMLElement): PageFrame {
  const part = <Kind extends HTMLElement>(name: keyof PageFrame): Kind =>
    root.querySelector(`[data-search-${name}]`) as Kind;
  return {
    form: part('form'),
    field: part('field'),
    filters: part('filters'),
    controls: part('controls'),
    reset: part('reset'),
    status: part('status'),
    notices: part('notices'),
    results: part('results'),
    more: part('more'),
  };
}

/**
 * The components an entry's body may use, by name. A body is Markdown with these and nothing else: no imports, no
 * expressions, no HTML, so that a stranger's pull request is safe to build.
 */
export const bodyComponents = ['Aside'] as const;

/**
 * The components an entry's body may use, by name. A body is Markdown with these and nothing else: no imports, no
 * expressions, no HTML, so that a stranger's pull request is safe to build.
 */
export const bodyComponents = ['Aside'] as const;

/** Pages of the software's own that a knowledge base may add to: `content/pages/<name>.mdx`, a body without front matter. */
export const pageNames = ['method', 'about'] as const;

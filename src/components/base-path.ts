/** What stands in front of every path of the site: a slash, or the folder of a project page between two. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

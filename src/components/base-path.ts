/** What stands in front of every path of the site: a slash, or the folder of a project page between two. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A page of a list that is divided. @param list the address of its first page under the site's root, e.g. `claims/` */
export const pageHref = (list: string, number: number): string =>
  `${base}${list}${number === 1 ? '' : `page/${number}/`}`;

/** Stands in a citation for the day on which its reader read the page, until a script of the page knows it. */
export const dayRead = '[date you read it]';

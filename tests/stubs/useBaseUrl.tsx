/** The site stands at the root. */
export default (path: string): string => path;

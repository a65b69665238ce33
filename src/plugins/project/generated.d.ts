/** What this plugin writes, for the page that reads it. */
declare module '@generated/project/default/news.json' {
  const news: readonly import('./changelog').News[];
  export default news;
}

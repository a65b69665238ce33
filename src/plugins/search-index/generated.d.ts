/** What this plugin writes, for the box that reads it. */
declare module '@generated/search-index/default/index.json' {
  const data: import('../../search').SearchData;
  export default data;
}

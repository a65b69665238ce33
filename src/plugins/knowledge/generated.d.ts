/** Data that this plugin writes at build time, outside the source. */
declare module '@generated/knowledge/default/changes-of-law.json' {
  const view: import('../../explain').ChangesView;
  export default view;
}

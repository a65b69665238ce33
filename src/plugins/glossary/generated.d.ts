/** What this plugin writes, for the page that reads it. */
declare module '@generated/glossary/default/glossary.json' {
  const entries: readonly import('../../explain/glossary-view').GlossaryEntry[];
  export default entries;
}

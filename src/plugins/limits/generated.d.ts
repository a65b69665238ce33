/** What this plugin writes, for the page that reads it. */
declare module '@generated/limits/default/limits.json' {
  const limits: readonly import('../../explain').LimitView[];
  export default limits;
}

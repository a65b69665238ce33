/** The part of the site's context that components read. */
export default () => ({
  siteConfig: { title: 'SOMEC Handbook', customFields: { edition: '0.1.0, 2026-11-25, abcdef12' } },
});

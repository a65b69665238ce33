type Fetcher = { readonly prefetch: (route: string) => unknown; readonly preload: (route: string) => unknown };

/**
 * A page is fetched when the reader points at its link or focuses it (`preload` stays), not because the link can be seen:
 * the side menu shows every chapter, and a first visit would fetch them all.
 */
export function onRouteDidUpdate({ previousLocation }: { previousLocation: unknown }): void {
  if (previousLocation) return;
  const page = window as unknown as { docusaurus: Fetcher };
  page.docusaurus = Object.freeze({ ...page.docusaurus, prefetch: () => false });
}

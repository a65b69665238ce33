/** The site stands at the root. */
export default (path: string): string => path;

export const useBaseUrlUtils = () => ({ withBaseUrl: (path: string): string => path });

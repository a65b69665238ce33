/**
 * Stands in for the door of `@docusaurus/utils-common` in the browser: the same functions without the helper library
 * (`tslib`, 2 kB) that the door's own file brings along for one line.
 */
export { default as applyTrailingSlash } from '@docusaurus/utils-common/lib/applyTrailingSlash';
export { getErrorCausalChain } from '@docusaurus/utils-common/lib/errorUtils';

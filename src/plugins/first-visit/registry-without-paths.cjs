/**
 * A loader for Docusaurus' list of parts (`.docusaurus/registry.js`): `name: [load, path, weak id]`.
 * The path serves the server's rendering only; in the browser it is dead weight on every page.
 */
module.exports = (source) => source.replaceAll(/, "@(?:site|generated|theme)[^"]*", require/g, ', "", require');

/** The glossary's door: some 130 terms, loaded only where a reader asks for a meaning, and at build time. */
export { glossary } from './en/glossary';

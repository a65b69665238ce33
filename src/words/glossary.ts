/** The glossary's door: its terms and the words around them, loaded only where a reader asks for a meaning, and at build time. */
export { glossary } from './en/glossary';
export { glossaryWords } from './en/glossary/page';

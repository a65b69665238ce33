/** The door to every question at once: for the cli, build time, tests, and the plan, which names what is missing. */
export { facts } from './en/facts';

export { provisions } from './provisions';
export { sources } from './sources';

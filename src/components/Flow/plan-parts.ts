/** What only a plan needs, in a file of its own: it is fetched once the reader has begun. */
export { planView } from '../../explain';
export { default as PlanPage } from '../PlanPage';
export { PlanTools } from './PlanTools';

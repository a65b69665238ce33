/** The deadline door of the advice room, apart because it brings the holiday table with it. */
export { clockStart } from './clock-start';
export { type Due, dueAt } from './due-at';
export { addDays } from './working-day';

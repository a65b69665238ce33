import { basePages, lookUp, paper } from '../../words';
import { shell } from '../../words/en/shell';
import type { Source } from '../index';

/** The pages on which things are looked up. */
export const pageSources = (): readonly Source[] =>
  Object.entries(shell.home.lookUp).map(([page, { title, text }]) => ({
    kind: 'section',
    url: `/${page}/`,
    title,
    answer: text,
    text: `${text} ${leads[page] ?? ''}`,
    weight: 1.05,
  }));

const leads: Readonly<Record<string, string>> = {
  questions: paper.list.lead,
  between: lookUp.between.lead,
  deadlines: lookUp.deadlines.lead,
  mechanisms: basePages.mechanisms.lead,
  law: basePages.instruments.lead,
  states: basePages.states.lead,
};

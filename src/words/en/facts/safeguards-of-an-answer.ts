import { theSafeguards } from './the-safeguards';
import type { FactsWords } from './type';

/** The five tests, asked of somebody who answers a message instead of sending one. They hold back the answer, never the care at home. */
export const safeguardsOfAnAnswer: Pick<
  FactsWords,
  | 'safeguardOtherwise'
  | 'safeguardNecessity'
  | 'safeguardProportionality'
  | 'safeguardAccuracy'
  | 'safeguardLawfulChannel'
> = {
  safeguardOtherwise: {
    ...theSafeguards.safeguardOtherwise,
    ask: 'Is an answer with content needed, because a receipt is not enough?',
    help: 'A receipt with an owner and a telephone tells nothing about the person.',
    why: 'Data go no further than the aim needs (Directive (EU) 2016/680 Art 4).',
    short: 'More than a receipt',
    options: {
      yes: { label: 'Yes, a receipt is not enough' },
      no: { label: 'No, a receipt is enough' },
      unknown: { label: 'Not known yet' },
    },
  },
  safeguardNecessity: {
    ...theSafeguards.safeguardNecessity,
    ask: 'Is it necessary: can the other State do something with your answer?',
    help: 'Say in one line what it would do.',
    options: {
      yes: {
        label: 'Yes, it is necessary',
        hint: 'It supervises, protects somebody there, or goes on with its own work.',
      },
      no: { label: 'No, it is not', hint: 'It would be good to know for them, but nothing follows.' },
      unknown: { label: 'Not known yet' },
    },
  },
  safeguardProportionality: {
    ...theSafeguards.safeguardProportionality,
    ask: 'Is it proportionate: no more than was asked, to that unit alone?',
    help: 'No companions, family or others who are not concerned.',
    options: {
      yes: { label: 'Yes, it is proportionate' },
      no: { label: 'No, it is not' },
      unknown: { label: 'Not known yet' },
    },
  },
  safeguardAccuracy: theSafeguards.safeguardAccuracy,
  safeguardLawfulChannel: {
    ...theSafeguards.safeguardLawfulChannel,
    ask: 'Is there a lawful channel for this answer?',
    help: 'As a rule the one it came by. A State outside the Union needs one of three bases (Directive (EU) 2016/680 Art 35(1)).',
    options: {
      yes: { label: 'Yes, there is', hint: 'We can name the rule, and no owner of the data stands in the way.' },
      no: { label: 'No, there is none' },
      unknown: { label: 'Not known yet', hint: 'Ask the SPOC or the legal service.' },
    },
  },
};

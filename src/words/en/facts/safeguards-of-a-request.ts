import { theSafeguards } from './the-safeguards';
import type { FactsWords } from './type';

type Five =
  | 'safeguardOtherwise'
  | 'safeguardNecessity'
  | 'safeguardProportionality'
  | 'safeguardAccuracy'
  | 'safeguardLawfulChannel';

/** The five tests, put to somebody who asks another State: a request tells something too. */
export const safeguardsOfARequest: Pick<FactsWords, Five> = {
  safeguardOtherwise: {
    ...theSafeguards.safeguardOtherwise,
    ask: 'Is it needed from abroad, because it cannot be had at home?',
    help: 'Your own files, open sources, or what the State already sent.',
    options: {
      yes: { label: 'Yes, only that State has it', hint: 'We looked at home first.' },
      no: { label: 'No, it can be had at home', hint: 'Then nobody abroad is asked.' },
      unknown: { label: 'Not known yet', hint: 'We have not looked everywhere at home.' },
    },
  },
  safeguardNecessity: {
    ...theSafeguards.safeguardNecessity,
    ask: 'Is it necessary for this case?',
    help: 'Say in one line what the inquiry would do with the answer.',
    options: {
      yes: { label: 'Yes, it is necessary', hint: 'We can say which question of the case it answers.' },
      no: { label: 'No, it is not', hint: 'It would be good to know, but nothing follows.' },
      unknown: { label: 'Not known yet', hint: 'We cannot say yet what would follow.' },
    },
  },
  safeguardProportionality: {
    ...theSafeguards.safeguardProportionality,
    help: 'A request tells the other State that somebody is suspected. Say no more than it needs.',
    options: {
      yes: { label: 'Yes, it is proportionate', hint: 'Every line and every State is needed for this offence.' },
      no: { label: 'No, it is not', hint: 'It would say more, or ask more States, than the offence justifies.' },
      unknown: { label: 'Not known yet', hint: 'We have not weighed content and States.' },
    },
  },
  safeguardAccuracy: {
    ...theSafeguards.safeguardAccuracy,
    ask: 'Is what you send checked: identity, facts, suspicion told as suspicion?',
  },
  safeguardLawfulChannel: {
    ...theSafeguards.safeguardLawfulChannel,
    ask: 'Is there a lawful channel for this request and this information?',
    help: 'National law lets you ask, the channel serves an investigation, and the owners of data agree.',
  },
};

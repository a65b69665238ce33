import type { FactsWords } from './type';

/** The five safeguards, asked so that yes means that the test is met, and the rule at home. */
export const theSafeguards: Pick<
  FactsWords,
  | 'safeguardOtherwise'
  | 'safeguardNecessity'
  | 'safeguardProportionality'
  | 'safeguardAccuracy'
  | 'safeguardLawfulChannel'
  | 'homeGateway'
> = {
  safeguardOtherwise: {
    ask: 'Is a message needed because no milder way is enough?',
    help: 'A travel decision, a condition, a visit, child protection or a talk with the person.',
    why: 'Data go no further than the aim needs (Directive (EU) 2016/680 Art 4). A measure at home often does more.',
    short: 'No milder way',
    options: {
      yes: {
        label: 'Yes, no milder way is enough',
        hint: 'We looked at what we can do at home, and it does not remove the risk.',
      },
      no: { label: 'No, a milder way is enough', hint: 'Something at home removes the risk, so nothing is sent.' },
      unknown: { label: 'Not known yet', hint: 'We have not looked at every milder way.' },
    },
  },
  safeguardNecessity: {
    ask: 'Is it necessary: can the other State do something with it?',
    help: 'Say in one line what the police there would do.',
    why: 'Handling data is lawful only where a task needs it (Directive (EU) 2016/680 Art 8).',
    short: 'Necessary',
    options: {
      yes: { label: 'Yes, it is necessary', hint: 'We can say what they would do, and why that prevents harm.' },
      no: { label: 'No, it is not', hint: 'It would be good to know for them, but nothing follows.' },
      unknown: { label: 'Not known yet', hint: 'We cannot say yet what they would do.' },
    },
  },
  safeguardProportionality: {
    ask: 'Is it proportionate: the least data, to the fewest people?',
    help: 'Choose the smallest circle that serves: one unit, one State, chosen States.',
    why: 'Data are adequate and not excessive (Directive (EU) 2016/680 Art 4).',
    short: 'Proportionate',
    options: {
      yes: { label: 'Yes, it is proportionate', hint: 'Every line and every receiver is needed for this harm.' },
      no: { label: 'No, it is not', hint: 'It would say more, or reach more people, than the harm feared justifies.' },
      unknown: { label: 'Not known yet', hint: 'We have not weighed content and receivers.' },
    },
  },
  safeguardAccuracy: {
    ask: 'Is it accurate: checked, dated, facts apart from opinion?',
    help: 'Name source, day, method and author of each part.',
    why: 'The sender checks that data are right, complete and current (Directive (EU) 2016/680 Art 7(2)).',
    short: 'Accurate',
    options: {
      yes: { label: 'Yes, it is checked', hint: 'Each fact has a source and a day, and opinions are marked.' },
      no: { label: 'No, something is wrong or out of date' },
      unknown: { label: 'Not known yet', hint: 'It has not been checked.' },
    },
  },
  safeguardLawfulChannel: {
    ask: 'Is there a lawful channel for this purpose and this information?',
    help: 'A national rule to send on, a channel for the purpose, and leave of whoever owns the data.',
    why: 'A law names aims, data and purposes (Directive (EU) 2016/680 Art 8). The owner keeps control (Directive (EU) 2023/977 Art 3).',
    short: 'Lawful channel',
    options: {
      yes: { label: 'Yes, there is', hint: 'We can name the rule, and no owner of the data stands in the way.' },
      no: { label: 'No, there is none', hint: 'The purpose or the owner of the data closes the channel.' },
      unknown: { label: 'Not known yet', hint: 'Ask the SPOC or the legal service.' },
    },
  },
  homeGateway: {
    ask: 'Does a national rule let you tell your own police?',
    help: 'Telling your own police is a disclosure too. It needs a rule.',
    why: 'Handling data needs a basis in law (Directive (EU) 2016/680 Art 8). A new purpose needs one of its own (Art 4(2)).',
    short: 'Rule at home',
    options: {
      'law-or-protocol-allows': { label: 'Yes, a law or protocol allows it' },
      'court-or-prosecutor-must-approve': { label: 'Yes, once a court or prosecutor approves' },
      'professional-secrecy-bars': { label: 'No, professional secrecy bars it' },
      unknown: { label: 'Not known', hint: 'Ask your legal service or data-protection officer.' },
    },
  },
};

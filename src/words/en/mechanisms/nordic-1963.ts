import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Nordic transfer of supervision or sentence (laws of 1963)',
  short:
    'Denmark, Finland, Iceland, Norway and Sweden take over supervision and prison sentences from each other under uniform laws.',
  send: 'Ask the enforcement authority of {other} to take over the measure or sentence under the Nordic laws',
  ask: 'Ask your enforcement authority to have the measure or sentence moved to {other} under the Nordic laws',
  sender:
    'The authority that the national law of 1963 names. In Sweden that is Kriminalvården, which supervises and decides. In the other Nordic States, ask the probation service or legal service.',
  doesNot: 'It works among the five Nordic States only. It warns no police.',
  checklist: [
    'Judgment or release decision, with day of finality',
    'Measure: suspended sentence, supervision or conditional release; end date',
    'Prison sentence: what was imposed, served and is left',
    'Conditions, each with what it is for',
    'Address, work or family in the other State, and day of the move',
    'Assessment: day, author, method; facts apart from opinion',
    'Who supervises until the other State has taken over',
    'Contact officer on both sides',
  ],
  mustNotCross: [
    'Intelligence or police messages: the person can read the file',
    'A SIS alert: not in file or letter (Regulation 2018/1862 Art 37(3))',
    "A victim's or child's address, beyond what a no-contact condition needs",
    'Therapy files: send the conclusion about conduct (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Each State applies its own law of 1963; the Swedish one is Act 1963:193, sections 5-23.',
    'Towards Denmark and Finland, Swedish law puts it before FD 2008/947. For other pairs, ask.',
    'To and from Norway and Iceland it is the one way to move supervision.',
  ],
  after: [
    'Ask for the decision, the name of the officer and the first appointment.',
    'Until then supervise yourself; tell the other officer what changes.',
    'Risk of serious harm: own-initiative information by the police, apart.',
  ],
  pitfalls: [
    'Sending the certificate of FD 2008/947 by habit: ask which law comes first.',
    'Expecting a limit in days: we found none.',
    'Letting the person leave before the other State has answered.',
  ],
};

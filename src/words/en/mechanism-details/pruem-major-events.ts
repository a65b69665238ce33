import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Data without persons on the event: groups, routes, times (Art 13)',
    'Personal data on people expected to offend there (Art 14(1))',
    'Officers, advice and equipment for mass gatherings and disasters (Art 18)',
  ],
  threshold: [
    'A major event that reaches across borders, such as a sports event or a summit (Arts 13-14)',
    'Final convictions or other facts that suggest an offence, or a danger to order, at this event (Art 14(1))',
    'The supply is allowed by the law of the State that supplies (Art 14(1))',
  ],
  form: 'Not laid down in the articles read. Between contact points, in practice over SIENA or the football desks.',
  language: 'Not laid down in the articles read.',
  refusal: ['The law of the supplying State may not allow it (Art 14(1)); no list of grounds is laid down'],
  receiver: [
    'Use the data for this event and purpose only (Art 14(2))',
    'Check unasked data at once for need (Art 28(3))',
    'Tell on request what was done with them, and the result (Art 32)',
  ],
  retention: [
    'Deleted without delay once the event is over or its purpose has gone, after one year at the latest (Art 14(2))',
  ],
  offenderManager:
    'Cannot send. Can tell the police of a planned trip to a named event, with dated facts and convictions that matter there. Anything beyond the event goes by own-initiative information.',
};

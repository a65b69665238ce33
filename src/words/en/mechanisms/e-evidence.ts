import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Order for electronic evidence (Regulation 2023/1543)',
  short: 'A provider in another member State must hand over or keep data, without its authorities in between.',
  send: 'Send the order for electronic data to the addressee of the provider in {other}',
  ask: 'Ask the prosecutor or court for an order to the provider in {other}',
  sender:
    'Subscriber data: judge, court or prosecutor, or police with validation. Traffic and content: a judge or court only (Art 4).',
  doesNot: 'It is not for prevention, and it looks back: the provider hands over what it holds on that day.',
  checklist: [
    'Proceedings; or a sentence of at least four months and a convicted person who absconded (Art 2(2))',
    'Provider, and the addressee it has named (Art 7)',
    'Kind of data: subscriber, identification, traffic or content (Art 3)',
    'Offence and maximum penalty, for traffic and content (Art 5(4))',
    'Why it is necessary, proportionate and possible at home (Art 5(2))',
    'Emergency: which danger to life or safety; validation within 48 hours (Art 4(5))',
    'Notification of the authority there, for traffic and content (Art 8)',
    'Preservation first, if data may be lost (Art 11)',
  ],
  mustNotCross: [
    'More of the case than the provider needs: it is a private company',
    'Intelligence and risk assessments',
    'Names of victims and witnesses, unless the data cannot be found without them',
  ],
  limits: [
    'Ten days to hand over; eight hours in an emergency (Art 10).',
    'The notified authority may refuse within ten days, or 96 hours in an emergency (Art 12(1), 10(4)).',
    'Preservation for 60 days, and 30 more (Art 11(1)).',
    'Applies since 18 August 2026. Denmark is not bound, Ireland is.',
  ],
  after: [
    'Not validated or refused in time: delete or restrict the data (Art 4(5), 10(4)).',
    'Preserved data: send the production order and confirm it on Annex V before the 60 days end (Art 11(1)).',
    'Tell the person whose data came, or note why not yet (Art 13).',
    'No answer from the provider: ask the authority there to enforce (Art 16).',
    'Use in supervision or prevention is a new purpose: check Directive 2016/680.',
  ],
  pitfalls: [
    'A prosecutor ordering content data.',
    'Using it to watch a person: only past data for a case.',
    'Taking a convict who breached conditions for one who absconded from a sentence.',
  ],
};

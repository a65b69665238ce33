import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Transfer of a custodial sentence (FD 2008/909)',
  short: 'The other State recognises the judgment and the person serves the rest of the sentence there.',
  send: 'Send the judgment and the certificate for the prison sentence to {other}',
  ask: 'Ask the authority that national law names to send the judgment and the certificate to {other}; your own service only if your State named it',
  sender:
    'The authority that each State names: a court, a prosecutor, a ministry or a prison service. The prison prepares the file. The person may ask; nobody is bound by that (Art 4(5)).',
  doesNot: 'It makes nobody watch after release. Release follows the law of the other State and may come earlier.',
  checklist: [
    'Judgment, final; what is left to serve on the day it arrives (Art 9(1)(h))',
    'Nationality, where the person lives, deportation order if any (Art 4(1))',
    'Consent of the person, or why none is needed (Art 6(2))',
    'Opinion of the person, heard and written down (Art 6(3))',
    'Consent of that State, where it is not the home State (Art 4(1))',
    'Ties there: family, language, work, how they help rehabilitation (Art 4(2))',
    'Certificate of Annex I, signed and translated; box on conditional release ticked (Art 21)',
    'Form of Annex II, handed to the person',
    'Question on their release rules, asked before enforcement begins (Art 17(3))',
    'Contact officer in both prison services for the handover of risk information',
  ],
  mustNotCross: [
    'Intelligence: court, defence and prisoner read the file',
    'A SIS alert or any police message: not in file or letter',
    "A victim's or child's address, beyond what protection there needs",
    'Therapy files: send the conclusion about conduct (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Final decision within 90 days of receipt (Art 12(2)); the move within 30 days of it (Art 15(1)).',
    'No prosecution for other earlier offences, unless the person had consented to the transfer (Art 18).',
    'All grounds for refusal are optional; here the six months count what is left (Art 9(1)).',
    'Between Sweden and Denmark or Finland the Nordic law goes first.',
  ],
  after: [
    'You may withdraw with reasons until enforcement has begun there (Art 13).',
    'They must report escape, end of sentence and, if you asked for it, conditional release (Art 21).',
    'Once enforcement has begun there, you stop enforcing (Art 20).',
    'Supervision after release: settle who takes it on, and by which route.',
  ],
  pitfalls: [
    'Thinking that consent is always needed: in three cases it is not (Art 6(2)).',
    'Counting on a later release: their rules may free the person sooner.',
    'Forgetting the box on conditional release: without it nobody tells you.',
    'Leaving risk and treatment reports behind: as far as we know the certificate has no place for them.',
  ],
};

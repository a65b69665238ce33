import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Transfer of supervision (FD 2008/947)',
  short: 'The other State recognises the judgment and takes over the supervision of the measures.',
  send: 'Send the judgment and the certificate to {other}, before the person leaves',
  ask: 'Ask the authority that national law names to send the judgment and the certificate to {other}; your own service only if your State named it',
  sender:
    'The authority that each State names (Art 3): often a court or prosecutor, in some States a probation service. It writes straight to the authority of the other State. The probation officer prepares the file.',
  doesNot: 'It warns no police, and until recognition nobody there supervises. A professional ban does not travel.',
  checklist: [
    'Judgment and probation decision, both final; day of finality',
    'Measures: letter of Art 4(1), duration; how that State counts 6 months (Art 11(1)(j))',
    'Lawful and ordinary residence there, and has returned or wants to (Art 5(1))',
    'Or own request for another State, and consent of that State (Art 5(2))',
    'Certificate of Annex I: signed, content certified, translated',
    'Box (j)6: probation reports exist, and in which language',
    'Box (k): open file facts only, earlier convictions and why the measures were imposed',
    'Declaration of that State under Art 14(3): who revokes',
    'Who supervises until recognition; contact officer on both sides',
  ],
  mustNotCross: [
    'Intelligence: court and defence read the certificate',
    'A SIS alert or any police message: not in certificate, file or letter',
    "A victim's or child's address, beyond what a no-contact measure needs",
    'Therapy files: send the conclusion about conduct (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Decision within 60 days of receipt (Art 12(1)); a delay is told at once with reasons (Art 12(2)).',
    'The law of the other State governs supervision (Art 13(1)); it may adapt, never to more severe (Art 9(1)).',
    'That State decides on breach (Art 14(1)), unless it declared otherwise (Art 14(3)).',
    'Adapted: you may withdraw the certificate within 10 days if supervision has not begun (Art 9(4)).',
  ],
  after: [
    'Recognised: you must tell at once whatever could lead to change, revocation or custody (Art 16(3)).',
    'They must report to you: findings on breach where you decide (Art 17), person not found, adaptation, refusal (Art 18).',
    'Consult each other whenever useful (Art 15). Name the day supervision ends.',
    'Gone or no longer resident there: they may hand supervision back (Art 20).',
  ],
  pitfalls: [
    'Starting late: 60 days and translation leave months without supervision. Start before the person leaves.',
    'Sending to the State of nationality instead of the State of lawful and ordinary residence.',
    'Translating everything: only the certificate has to be translated (Art 21).',
    'Relying on the length alone for the 6 months (Art 11(1)(j)): Sweden and Poland look at what is left.',
  ],
};

import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'What could help the other State to prevent, detect or investigate an offence (Art 7(1))',
    'Personal data only of the kinds that Annex II, section B, of the Europol Regulation lists (Art 10)',
    'No kind of its own is for medical or therapy records (Art 10)',
  ],
  threshold: [
    'May: objective reasons that it could matter there, for any offence (Art 7(1))',
    'Must: objective reasons that concern a serious offence; police or SPOC decide under national law (Art 7(2))',
    'Serious: on the arrest warrant list or within the remit of Europol (Art 2(3))',
    'Our reading: a past conviction alone is no objective reason',
  ],
  form: 'No form of the Union: a SIENA message or a national template (Art 13(1)).',
  language: 'One on the list of the receiving State; its SPOC gets a copy (Art 7(3)).',
  refusal: [
    'No ground is laid down for the receiver of a warning',
    'You hold back where a court said no (Art 7(2))',
    'Also where national security, a running investigation or the safety of a person stands against it (Art 7(2))',
  ],
  receiver: [
    'Keep to the conditions of the sender, and ask before passing it on or using it in court (Arts 3, 1(4))',
    'The Directive orders no measure: ask who acts on it',
  ],
  retention: [
    'None of its own: national law and Directive 2016/680 decide',
    'Wrong data: the receiver is told without delay and corrects or erases (Directive 2016/680 Art 7(3))',
  ],
  offenderManager:
    'Cannot send it and is not the addressee of the duty. Gives police or the SPOC a dated assessment: what points to which serious offence, whom it may hit, and when the person leaves.',
};

import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The warrant on the form of Annex LAW-5: person, judgment or national warrant, offence, penalty',
    'Beside it: an INTERPOL notice or diffusion, because the United Kingdom sees no SIS',
  ],
  threshold: [
    '12 months at least as the maximum, or 4 months at least imposed (Title VII)',
    'Necessary and proportionate, written into the agreement (Title VII)',
    'Double criminality counts, unless both sides have waived it for listed offences from 3 years. We did not read that article.',
  ],
  form: 'The form of Annex LAW-5.',
  language: 'English for the United Kingdom; each member State has declared its own. Not yet confirmed in the text.',
  refusal: [
    'Own nationals, where the State has notified it, fully or on conditions (Art 603)',
    'The other grounds of Title VII were not read. The Irish act applies to these warrants much of what it applies to European ones.',
  ],
  receiver: [
    'On the United Kingdom side the National Crime Agency is notified as the authority for warrants; Scotland has its own, from memory',
    'Time limits like those of the European arrest warrant: applied in Irish law, not yet confirmed in the agreement',
  ],
  retention: [
    'Not told in the part read: the case file follows national law',
    'Withdraw warrant, notice and diffusion the same day they have served their purpose',
  ],
  offenderManager:
    'Issues nothing. Bring revocation or absconding to the court or prosecutor, and ask the police for the INTERPOL side. A breach of licence alone opens nothing.',
};

import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Surrender with the United Kingdom (TCA warrant)',
  short: 'A judicial authority asks the United Kingdom, or the other way round, to arrest and surrender the person.',
  send: 'Send an arrest warrant under the Trade and Cooperation Agreement to {other}',
  ask: 'Ask your court or prosecutor to send an arrest warrant under the Trade and Cooperation Agreement to {other}',
  sender:
    'The judicial authority issues it on the form of Annex LAW-5. On the United Kingdom side the National Crime Agency receives it. The wanted-person message goes as an INTERPOL notice or diffusion.',
  doesNot: 'It is not in SIS: police in the United Kingdom see nothing until INTERPOL carries it.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'Enforceable judgment or national warrant: court, day, reference',
    'Offence and facts; maximum penalty (12 months at least) or sentence imposed (4 months at least)',
    'Why surrender is proportionate',
    'Nationality, and whether the State asked surrenders its own nationals (Art 603)',
    'Risk and safety facts for escort and prison, on a sheet apart',
    'INTERPOL diffusion: national-file data, Schengen States excluded',
    'Contact by day and night',
  ],
  mustNotCross: [
    'SIS content or SIRENE messages (Regulation 2018/1862 Art 65)',
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    "A victim's or child's address or State",
    'Intelligence in the warrant: court and defence read it',
  ],
  limits: [
    'For prosecution or an enforceable sentence only; a breach alone opens nothing.',
    'Nationality can bar surrender where a State notified it (Art 603).',
    'The limits are probably those of the European arrest warrant; the text is not yet confirmed.',
  ],
  after: [
    'Surrendered: have warrant, notice and diffusion withdrawn the same day.',
    'Tell the victim service; send prison-safety facts with the escort.',
  ],
  pitfalls: [
    'Looking for the warrant in SIS.',
    'Entering SIS alone and forgetting INTERPOL for the United Kingdom.',
    'Counting what is left to serve: the line is the sentence imposed.',
  ],
};

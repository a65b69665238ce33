import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The warrant: identity, judgment or national warrant, offence, facts, part played, penalty, other consequences, trial in absence',
    'Beside it in SIS: the alert for arrest with a copy of the warrant, and warning markers such as armed or violent',
    'Not on the form, from memory: risk for escort and prison. Send it on a sheet apart.',
  ],
  threshold: [
    'For prosecution: 12 months at least as the maximum. For a sentence: 4 months at least imposed (Art 2(1))',
    'Listed offences from 3 years: no check of double criminality (Art 2(2))',
    'An enforceable judgment or a national warrant, apart from this one (Art 8(1)(c))',
    'Proportionate: the case law and the handbook of the Commission ask for it, from memory',
  ],
  form: 'The form in the Annex. The IT system of Regulation 2023/2844 becomes a duty later; Denmark and Ireland stay outside it.',
  language:
    'An official language of the State asked, or one that it accepts (Art 8(2)). Not yet confirmed in the text.',
  refusal: [
    'Refused: final judgment on the same acts, too young, amnesty (Art 3)',
    'Can be refused, as each State chose: pending case there, bar by time, acts elsewhere, no offence there (Art 4)',
    'Nationals and residents: sentence enforced there instead, or return after trial (Arts 4(6), 5(3))',
    'Sentence in absence, with exceptions (Art 4a)',
    'Real risk of inhuman detention or unfair trial: by case law of the Court of Justice, from memory',
    'Put off for humanitarian reasons, or for a case or sentence there (Arts 23(4), 24)',
  ],
  receiver: [
    'Decides in 10 days after consent, otherwise in 60 after arrest, and 30 more with reasons (Art 17(2)-(4))',
    'Surrenders within 10 days of the final decision, or sets a new day (Art 23)',
    'Issuing State afterwards: only the offence surrendered for, with exceptions (Art 27)',
  ],
  retention: [
    'The text sets none. The case file follows national law.',
    'The SIS alert has a review of its own; have it deleted when the person is surrendered or the warrant is lifted',
  ],
  offenderManager:
    'Issues nothing. After revocation or absconding: bring the facts to the court or prosecutor at once. Give last contact, likely places, and what escort and prison need to know.',
};

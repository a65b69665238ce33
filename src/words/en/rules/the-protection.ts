/** Rules about a victim, a child or another person to protect. */
export const theProtection = {
  'a-child-there-is-at-risk': {
    yes: 'A child in the other State is in serious danger.',
    no: 'Nothing points to a child there in danger.',
    unknown: 'Find out whether a child there is in serious danger: tell child protection at home what is known.',
  },
  'a-protected-person-asks': {
    yes: 'The protected person has been warned, and asks that the measure holds in the other State.',
    no: 'The protected person does not ask, and nobody else can.',
    unknown:
      'Find out whether the protected person has decided to go, and asks. Warn first: the other side can learn the State.',
  },
  'a-criminal-ban-protects': {
    yes: 'A criminal measure bans places, contact or coming near.',
    no: 'No criminal measure bans places, contact or coming near. A civil one goes by another text.',
    unknown: 'Find out whether a criminal measure bans places, contact or coming near: ask the legal service.',
  },
  'a-civil-ban-protects': {
    yes: 'A civil measure bans places, contact or coming near.',
    no: 'No civil measure bans places, contact or coming near. A criminal one goes by another text.',
    unknown: 'Find out whether a civil measure bans places, contact or coming near: ask the legal service.',
  },
  'a-person-to-protect-is-missing-or-at-risk': {
    yes: 'Somebody is missing, or is to be kept from travelling by a decision that was taken.',
    no: 'Nobody is missing, and no decision on a listed harm stops a journey.',
    unknown:
      'Find out whether somebody is missing, or is to be kept from travelling into harm: risk, kind and decision. That alert is about that person.',
  },
  'a-person-is-missing': {
    yes: 'Somebody is missing.',
    no: 'Nobody is missing: a journey is to be stopped, and this notice stops none.',
    unknown: 'Find out whether somebody is missing: ask the police for a check.',
  },
  'the-person-to-protect-is-a-child': {
    yes: 'The person to protect is a child.',
    no: 'The person to protect is an adult.',
    unknown: 'Find out whether the person to protect is a child.',
  },
  'the-risk-is-one-that-stops-travel': {
    yes: 'A concrete and apparent risk of a listed harm shows for this person.',
    no: 'No concrete and apparent risk of a listed harm shows for this person.',
    unknown: 'Find out which harm is feared, for whom, and which dated facts show it.',
  },
  'a-decision-to-stop-travel-exists': {
    yes: 'The competent authority has decided that the journey is to be stopped.',
    no: 'No authority has decided that the journey is to be stopped.',
    unknown: 'Find out whether the authority has decided on the journey: ask the court or child protection.',
  },
} as const;

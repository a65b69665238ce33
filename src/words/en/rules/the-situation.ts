/** Rules about purpose, danger, risk, safeguards and the case. */
export const theSituation = {
  'purpose-fits': {
    yes: 'The route serves this purpose.',
    no: 'The route does not serve this purpose. It serves: {purposes}. Another purpose needs its own facts and authority.',
    unknown: 'Settle the purpose first. The route serves: {purposes}.',
  },
  'a-case-runs-in-several-states': {
    yes: 'A criminal case needs several States to act together.',
    no: 'No criminal case needs several States to act together: this is no tool for prevention or supervision.',
    unknown: 'Find out whether a case runs in several States and needs them to act together: ask the prosecutor.',
  },
  'a-procedure-needs-the-whereabouts': {
    yes: 'A criminal procedure needs to know where the person is.',
    no: 'No procedure needs the address: nobody is summoned, served with papers or called to begin a sentence.',
    unknown:
      'Find out whether a procedure needs the address: a witness, a summons, a judgment to serve, a sentence to begin.',
  },
  'a-provider-holds-the-data': {
    yes: 'A provider holds data that the case needs.',
    no: 'No data of a provider are needed for a case: this is no tool for prevention.',
    unknown:
      'Find out which provider holds which data, and whether a case or an enforceable sentence allows the order: ask the prosecutor.',
  },
  'a-residence-decision-needs-the-record': {
    yes: 'The residence authority finds the record essential for its decision.',
    no: 'No decision on residence is being taken: this enquiry is for nothing else.',
    unknown:
      'Find out whether the residence authority finds the record essential in this case. It may not ask as a routine.',
  },
  'a-return-decision-exists': {
    yes: 'A return decision on a third-country national exists.',
    no: 'The alert is for third-country nationals under a return decision, where residence is decided.',
    unknown:
      'Find out whether a return decision exists: ask immigration for its day, the last day to leave, and the entry ban.',
  },
  'an-object-is-sought': {
    yes: 'An object is sought for seizure or as evidence.',
    no: 'No object is sought for seizure or as evidence.',
    unknown: 'Find out whether an object is to be seized or used as evidence: ask the investigator.',
  },
  'an-offence-is-investigated-or-serious-harm-is-likely': {
    yes: 'An offence is investigated or prosecuted, or current facts point to a serious one.',
    no: 'No offence is investigated, and no current assessment points to a serious one.',
    unknown: 'Find out whether an offence is investigated, or have a dated assessment made of this situation.',
  },
  'approval-is-needed-at-home': {
    yes: 'A court or prosecutor approves first, because national law asks for it at home too.',
    no: 'No approval by a court or prosecutor is needed at home.',
    unknown: 'Find out whether a court or prosecutor has to approve: ask the legal service.',
  },
  'assessment-finds-serious-harm-likely': {
    yes: 'The assessment, or immediate danger, points to a serious offence.',
    no: 'The assessment finds no real likelihood of serious harm. An earlier conviction alone is no objective reason.',
    unknown: 'Have a dated assessment made: does anything point to a serious offence, beyond the earlier conviction?',
  },
  'assessment-is-current': {
    yes: 'The assessment is at most six months old. In immediate danger, what is known goes marked unverified.',
    no: 'There is no current assessment: renew it first. Six months is our practice line, not law.',
    unknown: 'Find out when the assessment was made, and by whom.',
  },
  'evidence-is-needed-for-a-case': {
    yes: 'Evidence is needed for pending proceedings.',
    no: 'No evidence is needed for pending proceedings: this is no tool to lead an inquiry, for risk work or vetting.',
    unknown: 'Find out whether proceedings are pending and which evidence they need: ask the prosecutor.',
  },
  'harm-is-imminent': {
    yes: 'Somebody is in immediate danger of death or serious injury.',
    no: 'Nobody is in immediate danger of death or serious injury.',
    unknown: 'Immediate danger is not ruled out: act as if it were there, and find out at once.',
  },
  'home-law-lets-it-pass-on': {
    yes: 'A national rule lets you tell the police at home, if need be once a court or prosecutor approves.',
    no: 'Professional secrecy bars you from telling the police at home.',
    unknown: 'Find out which national rule lets you tell the police at home: ask the legal service.',
  },
  'person-is-a-third-country-national': {
    yes: 'The person is a third-country national. An individual assessment of the threat is still needed.',
    no: 'The person is a Union citizen or has the same right of free movement. A refusal of entry is for third-country nationals.',
    unknown: 'Find out the citizenship: a refusal of entry is for third-country nationals only.',
  },
  'proceedings-are-to-move': {
    yes: 'Proceedings are to move to the other State.',
    no: 'No proceedings are to move to the other State.',
    unknown: 'Find out whether justice is better served by proceedings there: ask the prosecutor.',
  },
  'purpose-is-investigation-or-prosecution': {
    yes: 'An offence is investigated or prosecuted.',
    no: 'No offence is investigated or prosecuted. Preventing harm is another purpose, with its own route.',
    unknown: 'Settle the purpose first: is an offence investigated or prosecuted?',
  },
  'reader-may-send-police-information': {
    yes: 'Police and the SPOC send police information.',
    no: 'Your service normally does not send police information: hand over to your police or SPOC.',
    unknown: 'Find out which unit at home sends: ask the SPOC.',
  },
  'serious-harm-is-likely': {
    yes: 'A current assessment, or immediate danger, points to a serious offence.',
    no: 'No current assessment points to a serious offence. An earlier conviction alone is no objective reason.',
    unknown: 'Have a dated assessment made of this situation: does it point to a serious offence?',
  },
  'the-index-covers-the-person': {
    yes: 'The person is a third-country national: the index is for him or her, once it works.',
    no: 'The index does not cover this person.',
    unknown: 'Find out all nationalities: a Union citizen with a second one outside the Union is covered too.',
  },
  'the-safeguards-are-met': {
    yes: 'All five tests are met: no milder way, necessary, proportionate, accurate, lawful channel.',
    no: 'At least one of the five tests is not met: send nothing.',
    unknown: 'At least one of the five tests is open: send nothing yet, and find out.',
  },
  'traces-of-an-unknown-person-exist': {
    yes: 'There are traces of an unknown person from the scene of a serious crime.',
    no: 'No traces of an unknown person are to be compared.',
    unknown: 'Find out whether there are finger marks, palm marks or DNA of an unknown person: ask the investigator.',
  },
  'travel-cannot-be-foreseen': {
    yes: 'Nobody can name the States: a warning to chosen States would reach less than it needs to.',
    no: 'The States can be named: a message to them is enough, and a world-wide warning is not.',
    unknown: 'Find out where the person could go: family, work, earlier journeys.',
  },
  'world-wide-circulation-is-safe-for-the-person': {
    yes: 'The person neither has nor seeks international protection.',
    no: 'The person has or seeks international protection: a world-wide circulation would reach the State he or she fled.',
    unknown: 'Find out whether the person has or seeks international protection. Until then nothing goes world-wide.',
  },
  'a-single-case-needs-the-search': {
    yes: 'A single case of prevention or investigation needs this search.',
    no: 'No case of prevention or investigation needs this search: it is no tool to keep an eye on a person.',
    unknown: 'Find out whether a single case, with a reference, needs this search: ask the investigator.',
  },
  'it-is-within-the-remit-of-europol': {
    yes: 'A listed serious crime touches two or more member States, and it is to be prevented or prosecuted.',
    no: 'It is no listed serious crime that touches two or more member States, or another purpose: Europol is not for it.',
    unknown:
      'Find out whether a listed serious crime touches two or more member States: ask the Europol National Unit.',
  },
  'a-major-event-is-named': {
    yes: 'There is a major event at which the person is expected to offend or to endanger order.',
    no: 'No major event is at issue: this is no general way to warn of a person.',
    unknown:
      'Find out whether a named major event is at issue, and what points to an offence there. Otherwise use own-initiative information.',
  },
  'images-of-child-abuse-are-to-be-compared': {
    yes: 'Images or videos of child sexual abuse are to be compared.',
    no: 'No images or videos of child sexual abuse are to be compared.',
    unknown: 'Find out whether a case holds images or videos to compare: ask the specialised police unit.',
  },
} as const;

import type { MeasuresWords } from './type';

/** Words of `advice/measures/a-hit`. Practice advice, unless an article is named. */
export const aHit = {
  measures: {
    // On the spot
    'hand-the-hit-to-police': {
      text: 'Take no step on the alert yourself. Tell your police at once, and nobody else. Your own service may search SIS only if your State put it on the published list.',
      who: 'You',
    },
    'call-own-sirene': {
      text: 'Telephone your own SIRENE Bureau, out of hearing. It is the one contact around an alert, day and night. Do not call the other State yourself.',
      who: 'Whoever has the hit',
    },
    'report-immediate-action-by-telephone': {
      text: 'Immediate action is asked, or not ruled out: report to your SIRENE Bureau by telephone at once. The form follows.',
      who: 'Whoever has the hit',
    },
    'ask-sirene-which-alert': {
      text: 'Ask your SIRENE Bureau which article the alert rests on, which action it asks, and whether it is flagged.',
      who: 'Whoever has the hit',
    },
    'read-warning-markers': {
      text: 'Read the warning markers first: armed, violent, escaped, danger of suicide. Call for help before you go near.',
      who: 'Whoever has the hit',
    },
    'settle-the-match-through-sirene': {
      text: 'Settle who it is, through your SIRENE Bureau: picture, prints, documents. In a check that the person is not to notice, use only what an ordinary check shows.',
      who: 'Whoever has the hit, with the SIRENE Bureau',
    },
    'ordinary-check-only': {
      text: 'Do an ordinary check, as with anybody. Note place, time, direction, destination as it comes up, companions, vehicle, documents, and what you see.',
      who: 'Whoever has the hit',
    },
    'let-nothing-show': {
      text: 'The person must in no way learn of the alert (Art 37(3)). Do not hold, question or search because of it. Keep it off open radio. Tell no companion, family, employer, school or lawyer.',
      who: 'Everybody who knows of the hit',
    },
    'act-for-own-reason-only': {
      text: 'Act on what you see, under your own law, as you would without the alert. Say and write that reason, and no other.',
      who: 'Whoever is on the spot',
    },
    'report-a-child-who-is-there': {
      text: 'Somebody who could be at risk is there, or it is not ruled out: report who is present. Concrete signs of danger: act under your own law, for that reason, and say only that reason.',
      who: 'Whoever has the hit',
    },
    'ask-the-questions-of-the-alert': {
      text: 'Interview the person, also on the questions in the alert, under your own law. Health and similar data only if strictly necessary. Show neither screen nor alert.',
      who: 'Police, customs or border guard, as national law says',
    },
    'search-as-own-law-allows': {
      text: 'Search person, vehicle and belongings as your own law allows, and no further. Note what you found and what you did not.',
      who: 'Police, customs or border guard, as national law says',
    },
    'step-down-the-check': {
      text: 'Your law does not know the check that the alert asks for, or it is not settled: do the milder one. Tell your SIRENE Bureau which one you did.',
      who: 'Whoever has the hit',
    },
    'arrest-under-national-law': {
      text: 'Arrest the person under your national law. With the copy of a European arrest warrant the alert has its effect; without one it is a request for provisional arrest.',
      who: 'Police, or whoever national law lets arrest',
    },
    'ask-before-any-arrest': {
      text: 'Ask your SIRENE Bureau or the prosecutor by telephone whether the arrest can be made. Flagged: report the whereabouts instead. Until then do what your own law allows without the alert.',
      who: 'Whoever has the hit',
    },
    'bring-before-judicial-authority': {
      text: 'Tell the judicial authority that executes warrants today. Its decision is due 10 days after consent, otherwise 60 days after the arrest; in specific cases 30 days more.',
      who: 'Police, to the executing judicial authority',
    },
    'treat-as-request-for-provisional-arrest': {
      text: 'Tell the prosecutor or court today. The alert counts as a request for provisional arrest. Under the convention of 1957 the arrest can end when the papers have not come within 18 days.',
      who: 'Police, to the authority that decides on extradition',
    },
    'find-out-what-stands-behind': {
      text: 'Ask your SIRENE Bureau for the copy of the warrant. With it the alert is a warrant; without one it counts as a request for provisional arrest.',
      who: 'Police, through the SIRENE Bureau',
    },
    'protection-and-surrender': {
      text: 'Tell the judicial authority that the person has or seeks protection, or that nobody checked. Asking for it stops no surrender to a member State. Nothing reaches the State the person fled.',
      who: 'Police, to the judicial authority',
    },
    'tell-what-is-owed-on-arrest': {
      text: 'Give what your law owes to everybody arrested: reason, rights, lawyer, interpreter. Do not show the alert or notice itself.',
      who: 'Whoever arrests',
    },
    'no-arrest-on-this-alert': {
      text: 'Do not hold the person on this alert. It asks for an address and for nothing else.',
      who: 'Whoever has the hit',
    },
    'report-the-whereabouts': {
      text: 'Do not arrest. Report where the person is and lives, through your SIRENE Bureau.',
      who: 'Whoever has the hit',
    },
    'report-the-address-only': {
      text: 'Find out the real address by every means that your law allows, and check it. Report it, and only that.',
      who: 'Police',
    },
    'agree-on-safety': {
      text: 'Stay with the person. Both States agree without delay what follows, through the SIRENE Bureaux. He or she may be moved to safety under your own law.',
      who: 'Police, with the SIRENE Bureau',
    },
    'decide-for-the-child': {
      text: 'Call child protection now. Measures for the child serve its best interests and are decided at once, in 12 hours at most.',
      who: 'The authority that national law names',
    },
    'adult-decides-who-learns': {
      text: 'Ask the adult, alone, who may learn where he or she is. Nobody but the authorities is told without that agreement. Think of family who search in order to harm.',
      who: 'Police',
    },
    'stop-the-journey-as-decided': {
      text: 'Consult at once about the journey. Stop it only as the decision behind the alert and your own law allow. Ask which court or authority decided.',
      who: 'Police or border guard, with the SIRENE Bureau',
    },
    'seize-under-own-law': {
      text: 'Seize the object as your own law allows, and have the issuing State asked what is to be done. Report the details of a vehicle too. Whoever has the object is met as with anybody.',
      who: 'Police or customs',
    },
    'expert-confirms-the-prints': {
      text: 'Have an expert confirm the prints before anything follows. Only then report identity and whereabouts.',
      who: 'Fingerprint service, then the SIRENE Bureau',
    },
    'refuse-entry-under-own-law': {
      text: 'Refuse entry, unless a permit, free movement or a wish for protection stands against it. Ask your SIRENE Bureau in doubt.',
      who: 'Border guard or immigration authority',
    },
    'refusal-found-inside': {
      text: 'The alert takes effect once the person has left the area. Ask your SIRENE Bureau what the issuing State decided, and leave the stay to your immigration authority.',
      who: 'Police, with the immigration authority',
    },
    'free-movement-goes-first': {
      text: 'Do not refuse entry on this alert. It is never for citizens of the Union. For family with free movement Directive 2004/38/EC goes first: ask the issuing State at once. A conviction alone is no ground.',
      who: 'Border guard or immigration authority, through the SIRENE Bureau',
    },
    'consult-on-the-permit': {
      text: 'A permit or visa exists, or nobody checked: look, and have both States consult before anything is withdrawn. Whoever gave the permit has the last word on it.',
      who: 'Immigration authority, through the SIRENE Bureau',
    },
    'hear-the-wish-for-protection': {
      text: 'Ask expressly, in doubt, whether the person wants protection. Tell the authority that registers it within 3 working days. Nothing goes to the State the person fears.',
      who: 'Police, border guard or immigration authority',
    },
    'give-the-refusal-in-writing': {
      text: 'Give the decision in writing, with the way to appeal, as your law says. National law can limit what is told.',
      who: 'Border guard or immigration authority',
    },
    'return-found-on-entry': {
      text: 'On entry: have the issuing State told at once. Your State decides on entry.',
      who: 'Border guard, through the SIRENE Bureau',
    },
    'return-found-inside': {
      text: 'Inside, after the last day to leave: have the issuing State contacted at once, and agree what to do.',
      who: 'Police or immigration authority, through the SIRENE Bureau',
    },
    'confirm-the-departure': {
      text: 'On leaving: have it confirmed who left, where, when, and whether it was a removal.',
      who: 'Border guard, through the SIRENE Bureau',
    },

    // Through the bureau
    'report-the-hit-through-sirene': {
      text: 'Report the hit at once to your own SIRENE Bureau: which alert, where, when, what was done, what you ask back. The bureau fills in the form.',
      who: 'Whoever had the hit',
    },
    'report-every-element': {
      text: 'Report at once to your own SIRENE Bureau, as far as gathered: place, time and reason of the check, route, destination, companions, vehicle, objects, documents, circumstances.',
      who: 'Whoever had the hit',
    },
    'say-it-cannot-be-done': {
      text: 'Say at once, through your SIRENE Bureau, that the action cannot be carried out, and why.',
      who: 'Whoever had the hit',
    },
    'report-wrong-data': {
      text: 'Data that look wrong or unlawful: have the issuing State told at once, in 2 working days at most. Let the person go his or her way.',
      who: 'Whoever found it, through the SIRENE Bureau',
    },
    'report-misused-identity': {
      text: 'A stolen identity: have the data of the person added, so that he or she is not stopped again.',
      who: 'The SIRENE Bureau, with the agreement of the person',
    },

    // Afterwards
    'keep-own-action-only': {
      text: 'Keep in your file what you did and saw. Do not copy the alert of the other State into it. Set the day on which your note goes.',
      who: 'Whoever keeps the file',
    },
    'own-report-without-the-alert': {
      text: 'Write the report of the ordinary check without a word about the alert. Write nothing untrue. The report of the hit is a separate one.',
      who: 'Whoever had the hit',
    },
    'ask-for-another-use': {
      text: 'If the alert itself is needed: have your SIRENE Bureau ask for prior consent. Give the specific case, the grave reason, who would see it. Wait for the yes.',
      who: 'The unit that needs it, through the SIRENE Bureau',
    },
    'ask-for-a-message-of-its-own': {
      text: 'More is needed, for a case or for local services: ask that the issuing State sends own-initiative information. That can say what you may use, and for what.',
      who: 'Police, through SIRENE Bureau or SPOC',
    },
    'nothing-outside-sis': {
      text: 'Pass nothing of it to the United Kingdom, another State outside SIS, or INTERPOL, hit report included. What a partner needs comes from your own file, on its own basis.',
      who: 'Everybody who knows of the hit',
    },
    'leave-questions-to-data-protection': {
      text: 'Answer no question of the person or a lawyer about an alert; neither confirm nor deny. Pass it to the data-protection desk, which hears the issuing State first.',
      who: 'Whoever is asked',
    },
    'ask-sirene-for-more': {
      text: 'Ask your SIRENE Bureau next working day whether more is wanted. A bureau answers another within 12 hours at most, on arrest at once.',
      who: 'Whoever had the hit',
    },
  },
  remains: {
    'nobody-watches-after-the-check':
      'After the check nobody watches the person. Whoever needs protection here needs a measure of your own.',
    'the-court-decides-on-surrender':
      'The judicial authority decides on surrender, and can let the person go. Danger to somebody here needs a measure of your own.',
    'an-address-protects-nobody': 'An address is known, and nothing else has changed: nobody is held or watched.',
    'safety-ends-with-the-visit':
      'The person is safe only as long as somebody sees to it. Name who does, and until when.',
    'a-seizure-finds-no-person': 'The object is here. Who used it is for an investigation of its own.',
    'a-refusal-supervises-nobody':
      'A refusal or a return supervises nobody. A person who stays or comes back needs measures of your own.',
    'the-alert-still-stands': 'The alert still stands, and the next check brings it up again.',
  },
} as const satisfies MeasuresWords;

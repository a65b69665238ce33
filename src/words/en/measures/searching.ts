import type { MeasuresWords } from './type';

/** Words of `advice/measures/searching`. Practice advice, unless an article is named. */
export const searching = {
  measures: {
    // Now, at home
    'look-at-home-first': {
      text: 'Look at home first: telephone, visit, family, work, hospital, custody, registers that your law opens. Note each step with its day.',
      who: 'The service that lost contact, with the local police',
    },
    'ask-as-what-the-person-is-sought': {
      text: 'Ask as what the person is sought, and for a copy of the order. Nothing is circulated on a guess.',
      who: 'You, to the court, prosecutor or enforcement authority',
    },
    'ask-nobody-for-an-address': {
      text: 'Ask nobody abroad. No task of yours needs the address of somebody who owes nothing (Directive (EU) 2016/680 Art 8).',
      who: 'You',
    },
    'prevention-asks-anew': {
      text: 'If you fear harm, have a dated assessment made and go through “A person is about to move or travel”. That purpose needs facts of its own.',
      who: 'The service that fears harm, with the police',
    },
    'nordic-warrant-instead': {
      text: 'Towards Denmark, Finland, Iceland, Norway and Sweden ask for the Nordic arrest warrant: among the five it takes the place of the European one.',
      who: 'The court or prosecutor',
    },
    'offer-word-of-the-escape': {
      text: 'Have victims told of an escape or a release, where they asked for word or are owed it (Directive 2012/29/EU Art 6(5)-(6)).',
      who: 'The authority in charge of victims',
    },
    'milder-than-an-arrest': {
      text: 'Weigh a milder way first: a summons, an alert for the address, a return by agreement. Write down why it is not enough.',
      who: 'The court or prosecutor that decides on the warrant',
    },
    'danger-is-a-file-of-its-own': {
      text: 'Somebody in danger meanwhile: keep a file of its own, with a dated assessment and the five tests. The police decide on a warning.',
      who: 'Police, on facts of the service that knows the person',
    },
    'questioning-goes-another-way': {
      text: 'To hear somebody, ask for mutual assistance or an investigation order. A warrant is for prosecution or a sentence only (FD 2002/584/JHA Art 1(1)).',
      who: 'Prosecutor or investigating judge',
    },
    'withdraw-what-has-no-order': {
      text: 'Have it looked up whether something is circulated already. What has no order behind it is withdrawn today.',
      who: 'Police, through SIRENE Bureau and INTERPOL bureau',
    },
    'send-warrant-and-translation': {
      text: 'European warrant: send it to the court there at once, translated as that State asks (FD 2002/584/JHA Art 8(2)).',
      who: 'The court or prosecutor, through the SIRENE Bureau where the alert led to the arrest',
    },
    'extradition-papers-in-time': {
      text: 'Extradition instead of surrender: get request, papers and translation there within 18 days. Arrest can end then, and never lasts over 40 days (ETS 24 Art 16(4)).',
      who: 'The prosecutor or court, with the ministry',
    },
    'answer-the-court-there': {
      text: 'Answer each question of the court there the same day. Under a European warrant it has 10 days after consent, 60 otherwise, 30 more if needed (FD 2002/584/JHA Art 17).',
      who: 'The authority that issued the warrant',
    },
    'withdraw-everything-today': {
      text: 'Have everything withdrawn today: SIS alert, INTERPOL notice and diffusion, national entries. The purpose is met (SIS Police Regulation (EU) 2018/1862 Art 55).',
      who: 'The authority that asked for them, through SIRENE Bureau and INTERPOL bureau',
    },

    // Before
    'warning-markers-in-the-alert': {
      text: 'Put warning markers into the alert where facts support them: armed, violent, escaped, suicide risk (SIS Police Regulation (EU) 2018/1862 Art 20(3)).',
      who: 'SIRENE Bureau, on facts of police, prison or probation',
    },
    'no-victim-data-in-alerts': {
      text: 'Keep the address and State of victims, children and witnesses out of alert, warrant and notice.',
      who: 'Whoever writes them',
    },
    'delete-the-check-alert-first': {
      text: 'Have a check alert of your own State on the person deleted before the arrest alert goes in (SIS Police Regulation (EU) 2018/1862 Art 23).',
      who: 'Police, through the SIRENE Bureau',
    },
    'national-file-only-outside-sis': {
      text: 'To the United Kingdom, another State outside SIS or INTERPOL: write from the national file, with nothing copied from SIS (SIS Police Regulation (EU) 2018/1862 Art 65).',
      who: 'SPOC and INTERPOL bureau',
    },

    // After
    'act-on-the-hit': {
      text: 'Be ready for a hit by day and night: the SIRENE Bureau there calls yours, and an arrest is answered at once (SIS Police Regulation (EU) 2018/1862 Art 8(3)).',
      who: 'SIRENE Bureau and the authority that issued the warrant',
    },
    'use-the-address-at-once': {
      text: 'Serve or summon at the address at once: the alert goes when the address is known (SIS Police Regulation (EU) 2018/1862 Art 55). No answer: the court decides anew.',
      who: 'The court or prosecutor of the case',
    },
    'close-the-search-when-found': {
      text: 'The person is back or found: end the search the same day, and tell everybody who was told.',
      who: 'The service that started it',
    },
    'take-the-person-over-in-time': {
      text: 'European warrant: take the person over within 10 days of the final decision. Otherwise he or she is released (FD 2002/584/JHA Art 23).',
      who: 'Police escort, with the authority that issued the warrant',
    },
    'one-offence-one-surrender': {
      text: 'Prosecute or punish only the offence named, unless that State agrees or an exception applies (FD 2002/584/JHA Art 27, ETS 24 Art 14).',
      who: 'Prosecutor and court',
    },
    'confirm-each-withdrawal': {
      text: 'Have each withdrawal confirmed, and look again after a week. An old notice can stop somebody years later.',
      who: 'SIRENE Bureau and INTERPOL bureau',
    },
  },
  remains: {
    'an-address-is-no-arrest':
      'An address is all that comes back. Nobody is held, watched or brought to court by this alert.',
    'nobody-searches-abroad': 'Nobody abroad looks for the person. Only what you do at home goes on.',
    'surrender-is-for-the-court-there':
      'Whether and when the person is handed over is for the court there. Until then the person can be set free.',
    'copies-go-one-by-one':
      'Copies in other States go only when each State deletes its own. Until then somebody can be stopped by mistake.',
  },
} as const satisfies MeasuresWords;

import type { MeasuresWords } from './type';

/** Words of `advice/measures/concern-and-vetting`. Practice advice, unless an article is named. */
export const concernAndVetting = {
  measures: {
    'ask-nobody': {
      text: 'Ask nobody, here or abroad. Close it today with a line on who decided and why.',
      who: 'You',
    },
    'no-file-on-origin-or-rumour': {
      text: 'Open no file on the person. Leave origin, belief and rumour out of every record (Directive (EU) 2016/680 Arts 4, 8).',
      who: 'Everybody who heard of it',
    },
    'tell-whoever-raised-it': {
      text: 'Tell whoever raised it that nobody was asked. Say what would count: conduct, a day, a place, a person who can be asked.',
      who: 'You',
    },
    'write-dated-facts': {
      text: 'Write down what was seen or heard, by whom, where and when. Keep facts apart from opinion (Directive (EU) 2016/680 Art 7(1)).',
      who: 'The officer who heard it first',
    },
    'ask-for-what-is-missing': {
      text: 'Go back to the source once: what exactly, which day, who else saw it. Set a day; nothing by then means close.',
      who: 'You',
    },
    'assess-the-concern': {
      text: 'Have a dated assessment made of this concern: what harm, to whom in general terms, what speaks for and against it.',
      who: 'The police unit for public protection, or the service that knows the person',
    },
    'use-local-measures': {
      text: 'Do what local law offers for this conduct: a talk, a visit, advice to those concerned, a local ban or order.',
      who: 'Local police and the services that national law names',
    },
    'name-the-offence-to-prevent': {
      text: 'Name in two lines the offence to prevent and the facts that point to it. Without one no request goes out (Directive (EU) 2023/977 Arts 1(1), 4(3)).',
      who: 'Police',
    },
    'one-state-one-question': {
      text: 'Ask only a State to which something points, and one narrow question: period, place, kind of information. Say why that State has it.',
      who: 'Police, through the SPOC',
    },
    'no-record-check-under-another-name': {
      text: 'Ask for no criminal record: there are no proceedings and no vetting. A request under another name breaks the limits on purpose (FD 2009/315/JHA Arts 6(1), 9).',
      who: 'Everybody with access to a register',
    },
    'set-a-day-to-close': {
      text: 'Set the day on which the concern is closed, unless new dated facts have come.',
      who: 'Whoever decided',
    },
    'close-when-answered': {
      text: 'Decide on the answer within days: local measures, a case of its own, or close. Delete what is no longer needed (Directive (EU) 2016/680 Art 5).',
      who: 'The unit that asked',
    },
    'child-protection-for-this-concern': {
      text: 'A child could be harmed: tell the child-protection service at home today, on the rule of national law. It does not wait for an answer from abroad.',
      who: 'You, or the unit that national law names',
    },
    'hand-over-the-question': {
      text: 'Hand over a dated sheet to your police: facts, case or concern, the one question, the State and why it. Name the national rule. The police decide whether to ask.',
      who: 'You, to the police unit in charge and the SPOC',
    },
    'new-facts-open-it-again': {
      text: 'Start again when new dated facts come: a threat, preparation, an approach to somebody who could be harmed, a breach of an order.',
      who: 'Whoever receives them',
    },
    'consent-on-file': {
      text: 'Keep the consent with day, form and the States it covers (Directive 2011/93/EU Art 10(3)).',
      who: 'The vetting office',
    },
    'ask-for-consent-freely': {
      text: 'Explain the check, the States and the use, and ask for consent. Without it convictions do not pass on this route (Directive 2011/93/EU Art 10(3)).',
      who: 'The vetting office, or the employer if national law says so',
    },
    'find-the-vetting-law': {
      text: 'Ask the legal service for the article that lets this record be asked abroad. Without one no request goes out (FD 2009/315/JHA Art 6(1)).',
      who: 'You, with the records authority',
    },
    'club-through-vetting-office': {
      text: 'Point the club, school or parent to the vetting office that national law names. What an employer may learn, national law lays down (Directive 2011/93/EU Art 10(2)).',
      who: 'You',
    },
    'person-asks-for-own-extract': {
      text: 'The person can ask for his or her own record. A State of nationality or residence, now or before, can be reached that way (FD 2009/315/JHA Art 6(2)).',
      who: 'The person, through the records authority',
    },
    'extract-from-a-state-outside': {
      text: 'States outside ECRIS: the person asks there for an extract, and you check that it is genuine. Ask nobody to turn to the State that he or she fled.',
      who: 'The person; the vetting office checks',
    },
    'own-record-in-the-united-kingdom': {
      text: 'The United Kingdom: the person asks its records office (ACRO) directly for an extract. Whether it answers your records authority on somebody who is not its national is not established.',
      who: 'The person',
    },
    'safe-work-until-the-reply': {
      text: 'Until every reply is in, the person should not be alone with children. References, interview and supervision at work stay needed.',
      who: 'The employer or club, under national law',
    },
    'tell-the-employer-only-what-law-lets': {
      text: 'Tell the employer what national law lets you tell, and no more (Directive 2011/93/EU Art 10(2)). The foreign reply itself stays with you.',
      who: 'The vetting office',
    },
    'ban-binds-only-there': {
      text: 'A ban ordered in another State binds there (Directive 2011/93/EU Art 10(1)). Ask the legal service what your law makes of it.',
      who: 'The vetting office',
    },
    'hear-the-person-on-entries': {
      text: 'Check that the entry is about this person, and hear him or her before a decision. Ask for the judgment if the code says too little.',
      who: 'The vetting office',
    },
    'staff-in-place-under-national-law': {
      text: 'The person already works there: the text of the Union obliges nobody to check staff in place (Directive 2011/93/EU Art 10(2)). Look for your national rule.',
      who: 'The vetting office',
    },
    'private-work-needs-other-care': {
      text: 'Private work is often outside vetting law. Then references, a first time together, and the extract that the person brings are what is left.',
      who: 'The household, advised by the vetting office',
    },
    'report-a-child-abused': {
      text: 'A child may be abused: report it at once under national law. Secrecy does not stand in the way of people who work with children (Directive 2011/93/EU Art 16).',
      who: 'Whoever learns of it',
    },
    'delete-the-reply-after-the-decision': {
      text: 'Use the reply for this decision only (FD 2009/315/JHA Art 9(2)). Delete it when national law says so; keep the day and the outcome.',
      who: 'The vetting office',
    },
    'certificate-reply-card': {
      text: 'Write for each State: “asked (day), reply (day): no entry / entries / refused / no answer; not asked: (States)”. Never write “suitable”.',
      who: 'The vetting office',
    },
  },
  remains: {
    'nobody-was-asked': 'Nobody was asked and nothing was sent. New dated facts open the question again.',
    'the-concern-stays-here':
      'Only what you do here protects anybody. A conviction elsewhere would not by itself change what is lawful here.',
    'a-check-never-says-suitable':
      'No register says that somebody is safe with children. Most harm leaves no entry, so care at work goes on.',
  },
} as const satisfies MeasuresWords;

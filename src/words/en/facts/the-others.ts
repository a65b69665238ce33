import type { FactsWords } from './type';

/** The tick list: who and what else is touched. */
export const theOthers: Pick<
  FactsWords,
  | 'minorNowOrThen'
  | 'internationalProtection'
  | 'liveInvestigation'
  | 'existingAlertOrOrder'
  | 'knownVictimOrChildThere'
  | 'personMustNotKnow'
> = {
  minorNowOrThen: {
    ask: 'Is the person a minor, or was one at the time of the offence?',
    why: 'Records of minors often have rules of their own in national law. They go abroad only after a check with the legal service.',
    short: 'Minor, now or then',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked' },
    },
  },
  internationalProtection: {
    ask: 'Has the person asked for or received international protection?',
    help: 'Asylum or another form of protection, in any State.',
    why: 'A message can reach the State the person fled. Data leave the Union only under conditions (Directive (EU) 2016/680 Art 35(1)).',
    short: 'International protection',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'Treated with the same care as yes.' },
    },
  },
  liveInvestigation: {
    ask: 'Is the person under investigation now?',
    help: 'In your State or another one, as far as you can find out.',
    why: 'A message can spoil an investigation or put somebody at risk. That is a ground to hold it back (Directive (EU) 2023/977 Art 6(1)).',
    short: 'Live investigation',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'Ask your police before anything goes out.' },
    },
  },
  existingAlertOrOrder: {
    ask: 'Is there already an alert, a warrant or a protection order?',
    why: 'A State enters one SIS alert on a person, and clashing alerts are settled first (Regulation (EU) 2018/1862 Art 23).',
    short: 'Existing alert or order',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'The SIRENE Bureau can look, through your police.' },
    },
  },
  knownVictimOrChildThere: {
    ask: 'Is there a known victim, or a child, whom the person could reach there?',
    help: 'Also a child who travels with the person. Enter no names.',
    why: 'Somebody to protect changes what is done first. What we know about victims is kept apart (Directive (EU) 2016/680 Art 6).',
    short: 'Victim or child',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked' },
    },
  },
  personMustNotKnow: {
    ask: 'Would it do harm if the person learned of a message?',
    help: 'To a victim, a source, an investigation or the prevention of an offence.',
    why: 'Telling may wait or be left out where national law provides for it (Directive (EU) 2016/680 Art 13(3)). Each case is weighed.',
    short: 'Harm if the person knows',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'Say nothing to the person until it is decided.' },
    },
  },
};

import type { FactsWords } from './type';

/** Danger, reader, purpose and time: asked first in every flow. */
export const whoAndWhatFor: Pick<
  FactsWords,
  'today' | 'harmIsImminent' | 'role' | 'askingState' | 'purpose' | 'timeToAct'
> = {
  today: {
    ask: 'For which day do you ask?',
    help: 'The law is answered as it stands on this day.',
    why: 'States join and leave instruments on different days. The answer is true for one day only.',
    short: 'Day',
    options: {},
  },
  harmIsImminent: {
    ask: 'Is somebody in immediate danger of death or serious injury?',
    help: 'Think of the next hours or days, not of the general risk.',
    why: 'Immediate danger comes before every other question. Imminent danger to life or limb makes a request urgent (Directive (EU) 2023/977 Art 4(4)).',
    short: 'Immediate danger',
    options: {
      yes: {
        label: 'Yes',
        hint: 'Something points to harm soon: a threat, preparation, a person who cannot be reached.',
      },
      no: { label: 'No', hint: 'There is time to decide with care, even if the risk is high.' },
      unknown: { label: 'Not known', hint: 'It counts as yes here, because a life could be at stake.' },
    },
  },
  role: {
    ask: 'In which service do you work?',
    help: 'Choose the service for which you act in this matter.',
    why: 'It decides who sends. Police and the SPOC send police information (Directive (EU) 2023/977 Arts 2(1), 14(1)). Others hand over to them.',
    short: 'Your service',
    options: {
      police: { label: 'Police', hint: 'A local, public-protection or investigation unit.' },
      spoc: { label: 'SPOC or international unit', hint: 'Single Point of Contact, SIRENE Bureau or INTERPOL bureau.' },
      prison: { label: 'Prison' },
      probation: { label: 'Probation or judicial social service' },
      prosecutor: { label: 'Prosecution service' },
      court: { label: 'Court' },
      'records-authority': {
        label: 'Criminal records authority',
        hint: 'The central authority for ECRIS, for example.',
      },
      'vetting-body': { label: 'Vetting office', hint: 'It checks people for work or volunteering.' },
      'victim-authority': { label: 'Authority or service for victims' },
      immigration: { label: 'Immigration or residence authority' },
      'health-or-social-care': { label: 'Health or social care, child protection included' },
      'entrusted-private-body': {
        label: 'Private body with a public task',
        hint: 'Supervision or monitoring entrusted by law.',
      },
    },
  },
  askingState: {
    ask: 'In which State do you work?',
    why: 'Which instruments you have depends on your State and the other one. You act on your national law.',
    short: 'Your State',
    options: {},
  },
  purpose: {
    ask: 'What do you want to achieve?',
    help: 'Choose one. A second purpose needs its own facts, its own authority and its own request.',
    why: 'The purpose decides the channel, the basis and what can be said. Use for another purpose needs its own basis (Directive (EU) 2016/680 Art 4(2)).',
    short: 'Purpose',
    options: {
      'prevent-harm': {
        label: 'Prevent harm',
        hint: 'Something serious could happen there. No offence is being investigated yet.',
      },
      investigate: {
        label: 'Investigate an offence',
        hint: 'There is a suspicion about something that happened or is being prepared.',
      },
      prosecute: { label: 'Prosecute an offence', hint: 'Proceedings before a court, up to the judgment.' },
      'supervise-or-execute': {
        label: 'Supervise, or carry out a sentence',
        hint: 'Conditions, probation or release on conditions. A warning to police is a purpose of its own.',
      },
      'vet-for-work': { label: 'Check somebody for work or volunteering' },
      'protect-victim': { label: 'Protect a victim or a child', hint: 'A known person there could be harmed.' },
      'locate-and-arrest': {
        label: 'Find and arrest the person',
        hint: 'The person has gone, or a sentence has to be served.',
      },
      'decide-on-residence': { label: 'Decide on residence or expulsion' },
    },
  },
  timeToAct: {
    ask: 'How much time is left to act?',
    why: 'It decides what comes first. A warning waits for no time limit: limits bind whoever answers a request.',
    short: 'Time left',
    options: {
      now: { label: 'None' },
      hours: { label: 'Hours' },
      days: { label: 'Days' },
      weeks: { label: 'Weeks or more' },
      unknown: { label: 'Not known' },
    },
  },
};

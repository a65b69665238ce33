import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';
import { execution } from './execution';

const address = 'http://data.europa.eu/eli/reg/2018/1862/oj';
const at = citer('2018-1862', address);
const text = official(address, '2026-11-23');
/** Read where the facts had the wording from memory. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/aa/32018R1862.md', '2026-11-25');

export const provisions = {
  'art-7(2)': {
    gist: 'The SIRENE Bureau of each State is its one contact, day and night, for everything around an alert.',
    cite: at('Art 7(2)', text),
  },
  'art-8(3)': {
    gist: 'A SIRENE Bureau answers another as soon as it can, in twelve hours at most; on terrorism, arrest and child abduction at once.',
    limit: 'sis-supplementary-information',
    cite: at('Art 8(3)', text),
  },
  'art-20(3)': {
    gist: 'An alert on a person holds identity, warning markers, reason, authority, decision, action wanted, kind of offence, documents, pictures and prints.',
    cite: at('Art 20(3)', text),
  },
  'art-21': {
    gist: 'Before an alert is entered, and at every extension, the State decides whether the case is adequate, relevant and important enough.',
    leavesOpen: 'How grave is grave enough: only terrorism is presumed to be.',
    cite: at('Art 21', text),
  },
  'art-22(1)': {
    gist: 'No alert on a person without surname, date of birth, reason and action wanted; whatever else is known goes in too.',
    cite: at('Art 22(1)', text),
  },
  'art-23': {
    gist: 'One person, one alert per State: existing alerts are looked up first, and those that clash are settled between SIRENE Bureaux; arrest comes first.',
    leavesOpen:
      'Which alerts clash stands in the SIRENE Manual; in its edition of 2017 arrest never goes with a check.',
    cite: at('Art 23', text),
  },
  'art-24': {
    gist: 'A State may have an arrest, protection or check alert flagged, so that it is not acted on there, for reasons of law or essential interests.',
    cite: at('Art 24', text),
  },
  'art-26': {
    gist: 'An alert for arrest is entered on request of the judicial authority, on a European arrest warrant or for extradition.',
    cite: at('Art 26', text),
  },
  'art-31': {
    gist: 'Together with the copy of the warrant, an arrest alert has the effect of the European arrest warrant itself.',
    leavesOpen: 'Where no such warrant applies, it counts as a request for provisional arrest before extradition.',
    cite: at('Art 31', text),
  },
  'art-32(1)': {
    gist: 'An alert protects the missing, and stops a child, or for fewer reasons a vulnerable adult, from travelling into harm.',
    leavesOpen:
      'Adults: only a concrete and apparent risk of trafficking or gender-based violence. Children also: abduction, terrorism, armed groups.',
    cite: at('Art 32(1)', copy),
  },
  'art-32(4)': {
    gist: 'Keeping a child or vulnerable adult from travelling needs a decision of the competent authorities first; courts are among them.',
    cite: at('Art 32(3)-(4)', copy),
  },
  'art-34': {
    gist: 'To learn an address only: witnesses, persons summoned or to be served with papers, and those called to begin a prison sentence.',
    cite: at('Art 34(1)', text),
  },
  'art-36(2)': {
    gist: 'Every further piece of information wanted from a check is written into the alert; health and similar data only if strictly necessary.',
    cite: at('Art 36(2)', text),
  },
  'art-36(3)(a)': {
    gist: 'A check alert is possible on a clear sign that the person plans or is committing an offence of arrest warrant weight.',
    cite: at('Art 36(3)(a)', text),
  },
  'art-36(3)(b)': {
    gist: 'A check alert is possible where sightings are needed to execute a custodial sentence for an offence of arrest warrant weight.',
    cite: at('Art 36(3)(b)', text),
  },
  'art-36(3)(c)': {
    gist: 'A check alert is possible where an overall assessment, past offences above all, gives reason to expect offences of arrest warrant weight.',
    leavesOpen: 'The assessment is made under national law: it must be dated, reasoned and about this person.',
    cite: at('Art 36(3)(c)', text),
  },
  'art-37(1)': {
    gist: 'A sighting is reported with place, time, reason, route, destination, companions, vehicle, objects and circumstances, as far as gathered.',
    cite: at('Art 37(1)', text),
  },
  'art-37(3)': {
    gist: 'In a discreet check officers note what they see in routine work; the person must in no way learn of the alert.',
    cite: at('Art 37(3)', text),
  },
  'art-37(4)': {
    gist: 'In an inquiry check the person is interviewed, also on questions put into the alert, under the law of the place.',
    cite: at('Art 37(4)', text),
  },
  'art-37(5)': {
    gist: 'In a specific check person, vehicle and belongings may be searched, under the law of the place.',
    cite: at('Art 37(5)', text),
  },
  'art-37(6)': {
    gist: 'Where the law of the place knows no specific check it becomes an inquiry check, and where it knows none of these a discreet one.',
    cite: at('Art 37(6)', text),
  },
  'art-38': {
    gist: 'Vehicles, documents, weapons and other listed objects can be sought for seizure or as evidence.',
    cite: at('Art 38', text),
  },
  'art-40': {
    gist: 'Prints from the scene of terrorism or other serious crime can be circulated if they are almost surely those of the perpetrator.',
    leavesOpen: 'Only after other databases gave no identity.',
    cite: at('Art 40', text),
  },
  'art-44(1)(c)': {
    gist: 'Authorities that prevent, investigate or prosecute serious offences, or execute penalties, may search SIS.',
    leavesOpen: 'A prison or probation service only if its State has put it on the published list (Art 44(4), 56(7)).',
    cite: at('Art 44(1)(c)', text),
  },
  'art-53(4)': {
    gist: 'A check alert, and one that keeps somebody from travelling, is reviewed within one year.',
    cite: at('Art 53(4)', text),
  },
  'art-53(6)': {
    gist: 'An alert outlives its review period only after a recorded individual assessment; otherwise the system deletes it.',
    cite: at('Art 53(6)-(7)', text),
  },
  'art-56(5)': {
    gist: 'Using an alert for anything but its purpose needs a specific case, a grave reason and the prior yes of the State that entered it.',
    cite: at('Art 56(5)', text),
  },
  'art-59(5)': {
    gist: 'Whoever finds that data of another State look wrong or unlawful tells that State at once, in two working days at most.',
    limit: 'sis-wrong-data',
    cite: at('Art 59(5)', text),
  },
  'art-65': {
    gist: 'Nothing from SIS, nor from the messages around it, goes to a third State or an international organisation.',
    leavesOpen: 'What a partner outside needs comes from the national file, on its own basis.',
    cite: at('Art 65', text),
  },
  ...execution,
} satisfies Provisions;

import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2008/947/oj';
const at = citer('2008-947', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-1': {
    gist: 'Supervision in another State serves resettlement and the protection of victims and the public; prison terms, fines and confiscation stay outside.',
    cite: at('Art 1', text),
  },
  'art-2': {
    gist: 'It covers suspended and conditional sentences, alternative sanctions and conditional release with probation measures, once the decision is final.',
    cite: at('Art 2', text),
  },
  'art-3': {
    gist: 'Each State names its authorities, also non-judicial ones; a decision of theirs on custody must be open to review by a court or similar body.',
    leavesOpen: 'Who is competent in which State: ask the EJN contact point.',
    cite: at('Art 3(1)-(3)', text),
  },
  'art-4(1)': {
    gist: 'Eleven kinds of measures must be supervised everywhere, among them reporting, places and persons to avoid, work with a probation officer, and treatment.',
    leavesOpen:
      'States may notify more kinds. Supervising a professional ban imposed as part of the sentence is not included.',
    cite: at('Art 4(1)', text),
  },
  'art-5(1)': {
    gist: 'The decision may go to the State where the person lawfully and ordinarily lives, if the person has returned or wants to return there.',
    cite: at('Art 5(1)', text),
  },
  'art-5(2)': {
    gist: 'Any other State needs the request of the person and the consent of that State.',
    leavesOpen: 'Each State declares its own conditions, such as work, family or study.',
    cite: at('Art 5(2)', text),
  },
  'art-6(1)': {
    gist: 'The judgment, any separate probation decision and the certificate go straight from authority to authority, in a written form that can be checked.',
    cite: at('Art 6(1)-(3)', text),
  },
  'art-6(5)': {
    gist: 'The papers go to one executing State at a time.',
    cite: at('Art 6(5)', text),
  },
  'art-8(1)': {
    gist: 'A State that has recognised the papers takes up supervision without delay.',
    cite: at('Art 8(1)', text),
  },
  'art-8(2)': {
    gist: 'An incomplete or plainly wrong certificate lets the executing State put its decision off to a set day, until it is put right.',
    cite: at('Art 8(2)', text),
  },
  'art-9(1)': {
    gist: 'A measure that does not fit the law of the executing State may be adapted, as close as possible to the original.',
    leavesOpen: 'Never to something more severe or longer (Art 9(3)).',
    cite: at('Art 9(1)', text),
  },
  'art-9(4)': {
    gist: 'After news of an adaptation the issuing State may withdraw the certificate within ten days, as long as supervision has not begun.',
    limit: '2008-947-withdrawal',
    cite: at('Art 9(4)', text),
  },
  'art-10(1)': {
    gist: 'For 32 listed offences with a maximum of at least three years no double criminality is checked.',
    leavesOpen:
      'A State may have declared that it does not apply the list (Art 10(4)). The Polish act of 2011 checks every offence but taxes and duties.',
    cite: at('Art 10(1)', text),
  },
  'art-11(1)(i)': {
    gist: 'Recognition may be refused where medical or therapeutic treatment cannot be supervised in the legal or health system of the State asked.',
    cite: at('Art 11(1)(i)', text),
  },
  'art-11(1)(j)': {
    gist: 'A measure of less than six months may be refused; what counts is its length, not what is left of it.',
    leavesOpen:
      'National laws differ: Sweden (Act 2015:650, 3:4) and Poland (act of 2011) count what is left, Slovakia (Act 533/2011) the length. Ask the State.',
    cite: at('Art 11(1)(j)', text),
  },
  'art-11(3)': {
    gist: 'Before refusing on most of these grounds the executing State must contact the issuing State and ask for what is missing.',
    cite: at('Art 11(3)', text),
  },
  'art-12(1)': {
    gist: 'The decision on taking over supervision is due as soon as possible, at the latest 60 days after the papers arrived.',
    limit: '2008-947-decision',
    cite: at('Art 12(1)', text),
  },
  'art-12(2)': {
    gist: 'If in exceptional cases this time cannot be kept, the other State is told at once why and how long it will take.',
    leavesOpen: 'No upper limit is set for the delay.',
    cite: at('Art 12(2)', text),
  },
  'art-13(1)': {
    gist: 'Supervision follows the law of the executing State.',
    cite: at('Art 13(1)', text),
  },
  'art-14(1)': {
    gist: 'The executing State takes all later decisions: changing duties, revoking suspension or release, ordering custody on breach.',
    cite: at('Art 14(1)', text),
  },
  'art-14(3)': {
    gist: 'A State may have declared that in certain cases it will supervise but leave revocation and custody to the issuing State.',
    leavesOpen: 'The list is open: look up the declaration of the State before sending.',
    cite: at('Art 14(3)', text),
  },
  'art-15': {
    gist: 'Both sides may consult each other whenever they think it useful.',
    cite: at('Art 15', text),
  },
  'art-16(3)': {
    gist: 'The issuing State tells the executing State immediately of anything it learns that could lead to a change, revocation or custody.',
    cite: at('Art 16(3)', text),
  },
  'art-17': {
    gist: 'Where later decisions stay with the issuing State, the executing State reports immediately what may lead to revocation or custody, on the form of Annex II.',
    cite: at('Art 17', text),
  },
  'art-18': {
    gist: 'The executing State reports in writing that it has recognised, refused or adapted the measure, or that the person cannot be found.',
    cite: at('Art 18', text),
  },
  'art-20': {
    gist: 'Supervision can go back when the person absconds or no longer lives there, or on request because of new proceedings in the issuing State.',
    leavesOpen: 'Handing back because of new proceedings is not a duty.',
    cite: at('Art 20', text),
  },
  'art-21': {
    gist: 'Only the certificate must be translated, into an official language of the executing State or another that it has declared to accept.',
    cite: at('Art 21', text),
  },
  'annex-i': {
    gist: 'Box (j)6 of the certificate says that probation reports exist; box (k) has room for earlier convictions and the reasons for the measures.',
    leavesOpen: 'Court and defence read the certificate: our advice is open file facts only, no intelligence.',
    cite: at('Annex I', text),
  },
} satisfies Provisions;

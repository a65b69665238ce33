import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2016/794/oj';
const at = citer('2016-794', address);
const text = official(address, '2026-11-23');
/** Read for what the facts did not hold. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/d3/32016R0794.md', '2026-11-25');

export const provisions = {
  'art-2(a)': {
    gist: 'Europol works with police and other authorities that prevent and combat crime under national law.',
    leavesOpen: 'Whether a prison or probation service is one of them: ask the legal service.',
    cite: at('Art 2(a)', text),
  },
  'art-3': {
    gist: 'Europol deals with listed serious crime that touches two or more member States, terrorism, and crime against a common interest of the Union.',
    leavesOpen: 'An offence linked to one of these counts too. A matter inside one State alone stays outside.',
    cite: at('Art 3', text),
  },
  'annex-i': {
    gist: 'Its list holds murder and grievous injury, kidnapping, trafficking in persons, robbery, and sexual abuse and exploitation, of children online as well.',
    cite: at('Annex I', text),
  },
  'art-4(1)(r)': {
    gist: 'Europol helps States to find persons whose listed crimes make them a high risk to security, and to coordinate what they do about them.',
    cite: at('Art 4(1)(r)-(s)', text),
  },
  'art-4(5)': {
    gist: 'Europol has no power to coerce: it arrests, searches and watches nobody.',
    cite: at('Art 4(5)', text),
  },
  'art-7(5)': {
    gist: 'The national unit is the link between Europol and the authorities of its State; direct contact only where that State allows it.',
    leavesOpen: 'Which services a State lets write to Europol directly.',
    cite: at('Art 7(2), (5)', text),
  },
  'art-7(6)': {
    gist: 'States supply what Europol needs, unless it harms essential security, a running investigation or a person, or reveals intelligence work.',
    leavesOpen: 'Once such a reason falls away the information is due.',
    cite: at('Art 7(6)-(7)', text),
  },
  'art-8(4)': {
    gist: 'Two States may exchange messages over the system of Europol for crime outside its remit as well, each under its own law.',
    cite: at('Art 8(4)', text),
  },
  siena: {
    gist: 'SIENA is the secure message network that Europol runs: it carries what another law allows, and allows nothing itself.',
    leavesOpen: 'How far a State has connected its own police below the national desk.',
    cite: at('Arts 8(4), 38(7); defined in Regulation (EU) 2024/982 Art 4(28)', copy),
  },
  'art-18(2)': {
    gist: 'Persons suspected, convicted, or on factual grounds expected to offend within the remit can be cross-checked to find links between cases.',
    leavesOpen: 'Which facts are enough to expect an offence: national law says so (Annex II).',
    cite: at('Art 18(2)', text),
  },
  'art-18(3)': {
    gist: 'Operational analysis runs in projects, each with its purpose, persons, participants, storage time and access laid down.',
    leavesOpen: 'The names of the projects; one on travelling child sex offenders was called Twins.',
    cite: at('Art 18(3)', text),
  },
  'art-18(6)': {
    gist: 'Europol settles within six months whether data matter to it; sorting persons into its categories takes 18 months, three years at most.',
    cite: at('Art 18(6)-(6a)', text),
  },
  'art-19(1)': {
    gist: 'Whoever gives information to Europol states its purpose; another purpose needs the yes of the giver.',
    cite: at('Art 19(1)', text),
  },
  'art-19(2)': {
    gist: 'The giver can limit access, use, passing on or keeping, when sending or later, and Europol obeys.',
    cite: at('Art 19(2)', text),
  },
  'art-20(1)': {
    gist: 'Member States search cross-checking data themselves.',
    leavesOpen: 'Through whom, national law decides. States outside the Union ask Europol instead.',
    cite: at('Art 20(1)', text),
  },
  'art-20(2)': {
    gist: 'In analysis data a member State sees only hit or no hit; after a hit the giver decides what is shared.',
    cite: at('Art 20(2)', text),
  },
  'art-20(3)': {
    gist: 'What is found serves only to prevent, detect, investigate or prosecute crime within the remit or on the list of the arrest warrant.',
    leavesOpen: 'Supervising a sentence and vetting are not named.',
    cite: at('Art 20(3)', text),
  },
  'art-22(1)': {
    gist: 'Europol tells a State without delay what concerns it; where the giver has set a limit it asks the giver first.',
    cite: at('Art 22(1)', text),
  },
  'art-22(2)': {
    gist: 'Where a life is in imminent danger Europol tells the State concerned whatever limits were set, and informs the giver.',
    cite: at('Art 22(2)', text),
  },
  'art-23(6)': {
    gist: 'Data of a State go to third countries or organisations only with its consent, which it can take back.',
    cite: at('Art 23(6)', text),
  },
  'art-23(7)': {
    gist: 'Nobody passes on personal data held by Europol without its explicit permission beforehand.',
    cite: at('Art 23(7)', text),
  },
  'art-25': {
    gist: 'Europol sends data outside the Union on adequacy, an agreement or proper safeguards; else case by case, for instance to save a life.',
    cite: at('Art 25', text),
  },
  'art-29': {
    gist: 'Each item carries a grade for its source, A, B, C or X, and one for its accuracy, 1 to 4; ungraded items count as X4.',
    leavesOpen: 'X4 only where Europol and the giver agree on no other grade.',
    cite: at('Art 29', text),
  },
  'handling-codes': {
    gist: 'H0 sets no extra limit; H1 asks the giver before use in court, H2 before passing on; H3 is a limit in words.',
    leavesOpen: 'As a Council paper of 2018 quotes them: check the wording in SIENA.',
    cite: at(
      'Handling codes, Council document 6243/18',
      secondary(
        'https://statewatch.org/news/2018/february/eu-law-enforcement-information-exchange-guidelines',
        '2026-11-23',
      ),
    ),
  },
  'art-30': {
    gist: 'Victims, witnesses, minors, health, sex life and biometrics: only where strictly necessary and proportionate, with access kept narrow.',
    cite: at('Art 30', text),
  },
  'art-31(2)': {
    gist: 'Europol reviews stored data every three years; without a decision to keep them they are erased.',
    cite: at('Art 31(2)', text),
  },
  'art-31(5)': {
    gist: 'A State that erases its own data tells Europol, which erases them too unless it has more reason to keep them.',
    cite: at('Art 31(5)', text),
  },
  'art-36(4)': {
    gist: 'A person who asks what Europol holds is answered within three months, after the State that gave the data was heard.',
    cite: at('Art 36(3)-(5)', text),
  },
  'art-37': {
    gist: 'A person can have data at Europol corrected, erased or restricted, through an authority of any member State or directly.',
    cite: at('Art 37', copy),
  },
  'art-38(5)': {
    gist: 'The State that sent data answers for the lawfulness of sending them, and for their accuracy.',
    cite: at('Art 38(2), (5)', copy),
  },
  'annex-ii-a': {
    gist: 'For cross-checking: identity, residence, documents, prints and DNA profile, offences, convictions within the remit, file references.',
    leavesOpen: 'Data of a case go when it ends in a final acquittal or is dropped for good.',
    cite: at('Annex II A', text),
  },
  'annex-ii-b': {
    gist: 'For analysis and exchange also movements, places, weapons, danger rating, risk of escape, associates, vehicles and ways of offending.',
    leavesOpen: 'It has no category for therapy or medical records.',
    cite: at('Annex II B', text),
  },
} satisfies Provisions;

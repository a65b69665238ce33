import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-rec-2014-3', 'https://www.coe.int/en/web/prison/conventions-recommendations');
const commentary = official(
  'https://wcd.coe.int/ViewDoc.jsp?Ref=CM(2014)14&Language=lanEnglish&Ver=add1&Site=CM&BackColorInternet=C3C3C3&BackColorIntranet=EDB021&BackColorLogged=F5D383',
  '2026-11-23',
);
const notOpened = 'From memory: the rules themselves were not opened.';

export const provisions = {
  aim: {
    gist: 'It looks for a balance between the safety of the public and the rights of the person, custody for prevention included.',
    cite: at('Commentary, paragraph 2', commentary),
  },
  'duty-to-protect': {
    gist: 'Its commentary ties it to the duty of a State to protect life from somebody it knows to be a danger.',
    cite: at('Commentary, paragraph 3; Maiorano and others v Italy (2009)', commentary),
  },
  whom: {
    gist: 'It is about few: those convicted of a very serious sexual or violent crime and highly likely to commit such a crime again.',
    leavesOpen: notOpened,
    cite: at('Definitions'),
  },
  evidence: {
    gist: 'Assessing and managing risk of the most serious violent and sexual offences should rest on evidence and stay in proportion.',
    cite: at(
      'Summary of the Scottish Risk Management Authority',
      secondary('http://www.rma.haiwyre.info/recommendations-concerning-dangerous-offenders/', '2026-11-23'),
    ),
  },
  assessment: {
    gist: 'Risk assessment is structured and repeated, never the only ground of a decision, and the person is heard and can challenge it.',
    leavesOpen: notOpened,
    cite: at('Rules on risk assessment'),
  },
  management: {
    gist: 'Managing risk means a plan for the one person, reviewed, carried by prison, probation, police and health services together.',
    leavesOpen: notOpened,
    cite: at('Rules on risk management'),
  },
} satisfies Provisions;

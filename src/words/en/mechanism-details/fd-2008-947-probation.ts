import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'The judgment, any separate probation decision and the certificate of Annex I (Art 6(1)-(3))',
    'Eleven kinds of measures, from reporting and no contact to treatment and community service (Art 4(1))',
    'With recognition: supervision, and as a rule all later decisions, such as revocation or custody (Arts 13, 14)',
    'Inside the certificate: that probation reports exist (box (j)6), earlier convictions and reasons (box (k))',
  ],
  threshold: [
    'A final suspended or conditional sentence, alternative sanction or conditional release, with such a measure (Art 2)',
    'The person lawfully and ordinarily lives there, and has returned or wants to return (Art 5(1))',
    'Or the person asks for another State, and that State consents (Art 5(2))',
    'No prison term, fine or confiscation as such, and no professional ban (Art 1, Art 4(1))',
  ],
  form: 'The certificate of Annex I, from authority to authority, in a written form that can be checked. Breach is reported on the form of Annex II (Arts 6, 17).',
  language:
    'Only the certificate must be translated: into an official language of the executing State, or one it has declared to accept (Art 21). Luxembourg takes English; Slovakia asks for Slovak.',
  refusal: [
    'All grounds are optional in the text; a national law may bind its authority to refuse (Art 11(1))',
    'Treatment that cannot be supervised there, or a measure of less than 6 months (Art 11(1)(i), (j))',
    'Sweden and Poland count the 6 months left, Slovakia the length: ask before you send',
    'Before most refusals the issuing State must be asked for what is missing (Art 11(3))',
    'Incomplete or plainly wrong certificate: the decision waits until a set day (Art 8(2))',
  ],
  receiver: [
    'Decide at the latest 60 days after the papers arrived; tell at once why it takes longer (Art 12)',
    'Take up supervision without delay once recognised (Art 8(1))',
    'Adapt a measure that does not fit, never to more severe or longer (Art 9)',
    'Report recognition, refusal, adaptation, or that the person cannot be found (Art 18)',
    'It need not hand supervision back because of new proceedings (Art 20(2)), nor revoke where it declared so (Art 14(3))',
  ],
  retention: [
    'The framework decision sets no time: national rules on supervision files apply',
    'Supervision ends with the measure, or goes back when the person absconds or no longer lives there (Art 20)',
    'News that could change, revoke or lead to custody goes on flowing until then (Arts 16(3), 17)',
  ],
  offenderManager:
    'Prepares the file: measures, residence, risk reports and who supervises until recognition. Starts months before release or travel. Sends it through the authority that national law names; in Sweden that is the prison and probation service itself.',
};

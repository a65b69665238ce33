import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Any investigative measure except a joint investigation team (Art 3)',
    'Evidence already held there, hearings, data of police and courts within reach (Art 10(2))',
    'Files of prison, probation or treatment as evidence: our reading, with the secrecy of that State',
  ],
  threshold: [
    'Proceedings that can lead to a criminal court (Art 4)',
    'Necessary and proportionate, and possible in a similar case at home (Art 6)',
    'Issued or validated by a judge, court or prosecutor (Art 2(c))',
    'No minimum penalty; double criminality matters only outside Annex D and Art 10(2) (Art 11(1)(g), (2))',
  ],
  form: 'Annex A, signed; a further order refers to the first (Art 5, 8). Receipt on Annex B (Art 16(1)).',
  language: 'An official or accepted language of the State asked (Art 5(2)-(3)).',
  refusal: [
    'Optional: privilege or immunity, national security, double jeopardy, fundamental rights, no double criminality outside the list (Art 11)',
    'Put off where it would harm a case or the item is in use (Art 15)',
    'Sent back if the right authority neither issued nor validated it (Art 9(3))',
  ],
  receiver: [
    'Confirms receipt within a week (Art 16(1))',
    'Decides within 30 days of receipt (Art 12(3)); carries it out within 90 days of that (Art 12(4))',
    'May use a milder measure with the same result, after telling the sender (Art 10)',
    'Keeps it confidential (Art 19); hands evidence over without undue delay (Art 13)',
  ],
  retention: [
    'The case file decides; the text sets no time',
    'Disclosed only as far as the proceedings need (Art 19(3))',
  ],
  offenderManager:
    'Cannot send it. Can tell the prosecutor which file lies where, and whether recall or revocation proceedings are pending. Whether those count is for national law.',
};

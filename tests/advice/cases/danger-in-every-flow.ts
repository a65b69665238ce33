import type { WorkedCase } from '../worked-case';

const source = 'design, principle 7 (life before paper)';

/** Somebody will be harmed within hours: known while going through quite different questions. */
const danger = { today: '2026-11-23', harmIsImminent: 'yes' } as const;
const telephone = (lead: WorkedCase['expect']['lead']) =>
  ({ ending: 'telephone-now', lead, atHome: ['telephone-emergency-number'] }) as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'Before anything else is known: somebody in Spain will be attacked tonight, so telephone now',
    source,
    flow: 'what-is-the-situation',
    answers: { ...danger, role: 'probation', askingState: 'NL', destinationStates: ['ES'] },
    expect: telephone([['dir-2023-977-own-initiative', 'ES']]),
  },
  {
    title: 'A prosecutor prepares a warrant, and the man is on his way to the victim in Austria: telephone now',
    source,
    flow: 'arrest-abroad',
    answers: { ...danger, role: 'prosecutor', askingState: 'DE', destinationStates: ['AT'] },
    expect: telephone([['dir-2023-977-own-initiative', 'AT']]),
  },
  {
    title: 'A suspect released before trial is at her door in Ireland: telephone now',
    source,
    flow: 'released-before-trial',
    answers: { ...danger, role: 'court', askingState: 'LV', destinationStates: ['IE'] },
    expect: telephone([['dir-2023-977-own-initiative', 'IE']]),
  },
  {
    title: 'An address in the United Kingdom was to be checked, and a child there is in danger now: telephone now',
    source,
    flow: 'address-abroad',
    answers: { ...danger, role: 'prison', askingState: 'PT', destinationStates: ['GB'] },
    expect: telephone([['tca-operational-information', 'GB']]),
  },
  {
    title: 'A trace belongs to a series, and the next attack in Belgium is announced: telephone now',
    source,
    flow: 'unknown-trace',
    answers: { ...danger, role: 'police', askingState: 'FR', destinationStates: ['BE'] },
    expect: telephone([['dir-2023-977-own-initiative', 'BE']]),
  },
  {
    title: 'Evidence was wanted, and the witness in Italy is threatened now: telephone now',
    source,
    flow: 'evidence-for-court',
    answers: { ...danger, role: 'prosecutor', askingState: 'SI', destinationStates: ['IT'] },
    expect: telephone([['dir-2023-977-own-initiative', 'IT']]),
  },
  {
    title: 'A child is being abused before a camera at this hour, in Romania: telephone now',
    source,
    flow: 'child-abuse-online',
    answers: { ...danger, role: 'police', askingState: 'SE', destinationStates: ['RO'] },
    expect: telephone([['dir-2023-977-own-initiative', 'RO']]),
  },
  {
    title: 'A notification of a conviction names a man who has just threatened somebody in Greece: telephone now',
    source,
    flow: 'ecris-notification-received',
    answers: { ...danger, role: 'records-authority', askingState: 'BG', destinationStates: ['GR'] },
    expect: telephone([['dir-2023-977-own-initiative', 'GR']]),
  },
  {
    title: 'A certificate lies on the desk, and its person is about to harm somebody in Poland: telephone now',
    source,
    flow: 'certificate-received',
    answers: { ...danger, role: 'court', askingState: 'CZ', destinationStates: ['PL'] },
    expect: telephone([['dir-2023-977-own-initiative', 'PL']]),
  },
];
export default cases;

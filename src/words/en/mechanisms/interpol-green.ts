import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL Green Notice',
  short: 'It warns all member countries of a person who is considered a possible threat to public safety.',
  send: 'Decide anew, with your NCB, on a Green Notice',
  ask: 'Ask your police to decide anew, with the NCB, on a Green Notice',
  sender:
    'A national law-enforcement authority makes the judgement, and the National Central Bureau (NCB) files it (Art 89). Probation and prison deliver the dated assessment; they do not file.',
  doesNot: 'It is not a warrant and not a ban. It stops no travel and makes nobody watch.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'Convictions or other reasonable grounds (Art 89): offence, day, court, sentence',
    'The threat: which harm, to whom in general terms, in which situations',
    'Assessment: day, author, method; facts apart from opinion',
    'Travel that cannot be foreseen: what points to it',
    'Why a diffusion to chosen States is not enough',
    'Schengen States excluded, because SIS serves them',
    'International protection: yes, asked for, no, not known',
    'What you ask of those who meet the person; contact; review day',
  ],
  mustNotCross: [
    'SIS content, SIRENE messages or hit reports (Regulation 2018/1862 Art 65)',
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    "A victim's or child's address or State",
    'Anything on a protected person, until the NCB has checked the recipients',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Enough data on threat and identity, and nothing excessive (Arts 12, 89).',
    'Each country decides under its own law what follows.',
    'Among Schengen States SIS comes first. Directive 2016/680 Chapter V applies to the transfer.',
    'Kept for 5 years at most at first, then renewed with reasons or deleted (article not yet confirmed).',
  ],
  after: [
    'Set a review day well before the 5 years end.',
    'Tell the NCB when supervision ends, the risk falls or the person dies: the notice is withdrawn.',
    'Sighting reported: name who acts, and bring the assessment up to date.',
  ],
  pitfalls: [
    'It goes world-wide: a diffusion to chosen States is often the proportionate choice.',
    'Taking it as the next step by itself: it needs a new decision on necessity.',
    'A past conviction without a present judgement of the threat.',
    'Forgotten notices: the person can complain, and wrong data keep spreading.',
  ],
};

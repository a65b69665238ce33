import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Swedish Initiative (ended law, for old files)',
  short: 'The channel between police before Directive (EU) 2023/977; it ended on 12 December 2024.',
  send: 'Send information to {other} under the Swedish Initiative (until 11 December 2024)',
  ask: 'Ask your police to send information to {other} under the Swedish Initiative (until 11 December 2024)',
  sender:
    'Police, customs and other authorities with powers of coercion, over any police channel. Probably no single point of contact was needed. Our reading of this text is not yet confirmed.',
  doesNot: 'It carries no message from 12 December 2024 on. It made no evidence and moved no supervision.',
  checklist: [
    'Day of the request or message: before 12 December 2024 or later',
    'Offence, facts and reason, as written then',
    'Whether the offence is on the list of the European arrest warrant',
    'Urgent or not, and the reason given then',
    'Whether police could consult the information directly',
    'Conditions on use that the sending State set',
  ],
  mustNotCross: [
    'Use beyond the purpose of supply without prior consent (Art 8(3); probably, not yet confirmed)',
    'Anything from another State whose owner has not agreed',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Urgent request, listed offence, direct access: probably 8 hours (Art 4(1)), put off to 3 days at most (Art 4(2)).',
    'Not urgent, listed offence, direct access: probably 1 week (Art 4(3)). Other cases: probably 14 days (Art 4(4)).',
    'Probably no use as evidence without the consent of the sending State. None of these points is confirmed yet.',
  ],
  after: [
    'For anything new, use Directive (EU) 2023/977 and your national act.',
    'Check that what was sent is still right; correct it with the receiver if not (Directive 2016/680 Art 7(3)).',
  ],
  pitfalls: [
    'Citing it as the basis of a new request or warning.',
    'Sending its forms today because a national template still shows them: ask the SPOC.',
    'Taking 8 hours as the rule: it probably needed urgency, a listed offence and direct access together.',
  ],
};

import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Names, birth, nationality, gender and the code of the convicting State (Art 5(1)(a))',
    'Fingerprints, at least from 6 months of custody or a maximum of 12 months; a face only to confirm (Art 5(1)(b), 6(1))',
    'After a hit: the State, a reference number and identity data; never the conviction (Art 7(7))',
  ],
  threshold: [
    'It works only from the day in the Official Journal (Art 35(4)); none was found up to 23 November 2026',
    'Criminal proceedings, or a listed purpose that national law provides for (Art 7(1))',
    'A third-country national, or a Union citizen who may be recorded as one (Art 2, 7(4))',
  ],
  form: 'A search through the national software for criminal records; third States use the Annex form with Eurojust (Art 17).',
  language: 'None for the search; for the request that follows, an official language of the State asked.',
  refusal: [
    'None for the search itself; the record request follows its own rules',
    'You may decide that it is not appropriate in a case, but not for a request for one’s own record or for work with children (Art 7(1))',
  ],
  receiver: [
    'The State named answers the record request that follows, in 10 working days (FD 2009/315 Art 8(1))',
    'Data look wrong: the convicting State checks at once and tells you (Art 9(4))',
  ],
  retention: [
    'As long as the conviction stays in the national register, then erased within a month (Art 8(1)-(2))',
    'Flags: 25 years for terrorism, 15 for other offences at most (Art 8(3))',
  ],
  offenderManager:
    'Nothing yet. Until it works, list the States where the person lived and have the central authority ask each of them.',
};

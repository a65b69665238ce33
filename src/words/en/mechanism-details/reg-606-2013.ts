import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'A copy of the measure, and the certificate (Art 4(2))',
    'Both names, the ban, the place or area by its purpose, how long it lasts (Art 7(d)-(h))',
    'An address for notices, which the other side may get to see (Art 7(d))',
  ],
  threshold: [
    'A civil ban on places, contact or approach, from a court or an authority with like guarantees (Art 3(1), (4))',
    'Ordered on or after 11 January 2015 (Art 22)',
    'Made known to the person causing the risk; safeguards if he or she was absent or not heard (Art 6)',
    'Not for measures under the regulation on marriage and parental responsibility (Art 2(3))',
  ],
  form: 'The standard form for all languages, issued on request of the protected person (Art 5(1)).',
  language:
    'An official or accepted language of the other State, where a translation is needed (Art 16). The issuing authority provides it on request (Art 5(3)).',
  refusal: [
    'Only on application of the person causing the risk (Art 13(1))',
    'Manifestly against public policy, or against a judgment there (Art 13(1))',
    'Not because the law there knows no such measure (Art 13(3)); never on the substance (Art 12)',
  ],
  receiver: [
    'Recognises it without any procedure (Art 4(1)); enforcement follows its own law (Art 4(5))',
    'Fits places and areas to its own ground (Art 11(1))',
    'Suspends or ends it on a certificate that it ended at home (Art 14(2))',
  ],
  retention: [
    'Works abroad for 12 months at most from the issue of the certificate (Art 4(4))',
    'Files: the text sets no time',
  ],
  offenderManager:
    'Has no part in it. Can let the victim service tell the protected person of the certificate, and of a safe address for notices.',
};

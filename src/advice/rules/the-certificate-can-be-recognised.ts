import { all, type Outcome } from '../outcome';
import { rule } from '../rule';

/** The person has the tie to this State, no ground to refuse is seen, and the measure can be carried out here. */
export const theCertificateCanBeRecognised = rule({
  id: 'the-certificate-can-be-recognised',
  needs: ['certificateTie', 'certificateGround', 'certificateFit'],
  restsOn: [
    '2008-947/art-5(1)',
    '2008-947/art-11(3)',
    '2008-909/art-4(1)',
    '2008-909/art-9(1)',
    '2009-829/art-9(1)',
    '2009-829/art-15(1)',
  ],
  holds: ({ certificateTie, certificateGround, certificateFit }) =>
    all([
      against(certificateTie, 'no-tie'),
      against(certificateGround, 'seen'),
      against(certificateFit, 'cannot-be-carried-out'),
    ]),
});

const against = (answer: string | undefined, obstacle: string): Outcome => {
  if (answer === undefined || answer === 'unknown') return 'unknown';
  return answer === obstacle ? 'no' : 'yes';
};

import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('ets-167', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/167');
const text = secondary('http://worldlii.org/int/other/COETS/1997/4.html', '2026-11-25');

export const provisions = {
  'art-1(2)': {
    gist: 'The transfer convention itself goes on applying as far as the protocol of 1997 does not say otherwise.',
    cite: at('Art 1', text),
  },
  'art-2(1)': {
    gist: 'Where a sentenced national fled home before serving the sentence, the sentencing State may ask the home State to carry it out.',
    leavesOpen: 'Only where both States are parties to the protocol. The judgment is final.',
    cite: at('Art 2(1)', text),
  },
  'art-2(2)': {
    gist: 'On request the home State may arrest the person, or keep him or her there otherwise, before papers or decision are in.',
    leavesOpen: 'It may, it need not; time in custody makes nothing worse for the person.',
    cite: at('Art 2(2)', text),
  },
  'art-2(3)': {
    gist: 'After such a flight the consent of the sentenced person is not needed.',
    cite: at('Art 2(3)', text),
  },
  'art-3(1)': {
    gist: 'The home State may agree to a move without consent where the sentence, or a decision following from it, means expulsion after release.',
    leavesOpen: 'That the opinion of the person must be asked, and how later offences are treated, was not read.',
    cite: at(
      'Art 3(1)',
      secondary('http://wordscope.be/neerlandais/francais/daaruit+voortvloeiende+administratieve.html', '2026-11-25'),
    ),
  },
} satisfies Provisions;

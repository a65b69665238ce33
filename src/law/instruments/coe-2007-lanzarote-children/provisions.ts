import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-2007-lanzarote', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/201');
const english = secondary('https://debates.parlamento.pt/catalogo/r3/dar/s2a/12/01/116S1/2012-02-08/268', '2026-11-23');

export const provisions = {
  'art-37(1)': {
    gist: 'States collect and keep identity and DNA data of persons convicted of sexual offences against children, with data protection.',
    leavesOpen: 'National law says how, how long and who may look. Do not assume a register in every State.',
    cite: at('Art 37(1)', english),
  },
  'art-37(2)': {
    gist: 'Each State names one national authority for these data.',
    cite: at('Art 37(2)', english),
  },
  'art-37(3)': {
    gist: 'States make sure that these data can be sent to the competent authority of another party.',
    leavesOpen: 'Under national law and the texts that open a channel: it opens none itself.',
    cite: at('Art 37(3)', english),
  },
  'art-38(1)': {
    gist: 'Parties work together as widely as they can to prevent the sexual abuse of children, protect victims and investigate.',
    cite: at('Art 38(1)', english),
  },
  'art-38(2)': {
    gist: 'A victim of such an offence in another party may complain in the State of residence.',
    cite: at(
      'Art 38(2)',
      secondary(
        'https://inview.nl/document/id824832af3da709169a8f4b78ac80e98f/council-of-europe-convention-on-the-protection-of-children-against-sexual-exploitation-and-sexual-abuse-article-38-general-principles-and-measures-for-international-co-operation-01-07-2010-tot',
        '2026-11-30',
      ),
    ),
  },
} satisfies Provisions;

import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-1983', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/112');
const text = secondary('http://worldlii.org/int/other/COETS/1983/4.html', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'It is for prison sentences and other measures of a criminal court that take away liberty, for a set time or without end.',
    cite: at('Art 1', text),
  },
  'art-2': {
    gist: 'The prisoner may express an interest to either State; the request itself is made by one of the two States.',
    cite: at('Art 2', text),
  },
  'art-3-consents': {
    gist: 'The prisoner is moved only to the State of nationality, and only if the prisoner and both States agree.',
    cite: at(
      'Art 3(1)',
      secondary('https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32008F0909&from=HU', '2026-11-25'),
    ),
  },
  'art-3-conditions': {
    gist: 'The judgment is final, normally six months are left when the request arrives, and the act is an offence in both States.',
    cite: at('Art 3(1)-(2)'),
  },
  'protocol-1997-art-2': {
    gist: 'By the protocol of 1997 the consent falls away for a national who fled home to avoid the sentence.',
    leavesOpen: 'Only where both States are parties to the protocol.',
    cite: at('ETS 167 Art 2', secondary('http://worldlii.org/int/other/COETS/1997/4.html', '2026-11-23')),
  },
  'protocol-1997-art-3': {
    gist: 'By the same protocol it falls away for a prisoner whom an expulsion or deportation order will send home after release.',
    leavesOpen: 'Ireland left this article out. Slovakia is not on the list of parties to the protocol that was read.',
    cite: at(
      'ETS 167 Art 3',
      secondary(
        'https://inview.nl/openCitation/id48a2618cf6491a7fb11c8df16e2f73a5/aanvullend-protocol-bij-het-verdrag-inzake-de-overbrenging-van-gevonniste-personen-verdragpartijgrp',
        '2026-11-23',
      ),
    ),
  },
  'protocol-2017': {
    gist: 'A protocol of 2017 that widens both cases is not in force; a few States apply it provisionally.',
    leavesOpen: 'Austria, Hungary, Italy, Latvia, Lithuania, Switzerland and the United Kingdom declared it.',
    cite: at('CETS 222', secondary('https://verdragenbank.overheid.nl/nl/Verdrag/Details/013560_b.html', '2026-11-23')),
  },
} satisfies Provisions;

import { secondary } from '../cite';
import type { CountrySheet } from './model';

export const ES: CountrySheet = {
  id: 'ES',
  offices: {
    'police-desk': [
      {
        name: 'International Cooperation Division of the National Police',
        site: 'https://policia.es',
        read: secondary(
          'https://www.moncloa.com/2021/03/22/marlaska-internacionalizacion-actividad-policial-682288/',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'International Cooperation Division of the National Police',
        site: 'https://policia.es',
        read: secondary(
          'https://www.moncloa.com/2021/03/22/marlaska-internacionalizacion-actividad-policial-682288/',
          '2026-11-23',
        ),
      },
    ],
    'interpol-bureau': [
      {
        name: 'International Cooperation Division of the National Police',
        site: 'https://policia.es',
        read: secondary(
          'https://www.moncloa.com/2021/03/22/marlaska-internacionalizacion-actividad-policial-682288/',
          '2026-11-23',
        ),
      },
    ],
    'europol-unit': [
      {
        name: 'International Cooperation Division of the National Police',
        site: 'https://policia.es',
        read: secondary(
          'https://www.moncloa.com/2021/03/22/marlaska-internacionalizacion-actividad-policial-682288/',
          '2026-11-23',
        ),
      },
    ],
    records: [{ name: 'Central Register of Convicted Persons, Ministry of Justice', site: 'https://mjusticia.gob.es' }],
    vetting: 'not-known',
    probation: [{ name: 'Prison administration, alternative-measures services' }],
    prison: 'not-known',
    'fd-2008-947-authority': [{ name: 'Central Criminal Court (as executing court)' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Agencia Española de Protección de Datos',
        site: 'https://www.aepd.es/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/esaepa.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [],
  peculiarities: [],
};

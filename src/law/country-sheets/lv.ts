import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const LV: CountrySheet = {
  id: 'LV',
  offices: {
    'police-desk': [{ name: 'State Police, international cooperation unit', site: 'https://vp.gov.lv' }],
    'sirene-bureau': [
      {
        name: 'State Police, International Cooperation (Bureau or Department)',
        site: 'https://www.vp.gov.lv',
        read: official('http://www.interpol.int/en/Member-countries/Europe/Latvia', '2026-11-29'),
        note: 'A later page of INTERPOL calls it a department.',
      },
    ],
    'interpol-bureau': [
      {
        name: 'State Police, International Cooperation (Bureau or Department)',
        site: 'https://www.vp.gov.lv',
        read: official('http://www.interpol.int/en/Member-countries/Europe/Latvia', '2026-11-29'),
        note: 'A later page of INTERPOL calls it a department.',
      },
    ],
    'europol-unit': [
      {
        name: 'State Police, International Cooperation (Bureau or Department)',
        site: 'https://www.vp.gov.lv',
        read: official('http://www.interpol.int/en/Member-countries/Europe/Latvia', '2026-11-29'),
        note: 'A later page of INTERPOL calls it a department.',
      },
    ],
    records: [
      {
        name: 'Iekšlietu ministrijas Informācijas centrs (Information Centre of the Ministry of the Interior)',
        site: 'https://www.ic.iem.gov.lv',
        read: official(
          'https://likumi.lv/ta/id/269075-noteikumi-par-zinu-sniegsanu-un-sanemsanu-no-sodu-registra-valsts-nodevas-apmeru-un-izzinas-noformesanas-prasibam',
          '2026-11-30',
        ),
        note: 'It gives data of the register to the central authorities of other member States.',
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Valsts probācijas dienests (State Probation Service)',
        site: 'https://www.vpd.gov.lv',
        read: official('https://www.vpd.gov.lv/lv/viegli-lasit', '2026-11-29'),
        note: 'Supervises conditional sentences and conditional release.',
      },
    ],
    prison: [
      {
        name: 'Ieslodzījuma vietu pārvalde (Prison Administration)',
        read: official(
          'https://www.vpd.gov.lv/lv/jaunums/jau-18-gadus-valsts-probacijas-dienests-strada-lai-uzlabotu-sabiedribas-drosibu',
          '2026-11-29',
        ),
      },
    ],
    'fd-2008-947-authority': 'not-known',
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': 'not-known',
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Datu valsts inspekcija',
        site: 'https://www.dvi.gov.lv/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/lvdvi.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'probation',
      name: 'probācija',
      language: 'lv',
      read: official('https://m.likumi.lv/ta/id/82551-valsts-probacijas-dienesta-likums', '2026-11-29'),
    },
    {
      thing: 'record-extract',
      name: 'Sodu reģistra izziņa',
      language: 'lv',
      read: official(
        'https://likumi.lv/ta/id/269075-noteikumi-par-zinu-sniegsanu-un-sanemsanu-no-sodu-registra-valsts-nodevas-apmeru-un-izzinas-noformesanas-prasibam',
        '2026-11-30',
      ),
    },
  ],
  peculiarities: [],
};

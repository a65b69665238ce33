import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const IT: CountrySheet = {
  id: 'IT',
  offices: {
    'police-desk': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    'sirene-bureau': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    'europol-unit': [
      {
        name: 'SCIP, International Police Cooperation Service',
        site: 'https://poliziadistato.it',
        read: official('https://www.poliziadistato.it/articolo/146561519ccd072d8708272064', '2026-11-23'),
      },
    ],
    records: [
      {
        name: 'Casellario centrale, Ministry of Justice',
        site: 'https://www.giustizia.it',
        read: secondary(
          'https://csvtaranto.it/blog/casellario-giudiziale-per-datori-di-lavoro-riepilogo-adempimenti',
          '2026-11-29',
        ),
      },
    ],
    vetting: [
      {
        name: "Local office of the Casellario at each public prosecutor's office (Procura della Repubblica)",
        read: official('https://www.procura.tivoli.giustizia.it/certificati.aspx?scheda=1376', '2026-11-29'),
        note: 'The employer must ask (Art 25-bis of D.P.R. 313/2002).',
      },
    ],
    probation: [
      {
        name: 'Uffici di esecuzione penale esterna (UEPE), Department for Juvenile and Community Justice',
        site: 'https://www.giustizia.it',
        read: official('http://www.giustizia.it/giustizia/it/mg_2_3.wp', '2026-11-29'),
      },
    ],
    prison: [
      {
        name: 'Amministrazione penitenziaria, Ministry of Justice',
        site: 'https://www.giustizia.it',
        read: official('http://www.giustizia.it/giustizia/it/mg_2_3.wp', '2026-11-29'),
      },
    ],
    'fd-2008-947-authority': [{ name: 'Courts of appeal' }],
    'fd-2008-909-authority': 'not-known',
    'fd-2009-829-authority': 'not-known',
    'epo-authority': [
      {
        name: "Corte d'appello (court of appeal) where the protected person stays or will stay",
        read: secondary(
          'https://www.ecipa.eu/ordine-di-protezione-europeo-pubblicato-il-decreto-che-recepisce-la-direttiva-europea-2011-99/',
          '2026-11-30',
        ),
        note: 'Through the Ministry of Justice. The judge who ordered the measure issues the order.',
      },
    ],
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Garante per la protezione dei dati personali',
        site: 'https://www.garanteprivacy.it/',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/itgpdp.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'vetting-certificate',
      name: 'certificato penale del casellario giudiziale (art. 25-bis), also called certificato antipedofilia',
      language: 'it',
      read: official('https://www.procura.tivoli.giustizia.it/certificati.aspx?scheda=1376', '2026-11-29'),
    },
    {
      thing: 'record-extract',
      name: 'certificato del casellario giudiziale',
      language: 'it',
      read: official(
        'https://procura.bolzano.it/index.php/it/23-servizi-it/casellario-it/192-certificazioni-casellario-privati-it',
        '2026-11-29',
      ),
    },
    {
      thing: 'probation',
      name: 'area penale esterna, also called probation',
      language: 'it',
      read: official('http://www.giustizia.it/giustizia/it/mg_2_3.wp', '2026-11-29'),
    },
  ],
  peculiarities: [],
};

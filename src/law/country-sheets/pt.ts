import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const PT: CountrySheet = {
  id: 'PT',
  offices: {
    'police-desk': [
      {
        name: 'PUC-CPI, Single Point of Contact for International Police Cooperation',
        site: 'https://puc-spoc.pt',
        read: official('https://www.puc-spoc.pt/en', '2026-11-23'),
      },
    ],
    'sirene-bureau': [
      {
        name: 'PUC-CPI, Single Point of Contact for International Police Cooperation',
        site: 'https://puc-spoc.pt',
        read: official('https://www.puc-spoc.pt/en', '2026-11-23'),
      },
    ],
    'interpol-bureau': [
      {
        name: 'PUC-CPI, Single Point of Contact for International Police Cooperation',
        site: 'https://puc-spoc.pt',
        read: official('https://www.puc-spoc.pt/en', '2026-11-23'),
      },
    ],
    'europol-unit': [
      {
        name: 'PUC-CPI, Single Point of Contact for International Police Cooperation',
        site: 'https://puc-spoc.pt',
        read: official('https://www.puc-spoc.pt/en', '2026-11-23'),
      },
    ],
    records: [
      {
        name: 'Direção-Geral da Administração da Justiça (DGAJ), criminal identification services',
        site: 'https://dgaj.justica.gov.pt',
        read: official('https://beta.e-justice.europa.eu/95/HR/criminal_records?PORTUGAL&clang=pt', '2026-11-29'),
      },
    ],
    vetting: 'not-known',
    probation: [
      {
        name: 'Direção-Geral de Reinserção e Serviços Prisionais (DGRSP)',
        site: 'https://dgrsp.justica.gov.pt',
        read: official('https://dgrsp.justica.gov.pt/Sobre-a-DGRSP/O-que-fazemos', '2026-11-30'),
      },
    ],
    prison: [
      {
        name: 'Direção-Geral de Reinserção e Serviços Prisionais (DGRSP)',
        site: 'https://dgrsp.justica.gov.pt',
        read: official('https://dgrsp.justica.gov.pt/Sobre-a-DGRSP/O-que-fazemos', '2026-11-30'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Tribunal da Relação (court of appeal); the enforcing court supervises',
        read: official(
          'http://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=2472A0040&nid=2472&tabela=leis&pagina=1&ficha=1&so_miolo=&nversao=',
          '2026-11-30',
        ),
        note: 'Art 35-A of Act 158/2015, added in 2019.',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Tribunal da Relação (court of appeal)',
        read: official('https://debates.parlamento.pt/catalogo/r3/dar/s2a/13/04/076/2019-03-20/68', '2026-11-30'),
        note: 'Read in the bill of 2019 that changed Act 158/2015; the Public Prosecution Service starts the procedure.',
      },
    ],
    'fd-2009-829-authority': 'not-known',
    'epo-authority': [
      {
        name: 'Criminal section of the local court where the protected person lives or stays',
        read: official(
          'https://debates.parlamento.pt/catalogo/r3/dar/s2a/12/04/154/2015-06-24/20?pgs=27-37&org=PLC&plcdf=true',
          '2026-11-30',
        ),
        note: "Read in parliament's text of June 2015, with the court names of that time.",
      },
    ],
    'victim-contact': 'not-known',
    'data-protection': [
      {
        name: 'Comissão Nacional de Proteção de Dados (CNPD)',
        site: 'https://www.cnpd.pt',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/ptcnpd.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'record-extract',
      name: 'certificado de registo criminal',
      language: 'pt',
      read: official('https://dgaj.justica.gov.pt/Registo-criminal/Criminal-record-certificate', '2026-11-29'),
    },
    {
      thing: 'conditional-release',
      name: 'liberdade condicional',
      language: 'pt',
      read: official('https://dgrsp.justica.gov.pt/Sobre-a-DGRSP/O-que-fazemos', '2026-11-30'),
    },
    {
      thing: 'probation',
      name: 'execução de penas e medidas na comunidade',
      language: 'pt',
      read: official('https://dgrsp.justica.gov.pt/Sobre-a-DGRSP/O-que-fazemos', '2026-11-30'),
    },
  ],
  peculiarities: [],
};

import { official, secondary } from '../cite';
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
    records: [
      {
        name: 'Registro Central de Penados, Ministry of Justice',
        site: 'https://www.mjusticia.gob.es',
        read: official('http://www.boe.es/buscar/doc.php?id=CE-D-2015-1224', '2026-11-29'),
      },
    ],
    vetting: [
      {
        name: 'Registro Central de Delincuentes Sexuales, Ministry of Justice',
        site: 'https://www.mjusticia.gob.es',
        read: official('https://boe.gob.es/buscar/doc.php?id=BOE-A-2024-8191&lang=es', '2026-11-29'),
        note: 'Created by Royal Decree 1110/2015, changed in 2024: look for its present name.',
      },
    ],
    probation: [{ name: 'Prison administration, alternative-measures services' }],
    prison: [
      {
        name: 'Secretaría General de Instituciones Penitenciarias, Ministry of the Interior',
        read: secondary('https://proyectoprisiones.es/la-administracion-penitenciaria', '2026-11-30'),
        note: 'Catalonia and the Basque Country run their prisons themselves.',
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Juzgado Central de lo Penal (Central Criminal Court)',
        read: secondary('https://github.com/legalize-dev/legalize-es/blob/main/es/BOE-A-2014-12029.md', '2026-11-30'),
        note: 'It recognises. Spanish measures go out from the court that enforces them. For minors: the Central Juvenile Court.',
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Juzgado Central de lo Penal (Central Criminal Court)',
        read: secondary('https://github.com/legalize-dev/legalize-es/blob/main/es/BOE-A-2014-12029.md', '2026-11-30'),
        note: 'Outgoing cases: the prison supervision judge, or the trial court before the sentence begins.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'Juez de Instrucción (investigating judge) where the person lives',
        read: secondary('https://github.com/legalize-dev/legalize-es/blob/main/es/BOE-A-2014-12029.md', '2026-11-30'),
        note: 'The court for violence against women in its cases. Outgoing: the court that ordered the release.',
      },
    ],
    'epo-authority': [
      {
        name: 'Juez de Instrucción (investigating judge) where the victim lives or will live',
        read: secondary('https://github.com/legalize-dev/legalize-es/blob/main/es/BOE-A-2014-12029.md', '2026-11-30'),
        note: 'The court for violence against women in its cases. The court that ordered the measure issues the order.',
      },
    ],
    'victim-contact': [
      {
        name: 'Oficinas de Asistencia a las Víctimas del Delito',
        read: official(
          'https://www.administraciondejusticia.gob.es/oficinas-de-asistencia-a-las-victimas',
          '2026-11-30',
        ),
        note: 'Some belong to the Ministry of Justice, others to the autonomous community.',
      },
    ],
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
  nationalNames: [
    {
      thing: 'vetting-certificate',
      name: 'certificado de delitos de naturaleza sexual',
      language: 'es',
      read: secondary(
        'https://tediem.com/ya-se-puede-solicitar-el-certificado-de-delitos-de-naturaleza-sexual',
        '2026-11-29',
      ),
    },
    {
      thing: 'record-extract',
      name: 'certificado de antecedentes penales',
      language: 'es',
      read: secondary(
        'https://colmeza.com/index.php/el-colegio/de-los-colegiados/documentacion/7155-certificado-de-delitos-de-naturaleza-sexual',
        '2026-11-29',
      ),
    },
    {
      thing: 'conditional-release',
      name: 'libertad condicional',
      language: 'es',
      read: secondary('https://diariolaley.laleynext.es/Content/DocumentoRelacionado.aspx', '2026-11-29'),
    },
  ],
  peculiarities: [],
};

import type { SearchName } from '../../types';

/** The check alerts of the Schengen Information System in other languages. */
export const alertNames: readonly SearchName[] = [
  {
    name: 'Ausschreibung zur verdeckten Kontrolle',
    also: ['verdeckte Kontrolle', 'verdeckte Registrierung'],
    where: ['DE', 'AT', 'CH', 'LI'],
    means: 'discreet check',
    leadsTo: '/mechanisms/sis-36-discreet/',
    source:
      'https://www.linksfraktion.de/nc/parlament/parlamentarische-initiativen/detail/verdeckte-fahndungen-mithilfe-des-schengener-informationssystems/',
    read: '2026-11-30',
  },
  {
    name: 'polizeiliche Beobachtung',
    where: ['DE'],
    means: 'the national measure that answers to a discreet check',
    leadsTo: '/mechanisms/sis-36-discreet/',
    source: 'http://www.cilip.de/2018/08/22/schengen-fahndungen-werden-ausgeweitet/',
    read: '2026-11-30',
  },
  {
    name: 'Ausschreibung zur gezielten Kontrolle',
    also: ['gezielte Kontrolle'],
    where: ['DE', 'AT', 'CH', 'LI'],
    means: 'specific check',
    leadsTo: '/mechanisms/sis-36-specific/',
    source: 'http://www.cilip.de/2018/08/22/schengen-fahndungen-werden-ausgeweitet/',
    read: '2026-11-30',
  },
  {
    name: 'Ermittlungsanfrage',
    where: ['DE', 'AT', 'CH', 'LI'],
    means: 'inquiry check',
    leadsTo: '/mechanisms/sis-36-inquiry/',
    source: 'http://www.cilip.de/2018/08/22/schengen-fahndungen-werden-ausgeweitet/',
    read: '2026-11-30',
  },
  {
    name: 'surveillance discrète',
    also: ['signalement aux fins de surveillance discrète'],
    where: ['FR', 'BE', 'LU'],
    means: 'discreet check, by its earlier French name',
    leadsTo: '/mechanisms/sis-36-discreet/',
    source: 'https://data.guardint.org/en/entity/52c7n6lg8kg?page=207&searchTerm=partage',
    read: '2026-11-30',
  },
  {
    name: 'contrôle spécifique',
    where: ['FR', 'BE', 'LU'],
    means: 'specific check',
    leadsTo: '/mechanisms/sis-36-specific/',
    source: 'https://data.guardint.org/en/entity/52c7n6lg8kg?page=207&searchTerm=partage',
    read: '2026-11-30',
  },
  {
    name: 'onopvallende controle',
    also: ['signalering onopvallende controle'],
    where: ['NL', 'BE'],
    means: 'discreet check',
    leadsTo: '/mechanisms/sis-36-discreet/',
    source:
      'https://inview.nl/document/id71feea7ef9b348f683ac57226d1952c0/verordening-eu-2018-1862-betreffende-de-instelling-de-werking-en-het-gebruik-van-het-schengeninformatiesysteem-sis-op-het-gebied-van-politi-le-en-justiti-le-samenwerking-in-strafzaken-tot-wijziging-en-intrekking-van-besluit-2007-533-jbz-van-de-raad-en-tot-intrekking-van-verordening-eg-nr-1986-2006-van-het-europees-parlement-en-de-raad-en-besluit-2010-261-eu-van-de-commissie-artikel-37-uitvoering-van-de-in-een-signalering-gevraagde-actie-27-12-2018-tot',
    read: '2026-11-30',
  },
  {
    name: 'onderzoekscontrole',
    where: ['NL', 'BE'],
    means: 'inquiry check',
    leadsTo: '/mechanisms/sis-36-inquiry/',
    source:
      'https://inview.nl/document/id71feea7ef9b348f683ac57226d1952c0/verordening-eu-2018-1862-betreffende-de-instelling-de-werking-en-het-gebruik-van-het-schengeninformatiesysteem-sis-op-het-gebied-van-politi-le-en-justiti-le-samenwerking-in-strafzaken-tot-wijziging-en-intrekking-van-besluit-2007-533-jbz-van-de-raad-en-tot-intrekking-van-verordening-eg-nr-1986-2006-van-het-europees-parlement-en-de-raad-en-besluit-2010-261-eu-van-de-commissie-artikel-37-uitvoering-van-de-in-een-signalering-gevraagde-actie-27-12-2018-tot',
    read: '2026-11-30',
  },
  {
    name: 'gerichte controle',
    where: ['NL', 'BE'],
    means: 'specific check',
    leadsTo: '/mechanisms/sis-36-specific/',
    source:
      'https://inview.nl/document/id71feea7ef9b348f683ac57226d1952c0/verordening-eu-2018-1862-betreffende-de-instelling-de-werking-en-het-gebruik-van-het-schengeninformatiesysteem-sis-op-het-gebied-van-politi-le-en-justiti-le-samenwerking-in-strafzaken-tot-wijziging-en-intrekking-van-besluit-2007-533-jbz-van-de-raad-en-tot-intrekking-van-verordening-eg-nr-1986-2006-van-het-europees-parlement-en-de-raad-en-besluit-2010-261-eu-van-de-commissie-artikel-37-uitvoering-van-de-in-een-signalering-gevraagde-actie-27-12-2018-tot',
    read: '2026-11-30',
  },
  {
    name: 'controllo discreto',
    also: ['segnalazione ai fini di un controllo discreto'],
    where: ['IT'],
    means: 'discreet check',
    leadsTo: '/mechanisms/sis-36-discreet/',
    source:
      'https://graphpaper.me/gets-https-home-affairs.ec.europa.eu/policies/schengen-borders-and-visa/schengen-information-system/alerts-and-data-sis_it',
    read: '2026-11-30',
  },
  {
    name: 'controllo specifico',
    where: ['IT'],
    means: 'specific check',
    leadsTo: '/mechanisms/sis-36-specific/',
    source:
      'https://graphpaper.me/gets-https-home-affairs.ec.europa.eu/policies/schengen-borders-and-visa/schengen-information-system/alerts-and-data-sis_it',
    read: '2026-11-30',
  },
];

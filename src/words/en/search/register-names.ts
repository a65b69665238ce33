import type { SearchName } from '../../types';

/** Registers and databases of persons, by the name each State gives them. */
export const registerNames: readonly SearchName[] = [
  {
    name: 'ACRO',
    also: ['ACRO Criminal Records Office', 'PNC', 'Police National Computer'],
    where: ['GB'],
    means: 'office for criminal records with other States',
    leadsTo: '/mechanisms/tca-criminal-records/',
    source: 'https://www.acro.police.uk/International-services-%281%29/ISpublic',
    read: '2026-11-23',
  },
  {
    name: 'FIJAIS',
    also: ['FIJAISV', 'fichier judiciaire automatisé des auteurs d’infractions sexuelles'],
    where: ['FR'],
    means: 'national file of persons convicted or accused of sexual or violent offences',
    leadsTo: '/mechanisms/dir-2023-977-request/',
    source:
      'https://www.cnil.fr/fr/fijaisv-fichier-judiciaire-automatise-des-auteurs-dinfractions-sexuelles-ou-violentes',
    read: '2026-11-29',
  },
  {
    name: 'Rejestr Sprawców Przestępstw na Tle Seksualnym',
    also: ['RSPTS', 'rejestr sprawców'],
    where: ['PL'],
    means: 'register of sexual offences, with a public part',
    leadsTo: '/mechanisms/dir-2023-977-request/',
    source: 'https://gov.legalis.pl/rejestr-sprawcow-przestepstw-na-tle-seksualnym-nowe-obowiazki-dyrektorow/',
    read: '2026-11-29',
  },
  {
    name: 'sex offenders register',
    also: ['sex offender register', 'notification requirements', 'notification order'],
    where: ['GB', 'IE'],
    means: 'duty to notify the police of name, address and travel',
    leadsTo: '/moving-or-travelling/',
    source: 'https://unlock.org.uk/advice/information-sex-offence-notification-requirements/',
    read: '2026-11-29',
  },
  {
    name: 'ViSOR',
    also: ['MAPPS', 'violent and sex offender register'],
    where: ['GB'],
    means: 'database of the agencies that manage persons at risk of harm',
    leadsTo: '/mechanisms/tca-operational-information/',
    source:
      'https://www.college.police.uk/app/major-investigation-and-public-protection/managing-sexual-offenders-and-violent-offenders/travelling-abroad',
    read: '2026-11-29',
  },
  {
    name: 'MAPPA',
    also: ['multi-agency public protection arrangements'],
    where: ['GB'],
    means: 'arrangements by which agencies manage risk together',
    leadsTo: '/mechanisms/tca-operational-information/',
    source: 'https://www.wwmcrc.co.uk/page.php?Plv=3&P1=5&P2=20&P3=7',
    read: '2026-11-23',
  },
];

import type { SearchName } from '../../types';

/** Orders of courts that are neither a sentence nor its supervision, by the name each State gives them. */
export const orderNames: readonly SearchName[] = [
  {
    name: 'Sicherungsverwahrung',
    where: ['DE'],
    means: 'preventive detention; a custodial measure',
    leadsTo: '/mechanisms/fd-2008-909-custodial/',
    source:
      'https://dbh-online.de/fachverband/presse/fuehrungsaufsicht-als-alternative-zur-sicherungsverwahrung-sieben-thesen-als',
    read: '2026-11-29',
  },
  {
    name: 'terbeschikkingstelling',
    also: ['TBS', 'tbs met voorwaarden', 'tbs met dwangverpleging'],
    where: ['NL'],
    means: 'hospital order with or without custody; ask which text fits',
    leadsTo: '/mechanisms/fd-2008-947-probation/',
    source: 'http://www.commissievantoezicht.nl/dossiers/verlof/FZ/tbs-en-verlof',
    read: '2026-11-29',
  },
  {
    name: 'orden de protección',
    also: ['orden de alejamiento'],
    where: ['ES'],
    means: 'protection order; order to keep away',
    leadsTo: '/mechanisms/epo-2011-99/',
    source:
      'https://www.abogadopenal.madrid/prision-provisional-vs-orden-de-alejamiento-en-delitos-sexuales-cuando-se-aplica-cada-una',
    read: '2026-11-29',
  },
  {
    name: 'sexual harm prevention order',
    also: ['SHPO', 'sexual risk order', 'SOPO'],
    where: ['GB'],
    means: 'civil order of a court against sexual harm',
    leadsTo: '/moving-or-travelling/',
    source: 'https://paperzz.com/doc/7972610/civil-orders-for-managing-sex-offenders',
    read: '2026-11-29',
  },
  {
    name: 'non-molestation order',
    also: ['restraining order', 'barring order', 'Gewaltschutzanordnung', 'ordonnance de protection'],
    where: [],
    means: 'national orders that protect a person',
    leadsTo: '/protected-person-moves/',
    source:
      'https://e-justice.europa.eu/topics/family-matters-inheritance/mutual-recognition-protection-measures-civil-matters_en',
  },
];

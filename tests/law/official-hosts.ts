/** Publishers whose pages count as the place where the law stands. Each with the reason it is here. */
export const officialHosts: readonly string[] = [
  'data.europa.eu', // ELI addresses of the Official Journal
  'eur-lex.europa.eu', // the Official Journal
  'www.interpol.int', // INTERPOL's own rules
  'www.riksdagen.se', // Swedish statute book
  'www.irishstatutebook.ie', // Irish statute book
  'www.legislation.gov.uk', // United Kingdom statute book
  'www.boe.es', // Spanish official journal
  'www.gesetze-im-internet.de', // German federal statute book
  'finlex.fi', // Finnish statute book
  'wetten.overheid.nl', // Dutch statute book
  'e-sbirka.gov.cz', // Czech statute book
  'www.slov-lex.sk', // Slovak statute book
  'api.sejm.gov.pl', // Polish Journal of Laws, kept by the Sejm
  'data.dre.pt', // Portuguese official journal, its European legislation identifiers
  'www.coe.int', // Council of Europe Treaty Office: its conventions, parties and reservations
  'rm.coe.int', // Council of Europe document store: recommendations of the Committee of Ministers
  'www.hcch.net', // Hague Conference: its conventions and their parties
  'www.ris.bka.gv.at', // Austrian legal information system: statutes and treaties
  'www.fedlex.admin.ch', // Swiss register of law and treaties
  'www.fedpol.admin.ch', // Swiss Federal Office of Police: its agreements
  'www.legifrance.gouv.fr', // French official journal
  'police.public.lu', // Police of Luxembourg: its agreement
  'www.rijksoverheid.nl', // Dutch government: announcement of a treaty
  'intermin.fi', // Finnish Ministry of the Interior: announcement of a treaty
  'www.oireachtas.ie', // Irish parliament: answer of a minister on a treaty
  'www.fdfa.admin.ch', // Swiss Department of Foreign Affairs: its list of treaties and parties
  'llv.li', // Liechtenstein, national administration: when a convention came into force there
  'www.news.admin.ch', // Swiss Federal Chancellery, announcements of the Federal Council
];

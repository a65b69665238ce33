import type { Url } from '../../model';

/** The Recommendation of 2022: the one text of the Union on all agreements of this kind. It binds nobody. */
export const recommendation: Url = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0915';

/** The Austrian register of treaties, by its own number. */
export const austrianRegister = (register: string): Url =>
  `https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=${register}`;

/** The Swiss register: treaty of Austria, Liechtenstein and Switzerland of 4 June 2012. */
export const swissRegister: Url = 'https://www.fedlex.admin.ch/eli/cc/2017/442/de';

/** The Swiss Federal Office of Police on its agreements and joint centres. */
export const fedpol: Url =
  'https://www.fedpol.admin.ch/fedpol/de/home/polizei-zusammenarbeit/international/polizeikooperationsabkommen.html';

/** The Grand-Ducal Police on the agreement of Luxembourg. */
export const grandDucalPolice: Url =
  'https://police.public.lu/en/votre-police/a-propos-de-la-police/direction-relations-internationales.html';

/** The Dutch government on the Benelux police treaty. */
export const theHague: Url =
  'https://www.rijksoverheid.nl/actueel/nieuws/2023/09/28/nieuw-benelux-politieverdrag-per-1-oktober-in-werking';

/** The French official journal: the treaty of Blois with Spain, as published by Decree 2003-915. */
export const frenchJournal: Url = 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000001277721';

/** The Spanish official journal: the agreement of Évora with Portugal. */
export const spanishJournal: Url = 'https://www.boe.es/eli/es/ai/2005/11/19/(1)';

/** The Finnish Ministry of the Interior on the agreement with Sweden. */
export const finnishMinistry: Url =
  'https://intermin.fi/en/-/agreement-on-police-cooperation-between-finland-and-sweden-to-enter-into-force-in-the-beginning-of-february';

/** The Irish parliament: the minister on the agreement with the United Kingdom. */
export const irishParliament: Url = 'https://www.oireachtas.ie/en/debates/question/2005-02-01/288/';

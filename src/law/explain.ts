/** The explanation door of the law room: gists, citations and sources, loaded per instrument. */
import type { CountrySheet } from './country-sheets/model';
import type { InstrumentId } from './ids';
import type { Provision, Provisions, Source, Sources, TerritoryId } from './model';

export type Explanation = { readonly provisions: Provisions; readonly sources: Sources };

/** One loader per instrument, so that a page fetches only what it explains. */
export const loadExplanation: Readonly<Record<InstrumentId, () => Promise<Explanation>>> = {
  '2023-977': () => import('./instruments/2023-977-law-enforcement-exchange/explanation'),
  '2006-960': () => import('./instruments/2006-960-swedish-initiative/explanation'),
  '2018-1862': () => import('./instruments/2018-1862-sis-police/explanation'),
  '2018-1861': () => import('./instruments/2018-1861-sis-borders/explanation'),
  'interpol-rpd': () => import('./instruments/interpol-rpd-notices/explanation'),
  '2009-315': () => import('./instruments/2009-315-criminal-records/explanation'),
  '2008-947': () => import('./instruments/2008-947-probation/explanation'),
  '2002-584': () => import('./instruments/2002-584-arrest-warrant/explanation'),
  'tca-part-three': () => import('./instruments/tca-part-three-cooperation/explanation'),
  '1182-71': () => import('./instruments/1182-71-counting-time/explanation'),
  'nordic-1963': () => import('./instruments/nordic-1963-enforcement/explanation'),
  '2016-680': () => import('./instruments/2016-680-law-enforcement-data-protection/explanation'),
  '2008-909': () => import('./instruments/2008-909-custodial-sentences/explanation'),
  '2009-829': () => import('./instruments/2009-829-supervision-orders/explanation'),
  '2011-99': () => import('./instruments/2011-99-protection-orders/explanation'),
  '606-2013': () => import('./instruments/606-2013-civil-protection-measures/explanation'),
  '2014-41': () => import('./instruments/2014-41-investigation-orders/explanation'),
  'coe-1964': () => import('./instruments/coe-1964-supervision/explanation'),
  'mla-2000': () => import('./instruments/mla-2000-mutual-assistance/explanation'),
  'coe-1959': () => import('./instruments/coe-1959-mutual-assistance/explanation'),
  'coe-1983': () => import('./instruments/coe-1983-transfer/explanation'),
  '2023-1543': () => import('./instruments/2023-1543-e-evidence/explanation'),
  '2024-3011': () => import('./instruments/2024-3011-transfer-of-proceedings/explanation'),
  'ets-167': () => import('./instruments/ets-167-transfer-without-consent/explanation'),
  'cets-222': () => import('./instruments/cets-222-transfer-protocol-2017/explanation'),
  'ets-182': () => import('./instruments/ets-182-mutual-assistance-protocol/explanation'),
  '2013-32': () => import('./instruments/2013-32-asylum-procedure/explanation'),
  '2024-1348': () => import('./instruments/2024-1348-asylum-procedure/explanation'),
  echr: () => import('./instruments/echr-human-rights/explanation'),
  'coe-2007-lanzarote': () => import('./instruments/coe-2007-lanzarote-children/explanation'),
  'coe-2011-istanbul': () => import('./instruments/coe-2011-istanbul-violence-against-women/explanation'),
  'coe-rec-2014-3': () => import('./instruments/coe-rec-2014-3-serious-reoffending/explanation'),
  'coe-rec-2010-1': () => import('./instruments/coe-rec-2010-1-probation-rules/explanation'),
  'coe-rec-2012-12': () => import('./instruments/coe-rec-2012-12-foreign-prisoners/explanation'),
  'coe-rec-2021-6': () => import('./instruments/coe-rec-2021-6-sexual-offences/explanation'),
  'uk-adequacy': () => import('./instruments/uk-adequacy-data-protection/explanation'),
  '2016-794': () => import('./instruments/2016-794-europol/explanation'),
  '2008-615': () => import('./instruments/2008-615-pruem/explanation'),
  '2024-982': () => import('./instruments/2024-982-pruem-ii/explanation'),
  '2019-816': () => import('./instruments/2019-816-ecris-tcn/explanation'),
  '2019-884': () => import('./instruments/2019-884-ecris-amendment/explanation'),
  '2011-93': () => import('./instruments/2011-93-child-sexual-abuse/explanation'),
  '2004-38': () => import('./instruments/2004-38-free-movement/explanation'),
  '2019-1111': () => import('./instruments/2019-1111-child-protection/explanation'),
  'hague-1996': () => import('./instruments/hague-1996-child-protection/explanation'),
  '2012-29': () => import('./instruments/2012-29-victims-rights/explanation'),
  'police-cooperation-agreements': () => import('./instruments/police-cooperation-agreements/explanation'),
  '2002-465': () => import('./instruments/2002-465-joint-teams/explanation'),
  '2018-1727': () => import('./instruments/2018-1727-eurojust/explanation'),
  '2008-976': () => import('./instruments/2008-976-judicial-network/explanation'),
  '2023-2844': () => import('./instruments/2023-2844-digital-channel/explanation'),
  '2008-675': () => import('./instruments/2008-675-taking-account/explanation'),
  'coe-1957': () => import('./instruments/coe-1957-extradition/explanation'),
  '2018-1860': () => import('./instruments/2018-1860-sis-return/explanation'),
  '2022-1190': () => import('./instruments/2022-1190-information-alerts/explanation'),
  'sirene-manual': () => import('./instruments/sirene-manual-2013-115/explanation'),
  cisa: () => import('./instruments/cisa-schengen-convention/explanation'),
  'schengen-area': () => import('./instruments/schengen-area-without-controls/explanation'),
  '2016-681': () => import('./instruments/2016-681-passenger-records/explanation'),
  '2025-13': () => import('./instruments/2025-13-passenger-information/explanation'),
  '2017-2226': () => import('./instruments/2017-2226-entry-exit/explanation'),
  '2018-1240': () => import('./instruments/2018-1240-travel-authorisation/explanation'),
};

/** The country sheets in one piece: whom to ask in each State. */
export const loadCountrySheets = (): Promise<Readonly<Record<TerritoryId, CountrySheet>>> =>
  import('./country-sheets').then(({ countrySheets }) => countrySheets);

/** The sources of every instrument in one piece. */
export const loadAllSources = (): Promise<Readonly<Record<InstrumentId, Sources>>> =>
  import('./all-sources').then(({ allSources }) => allSources);

export type { Provision, Source };

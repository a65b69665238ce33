/** The explanation door of the law room: gists, citations and sources, loaded per instrument. */
import type { InstrumentId } from './ids';
import type { Provision, Provisions, Source, Sources } from './model';

export type Explanation = { readonly provisions: Provisions; readonly sources: Sources };

const both = async (
  provisions: Promise<{ provisions: Provisions }>,
  sources: Promise<{ sources: Sources }>,
): Promise<Explanation> => ({ ...(await provisions), ...(await sources) });

/** One loader per instrument, so that a page fetches only what it explains. */
export const loadExplanation: Readonly<Record<InstrumentId, () => Promise<Explanation>>> = {
  '2023-977': () =>
    both(
      import('./instruments/2023-977-law-enforcement-exchange/provisions'),
      import('./instruments/2023-977-law-enforcement-exchange/sources'),
    ),
  '2006-960': () =>
    both(
      import('./instruments/2006-960-swedish-initiative/provisions'),
      import('./instruments/2006-960-swedish-initiative/sources'),
    ),
  '2018-1862': () =>
    both(import('./instruments/2018-1862-sis-police/provisions'), import('./instruments/2018-1862-sis-police/sources')),
  '2018-1861': () =>
    both(
      import('./instruments/2018-1861-sis-borders/provisions'),
      import('./instruments/2018-1861-sis-borders/sources'),
    ),
  'interpol-rpd': () =>
    both(import('./instruments/interpol-rpd-notices/provisions'), import('./instruments/interpol-rpd-notices/sources')),
  '2009-315': () =>
    both(
      import('./instruments/2009-315-criminal-records/provisions'),
      import('./instruments/2009-315-criminal-records/sources'),
    ),
  '2008-947': () =>
    both(import('./instruments/2008-947-probation/provisions'), import('./instruments/2008-947-probation/sources')),
  '2002-584': () =>
    both(
      import('./instruments/2002-584-arrest-warrant/provisions'),
      import('./instruments/2002-584-arrest-warrant/sources'),
    ),
  'tca-part-three': () =>
    both(
      import('./instruments/tca-part-three-cooperation/provisions'),
      import('./instruments/tca-part-three-cooperation/sources'),
    ),
  '1182-71': () =>
    both(
      import('./instruments/1182-71-counting-time/provisions'),
      import('./instruments/1182-71-counting-time/sources'),
    ),
  'nordic-1963': () =>
    both(
      import('./instruments/nordic-1963-enforcement/provisions'),
      import('./instruments/nordic-1963-enforcement/sources'),
    ),
  '2016-680': () =>
    both(
      import('./instruments/2016-680-law-enforcement-data-protection/provisions'),
      import('./instruments/2016-680-law-enforcement-data-protection/sources'),
    ),
  '2008-909': () =>
    both(
      import('./instruments/2008-909-custodial-sentences/provisions'),
      import('./instruments/2008-909-custodial-sentences/sources'),
    ),
  '2009-829': () =>
    both(
      import('./instruments/2009-829-supervision-orders/provisions'),
      import('./instruments/2009-829-supervision-orders/sources'),
    ),
  '2011-99': () =>
    both(
      import('./instruments/2011-99-protection-orders/provisions'),
      import('./instruments/2011-99-protection-orders/sources'),
    ),
  '606-2013': () =>
    both(
      import('./instruments/606-2013-civil-protection-measures/provisions'),
      import('./instruments/606-2013-civil-protection-measures/sources'),
    ),
  '2014-41': () =>
    both(
      import('./instruments/2014-41-investigation-orders/provisions'),
      import('./instruments/2014-41-investigation-orders/sources'),
    ),
  'coe-1964': () =>
    both(import('./instruments/coe-1964-supervision/provisions'), import('./instruments/coe-1964-supervision/sources')),
  'mla-2000': () =>
    both(
      import('./instruments/mla-2000-mutual-assistance/provisions'),
      import('./instruments/mla-2000-mutual-assistance/sources'),
    ),
  'coe-1959': () =>
    both(
      import('./instruments/coe-1959-mutual-assistance/provisions'),
      import('./instruments/coe-1959-mutual-assistance/sources'),
    ),
  'coe-1983': () =>
    both(import('./instruments/coe-1983-transfer/provisions'), import('./instruments/coe-1983-transfer/sources')),
  '2023-1543': () =>
    both(import('./instruments/2023-1543-e-evidence/provisions'), import('./instruments/2023-1543-e-evidence/sources')),
  '2024-3011': () =>
    both(
      import('./instruments/2024-3011-transfer-of-proceedings/provisions'),
      import('./instruments/2024-3011-transfer-of-proceedings/sources'),
    ),
  'ets-167': () =>
    both(
      import('./instruments/ets-167-transfer-without-consent/provisions'),
      import('./instruments/ets-167-transfer-without-consent/sources'),
    ),
  'cets-222': () =>
    both(
      import('./instruments/cets-222-transfer-protocol-2017/provisions'),
      import('./instruments/cets-222-transfer-protocol-2017/sources'),
    ),
  'ets-182': () =>
    both(
      import('./instruments/ets-182-mutual-assistance-protocol/provisions'),
      import('./instruments/ets-182-mutual-assistance-protocol/sources'),
    ),
  '2013-32': () =>
    both(
      import('./instruments/2013-32-asylum-procedure/provisions'),
      import('./instruments/2013-32-asylum-procedure/sources'),
    ),
  '2024-1348': () =>
    both(
      import('./instruments/2024-1348-asylum-procedure/provisions'),
      import('./instruments/2024-1348-asylum-procedure/sources'),
    ),
  echr: () =>
    both(import('./instruments/echr-human-rights/provisions'), import('./instruments/echr-human-rights/sources')),
  'coe-2007-lanzarote': () =>
    both(
      import('./instruments/coe-2007-lanzarote-children/provisions'),
      import('./instruments/coe-2007-lanzarote-children/sources'),
    ),
  'coe-2011-istanbul': () =>
    both(
      import('./instruments/coe-2011-istanbul-violence-against-women/provisions'),
      import('./instruments/coe-2011-istanbul-violence-against-women/sources'),
    ),
  'coe-rec-2014-3': () =>
    both(
      import('./instruments/coe-rec-2014-3-serious-reoffending/provisions'),
      import('./instruments/coe-rec-2014-3-serious-reoffending/sources'),
    ),
  'coe-rec-2010-1': () =>
    both(
      import('./instruments/coe-rec-2010-1-probation-rules/provisions'),
      import('./instruments/coe-rec-2010-1-probation-rules/sources'),
    ),
  'coe-rec-2012-12': () =>
    both(
      import('./instruments/coe-rec-2012-12-foreign-prisoners/provisions'),
      import('./instruments/coe-rec-2012-12-foreign-prisoners/sources'),
    ),
  'coe-rec-2021-6': () =>
    both(
      import('./instruments/coe-rec-2021-6-sexual-offences/provisions'),
      import('./instruments/coe-rec-2021-6-sexual-offences/sources'),
    ),
  'uk-adequacy': () =>
    both(
      import('./instruments/uk-adequacy-data-protection/provisions'),
      import('./instruments/uk-adequacy-data-protection/sources'),
    ),
  '2016-794': () =>
    both(import('./instruments/2016-794-europol/provisions'), import('./instruments/2016-794-europol/sources')),
  '2008-615': () =>
    both(import('./instruments/2008-615-pruem/provisions'), import('./instruments/2008-615-pruem/sources')),
  '2024-982': () =>
    both(import('./instruments/2024-982-pruem-ii/provisions'), import('./instruments/2024-982-pruem-ii/sources')),
  '2019-816': () =>
    both(import('./instruments/2019-816-ecris-tcn/provisions'), import('./instruments/2019-816-ecris-tcn/sources')),
  '2019-884': () =>
    both(
      import('./instruments/2019-884-ecris-amendment/provisions'),
      import('./instruments/2019-884-ecris-amendment/sources'),
    ),
  '2011-93': () =>
    both(
      import('./instruments/2011-93-child-sexual-abuse/provisions'),
      import('./instruments/2011-93-child-sexual-abuse/sources'),
    ),
  '2004-38': () =>
    both(
      import('./instruments/2004-38-free-movement/provisions'),
      import('./instruments/2004-38-free-movement/sources'),
    ),
  '2019-1111': () =>
    both(
      import('./instruments/2019-1111-child-protection/provisions'),
      import('./instruments/2019-1111-child-protection/sources'),
    ),
  'hague-1996': () =>
    both(
      import('./instruments/hague-1996-child-protection/provisions'),
      import('./instruments/hague-1996-child-protection/sources'),
    ),
  '2012-29': () =>
    both(
      import('./instruments/2012-29-victims-rights/provisions'),
      import('./instruments/2012-29-victims-rights/sources'),
    ),
  'police-cooperation-agreements': () =>
    both(
      import('./instruments/police-cooperation-agreements/provisions'),
      import('./instruments/police-cooperation-agreements/sources'),
    ),
  '2002-465': () =>
    both(import('./instruments/2002-465-joint-teams/provisions'), import('./instruments/2002-465-joint-teams/sources')),
  '2018-1727': () =>
    both(import('./instruments/2018-1727-eurojust/provisions'), import('./instruments/2018-1727-eurojust/sources')),
  '2008-976': () =>
    both(
      import('./instruments/2008-976-judicial-network/provisions'),
      import('./instruments/2008-976-judicial-network/sources'),
    ),
  '2023-2844': () =>
    both(
      import('./instruments/2023-2844-digital-channel/provisions'),
      import('./instruments/2023-2844-digital-channel/sources'),
    ),
  '2008-675': () =>
    both(
      import('./instruments/2008-675-taking-account/provisions'),
      import('./instruments/2008-675-taking-account/sources'),
    ),
  'coe-1957': () =>
    both(import('./instruments/coe-1957-extradition/provisions'), import('./instruments/coe-1957-extradition/sources')),
  '2018-1860': () =>
    both(import('./instruments/2018-1860-sis-return/provisions'), import('./instruments/2018-1860-sis-return/sources')),
  '2022-1190': () =>
    both(
      import('./instruments/2022-1190-information-alerts/provisions'),
      import('./instruments/2022-1190-information-alerts/sources'),
    ),
  'sirene-manual': () =>
    both(
      import('./instruments/sirene-manual-2013-115/provisions'),
      import('./instruments/sirene-manual-2013-115/sources'),
    ),
  cisa: () =>
    both(
      import('./instruments/cisa-schengen-convention/provisions'),
      import('./instruments/cisa-schengen-convention/sources'),
    ),
  'schengen-area': () =>
    both(
      import('./instruments/schengen-area-without-controls/provisions'),
      import('./instruments/schengen-area-without-controls/sources'),
    ),
  '2016-681': () =>
    both(
      import('./instruments/2016-681-passenger-records/provisions'),
      import('./instruments/2016-681-passenger-records/sources'),
    ),
  '2025-13': () =>
    both(
      import('./instruments/2025-13-passenger-information/provisions'),
      import('./instruments/2025-13-passenger-information/sources'),
    ),
  '2017-2226': () =>
    both(import('./instruments/2017-2226-entry-exit/provisions'), import('./instruments/2017-2226-entry-exit/sources')),
  '2018-1240': () =>
    both(
      import('./instruments/2018-1240-travel-authorisation/provisions'),
      import('./instruments/2018-1240-travel-authorisation/sources'),
    ),
};

export type { Provision, Source };

import { citer, official, secondary, viaNational } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2023-977', 'http://data.europa.eu/eli/dir/2023/977/oj');
const germanText = 'https://www.gesetze-im-internet.de/irg/__92f.html';
const germanAct = citer('2023-977', germanText);
const finnishText = 'https://finlex.fi/en/legislation/collection/2024/806';
const finnishAct = citer('2023-977', finnishText);
const dutchText = 'https://wetten.overheid.nl/BWBR0051017';
const dutchAct = citer('2023-977', dutchText);
const swissNews = 'https://www.news.admin.ch/de/newnsb/Hcm7V4GHn1_HNMvsZmYy5';
const swissAct = citer('2023-977', swissNews);

export const sources = {
  deadline: {
    cite: at('Art 22(1)', secondary('https://www.eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vm3a78e8ipzy', '2026-11-23')),
    note: 'Last day to transpose; the day of the national law may differ. In force since 11 June 2023. The number of this article is from memory.',
    conflict:
      'Entry into force: 11 June 2023 in the source, 12 June in other notes. Article on transposition: 22(1) or 21.',
  },
  'formal-notice': {
    cite: at(
      'Art 22(1)',
      secondary(
        'https://bta.bg/en/news/world/825289-ec-calls-on-bulgaria-to-transpose-directive-on-information-exchange-between-law-',
        '2026-11-23',
      ),
    ),
    note: 'Formal notice of 31 January 2025; later transposition not checked.',
  },
  'at-act': {
    cite: at(
      'FinStrZG as changed by BGBl. I 9/2025 (Austria)',
      secondary('https://360.lexisnexis.at/d/b_bgbl_2025_2025_I_9_0da1551925?origin=lk', '2026-11-25'),
    ),
    note: 'Covers tax and customs offences only. The explanation of the bill names the Bundeskriminalamt as single point of contact; an act for the police was not found.',
  },
  'fi-act': {
    cite: finnishAct(
      'Act 806/2024 (Finland)',
      secondary('https://github.com/legalize-dev/legalize-fi/blob/main/fi/2024-806.md', '2026-11-25'),
    ),
    note: 'National law since 20 December 2024, its SIENA part from 1 June 2027. For police, customs and border guard; single point of contact at the Keskusrikospoliisi.',
  },
  'it-act': {
    cite: at(
      'D.Lgs. 181/2024 (Italy)',
      secondary(
        'http://www.marinacastellaneta.it/blog/cooperazione-penale-recepita-la-direttiva-sullo-scambio-di-informazioni-tra-le-autorita-di-contrasto.html',
        '2026-11-23',
      ),
    ),
    note: 'National law since 17 December 2024.',
  },
  'nl-act': {
    cite: dutchAct('Regeling of 16 April 2025 (Netherlands)', official(dutchText, '2026-11-23')),
    note: 'National law since 10 May 2025; its SIENA part changes on 12 June 2027.',
  },
  'de-act': {
    cite: germanAct('Section 92f IRG (Germany)', official(germanText, '2026-11-23')),
    note: 'Late: formal notice of 31 January 2025; first day not established. The section is for prosecution. For prevention see police law, such as a decree of North Rhine-Westphalia of 30 January 2026.',
  },
  'es-bill': {
    cite: at(
      'Art 22(1)',
      secondary(
        'https://www.infobae.com/espana/agencias/2025/11/25/el-gobierno-aprueba-el-proyecto-por-el-que-interior-asume-el-punto-de-contacto-unico-de-informacion-policial-con-la-ue/',
        '2026-11-23',
      ),
    ),
    note: 'Late: formal notice of 31 January 2025; only a government bill of 25 November 2025 was found.',
  },
  'dk-protocol-22': {
    cite: at(
      'Protocol 22 Art 4; Folketing decision B 21',
      official('https://eu.dk/samling/20231/beslutningsforslag/b21/20231_b21_som_fremsat.htm', '2026-11-23'),
    ),
    note: 'Bound under international law towards the bound States. First day of the Danish law not established; also among the formal notices of 31 January 2025.',
  },
  'ie-protocol-19': {
    cite: at('Protocol 19 Art 5(1)'),
    note: 'Takes part through the police part of Schengen, from memory. No transposing act found, and no formal notice.',
  },
  'schengen-development': {
    cite: at('Recitals on Schengen', viaNational('https://recht.nrw.de/mbnrw/2026-37', '2026-11-25')),
    note: 'Takes part because the Directive develops Schengen: a German decree of January 2026 exchanges with these States under it. First day of the national law not established.',
  },
  'ch-act': {
    cite: swissAct('Schengen Information Exchange Act, SIaG (Switzerland)', official(swissNews, '2026-11-23')),
    note: 'Revised act in force since 17 July 2025; the single point of contact is the operations and alarm centre of fedpol.',
  },
  'li-report': {
    cite: at(
      'Government report of 5 November 2024 (Liechtenstein)',
      secondary(
        'https://swiss-now.ch/vaduz/eu-richtlinie-liechtenstein-staerkt-den-austausch-von-strafinformationen',
        '2026-11-23',
      ),
    ),
    note: 'Takeover and a change of the police act were proposed; first day in force not established.',
  },
  'no-consultation': {
    cite: at('Consultation until 18 October 2024 (Norway)', secondary('https://europalov.no/node/30046', '2026-11-23')),
    note: 'Treated as Schengen development; first day in force not established.',
  },
  'gb-third-country': {
    cite: at(
      'Art 1(1)',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'Title IV of Part Three of the Trade and Cooperation Agreement takes its place.',
  },
  'third-country': {
    cite: at('Art 1(1)', secondary('https://gesetze.legal/eu/rl_2023_977_eu/1', '2026-11-23')),
    note: 'INTERPOL, a bilateral treaty or reciprocity.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;

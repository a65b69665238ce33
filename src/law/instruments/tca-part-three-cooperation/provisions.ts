import { citer, official, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';
import { recordsProvisions } from './records';

const at = citer('tca-part-three', 'https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj');

const pruemDecision = secondary('https://lexaris.de/book/version/documentflat/head/5019596', '2026-11-23');
const treatyCopy = secondary(
  'https://edit.wti.org/document/show/b53dc3cd-ffe5-47fe-ab4a-fecc9509fce8?page=32&textBlockId=a9c74838-e581-4f47-abef-03e6ae1ebc58',
  '2026-11-23',
);
const dutchText = secondary(
  'https://inview.nl/document/iddf6d3c0da438434bb3a767d66e0ca13b?ctx=dfd080d85031531fb0855a7dfcb59430',
  '2026-11-23',
);

const overview = secondary(
  'http://Lawsociety.org.uk/topics/brexit/law-enforcement-and-judicial-cooperation-in-criminal-matters-after-brexit',
  '2026-11-25',
);
const briefing = secondary(
  'https://fdocuments.net/document/law-enforcement-and-judicial-cooperation-in-criminal-.html',
  '2026-11-25',
);
const lordsLibrary = secondary(
  'https://lordslibrary.parliament.uk/beyond-brexit-policing-law-enforcement-and-security/',
  '2026-11-23',
);
const safeguards = official(
  'https://home-affairs.ec.europa.eu/policies/international-affairs/collaboration-countries/united-kingdom/law-enforcement-and-judicial-cooperation_en',
  '2026-11-23',
);
const titleFour = secondary('http://brexitlegalguide.co.uk/exchange-agreement', '2026-11-25');

export const provisions = {
  'title-i': {
    gist: 'All cooperation with the United Kingdom rests on respect for the European Convention on Human Rights and on data protection.',
    cite: at('Part Three Title I', safeguards),
  },
  'art-528': {
    gist: 'Traces are compared by police, customs or other authorities that deal with crime and may use force; not by security services.',
    cite: at('Art 528', secondary('http://brexitlegalguide.co.uk/data-sharing-eu-uk-agreement/', '2026-11-23')),
  },
  'art-530': {
    gist: 'DNA profiles can be searched automatically between the United Kingdom and member States.',
    cite: at('Art 530, 531', pruemDecision),
  },
  'art-534': {
    gist: 'Fingerprints can be searched in the same way.',
    cite: at('Art 534', pruemDecision),
  },
  'art-536': {
    gist: 'After a match in this exchange, further personal data are given under the law of the State asked.',
    leavesOpen: 'The number of the article was seen; its wording only in a summary.',
    cite: at('Art 536', pruemDecision),
  },
  'art-537': {
    gist: 'Vehicle registrations are to be searched too.',
    leavesOpen: 'The Commission proposed a start on 1 March 2026; whether it was adopted is not established.',
    cite: at(
      'Art 537, 540(2)',
      official('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52026PC0044', '2026-11-23'),
    ),
  },
  'art-541': {
    gist: 'The Union may suspend the comparison of traces if its own rules change much and the agreement does not follow.',
    leavesOpen: 'The rule was read at the British Parliament; the number of the article was worked out.',
    cite: at(
      'Art 541',
      secondary(
        'https://committees.parliament.uk/committee/69/european-scrutiny-committee/news/194589/ukeu-police-cooperation-could-halt-without-action-on-trade-agreement-mps-warn/',
        '2026-11-23',
      ),
    ),
  },
  'title-iii': {
    gist: 'Passenger data of airlines go to the United Kingdom under a title of their own, against terrorism and serious crime.',
    cite: at('Part Three Title III', secondary('http://brexitlegalguide.co.uk/?p=16557', '2026-11-25')),
  },
  'art-563': {
    gist: 'Competent authorities may help each other with information to prevent offences, to carry out criminal penalties and to protect public safety, asked or unasked.',
    leavesOpen:
      'Only within domestic law and powers, and not where that law reserves the matter to judicial authorities. No fixed time to answer: in urgent cases as soon as possible.',
    cite: at('Art 563(1), (3)-(5)', titleFour),
  },
  'art-563(1)': {
    gist: 'It serves only what no other title covers: traces, passengers, records, evidence and surrender go their own way.',
    cite: at('Art 563(1)', titleFour),
  },
  'art-563(2)': {
    gist: 'Competent is a police, customs or other authority that domestic law gives one of these tasks.',
    leavesOpen: 'So a prison or probation body can be one, if its law says so: our reading.',
    cite: at('Art 563(2)', titleFour),
  },
  'art-563-conditions': {
    gist: 'The one who gives information may set conditions for its use.',
    leavesOpen:
      'From memory: the paragraphs after the fifth were seen only in part, and which of them says this is not confirmed. Ask the sender before it is used in court.',
    cite: at('Art 563, paragraphs after the fifth'),
  },
  'title-v': {
    gist: 'Europol works with the United Kingdom through the National Crime Agency and its liaison officers; the United Kingdom is no member.',
    leavesOpen:
      'That it cannot search Europol data itself: from memory. Data from Europol go on only with its consent.',
    cite: at('Part Three Title V', lordsLibrary),
  },
  'title-vi': {
    gist: 'Eurojust works with the United Kingdom through liaison staff, without membership.',
    cite: at(
      'Part Three Title VI',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
  },
  'title-vii': {
    gist: 'Surrender follows a warrant of a judicial authority where this is necessary and proportionate: 12 months of possible or 4 months of imposed custody.',
    leavesOpen:
      'Only the opening articles were read. Time limits like those of the European arrest warrant are not confirmed.',
    cite: at('Part Three Title VII', secondary('https://brexitlegal.ie/arrest-warrant-eu-uk-agreement/', '2026-11-23')),
  },
  'title-vii-proportionality': {
    gist: 'A warrant weighs the rights of the person, the interest of victims, the gravity of the act and milder ways than surrender.',
    cite: at(
      'Part Three Title VII (LAW.SURR.77 in the first numbering)',
      secondary('https://brexitlegal.ie/arrest-warrant-eu-uk-agreement/', '2026-11-25'),
    ),
  },
  'title-vii-time': {
    gist: 'Irish courts keep to the time limits of the European arrest warrant for a warrant from the United Kingdom.',
    leavesOpen:
      '10 days after consent, 60 days otherwise, 30 more, 10 to hand over: in the agreement itself they were not read.',
    cite: at('Part Three Title VII', viaNational('http://www.irishstatutebook.ie/eli/2003/act/45', '2026-11-23')),
  },
  'title-vii-authority': {
    gist: 'The bureau of the National Crime Agency is told of warrants; the United Kingdom sees them only through INTERPOL, not in SIS.',
    leavesOpen:
      'For Scotland the Crown Office, from memory. So a wanted person is entered twice, in SIS and at INTERPOL.',
    cite: at(
      'Notifications of the United Kingdom, OJ 2021/C 117 I/02',
      secondary('https://lexaris.de/book/version/documentflat/head/1481458', '2026-11-23'),
    ),
  },
  'art-603': {
    gist: 'A State may have notified that it does not surrender its own nationals, or does so only on conditions.',
    leavesOpen: 'Who has notified what: look it up in OJ C/2025/6451 of 2 December 2025.',
    cite: at('Art 603(2)', treatyCopy),
  },
  'art-633': {
    gist: 'Mutual assistance with the United Kingdom builds on the convention of 1959 and its two protocols.',
    leavesOpen:
      'Some summaries name Art 635 for this; a proposal of the Commission says Art 633 and keeps 635 for the form.',
    cite: at(
      'Art 633',
      official('https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A52023PC0056', '2026-11-25'),
    ),
  },
  'art-635': {
    gist: 'Once the Specialised Committee has set a standard form, requests for mutual assistance must be made on it.',
    cite: at(
      'Art 635(1)-(2)',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdlglbmvdzx_j9vvik7m1c3gyxp/vm0dj74ww4yv', '2026-11-23'),
    ),
  },
  'art-640': {
    gist: 'The State asked for mutual assistance decides at the latest 45 days after it received the request.',
    leavesOpen: 'A shorter time is kept as far as possible where the request is urgent.',
    limit: 'tca-mutual-assistance-decision',
    cite: at('Art 640(1)-(3)', dutchText),
  },
  'art-640-execution': {
    gist: 'Mutual assistance is carried out at the latest 90 days after the decision or the consultation on it.',
    limit: 'tca-mutual-assistance-execution',
    cite: at('Art 640(1)-(3)', dutchText),
  },
  ...recordsProvisions,
  'title-x': {
    gist: 'Money laundering and the financing of terrorism have a title of their own.',
    leavesOpen: 'Not looked into here.',
    cite: at(
      'Part Three Title X',
      secondary(
        'https://amlintelligence.com/2020/12/analysis-heres-what-the-brexit-treaty-means-for-aml-cft-financial-services-and-fincrime',
        '2026-11-30',
      ),
    ),
  },
  'title-xi': {
    gist: 'Freezing and confiscation, with help in tracing assets, have a title of their own too.',
    leavesOpen: 'Not looked into here.',
    cite: at(
      'Part Three Title XI',
      secondary(
        'https://5sah.co.uk/knowledge-hub/articles/2021-03-08/freezing-and-confiscation-under-the-euuk-trade-and-cooperation-agreement',
        '2026-11-30',
      ),
    ),
  },
  'art-691': {
    gist: 'Part Three is reviewed by both sides together; the first review led to new notifications in December 2025.',
    leavesOpen: 'What the talks of 2025 and 2026 changed for police data is not established.',
    cite: at('Art 691, 776', lordsLibrary),
  },
  'art-692': {
    gist: 'Either side can end Part Three by written notice; if the European Convention on Human Rights is denounced, it can end within days.',
    leavesOpen: 'An ordinary notice takes 9 months, from memory. For a denunciation one source read speaks of 15 days.',
    cite: at('Art 692', secondary('https://bickerrecord.medium.com/on-article-692-dc002e6c5079', '2026-11-25')),
  },
  suspension: {
    gist: 'Grave failings in human rights, the rule of law or data protection allow Part Three or a title of it to be suspended.',
    leavesOpen: 'Art 693, from memory.',
    cite: at('Part Three, rules on suspension', safeguards),
  },
  'title-xiii': {
    gist: 'There is no mutual recognition, and the Court of Justice of the Union has no say; disputes are settled between the two sides.',
    cite: at('Part Three Title XIII', briefing),
  },
  'not-covered': {
    gist: 'It opens no SIS to the United Kingdom and moves no supervision, no protection order and no investigation order.',
    leavesOpen: 'That SIS is missing was read; that the rest is missing is from memory.',
    cite: at('Part Three', overview),
  },
} satisfies Provisions;

import type { MeasuresWords } from './type';

/** Words of `advice/measures/homecoming`. Practice advice, unless an article is named. */
export const homecoming = {
  measures: {
    // The register at home
    'look-in-own-register': {
      text: 'Have your own register looked up first. A member State reports convictions of your nationals to you, and you store them (FD 2009/315/JHA Arts 4(2), 5(1)). Other States: ask what their agreements send.',
      who: 'Your records authority',
    },
    'entry-use-follows-home-law': {
      text: 'Ask your records authority what the stored entry can be used for at home. It is kept so that it can be passed on (FD 2009/315/JHA Art 5(1)); your own law decides on more.',
      who: 'You, to your records authority or legal service',
    },
    'ask-for-the-judgment': {
      text: 'Have a copy of the judgment and of later measures asked for, to consider measures at home (FD 2009/315/JHA Art 4(4)). The entry alone says little about method and risk.',
      who: 'Your records authority',
    },
    'no-entry-says-little': {
      text: 'Report it dated: “own register: no entry on (day)”. The nationality could have been unknown there, the report missing, or the entry deleted (FD 2009/315/JHA Arts 4(1), 4(3)).',
      who: 'Whoever asked',
    },

    // Supervision and custody that come home
    'decide-on-supervision-papers': {
      text: 'Decide on the papers as soon as possible, at the latest 60 days after they arrived (FD 2008/947/JHA Art 12(1)). Then supervise without delay (Art 8(1)), adapted where needed, never harder (Art 9).',
      who: 'The authority that your State named',
    },
    'ask-for-what-is-missing-first': {
      text: 'Ask the other State for what is missing before you refuse on most grounds (FD 2008/947/JHA Art 11(3)). A bad certificate puts the decision off to a set day (Art 8(2)).',
      who: 'The authority that your State named',
    },
    'know-who-revokes': {
      text: 'Note who changes duties and revokes: after recognition your side (FD 2008/947/JHA Art 14(1)), unless your State declared otherwise (Art 14(3)). Tell the person.',
      who: 'The service that supervises',
    },
    'report-back-on-supervision': {
      text: 'Report in writing: recognised, refused, adapted, or person not found (FD 2008/947/JHA Art 18). Where they revoke, report a breach at once on Annex II (Art 17).',
      who: 'The authority that your State named',
    },
    'other-papers-have-their-own-text': {
      text: 'Read papers without such a certificate by their own text: the Nordic laws of 1963, or for custody the convention of 1983. The limits of the framework decisions are not theirs. Ask your legal service.',
      who: 'The authority that received them',
    },
    'announced-papers-start-nothing': {
      text: 'Ask when the papers come, and who supervises or holds the person until then. What is only announced starts no supervision and no time limit here.',
      who: 'The authority that your State named',
    },
    'ask-whether-they-send-the-papers': {
      text: 'Ask the convicting State whether it sends its supervision here; it decides. Among member States: FD 2008/947/JHA Arts 5(1), 15. Among Nordic States: their laws of 1963. From the United Kingdom and most others nothing of the kind comes.',
      who: 'The authority that your State named',
    },
    'decide-on-custody-papers': {
      text: 'Decide within 90 days of receipt (FD 2008/909/JHA Art 12(2)). The sentence is cut only to your own maximum, never made harder (Art 8(2)). The move follows within 30 days (Art 15(1)).',
      who: 'The authority that your State named',
    },
    'explain-release-rules': {
      text: 'Explain your rules on early and conditional release when asked (FD 2008/909/JHA Art 17(3)). The other State can then still withdraw.',
      who: 'The authority that your State named',
    },
    'report-back-on-custody': {
      text: 'Report the decision, an escape and the end of the sentence; conditional release if the certificate asked for it (FD 2008/909/JHA Art 21).',
      who: 'The authority that your State named',
    },
    'plan-release-under-home-law': {
      text: 'Count time served and plan release under your own law (FD 2008/909/JHA Art 17(1)). Start the release plan on the first day: what follows, who supervises, which victim wants news.',
      who: 'Prison and probation at home',
    },
    'ask-for-prison-reports': {
      text: 'Ask for risk and treatment reports, from prison to prison. They are no part of the papers. Health data come only where strictly necessary.',
      who: 'Prison at home',
    },
    'say-what-home-thinks-of-a-transfer': {
      text: 'Say what your State thinks of serving the rest at home. Among member States you and the prisoner can ask for it, and nobody is bound (FD 2008/909/JHA Art 4(5)). Elsewhere the convention of 1983 lets the prisoner tell either State of an interest (Art 2).',
      who: 'The authority that your State named',
    },
    'ask-for-release-facts': {
      text: 'Ask for day and hour of release, what follows, and what care and supervision need. The Council of Europe recommends preparing release with the State of destination (Rec CM/Rec(2012)12).',
      who: 'Prison or probation at home, through the authority that national law names',
    },
    'first-meeting-on-arrival': {
      text: 'Meet the person in the first days: address, duties in plain words, help, and whom not to contact.',
      who: 'The service that supervises',
    },

    // Nothing to supervise
    'voluntary-help': {
      text: 'Offer what the person can take freely: lodging, work, benefits, treatment. A refusal has no consequence, and you say so.',
      who: 'Probation, social services, or the body that national law names',
    },
    'measures-under-home-law': {
      text: 'Ask the legal service what your law has for somebody convicted abroad: register duty, civil order, police measure. A foreign conviction counts by right in new criminal proceedings only (FD 2008/675/JHA Arts 1(1), 3(1)).',
      who: 'You, with the police',
    },
    'local-unit-looks-with-moderation': {
      text: 'Let the local unit look with moderate means: does the person live here, is there contact with children, has anything happened? Set the day it stops.',
      who: 'The police unit for public protection',
    },

    // Asking the police there
    'questions-for-their-police': {
      text: 'Ask what you need and why: method, assessment and its day, release and conditions, whom to keep away from. Give objective reasons (Directive (EU) 2023/977 Art 4(3)), and for urgency its reason (Art 4(4)).',
      who: 'Police or SPOC',
    },
    'use-as-the-sender-allows': {
      text: 'Use what comes as its sender allows. It is intelligence until the sender agrees to more (Directive (EU) 2023/977 Art 1(4)); conditions bind (Directive (EU) 2016/680 Art 9(3)).',
      who: 'Everybody who gets it',
    },
    'answer-a-notice-that-came': {
      text: 'Did the other State send a notice? Answer it: received, owner, what you can do, what you cannot, review day.',
      who: 'SPOC, with the local unit',
    },
    'write-why-nobody-was-asked': {
      text: 'Write a dated note: what the concern rested on, and why nobody was asked. Origin and rumour are no ground.',
      who: 'Whoever decided',
    },
  },
  remains: {
    'supervision-does-not-come-along':
      'Supervision does not come along by itself. Until papers are recognised here, it stays with the convicting State.',
    'home-law-is-the-limit':
      'What comes back gives no new powers. What can be done at home is decided by your own law.',
    'the-sentence-is-served': 'A sentence that is served is served. Nobody supervises the person, and that is lawful.',
  },
} as const satisfies MeasuresWords;

import type { MeasuresWords } from './type';

/** Words of `advice/measures/investigating`. Practice advice, unless an article is named. */
export const investigating = {
  measures: {
    // A known suspect
    'write-down-the-reasons': {
      text: 'Write down what points to that State, and why the answer is needed (Directive (EU) 2023/977 Art 4(3)). Origin, a rumour or an earlier conviction is no such reason.',
      who: 'The investigating unit',
    },
    'ask-nobody-abroad': {
      text: 'Ask nobody abroad. Go on with your own lines of inquiry, and delete what the case does not need.',
      who: 'The investigating unit',
    },
    'open-an-inquiry-first': {
      text: 'Settle whether an offence is investigated: authority, reference, offence, and who leads.',
      who: 'Police, with the prosecutor',
    },
    'name-the-urgency': {
      text: 'Name the ground of urgency, its facts and the hour. Between States under the Directive the answer is then due within 8 hours if directly accessible, else within 3 calendar days (Directive (EU) 2023/977 Art 5(1)).',
      who: 'The unit that sends',
    },
    'send-as-an-ordinary-request': {
      text: 'Send it as an ordinary request. Between States under the Directive the answer is due within 7 calendar days (Directive (EU) 2023/977 Art 5(1)(c)).',
      who: 'The unit that sends',
    },
    'ask-narrowly': {
      text: 'Ask narrowly: which facts, which period, which place, and why that State has them.',
      who: 'Whoever writes the request',
    },
    'say-whether-for-court': {
      text: 'Say whether the answer is to be used in court. Without consent of the sending State it stays police information (Directive (EU) 2023/977 Art 1(4)).',
      who: 'Whoever writes the request, with the prosecutor',
    },
    'tell-the-court-what-is-outstanding': {
      text: 'Tell prosecutor and court before the hearing what is in, what is outstanding, and who was not asked. An empty reply can mean erased, elsewhere, or another name.',
      who: 'The investigating unit',
    },
    'grade-for-europol': {
      text: 'Give each item for Europol its purpose, source grade, accuracy grade and handling code (Regulation (EU) 2016/794 Arts 19, 29).',
      who: 'The investigating unit, with the Europol National Unit',
    },
    'prosecutor-signs-for-evidence': {
      text: 'Take what is to become evidence to the prosecutor now. An order for evidence is another request, with a form and a signature of its own.',
      who: 'The investigating unit',
    },
    'file-as-police-information': {
      text: 'File the answer as police information: graded, with its conditions, apart from evidence. Ask the sender before any other use.',
      who: 'The investigating unit',
    },
    'fingerprints-before-names': {
      text: 'Settle identity by prints where national law allows. A name alone finds the wrong record, or none.',
      who: 'Police',
    },
    'settle-with-the-other-inquiry': {
      text: 'Ask your SPOC and, for listed crime, Europol whether another inquiry looks at the same person. Agree who goes first before anything goes out.',
      who: 'The investigating unit',
    },
    'hand-the-request-to-the-police': {
      text: 'Give the police a dated sheet: offence, reference, what you ask, why that State, by when. The police or the SPOC send it.',
      who: 'The prosecutor or court of the case',
    },
    'hand-over-what-you-know': {
      text: 'Hand over a dated sheet: what you hold, since when, and how you know. Name the national rule. The police decide whether they investigate and whom they ask.',
      who: 'You, to the police unit that would investigate',
    },
    'note-the-hand-over': {
      text: 'Note what you handed over, to whom, on which day and rule. Ask who answers for it, and what you may do meanwhile.',
      who: 'You',
    },

    // A trace
    'search-at-home-first': {
      text: 'Have the trace searched in the national files and, for prints, in SIS. Note day, file and result.',
      who: 'Forensic service or police',
    },
    'rule-out-the-innocent': {
      text: 'Rule out victim, witnesses, helpers and staff by comparison at home. Their traces stay out of every search abroad.',
      who: 'Forensic service',
    },
    'keep-a-victims-trace-at-home': {
      text: 'Keep the trace of a victim or witness out of searches for suspects. For a missing person or an unknown dead person ask the legal service which search your law provides for.',
      who: 'The investigating unit',
    },
    'note-the-single-case': {
      text: 'Note the case, the offence, the official who asks, and why: each search is recorded so (Decision 2008/615/JHA Art 30(2)).',
      who: 'The investigating unit, for the contact point',
    },
    'note-why-the-marks-fit': {
      text: 'If an alert on marks is considered: note why they very probably belong to the perpetrator, and which files were searched (Regulation (EU) 2018/1862 Art 40).',
      who: 'The investigating unit',
    },
    'send-the-image-by-request': {
      text: 'Send the image with a request to the States that the facts point to. Automated comparison of faces is not in use yet (Regulation (EU) 2024/982 Art 75(2)).',
      who: 'The unit that sends',
    },
    'confirm-each-match': {
      text: 'Have each match confirmed by an expert before any step against a person. Until then it names nobody.',
      who: 'Forensic service',
    },
    'ask-what-stands-behind-a-match': {
      text: 'Ask for what stands behind a confirmed match: by police request to lead the inquiry, by an order for evidence to use it in court.',
      who: 'The investigating unit; the prosecutor for evidence',
    },
    'report-no-match-dated': {
      text: 'Report no match dated and complete: State, file, day, and who was not asked. Many people are in no file.',
      who: 'The investigating unit',
    },
    'delete-what-does-not-match': {
      text: 'Check that data sent for a search are deleted where nothing matched (Decision 2008/615/JHA Art 26(2)).',
      who: 'Both contact points',
    },
    'owner-is-not-the-driver': {
      text: 'Treat the owner of a vehicle as the owner: who drove is another question.',
      who: 'The investigating unit',
    },
    'once-identified-go-on': {
      text: 'Once the person is identified, go through the questions on a known suspect. Have alert and searches on the trace ended.',
      who: 'The investigating unit',
    },

    // Evidence
    'take-it-to-the-prosecutor': {
      text: 'Take it to the prosecutor or judge. An order drawn up by police counts only once one of them has validated it (Directive 2014/41/EU Arts 2(c), 9(3)).',
      who: 'Police, to the prosecutor of the case',
    },
    'open-proceedings-first': {
      text: 'Ask the prosecutor whether proceedings are open or are to be opened. Without proceedings there is no order (Directive 2014/41/EU Art 4).',
      who: 'The investigating unit',
    },
    'find-the-authority': {
      text: 'Find the competent authority, the form and the languages with the tools of the European Judicial Network: the Atlas, and the library of forms. In doubt ask its contact point.',
      who: 'The authority that issues',
    },
    'secure-what-can-be-lost': {
      text: 'Have it secured first: a provisional measure in an investigation order, a preservation order to a provider. Where neither reaches, telephone the contact point of the Judicial Network.',
      who: 'The authority that issues',
    },
    'show-the-test-of-the-order': {
      text: 'Write why it is necessary and proportionate, and that it could be ordered in a similar case at home. For an investigation order that is a condition (Directive 2014/41/EU Art 6).',
      who: 'The authority that issues',
    },
    'keep-the-order-confidential': {
      text: 'Say in the request what the person must not learn yet: under an investigation order both sides keep it confidential (Directive 2014/41/EU Art 19).',
      who: 'The authority that issues',
    },
    'right-judge-for-the-data': {
      text: 'Choose the signature by the kind of data: a judge or court for traffic and content, also a prosecutor for the subscriber (Regulation (EU) 2023/1543 Art 4).',
      who: 'The prosecutor of the case',
    },
    'diarise-the-order': {
      text: 'Diarise receipt, decision and execution of an investigation order: 1 week, 30 days, 90 days, each from its own day (Directive 2014/41/EU Arts 12, 16).',
      who: 'The authority that issues',
    },
    'ask-by-when': {
      text: 'Name the day by which the court needs it, and why. Under the conventions no number of days is set: it is met as far as it can be (EU MLA Convention Art 4).',
      who: 'The authority that issues',
    },
    'tell-the-person-of-the-data': {
      text: 'Settle who tells the person that data were handed over, and when. It can wait for the reasons of Directive (EU) 2016/680 Art 13(3) (Regulation (EU) 2023/1543 Art 13).',
      who: 'The authority that issued the order',
    },
    'use-for-these-proceedings-only': {
      text: 'Use what comes back for these proceedings. Supervision, prevention or another case is a new purpose: ask first.',
      who: 'Everybody who holds the file',
    },
    'choose-the-network': {
      text: 'Choose: one question or one request goes to a contact point of the Judicial Network, a case that runs in several States to Eurojust.',
      who: 'The prosecutor of the case',
    },
    'settle-who-acts-where': {
      text: 'Settle who acts where and on which day, who speaks with the victims, and what each State may use. Ask whether a joint team is worth its paper.',
      who: 'The prosecutors, with Eurojust',
    },
  },
  remains: {
    'an-answer-is-no-evidence':
      'What comes back leads the inquiry. It is no evidence, it warns nobody, and it proves nothing about States not asked.',
    'suspected-is-not-guilty':
      'The person is suspected and not judged. Nothing in the plan shows that he or she did it.',
    'a-match-is-no-identification':
      'A match is no identification until an expert has confirmed it. No match speaks of the files searched, on one day.',
    'no-evidence-before-the-decision-there':
      'The State asked decides under its own law. Until it does, nothing is secured by the request alone.',
    'the-inquiry-stays-at-home': 'Nobody abroad looks for anything on your behalf. Only what is done at home goes on.',
  },
} as const satisfies MeasuresWords;

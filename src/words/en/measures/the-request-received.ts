import type { MeasuresWords } from './type';

/** Words of `advice/measures/the-request-received`. Practice advice, unless an article is named. */
export const theRequestReceived = {
  measures: {
    'note-receipt-and-owner': {
      text: 'Note the day and hour of receipt, and who owns the answer. The time runs from receipt (Directive (EU) 2023/977 Art 5(1)).',
      who: 'SPOC',
    },
    'answer-the-urgent-question-by-telephone': {
      text: 'If the danger is why they ask: have your SPOC answer theirs by telephone first. Imminent danger to life or limb makes a request urgent (Directive (EU) 2023/977 Art 4(4)). No limit is waited for.',
      who: 'SPOC',
    },
    'answer-what-is-asked-and-no-more': {
      text: 'Answer what is asked, and no more: data are adequate and not excessive (Directive (EU) 2016/680 Art 4). Source, day and reliability go with each part.',
      who: 'Whoever writes the answer',
    },
    'answer-now-what-is-ready': {
      text: 'Send now what is ready. Say what follows, and when.',
      who: 'SPOC',
    },
    'hold-back-only-on-a-listed-ground': {
      text: 'Name the ground of the closed list (Directive (EU) 2023/977 Art 6(1)) for each part held back. Hold back no more than the ground covers.',
      who: 'SPOC',
    },
    'tell-the-ground-within-the-limit': {
      text: 'Tell the refusal and its reasons within the time limit (Directive (EU) 2023/977 Art 6(2)). Write the reasons so that they give nothing away themselves.',
      who: 'SPOC',
    },
    'ask-for-permission-at-once': {
      text: 'Ask the court or prosecutor at once, where the same disclosure at home needs it, and only there (Directive (EU) 2023/977 Art 9).',
      who: 'SPOC, or the authority that national law names',
    },
    'tell-how-long-permission-takes': {
      text: 'Tell the other State at once how long it will take, and why (Directive (EU) 2023/977 Art 5(2)). Keep it informed.',
      who: 'SPOC',
    },
    'ask-back-within-the-limit': {
      text: 'Ask what is missing within the time limit: purpose, offence, reasons, link with the person. Your question stops the clock until it is answered (Directive (EU) 2023/977 Art 6(2)-(3)).',
      who: 'SPOC',
    },
    'write-in-a-listed-language': {
      text: 'Write in a language on the list of the other SPOC. English is always on it (Directive (EU) 2023/977 Art 11).',
      who: 'SPOC',
    },
    'say-how-it-may-be-used': {
      text: 'Say how it can be used: handling code, conditions, and whether you agree to use in court (Directive (EU) 2023/977 Art 1(4)). Tell the conditions that your law sets (Directive (EU) 2016/680 Art 9(3)).',
      who: 'SPOC',
    },
    'copy-both-contact-points': {
      text: 'Copy both SPOCs at the same time (Directive (EU) 2023/977 Art 8). A direct request carries no time limit of its own: agree on a day.',
      who: 'The unit that was asked',
    },
    'tell-nobody-of-the-request': {
      text: 'Tell neither the person, family, employer nor lawyer of the request or the answer. A later request for access goes to the data-protection desk. Telling can wait where national law provides for it (Directive (EU) 2016/680 Art 13(3)).',
      who: 'Everybody who holds the file',
    },
    'log-the-answer': {
      text: 'Log what went out, when, to whom and why (Directive (EU) 2016/680 Art 25(1)).',
      who: 'The unit that sent',
    },
    'tell-more-unasked-if-serious': {
      text: 'If you hold more that points to a serious offence there: telling it unasked is a duty of police and SPOC (Directive (EU) 2023/977 Art 7(2)) and a decision of its own. Begin the questions “A person is about to move or travel”.',
      who: 'Police or SPOC',
    },
    'look-whether-somebody-here-is-in-danger': {
      text: 'Read the request for your own State too: is somebody here in danger, or a child? Act under your own law, on facts of your own.',
      who: 'Police, with child protection and victim service',
    },
    'pass-the-request-to-your-spoc': {
      text: 'Pass it to your SPOC today, with day and hour of receipt. Answer nothing yourself: police and SPOC exchange (Directive (EU) 2023/977 Arts 2(1), 14(1)).',
      who: 'You',
    },
    'give-your-spoc-the-file-part': {
      text: 'Give your SPOC the part of your file that the rule covers, today. It has 3 days if the request is urgent, otherwise 7 (Directive (EU) 2023/977 Art 5(1)(b), (c)).',
      who: 'You, on the national rule that allows it',
    },
    'tell-the-spoc-what-bars-you': {
      text: 'Tell the SPOC today which rule bars you, without the content. It can then ask a court, or refuse in time. Nobody has to use coercion to obtain it (Directive (EU) 2023/977 Art 1(3)).',
      who: 'You, with your legal service',
    },
    'no-coercion-for-a-request': {
      text: 'Use no coercion to obtain what is asked. It is not owed (Directive (EU) 2023/977 Art 1(3)).',
      who: 'Police',
    },
    'write-what-was-searched': {
      text: 'Write what was searched: which systems, on which names or prints, on which day. “Nothing held” says nothing more. That nothing is available is a ground of the list (Directive (EU) 2023/977 Art 6(1)).',
      who: 'SPOC',
    },
    'look-at-other-public-files': {
      text: 'Look also at what other public bodies hold and can give without coercion, such as a prison or probation file (Directive (EU) 2023/977 Art 2(7)).',
      who: 'SPOC',
    },
    'name-the-route-that-fits': {
      text: 'Say that without an offence to prevent, detect or investigate this channel is closed (Directive (EU) 2023/977 Art 1(1)). Name the one that fits: a certificate for supervision, the records authority for convictions, a judicial authority for evidence.',
      who: 'SPOC',
    },
    'other-routes-have-rules-of-their-own': {
      text: 'Give it to your SPOC or INTERPOL bureau, which decides. Towards the United Kingdom the agreement sets no fixed time, and domestic law draws the limits (TCA Art 563).',
      who: 'You, to the SPOC or INTERPOL National Central Bureau',
    },
    'keep-victims-out-of-the-answer': {
      text: 'Leave the address and State of a victim or child out, unless the question cannot be answered without them. Then decide it on its own, with the authority in charge of victims.',
      who: 'Whoever writes the answer',
    },
    'ask-the-owner-before-the-answer': {
      text: 'Ask the State or body that owns a part before it goes on (Directive (EU) 2023/977 Art 3). What came by a record reply stays out. Send the rest meanwhile.',
      who: 'SPOC',
    },
    'only-permitted-kinds-of-data': {
      text: 'Check that each item is right and current (Directive (EU) 2016/680 Art 7(2)), and of a kind that is permitted for this person (Directive (EU) 2023/977 Art 10). Medical and therapy records have no place of their own there.',
      who: 'Whoever writes the answer',
    },
  },
  remains: {
    'the-limit-runs-on': 'The time limit runs on while you settle this. Only a question to the other State stops it.',
    'nobody-there-knows-yet':
      'The State that asked knows nothing from you yet. If somebody is in danger, telephone and do not wait.',
  },
} as const satisfies MeasuresWords;

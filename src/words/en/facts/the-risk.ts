import type { FactsWords } from './type';

/** The assessment, and where the information comes from. */
export const theRisk: Pick<FactsWords, 'assessmentFinding' | 'assessmentAge' | 'newOffenceSuspected' | 'dataSources'> =
  {
    assessmentFinding: {
      ask: 'What does the latest risk assessment find?',
      help: 'About this person and this situation. Origin and rumour are no findings.',
      why: 'A warning needs objective reasons that concern a serious offence (Directive (EU) 2023/977 Art 7(2)). A past conviction alone is not read as one.',
      short: 'Finding',
      options: {
        'real-likelihood': {
          label: 'A real likelihood of serious harm',
          hint: 'Named facts point to a serious violent or sexual offence.',
        },
        'some-risk': { label: 'Some risk', hint: 'Medium or general risk; nothing points to a serious offence soon.' },
        'little-risk': { label: 'Little risk' },
        'none-made': { label: 'No assessment has been made' },
        unknown: { label: 'Not known' },
      },
    },
    assessmentAge: {
      ask: 'How old is that assessment?',
      why: 'What is not up to date is not sent (Directive (EU) 2016/680 Art 7(2)). Six months is our practice line, not law.',
      short: 'Age of the assessment',
      options: {
        'under-3-months': { label: 'Under 3 months' },
        '3-to-6-months': { label: '3 to 6 months', hint: 'Check that nothing has changed since.' },
        'over-6-months': { label: 'Over 6 months' },
        undated: { label: 'It bears no date' },
        'none-made': { label: 'No assessment has been made' },
        unknown: { label: 'Not known' },
      },
    },
    newOffenceSuspected: {
      ask: 'Is there a suspicion of a new offence?',
      help: 'Threats, contact that is forbidden by law, or preparation can be offences.',
      why: 'A new offence is investigated, with its own facts and authority. It is a second purpose (Directive (EU) 2016/680 Art 4(2)).',
      short: 'New offence suspected',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        unknown: { label: 'Not known' },
      },
    },
    dataSources: {
      ask: 'Where does your information come from?',
      help: 'Choose all that apply.',
      why: 'Data from elsewhere carry conditions of their owner (Directive (EU) 2023/977 Art 3). Record replies stay with their purpose (FD 2009/315/JHA Art 9).',
      short: 'Sources',
      options: {
        own: { label: 'Our own files', hint: 'Convictions of our State, supervision, prison conduct.' },
        'another-state': { label: 'Another State' },
        ecris: { label: 'A criminal record reply (ECRIS)', hint: 'Given for one purpose, and used for that one.' },
        europol: { label: 'Europol' },
        health: {
          label: 'Health or therapy',
          hint: 'Goes only where strictly necessary (Directive (EU) 2016/680 Art 10).',
        },
        intelligence: { label: 'Intelligence or an informant' },
        unknown: { label: 'Not known' },
      },
    },
  };

/** The words of the printed book that stand in no chapter: cover, contents, parts, what a link becomes on paper. */
export const book = {
  cover: {
    title: 'SOMEC Handbook',
    reference: 'SOMEC Handbook: reference',
    subtitle: 'When a person convicted of a serious violent or sexual offence crosses a border',
    edition: 'Edition {edition}',
    age: 'Law and practice change. Before you act on a printed page, compare its edition with the newest one.',
    emergency: 'Immediate danger to life: telephone now. Your own emergency number, then your SPOC. Write after.',
    what: 'Guidance, not legal advice. It holds no case and no names. Statements that nobody could read at their source carry the mark “not yet confirmed”.',
  },
  contents: 'Contents',
  parts: {
    chapters: 'The handbook',
    flows: 'The questions on paper',
    mechanisms: 'What you can ask for or send',
    law: 'The legal texts',
    states: 'The States',
    limits: 'Time limits and changes of law',
  },
  /** The name of another chapter, and where paper has it. */
  inChapter: '{text} (chapter {n})',
  /** The name of a page that exists on screen only. */
  onScreen: '{text} (on screen: {address})',
} as const;

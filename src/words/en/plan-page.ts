/** Set phrases that only the page of a plan shows; headings and phrases shared with other rooms are in `plan.ts`. */
export const planPageWords = {
  head: {
    open: 'A route is open',
    noInstrument: 'No instrument',
    nothing: 'Nothing goes abroad',
    actHere: 'Act here',
    when: 'Time to act',
    urgent: 'Time-critical',
  },
  police: {
    apart: 'Tell neither the person nor family, employer or lawyer. It prints on a sheet of its own.',
    whole: 'This whole plan is a police sheet.',
    mention: 'More stands on the police sheet, at the end. The other sheets on paper do not mention it.',
  },
  entryHeading: '{title}: {place}',
  doNow: { practice: 'practice advice' },
  handOver: {
    title: 'To hand over: {title}',
    ask: 'Ask the SPOC or your legal service.',
    approval: 'The superior, court or prosecutor that the national rule names.',
    what: 'What is listed under “{part}”, dated, with your name and telephone.',
  },
  eachReceiver: 'Fill it in for each receiver by itself. What goes to one State does not go to another.',
  basis: { leavesOpen: 'Left open: {text}' },
  /** Beside an article; the day stands under the sources. */
  cite: { secondary: 'seen in a secondary source', 'via-national': 'seen through a national act' },
  dueByYou: {
    title: 'By when you must answer',
    due: 'due on',
    count: 'Count the day or hour, with public holidays',
  },
  timeLimit: 'Time limit',
  notEstablished: 'Not established',
  whomToAsk: 'Whom to ask',
  findOutNote: 'Settle this before you take a later way.',
  meanwhileNote: 'This is open now. It does not wait for what is missing.',
  fallbackNote: 'Take the next way when this one is refused, or when its receipt does not come. It is never automatic.',
  wholeRoute: 'All about: {title}',
  more: 'Basis, content and limits of this way',
  closedFold: { one: 'Show 1 closed route with its reasons', many: 'Show {n} closed routes with their reasons' },
  record: 'Write this into your own file. This site keeps nothing.',
  notKnown: 'Find out, then change the answer. Ask the SPOC or your legal service who can tell.',
} as const;

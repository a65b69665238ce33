/** Rules about a disclosure: the source, the content, the receiver, and the way out of the Union. */
export const sharing = {
  'the-source-lets-it-go': {
    yes: 'The data are your own, or whoever gave them agrees.',
    no: 'Whoever gave the data bars it: that part stays out.',
    unknown: 'Ask whoever gave the data before they go on, and note the answer.',
  },
  'only-what-is-needed-goes': {
    yes: 'Nothing goes that the receiver does not need.',
    no: 'Something would go that is not needed: take it out first.',
    unknown: 'Find out what the message holds on health, sex life, biometrics and other persons.',
  },
  'a-transfer-basis-exists': {
    yes: 'There is a basis for the data to leave the Union.',
    no: 'There is no basis for the data to leave the Union.',
    unknown: 'Find out the basis for the data to leave the Union: ask the data-protection officer.',
  },
  'the-outside-receiver-is-safe': {
    yes: 'The receiver is not the State the person fled, and no ill-treatment is in view.',
    no: 'The person fled that State, or the data could lead to death, torture or persecution: nothing goes there.',
    unknown: 'Find out whether the person has protection, and what the data could lead to. Until then nothing goes.',
  },
  'a-law-provides-for-telling-outsiders': {
    yes: 'A national law provides for telling in such a case.',
    no: 'No national law provides for telling in such a case: it stays closed.',
    unknown: 'Find out whether a national law provides for telling in such a case. Until then it stays closed.',
  },
  'the-receiver-is-in-another-state': {
    yes: 'It goes to another State, to INTERPOL or to Europol.',
    no: 'It stays at home.',
    unknown: 'Decide first who is to be told.',
  },
  'the-receiver-is-outside-the-union': {
    yes: 'It leaves the Union.',
    no: 'It does not leave the Union.',
    unknown: 'Decide first who is to be told.',
  },
  'the-receiver-is-europol': {
    yes: 'It goes to Europol, through the national unit.',
    no: 'It does not go to Europol.',
    unknown: 'Decide first who is to be told.',
  },
  'the-receiver-is-no-authority': {
    yes: 'It goes to a private person or body.',
    no: 'It goes to an authority, or to a victim through one.',
    unknown: 'Decide first who is to be told.',
  },
  'the-receiver-is-a-victim': {
    yes: 'It goes to a victim, through the authority in charge of victims.',
    no: 'It does not go to a victim.',
    unknown: 'Decide first who is to be told.',
  },
} as const;

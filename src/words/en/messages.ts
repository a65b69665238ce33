import type { FactProblem, WhereCode } from '../../advice';

/** Why a mechanism exists or does not between two places on a day. */
export const whereCodes: Readonly<Record<WhereCode, string>> = {
  bound: '{place} is bound by {instrument}.',
  partly: '{place} is bound by {instrument} in part.',
  'not-bound': '{place} is not bound by {instrument}.',
  'not-yet': '{instrument} does not apply in {place} on this day yet.',
  ended: '{instrument} no longer applies in {place} on this day.',
  'not-live': '{instrument} is law, but its system has not started.',
  'not-established':
    'Whether {place} is bound by {instrument} on this day is not established. Ask the SPOC or the legal service.',
  'outsiders-are-not-linked':
    'Both States take part in {instrument} by agreements of their own. That links each with the full members, not with each other.',
  'only-the-united-kingdom-with-a-member-state':
    '{instrument} links the United Kingdom with member States of the Union, and nobody else.',
  'closed-for-this-state': 'For {place} another mechanism takes the place of this one.',
  'other-goes-first': 'Between these two States another law goes first where it covers the case.',
  'probably-other-goes-first':
    'Between these two States another law probably goes first. Ask the competent authority which one applies.',
  'schengen-channels-go-first':
    'Both States use SIS. SIS and the SPOC go first, and an INTERPOL circulation leaves Schengen States out.',
  'step-not-there-yet': 'On this day {instrument} did not know this step yet.',
  'step-narrower-then': 'On this day this step covered less than today.',
  'step-not-established':
    'Whether this step already worked on this day is not established. Ask the SPOC or the legal service.',
  'excludes-each-other':
    'Another route of this plan excludes it: one State does not enter an arrest alert and a check alert on the same person.',
  'same-place': 'Both States are the same: a State exchanges nothing with itself.',
};

/** A further State that is bound in the same way, after the sentence on the first. */
export const boundToo = 'So is {place}.';

/** What is wrong with an answer, and what to do next. */
export const problems: Readonly<Record<FactProblem['code'], string>> = {
  'unknown-fact': '“{field}” is no question of this handbook. Take it out. Known: {allowed}.',
  'not-allowed': '{field}: this answer is not allowed. Choose one of: {allowed}.',
  'not-a-state': '{field}: this is no State of the list. Give a {allowed}.',
  'too-many-states': '{field}: choose {allowed}.',
  'not-a-number': '{field}: type a {allowed}.',
  'out-of-range': '{field}: type a {allowed}.',
  'not-a-day': '{field}: this day does not exist. Write it as {allowed}.',
  'not-a-list': '{field}: choose at least one. Give a list of: {allowed}.',
  'not-together': '{field}: choose each answer once, and “not known” only by itself.',
  'same-state': '{field}: choose a State other than your own.',
  'not-in-sis':
    '{field}: the two States share no such alert in SIS. Choose that it is no SIS alert, or that it is not known.',
  'text-does-not-link':
    '{field}: this text does not link the two States, or another one goes first. Choose another answer.',
  'more-left-than-ordered': '{field}: not more can be left than was ordered. Type {allowed}.',
  'not-between-these-states':
    '{field}: this text does not link the two States on this day, so it cannot have come in this way. Choose another answer.',
};

/** Messages about the flow as a whole. */
export const general = {
  siteTitle: 'SOMEC Handbook',
  unknownFlow: 'There is no guided flow “{id}”. Start from the home page.',
  damagedSaved:
    'The answers kept in this tab could not be read. They were set aside, nothing was guessed. Please start again.',
  olderAnswer: 'an answer of an older edition',
  goOn: 'Go on with these questions',
  goOnText: 'This is the set of questions that fits. Your answers go along, and can be changed there.',
  beginHere: 'Begin the questions here',
  ownPage: 'Open the questions on a page of their own',
  coming: 'Fetching the questions',
  flowFailed: 'The questions could not be fetched. Check the connection, then press the button again.',
  damagedLink:
    'The link could not be read. It may have been cut off when it was copied. Please start here, or ask for the link again.',
  fromLink:
    'These answers came with a link, made in edition {text}. Days and numbers never travel: you are asked again.',
  fromExercise:
    'These answers belong to an exercise: the person is invented. Days, numbers and some answers never travel: you are asked for them.',
  fromDevice: 'These answers were kept on this device. Days and numbers were not: you are asked again.',
  oldSaved: 'Some answers kept in this tab no longer fit and were left out: {list}. The others were kept.',
  forgotten: 'These answers no longer count and were forgotten: {list}.',
  noScript:
    'These questions need JavaScript. Without it: telephone your SPOC, and read “Before you share” and “Who can send what” in the handbook.',
  planComing: 'Preparing the plan',
  planFailed: 'The plan could not be loaded',
  planFailedNext: 'Your answers are kept. Check the connection and try again, or reload the page.',
  tryAgain: 'Try again',
} as const;

import { askedAbout } from '../facts/asked-about';
import { sharing } from '../facts/sharing';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theSentence } from '../facts/the-sentence';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import {
  anotherPurpose,
  otherStateConcerned,
  purposeOfSharing,
  saidToNobody,
  sharingSafeguards,
  sharingTold,
} from './sharing-parts';
import { restraintWords } from './sharing-restraint';
import type { FlowWordsOf } from './type';

export default {
  title: 'May I share this?',
  intro:
    'For anybody who thinks of telling something about a person, at home or abroad. It ends in “share, on this rule”, “share less”, “ask the source first”, “not yet” or “no”.',
  steps: {
    ...dangerFirst,
    'who-and-to-whom': {
      heading: 'Who you are, and who is to be told',
      help: 'Receiver and purpose decide which law counts. Name one of each.',
    },
    'which-police': {
      heading: 'Which police, and what points to serious harm',
      help: 'Take what stands in a dated assessment. An earlier conviction alone is no objective reason.',
    },
    'which-police-in-a-case': {
      heading: 'Which police?',
      help: 'Name the States whose police need it for this case.',
    },
    'where-outside': {
      heading: 'A State outside the Union',
      help: 'What leaves the Union needs a basis of its own, and a look at what can happen to the person.',
    },
    'what-points-to-harm': {
      heading: 'What points to serious harm',
      help: 'Take what stands in a dated assessment. An earlier conviction alone is no objective reason.',
    },
    'the-law': {
      heading: 'The law on telling private persons and bodies',
      help: 'Without such a law it stays closed, however good the reason.',
    },
    'is-there-a-measure': {
      heading: 'Is there anything to supervise?',
      help: 'Between probation services information goes with a measure that moves, and not beside it.',
    },
    'what-is-in-it': {
      heading: 'What it holds, and whose it is',
      help: 'Look at the message line by line, as it would go out.',
    },
    safeguards: {
      heading: 'Five tests before anything leaves your office',
      help: 'Yes means that the test is met. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home passes it on',
      help: 'Your service normally does not send abroad itself. This finds the rule to tell your own police.',
    },
    'the-rule-at-home': {
      heading: 'The rule at home',
      help: 'Telling another office at home is a disclosure too.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'share-at-home': {
      title: 'Share at home, on this rule',
      line: 'Tell this receiver, on the rule you can name, and only what is needed.',
      doesNot: 'It reaches nobody else, and nobody abroad. What the receiver does follows its own task.',
      whoMayKnow: sharingTold,
      otherPurpose: anotherPurpose,
    },
    'tell-through-victim-authority': {
      title: 'Tell the victim through the authority for victims',
      line: 'Have the authority in charge of victims tell what the law owes, in words that keep the victim safe.',
      doesNot: 'It orders no protection and stops no journey. A protection order is a decision of its own.',
      whoMayKnow: `The victim decides what he or she wants to hear. Keep address and State out of every paper the person can read. ${sharingTold}`,
      otherPurpose: anotherPurpose,
    },
    'tell-their-police': {
      title: 'Share with the police there',
      line: 'Have your police or SPOC tell the police of the other State.',
      doesNot: 'A message stops no travel and makes nobody watch.',
      whoMayKnow: sharingTold,
      otherPurpose: `${anotherPurpose} ${investigation}`,
    },
    'share-in-a-case': {
      title: 'Share in the case, through the SPOC',
      line: 'Have whoever leads the case send it through the SPOC, as police information.',
      doesNot: 'It is intelligence and no evidence. A formal request is needed for what a court is to read.',
      whoMayKnow: 'Whoever leads the case decides what the person is told, and when.',
      otherPurpose: 'Preventing harm is another purpose: go through these questions again with it.',
    },
    'tell-police-outside': {
      title: 'Share outside the Union, on this basis',
      line: 'Have your police decide on a message to that State only, with the basis for leaving the Union on file.',
      doesNot: 'It stops no travel and makes nobody watch. Nothing from SIS and no record reply goes with it.',
      whoMayKnow: sharingTold,
      otherPurpose: `${anotherPurpose} ${investigation}`,
    },
    'give-it-to-europol': {
      title: 'Give it to Europol through the national unit',
      line: 'Have the Europol National Unit send it, with purpose, grade and handling code.',
      doesNot: 'Europol watches nobody and arrests nobody. A matter inside one State stays outside.',
      whoMayKnow: sharingTold,
      otherPurpose:
        'Supervising a sentence and vetting are no purposes of Europol (Regulation (EU) 2016/794 Art 20(3)).',
    },
    'through-the-scheme': {
      title: 'Only through the national scheme',
      line: 'Hand it to the body that the national law names. It decides and tells, and you do not.',
      doesNot: 'It opens no talk of yours with the receiver, and no file to read.',
      whoMayKnow: `The body that decides says what the receiver can pass on, and whether the person is heard first. ${sharingTold}`,
      otherPurpose: anotherPurpose,
    },
    'closed-by-default': {
      title: 'No: private persons and bodies are not told',
      line: 'Tell nothing. No national law is known that provides for it.',
      doesNot:
        'It protects nobody by itself: a child or a victim in danger is a matter for protection services and police.',
      whoMayKnow: 'Neither that something is held nor that nothing is held. The same words go to everybody.',
      otherPurpose:
        'A check for work has its own route, through the vetting office. A danger is told to the police or child protection.',
    },
    'no-line-to-probation-abroad': {
      title: 'No: there is no line to probation abroad',
      line: 'Send nothing to the probation service there. Without a measure there is nothing to move.',
      doesNot: 'It warns nobody. If serious harm is feared, the police are the way.',
      whoMayKnow: 'Tell the person your own decision and its reasons. Say nothing about a possible message.',
      otherPurpose: 'A warning is another purpose: dated reasons, the five tests, and a decision by the police.',
    },
    'no-channel-for-this-purpose': {
      title: 'No: this purpose has no channel there',
      line: 'Send nothing. Police information serves neither a check for work nor a decision on residence, and supervision not at Europol.',
      doesNot: 'It tells nobody. The route that fits has its own authority.',
      whoMayKnow: saidToNobody,
      otherPurpose:
        'Nothing is called prevention so as to reach a channel. If harm is feared, start again with its facts.',
    },
    'assess-first': {
      title: 'Not yet: assess first',
      line: 'Send nothing yet. No current assessment points to a serious offence.',
      doesNot: 'It tells nobody. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: saidToNobody,
      otherPurpose: investigation,
    },
    'nothing-goes-there': {
      title: 'No: nothing goes to that State',
      line: 'Send nothing there, by no channel. Life and safety of the person would be at stake.',
      doesNot: 'It keeps no other State from being warned, where that State is safe and the tests are met.',
      whoMayKnow: 'Nobody in that State, its consulate included. Ask the asylum authority what the person can be told.',
      otherPurpose: 'No other purpose opens a way to that State. Another State is another decision.',
    },
    'no-basis-to-leave-the-union': {
      title: 'No: there is no basis to leave the Union',
      line: 'Send nothing outside the Union: no adequacy, no safeguards, no single case that allows it.',
      doesNot: 'It tells nobody outside. Inside the Union the answer can be another one.',
      whoMayKnow: saidToNobody,
      otherPurpose: anotherPurpose,
    },
    'choose-the-receiver-first': {
      title: 'Not yet: choose who is to be told',
      line: 'Share nothing yet. Decide first who can do something, and name one receiver.',
      doesNot: 'It tells nobody. A message to everybody is a message to the wrong ones.',
      whoMayKnow: saidToNobody,
      otherPurpose: anotherPurpose,
    },
    ...restraintWords,
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...theRisk,
    ...sharingSafeguards,
    ...sharing,
    ...askedAbout,
    purpose: purposeOfSharing,
    destinationStates: otherStateConcerned,
  },
} satisfies FlowWordsOf<'may-i-share'>;

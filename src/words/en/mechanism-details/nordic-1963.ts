import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Supervision after a suspended sentence, and on conditional release (Swedish Act 1963:193 ss 5-23)',
    'Prison sentences as well, under the same laws',
  ],
  threshold: [
    'Among Denmark, Finland, Iceland, Norway and Sweden only',
    'What each law asks for beyond that was not read in detail: ask the authority that decides',
  ],
  form: 'None was found. Send judgment, conditions, end date and reasons.',
  language: 'Not laid down in what we read. Ask the other authority.',
  refusal: ['No list of grounds was read. Ask the authority of the other State.'],
  receiver: [
    'In Sweden Kriminalvården decides and supervises',
    'Who decides in Denmark, Finland, Iceland and Norway was not established',
    'No time limit was found: agree on a day',
  ],
  retention: ['Not laid down in what we read: the law of the State that supervises'],
  offenderManager:
    'Prepare the file: judgment, conditions, assessment, address and day of the move. Ask your own authority to send it. Supervise until the other State has taken over, and tell what changes.',
};

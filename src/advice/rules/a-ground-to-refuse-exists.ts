import { any, type Outcome } from '../outcome';
import { rule } from '../rule';

/** One of the grounds of the closed list stands against an answer, or against a part of it. */
export const aGroundToRefuseExists = rule({
  id: 'a-ground-to-refuse-exists',
  needs: ['requestOffence', 'courtPermission', 'answerHarm', 'answerOwners', 'answerQuality'],
  restsOn: ['2023-977/art-6(1)', '2023-977/art-3', '2023-977/art-10'],
  holds: ({ requestOffence, courtPermission, answerHarm, answerOwners, answerQuality }) =>
    any([
      ground(requestOffence, ['serious', 'other']),
      ground(courtPermission, ['not-needed', 'given', 'needed']),
      ground(answerHarm, ['none']),
      ground(answerOwners, ['own-only', 'others-agree']),
      ground(answerQuality, ['checked']),
    ]),
});

const ground = (answer: string | undefined, harmless: readonly string[]): Outcome => {
  if (answer === undefined || answer === 'unknown') return 'unknown';
  return harmless.includes(answer) ? 'no' : 'yes';
};

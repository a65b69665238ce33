import { lookUp } from '../../words';

const weekday = new Intl.DateTimeFormat(lookUp.language, { weekday: 'long', timeZone: 'UTC' });

/**
 * A local moment as a reader takes it in: with the day of the week.
 *
 * @example momentText('2026-12-24T00:00') // 'Thursday 2026-12-24, 00:00'
 */
export function momentText(moment: string): string {
  const [day = '', hour = ''] = moment.split('T');
  return `${weekday.format(new Date(`${day}T00:00Z`))} ${lookUp.deadlines.moment.replace('{day}', day).replace('{from}', hour)}`;
}

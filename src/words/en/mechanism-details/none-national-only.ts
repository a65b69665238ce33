import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Nothing to another State',
    'At home: what each authority needs for its own task, on a national rule (Directive 2016/680 Art 8)',
  ],
  threshold: [
    'Necessary for the task, with a basis in law that names aims, data and purposes (Directive 2016/680 Art 8)',
    'Another purpose needs a basis, necessity and proportionality of its own (Directive 2016/680 Art 4(2))',
    'Health and similar data: strictly necessary only (Directive 2016/680 Art 10)',
  ],
  form: 'None. A dated note of the decision: facts, measures, reasons, review day.',
  language: 'The own language.',
  refusal: ['Nobody abroad is asked, so nobody refuses. At home, professional secrecy can stand in the way.'],
  receiver: ['No duty arises abroad', 'At home: what national law makes of a report to police or victim service'],
  retention: [
    'As national law says for the file, and no longer than the purpose needs (Directive 2016/680 Art 4)',
    'Leave a log of every disclosure (Directive 2016/680 Art 25(1))',
  ],
  offenderManager:
    'Can do most of it. Renew the assessment, look at conditions, and bring facts to police, court and victim service. Set a day to look again. Note what would open a route abroad.',
};

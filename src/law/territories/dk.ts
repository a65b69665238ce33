import type { Territory } from '../model';

export const DK: Territory = {
  id: 'DK',
  group: 'EU',
  timeZone: 'Europe/Copenhagen',
  languages: ['da'],
  authorities: [
    { role: 'police-desk', name: 'Danish National Police', site: 'https://politi.dk' },
    { role: 'records', name: 'Danish National Police, criminal register', site: 'https://politi.dk' },
    {
      role: 'probation',
      name: 'Danish Prison and Probation Service (Kriminalforsorgen)',
      site: 'https://kriminalforsorgen.dk',
    },
    {
      role: 'fd-2008-947-authority',
      name: 'Directorate of the Prison and Probation Service',
      site: 'https://kriminalforsorgen.dk',
    },
  ],
};

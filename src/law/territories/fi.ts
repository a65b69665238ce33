import type { Territory } from '../model';

export const FI: Territory = {
  id: 'FI',
  group: 'EU',
  timeZone: 'Europe/Helsinki',
  languages: ['fi', 'sv'],
  authorities: [
    { role: 'police-desk', name: 'National Bureau of Investigation (KRP)', site: 'https://poliisi.fi' },
    { role: 'records', name: 'Legal Register Centre' },
    { role: 'probation', name: 'Prison and Probation Service of Finland', site: 'https://rikosseuraamus.fi' },
    {
      role: 'fd-2008-947-authority',
      name: 'Prison and Probation Service of Finland',
      site: 'https://rikosseuraamus.fi',
    },
  ],
};

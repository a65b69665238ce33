/**
 * How long an alert stays before it is reviewed, by the provision that says so. The period is in the law base, and is
 * shown from there. Each title ends with what must be asked for.
 */
export const reviews = [
  {
    provision: '2018-1862/art-53(4)',
    title: 'Review of a check alert',
    asked: [
      'when do I have to renew an Article 36 alert',
      'how often is a check alert reviewed',
      'how long does an alert last',
      'when does an alert expire',
      'one year review check alert',
      'review of a discreet, inquiry or specific check alert',
    ],
  },
  {
    provision: '2018-1862/art-53(2)',
    title: 'Review of an arrest or missing person alert',
    asked: [
      'how long does an arrest alert last',
      'how long does an alert on a missing person last',
      'how long does an alert last',
    ],
  },
  {
    provision: '2018-1862/art-53(3)',
    title: 'Review of a judicial procedure or unknown prints alert',
    asked: ['how long does an Article 34 alert last', 'how long does an alert last', 'when does an alert expire'],
  },
  {
    provision: '2018-1862/art-54(2)',
    title: 'Review of an object alert',
    asked: [
      'how long does an alert on a vehicle or document last',
      'how long does an alert last',
      'when does an alert expire',
    ],
  },
  {
    provision: '2018-1861/art-39(2)',
    title: 'Review of a refusal of entry alert',
    asked: ['how long does a refusal of entry alert last', 'renew a refusal of entry', 'when does an alert expire'],
  },
  {
    provision: '2018-1862/art-53(6)',
    title: 'No renewal of an alert',
    asked: ['alert not renewed', 'alert deleted at the review'],
  },
] as const;

/** What the chapter on changes of law says in a line each. The days come from the base. */
export const changesOfLaw = {
  told: {
    'protection-orders':
      'A ban that protects a victim can go along to another member State, at the request of the victim.',
    'investigation-order':
      'Evidence moves by an investigation order, with a limit for the decision and one for the measure.',
    'data-protection':
      'Criminal justice gets one rulebook for data: necessary, proportionate, accurate, and facts apart from assessments.',
    'united-kingdom-leaves':
      'The United Kingdom is outside: no Schengen Information System, no investigation order, no protection order. An agreement carries records, surrender and police information.',
    'ireland-joins':
      'Ireland is connected to the police part of the Schengen Information System. It sees no refusal of entry.',
    'renewed-system':
      'The renewed Schengen Information System starts, with discreet, inquiry and specific checks, alerts that keep people at risk from travelling, and alerts on return.',
    'police-information':
      'Police information: prevention stands beside investigation, every State has a single point of contact, and answers have limits.',
    'land-borders':
      'Bulgaria and Romania lift controls at their land borders too. An open border shows nobody who crosses it.',
    'provider-data': 'A judicial authority can order data straight from a service provider in another member State.',
    'proceedings-move':
      'Criminal proceedings move to another member State under one regulation, for requests made from this day on.',
  },
  ahead: 'Ahead',
  noDay: 'no day found',
  asOf: 'State of the base: {day}.',
} as const;

import type { Mechanism } from '../mechanism-model';

/** Reach neighbouring police through a joint centre, a treaty or a liaison officer. */
export const liaisonPccc: Mechanism = {
  id: 'liaison-pccc',
  instrument: 'police-cooperation-agreements',
  basis: [
    'cisa/art-39(4)',
    'police-cooperation-agreements/joint-centre',
    'police-cooperation-agreements/luxembourg-2008',
    'police-cooperation-agreements/benelux-2018',
    'police-cooperation-agreements/at-ch-li-art-10',
    'police-cooperation-agreements/south-east-europe-art-6',
    'police-cooperation-agreements/at-hr-art-5',
    'police-cooperation-agreements/at-hr-art-3',
    'police-cooperation-agreements/at-pl-art-10',
    'police-cooperation-agreements/liaison-art-1(1)',
    'police-cooperation-agreements/liaison-art-5(1)',
    'police-cooperation-agreements/liaison-art-5(3)',
    'cisa/art-40(1)',
    'cisa/art-40(2)',
    'cisa/art-41',
    'police-cooperation-agreements/recommendation-2022-915',
  ],
  purposes: ['prevent-harm', 'investigate', 'protect-victim', 'locate-and-arrest'],
  senders: ['police', 'spoc'],
  gateway: 'spoc',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};

import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2018/1862/oj';
const at = citer('2018-1862', address);
const text = official(address, '2026-11-23');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/aa/32018R1862.md', '2026-11-25');

/** What follows a hit, how long an alert lives, and the rights of the person: a part of `provisions`. */
export const execution = {
  'art-25': {
    gist: 'Under the arrest warrant, arrest is flagged away once a court has refused it, plainly will have to, or has set the person free.',
    cite: at('Art 25', text),
  },
  'art-27': {
    gist: 'A copy of the European arrest warrant is entered with the alert; a translation may be added.',
    cite: at('Art 27', copy),
  },
  'art-30': {
    gist: 'Where an arrest cannot be made, the other State reports the whereabouts instead.',
    cite: at('Art 30', text),
  },
  'art-33(2)': {
    gist: 'Where a person to be protected is found, both States agree without delay; he or she may be moved to safety under the law of the place.',
    cite: at('Art 33(1)-(2)', copy),
  },
  'art-33(3)': {
    gist: 'Measures for a child who is found serve its best interests and are decided at once, in twelve hours at most.',
    limit: 'sis-child-measures',
    cite: at('Art 33(3)', text),
  },
  'art-33(4)': {
    gist: 'Nobody but the authorities learns where a missing adult is unless he or she agrees.',
    cite: at('Art 33(4)', copy),
  },
  'art-39': {
    gist: 'An object that is found is seized under the law of the place, and the issuing State is asked what is to be done.',
    cite: at('Art 39', copy),
  },
  'art-41': {
    gist: 'A hit on prints counts only once an expert has confirmed it; then identity and whereabouts are reported.',
    cite: at('Art 41', copy),
  },
  'art-53(2)': {
    gist: 'An arrest alert, and one on a missing person, is reviewed within five years.',
    cite: at('Art 53(2)', text),
  },
  'art-53(3)': {
    gist: 'An alert for a judicial procedure, and one on unknown prints, is reviewed within three years.',
    cite: at('Art 53(3)', text),
  },
  'art-54(2)': {
    gist: 'An alert on an object is reviewed within ten years.',
    cite: at('Art 54(2)', text),
  },
  'art-55': {
    gist: 'An alert goes when its purpose is met: surrender, person safe, address reported, object seized, identity found.',
    leavesOpen: 'Also when its time runs out, or when the authority that asked for it says so.',
    cite: at('Art 55', copy),
  },
  'art-56(2)': {
    gist: 'The alert of another State is not copied into national files; what was done on a hit is kept, three years at most unless national law says longer.',
    cite: at('Arts 56(2), 57', text),
  },
  'art-58': {
    gist: 'A State that cannot do what the alert asks says so at once.',
    cite: at('Art 58', text),
  },
  'art-67': {
    gist: 'The person may ask for access, correction or deletion; information may be refused as long as that is necessary and proportionate.',
    leavesOpen: 'The State of the alert is heard first. The data-protection desk answers, not the officer.',
    cite: at('Art 67', text),
  },
} satisfies Provisions;

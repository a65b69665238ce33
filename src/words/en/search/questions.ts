/**
 * Questions and phrases that are meant as a whole, by the address of the page that answers them. Single words in which
 * people ask for a page stand in `askedWords`.
 */
export const askedQuestions: Readonly<Record<string, readonly string[]>> = {
  '/moving-or-travelling/': ['he says he is moving to another country, may I tell anyone', 'he is moving to'],
  '/whereabouts-unknown/': ['the suspect has fled the country', 'he has fled abroad', 'he has left the country'],
  '/leaving-custody/': ['who gets told when he is released', 'who is told of his release'],
  '/may-i-share/': ['may I tell social services', 'may I tell the youth office', 'may I tell his doctor'],
  '/others-ask/': ['the family of the person asks', 'his family asks', 'relatives ask about him'],
  '/who-is-this/': ['name change', 'he changed his name', 'double nationality', 'dual nationality', 'two passports'],
  '/mechanisms/ecris-other-purposes/': [
    'firearms licence',
    'weapons permit',
    'taxi licence check',
    'check before a licence or permit is given',
  ],
  '/handbook/before-you-share/': ['data protection', 'data protection forbids it', 'data protection does not allow it'],
  '/handbook/writing-the-message/#never': ['what must stay out of a message', 'what must not be in the message'],
  '/handbook/who-this-is-about/#who-stands-close-by': [
    'convicted as a minor',
    'convicted as a juvenile',
    'he was under 18 when he was convicted',
    'juvenile conviction',
  ],
  '/handbook/glossary/#spoc': ['what is a SPOC', 'what does SPOC mean'],
};

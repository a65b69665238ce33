import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('echr', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/005');
const osman = secondary(
  'https://policehumanrightsresources.org/osman-v-the-united-kingdom-application-no-87-1997-871-1083',
  '2026-11-25',
);

/** Its Schedule 1 carries the articles of the Convention. */
const britishAct = secondary('https://github.com/legalize-dev/legalize-uk/blob/main/uk/ukpga-1998-42.md', '2026-11-30');

export const provisions = {
  'art-2': {
    gist: 'A State must act when its authorities know, or ought to know, of a real and immediate risk to the life of an identified person from another.',
    leavesOpen: 'A duty of the State, not a channel: name the national rule and the text that opens the channel.',
    cite: at('Art 2; Osman v United Kingdom (1998), para 116', osman),
  },
  'art-2-reasonable': {
    gist: 'They must do what can reasonably be expected within their powers; no impossible burden, and not every claimed risk calls for it.',
    leavesOpen:
      'Judged by what was known, or should have been, at that time. So note what was asked, assessed and passed on, and when.',
    cite: at('Art 2; Osman v United Kingdom (1998), para 116', osman),
  },
  'art-2-domestic-violence': {
    gist: 'The same test is used where the danger comes from violence at home.',
    leavesOpen:
      'In that case the Court found no breach: a risk to the life of the child at his school could not be seen.',
    cite: at(
      'Art 2; Kurt v Austria, Grand Chamber, 15 June 2021',
      secondary('https://app.lexploria.com/document/831390-kurt-v-austria-gc', '2026-11-25'),
    ),
  },
  'art-2-assessment': {
    gist: 'On a report of violence at home authorities assess the risk to life of their own accord and thoroughly, and act in proportion to it.',
    leavesOpen:
      'Immediate is read with what is known of such violence. That they respond at once and assess anew is from memory: only the headnote was read.',
    cite: at(
      'Art 2; Kurt v Austria, Grand Chamber, 15 June 2021',
      secondary('https://beta.bailii.org/eu/cases/ECHR/2021/508.html', '2026-11-30'),
    ),
  },
  'art-2-warned-state': {
    gist: 'A State that has been warned knows from then on: it names an owner, assesses, and acts or notes why not.',
    leavesOpen: 'Our reading of the duty in its own territory; no judgment on a warning from abroad was read.',
    cite: at('Art 2'),
  },
  'art-3': {
    gist: 'Serious ill-treatment by another person is measured with the same test as a risk to life.',
    leavesOpen: 'Seen in a practitioner article only.',
    cite: at(
      'Art 3',
      secondary(
        'https://localgovernmentlawyer.co.uk/child-protection/309-children-protection-features/49880-failure-to-remove-claims-the-osman-test',
        '2026-11-25',
      ),
    ),
  },
  'art-8': {
    gist: 'Whoever prevents harm stays within the law and the rights of the person feared, liberty and private life among them.',
    cite: at('Art 5 and 8; Osman v United Kingdom (1998), para 116', osman),
  },
  'art-8(2)': {
    gist: 'Passing on private information needs a law, a recognised aim and proportion to it.',
    leavesOpen:
      'Preventing crime and protecting the rights of others are among the aims. The duty to protect life is weighed inside it and switches nothing off.',
    cite: at('Art 8', britishAct),
  },
} satisfies Provisions;

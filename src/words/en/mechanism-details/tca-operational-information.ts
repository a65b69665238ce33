import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Any relevant police information: persons, wanted and missing persons, objects, movements (Art 563)',
    'Assessments, if marked as such (Directive 2016/680 Art 7(1))',
  ],
  threshold: [
    'To prevent, investigate or prosecute offences, to execute penalties, or to protect public safety (Art 563)',
    'Within domestic law and powers, and not where that law reserves the matter for judges (Art 563)',
    'From a member State: a basis for the transfer, and consent for data of another member State (Directive 2016/680 Art 35(1))',
  ],
  form: 'No form is laid down. A dated message with purpose, source, conditions and contact.',
  language: 'No rule was found. English is understood on the United Kingdom side. That is our advice.',
  refusal: [
    'There is no duty to send: authorities help each other within their own law (Art 563)',
    'Grounds to refuse are those of domestic law',
  ],
  receiver: [
    'In urgent cases answers as soon as possible; no hours or days are set (Art 563)',
    'Keeps to the conditions that the sender set, as domestic law and the agreement say',
  ],
  retention: [
    'Not laid down in the article: the law on data protection of each side decides',
    'Ask for deletion when the need is gone',
  ],
  offenderManager:
    'Can bring facts and a dated assessment to the police for release, travel or breach. Whether a probation or prison service is an authority of its own under Art 563, national law decides. Licence conditions have no force on the other side.',
};

import type { ReactNode } from 'react';
import type { QuestionView } from '../../explain';
import Choices from './Choices';
import NumberInput from './NumberInput';
import PlaceInput from './PlaceInput';
import styles from './styles.module.css';

export type FieldProps = {
  /** Where an error of the summary leads. */
  readonly id: string;
  readonly question: QuestionView;
  /** Many short questions on one page: the answers stand in one row each. */
  readonly compact: boolean;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
};

/** One question of one fact, with the control its kind asks for. There is no free text. */
export default function Field(props: FieldProps): ReactNode {
  switch (props.question.kind) {
    case 'one':
    case 'many':
      return <Choices {...props} />;
    case 'state':
    case 'states':
      return <PlaceInput {...props} />;
    case 'number':
      return <NumberInput {...props} />;
    case 'day':
      // No flow asks for a day: the reader's day stands beside the page.
      return <p className={styles.error}>{props.question.ask}</p>;
  }
}

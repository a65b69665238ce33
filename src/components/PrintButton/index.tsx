import { shell } from '../../words/en/shell';
import Icon from '../Icon';

/** Opens the browser's print dialogue. The print style sheet does the rest. */
export default function PrintButton() {
  return (
    <button type="button" className="quiet-button" onClick={() => window.print()}>
      <Icon name="print" /> {shell.print.button}
    </button>
  );
}

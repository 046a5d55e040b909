import { Fact, Facts } from '../../parts/page.tsx';
import styles from '../me/requests/requests.module.css';

/** Terms of trade, line by line as they are told. */
export function TermsList({ terms }: { terms: readonly { label: string; text: string }[] }) {
  return (
    <Facts>
      {terms.map(({ label, text }) => (
        <Fact key={label} name={label}>
          <span className={styles.note}>{text}</span>
        </Fact>
      ))}
    </Facts>
  );
}

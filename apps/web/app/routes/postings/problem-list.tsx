import { useText } from '../../frame.ts';
import styles from './postings.module.css';

type Both = { ja: string; en: string };
type Problem = { field: string; says: Both; law: Both | null };

/** What has to be mended in a posting, each with the law that wants it; `lawOf` is how the page says so. */
export function ProblemList({
  problems,
  lawOf,
}: {
  problems: readonly Problem[];
  lawOf: (law: string) => string;
}) {
  const text = useText();
  return (
    <ul className={styles.problems}>
      {problems.map(({ field, says, law }, at) => (
        <li key={`${field}-${at}`}>
          {text(says)}
          {law ? (
            <>
              <br />
              <span className="small quiet">{lawOf(text(law))}</span>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

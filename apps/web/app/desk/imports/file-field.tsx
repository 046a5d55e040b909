import { FieldLabel } from '../../forms/fields.tsx';
import styles from './imports.module.css';

/** The field `file` for a list as CSV: label above, what is expected, and what is wrong. */
export function FileField({ label, hint, problem }: { label: string; hint: string; problem?: string }) {
  return (
    <div className={styles.field}>
      <label htmlFor="field-file">
        <FieldLabel label={label} />
      </label>
      <p id="field-file-hint" className={styles.hint}>
        {hint}
      </p>
      <input
        id="field-file"
        type="file"
        name="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby={problem ? 'field-file-hint field-file-problem' : 'field-file-hint'}
        aria-required
        aria-invalid={problem ? true : undefined}
      />
      {problem ? (
        <p id="field-file-problem" className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

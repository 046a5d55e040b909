import { FieldLabel } from '../../forms/fields.tsx';
import styles from './outreach.module.css';

type Props = {
  name: string;
  label: string;
  value: string;
  hint?: string;
  problem?: string;
  optional?: boolean;
  /** Lines of a long text; one line without. */
  rows?: number;
};

/** A field to write in: label above, what is expected, and what is wrong. */
export function WritingField({ name, label, value, hint, problem, optional, rows }: Props) {
  const id = `field-${name}`;
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    defaultValue: value,
    lang: /En$/.test(name) ? 'en' : undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-required': !optional,
    'aria-describedby': described || undefined,
  } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {rows ? <textarea {...shared} rows={rows} /> : <input type="text" {...shared} />}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

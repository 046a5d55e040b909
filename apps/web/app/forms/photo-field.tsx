import { FieldLabel } from './fields.tsx';
import { makeSmaller } from './make-smaller.ts';
import type { Returned } from './problem.ts';
import styles from './photo-field.module.css';
import { useReturnedProblems } from './returned-problems.ts';

type PhotoFieldProps = { label: string; hint: string; missing: string; returned: Returned | undefined };

/** One picture to be sent with a form. Where scripts run it is made smaller before it leaves the phone, and loses where it was taken. `missing`: said where none was chosen. */
export function PhotoField({ label, hint, missing, returned }: PhotoFieldProps) {
  const { problemOf } = useReturnedProblems(returned);
  const problem = returned?.problems['photo'];
  const wrong = problem && 'key' in problem ? missing : problemOf('photo');
  return (
    <div className={styles.field}>
      <label htmlFor="field-photo">
        <FieldLabel label={label} />
      </label>
      <p id="field-photo-hint" className="small quiet">
        {hint}
      </p>
      <input
        {...{ id: 'field-photo', type: 'file', name: 'photo', accept: 'image/jpeg,image/png,image/webp' }}
        aria-describedby={wrong ? 'field-photo-hint field-photo-problem' : 'field-photo-hint'}
        aria-required
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => void makeSmaller(event.currentTarget)}
      />
      {wrong ? (
        <p id="field-photo-problem" className={styles.problem}>
          {wrong}
        </p>
      ) : null}
    </div>
  );
}

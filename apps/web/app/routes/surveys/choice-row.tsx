import { FieldLabel } from '../../forms/fields.tsx';
import styles from './survey.module.css';

type Props = {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen?: string;
  /** What the two ends of a scale mean. */
  ends?: readonly [string, string];
  error?: string;
  optional?: boolean;
  /** A scale stands in a row, words below each other on a phone. */
  scale?: boolean;
};

/** A question that is answered with one tap. */
export function ChoiceRow({ name, label, choices, chosen, ends, error, optional, scale }: Props) {
  const problem = `problem-${name}`;
  return (
    <fieldset
      className={styles.question}
      id={`field-${name}`}
      tabIndex={-1}
      aria-describedby={error ? problem : undefined}
    >
      <legend>
        <FieldLabel label={label} optional={optional} />
      </legend>
      {error ? (
        <p className={styles.error} id={problem}>
          {error}
        </p>
      ) : null}
      <div className={scale ? styles.scale : styles.words}>
        {choices.map(({ value, label: said }) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
            <span>{said}</span>
          </label>
        ))}
      </div>
      {ends ? (
        <p className={`${styles.ends} small quiet`}>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

import { FieldLabel } from '../../forms/fields.tsx';
import styles from './choice-cards.module.css';

type Choice = { value: string; label: string; hint: string };
type Props = { name: string; label: string; choices: readonly Choice[]; chosen?: string; problem?: string };

/** One of a few, each with what follows from it; none is chosen unless `chosen` says which. */
export function ChoiceCards({ name, label, choices, chosen, problem }: Props) {
  const problemId = `${name}-problem`;
  return (
    <fieldset
      className={styles.choice}
      id={`field-${name}`}
      tabIndex={-1}
      aria-describedby={problem ? problemId : undefined}
    >
      <legend>
        <FieldLabel label={label} />
      </legend>
      {choices.map(({ value, label: words, hint }) => (
        <label key={value} className={styles.card}>
          <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
          <span>
            {words}
            <span className={styles.hint}>{hint}</span>
          </span>
        </label>
      ))}
      {problem ? (
        <p id={problemId} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

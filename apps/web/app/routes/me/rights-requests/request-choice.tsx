import styles from '../leave.module.css';

type Props = {
  name: string;
  label: string;
  chosen: string;
  choices: readonly { value: string; label: string; hint: string }[];
};

/** One of a few, each with what it means. */
export function RequestChoice({ name, label, chosen, choices }: Props) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === chosen} />
          <span>
            {choice.label}
            <br />
            <span className="small quiet">{choice.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

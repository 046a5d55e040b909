import styles from './gifts.module.css';

type Props = {
  name: string;
  value: string;
  chosen: boolean;
  title: string;
  aside: string;
  onChoose?: (value: string) => void;
};

/** One choice as a whole line to press, its price or meaning beside it. */
export function Choice({ name, value, chosen, title, aside, onChoose }: Props) {
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={chosen}
        onChange={() => onChoose?.(value)}
      />
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.choiceAside}>{aside}</span>
    </label>
  );
}

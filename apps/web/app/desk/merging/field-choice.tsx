import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './merging.module.css';

/** One value of two entries: what is shown of it, and why it cannot be kept where it cannot. */
export type Choosable = { id: string; number: string; value: string; shown?: ReactNode; barred?: string };

type Props = { name: string; label: string; both: readonly Choosable[]; chosen: string; hint?: string };

/** Which of two values is kept; where they are the same there is nothing to choose. */
export function FieldChoice({ name, label, both, chosen, hint }: Props) {
  const t = useTranslations('desk.merging');
  const [first, second] = both;
  if (first && second && first.value === second.value)
    return (
      <div className={styles.field}>
        <span className={styles.fieldName}>{label}</span>
        <span className={styles.same}>
          {first.shown ?? (first.value || t('none'))}
          <span className={styles.hint}>{t('same')}</span>
        </span>
        <input type="hidden" name={name} value={first.id} />
      </div>
    );
  return (
    <div className={styles.field} role="radiogroup" aria-labelledby={`choice-${name}`}>
      <span className={styles.fieldName} id={`choice-${name}`}>
        {label}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </span>
      {both.map(({ id, number, value, shown, barred }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={id}
            defaultChecked={id === chosen}
            disabled={barred !== undefined}
          />
          <span>
            {shown ?? (value || t('none'))}
            <span className="seen-by-readers"> {number}</span>
            {barred ? <span className={styles.hint}>{barred}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}

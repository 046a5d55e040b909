import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { stepRows } from './cancel-steps.ts';
import styles from './events.module.css';

type Props = { fields: Record<string, string>; problem: (name: string) => string | undefined };

/** What is kept of a paid ticket that is given back, by days before the event. */
export function CancelFields({ fields, problem }: Props) {
  const t = useTranslations('desk.events');
  return (
    <fieldset className={styles.group}>
      <legend>{t('cancelling')}</legend>
      <p className="small quiet">{t('cancellingHint')}</p>
      {stepRows.map((row) => (
        <div key={row} className={styles.times}>
          {(['from', 'percent'] as const).map((name) => (
            <TextField
              key={name}
              id={`field-step-${row}-${name}`}
              name={`step-${row}-${name}`}
              label={t(`step.${name}`)}
              defaultValue={fields[`step-${row}-${name}`] ?? ''}
              error={problem(`step-${row}-${name}`)}
              inputMode="numeric"
              autoComplete="off"
              optional
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

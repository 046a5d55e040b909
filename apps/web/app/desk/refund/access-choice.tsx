import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import styles from './refund.module.css';

/** A person decides what happens to the benefits; no answer is chosen beforehand. */
export function AccessChoice({
  chosen,
  problem,
  endsOn,
  ofCompany,
}: {
  chosen?: string;
  problem?: string;
  endsOn: string | null;
  ofCompany: boolean;
}) {
  const t = useTranslations('desk.refund');
  const endNowHint = endsOn ? t('endNowHint', { day: endsOn }) : t('endNowHintNoDay');
  const choices = [
    { value: 'keep_until_period_end', label: t('keep'), hint: t('keepHint') },
    { value: 'end_now', label: t('endNow'), hint: ofCompany ? t('endNowHintCompany') : endNowHint },
    { value: 'go_on', label: t('goOn'), hint: t('goOnHint') },
  ];
  return (
    <fieldset
      className={styles.choice}
      id="field-access"
      tabIndex={-1}
      aria-describedby={problem ? 'access-problem' : undefined}
    >
      <legend>
        <FieldLabel label={t('access')} />
      </legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} className={styles.option}>
          <input type="radio" name="access" value={value} defaultChecked={chosen === value} />
          <span>
            {label}
            <span className={styles.hint}>{hint}</span>
          </span>
        </label>
      ))}
      {problem ? (
        <p id="access-problem" className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

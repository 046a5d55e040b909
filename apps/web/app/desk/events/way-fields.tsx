import { useTranslations } from 'use-intl';
import { TickField, SelectField, TextField } from '../../forms/fields.tsx';
import styles from './events.module.css';

type Props = { fields: Record<string, string>; problem: (name: string) => string | undefined };

/** How what costs something is paid: by card or at the entrance, and with the card also at a store, within how many days. */
export function WayFields({ fields, problem }: Props) {
  const t = useTranslations('desk.events');
  return (
    <fieldset className={styles.group}>
      <legend>{t('payment')}</legend>
      <SelectField
        id="field-payment"
        name="payment"
        label={t('paymentWay')}
        description={t('paymentHint')}
        defaultValue={fields.payment ?? 'card'}
        data={(['card', 'door'] as const).map((value) => ({ value, label: t(`payments.${value}`) }))}
      />
      <TickField
        id="field-konbini"
        name="konbini"
        label={t('konbini')}
        description={t('konbiniHint')}
        defaultChecked={fields.konbini === 'on'}
      />
      <div className={styles.pair}>
        {(['days', 'stopDays'] as const).map((name) => (
          <TextField
            key={name}
            id={`field-konbini-${name}`}
            name={`konbini-${name}`}
            label={t(`konbiniTerms.${name}`)}
            description={t(`konbiniTerms.${name}Hint`)}
            defaultValue={fields[`konbini-${name}`] ?? ''}
            error={problem(`konbini-${name}`)}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
      </div>
    </fieldset>
  );
}

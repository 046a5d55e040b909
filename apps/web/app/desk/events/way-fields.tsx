import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { TickField, SelectField, TextField } from '../../forms/fields.tsx';
import { furtherWays } from './way-form.ts';
import styles from './events.module.css';

type Props = { fields: Record<string, string>; problem: (name: string) => string | undefined };

/** How what costs something is paid: by card or at the entrance, and with the card also at a store or by bank transfer, within how many days. */
export function WayFields({ fields, problem }: Props) {
  const t = useTranslations('desk.events');
  const ways = useTranslations('desk.eventWays');
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
      {furtherWays.map((way) => (
        <Fragment key={way}>
          <TickField
            id={`field-${way}`}
            name={way}
            label={ways(way)}
            description={ways(`${way}Hint`)}
            defaultChecked={fields[way] === 'on'}
          />
          <div className={styles.pair}>
            {(['days', 'stopDays'] as const).map((name) => (
              <TextField
                key={name}
                id={`field-${way}-${name}`}
                name={`${way}-${name}`}
                label={ways(`${way}Terms.${name}`)}
                description={ways(`${way}Terms.${name}Hint`)}
                defaultValue={fields[`${way}-${name}`] ?? ''}
                error={problem(`${way}-${name}`)}
                inputMode="numeric"
                autoComplete="off"
              />
            ))}
          </div>
        </Fragment>
      ))}
    </fieldset>
  );
}

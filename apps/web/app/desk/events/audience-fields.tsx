import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField, TickField } from '../../forms/fields.tsx';
import { useText } from '../../frame.ts';
import type { EventPlansQuery } from '../../gql/desk/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { audienceChoices } from './audience-form.ts';
import styles from './events.module.css';

type Props = {
  row: number;
  fields: Record<string, string>;
  problem: (name: string) => string | undefined;
  /** Those on offer. */
  plans: EventPlansQuery['plans'];
};

/** For whom a kind of ticket is; the plans to choose from stand below once it is for plans, and always where no script runs. */
export function AudienceFields({ row, fields, problem, plans }: Props) {
  const t = useTranslations('desk.audience');
  const text = useText();
  const hydrated = useHydrated();
  const name = `type-${row}-audience`;
  const [to, setTo] = useState(fields[name] || 'everybody');
  return (
    <>
      <SelectField
        id={`field-${name}`}
        name={name}
        label={t('label')}
        description={t('hint')}
        error={problem(name)}
        value={to}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
        data={audienceChoices.map((one) => ({ value: one, label: t(`to.${one}`) }))}
      />
      {hydrated && to !== 'plans' ? null : (
        <fieldset className={styles.group}>
          <legend>{t('plans')}</legend>
          {plans.map((plan) => (
            <TickField
              key={plan.key}
              name={`type-${row}-plan-${plan.key}`}
              label={text(plan.name)}
              defaultChecked={fields[`type-${row}-plan-${plan.key}`] === 'on'}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

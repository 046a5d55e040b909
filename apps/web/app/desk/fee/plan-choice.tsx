import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { money, type UiLocale } from '@enishi/ui';
import { SelectField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { FeePlansQuery } from '../../gql/desk/graphql.ts';
import styles from '../parts/desk-form.module.css';

type Props = {
  plans: FeePlansQuery['plans'];
  chosen: string;
  /** Asked for without a choice. */
  missing: boolean;
};

/** Which plan and for how long: chosen first, so that the page can say what the fee pays for. Values are `plan:interval`. */
export function PlanChoice({ plans, chosen, missing }: Props) {
  const t = useTranslations('desk.fee');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const offers = plans.flatMap(({ key, name, prices }) =>
    prices.map(({ interval, amount }) => ({
      value: `${key}:${interval}`,
      label: t(`offers.${interval}`, { plan: text(name), price: money(amount, locale) }),
    })),
  );
  return (
    <Form method="get" className={styles.form}>
      <SelectField
        name="offer"
        label={t('offer')}
        error={missing ? t('choose') : undefined}
        defaultValue={chosen}
        data={[{ value: '', label: t('choose') }, ...offers]}
      />
      <div className={styles.acts}>
        <SubmitButton quiet>{t('look')}</SubmitButton>
      </div>
    </Form>
  );
}

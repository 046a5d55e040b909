import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { WaitingListQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';

type Props = { order: WaitingListQuery['waitingList']['order']; hours: number };

/** By which rule the list is served, in the words that whoever joins reads; it can be changed here. */
export function WaitingRule({ order, hours }: Props) {
  const t = useTranslations('desk.waiting');
  const waiting = useTranslations('waiting');
  const rights = useRights();
  return (
    <section className={panels.panel}>
      <h2>{t('ruleTitle')}</h2>
      <p>{waiting(`orders.${order}`)}</p>
      <p>{waiting('ruleHours', { hours })}</p>
      {rights.serves ? (
        <Form method="post" className={form.form}>
          <SelectField
            name="order"
            label={t('order')}
            defaultValue={order}
            data={(['in_order', 'smaller_first'] as const).map((value) => ({
              value,
              label: t(`orders.${value}`),
            }))}
          />
          <TextField
            name="hours"
            label={t('hours')}
            description={t('hoursHint')}
            defaultValue={String(hours)}
            inputMode="numeric"
            autoComplete="off"
            className={form.short}
          />
          <div className={form.acts}>
            <SubmitButton quiet mih={48}>
              {t('saveRule')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}

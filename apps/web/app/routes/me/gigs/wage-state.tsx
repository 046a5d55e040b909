import { day, moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { MyPayQuery } from '../../../gql/public/graphql.ts';
import styles from '../requests/requests.module.css';

type Wage = MyPayQuery['myPay']['rewards'][number];

/** How far a wage is, which the company pays itself; and that it was not paid. */
export function WageState({ reward }: { reward: Wage }) {
  const { id, title, part, state, dueOn, paidOn, unpaidAt } = reward;
  const t = useTranslations('employment.own');
  const locale = useLocale() as UiLocale;
  const kind = part === 'allowance' ? t('allowance') : part === 'rest' ? t('rest') : null;
  return (
    <>
      <p className={styles.state}>
        {kind ? `${kind}: ` : null}
        {state === 'paid'
          ? t('employer', { day: paidOn ? day(paidOn, locale) : '' })
          : t('accrued', { due: day(dueOn, locale) })}
      </p>
      {unpaidAt ? (
        <Form method="post" preventScrollReset className={styles.answer}>
          <input type="hidden" name="id" value={id} />
          <p>{t('told', { at: moment(unpaidAt, locale) })}</p>
          <SubmitButton quiet mih={48} name="act" value="paid_after_all">
            {t('takeBack')}
          </SubmitButton>
        </Form>
      ) : (
        <details>
          <summary>{t('unpaid')}</summary>
          <Form method="post" preventScrollReset className={styles.answer}>
            <input type="hidden" name="id" value={id} />
            <p className="small">{t('unpaidLead')}</p>
            <TextField id={`line-${id}`} name="line" maxLength={200} label={t('line')} />
            <SubmitButton quiet mih={48} name="act" value="unpaid" aria-label={t('unpaidOf', { title })}>
              {t('unpaid')}
            </SubmitButton>
          </Form>
        </details>
      )}
    </>
  );
}

import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { PayTrayQuery } from '../../gql/desk/graphql.ts';
import { payAccountKinds } from '../../parts/pay-account-form.ts';
import form from '../parts/desk-form.module.css';
import { payerFields } from './payer-form.ts';

type Tray = PayTrayQuery['payTray'];

/** Puts what is due by a day into a run; the paying account is that of the run before. */
export function RunForm({ tray, returned }: { tray: Tray; returned: Returned | undefined }) {
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  const { problemOf } = useReturnedProblems(returned);
  const fit = tray.unpaid.filter(
    ({ reward, hindrance }) => !hindrance && (reward.state === 'accrued' || reward.state === 'returned'),
  );
  const days = [...new Set(fit.map(({ reward }) => reward.dueOn))].sort();
  const [first] = days;
  if (!first) return <p className="quiet">{t('makeNone')}</p>;
  const within = (until: string) => fit.filter(({ reward }) => reward.dueOn <= until);
  return (
    <Form method="post" noValidate className={form.form} preventScrollReset>
      <div className={form.pair}>
        <SelectField
          id="field-dueUntil"
          name="dueUntil"
          label={t('dueUntil')}
          error={problemOf('dueUntil')}
          defaultValue={returned?.values.dueUntil ?? first}
          data={days.map((value) => ({
            value,
            label: t('dueUntilChoice', {
              ...{ day: day(value, locale), count: within(value).length },
              total: money(sumOf(within(value)), locale),
            }),
          }))}
        />
        <TextField
          id="field-payOn"
          name="payOn"
          type="date"
          label={t('payOn')}
          description={t('payOnHint')}
          error={problemOf('payOn')}
          defaultValue={returned?.values.payOn ?? first}
        />
      </div>
      <fieldset className={form.page} style={{ border: 0, padding: 0, margin: 0 }}>
        <legend>
          <strong>{t('payerTitle')}</strong>
        </legend>
        <p className="small quiet">{t('payerHint')}</p>
        <Payer payer={tray.payer} returned={returned} />
      </fieldset>
      <div className={form.acts}>
        <SubmitButton mih={48} name="act" value="made">
          {t('make')}
        </SubmitButton>
      </div>
    </Form>
  );
}

function Payer({ payer, returned }: { payer: Tray['payer']; returned: Returned | undefined }) {
  const t = useTranslations('desk.pay');
  const words = useTranslations('payAccount');
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: (typeof payerFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(`payer.${name}`), error: problemOf(name) },
    ...{ defaultValue: returned?.values[name] ?? payer?.[name] ?? '', autoComplete: 'off' },
  });
  return (
    <>
      <div className={form.pair}>
        <TextField {...field('code')} inputMode="numeric" maxLength={14} />
        <TextField {...field('name')} maxLength={60} />
      </div>
      <div className={form.pair}>
        <TextField {...field('bankCode')} inputMode="numeric" maxLength={8} />
        <TextField {...field('branchCode')} inputMode="numeric" maxLength={8} />
      </div>
      <div className={form.pair}>
        <SelectField
          {...field('kind')}
          data={payAccountKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
        />
        <TextField {...field('number')} inputMode="numeric" maxLength={10} />
      </div>
    </>
  );
}

/** What several rewards come to, in yen. */
export const sumOf = (unpaid: readonly { reward: { amount: number } }[]): number =>
  unpaid.reduce((sum, { reward }) => sum + reward.amount, 0);

import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { DeskCompanyFeeReviewQuery } from '../../gql/desk/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { factFields } from '../../routes/company/company-schema.ts';
import member from '../member/member.module.css';
import form from '../parts/desk-form.module.css';

export type ShownFee = NonNullable<DeskCompanyFeeReviewQuery['companyFeeReview']>;
type Props = { fee: ShownFee; values: Record<string, string>; companyId: string };

/** Another number of employees makes another fee: what it is from the next renewal on, before anything is changed. */
export function ConfirmProfile({ fee, values, companyId }: Props) {
  const t = useTranslations('desk.companies.profileChange');
  const companies = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const per = fee.interval === 'month' ? companies('perMonth') : companies('perYear');
  const rows = [
    { name: t('now'), amount: fee.amount, steps: fee.steps },
    { name: t('next', { date: day(fee.on, locale) }), amount: fee.nextAmount, steps: fee.nextSteps },
  ];
  return (
    <Form method="post" className={form.form}>
      <p>{t('feeLead')}</p>
      <dl className={member.facts}>
        {rows.map(({ name, amount, steps }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">
              {money(amount, locale)}
              {per}
              <br />
              <span className="small quiet">{text(steps)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {[...factFields, 'reason'].map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
      <div className={form.acts}>
        <SubmitButton name="agreedAmount" value={String(fee.nextAmount)}>
          {t('agree')}
        </SubmitButton>
        <ButtonLink to={to(`/desk/companies/${companyId}`)} quiet>
          {t('not')}
        </ButtonLink>
      </div>
    </Form>
  );
}

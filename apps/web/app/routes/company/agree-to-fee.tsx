import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { CompanyFeeReviewQuery } from '../../gql/public/graphql.ts';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { factFields } from './company-schema.ts';
import styles from './company.module.css';

type Props = {
  fee: NonNullable<CompanyFeeReviewQuery['companyFeeReview']>;
  values: Record<string, string>;
  title: string;
};

/** What another number of employees costs from the next renewal on, with the arithmetic; nothing is changed before the button. */
export function AgreeToFee({ fee, values, title }: Props) {
  const t = useTranslations('companyProfile');
  const company = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const per = fee.interval === 'month' ? company('perMonth') : company('perYear');
  const worded = (amount: number) => company('feeValue', { price: money(amount, locale), per });
  return (
    <Page title={t('feeTitle')} lead={t('feeLead', { date: day(fee.on, locale) })} eyebrow={title}>
      <Facts>
        <Fact name={company('plan')}>{text(fee.planName)}</Fact>
        <Fact name={company('employees')}>{values.employees}</Fact>
        <Fact name={t('feeNow')}>
          {worded(fee.amount)}
          <br />
          <span className={`small quiet ${styles.steps}`}>{text(fee.steps)}</span>
        </Fact>
        <Fact name={t('feeNext', { date: day(fee.on, locale) })}>
          {worded(fee.nextAmount)}
          <br />
          <span className={`small quiet ${styles.steps}`}>{text(fee.nextSteps)}</span>
        </Fact>
      </Facts>
      <Notice>
        <p>{t('feeStays')}</p>
      </Notice>
      <Form method="post">
        {factFields.map((name) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
        ))}
        <Acts>
          <SubmitButton size="lg" name="agreedAmount" value={String(fee.nextAmount)}>
            {t('feeAgree')}
          </SubmitButton>
        </Acts>
      </Form>
      <Form method="get">
        <Acts>
          <SubmitButton quiet>{t('feeNot')}</SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}

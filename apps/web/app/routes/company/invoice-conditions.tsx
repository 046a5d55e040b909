import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyInvoiceReviewQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import order from '../me/upgrade.module.css';
import { invoiceTerms } from './invoice-order.ts';
import type { InvoiceConditions as Conditions } from './invoice-order.ts';

type Props = {
  companyId: string;
  planKey: string;
  wish: Conditions;
  review: CompanyInvoiceReviewQuery['companyInvoiceReview'] | null;
  wrong: { sentence: string; field: string } | null;
};

/** When it begins, how it is paid, and the company's own number of the order: asked before anything is confirmed. */
export function InvoiceConditions({ companyId, planKey, wish, review, wrong }: Props) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const errorOf = (field: string) => (wrong?.field === field ? wrong.sentence : undefined);
  const title = review ? t('conditionsOf', { plan: text(review.planName) }) : t('conditions');
  const lead = review
    ? t('conditionsLead', {
        fee: t(`conditionsFee.${review.share ? 'part' : 'year'}`, { price: money(review.amount, locale) }),
        choose: t(`conditionsChoose.${review.goesOn ? 'terms' : 'both'}`),
        due: day(review.dueOn, locale),
      })
    : undefined;
  const length = review?.share
    ? t('startsInYearHint', { date: day(review.endsOn, locale) })
    : review
      ? t('startsOnHint')
      : undefined;
  return (
    <Page title={title} lead={lead}>
      <ProblemSummary
        wrong={wrong ? [{ name: wrong.field, label: t(nameOf(wrong.field)), sentence: wrong.sentence }] : []}
      />
      <Form method="get" className={order.confirm}>
        <input type="hidden" name="plan" value={planKey} />
        {wish.quoteId ? <input type="hidden" name="quote" value={wish.quoteId} /> : null}
        {review?.goesOn ? (
          <p>
            <strong>{t('term')}</strong>
            <br />
            {t('termValue', { from: day(review.startsOn, locale), to: day(review.endsOn, locale) })}
            <br />
            <span className="small quiet">{t('goesOnHint')}</span>
          </p>
        ) : (
          <TextField
            id="field-startsOn"
            name="startsOn"
            type="date"
            label={t('startsOn')}
            description={length}
            defaultValue={wish.startsOn ?? review?.startsOn ?? ''}
            error={errorOf('startsOn')}
          />
        )}
        <SelectField
          id="field-terms"
          name="terms"
          label={t('terms')}
          description={t('termsHint')}
          defaultValue={wish.terms}
          data={invoiceTerms.map((value) => ({ value, label: t(`termsOf.${value}`) }))}
        />
        <TextField
          id="field-orderNumber"
          name="orderNumber"
          label={t('orderNumber')}
          description={t('orderNumberHint')}
          maxLength={40}
          optional
          defaultValue={wish.orderNumber}
          error={errorOf('orderNumber')}
        />
        <Acts>
          <SubmitButton size="lg">{t('conditionsNext')}</SubmitButton>
          <ButtonLink to={to(`/company/${companyId}`)} quiet>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}

const nameOf = (field: string) => (field === 'orderNumber' ? 'orderNumber' : 'startsOn');

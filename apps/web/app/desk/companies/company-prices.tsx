import { moment, money, shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { CompanyPricingQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './companies.module.css';

type Pricing = CompanyPricingQuery['companyPricing'];

/** Prices of one company's own: what was agreed or waits for a second person, and a form to propose another. */
export function CompanyPrices({ pricing: { listed, proposals } }: { pricing: Pricing }) {
  const t = useTranslations('desk.companies');
  const { writes } = useRights();
  if (listed.length === 0 && proposals.length === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="prices">
      <h2 id="prices">{t('prices')}</h2>
      <p className="small quiet">{t('pricesLead')}</p>
      {proposals.length === 0 ? <p className="quiet">{t('pricesEmpty')}</p> : null}
      {proposals.map((each) => (
        <Proposal key={each.id} price={each} writes={writes} />
      ))}
      {writes && listed.length > 0 ? <Proposing listed={listed} /> : null}
    </section>
  );
}

function Proposal({ price, writes }: { price: Pricing['proposals'][number]; writes: boolean }) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const per = (interval: 'month' | 'year') => (interval === 'month' ? t('perMonth') : t('perYear'));
  const { id, state, amount, listed, interval, validUntil, reason, proposedBy, proposedAt } = price;
  return (
    <div className={`${form.page} ${styles.asked}`}>
      <p>
        <strong>{text(price.planName)}</strong> {t(`priceStates.${state}`)}
        <br />
        <span className="figures">
          {t('priceValue', {
            price: `${money(amount, locale)}${per(interval)}`,
            listed: money(listed, locale),
            date: shortDay(validUntil, locale),
          })}
        </span>
        <br />
        <span className="small quiet">
          {t('priceProposedBy', { who: proposedBy, at: moment(proposedAt, locale) })}
          {price.decidedBy && price.decidedAt
            ? ` · ${t('priceDecidedBy', { who: price.decidedBy, at: moment(price.decidedAt, locale) })}`
            : ''}
        </span>
      </p>
      <p>{reason}</p>
      {writes && (state === 'proposed' || state === 'approved') ? (
        <Form method="post" className={form.acts}>
          <input type="hidden" name="id" value={id} />
          {state === 'proposed' ? (
            <>
              <SubmitButton name="act" value="price_approved">
                {t('priceApprove')}
              </SubmitButton>
              <SubmitButton quiet name="act" value="price_declined">
                {t('priceDecline')}
              </SubmitButton>
            </>
          ) : (
            <SubmitButton quiet name="act" value="price_withdrawn">
              {t('priceWithdraw')}
            </SubmitButton>
          )}
        </Form>
      ) : null}
    </div>
  );
}

function Proposing({ listed }: Pick<Pricing, 'listed'>) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <details>
      <summary>{t('priceNew')}</summary>
      <Form method="post" className={form.form}>
        <SelectField
          {...{ id: 'field-offer', name: 'offer', label: t('priceOffer') }}
          data={listed.map(({ planKey, planName, interval, amount }) => ({
            value: `${planKey}/${interval}`,
            label: `${text(planName)} ${money(amount, locale)}${interval === 'month' ? t('perMonth') : t('perYear')}`,
          }))}
        />
        <TextField
          {...{ id: 'field-amount', name: 'amount', label: t('priceAmount') }}
          description={t('priceAmountHint')}
          inputMode="numeric"
        />
        <TextField
          {...{ id: 'field-validUntil', name: 'validUntil', label: t('priceUntil') }}
          description={t('priceUntilHint')}
          type="date"
        />
        <LongTextField name="why" label={t('priceReason')} maxLength={300} autosize minRows={2} />
        <p className="small quiet">{t('priceFourEyes')}</p>
        <div className={form.acts}>
          <SubmitButton name="act" value="price">
            {t('pricePropose')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { SeatOfferQuery } from '../../gql/public/graphql.ts';
import leave from '../me/leave.module.css';

type Plan = NonNullable<SeatOfferQuery['seatOffer']['ownPlan']>;

/** A plan that one pays for beside the seat: what each choice costs and gives, none of them urged. */
export function OwnPlan({ plan, chosen }: { plan: Plan; chosen: string | undefined }) {
  const t = useTranslations('seat');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { amount, chargedOn, interval, refund, refundMonths } = plan;
  const facts = {
    ...{ plan: text(plan.name), price: money(amount, locale), date: day(chargedOn, locale) },
    per: interval === 'month' ? t('perMonth') : t('perYear'),
  };
  const choices = [
    { value: 'keep', title: t('keep'), lead: t('keepLead', facts) },
    { value: 'end', title: t('end'), lead: t('endLead', facts) },
    ...(refund
      ? [
          {
            value: 'refund',
            title: t('refund', { price: money(refund, locale) }),
            lead: t('refundLead', { ...facts, months: refundMonths ?? 0 }),
          },
        ]
      : []),
  ];
  return (
    <fieldset className={leave.choice}>
      <legend>{t('ownPlanTitle', facts)}</legend>
      {choices.map(({ value, title, lead }) => (
        <label key={value}>
          <input type="radio" name="ownPlan" value={value} defaultChecked={(chosen || 'keep') === value} />
          <span>
            <strong>{title}</strong>
            <br />
            <span className="small quiet">{lead}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

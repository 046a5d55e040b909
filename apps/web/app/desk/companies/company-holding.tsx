import { money, shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import member from '../member/member.module.css';
import panels from '../parts/panel.module.css';
import type { Company } from './company.type.ts';

/** What a company pays for, until when. */
export function CompanyHolding({ company: { standing, holding } }: { company: Company }) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <section className={panels.panel} aria-labelledby="holding">
      <h2 id="holding">{t('holding')}</h2>
      {holding ? (
        <dl className={member.facts}>
          <div>
            <dt>{t('state')}</dt>
            <dd>
              {t(`standing.${standing}`)}
              {holding.cancelled ? ` · ${t('cancelled')}` : ''}
            </dd>
          </div>
          <div>
            <dt>{t('plan')}</dt>
            <dd>{text(holding.planName)}</dd>
          </div>
          <div>
            <dt>{t('fee')}</dt>
            <dd className="figures">
              {money(holding.amount, locale)}
              {holding.interval === 'month' ? t('perMonth') : t('perYear')}
            </dd>
          </div>
          {holding.nextChargeOn ? (
            <div>
              <dt>{t('nextCharge')}</dt>
              <dd className="figures">{shortDay(holding.nextChargeOn, locale)}</dd>
            </div>
          ) : null}
          {holding.nextAmount ? (
            <div>
              <dt>{t('nextFee')}</dt>
              <dd className="figures">{money(holding.nextAmount, locale)}</dd>
            </div>
          ) : null}
          {holding.nextPlan ? (
            <div>
              <dt>{t('nextPlan')}</dt>
              <dd className="figures">
                {t('nextPlanValue', {
                  plan: text(holding.nextPlan.name),
                  date: shortDay(holding.nextPlan.on, locale),
                  price: money(holding.nextPlan.amount, locale),
                })}
              </dd>
            </div>
          ) : null}
          {holding.prepaid && holding.paidThrough ? (
            <div>
              <dt>{t('paidAhead')}</dt>
              <dd className="figures">{shortDay(holding.paidThrough, locale)}</dd>
            </div>
          ) : null}
          {holding.lastUsableDay ? (
            <div>
              <dt>{t('lastDay')}</dt>
              <dd className="figures">{shortDay(holding.lastUsableDay, locale)}</dd>
            </div>
          ) : null}
        </dl>
      ) : (
        <p className="quiet">{t('nothing')}</p>
      )}
    </section>
  );
}

import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice } from '../../parts/page.tsx';
import type { NextAct } from './next-act.ts';
import { VersionToCome } from './version-to-come.tsx';

type Props = { company: CompanyQuery['company']; next: NextAct };

/** The plan of a company, until when, and what comes next. */
export function CompanyStanding({ company: { id, standing, holding }, next }: Props) {
  const t = useTranslations('company');
  const profile = useTranslations('companyProfile');
  const changes = useTranslations('companyChange');
  const shop = useTranslations('konbini');
  const events = useTranslations('companyEvents');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const running = standing === 'current' || standing === 'grace';
  return (
    <>
      {standing === 'grace' && holding?.lastUsableDay ? (
        <Notice tone="warn" title={holding.prepaid ? shop('companyGraceTitle') : t('graceTitle')}>
          <p>
            {holding.prepaid
              ? shop('companyGraceLead', { date: day(holding.lastUsableDay, locale) })
              : t('graceLead', { date: day(holding.lastUsableDay, locale) })}
          </p>
        </Notice>
      ) : null}
      {holding?.versionToCome ? <VersionToCome version={holding.versionToCome} /> : null}
      {holding ? (
        <Facts>
          <Fact name={t('state')}>
            {t(`standing.${standing}`)}
            {running && holding.cancelled ? ` · ${t('cancelled')}` : ''}
          </Fact>
          <Fact name={t('plan')}>{text(holding.planName)}</Fact>
          <Fact name={t('fee')}>
            {t('feeValue', {
              price: money(holding.amount, locale),
              per: holding.interval === 'month' ? t('perMonth') : t('perYear'),
            })}
          </Fact>
          {holding.nextChargeOn ? (
            <Fact name={holding.invoiced ? t('nextTerm') : t('nextCharge')}>
              {day(holding.nextChargeOn, locale)}
            </Fact>
          ) : null}
          {holding.nextAmount ? (
            <Fact name={profile('nextFee')}>{money(holding.nextAmount, locale)}</Fact>
          ) : null}
          {holding.nextPlan ? (
            <Fact name={changes('nextPlan')}>
              {changes('nextPlanValue', {
                plan: text(holding.nextPlan.name),
                date: day(holding.nextPlan.on, locale),
                price: money(holding.nextPlan.amount, locale),
                per: holding.nextPlan.interval === 'month' ? t('perMonth') : t('perYear'),
              })}
            </Fact>
          ) : null}
          {holding.prepaid && holding.paidThrough ? (
            <Fact name={changes('paidThrough')}>{day(holding.paidThrough, locale)}</Fact>
          ) : null}
          {holding.lastUsableDay ? (
            <Fact name={t('lastDay')}>{day(holding.lastUsableDay, locale)}</Fact>
          ) : null}
        </Facts>
      ) : (
        <Notice title={t('none')}>
          <p>{t('noneLead')}</p>
        </Notice>
      )}
      {running && holding?.prepaid && !holding.cancelled ? (
        <p className="small quiet">{shop('prepaidNote')}</p>
      ) : null}
      <Acts>
        {holding?.renewable ? (
          <ButtonLink
            to={to(`/company/${id}/order?plan=${holding.planKey}&interval=year&means=konbini`)}
            quiet={next !== 'renew'}
          >
            {shop('companyRenew')}
          </ButtonLink>
        ) : null}
        {running ? (
          <ButtonLink to={to(`/company/${id}/seats`)} quiet={next !== 'seats'}>
            {t('toSeats')}
          </ButtonLink>
        ) : (
          <ButtonLink to={to(`/company?for=${id}`)} quiet={next !== 'plans'}>
            {t('toPlans')}
          </ButtonLink>
        )}
        {running ? (
          <ButtonLink to={to(`/company/${id}/events`)} quiet>
            {events('toEvents')}
          </ButtonLink>
        ) : null}
        {holding ? (
          <ButtonLink to={to(`/company/${id}/benefits`)} quiet>
            {t('toBenefits')}
          </ButtonLink>
        ) : null}
        {standing === 'current' && !holding?.cancelled && !holding?.prepaid ? (
          <ButtonLink to={to(`/company?for=${id}`)} quiet>
            {changes('change')}
          </ButtonLink>
        ) : null}
        {running && !holding?.cancelled && !holding?.prepaid ? (
          <ButtonLink to={to(`/company/${id}/cancel`)} quiet>
            {t('cancel')}
          </ButtonLink>
        ) : null}
      </Acts>
      {running && holding?.cancelled ? (
        <Form method="post">
          <Acts>
            <SubmitButton quiet name="act" value="keep">
              {t('keep')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : null}
      {running && holding?.nextPlan ? (
        <Form method="post">
          <Acts>
            <SubmitButton quiet name="act" value="keepPlan">
              {changes('keep')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : null}
    </>
  );
}

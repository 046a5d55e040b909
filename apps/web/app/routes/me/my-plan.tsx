import { day, money, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { TaxWord } from '../../parts/tax-word.tsx';
import { Fact, Facts, Notice, Section } from '../../parts/page.tsx';
import { MyPause } from './my-pause.tsx';
import { ReducedFact } from './reduced-fact.tsx';
import { ReducedOffer } from './reduced-offer.tsx';
import styles from './me.module.css';

/** What the plan costs next and when; changing and cancelling stand side by side, the same size: leaving is as easy as joining. */
export function MyPlan({
  membership,
  forStudents,
}: {
  membership: MyMembershipQuery['myMembership'];
  /** Whether a plan costs students less. */
  forStudents: boolean;
}) {
  const t = useTranslations('me');
  const plans = useTranslations('plans');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { plan, interval, price, nextChargeOn, nextChargeAmount, cancelsOn, lastUsableDay, paidThrough } =
    membership;
  const { leaving, prepaid, renewable } = membership;
  const shop = useTranslations('konbini');
  const leave = useTranslations('leave');
  const student = useTranslations('student');
  const { nextPlan, feeAhead, discount, pause, reduced, reducedOffer } = membership;
  const pausing = useTranslations('pause');
  // A plan that was given costs nothing, so there is nothing to cancel; what is paid beside it can be.
  const paying = plan.kind !== 'free' && Boolean(price ?? nextChargeOn ?? cancelsOn);
  return (
    <Section title={t('planTitle')}>
      {cancelsOn ? (
        <Notice tone="warn" title={leaving ? leave('waitingTitle') : t('cancelledTitle')}>
          {leaving
            ? leave('waitingMe', { date: day(lastUsableDay ?? cancelsOn, locale) })
            : t('cancelledLead', { date: day(lastUsableDay ?? cancelsOn, locale) })}
        </Notice>
      ) : null}
      {nextPlan ? (
        <Notice title={t('nextPlanTitle', { date: day(nextPlan.on, locale), plan: text(nextPlan.name) })}>
          <p>
            {t('nextPlanLead', {
              price: `${money(nextPlan.amount, locale)}${nextPlan.interval === 'month' ? plans('perMonth') : plans('perYear')}`,
            })}
          </p>
          <Form method="post">
            <SubmitButton quiet name="act" value="keep-plan">
              {t('keepPlan')}
            </SubmitButton>
          </Form>
        </Notice>
      ) : null}
      {pause ? <MyPause pause={pause} /> : null}
      {feeAhead && interval ? (
        <Notice title={t('feeAheadTitle', { date: day(feeAhead.on, locale) })}>
          {t('feeAheadLead', {
            price: `${money(feeAhead.amount, locale)}${interval === 'month' ? plans('perMonth') : plans('perYear')}`,
          })}
        </Notice>
      ) : null}
      {reducedOffer ? <ReducedOffer offer={reducedOffer} planKey={plan.key} /> : null}
      <p className={styles.plan}>
        <span className={styles.planName}>{text(plan.name)}</span>
        {price !== null && price !== undefined && interval ? (
          <span className="figures quiet">
            {money(price, locale)}
            {interval === 'month' ? plans('perMonth') : plans('perYear')}{' '}
            <TaxWord taxCategory={plan.taxCategory} />
          </span>
        ) : null}
      </p>
      {nextChargeOn && nextChargeAmount !== null && nextChargeAmount !== undefined ? (
        <Facts>
          {reduced ? <ReducedFact reduced={reduced} /> : null}
          <Fact name={t('nextCharge')}>
            {t('nextChargeOn', { date: day(nextChargeOn, locale), price: money(nextChargeAmount, locale) })}
          </Fact>
          {discount ? (
            <Fact name={t('discount', { code: discount.code })}>
              {discount.until
                ? t('discountUntil', {
                    price: money(discount.off, locale),
                    date: day(discount.until, locale),
                  })
                : t('discountAlways', { price: money(discount.off, locale) })}
            </Fact>
          ) : null}
        </Facts>
      ) : null}
      {!paying ? (
        <p className="quiet">
          {plan.kind !== 'free' && paidThrough
            ? t('paidElsewhere', { date: day(paidThrough, locale) })
            : t('noCharge')}
        </p>
      ) : null}
      {paying && !nextChargeOn && !cancelsOn && paidThrough ? (
        <Facts>
          {reduced ? <ReducedFact reduced={reduced} /> : null}
          <Fact name={t('paidThrough')}>{t('until', { date: day(paidThrough, locale) })}</Fact>
        </Facts>
      ) : null}
      {prepaid && paying && !cancelsOn ? <p className="small quiet">{shop('prepaidNote')}</p> : null}
      <div className={styles.equal}>
        {paying ? (
          <>
            {prepaid ? null : (
              <ButtonLink to={to('/plans')} quiet>
                {t('changePlan')}
              </ButtonLink>
            )}
            {prepaid && renewable && !cancelsOn && interval === 'year' ? (
              <ButtonLink to={to(`/me/upgrade?plan=${plan.key}&interval=year&means=konbini`)}>
                {shop('renew')}
              </ButtonLink>
            ) : null}
            {cancelsOn ? (
              <Form method="post">
                <SubmitButton quiet name="act" value="keep" mih={48}>
                  {leaving ? leave('keep') : t('keep')}
                </SubmitButton>
              </Form>
            ) : (
              <ButtonLink to={to('/me/cancel')} quiet>
                {t('cancelPlan')}
              </ButtonLink>
            )}
            {cancelsOn || pause || prepaid ? null : (
              <ButtonLink to={to('/me/pause')} quiet>
                {pausing('open')}
              </ButtonLink>
            )}
          </>
        ) : pause ? null : (
          <ButtonLink to={to('/plans')}>{t('upgrade')}</ButtonLink>
        )}
      </div>
      {forStudents ? (
        <p>
          <Link to={to('/me/student')}>{student('link')}</Link>
        </p>
      ) : null}
    </Section>
  );
}

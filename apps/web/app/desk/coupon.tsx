import { money, moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { CouponFigures, CouponState, useCouponTerms } from './coupons/coupon-facts.tsx';
import styles from './coupons/coupons.module.css';
import { CouponDocument, StopCouponDocument } from './coupons/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import plans from './plans/plans.module.css';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { coupon: story, plans: sold } = await api.load(CouponDocument, { id: params.id ?? '' });
  return api.answer({ ...story, plans: sold, origin: new URL(request.url).origin });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const outcome = await api.send(StopCouponDocument, { id: params.id ?? '' });
  return outcome.ok
    ? api.answer({ refusal: undefined })
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** One coupon: what it is, who has used it, and stopping it. */
export default function DeskCoupon() {
  const { coupon, uses, plans: sold } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.coupons');
  const terms = useCouponTerms();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const outcome = ({ paid, returned: back, given }: (typeof uses)[number]) => {
    if (back) return t('returnedEach');
    return paid ? t('givenEach', { amount: money(given, locale) }) : t('waiting');
  };
  const isOn = coupon.state === 'open' || coupon.state === 'upcoming';
  return (
    <div className={plans.page}>
      <BackLink to="/desk/settings/coupons">{t('back')}</BackLink>
      <DeskTitle title={coupon.code} />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <section className={panels.panel}>
        <p className={styles.name}>
          <CouponState state={coupon.state} />
          <span>{terms(coupon)}</span>
        </p>
        <CouponFigures coupon={coupon} plans={sold} />
        <p className="small quiet">
          {t('madeBy', { by: coupon.madeBy, at: moment(coupon.madeAt, locale) })}
          {coupon.stoppedBy && coupon.stoppedAt
            ? `・${t('stoppedBy', { by: coupon.stoppedBy, at: moment(coupon.stoppedAt, locale) })}`
            : ''}
        </p>
      </section>
      {isOn ? (
        <section className={panels.panel}>
          <h2>{t('link')}</h2>
          <p className="quiet">{t('linkHint')}</p>
          <CouponLink code={coupon.code} />
        </section>
      ) : null}
      <section className={panels.panel}>
        <h2>{t('usesTitle')}</h2>
        <p className="small quiet">{t('usesLead')}</p>
        {uses.length === 0 ? <p className="quiet">{t('nobody')}</p> : null}
        <ul className={styles.uses}>
          {uses.map((use) => (
            <li key={use.id}>
              {use.memberId ? (
                <Link
                  to={to(`/desk/members/${use.memberId}`)}
                >{`${use.name ?? ''} ${use.number ?? ''}`}</Link>
              ) : (
                <span>{t('erased')}</span>
              )}
              <span className="small quiet">{moment(use.orderedAt, locale)}</span>
              <span className="small figures">{outcome(use)}</span>
            </li>
          ))}
        </ul>
      </section>
      {rights.writesPlans && coupon.state !== 'stopped' ? (
        <section className={panels.panel}>
          <h2>{t('stopTitle')}</h2>
          <p className="quiet">{t('stopLead')}</p>
          <Form method="post">
            <SubmitButton quiet name="act" value="stop">
              {t('stop')}
            </SubmitButton>
          </Form>
        </section>
      ) : null}
    </div>
  );
}

/** The address with the code in it. */
function CouponLink({ code }: { code: string }) {
  const { origin } = useLoaderData<typeof loader>();
  const to = useLinks();
  const address = `${to('/plans')}?coupon=${code}`;
  return (
    <a href={address} className={styles.link}>
      {`${origin}${address}`}
    </a>
  );
}

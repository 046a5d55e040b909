import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { CouponFigures, CouponState, useCouponTerms } from './coupons/coupon-facts.tsx';
import styles from './coupons/coupons.module.css';
import { CouponsDocument } from './coupons/questions.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import plans from './plans/plans.module.css';
import { useRights } from './rights.ts';
import { SettingsNav } from './settings/settings-nav.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer(await api.load(CouponsDocument));
}

/** All coupons, newest first, with how often they were used and what they have given away. */
export default function DeskCoupons() {
  const { coupons, plans: sold } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.coupons');
  const terms = useCouponTerms();
  const to = useLinks();
  const rights = useRights();
  return (
    <div className={plans.page}>
      <DeskTitle title={t('title')}>
        {rights.writesPlans ? (
          <ButtonLink to={to('/desk/settings/coupons/new')}>{t('newCoupon')}</ButtonLink>
        ) : null}
      </DeskTitle>
      <SettingsNav />
      <p className="quiet">{t('lead')}</p>
      {coupons.length === 0 ? <p className={panels.empty}>{t('empty')}</p> : null}
      <ul className={plans.list}>
        {coupons.map((coupon) => (
          <li key={coupon.id} className={styles.row} data-coupon={coupon.code}>
            <div className={styles.name}>
              {rights.people ? (
                <Link to={to(`/desk/settings/coupons/${coupon.id}`)}>{coupon.code}</Link>
              ) : (
                <span className={styles.code}>{coupon.code}</span>
              )}
              <CouponState state={coupon.state} />
              <span className="small">{terms(coupon)}</span>
            </div>
            <CouponFigures coupon={coupon} plans={sold} />
          </li>
        ))}
      </ul>
    </div>
  );
}

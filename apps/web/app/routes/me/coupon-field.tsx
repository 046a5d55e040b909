import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './coupon-field.module.css';

type Props = {
  order: { plan: string; interval: string; means: string };
  coupon: { typed: string; wrong: string | null };
  used: string | null;
};

/**
 * The field for a coupon's code: shut until somebody has one, open where a code was turned down. It asks the page again with the
 * code in its address, so that it works without scripts, and by a link.
 */
export function CouponField({ order, coupon, used }: Props) {
  const t = useTranslations('upgrade');
  return (
    <details className={styles.coupon} open={coupon.wrong !== null} key={coupon.wrong ?? used ?? ''}>
      <summary>{used ? t('couponOther') : t('couponOpen')}</summary>
      <Form method="get" replace preventScrollReset className={styles.form}>
        <input type="hidden" name="plan" value={order.plan} />
        <input type="hidden" name="interval" value={order.interval} />
        {order.means === 'konbini' ? <input type="hidden" name="means" value="konbini" /> : null}
        <TextField
          id="field-coupon"
          name="coupon"
          label={t('coupon')}
          description={t('couponHint')}
          optional
          defaultValue={used ? '' : coupon.typed}
          error={coupon.wrong}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <SubmitButton quiet>{t('couponApply')}</SubmitButton>
      </Form>
    </details>
  );
}

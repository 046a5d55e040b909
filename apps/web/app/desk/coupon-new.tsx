import { newId, tokyoDateOf } from '@enishi/kernel';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { CouponEditor } from './coupons/coupon-editor.tsx';
import { nameOf, readCouponForm } from './coupons/coupon-form.ts';
import { CouponPlansDocument, MakeCouponDocument } from './coupons/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import styles from './plans/plans.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { plans } = await api.load(CouponPlansDocument);
  const sold = plans.filter(({ kind, state }) => kind !== 'free' && state !== 'archived');
  return api.answer({ plans: sold, id: newId(), today: tokyoDateOf(new Date()) });
}

/** Makes the coupon once: its id was made with the page. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const read = readCouponForm(values);
  if ('problems' in read) return api.answer<Returned>({ problems: read.problems, values }, 422);
  const outcome = await api.send(MakeCouponDocument, { input: read.input });
  if (outcome.ok) return api.redirect(`/desk/settings/coupons/${read.input.id}`);
  const { field } = outcome.refusal.facts;
  const named = typeof field === 'string' ? { [outcome.refusal.code]: nameOf(field) } : {};
  const fieldOf = { COUPON_CODE_TAKEN: 'word', ...named };
  return api.answer<Returned>(returnedBy(outcome.refusal, values, fieldOf), 422);
}

/** A new coupon. */
export default function DeskCouponNew() {
  const { plans, id, today } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.coupons');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/settings/coupons">{t('back')}</BackLink>
      <DeskTitle title={t('newTitle')} />
      <p className="quiet">{t('newLead')}</p>
      <CouponEditor plans={plans} id={id} today={today} returned={returned} />
    </div>
  );
}

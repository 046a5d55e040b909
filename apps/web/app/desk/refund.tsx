import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { addressee } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import { shortDay, type UiLocale } from '@enishi/ui';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { AmountChoice } from './refund/amount-choice.tsx';
import { RefundEditor, type RefundReturned } from './refund/refund-editor.tsx';
import { RefundPaymentDocument, RefundReviewDocument } from './refund/questions.ts';
import { amountAsked, checkRefund, typedIn } from './refund/refund-form.ts';
import { refusedRefund, type RefundTrouble } from './refund/refund-trouble.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';
import styles from './refund/refund.module.css';

const isOfCompany = (url: string) => new URL(url).pathname.includes('/desk/companies/');
const homeOf = (id = '', ofCompany: boolean) => `/desk/${ofCompany ? 'companies' : 'members'}/${id}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const ofCompany = isOfCompany(request.url);
  const about = { id: params.id ?? '', ofCompany, paymentId: params.paymentId ?? '' };
  const amount = amountAsked(new URL(request.url).searchParams);
  const asked = amount === null ? null : await api.send(RefundReviewDocument, { ...about, amount });
  const tooMuch = asked && !asked.ok && asked.refusal.code === 'REFUND_AMOUNT_INVALID';
  const outcome = asked?.ok
    ? asked
    : await api.loadOrConflict(RefundReviewDocument, { ...about, amount: tooMuch ? null : amount });
  if (!outcome.ok)
    return api.answer({
      ...{ ofCompany, review: null, payment: null },
      ...{ whyNot: outcome.refusal.message, amountProblem: '' },
    });
  const { refundReview, memberPayments = [], companyPayments = [] } = outcome.value;
  return api.answer({
    ofCompany,
    review: refundReview,
    payment: [...memberPayments, ...companyPayments].find(({ id }) => id === params.paymentId) ?? null,
    whyNot: '',
    amountProblem: tooMuch ? asked.refusal.message : '',
  });
}

/** Refunds once: the key was made with the page, so a repeated press, reload or retry is the same refund. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = typedIn(await textOf(request));
  const again = (rest: Omit<RefundReturned, 'typed'>, status = 422) =>
    api.answer<RefundReturned>({ typed, ...rest }, status);
  const wrong = (api.place.locale === 'en' ? en : ja).refund.typedWrong.replace('{digits}', typed.amount);
  const checked = checkRefund(typed, wrong);
  if (!checked.ok) return again({ problems: checked.problems });
  const { amount, access, reason, idempotencyKey } = checked;
  try {
    const outcome = await api.send(RefundPaymentDocument, {
      paymentId: params.paymentId ?? '',
      amount,
      reason,
      access,
      idempotencyKey,
    });
    const home = homeOf(params.id, isOfCompany(request.url));
    if (outcome.ok) return api.redirect(`${home}?refunded=${params.paymentId}`);
    return again({ problems: {}, trouble: refusedRefund(outcome.refusal) });
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    return again({ problems: {}, trouble: { moneyMoved: 'unknown', sentence: '' } }, 503);
  }
}

export default function DeskRefund() {
  const { ofCompany, review, payment, whyNot, amountProblem } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { id } = useParams();
  const t = useTranslations('desk.refund');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const name =
    review &&
    (locale === 'ja'
      ? addressee(review.memberName, ofCompany ? 'company' : 'person', locale)
      : review.memberName);
  return (
    <div className={styles.page}>
      <BackLink to={homeOf(id, ofCompany)}>{ofCompany ? t('backToCompany') : t('back')}</BackLink>
      <DeskTitle title={name ? t('of', { name }) : t('title')} />
      {payment ? (
        <p className="quiet">
          {t('payment', {
            date: shortDay(tokyoDateOf(new Date(payment.paidAt)), locale),
            description: text(payment.description),
          })}
        </p>
      ) : null}
      <Trouble trouble={returned?.trouble} />
      {review && review.refundable > 0 ? (
        <>
          <AmountChoice review={review} problem={amountProblem} />
          <RefundEditor key={review.amount} review={review} ofCompany={ofCompany} returned={returned} />
        </>
      ) : (
        <p className={`${panels.notice} ${panels.calm}`}>{whyNot || t('nothing')}</p>
      )}
    </div>
  );
}

/** What went wrong, beginning with whether money moved. */
function Trouble({ trouble }: { trouble?: RefundTrouble }) {
  const t = useTranslations('desk.refund');
  if (!trouble) return null;
  const unsure = trouble.moneyMoved === 'unknown';
  return (
    <div className={`${panels.notice} ${unsure ? panels.warn : panels.bad}`} role="alert">
      <strong>{unsure ? t('unsureTitle') : t('refusedTitle')}</strong>
      <span>{unsure ? t('unsure') : trouble.sentence}</span>
    </div>
  );
}

import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { addressee } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import { day, money, shortDay, type UiLocale } from '@enishi/ui';
import { useProblemSentence } from '../forms/checked-form.ts';
import { TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import type { Problems } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks, useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { AccessChoice } from './refund/access-choice.tsx';
import { RefundPaymentDocument, RefundReviewDocument } from './refund/questions.ts';
import { checkRefund, type RefundTyped, typedIn } from './refund/refund-form.ts';
import { refusedRefund, type RefundTrouble } from './refund/refund-trouble.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';
import styles from './refund/refund.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { refundReview, memberPayments } = await api.load(RefundReviewDocument, {
    memberId: params.id ?? '',
    paymentId: params.paymentId ?? '',
  });
  const payment = memberPayments.find(({ id }) => id === params.paymentId);
  return api.answer({ review: refundReview, payment: payment ?? null });
}

type Returned = { typed: RefundTyped; problems: Problems; trouble?: RefundTrouble };

/** Refunds once: the key was made with the page, so a repeated press, reload or retry is the same refund. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = typedIn(await textOf(request));
  const again = (rest: Omit<Returned, 'typed'>, status = 422) =>
    api.answer<Returned>({ typed, ...rest }, status);
  const wrong = (api.place.locale === 'en' ? en : ja).refund.typedWrong.replace('{digits}', typed.refundable);
  const checked = checkRefund(typed, wrong);
  if (!checked.ok) return again({ problems: checked.problems });
  const { access, reason, idempotencyKey } = checked;
  try {
    const outcome = await api.send(RefundPaymentDocument, {
      paymentId: params.paymentId ?? '',
      reason,
      access,
      idempotencyKey,
    });
    if (outcome.ok) return api.redirect(`/desk/members/${params.id}?refunded=${params.paymentId}`);
    return again({ problems: {}, trouble: refusedRefund(outcome.refusal) });
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    return again({ problems: {}, trouble: { moneyMoved: 'unknown', sentence: '' } }, 503);
  }
}

export default function DeskRefund() {
  const { review, payment } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { id } = useParams();
  const t = useTranslations('desk.refund');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const sentence = useProblemSentence();
  const amount = money(review.refundable, locale);
  const typed = returned?.typed;
  const problem = (name: string) => returned?.problems[name] && sentence(returned.problems[name]);
  const labels = { access: t('access'), reason: t('reason'), typedAmount: t('typedShort') };
  const wrong = Object.entries(labels).flatMap(([name, label]) =>
    problem(name) ? [{ name, label, sentence: problem(name) ?? '' }] : [],
  );
  const name = locale === 'ja' ? addressee(review.memberName, 'person', locale) : review.memberName;
  return (
    <div className={styles.page}>
      <Link to={to(`/desk/members/${id}`)} className={styles.back}>
        {`‹ ${t('back')}`}
      </Link>
      <DeskTitle title={t('of', { name })} />
      {payment ? (
        <p className="quiet">
          {t('payment', {
            date: shortDay(tokyoDateOf(new Date(payment.paidAt)), locale),
            description: payment.description,
          })}
        </p>
      ) : null}
      <Trouble trouble={returned?.trouble} />
      <ProblemSummary wrong={wrong} />
      <section className={panels.panel} aria-labelledby="happens">
        <p className={styles.amount}>
          <span>{t('amount')}</span>
          <strong className="figures">{amount}</strong>
        </p>
        <h2 id="happens">{t('happens')}</h2>
        <ul className={styles.happens}>
          {review.consequences.map((one) => (
            <li key={one.ja}>{text(one)}</li>
          ))}
        </ul>
      </section>
      <Form method="post" noValidate className={styles.form}>
        <input type="hidden" name="idempotencyKey" value={typed?.idempotencyKey || review.idempotencyKey} />
        <input type="hidden" name="refundable" value={review.refundable} />
        <AccessChoice
          chosen={typed?.access}
          problem={problem('access')}
          endsOn={review.accessEndsIfRevoked ? day(review.accessEndsIfRevoked, locale) : null}
        />
        <LongTextField
          id="field-reason"
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          defaultValue={typed?.reason}
          error={problem('reason')}
          rows={2}
          maxLength={2000}
        />
        <TextField
          id="field-typedAmount"
          name="typedAmount"
          label={t('typed')}
          description={t('typedHint', { amount, digits: String(review.refundable) })}
          defaultValue={typed?.typedAmount}
          error={problem('typedAmount')}
          inputMode="numeric"
          autoComplete="off"
          className={styles.typed}
        />
        <div className={styles.acts}>
          <SubmitButton name="intent" value="refund">
            {t('submit', { amount })}
          </SubmitButton>
          <p className="small quiet">{t('submitHint')}</p>
        </div>
      </Form>
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

import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, money, type UiLocale } from '@enishi/ui';
import { useCheckedForm } from '../forms/checked-form.ts';
import { LongTextField } from '../forms/long-text-field.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { readForm } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { reversalSchema } from './fee/fee-schema.ts';
import { ReverseFeeDocument } from './fee/questions.ts';
import { MemberDocument } from './member/questions.ts';
import { AboutMember } from './parts/about-member.tsx';
import styles from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { member, memberPayments } = await api.load(MemberDocument, { id: params.id ?? '' });
  const payment = memberPayments.find(({ id, manual }) => id === params.paymentId && manual) ?? null;
  return api.answer({ member, payment });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const read = await readForm(request, reversalSchema);
  if (!read.ok) return api.answer<Returned>(read.returned, 422);
  const outcome = await api.send(ReverseFeeDocument, { paymentId: params.paymentId ?? '', ...read.value });
  return outcome.ok
    ? api.redirect(`/desk/members/${params.id}#payments`)
    : api.answer<Returned>(returnedBy(outcome.refusal, read.fields, { MANUAL_REASON: 'reason' }), 422);
}

/** Taking a recorded fee back: what it does to books and days is said before the button. */
export default function DeskFeeReversal() {
  const { member, payment } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.fee');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const form = useCheckedForm(reversalSchema, returned, { reason: '' });
  const wrong = form.wrongAmong(['reason']).map((one) => ({ ...one, label: t('reason') }));
  const record = payment?.manual;
  return (
    <AboutMember member={member} title={t('reverseTitle')}>
      {payment && record && !record.reversedAt ? (
        <>
          <section className={panels.panel}>
            <p>
              <strong>{text(payment.description)}</strong>
            </p>
            <p className="figures">
              {t('taken', {
                price: money(payment.amount, locale),
                means: payment.means === 'cash' ? t('cash') : t('transfer'),
                day: day(record.receivedOn, locale),
                who: record.takenBy,
              })}
            </p>
            <p>{t('reverseConsequence')}</p>
          </section>
          <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
            <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
            <LongTextField
              {...form.field('reason')}
              label={t('reason')}
              description={t('reasonHint')}
              rows={2}
              maxLength={500}
            />
            <div className={styles.acts}>
              <SubmitButton name="intent" value="reverse">
                {t('reverseSubmit')}
              </SubmitButton>
            </div>
          </Form>
        </>
      ) : (
        <p className={`${panels.notice} ${panels.calm}`}>{t('reverseOver')}</p>
      )}
    </AboutMember>
  );
}

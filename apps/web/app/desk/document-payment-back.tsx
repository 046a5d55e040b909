import { day, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useCheckedForm } from '../forms/checked-form.ts';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { readForm } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { AboutInvoice } from './by-hand/about-invoice.tsx';
import { takingBackSchema } from './by-hand/payment-schema.ts';
import { InvoicePaymentDocument, TakeSettlementBackDocument } from './by-hand/questions.ts';
import { DeskApi } from './desk-api.ts';
import styles from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { document, invoicePayment } = await api.load(InvoicePaymentDocument, { id: params.id ?? '' });
  const { byHand = [], receipts = [] } = invoicePayment ?? {};
  const payment = byHand.find(({ id, state }) => id === params.paymentId && state === 'booked') ?? null;
  const receipt = receipts.find(({ supersededBecause }) => supersededBecause === null) ?? null;
  return api.answer({ document, payment, receipt });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const read = await readForm(request, takingBackSchema);
  if (!read.ok) return api.answer<Returned>(read.returned, 422);
  const outcome = await api.send(TakeSettlementBackDocument, { id: params.paymentId ?? '', ...read.value });
  return outcome.ok
    ? api.redirect(`/desk/documents/${params.id}#payment`)
    : api.answer<Returned>(returnedBy(outcome.refusal, read.fields), 422);
}

/** Taking a payment back that was written down by hand: what it does to books and receipt is said before the button. */
export default function DeskDocumentPaymentBack() {
  const { document, payment, receipt } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.byHand');
  const locale = useLocale() as UiLocale;
  const form = useCheckedForm(takingBackSchema, returned, { reason: '' });
  const wrong = form.wrongAmong(['reason']).map((one) => ({ ...one, label: t('reason') }));
  if (!payment)
    return (
      <AboutInvoice document={document} title={t('backTitle')}>
        <p className={`${panels.notice} ${panels.calm}`}>{t('backOver')}</p>
      </AboutInvoice>
    );
  const { amount, receivedOn, means, takenBy } = payment;
  return (
    <AboutInvoice document={document} title={t('backTitle')}>
      <section className={panels.panel}>
        <p className="figures">
          <strong>
            {t('line', {
              ...{ price: money(amount, locale), day: day(receivedOn, locale), means: t(`means.${means}`) },
            })}
          </strong>
        </p>
        <p className="small quiet">{t('takenBy', { who: takenBy })}</p>
        <p>{t('backConsequence')}</p>
        {receipt ? <p>{t('backReceipt', { number: receipt.number })}</p> : null}
      </section>
      <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <LongTextField
          {...form.field('reason')}
          label={t('reason')}
          description={t('reasonHint')}
          rows={2}
          maxLength={300}
        />
        <div className={styles.acts}>
          <SubmitButton name="intent" value="back">
            {t('backSubmit')}
          </SubmitButton>
        </div>
      </Form>
    </AboutInvoice>
  );
}

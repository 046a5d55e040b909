import { onlyDigits } from '@enishi/japan';
import { money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useCheckedForm } from '../forms/checked-form.ts';
import { SelectField, TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { readForm } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { AboutInvoice } from './by-hand/about-invoice.tsx';
import { paymentSchema } from './by-hand/payment-schema.ts';
import { InvoicePaymentDocument, SettleByHandDocument } from './by-hand/questions.ts';
import { DeskApi } from './desk-api.ts';
import styles from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer(await api.load(InvoicePaymentDocument, { id: params.id ?? '' }));
}

/** Writes the payment down once: the id was made with the page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { invoicePayment } = await api.load(InvoicePaymentDocument, { id: params.id ?? '' });
  const read = await readForm(request, paymentSchema);
  if (!read.ok) return api.answer<Returned>(read.returned, 422);
  const { amount, shownOpen, ...payment } = read.value;
  const outcome = await api.send(SettleByHandDocument, {
    ...{ ...payment, amount: Number(onlyDigits(amount)), shownOpen: Number(shownOpen) },
    receivableId: invoicePayment?.receivableId ?? '',
  });
  return outcome.ok
    ? api.redirect(`/desk/documents/${params.id}#payment`)
    : api.answer<Returned>(returnedBy(outcome.refusal, read.fields), 422);
}

/** Writing down that an invoice was paid in cash, or by a transfer that stands in none of the bank’s files. */
export default function DeskDocumentPayment() {
  const { document, invoicePayment } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.byHand');
  const locale = useLocale() as UiLocale;
  if (!invoicePayment || invoicePayment.open === 0)
    return (
      <AboutInvoice document={document} title={t('recordTitle')}>
        <p className={`${panels.notice} ${panels.calm}`}>{t('nothingOpen')}</p>
      </AboutInvoice>
    );
  return (
    <AboutInvoice document={document} title={t('recordTitle')}>
      <p>
        <strong className="figures">{t('open', { open: money(invoicePayment.open, locale) })}</strong>
      </p>
      <p className="quiet">{t('lead')}</p>
      <PaymentForm key={invoicePayment.nextId} payment={invoicePayment} />
    </AboutInvoice>
  );
}

type Shown = { open: number; today: string; nextId: string };

function PaymentForm({ payment: { open, today, nextId } }: { payment: Shown }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.byHand');
  const form = useCheckedForm(paymentSchema, returned, {
    ...{ amount: `${open}`, receivedOn: today, note: '', shownOpen: `${open}`, id: nextId },
  });
  const labels: Record<string, string> = {
    ...{ amount: t('amount'), means: t('how'), receivedOn: t('receivedOn'), note: t('note') },
  };
  const wrong = form
    .wrongAmong(Object.keys(labels))
    .map((one) => ({ ...one, label: labels[one.name] ?? one.name }));
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <input type="hidden" {...form.hidden('id')} />
      <input type="hidden" {...form.hidden('shownOpen')} />
      <TextField
        {...form.field('amount')}
        label={t('amount')}
        description={t('amountHint')}
        inputMode="numeric"
      />
      <div className={styles.pair}>
        <SelectField
          {...form.field('means')}
          label={t('how')}
          description={t('howHint')}
          data={[
            { value: '', label: t('choose') },
            { value: 'cash', label: t('means.cash') },
            { value: 'bank_transfer', label: t('means.bank_transfer') },
          ]}
        />
        <TextField
          {...form.field('receivedOn')}
          type="date"
          label={t('receivedOn')}
          description={t('receivedHint')}
        />
      </div>
      <LongTextField
        {...form.field('note')}
        label={t('note')}
        optional
        description={t('noteHint')}
        rows={2}
        maxLength={500}
      />
      <div className={styles.acts}>
        <SubmitButton name="intent" value="record">
          {t('submit')}
        </SubmitButton>
        <p className="small quiet">{t('submitHint')}</p>
      </div>
    </Form>
  );
}

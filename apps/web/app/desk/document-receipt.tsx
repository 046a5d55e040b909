import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import type { Trouble } from '../api/refusal.ts';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { MakeOutForm } from '../parts/receipts/make-out-form.tsx';
import { ReceiptFacts } from '../parts/receipts/receipt-facts.tsx';
import { ReceiptProblems } from '../parts/receipts/receipt-problems.tsx';
import type { Receipt } from '../parts/receipts/receipt.type.ts';
import { Trail } from '../parts/receipts/trail.tsx';
import { AboutInvoice } from './by-hand/about-invoice.tsx';
import { InvoicePaymentDocument } from './by-hand/questions.ts';
import { DeskApi } from './desk-api.ts';
import panels from './parts/panel.module.css';
import { MakeReceiptOutDocument } from './receipt/questions.ts';
import { ReasonField } from './receipt/reason-field.tsx';
import styles from './receipt/receipt.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { document, invoicePayment } = await api.load(InvoicePaymentDocument, { id: params.id ?? '' });
  const receipt = invoicePayment?.receipts.find(({ id }) => id === params.receiptId);
  if (!receipt) throw data({ reason: 'not_found', reference: '' } satisfies Trouble, { status: 404 });
  return api.answer({ document, receipt, done: new URL(request.url).searchParams.has('done') });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const { addressee = '', purpose = '', reason = '' } = fields;
  const id = params.receiptId ?? '';
  const outcome = await api.send(MakeReceiptOutDocument, { id, addressee, purpose: purpose || null, reason });
  return outcome.ok
    ? api.redirect(`/desk/documents/${params.id}/receipts/${id}?done`)
    : api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
}

/** The receipt of an invoice that was paid: looked at, handed out, handed out again, made out to another name. */
export default function DeskDocumentReceipt() {
  const { document, receipt, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const words = useTranslations('receipts');
  const t = useTranslations('desk.byHand');
  const isVoid = receipt.supersededBecause !== null;
  return (
    <AboutInvoice document={document} title={words('one', { number: receipt.number })}>
      {done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {isVoid ? words('overLead', { numbers: receipt.replacedBy.join(', ') }) : words('saved')}
        </p>
      ) : null}
      {receipt.supersededBecause === 'taken_back' ? (
        <p className={`${panels.notice} ${panels.warn}`}>{t('voidLead')}</p>
      ) : null}
      <ReceiptProblems act={returned && 'make_out'} returned={returned} />
      <section className={panels.panel}>
        <ReceiptFacts receipt={receipt} />
        <div className={styles.papers}>
          <Button component="a" href={receipt.downloadUrl} variant="default" mih={44}>
            {isVoid ? words('downloadVoid') : words('deskCopy')}
          </Button>
          {isVoid ? null : (
            <Button component="a" href={`${receipt.downloadUrl}?handover=1`} color="signal" mih={44}>
              {receipt.handedOut > 0 ? t('handOverAgain') : t('handOver')}
            </Button>
          )}
        </div>
        {isVoid ? null : <p className="small quiet">{t('handOverHint')}</p>}
      </section>
      {isVoid ? null : <MadeOut receipt={receipt} returned={returned} />}
      <section className={panels.panel} aria-labelledby="trail">
        <h2 id="trail">{words('trail')}</h2>
        <Trail receipt={receipt} />
      </section>
    </AboutInvoice>
  );
}

function MadeOut({ receipt, returned }: { receipt: Receipt; returned?: Returned }) {
  const words = useTranslations('receipts');
  const t = useTranslations('desk.byHand');
  const { number, readdressing } = receipt;
  return (
    <section className={`${panels.panel} ${styles.changes}`} aria-labelledby="made-out">
      <h2 id="made-out">{words('madeOutTitle')}</h2>
      <p>{readdressing === 'in_place' ? words('inPlaceLead') : t('newVersionLead', { number })}</p>
      <MakeOutForm receipt={receipt} returned={returned}>
        <ReasonField
          of="make_out"
          returned={returned}
          label={t('madeOutReason')}
          hint={t('madeOutReasonHint')}
        />
      </MakeOutForm>
    </section>
  );
}

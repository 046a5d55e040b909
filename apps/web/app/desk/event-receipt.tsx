import { Button } from '@mantine/core';
import { money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { MakeOutForm } from '../parts/receipts/make-out-form.tsx';
import { ReceiptFacts } from '../parts/receipts/receipt-facts.tsx';
import { ReceiptProblems } from '../parts/receipts/receipt-problems.tsx';
import { Trail } from '../parts/receipts/trail.tsx';
import { DeskApi } from './desk-api.ts';
import { CashReceiptsDocument, IssueCashReceiptDocument } from './events/cash-receipt-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import frame from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { MakeReceiptOutDocument } from './receipt/questions.ts';
import { ReasonField } from './receipt/reason-field.tsx';
import styles from './receipt/receipt.module.css';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { id: eventId = '', orderId = '' } = params;
  const { searchParams } = new URL(request.url);
  const { cashReceipts } = await api.load(CashReceiptsDocument, { orderId });
  const { hasCash, receipts } = cashReceipts;
  const asked = receipts.find(({ id }) => id === searchParams.get('receipt'));
  const receipt = asked ?? receipts.find(({ supersededBecause }) => !supersededBecause) ?? null;
  const done = searchParams.get('done');
  return api.answer({ eventId, orderId, hasCash, receipts, receipt, done });
}

/** Issues the receipt, or makes it out: in place by whoever serves, once it was handed over by those who handle money, with a reason. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id: eventId, orderId = '' } = params;
  const fields = await textOf(request);
  const { act, receiptId: id = '', addressee = '', purpose: chosen = '', reason } = fields;
  const issued = act === 'issue';
  const purpose = chosen || null;
  const named = { addressee: issued ? null : addressee, purpose };
  const outcome =
    reason === undefined
      ? await api.send(IssueCashReceiptDocument, { orderId, receiptId: id || null, ...named })
      : await api.send(MakeReceiptOutDocument, { id, addressee, purpose, reason });
  return outcome.ok
    ? api.redirect(`/desk/events/${eventId}/counter/${orderId}/receipt?done=${issued ? 'issued' : 'saved'}`)
    : api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
}

type Receipt = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['receipt']>;

/** The receipt of the cash of a booking, at the counter: made out to the name that is said, and handed over on paper or as a file. */
export default function DeskEventReceipt() {
  const { eventId, receipt, receipts, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cashReceipt');
  const counter = useTranslations('desk.eventCounter');
  const words = useTranslations('receipts');
  return (
    <div className={frame.page}>
      <BackLink to={`/desk/events/${eventId}/counter`}>{counter('title')}</BackLink>
      <DeskTitle title={receipt ? words('one', { number: receipt.number }) : t('link')} />
      {done && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {done === 'issued' ? t('issued') : words('saved')}
        </p>
      ) : null}
      <ReceiptProblems act={returned && 'make_out'} returned={returned} />
      {receipt ? <Paper receipt={receipt} /> : <NoReceipt />}
      {receipt && !receipt.supersededBecause ? <MadeOut receipt={receipt} returned={returned} /> : null}
      {receipt ? (
        <section className={panels.panel} aria-labelledby="trail">
          <h2 id="trail">{words('trail')}</h2>
          <Trail receipt={receipt} />
        </section>
      ) : null}
      <Others receipts={receipts.filter(({ id }) => id !== receipt?.id)} />
    </div>
  );
}

function NoReceipt() {
  const { hasCash } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.cashReceipt');
  return (
    <section className={panels.empty}>
      <h2>{t(hasCash ? 'none' : 'noCash')}</h2>
      <p className="quiet">{t(hasCash ? 'noneLead' : 'noCashLead')}</p>
      {hasCash ? (
        <Form method="post">
          <SubmitButton name="act" value="issue" mih={48}>
            {t('issue')}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

/** What stands on it, and the ways to hand it over: what is printed may need a stamp, a file never. */
function Paper({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('desk.cashReceipt');
  const words = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  const { downloadUrl, handedOut, stampOnPaper, supersededBecause } = receipt;
  const duty = stampOnPaper === null ? '' : money(stampOnPaper, locale);
  return (
    <section className={panels.panel}>
      <ReceiptFacts receipt={receipt} />
      {supersededBecause || stampOnPaper === 0 ? null : (
        <p className={`${panels.notice} ${panels.warn}`}>
          {stampOnPaper === null ? t('stampUnknown') : t('stamp', { duty })}
        </p>
      )}
      <div className={styles.papers}>
        {supersededBecause ? null : (
          <>
            <Button component="a" href={`${downloadUrl}?handover=1&paper=1`} color="signal" mih={44}>
              {t(handedOut > 0 ? 'onPaperAgain' : 'onPaper')}
            </Button>
            <Button component="a" href={`${downloadUrl}?handover=1`} variant="default" mih={44}>
              {t(handedOut > 0 ? 'asFileAgain' : 'asFile')}
            </Button>
          </>
        )}
        <Button component="a" href={downloadUrl} variant="default" mih={44}>
          {words(supersededBecause ? 'downloadVoid' : 'deskCopy')}
        </Button>
      </div>
      {supersededBecause ? null : <p className="small quiet">{t('hint')}</p>}
    </section>
  );
}

function MadeOut({ receipt, returned }: { receipt: Receipt; returned?: Returned }) {
  const t = useTranslations('desk.cashReceipt');
  const words = useTranslations('receipts');
  const rights = useRights();
  const { id, number, readdressing } = receipt;
  const inPlace = readdressing === 'in_place';
  return (
    <section className={`${panels.panel} ${styles.changes}`} aria-labelledby="made-out">
      <h2 id="made-out">{words('madeOutTitle')}</h2>
      <p>{inPlace ? t('inPlaceLead') : rights.money ? t('newVersionLead', { number }) : t('held')}</p>
      {inPlace || rights.money ? (
        <MakeOutForm receipt={receipt} returned={returned}>
          <input type="hidden" name="receiptId" value={id} />
          {inPlace ? null : (
            <ReasonField of="make_out" returned={returned} label={t('reason')} hint={t('reasonHint')} />
          )}
        </MakeOutForm>
      ) : null}
    </section>
  );
}

/** Parts that stand beside it, and what has been replaced. */
function Others({ receipts }: { receipts: readonly Receipt[] }) {
  const { eventId, orderId } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.cashReceipt');
  const to = useLinks();
  if (receipts.length === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul className={styles.successors}>
        {receipts.map(({ id, number, addressee, supersededBecause }) => (
          <li key={id}>
            <Link to={to(`/desk/events/${eventId}/counter/${orderId}/receipt?receipt=${id}`)}>{number}</Link>{' '}
            <span lang="ja">{addressee}</span> {supersededBecause ? `（${t('void')}）` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

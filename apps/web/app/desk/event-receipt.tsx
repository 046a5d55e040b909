import { randomUUID } from 'node:crypto';
import { Button } from '@mantine/core';
import { money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { MakeOutForm } from '../parts/receipts/make-out-form.tsx';
import { ReceiptFacts } from '../parts/receipts/receipt-facts.tsx';
import { ReceiptProblems } from '../parts/receipts/receipt-problems.tsx';
import { Trail } from '../parts/receipts/trail.tsx';
import { DeskApi } from './desk-api.ts';
import { carriedOut, doneBy, doneSaid, returnedTo } from './events/cash-receipt-acts.ts';
import { HandBack, MailReceipt, NoReceipt, Unstated } from './events/cash-receipt-forms.tsx';
import { CashReceiptsDocument } from './events/cash-receipt-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import frame from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { ReasonField } from './receipt/reason-field.tsx';
import styles from './receipt/receipt.module.css';
import { useRights } from './rights.ts';

/** By the order where it was booked at the counter, by a ticket where it is paid at the entrance. */
const meant = ({ orderId, ticketId }: LoaderFunctionArgs['params']) => ({
  ...{ orderId: orderId ?? null, ticketId: ticketId ?? null },
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { id: eventId = '' } = params;
  const { searchParams } = new URL(request.url);
  const { cashReceipts } = await api.load(CashReceiptsDocument, meant(params));
  const { receipts, ...cash } = cashReceipts;
  const asked = receipts.find(({ id }) => id === searchParams.get('receipt'));
  const receipt = asked ?? receipts.find(({ supersededBecause }) => !supersededBecause) ?? null;
  const done = doneSaid.find((one) => one === searchParams.get('done')) ?? null;
  return api.answer({ eventId, ...cash, receipts, receipt, done, press: randomUUID() });
}

/** Issues the receipt, mails it, or makes it out: in place by whoever serves, once it was handed over by those who handle money, with a reason. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { pathname } = new URL(request.url);
  const fields = await textOf(request);
  const { act = '', receiptId = '' } = fields;
  const outcome = await carriedOut(api, meant(params), fields);
  if (!outcome.ok) return api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
  const shown = act === 'mail' || act === 'back' ? `&receipt=${receiptId}` : '';
  return api.redirect(`${pageOf(pathname)}?done=${doneBy[act] ?? 'saved'}${shown}`);
}

/** The way to a page of the desk, without the community and the language before it. */
const pageOf = (pathname: string): string =>
  pathname.slice(pathname.indexOf('/desk/')).replace(/\.data$/, '');

type Receipt = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['receipt']>;

/** The receipt of cash, of a booking or of the entrance: made out to the name that is said, and handed over on paper, as a file, or by mail. */
export default function DeskEventReceipt() {
  const { eventId, receipt, receipts, done, press, ...cash } = useLoaderData<typeof loader>();
  const { atEntrance, unstated, email, handedBackIds } = cash;
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cashReceipt');
  const counter = useTranslations('desk.eventCounter');
  const events = useTranslations('desk.events');
  const words = useTranslations('receipts');
  return (
    <div className={frame.page}>
      {atEntrance ? (
        <BackLink to={`/desk/events/${eventId}/door`}>{events('door')}</BackLink>
      ) : (
        <BackLink to={`/desk/events/${eventId}/counter`}>{counter('title')}</BackLink>
      )}
      <DeskTitle title={receipt ? words('one', { number: receipt.number }) : t('link')} />
      {done && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {done === 'saved' ? words('saved') : t(done)}
        </p>
      ) : null}
      <ReceiptProblems act={returned && 'make_out'} returned={returned} />
      {receipt ? <Paper receipt={receipt} /> : <NoReceipt {...cash} />}
      {receipt && unstated > 0 ? <Unstated unstated={unstated} /> : null}
      {receipt && !receipt.supersededBecause ? (
        <>
          <MailReceipt
            key={press}
            {...{ receiptId: receipt.id, email, press }}
            returned={returnedTo('mail', returned)}
          />
          <MadeOut receipt={receipt} returned={returnedTo('make_out', returned)} />
          {atEntrance ? <HandBack receipt={receipt} isBack={handedBackIds.includes(receipt.id)} /> : null}
        </>
      ) : null}
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
  const t = useTranslations('desk.cashReceipt');
  if (receipts.length === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul className={styles.successors}>
        {receipts.map(({ id, number, addressee, supersededBecause }) => (
          <li key={id}>
            <Link to={`?receipt=${id}`}>{number}</Link> <span lang="ja">{addressee}</span>{' '}
            {supersededBecause ? `（${t('void')}）` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { honoured } from '@enishi/japan';
import type { Trouble } from '../api/refusal.ts';
import { useLinks } from '../frame.ts';
import { MakeOutForm } from '../parts/receipts/make-out-form.tsx';
import { ReceiptFacts } from '../parts/receipts/receipt-facts.tsx';
import { ReceiptProblems } from '../parts/receipts/receipt-problems.tsx';
import type { Receipt } from '../parts/receipts/receipt.type.ts';
import { countAsked, equalParts } from '../parts/receipts/split-form.ts';
import { Splitting } from '../parts/receipts/splitting.tsx';
import { Trail } from '../parts/receipts/trail.tsx';
import { DeskApi } from './desk-api.ts';
import { AboutMember } from './parts/about-member.tsx';
import panels from './parts/panel.module.css';
import { MemberReceiptsDocument } from './receipt/questions.ts';
import { ReasonField } from './receipt/reason-field.tsx';
import { deskReceiptAct } from './receipt/receipt-acts.ts';
import { useRights } from './rights.ts';
import styles from './receipt/receipt.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { searchParams } = new URL(request.url);
  const { member, memberReceipts } = await api.load(MemberReceiptsDocument, { memberId: params.id ?? '' });
  const receipt = memberReceipts.find(({ id }) => id === params.receiptId);
  if (!receipt) throw data({ reason: 'not_found', reference: '' } satisfies Trouble, { status: 404 });
  const parts = searchParams.has('parts') ? equalParts(receipt, countAsked(searchParams)) : null;
  const successors = memberReceipts.filter(({ number }) => receipt.replacedBy.includes(number));
  return api.answer({ member, receipt, successors, parts, done: searchParams.has('done') });
}

export function action({ request, params }: ActionFunctionArgs) {
  return deskReceiptAct(request, { memberId: params.id ?? '', receiptId: params.receiptId ?? '' });
}

/** One receipt of a member who calls: handed out again, made out to somebody else, or split, each with what was asked. */
export default function DeskReceipt() {
  const { member, receipt, successors, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('receipts');
  const rights = useRights();
  const to = useLinks();
  return (
    <AboutMember member={member} title={t('one', { number: receipt.number })}>
      {done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {receipt.supersededBecause ? t('overLead', { numbers: receipt.replacedBy.join(', ') }) : t('saved')}
        </p>
      ) : null}
      <ReceiptProblems act={answer?.act} returned={answer?.returned} />
      <Paper receipt={receipt} />
      {receipt.supersededBecause ? (
        <ul className={`${panels.panel} ${styles.successors}`}>
          {successors.map(({ id, number, addressee }) => (
            <li key={id}>
              <Link to={to(`/desk/members/${member.id}/receipts/${id}`)}>{number}</Link>{' '}
              <span lang="ja">{honoured(addressee)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {rights.money && !receipt.supersededBecause ? <Changes receipt={receipt} /> : null}
      <section className={panels.panel} aria-labelledby="trail">
        <h2 id="trail">{t('trail')}</h2>
        <Trail receipt={receipt} />
      </section>
    </AboutMember>
  );
}

/** The receipt itself, to look at and to hand out. */
function Paper({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('receipts');
  return (
    <section className={panels.panel}>
      <ReceiptFacts receipt={receipt} />
      <div className={styles.papers}>
        <Button component="a" href={receipt.downloadUrl} variant="default" mih={44}>
          {receipt.supersededBecause ? t('downloadVoid') : t('deskCopy')}
        </Button>
        {receipt.supersededBecause ? null : (
          <Button component="a" href={`${receipt.downloadUrl}?handover=1`} variant="default" mih={44}>
            {receipt.handedOut > 0 ? t('deskHandOverAgain') : t('deskHandOver')}
          </Button>
        )}
      </div>
      {receipt.supersededBecause ? null : <p className="small quiet">{t('deskHandOverHint')}</p>}
    </section>
  );
}

function Changes({ receipt }: { receipt: Receipt }) {
  const { parts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('receipts');
  const made = answer?.act === 'make_out' ? answer.returned : undefined;
  const split = answer?.act === 'split' ? answer : undefined;
  const { number } = receipt;
  return (
    <>
      <section className={`${panels.panel} ${styles.changes}`} aria-labelledby="made-out">
        <h2 id="made-out">{t('madeOutTitle')}</h2>
        <p>{receipt.readdressing === 'in_place' ? t('inPlaceLead') : t('deskVersionLead', { number })}</p>
        <MakeOutForm receipt={receipt} returned={made}>
          <ReasonField of="make_out" returned={made} />
        </MakeOutForm>
      </section>
      <section className={`${panels.panel} ${styles.changes}`} aria-labelledby="split">
        <h2 id="split">{t('splitTitle')}</h2>
        <Splitting receipt={receipt} parts={split?.parts ?? parts} returned={split?.returned}>
          <ReasonField of="split" returned={split?.returned} />
        </Splitting>
      </section>
    </>
  );
}

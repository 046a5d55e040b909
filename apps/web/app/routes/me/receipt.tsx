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
import { Api } from '../../api/api.ts';
import type { Trouble } from '../../api/refusal.ts';
import { useLinks } from '../../frame.ts';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { MakeOutForm } from '../../parts/receipts/make-out-form.tsx';
import { ReceiptFacts } from '../../parts/receipts/receipt-facts.tsx';
import { ReceiptProblems } from '../../parts/receipts/receipt-problems.tsx';
import { countAsked, equalParts } from '../../parts/receipts/split-form.ts';
import { Splitting } from '../../parts/receipts/splitting.tsx';
import { Trail } from '../../parts/receipts/trail.tsx';
import { receiptAct } from './receipt-acts.ts';
import { MyReceiptsDocument } from './receipt-questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { searchParams } = new URL(request.url);
  const { myReceipts } = await api.load(MyReceiptsDocument);
  const receipt = myReceipts.find(({ id }) => id === params.receiptId);
  if (!receipt) throw data({ reason: 'not_found', reference: '' } satisfies Trouble, { status: 404 });
  const parts = searchParams.has('parts') ? equalParts(receipt, countAsked(searchParams)) : null;
  return api.answer({ receipt, parts, replaced: searchParams.has('replaced') });
}

export function action({ request, params }: ActionFunctionArgs) {
  return receiptAct(request, params.receiptId ?? '');
}

/** One receipt: as it is, made out to somebody else, split, and what was done with it. */
export default function MyReceipt() {
  const { receipt, parts, replaced } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('receipts');
  const to = useLinks();
  const made = answer?.act === 'make_out' ? answer : undefined;
  const split = answer?.act === 'split' ? answer : undefined;
  return (
    <Page
      title={t('one', { number: receipt.number })}
      eyebrow={<Link to={to('/me/receipts')}>{`‹ ${t('back')}`}</Link>}
    >
      {replaced ? <Notice tone="good">{t('replaced', { number: receipt.number })}</Notice> : null}
      {made?.saved ? <Notice tone="good">{t('saved')}</Notice> : null}
      <ReceiptProblems act={answer?.act} returned={answer?.returned} />
      <ReceiptFacts receipt={receipt} />
      <Acts>
        <Button component="a" href={receipt.downloadUrl} variant="default" download mih={48}>
          {receipt.supersededBecause
            ? t('downloadVoid')
            : receipt.handedOut > 0
              ? t('downloadAgain')
              : t('download')}
        </Button>
        {receipt.handedOut > 0 && !receipt.supersededBecause ? (
          <p className="small quiet">{t('againHint')}</p>
        ) : null}
      </Acts>
      {receipt.readdressing === 'over' ? (
        <Notice>{t('overLead', { numbers: receipt.replacedBy.join(', ') })}</Notice>
      ) : (
        <>
          <Section
            title={t('madeOutTitle')}
            lead={t(leads[receipt.readdressing], { number: receipt.number })}
          >
            {receipt.readdressing === 'at_desk' ? null : (
              <MakeOutForm receipt={receipt} returned={made?.returned} />
            )}
          </Section>
          <Section title={t('splitTitle')} id="split">
            <Splitting receipt={receipt} parts={split?.parts ?? parts} returned={split?.returned} />
          </Section>
        </>
      )}
      <Section title={t('trail')}>
        <Trail receipt={receipt} />
      </Section>
    </Page>
  );
}

const leads = { in_place: 'inPlaceLead', new_version: 'newVersionLead', at_desk: 'atDeskLead' } as const;

import { day, money, type UiLocale } from '@enishi/ui';
import { TextInput } from '@mantine/core';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { plain, TickField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { MatchButtons } from './transfers/match-buttons.tsx';
import { PartList } from './transfers/part-list.tsx';
import { MatchTransferDocument, TransferChoiceDocument } from './transfers/questions.ts';
import { feeAsOf, partsOf } from './transfers/transfer-form.ts';
import styles from './transfers/transfers.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const asked = new URL(request.url).searchParams;
  const search = (asked.get('search') ?? '').slice(0, 60);
  const chosen = asked.getAll('invoice').slice(0, 100);
  const { transferChoice } = await api.load(TransferChoiceDocument, { id: params.id ?? '', search, chosen });
  return api.answer({ choice: transferChoice, search, chosen });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, parts } = await textOf(request);
  const outcome = await api.send(MatchTransferDocument, {
    ...{ id: params.id ?? '', parts: partsOf(parts), feeAs: feeAsOf(act) },
  });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 422);
  return api.redirect('/desk/transfers');
}

/** One transfer, matched by hand: invoices are looked for, ticked, and what that means is shown before it is booked. */
export default function DeskTransfer() {
  const { choice, search, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { transfer, invoices, parts, over } = choice;
  const t = useTranslations('desk.transfers');
  const locale = useLocale() as UiLocale;
  return (
    <div className={styles.page}>
      <BackLink to="/desk/transfers">{t('toList')}</BackLink>
      <DeskTitle title={transfer.payer || t('noPayer')} page={t('title')}>
        <strong className="figures">{money(transfer.amount, locale)}</strong>
      </DeskTitle>
      <p className="quiet">
        {day(transfer.day, locale)} · {t(`states.${transfer.state}`)}
      </p>
      <OutcomeNotice refusal={answer?.refusal} />
      {transfer.state === 'open' ? (
        <>
          <Form method="get" className={`${panels.panel} ${styles.choose}`}>
            <TextInput
              {...{ id: 'field-search', name: 'search', autoComplete: 'off', classNames: plain }}
              label={t('search')}
              description={t('searchHint')}
              defaultValue={search}
            />
            {invoices.length === 0 ? <p className="quiet">{t('noInvoices')}</p> : null}
            <ul className={styles.choices}>
              {invoices.map((invoice) => (
                <li key={invoice.id}>
                  <TickField
                    name="invoice"
                    value={invoice.id}
                    defaultChecked={chosen.includes(invoice.id)}
                    label={`${invoice.documentId ? invoice.number : t('orderNumber', { number: invoice.number })} ${invoice.debtor}`}
                    description={t('dueOn', { date: day(invoice.dueOn, locale) })}
                  />
                  <strong className="figures">{money(invoice.open, locale)}</strong>
                </li>
              ))}
            </ul>
            <SubmitButton quiet mih={48}>
              {t('look')}
            </SubmitButton>
          </Form>
          {parts.length > 0 ? (
            <section className={panels.panel} aria-labelledby="division">
              <h2 id="division">{t('division')}</h2>
              <PartList parts={parts} over={over} />
              <Form method="post" className={styles.acts}>
                <MatchButtons id={transfer.id} parts={parts} />
              </Form>
            </section>
          ) : null}
        </>
      ) : (
        <p className={panels.empty}>{t('decidedAlready')}</p>
      )}
    </div>
  );
}

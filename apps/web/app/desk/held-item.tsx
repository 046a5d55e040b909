import { onlyDigits } from '@enishi/japan';
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
import { plain } from '../forms/fields.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { decideMove, decisionOf } from './held/decide-move.ts';
import { MoveList } from './held/move-list.tsx';
import { AskRepaymentDocument, AssignHeldDocument, HeldItemDocument } from './held/questions.ts';
import { NamedAccount } from './held/named-account.tsx';
import { RepaymentForm } from './held/repayment-form.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './transfers/transfers.module.css';

type Answer = { refusal?: string; repayment?: Returned };

const yenOf = (text = ''): number => Number(onlyDigits(text) || 0);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const search = (new URL(request.url).searchParams.get('search') ?? '').slice(0, 60);
  const { heldItem } = await api.load(HeldItemDocument, { id: params.id ?? '', search });
  return api.answer({ ...heldItem, search });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const id = params.id ?? '';
  const to = decisionOf(fields.act);
  if (to) {
    const answer = await decideMove(api, fields.move ?? '', to);
    return 'refusal' in answer ? api.answer<Answer>(answer, 422) : api.redirect('/desk/held');
  }
  if (fields.act === 'assign') {
    const wish = { id, receivableId: fields.receivableId ?? '', amount: yenOf(fields.amount) };
    const outcome = await api.send(AssignHeldDocument, wish);
    return outcome.ok
      ? api.redirect('/desk/held')
      : api.answer<Answer>({ refusal: outcome.refusal.message }, 422);
  }
  const { day: on = '', bank = '', accountTail = '', note = '' } = fields;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on))
    return api.answer<Answer>({ repayment: { problems: { day: { key: 'required' } }, values: fields } }, 422);
  const wish = { id, amount: yenOf(fields.amount), day: on, bank, accountTail, note };
  const outcome = await api.send(AskRepaymentDocument, wish);
  return outcome.ok
    ? api.redirect('/desk/held')
    : api.answer<Answer>({ repayment: returnedBy(outcome.refusal, fields) }, 422);
}

/** Money held for others: it is repaid, or settles an invoice of whoever paid it. */
export default function DeskHeldItem() {
  const { held, invoices, search } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.held');
  const locale = useLocale() as UiLocale;
  return (
    <div className={styles.page}>
      <BackLink to="/desk/held">{t('toList')}</BackLink>
      <DeskTitle title={held.payer || t('noPayer')} page={t('title')}>
        <strong className="figures">{money(held.left, locale)}</strong>
      </DeskTitle>
      <p className="quiet">
        {t('of', { day: day(held.arosOn, locale), amount: money(held.amount, locale) })}
      </p>
      <OutcomeNotice refusal={answer?.refusal} />
      {held.left > 0 ? (
        <>
          <section className={panels.panel} aria-labelledby="repay">
            <h2 id="repay">{t('repayment.title')}</h2>
            {held.account ? <NamedAccount account={held.account} /> : null}
            <RepaymentForm left={held.left} account={held.account} returned={answer?.repayment} />
          </section>
          <section className={`${panels.panel} ${styles.choice}`} aria-labelledby="assign">
            <h2 id="assign">{t('assign.title')}</h2>
            <p className="small quiet">{t('assign.lead')}</p>
            <Form method="get" className={styles.choose}>
              <TextInput
                {...{ id: 'field-search', name: 'search', autoComplete: 'off', classNames: plain }}
                label={t('assign.search')}
                defaultValue={search}
              />
              <SubmitButton quiet mih={48}>
                {t('assign.look')}
              </SubmitButton>
            </Form>
            {invoices.length === 0 ? <p className="quiet">{t('assign.none')}</p> : null}
            <ul className={styles.choices}>
              {invoices.map(({ id, number, debtor, dueOn, open }) => (
                <li key={id}>
                  <span>
                    {number} {debtor}
                    <span className="small quiet">
                      {' '}
                      {t('assign.due', { date: day(dueOn, locale), open: money(open, locale) })}
                    </span>
                  </span>
                  <Form method="post" className={styles.acts}>
                    <input type="hidden" name="receivableId" value={id} />
                    <label className={styles.note}>
                      {t('assign.amount')}
                      <input
                        name="amount"
                        inputMode="numeric"
                        autoComplete="off"
                        defaultValue={Math.min(held.left, open)}
                      />
                    </label>
                    <SubmitButton quiet name="act" value="assign" mih={44}>
                      {t('assign.act')}
                    </SubmitButton>
                  </Form>
                </li>
              ))}
            </ul>
          </section>
        </>
      ) : (
        <p className={panels.empty}>{t('nothingLeft')}</p>
      )}
      {held.moves.length > 0 ? (
        <section aria-labelledby="moves">
          <h2 id="moves">{t('moves')}</h2>
          <MoveList moves={held.moves} />
        </section>
      ) : null}
    </div>
  );
}

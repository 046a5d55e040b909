import { count, money, type UiLocale } from '@enishi/ui';
import { gzipSync } from 'node:zlib';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { readUpload } from '../forms/read-upload.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { AccountForm } from './transfers/account-form.tsx';
import { DecidedList } from './transfers/decided-list.tsx';
import { FileForm } from './transfers/file-form.tsx';
import { FileList } from './transfers/file-list.tsx';
import {
  BankTransfersDocument,
  BringBankFileDocument,
  MatchSureTransfersDocument,
  MatchTransferDocument,
  SaveBankAccountDocument,
  SetTransferAsideDocument,
  TakeTransferBackDocument,
} from './transfers/questions.ts';
import { TransferCard } from './transfers/transfer-card.tsx';
import { accountOf, columnsOf, feeAsOf, partsOf } from './transfers/transfer-form.ts';
import folds from './parts/fold.module.css';
import styles from './transfers/transfers.module.css';

type Done = 'account' | 'brought' | 'matched' | 'sure' | 'foreign' | 'owed' | 'back';
type Answer = {
  done?: Done;
  matched?: number;
  /** What was refused, and of which transfer. */
  refusal?: string;
  id?: string;
  account?: Returned;
  file?: Returned;
  headings?: string[];
};
type Fields = Record<string, string>;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { bankTransfers } = await api.load(BankTransfersDocument);
  return api.answer({ all: bankTransfers });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { fields, file } = await readUpload(request, 'file');
  if (fields.act === 'account') return register(api, fields);
  if (fields.act === 'bring') return bring(api, fields, file);
  return decide(api, fields);
}

async function register(api: DeskApi, fields: Fields) {
  const outcome = await api.send(SaveBankAccountDocument, { account: accountOf(fields) });
  if (!outcome.ok) return api.answer<Answer>({ account: returnedBy(outcome.refusal, fields) }, 422);
  return api.answer<Answer>({ done: 'account' });
}

async function bring(api: DeskApi, fields: Fields, file: { name: string; content: Buffer } | null) {
  if (!file)
    return api.answer<Answer>({ file: { problems: { file: { key: 'required' } }, values: fields } }, 422);
  const outcome = await api.send(BringBankFileDocument, {
    ...{ accountId: fields.accountId ?? '', fileName: file.name, columns: columnsOf(fields) },
    content: gzipSync(file.content).toString('base64'),
  });
  if (outcome.ok) return api.answer<Answer>({ done: 'brought' });
  const { refusal } = outcome;
  const atFile = { CSV_EMPTY: 'file', CSV_NO_TEXT: 'file', CSV_BROKEN: 'file', BODY_TOO_LARGE: 'file' };
  const returned = returnedBy(refusal, { ...fields, file: '' }, atFile);
  const { headings } = refusal.facts;
  const told = typeof headings === 'string' ? headings.split('\t') : undefined;
  return api.answer<Answer>({ file: returned, headings: told }, 422);
}

async function decide(api: DeskApi, fields: Fields) {
  const { id = '', act = '', note = '' } = fields;
  if (act === 'sure') {
    const outcome = await api.send(MatchSureTransfersDocument, { ids: (fields.ids ?? '').split(' ') });
    if (!outcome.ok) return api.answer<Answer>({ refusal: outcome.refusal.message }, 422);
    return api.answer<Answer>({ done: 'sure', matched: outcome.value.matchSureTransfers });
  }
  const outcome =
    act === 'back'
      ? await api.send(TakeTransferBackDocument, { id })
      : act === 'foreign' || act === 'owed'
        ? await api.send(SetTransferAsideDocument, { id, to: act, note })
        : await api.send(MatchTransferDocument, { id, parts: partsOf(fields.parts), feeAs: feeAsOf(act) });
  if (!outcome.ok) return api.answer<Answer>({ id, refusal: outcome.refusal.message }, 422);
  const done = act === 'back' || act === 'foreign' || act === 'owed' ? act : 'matched';
  return api.answer<Answer>({ done });
}

/** What came to the bank, what it seems to be, and what a person decides (消込). */
export default function DeskTransfers() {
  const { all } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.transfers');
  const held = useTranslations('desk.held');
  const stripe = useTranslations('desk.stripeTransfers');
  const to = useLinks();
  const loose = answer?.refusal && !all.open.some(({ transfer }) => transfer.id === answer.id);
  return (
    <div className={styles.page}>
      <BackLink to="/desk/money">{t('toMoney')}</BackLink>
      <DeskTitle title={t('title')}>
        <ButtonLink to={to('/desk/transfers/stripe')} quiet>
          {stripe('open')}
        </ButtonLink>
        <ButtonLink to={to('/desk/held')} quiet>
          {held('open')}
        </ButtonLink>
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      <OutcomeNotice
        done={answer?.done && t(`done.${answer.done}`, { n: answer.matched ?? 0 })}
        refusal={loose ? answer.refusal : null}
      />
      <Sums />
      <OpenTransfers answer={answer} />
      <section className={panels.panel} aria-labelledby="bring">
        <h2 id="bring">{all.accounts.length === 0 ? t('account.first') : t('file.title')}</h2>
        {all.accounts.length === 0 ? (
          <AccountForm returned={answer?.account} />
        ) : (
          <FileForm accounts={all.accounts} returned={answer?.file} headings={answer?.headings} />
        )}
        <FileList files={all.files} />
        {all.accounts.length > 0 ? (
          <details className={folds.fold} open={answer?.account !== undefined}>
            <summary>{t('account.another')}</summary>
            <AccountForm returned={answer?.account} />
          </details>
        ) : null}
      </section>
      <DecidedList decided={all.decided} />
    </div>
  );
}

function Sums() {
  const { all } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.transfers');
  const locale = useLocale() as UiLocale;
  const sums = [
    ['unmatched', all.openCount, all.openAmount],
    ['awaited', all.awaitedCount, all.awaitedAmount],
  ] as const;
  return (
    <dl className={styles.sums}>
      {sums.map(([name, n, amount]) => (
        <div key={name}>
          <dt>{t(`sums.${name}`)}</dt>
          <dd className="figures">{t('sums.figure', { n: count(n), amount: money(amount, locale) })}</dd>
        </div>
      ))}
    </dl>
  );
}

function OpenTransfers({ answer }: { answer?: Answer }) {
  const { all } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.transfers');
  if (all.open.length === 0)
    return all.accounts.length > 0 ? <p className={panels.empty}>{t('nothing')}</p> : null;
  return (
    <>
      {all.sure.length > 0 ? (
        <Form method="post" className={`${panels.notice} ${panels.calm}`}>
          <input type="hidden" name="ids" value={all.sure.join(' ')} />
          <p>{t('sureLead', { n: all.sure.length })}</p>
          <div>
            <SubmitButton name="act" value="sure" mih={48}>
              {t('acts.sure', { n: all.sure.length })}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
      <ul className={styles.list}>
        {all.open.map((proposed) => (
          <TransferCard
            key={proposed.transfer.id}
            proposed={proposed}
            refusal={answer?.id === proposed.transfer.id ? answer.refusal : undefined}
          />
        ))}
      </ul>
      {all.openCount > all.open.length ? (
        <p className="small quiet">{t('more', { n: all.openCount - all.open.length })}</p>
      ) : null}
    </>
  );
}

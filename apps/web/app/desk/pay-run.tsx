import { day, moment, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useFrame } from '../frame.ts';
import type { PayRunQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import {
  DropPayRunDocument,
  PayRunDocument,
  ReturnPayTransferDocument,
  SendPayRunDocument,
  SettlePayRunDocument,
} from './pay/questions.ts';
import styles from './talent/talent.module.css';

const acts = ['made', 'send', 'settle', 'drop', 'back'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { payRun } = await api.load(PayRunDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ at: payRun, said: acts.find((one) => one === query) ?? null });
}

/** What became of the run at the bank. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { act, transferId = '', reason = '' } = await textOf(request);
  const outcome =
    act === 'send'
      ? await api.send(SendPayRunDocument, { id })
      : act === 'settle'
        ? await api.send(SettlePayRunDocument, { id })
        : act === 'drop'
          ? await api.send(DropPayRunDocument, { id })
          : await api.send(ReturnPayTransferDocument, { id: transferId, reason });
  if (outcome.ok) return api.redirect(`/desk/work/pay/${id}?said=${act ?? 'back'}`);
  return api.answer({ refusal: outcome.refusal.message }, 422);
}

type Run = PayRunQuery['payRun'];
type Transfer = Run['transfers'][number];

/** One order of transfers: its file, what is in it, and what became of it. */
export default function DeskPayRun() {
  const { at, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  const { run } = at;
  return (
    <div className={form.page}>
      <BackLink to="/desk/work/pay">{t('title')}</BackLink>
      <DeskTitle title={t('runTitle', { day: day(run.payOn, locale) })} />
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} refusal={returned?.refusal} />
      <p className="figures">
        {t('runLine', { day: day(run.payOn, locale), count: run.count, total: money(run.total, locale) })}
        <span className={panels.tag}>{t(`runStates.${run.state}`)}</span>
      </p>
      <p>{t(`steps.${run.state}`)}</p>
      <File at={at} />
      <Turns state={run.state} />
      <section aria-labelledby="transfers">
        <h2 id="transfers">{t('transfersTitle')}</h2>
        <ul className={styles.crew}>
          {at.transfers.map((transfer) => (
            <TransferRow
              key={transfer.id}
              transfer={transfer}
              sent={run.state === 'sent' || run.state === 'paid'}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function File({ at }: { at: Run }) {
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  if (at.run.state === 'dropped') return null;
  return (
    <p>
      <a href={`/files/${community.slug}/desk/pay/runs/${at.run.id}.txt`} download>
        {t('file')}
      </a>{' '}
      <span className="small quiet">{t('fileHint')}</span>
      {at.downloads.length > 0 ? (
        <span className="small quiet figures" style={{ display: 'block' }}>
          {t('downloads', { times: at.downloads.map((time) => moment(time, locale)).join(' · ') })}
        </span>
      ) : null}
    </p>
  );
}

function Turns({ state }: { state: Run['run']['state'] }) {
  const t = useTranslations('desk.pay');
  if (state !== 'made' && state !== 'sent') return null;
  return (
    <Form method="post" className={form.acts} preventScrollReset>
      {state === 'made' ? (
        <>
          <SubmitButton mih={48} name="act" value="send">
            {t('send')}
          </SubmitButton>
          <SubmitButton quiet mih={48} name="act" value="drop">
            {t('drop')}
          </SubmitButton>
        </>
      ) : (
        <SubmitButton mih={48} name="act" value="settle">
          {t('settle')}
        </SubmitButton>
      )}
    </Form>
  );
}

function TransferRow({ transfer, sent }: { transfer: Transfer; sent: boolean }) {
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  const { id, line, amount, bank, branch, tail, holder, returnedOn, returnReason, titles } = transfer;
  const name = transfer.name ?? t('gone');
  return (
    <li>
      <p className={styles.head}>
        <strong>{name}</strong>
        <span className="figures">{money(amount, locale)}</span>
      </p>
      <p className="small figures">{t('transferLine', { line, bank, branch, tail, holder })}</p>
      {titles.length > 0 ? <p className="small quiet">{titles.join(' · ')}</p> : null}
      {returnedOn ? (
        <p className="small">{t('wasBack', { day: day(returnedOn, locale), reason: returnReason ?? '' })}</p>
      ) : sent ? (
        <details className={`${folds.fold} ${folds.quiet}`}>
          <summary aria-label={t('backOf', { name })}>{t('back')}</summary>
          <Form method="post" className={form.form} preventScrollReset>
            <input type="hidden" name="transferId" value={id} />
            <TextField
              id={`reason-${id}`}
              name="reason"
              maxLength={200}
              label={t('reason')}
              description={t('reasonHint')}
            />
            <div className={form.acts}>
              <SubmitButton quiet mih={48} name="act" value="back" aria-label={t('backOf', { name })}>
                {t('back')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
    </li>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { matchOf, tickedRows } from './imports/import-form.ts';
import { ImportMatch } from './imports/import-match.tsx';
import { ImportOutcome } from './imports/import-outcome.tsx';
import { ImportReport } from './imports/import-report.tsx';
import {
  DiscardMemberImportDocument,
  InviteImportedDocument,
  MatchMemberImportDocument,
  MemberImportDocument,
  StartMemberImportDocument,
  UndoMemberImportDocument,
} from './imports/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './imports/imports.module.css';

const rowsShown = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { memberImport, plans } = await api.load(MemberImportDocument, {
    id: params.id ?? '',
    first: rowsShown,
  });
  return api.answer({
    list: memberImport,
    plans: plans.filter(({ active, kind }) => active && kind !== 'free'),
  });
}

type Answer = { refusal?: string; inviting?: boolean };

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const id = params.id ?? '';
  const outcome = await perform(api, id, fields);
  if (!outcome.ok) return api.answer<Answer>({ refusal: outcome.refusal.message }, 422);
  if (fields.act === 'invite') return api.answer<Answer>({ inviting: true });
  return api.redirect(fields.act === 'discard' ? '/desk/members/imports' : `/desk/members/imports/${id}`);
}

function perform(api: DeskApi, id: string, fields: Record<string, string>) {
  if (fields.act === 'start') {
    const { fingerprint = '' } = fields;
    return api.send(StartMemberImportDocument, { id, fingerprint, alsoCreate: tickedRows(fields) });
  }
  if (fields.act === 'discard') return api.send(DiscardMemberImportDocument, { id });
  if (fields.act === 'invite') return api.send(InviteImportedDocument, { id });
  if (fields.act === 'undo') return api.send(UndoMemberImportDocument, { id });
  return api.send(MatchMemberImportDocument, { id, ...matchOf(fields) });
}

/** One list from elsewhere: how it is read, what it would bring, and what became of it. */
export default function DeskImport() {
  const { list, plans } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.imports');
  const locale = useLocale() as UiLocale;
  const rows = t('rows', { n: list.rowCount });
  return (
    <div className={styles.page}>
      <BackLink to="/desk/members/imports">{t('backToLists')}</BackLink>
      <DeskTitle title={list.source} page={t('title')}>
        <span className={styles.state} data-state={list.state}>
          {t(`states.${list.state}`)}
        </span>
      </DeskTitle>
      <p className="small quiet figures">
        {t('about', { file: list.fileName, encoding: t(`encodings.${list.encoding as 'cp932'}`), rows })}
      </p>
      {answer?.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {list.sameFileAt && list.state === 'draft' ? (
        <p className={`${panels.notice} ${panels.warn}`}>
          {t('sameFile', { at: moment(list.sameFileAt, locale) })}
        </p>
      ) : null}
      {list.state === 'draft' ? (
        <>
          <ImportMatch key={list.fingerprint} list={list} plans={plans} />
          <ImportReport list={list} shown={rowsShown} />
        </>
      ) : (
        <ImportOutcome list={list} inviting={answer?.inviting === true} />
      )}
    </div>
  );
}

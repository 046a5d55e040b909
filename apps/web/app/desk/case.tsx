import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { careLeftOut } from '../routes/care/care-answer.ts';
import { CarePanel } from './cases/care-panel.tsx';
import { actOnCase, caseActs } from './cases/case-acts.ts';
import { type ActReturned, WordsField } from './cases/case-fields.tsx';
import { AssignForm, NextForm, TurnForms } from './cases/case-forms.tsx';
import { CaseLines, useCaseTitle } from './cases/case-lines.tsx';
import { CaseDeskDocument, CaseSuggestionsDocument, SupportCaseDocument } from './cases/questions.ts';
import { SuggestPanel } from './cases/suggest-panel.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './talent/talent.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { supportCase } = await api.load(SupportCaseDocument, { id: params.id ?? '' });
  const { caseDesk } = await api.load(CaseDeskDocument);
  const { caseSuggestions } = await api.load(CaseSuggestionsDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  const said = [...caseActs, 'opened' as const].find((one) => one === query) ?? null;
  const { leads, me } = caseDesk;
  return api.answer({ shown: supportCase, leads, me: me?.accountId ?? null, said, caseSuggestions });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const fields = await textOf(request);
  const act = caseActs.find((one) => one === fields.act) ?? 'note';
  if (act === 'phone' && careLeftOut(fields).length > 0)
    return api.answer<ActReturned>({ act, problems: {}, values: fields, code: 'CARE_LEFT_OUT' }, 422);
  const outcome = await actOnCase(api, { id, act, fields });
  if (!outcome.ok)
    return api.answer<ActReturned>(
      { ...returnedBy(outcome.refusal, fields, { CASE_TEXT_WRONG: textOfAct(act) }), act },
      422,
    );
  return api.redirect(act === 'hand_over' ? '/desk/cases?said=hand_over' : `/desk/cases/${id}?said=${act}`);
}

/** The field of a form that holds words, where the API says only that its words do not fit. */
const textOfAct = (act: string): string =>
  act === 'next' || act === 'rest' || act === 'resume' || act === 'assign'
    ? 'what'
    : act === 'close'
      ? 'line'
      : 'note';

/** One case: whom it is about, what happens next, its story, and who accompanies. */
export default function DeskCase() {
  const { shown, leads, me, said, caseSuggestions } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cases');
  const title = useCaseTitle();
  const { listed, may, main, second, wish, hidden, ending, endLine } = shown;
  const writes = may.includes('write');
  return (
    <div className={form.page}>
      <BackLink to="/desk/cases">{t('title')}</BackLink>
      <DeskTitle title={title(listed)} of={t(`states.${listed.state}`)} />
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary
        wrong={[]}
        refusal={returned && (returned.refusal ?? refusalOf(returned, t('careLeftOut')))}
      />
      <section className={panels.panel}>
        <dl className={styles.facts}>
          <Fact name={t('facts.subject')}>
            <Subject />
          </Fact>
          <Fact name={t('facts.wish')}>
            {wish ?? (hidden ? t('hiddenText') : t(`origins.${listed.origin}`))}
          </Fact>
          <Fact name={t('facts.main')}>{main?.name ?? t('nobodyYet')}</Fact>
          {second ? <Fact name={t('facts.second')}>{second.name}</Fact> : null}
          {ending ? (
            <Fact name={t('facts.ending')}>
              {t(`endings.${ending}`)} {endLine}
            </Fact>
          ) : null}
        </dl>
      </section>
      {shown.memberId && (main?.accountId === me || second?.accountId === me) ? <NeedsLink /> : null}
      {listed.next ? <CaseLines cases={[listed]} /> : null}
      {listed.state === 'asked' && may.includes('take') ? (
        <AssignForm {...{ shown, returned, leads, me }} />
      ) : null}
      {listed.next && writes ? <NextForm key={listed.next.id} {...{ shown, returned }} /> : null}
      {shown.care.length > 0 ? <CarePanel {...{ care: shown.care, writes, returned }} /> : null}
      {shown.memberId ? <SuggestPanel {...{ found: caseSuggestions, writes, returned }} /> : null}
      <Story />
      <TurnForms key={shown.edition} {...{ shown, returned, leads }} />
    </div>
  );
}

const refusalOf = ({ code, problems }: ActReturned, leftOut: string): string | undefined => {
  if (code === 'CARE_LEFT_OUT') return leftOut;
  const [first] = Object.values(problems);
  return first && 'sentence' in first ? first.sentence : undefined;
};

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Subject() {
  const { shown } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.cases');
  const to = useLinks();
  const { companyId, memberId, person, listed } = shown;
  return (
    <>
      {companyId ? <Link to={to(`/desk/companies/${companyId}`)}>{listed.company}</Link> : null}
      {companyId && listed.person ? ' · ' : null}
      {listed.person && memberId ? <Link to={to(`/desk/members/${memberId}`)}>{person}</Link> : null}
      {listed.person && !person ? t('unnamed') : null}
      {person ? <span className="small quiet"> {t('looked')}</span> : null}
    </>
  );
}

/** Only whoever accompanies is let in there; opening it is written down. */
function NeedsLink() {
  const { shown } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.needs');
  const to = useLinks();
  return (
    <p>
      <Link to={to(`/desk/cases/${shown.listed.id}/needs`)}>{t('ofCase')}</Link>
      <span className="small quiet"> {t('ofCaseHint')}</span>
    </p>
  );
}

function Story() {
  const { shown } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cases');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel} aria-label={t('story')}>
      <h2>{t('story')}</h2>
      {shown.hidden ? <p className="quiet">{t('hidden')}</p> : null}
      {shown.may.includes('write') ? (
        <Form key={shown.notes.length} method="post" className={form.form} noValidate preventScrollReset>
          <WordsField
            {...{ name: 'note', act: 'note', returned, label: t('fields.note'), hint: t('fields.noteHint') }}
          />
          <div className={form.acts}>
            <SubmitButton quiet mih={48} name="act" value="note">
              {t('noteSave')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
      <ul className={styles.lines}>
        {shown.notes.map(({ id, kind, text, by, at }) => (
          <li key={id}>
            <p className="small quiet figures">
              {moment(at, locale)} · {t(`kinds.${kind}`)}
              {by ? ` · ${by}` : ''}
            </p>
            {text ? <p style={{ whiteSpace: 'pre-line' }}>{text}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

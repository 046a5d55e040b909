import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { CaseLines, useCaseTitle } from './cases/case-lines.tsx';
import { CaseMeters } from './cases/case-meters.tsx';
import { CaseDeskDocument, LimitCaseloadDocument, NameCoordinatorDocument } from './cases/questions.ts';
import { DeskApi } from './desk-api.ts';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './talent/talent.module.css';

const saids = ['name', 'limit', 'hand_over'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { caseDesk } = await api.load(CaseDeskDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ ...caseDesk, said: saids.find((one) => one === query) ?? null });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const { name = '', reach = '', accountId = '' } = fields;
  const limits = fields.act === 'limit';
  const outcome = limits
    ? await api.send(LimitCaseloadDocument, { accountId, limit: Number(fields.limit) || 0 })
    : await api.send(NameCoordinatorDocument, { name, reach });
  if (outcome.ok) return api.redirect(`/desk/cases?said=${limits ? 'limit' : 'name'}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, limits ? {} : { name, reach }), 422);
}

/** A coordinator's own page: what is due, who has to be heard, what waits in the tray, and how much everybody carries. */
export default function DeskCases() {
  const { me, leads, mine, tasks, tray, meters, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cases');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')}>
        {me ? <ButtonLink to={to('/desk/cases/new')}>{t('new')}</ButtonLink> : null}
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary
        wrong={wrongAmong({ name: t('fields.name'), reach: t('fields.reach') })}
        refusal={returned?.refusal}
      />
      {me ? null : <Naming />}
      <section aria-label={t('tasks')}>
        <h2>{t('tasks')}</h2>
        {tasks.length === 0 ? <p className="quiet">{t('tasksEmpty')}</p> : <Tasks />}
      </section>
      <section aria-label={t('mine')}>
        <h2>{t('mine')}</h2>
        {mine.length === 0 ? <p className="quiet">{t('mineEmpty')}</p> : <CaseLines cases={mine} />}
      </section>
      <section aria-label={t('tray')}>
        <h2>{t('tray')}</h2>
        {tray.length === 0 ? <p className="quiet">{t('trayEmpty')}</p> : <CaseLines cases={tray} />}
      </section>
      <CaseMeters {...{ meters, leads }} />
      {me ? <Naming /> : null}
    </div>
  );
}

/** Signs first, then who was asked and has not answered. */
function Tasks() {
  const { tasks } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.cases');
  const to = useLinks();
  const title = useCaseTitle();
  const sorted = [...tasks].sort((one, other) => other.contact.risks.length - one.contact.risks.length);
  return (
    <ul className={styles.crew}>
      {sorted.map(({ contact: { id, day, side, risks }, of }) => (
        <li key={id}>
          <p className={styles.head}>
            <Link to={to(`/desk/cases/${of.id}`)}>{title(of)}</Link>
            <span className={panels.tag}>{t('taskDay', { day, side: t(`sides.${side}`) })}</span>
          </p>
          <p className={risks.length > 0 ? panels.bad : 'small quiet'}>
            {risks.length > 0
              ? `${t('risk')} ${risks.map((one) => t(`risks.${one}`)).join('・')}`
              : t('taskAsked')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Naming() {
  const { me } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.cases');
  const { problemOf } = useReturnedProblems(returned);
  const fields = (
    <Form method="post" className={form.form} noValidate preventScrollReset>
      <TextField
        {...{ id: 'field-name', name: 'name', label: t('fields.name'), error: problemOf('name') }}
        defaultValue={returned?.values.name ?? me?.name ?? ''}
      />
      <LongTextField
        {...{
          id: 'field-reach',
          name: 'reach',
          rows: 2,
          label: t('fields.reach'),
          error: problemOf('reach'),
        }}
        description={t('fields.reachHint')}
        defaultValue={returned?.values.reach ?? me?.reach ?? ''}
      />
      <div className={form.acts}>
        <SubmitButton mih={48} name="act" value="name">
          {t('nameSave')}
        </SubmitButton>
      </div>
    </Form>
  );
  if (me)
    return (
      <details className={folds.fold}>
        <summary>{t('naming')}</summary>
        {fields}
      </details>
    );
  return (
    <section className={panels.panel} aria-label={t('naming')}>
      <h2>{t('naming')}</h2>
      <p className="quiet">{t('namingLead')}</p>
      {fields}
    </section>
  );
}

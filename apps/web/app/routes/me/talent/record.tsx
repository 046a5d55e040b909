import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { TickField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyTalentRecordQuery } from '../../../gql/public/graphql.ts';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { talentRoles, workStyles } from '../../../parts/talent-choices.ts';
import { StopConsentDocument } from '../consents/questions.ts';
import { MyPagesNav } from '../my-pages.tsx';
import { answerOwn } from './answer-own.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ContestEvidenceDocument, MyTalentRecordDocument, SaveTalentRecordDocument } from './questions.ts';
import { recordIn, tickName } from './record-form.ts';
import { StandingNotice } from './standing-notice.tsx';
import styles from './talent.module.css';
import { SlotGrid, Ticks } from './ticks.tsx';

const said = ['saved', 'shown', 'stopped', 'replied', 'taken'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.send(MyTalentRecordDocument);
  const outcome = found.ok ? { ok: true as const, value: found.value.myTalentRecord } : found;
  return answerOwn(api, request, { outcome, said });
}

/** Keeps the record, stops showing it, or says something against a line. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const { act, id = '', reply = '', agreed } = fields;
  if (act === 'stop') {
    const outcome = await api.send(StopConsentDocument, { id });
    if (outcome.ok) return api.redirect('/me/talent?said=stopped');
    return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
  }
  if (act === 'contest') {
    const outcome = await api.send(ContestEvidenceDocument, { id, reply });
    if (outcome.ok) return api.redirect('/me/talent?said=replied#done');
    return api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
  }
  const outcome = await api.send(SaveTalentRecordDocument, {
    ...{ record: recordIn(fields), agreedTo: agreed || null },
  });
  if (outcome.ok) return api.redirect(`/me/talent?said=${agreed ? 'shown' : 'saved'}`);
  const places = { skills: '', areas: '', slots: '', roles: '', about: '' };
  return api.answer<Returned>(returnedBy(outcome.refusal, { ...places, ...fields }), 422);
}

type Own = MyTalentRecordQuery['myTalentRecord'];
type Areas = { code: string; name: { ja: string; en: string } }[];

/** What the viewer would like to do for the region, whether the secretariat may read it, and what they did. */
export default function MyTalentRecord() {
  const { own, areas, done, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('talent');
  const shared = useTranslations('sharedCard');
  const skills = useTranslations('skills');
  const careers = useTranslations('careers');
  const needs = useTranslations('lifeNeeds');
  const to = useLinks();
  if (!own)
    return (
      <Page title={t('title')}>
        <MyPagesNav />
        <Notice>{refusal}</Notice>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      <Standing own={own} />
      <p>
        <Link to={to('/me/crew')}>{t('toCrew')}</Link>
      </p>
      <p>
        <Link to={to('/me/skills')}>{skills('link')}</Link>
      </p>
      <p>
        <Link to={to('/me/talent/careers')}>{careers('link')}</Link>
      </p>
      <p>
        <Link to={to('/me/talent/needs')}>{needs('link')}</Link>
      </p>
      <p>
        <Link to={to('/me/talent/companies')}>{shared('link')}</Link>
      </p>
      <RecordForm own={own} areas={areas} />
      <EvidenceList evidence={own.evidence} />
      <p>
        <Link to={to('/me/consents#diary')}>{t('toDiary')}</Link>
      </p>
    </Page>
  );
}

/** Whether anybody reads it, and the one button that stops it. */
function Standing({ own: { record, standingId, standingUntil } }: { own: Own }) {
  const t = useTranslations('talent');
  const locale = useLocale() as UiLocale;
  if (!standingId || !standingUntil)
    return record ? <Notice title={t('hidden')}>{t('hiddenLead')}</Notice> : null;
  return (
    <StandingNotice title={t('shown')} id={standingId} stop={t('stop')}>
      <p>{t('shownLead', { date: day(standingUntil, locale) })}</p>
    </StandingNotice>
  );
}

function RecordForm({ own, areas }: { own: Own; areas: Areas }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('talent');
  const text = useText();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = {
    ...{ skills: t('skills'), areas: t('areas'), slots: t('slots'), roles: t('rolesTitle') },
    ...{ about: t('about'), reply: t('reply') },
  };
  const kept = own.record;
  const before = new Set([
    ...(kept?.skillIds ?? []).map((id) => tickName('skill', id)),
    ...(kept?.areas ?? []).map((code) => tickName('area', code)),
    ...(kept?.slots ?? []).map((slot) => tickName('slot', slot)),
    ...(kept?.roles ?? []).map((role) => tickName('role', role)),
    ...(kept?.styles ?? []).map((style) => tickName('style', style)),
  ]);
  const typed = returned && 'about' in returned.values ? returned.values : null;
  const isTicked = (name: string): boolean => (typed ? name in typed : before.has(name));
  const named = (kind: 'skill' | 'area', choices: { id: string; name: { ja: string; en: string } }[]) =>
    choices.map(({ id, name }) => ({ name: tickName(kind, id), label: text(name) }));
  return (
    <Section title={t(kept ? 'changeTitle' : 'writeTitle')}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <Form method="post" className={styles.form} key={kept?.changedAt ?? 'first'}>
        <Ticks
          id="skills"
          title={labels.skills}
          hint={t(own.skills.length > 0 ? 'skillsHint' : 'skillsNone')}
          choices={named('skill', own.skills)}
          isTicked={isTicked}
          problem={problemOf('skills')}
        />
        <Ticks
          id="areas"
          title={labels.areas}
          choices={named(
            'area',
            areas.map(({ code: id, name }) => ({ id, name })),
          )}
          isTicked={isTicked}
          problem={problemOf('areas')}
        />
        <SlotGrid isTicked={isTicked} problem={problemOf('slots')} />
        <Ticks
          id="roles"
          title={labels.roles}
          hint={t('rolesHint')}
          choices={talentRoles.map((role) => ({ name: tickName('role', role), label: t(`roles.${role}`) }))}
          isTicked={isTicked}
          problem={problemOf('roles')}
        />
        <Ticks
          id="styles"
          title={t('stylesTitle')}
          hint={t('stylesHint')}
          choices={workStyles.map((style) => ({
            ...{ name: tickName('style', style), label: t(`styles.${style}`) },
          }))}
          isTicked={isTicked}
        />
        <LongTextField
          optional
          id="field-about"
          name="about"
          rows={2}
          label={labels.about}
          description={t('aboutHint', { most: own.longestAbout })}
          error={problemOf('about')}
          defaultValue={typed?.about ?? kept?.about ?? ''}
        />
        {own.standingId ? null : (
          <fieldset className={styles.group}>
            <legend>{t('allowTitle')}</legend>
            <p className="small quiet">{t('allowHint')}</p>
            <TickField
              id="field-agreed"
              name="agreed"
              value={text(own.wording)}
              label={text(own.wording)}
              defaultChecked={typed?.agreed === text(own.wording)}
            />
          </fieldset>
        )}
        <Acts>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}

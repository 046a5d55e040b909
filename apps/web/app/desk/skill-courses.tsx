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
import { SelectField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks, useText } from '../frame.ts';
import type { SkillCoursesQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './past/past.module.css';
import {
  LinkSkillCourseDocument,
  SkillCoursesDocument,
  UnlinkSkillCourseDocument,
} from './talent/course-questions.ts';

const said = ['linked', 'unlinked'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { skillCourses } = await api.load(SkillCoursesDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ desk: skillCourses, done: said.find((one) => one === query) ?? null });
}

/** Says that a course teaches a skill, or takes that back. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', eventId = '', skillId = '', leadsTo = '' } = await textOf(request);
  const typed = { eventId, skillId, leadsTo };
  const outcome = id
    ? await api.send(UnlinkSkillCourseDocument, { id })
    : await api.send(LinkSkillCourseDocument, { eventId, skillId, leadsTo: Number(leadsTo) || null });
  if (outcome.ok) return api.redirect(`/desk/talent/courses?said=${id ? 'unlinked' : 'linked'}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, typed), 422);
}

/** Which courses are recommended to whoever reaches a level. */
export default function DeskSkillCourses() {
  const { desk, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.skillCourses');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/talent">{t('back')}</BackLink>
      <DeskTitle title={t('title')} />
      <OutcomeNotice done={done && !returned ? t(`said.${done}`) : null} />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <p>{t('lead')}</p>
      <LinkForm desk={desk} returned={returned} />
      <section className={panels.panel} aria-labelledby="linked">
        <h2 id="linked">{t('linked')}</h2>
        {desk.linked.length === 0 ? <p className="quiet">{t('none')}</p> : null}
        <ul className={styles.lists}>
          {desk.linked.map((row) => (
            <LinkedCourse key={row.id} row={row} />
          ))}
        </ul>
      </section>
    </div>
  );
}

type Desk = SkillCoursesQuery['skillCourses'];

function LinkForm({ desk, returned }: { desk: Desk; returned: Returned | undefined }) {
  const t = useTranslations('desk.skillCourses');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const { problemOf } = useReturnedProblems(returned);
  const choose = { value: '', label: t('choose') };
  if (desk.courses.length === 0)
    return (
      <p>
        {t('noCourses')} <Link to={to('/desk/events')}>{t('toEvents')}</Link>
      </p>
    );
  return (
    <section className={panels.panel} aria-label={t('add')}>
      <h2>{t('add')}</h2>
      <Form key={desk.linked.length} method="post" className={form.form} noValidate>
        <SelectField
          {...{ id: 'field-skillId', name: 'skillId', label: t('skill'), error: problemOf('skillId') }}
          defaultValue={returned?.values.skillId ?? ''}
          data={[choose, ...desk.skills.map(({ id, name }) => ({ value: id, label: text(name) }))]}
        />
        <SelectField
          {...{ id: 'field-eventId', name: 'eventId', label: t('course'), error: problemOf('eventId') }}
          defaultValue={returned?.values.eventId ?? ''}
          data={[
            choose,
            ...desk.courses.map(({ id, title, startsAt }) => ({
              ...{ value: id, label: `${text(title)}（${moment(startsAt, locale)}）` },
            })),
          ]}
        />
        <SelectField
          {...{ id: 'field-leadsTo', name: 'leadsTo', label: t('leadsTo'), error: problemOf('leadsTo') }}
          description={t('leadsToHint')}
          defaultValue={returned?.values.leadsTo ?? ''}
          data={[
            { value: '', label: t('anyLevel') },
            ...[1, 2, 3, 4].map((level) => ({ value: String(level), label: t('level', { level }) })),
          ]}
        />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function LinkedCourse({ row: { id, skill, course, leadsTo } }: { row: Desk['linked'][number] }) {
  const t = useTranslations('desk.skillCourses');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const names = {
    skill: skill ? text(skill.name) : '',
    course: course ? text(course.title) : t('over'),
  };
  return (
    <li>
      <h3>{t('row', names)}</h3>
      <p className="small quiet figures">
        {leadsTo === null ? t('anyLevel') : t('level', { level: leadsTo })}
        {course ? ` · ${moment(course.startsAt, locale)}` : null}
      </p>
      {course && !course.open ? <p className="small">{t('notOpen')}</p> : null}
      <Form method="post" className={styles.acts}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton quiet mih={48} aria-label={t('removeOf', names)}>
          {t('remove')}
        </SubmitButton>
      </Form>
    </li>
  );
}

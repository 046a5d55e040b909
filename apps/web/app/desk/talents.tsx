import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks, useText } from '../frame.ts';
import type { TalentBankQuery } from '../gql/desk/graphql.ts';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { dayParts, talentRoles, weekdays, workStyles } from '../parts/talent-choices.ts';
import { filterIn } from '../parts/talent-filter.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { readingReasons } from './talent/reading-reasons.ts';
import { SaveTalentSkillsDocument, TalentBankDocument } from './talent/questions.ts';
import styles from './talent/talent.module.css';
import { type Choices, useTalentWords } from './talent/talent-words.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const asked = filterIn(query);
  const { talentBank } = await api.load(TalentBankDocument, asked);
  const areas = (await municipalitiesOf(request)).filter(({ code }) => talentBank.areas.includes(code));
  const event = query.get('event') ?? '';
  return api.answer({ bank: talentBank, areas, asked, event, saved: query.has('saved') });
}

/** Keeps the list of skills. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = { skills: '', ...(await textOf(request)) };
  const outcome = await api.send(SaveTalentSkillsDocument, { skills: fields.skills });
  if (outcome.ok) return api.redirect('/desk/talent?saved');
  return api.answer(returnedBy(outcome.refusal, fields), 422);
}

/** People who have allowed the secretariat to ask them, found by what they can and when; nobody is named before a record is opened. */
export default function DeskTalents() {
  const { bank, areas, asked, event, saved } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.talents');
  const past = useTranslations('desk.past');
  const needs = useTranslations('desk.needs');
  const courses = useTranslations('desk.skillCourses');
  const text = useText();
  const to = useLinks();
  const choices = { skills: bank.skills, areas };
  const { slotName, styleName } = useTalentWords(choices);
  const any = { value: '', label: t('any') };
  const slots = weekdays.flatMap((_, day) => dayParts.map((_part, part) => day * dayParts.length + part));
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      <p>
        <Link to={to('/desk/talent/past')}>{past('link')}</Link> ·{' '}
        <Link to={to('/desk/talent/needs')}>{needs('link')}</Link>
      </p>
      <p>
        <Link to={to('/desk/talent/courses')}>{courses('link')}</Link>
      </p>
      <OutcomeNotice done={saved ? t('saved') : null} />
      <Form method="get" role="search" className={styles.filter} key={JSON.stringify(asked)}>
        {event ? <input type="hidden" name="event" value={event} /> : null}
        <SelectField
          {...{ id: 'filter-skill', name: 'skill', optional: true, label: t('skill') }}
          defaultValue={asked.skillId ?? ''}
          data={[any, ...bank.skills.map(({ id, name }) => ({ value: id, label: text(name) }))]}
        />
        <SelectField
          {...{ id: 'filter-area', name: 'area', optional: true, label: t('area') }}
          defaultValue={asked.area ?? ''}
          data={[any, ...areas.map(({ code, name }) => ({ value: code, label: text(name) }))]}
        />
        <SelectField
          {...{ id: 'filter-slot', name: 'slot', optional: true, label: t('slot') }}
          defaultValue={asked.slot === null ? '' : String(asked.slot)}
          data={[any, ...slots.map((slot) => ({ value: String(slot), label: slotName(slot) }))]}
        />
        <SelectField
          {...{ id: 'filter-role', name: 'role', optional: true, label: t('role') }}
          defaultValue={asked.role ?? ''}
          data={[any, ...talentRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))]}
        />
        <SelectField
          {...{ id: 'filter-style', name: 'style', optional: true, label: t('style') }}
          defaultValue={asked.style ?? ''}
          data={[any, ...workStyles.map((style) => ({ value: style, label: styleName(style) }))]}
        />
        <SubmitButton mih={48}>{t('search')}</SubmitButton>
      </Form>
      <Found bank={bank} choices={choices} event={event} />
      <SkillList skills={bank.skills} />
    </div>
  );
}

function Found({
  bank: { talents, more },
  choices,
  event,
}: {
  bank: TalentBankQuery['talentBank'];
  choices: Choices;
  event: string;
}) {
  const t = useTranslations('desk.talents');
  const to = useLinks();
  const { said } = useTalentWords(choices);
  if (talents.length === 0)
    return (
      <section className={panels.empty}>
        <h2>{t('emptyTitle')}</h2>
        <p className="quiet">{t('emptyLead')}</p>
      </section>
    );
  return (
    <>
      <p className="figures" role="status">
        {t(more ? 'countMore' : 'count', { count: talents.length })}
      </p>
      <ul className={styles.found}>
        {talents.map(({ id, times, ...record }) => {
          const words = said(record);
          return (
            <li key={id}>
              <dl>
                {(['skills', 'areas', 'slots', 'roles', 'styles'] as const).map((part) => (
                  <div key={part}>
                    <dt>{t(`of.${part}`)}</dt>
                    <dd>{words[part] || t('nothing')}</dd>
                  </div>
                ))}
                <div>
                  <dt>{t('of.times')}</dt>
                  <dd className="figures">{t('times', { count: times })}</dd>
                </div>
              </dl>
              <Form method="get" action={to(`/desk/talent/${id}`)} className={styles.open}>
                {event ? <input type="hidden" name="event" value={event} /> : null}
                <SelectField
                  {...{ id: `reason-${id}`, name: 'reason', label: t('reason') }}
                  data={readingReasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
                />
                <SubmitButton quiet mih={48}>
                  {t('open')}
                </SubmitButton>
              </Form>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The list that members choose from, one on each line. */
function SkillList({ skills }: { skills: TalentBankQuery['talentBank']['skills'] }) {
  const t = useTranslations('desk.talents');
  const returned = useActionData<typeof action>();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const lines = skills
    .filter(({ offered }) => offered)
    .map(({ name: { ja, en } }) => (en === ja ? ja : `${ja} / ${en}`))
    .join('\n');
  return (
    <details className={folds.fold} open={returned !== undefined}>
      <summary>{t('skillsTitle')}</summary>
      <ProblemSummary wrong={wrongAmong({ skills: t('skills') })} refusal={returned?.refusal} />
      <Form method="post">
        <LongTextField
          id="field-skills"
          name="skills"
          rows={12}
          label={t('skills')}
          description={t('skillsHint')}
          error={problemOf('skills')}
          defaultValue={returned?.values.skills ?? lines}
        />
        <p>
          <SubmitButton quiet mih={48}>
            {t('saveSkills')}
          </SubmitButton>
        </p>
      </Form>
    </details>
  );
}

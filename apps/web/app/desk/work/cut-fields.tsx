import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { HelpRequestQuery, PastMinutesQuery } from '../../gql/desk/graphql.ts';
import type { BothLanguages } from '@enishi/ui';
import form from '../parts/desk-form.module.css';
import type { cutFields } from './cut-form.ts';
import { rewardKinds } from './signs-form.ts';
import { EmploymentFields } from './employment-fields.tsx';

type Props = {
  at: HelpRequestQuery['helpRequest'];
  areas: { code: string; name: BothLanguages }[];
  past: PastMinutesQuery['pastMinutes'];
  returned: Returned | undefined;
};

/** Cuts a request into gigs: one form, as many as days. */
export function CutFields({ at: { request, skills }, areas, past, returned }: Props) {
  const t = useTranslations('desk.work');
  const teams = useTranslations('desk.teams');
  const kinds = useTranslations('desk.signs');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const usual: Record<string, string> = {
    ...{ title: request.title, place: request.place, firstDay: request.fromDay },
    ...{ days: '1', from: '09:00', to: '11:30', places: '1' },
  };
  const field = (name: (typeof cutFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(`cut.${name}`), error: problemOf(name), autoComplete: 'off' },
    defaultValue: returned?.values[name] ?? usual[name] ?? '',
  });
  return (
    <Form method="post" noValidate className={form.form}>
      <TextField {...field('title')} maxLength={60} />
      <LongTextField {...field('steps')} rows={5} description={t('cut.stepsHint')} />
      <SelectField
        {...field('skillId')}
        description={skills.length === 0 ? t('cut.noSkills') : undefined}
        data={[
          { value: '', label: t('cut.choose') },
          ...skills.map(({ id, name }) => ({ value: id, label: text(name) })),
        ]}
      />
      <TickField
        id="field-beginnerOk"
        name="beginnerOk"
        label={t('cut.beginnerOk')}
        defaultChecked={returned ? returned.values.beginnerOk === 'on' : true}
      />
      <TickField
        id="field-accompanied"
        name="accompanied"
        label={teams('accompanied')}
        description={teams('accompaniedHint')}
        error={problemOf('accompanied')}
        defaultChecked={returned?.values.accompanied === 'on'}
      />
      <div className={form.pair}>
        <SelectField
          {...field('area')}
          data={areas.map(({ code, name }) => ({ value: code, label: text(name) }))}
        />
        <TextField {...field('place')} />
      </div>
      <div className={form.pair}>
        <TextField {...field('firstDay')} type="date" />
        <TextField {...field('days')} inputMode="numeric" description={t('cut.daysHint')} />
      </div>
      <div className={form.pair}>
        <TextField {...field('from')} type="time" />
        <TextField {...field('to')} type="time" description={t('cut.toHint')} />
      </div>
      <div className={form.pair}>
        <TextField {...field('places')} inputMode="numeric" />
        <TextField {...field('reward')} inputMode="numeric" description={t('cut.rewardHint')} />
      </div>
      <SelectField
        id="field-rewardKind"
        name="rewardKind"
        label={kinds('rewardKind')}
        description={kinds('rewardKindHint')}
        error={problemOf('rewardKind')}
        defaultValue={returned?.values.rewardKind ?? 'other'}
        data={rewardKinds.map((value) => ({ value, label: kinds(`kinds.${value}`) }))}
      />
      <TextField
        optional
        id="field-substituteDay"
        name="substituteDay"
        type="date"
        label={teams('substituteDay')}
        description={teams('substituteDayHint')}
        error={problemOf('substituteDay')}
        defaultValue={returned?.values.substituteDay ?? ''}
      />
      <TextField {...field('minutes')} optional inputMode="numeric" description={t('cut.minutesHint')} />
      <EmploymentFields returned={returned} />
      <PastBySkill past={past} skills={skills} />
      <div className={form.acts}>
        <SubmitButton mih={48} name="act" value="cut">
          {t('cut.act')}
        </SubmitButton>
      </div>
    </Form>
  );
}

/** What gigs have really taken, beside the field in which it is guessed. */
function PastBySkill({ past, skills }: Pick<Props, 'past'> & Pick<Props['at'], 'skills'>) {
  const t = useTranslations('desk.work');
  const text = useText();
  const bySkill = past.filter(({ title }) => title === null);
  if (bySkill.length === 0) return null;
  return (
    <details>
      <summary>{t('pastBySkill')}</summary>
      <ul>
        {bySkill.map(({ skillId, minutes, count }) => {
          const skill = skills.find(({ id }) => id === skillId);
          return (
            <li key={skillId} className="small figures">
              {t('pastOfSkill', { skill: skill ? text(skill.name) : '', minutes, count })}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { DeskLotteryQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { onClock } from './event-form.ts';

type Props = { lottery?: DeskLotteryQuery['lottery']['lottery']; returned?: Returned };

/** Winners have two days, unless the desk says otherwise. */
const usualHours = 48;

/** When one applies, and how long whoever is drawn has. */
export function LotteryPlan({ lottery, returned }: Props) {
  const t = useTranslations('desk.lottery');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const typed = returned?.values;
  const labels = { opensAt: t('opensAt'), closesAt: t('closesAt'), hours: t('hours') };
  const field = (name: keyof typeof labels) => ({
    ...{ id: `field-${name}`, name, label: labels[name], error: problemOf(name) },
    autoComplete: 'off',
  });
  const times = { type: 'datetime-local' } as const;
  return (
    <section className={panels.panel}>
      <p>{t('lead')}</p>
      <Form method="post" noValidate className={form.form}>
        <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
        <div className={form.pair}>
          <TextField
            {...field('opensAt')}
            {...times}
            defaultValue={typed?.opensAt ?? (lottery ? onClock(lottery.opensAt) : '')}
          />
          <TextField
            {...field('closesAt')}
            {...times}
            defaultValue={typed?.closesAt ?? (lottery ? onClock(lottery.closesAt) : '')}
          />
        </div>
        <TextField
          {...field('hours')}
          inputMode="numeric"
          description={t('hoursHint')}
          defaultValue={typed?.hours ?? String(lottery?.offerHours ?? usualHours)}
        />
        <div className={form.acts}>
          <SubmitButton name="act" value="save" mih={48}>
            {t('save')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}

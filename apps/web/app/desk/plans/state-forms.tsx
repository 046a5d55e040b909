import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { DeskPlanQuery, PlanState } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './plans.module.css';

type Plan = NonNullable<DeskPlanQuery['plan']>['plan'];

/** Where a plan may go from each state. */
const moves: Record<PlanState, PlanState[]> = {
  offered: ['stopped', 'archived'],
  stopped: ['offered', 'archived'],
  archived: ['stopped'],
};

/** The state that a form names; the harmless one when it names none. */
export const stateIn = (named: string | undefined): PlanState =>
  (['offered', 'stopped', 'archived'] as const).find((state) => state === named) ?? 'stopped';

/** Opening, closing and archiving: what each means and whom it concerns is said before the buttons. */
export function StateForms({ plan, returned }: { plan: Plan; returned?: Returned }) {
  const t = useTranslations('desk.plans');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  if (plan.kind === 'free')
    return (
      <section className={panels.panel}>
        <h2>{t('state')}</h2>
        <p className="quiet">{t('freeStays')}</p>
      </section>
    );
  return (
    <section className={panels.panel}>
      <h2>{t('state')}</h2>
      <ProblemSummary wrong={wrongAmong({ reason: t('reason') })} refusal={returned?.refusal} />
      <Form method="post" noValidate className={styles.form}>
        <ul>
          {moves[plan.state].map((state) => (
            <li key={state}>
              <strong>{t(`states.${state}`)}</strong>：{t(`stateMeans.${state}`)}
            </li>
          ))}
        </ul>
        <p className="quiet">{t('holdersStay', { n: plan.memberCount })}</p>
        <TextField
          id="field-reason"
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          maxLength={200}
          autoComplete="off"
          defaultValue={returned?.values.reason}
          error={problemOf('reason')}
        />
        <div className={styles.acts}>
          {moves[plan.state].map((state) => (
            <SubmitButton key={state} quiet name="state" value={state}>
              {plan.state === 'archived' ? t('unarchive') : t(`acts.${state}`)}
            </SubmitButton>
          ))}
        </div>
      </Form>
    </section>
  );
}

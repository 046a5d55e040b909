import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { PlanDraftQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import choices from '../refund/refund.module.css';
import { useRights } from '../rights.ts';
import styles from './plans.module.css';

type Props = { draft: PlanDraftQuery['planDraft']; returned?: Returned };

/** The button, and before it the choice for those who pay already. Keeping their price is chosen unless somebody says otherwise. */
export function PublishForm({ draft, returned }: Props) {
  const t = useTranslations('desk.plans.publish');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const rights = useRights();
  const locale = useLocale() as UiLocale;
  const wrong = wrongAmong({ movesFrom: t('movesFrom'), reason: t('reason') });
  if (!rights.plans) return <p className={`${panels.notice} ${panels.calm}`}>{t('ownersOnly')}</p>;
  const asksHolders = draft.groups.some(({ after, amount }) => after !== null && after !== amount);
  const chosen = returned?.values.holders ?? 'keep';
  const earliest = day(draft.earliestMove, locale);
  return (
    <>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <Form method="post" noValidate className={`${panels.panel} ${styles.form}`}>
        <input type="hidden" name="revision" value={draft.revision} />
        {asksHolders ? (
          <fieldset className={choices.choice}>
            <legend>
              <strong>{t('holders')}</strong>
            </legend>
            {(['keep', 'move'] as const).map((value) => (
              <label key={value} className={choices.option}>
                <input type="radio" name="holders" value={value} defaultChecked={chosen === value} />
                <span>
                  {t(value)}
                  <span className={choices.hint}>{t(`${value}Hint`, { days: draft.noticeDays })}</span>
                </span>
              </label>
            ))}
            <div className={styles.moveDay}>
              <TextField
                id="field-movesFrom"
                name="movesFrom"
                type="date"
                label={t('movesFrom')}
                description={t('movesFromHint', { day: earliest })}
                min={draft.earliestMove}
                defaultValue={returned?.values.movesFrom ?? draft.earliestMove}
                error={problemOf('movesFrom')}
              />
            </div>
          </fieldset>
        ) : null}
        <TextField
          id="field-reason"
          name="reason"
          label={t('reason')}
          maxLength={200}
          autoComplete="off"
          defaultValue={returned?.values.reason}
          error={problemOf('reason')}
        />
        <div className={styles.acts}>
          <SubmitButton>{draft.planKey ? t('submitVersion') : t('submit')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

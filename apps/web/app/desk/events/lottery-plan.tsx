import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { DeskLotteryQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { onClock } from './event-form.ts';

type Props = { lottery?: DeskLotteryQuery['lottery']['lottery']; typed?: Record<string, string> };

/** Winners have two days, unless the desk says otherwise. */
const usualHours = 48;

/** When one applies, and how long whoever is drawn has. */
export function LotteryPlan({ lottery, typed }: Props) {
  const t = useTranslations('desk.lottery');
  const times = { type: 'datetime-local', autoComplete: 'off' } as const;
  return (
    <section className={panels.panel}>
      <p>{t('lead')}</p>
      <Form method="post" className={form.form}>
        <div className={form.pair}>
          <TextField
            {...times}
            name="opensAt"
            label={t('opensAt')}
            defaultValue={typed?.opensAt ?? (lottery ? onClock(lottery.opensAt) : '')}
          />
          <TextField
            {...times}
            name="closesAt"
            label={t('closesAt')}
            defaultValue={typed?.closesAt ?? (lottery ? onClock(lottery.closesAt) : '')}
          />
        </div>
        <TextField
          name="hours"
          inputMode="numeric"
          autoComplete="off"
          label={t('hours')}
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

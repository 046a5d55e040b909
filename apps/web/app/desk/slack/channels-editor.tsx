import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { SlackDeskQuery } from '../../gql/desk/graphql.ts';
import styles from '../outreach/outreach.module.css';
import panels from '../parts/panel.module.css';

type Props = {
  plans: SlackDeskQuery['plans'];
  channels: SlackDeskQuery['slackDesk']['channels'];
  typed?: Record<string, string>;
  readOnly: boolean;
};

/** One field a plan, one channel a line. */
export function ChannelsEditor({ plans, channels, typed, readOnly }: Props) {
  const t = useTranslations('desk.slack');
  const text = useText();
  const kept = (key: string) => channels.find(({ planKey }) => planKey === key)?.channelIds.join('\n') ?? '';
  return (
    <Form method="post" className={panels.panel}>
      <fieldset disabled={readOnly} className={styles.plain}>
        <h2>{t('channels')}</h2>
        <p className={styles.hint}>{t('channelsHint')}</p>
        {plans.map(({ key, name }) => (
          <div key={key} className={styles.field}>
            <label htmlFor={`plan-${key}`}>{text(name)}</label>
            <textarea
              id={`plan-${key}`}
              name={`plan:${key}`}
              rows={2}
              defaultValue={typed?.[`plan:${key}`] ?? kept(key)}
              translate="no"
            />
          </div>
        ))}
        {readOnly ? null : (
          <div className={styles.acts}>
            <SubmitButton quiet name="act" value="channels" mih={44}>
              {t('saveChannels')}
            </SubmitButton>
          </div>
        )}
      </fieldset>
    </Form>
  );
}

import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './events.module.css';

/** Hours before a date that can be chosen. */
const choices = [0, 3, 12, 24, 48, 72, 168];

/** Until when tickets may be handed on to others, or that they may not. */
export function HandOnFields({ hours }: { hours: number | null }) {
  const t = useTranslations('desk.events');
  const options = [...new Set([...choices, ...(hours === null ? [] : [hours])])].sort((a, b) => a - b);
  return (
    <details className={styles.fold}>
      <summary>{t('handOn')}</summary>
      <Form method="post" className={styles.group}>
        <p className="small quiet">{t('handOnHint')}</p>
        <SelectField
          label={t('handOnUntil')}
          name="hours"
          key={hours}
          defaultValue={hours === null ? 'none' : String(hours)}
          data={[
            ...options.map((each) => ({
              value: String(each),
              label: each === 0 ? t('handOnAtStart') : t('handOnHours', { hours: each }),
            })),
            { value: 'none', label: t('handOnNever') },
          ]}
        />
        <div>
          <SubmitButton quiet name="act" value="handOn" mih={48}>
            {t('handOnAct')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

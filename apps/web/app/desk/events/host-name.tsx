import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useProblemSentence } from '../../forms/checked-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import styles from './hosts.module.css';
import { RoleField } from './host-table.tsx';

/** A host that is no company of the community: its name, and as what it is named. */
export function HostName({ returned }: { returned?: Returned }) {
  const t = useTranslations('desk.eventHosts');
  const sentence = useProblemSentence();
  const field = (name: 'nameJa' | 'nameEn') => (
    <TextField
      id={`field-${name}`}
      name={name}
      label={t(name)}
      optional={name === 'nameEn'}
      error={returned?.problems[name] && sentence(returned.problems[name])}
      defaultValue={returned?.values[name] ?? ''}
      autoComplete="off"
    />
  );
  return (
    <section className={`${panels.panel} ${styles.hostPart}`}>
      <h2>{t('otherTitle')}</h2>
      <p className="small quiet">{t('otherLead')}</p>
      <Form method="post" noValidate className={styles.hostForm}>
        {field('nameJa')}
        {field('nameEn')}
        <RoleField id="field-role" />
        <SubmitButton name="act" value="name" mih={48}>
          {t('add')}
        </SubmitButton>
      </Form>
    </section>
  );
}

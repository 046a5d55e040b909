import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import styles from './tablet.module.css';

const certificates = ['residence', 'family_register'] as const;
const guardians = ['parent', 'guardian'] as const;

/** What a clerk has seen of somebody younger than eighteen, where such people are employed. */
export function MinorFields({ values }: { values: Record<string, string> }) {
  const t = useTranslations('tablet');
  const typed = (name: string) => values[name] ?? '';
  return (
    <details open={['certificate', 'guardian', 'signedOn'].some((name) => typed(name) !== '')}>
      <summary>{t('minorTitle')}</summary>
      <div className={styles.form}>
        <p className="small">{t('minorLead')}</p>
        <SelectField
          id="field-certificate"
          name="certificate"
          label={t('certificate')}
          optional
          defaultValue={typed('certificate')}
          data={[
            { value: '', label: t('choose') },
            ...certificates.map((value) => ({ value, label: t(`certificates.${value}`) })),
          ]}
        />
        <SelectField
          id="field-guardian"
          name="guardian"
          label={t('guardian')}
          optional
          defaultValue={typed('guardian')}
          data={[
            { value: '', label: t('choose') },
            ...guardians.map((value) => ({ value, label: t(`guardians.${value}`) })),
          ]}
        />
        <TextField
          id="field-signedOn"
          name="signedOn"
          label={t('signedOn')}
          description={t('signedHint')}
          autoComplete="off"
          optional
          defaultValue={typed('signedOn')}
        />
      </div>
    </details>
  );
}

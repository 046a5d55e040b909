import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import { Section } from '../../parts/page.tsx';
import type { Municipalities } from '../companies/place-names.ts';
import styles from './my-newsletter.module.css';

/** Where in the region somebody lives, if they want to say so; asked only of those who live in a prefecture of the community. */
export function MyMunicipality({
  prefecture,
  chosen,
  municipalities,
}: {
  prefecture: string;
  chosen: string | null;
  municipalities: Municipalities;
}) {
  const t = useTranslations('me');
  const text = useText();
  const there = prefecture === '' ? [] : municipalities.filter(({ code }) => code.startsWith(prefecture));
  if (there.length === 0) return null;
  return (
    <Section title={t('municipalityTitle')}>
      <Form method="post" className={styles.place}>
        <SelectField
          optional
          id="field-municipality"
          name="municipality"
          label={t('municipality')}
          description={t('municipalityLead')}
          defaultValue={chosen ?? ''}
          data={[
            { value: '', label: t('municipalityUnsaid') },
            ...there.map(({ code, name }) => ({ value: code, label: text(name) })),
            { value: `${prefecture}000`, label: t('municipalityElsewhere') },
          ]}
        />
        <SubmitButton quiet name="act" value="municipality">
          {t('municipalitySave')}
        </SubmitButton>
      </Form>
    </Section>
  );
}

import { prefectures } from '@enishi/japan';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { TabletQuery } from '../../gql/public/graphql.ts';
import { MinorFields } from './minor-fields.tsx';
import styles from './tablet.module.css';

type Props = { tablet: TabletQuery['tablet']; values: Record<string, string>; minorsWelcome: boolean };

/** The fourth step: who it is, and each sentence to be read aloud with its own yes. The record is kept in Japanese, the language in which it is read. */
export function EnterForm({ tablet, values, minorsWelcome }: Props) {
  const t = useTranslations('tablet');
  const locale = useLocale();
  const to = useLinks();
  const { recordWords, callWords, accompanyWords, termsVersion, privacyVersion, clerk, desk } = tablet;
  const field = (name: string) => ({
    ...{
      id: `field-${name}`,
      name,
      defaultValue: values[name] ?? '',
      autoComplete: 'off',
      size: 'md' as const,
    },
  });
  return (
    <Form method="post" className={styles.card} autoComplete="off">
      <h2>{t('person')}</h2>
      <input type="hidden" name="termsVersion" value={termsVersion} />
      <input type="hidden" name="privacyVersion" value={privacyVersion} />
      <input type="hidden" name="recordWords" value={recordWords.ja} />
      <input type="hidden" name="callWords" value={callWords.ja} />
      <input type="hidden" name="accompanyWords" value={accompanyWords.ja} />
      <div className={styles.pair}>
        <TextField {...field('familyName')} label={t('familyName')} />
        <TextField {...field('givenName')} label={t('givenName')} />
        <TextField {...field('familyKana')} label={t('familyKana')} />
        <TextField {...field('givenKana')} label={t('givenKana')} />
        <TextField {...field('birthDate')} label={t('birthDate')} description={t('birthHint')} />
        <SelectField
          {...field('prefecture')}
          label={t('prefecture')}
          data={[
            { value: '', label: t('choose') },
            ...prefectures.map(({ code, name }) => ({
              value: code,
              label: name[locale === 'en' ? 'en' : 'ja'],
            })),
          ]}
        />
      </div>
      <TextField
        {...field('telephone')}
        label={t('telephone')}
        description={t('telephoneHint')}
        inputMode="tel"
        optional
      />
      {minorsWelcome ? <MinorFields values={values} /> : null}
      <fieldset className={styles.aloud}>
        <legend>{t('aloud')}</legend>
        <p className="small">
          <a href={to('/legal/terms')} target="_blank" rel="noreferrer">
            {t('seeTerms')}
          </a>
          {' · '}
          <a href={to('/legal/privacy')} target="_blank" rel="noreferrer">
            {t('seePrivacy')}
          </a>
        </p>
        <TickField name="agreed" id="field-agreed" required label={t('terms')} />
        <blockquote>{recordWords.ja}</blockquote>
        <TickField name="recordYes" id="field-recordYes" label={t('saidYes')} description={t('optional')} />
        <blockquote>{callWords.ja}</blockquote>
        <TickField name="callsYes" id="field-callsYes" label={t('saidYes')} description={t('optional')} />
        <blockquote>{accompanyWords.ja}</blockquote>
        <TickField
          {...{ name: 'accompanyYes', id: 'field-accompanyYes' }}
          label={t('saidYes')}
          description={t('optional')}
        />
        <p className="small quiet">{t('witness', { clerk, desk })}</p>
      </fieldset>
      <details>
        <summary>{t('familyTitle')}</summary>
        <div className={styles.form}>
          <p className="small">{t('familyLead')}</p>
          <TextField {...field('relativeName')} label={t('family')} optional />
          <TextField {...field('relation')} label={t('relation')} description={t('relationHint')} optional />
          <TextField {...field('relativeTelephone')} label={t('familyTelephone')} inputMode="tel" optional />
          <blockquote>{t('familyWords')}</blockquote>
          <TickField name="relativeYes" id="field-relativeYes" label={t('saidYes')} />
        </div>
      </details>
      <TickField name="apart" id="field-apart" label={t('apart')} />
      <SubmitButton name="act" value="enter" mih={72} size="xl" fullWidth>
        {t('register')}
      </SubmitButton>
    </Form>
  );
}

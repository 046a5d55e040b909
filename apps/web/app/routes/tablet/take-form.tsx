import { Button } from '@mantine/core';
import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { TabletGig } from './person-on-screen.tsx';
import styles from './tablet.module.css';

type Props = {
  gigs: TabletGig[];
  terms: { label: string; text: string }[] | undefined;
  values: Record<string, string>;
};

/** A gig that the person takes by word of mouth, and the terms to be printed and handed over. */
export function TakeForm({ gigs, terms, values }: Props) {
  const t = useTranslations('tablet');
  const locale = useLocale() as UiLocale;
  return (
    <section className={terms ? styles.card : `${styles.card} not-printed`}>
      <div className="not-printed">
        <h2>{t('gigsTitle')}</h2>
        <p>{t('gigsLead')}</p>
        {gigs.length === 0 ? <p className="quiet">{t('noGigs')}</p> : null}
      </div>
      {terms ? (
        <article className={styles.sheet}>
          <p className="not-printed" role="status">
            {t('taken')}
          </p>
          <h2>{t('termsTitle')}</h2>
          <dl>
            {terms.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <Button className="not-printed" mih={56} variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </article>
      ) : null}
      {gigs.length > 0 ? (
        <Form
          method="post"
          className={`${styles.form} not-printed`}
          key={terms ? 'taken' : 'open'}
          autoComplete="off"
        >
          <SelectField
            id="field-gigId"
            name="gigId"
            label={t('gig')}
            defaultValue={values.gigId}
            data={gigs.map(({ id, title, startsAt, place }) => ({
              value: id,
              label: `${title} · ${moment(startsAt, locale)} · ${place}`,
            }))}
          />
          <TextField
            id="field-word"
            name="word"
            label={t('word')}
            description={t('wordHint')}
            defaultValue={values.word ?? ''}
            autoComplete="off"
          />
          <SubmitButton name="act" value="take" mih={56}>
            {t('take')}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

import { occasion, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CaseSuggestionsQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';
import { type ActReturned, ofAct } from './case-fields.tsx';

type Found = CaseSuggestionsQuery['caseSuggestions'];
type Props = { found: Found; writes: boolean; returned: ActReturned | undefined };

/** One gig that whoever accompanies suggests to the person, with a line; and what became of those before. */
export function SuggestPanel({ found: { suggested, choices }, writes, returned }: Props) {
  const t = useTranslations('desk.suggestions');
  const locale = useLocale() as UiLocale;
  const mine = ofAct({ returned, act: 'suggest' });
  const { problemOf } = useReturnedProblems(mine);
  const named = ({ startsAt, endsAt, title }: Found['choices'][number]) =>
    t('row', { when: occasion(startsAt, endsAt, locale), title });
  return (
    <section className={panels.panel} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="quiet">{t('lead')}</p>
      {suggested.length === 0 ? <p className="quiet">{t('none')}</p> : null}
      <ul className={styles.lines}>
        {suggested.map(({ id, gig, word, answer }) => (
          <li key={id}>
            <p className="figures">
              {gig
                ? t('row', { when: occasion(gig.startsAt, gig.endsAt, locale), title: gig.title })
                : t('gone')}
            </p>
            <p>{word}</p>
            <p className="small">
              <strong>{t(`answers.${answer ?? 'waiting'}`)}</strong>
            </p>
          </li>
        ))}
      </ul>
      {writes && choices.length === 0 ? <p>{t('noGigs')}</p> : null}
      {writes && choices.length > 0 ? (
        <Form key={suggested.length} method="post" className={form.form} noValidate preventScrollReset>
          <SelectField
            {...{ id: 'field-gigId-suggest', name: 'gigId', label: t('gig'), error: problemOf('gigId') }}
            defaultValue={mine?.values.gigId ?? ''}
            data={[
              { value: '', label: t('choose') },
              ...choices.map((gig) => ({ value: gig.id, label: `${named(gig)} ${gig.company}` })),
            ]}
          />
          <TextField
            {...{ id: 'field-word-suggest', name: 'word', label: t('word'), error: problemOf('word') }}
            description={t('wordHint')}
            defaultValue={mine?.values.word ?? ''}
          />
          {suggested.some(({ answer }) => answer === null) ? (
            <p className="small quiet">{t('replaces')}</p>
          ) : null}
          <div className={form.acts}>
            <SubmitButton quiet mih={48} name="act" value="suggest">
              {t('send')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}

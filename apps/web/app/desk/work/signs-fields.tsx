import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import type { GigSignsQuery } from '../../gql/desk/graphql.ts';
import { signs } from './signs-form.ts';

/** What the desk looks for before gigs of 業務委託 go up: signs that they are employment in truth. */
export function SignsFields({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('desk.signs');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <fieldset>
      <legend>{t('title')}</legend>
      <p className="small quiet">{t('lead')}</p>
      {signs.map((sign) => (
        <TickField
          key={sign}
          id={`field-sign_${sign}`}
          name={`sign_${sign}`}
          label={t(`of.${sign}`)}
          defaultChecked={returned?.values[`sign_${sign}`] === 'on'}
        />
      ))}
      <LongTextField
        optional
        id="field-signsReason"
        name="signsReason"
        rows={2}
        label={t('reason')}
        description={t('reasonHint')}
        error={problemOf('signsReason')}
        defaultValue={returned?.values.signsReason ?? ''}
      />
      <TickField
        id="field-signsChecked"
        name="signsChecked"
        label={t('checked')}
        error={problemOf('signsChecked')}
        defaultChecked={returned?.values.signsChecked === 'on'}
      />
    </fieldset>
  );
}

/** Who looked, when, and what they found; the newest first. */
export function SignsStory({ looks }: { looks: GigSignsQuery['gigSigns'] }) {
  const t = useTranslations('desk.signs');
  const locale = useLocale() as UiLocale;
  if (looks.length === 0) return null;
  return (
    <details>
      <summary>{t('story', { count: looks.length })}</summary>
      <ul>
        {looks.map(({ id, gigIds, found, reason, lookedBy, lookedAt }) => (
          <li key={id} className="small figures">
            {t('look', { at: moment(lookedAt, locale), by: lookedBy, count: gigIds.length })}{' '}
            {found.length === 0 ? t('none') : found.map((sign) => t(`of.${sign}`)).join(' / ')}
            {reason ? ` ${t('because', { reason })}` : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

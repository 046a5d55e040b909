import { toFullWidthKatakana } from '@enishi/japan';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { fieldOf, nameParts, namesAtFirst } from './attendee-form.ts';
import styles from './attendees.module.css';

type Props = {
  row: number;
  asked: AttendeesAskedFragment;
  returned?: Pick<Returned, 'problems' | 'values'>;
};

/** Who comes with one ticket, with kana; a name that was given before is taken with one tap. */
export function NameFields({ row, asked, returned }: Props) {
  const t = useTranslations('attendees');
  const hydrated = useHydrated();
  const { problemOf } = useReturnedProblems(returned);
  const [names, setNames] = useState<Record<string, string>>({ ...namesAtFirst(asked), ...returned?.values });
  return (
    <>
      {asked.suggested.length > 0 ? (
        <div className={styles.taken} role="group" aria-label={t('take')}>
          {asked.suggested.map((name) => (
            <button
              key={name.familyName + name.givenName}
              type="button"
              disabled={!hydrated}
              onClick={() =>
                setNames(Object.fromEntries(nameParts.map((part) => [fieldOf(row, part), name[part]])))
              }
            >
              {name.familyName} {name.givenName}
            </button>
          ))}
        </div>
      ) : null}
      <div className={styles.pair}>
        {nameParts.map((part) => {
          const field = fieldOf(row, part);
          const put = (typed: string) => setNames((before) => ({ ...before, [field]: typed }));
          const isKana = part === 'familyKana' || part === 'givenKana';
          return (
            <TextField
              key={part}
              id={`field-${field}`}
              name={field}
              label={t(part)}
              value={names[field] ?? ''}
              onChange={(event) => put(event.currentTarget.value)}
              onBlur={isKana ? (event) => put(toFullWidthKatakana(event.currentTarget.value)) : undefined}
              error={problemOf(field)}
              autoComplete="off"
              maxLength={60}
            />
          );
        })}
      </div>
    </>
  );
}

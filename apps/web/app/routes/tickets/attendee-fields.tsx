import { toFullWidthKatakana } from '@enishi/japan';
import { moment, type UiLocale } from '@enishi/ui';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useProblemSentence } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import type { Problems, Returned } from '../../forms/problem.ts';
import { useText } from '../../frame.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { fieldOf, nameParts, namesAtFirst, type NamePart } from './attendee-form.ts';
import { lastMinuteOf } from './last-minute.ts';
import styles from './attendees.module.css';

type Props = { asked: AttendeesAskedFragment; returned?: Pick<Returned, 'problems' | 'values'> };

/** One name for each ticket, with kana; names that were given before are taken with one tap. */
export function AttendeeFields({ asked, returned }: Props) {
  const t = useTranslations('attendees');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const hydrated = useHydrated();
  const sentence = useProblemSentence();
  const [names, setNames] = useState({ ...namesAtFirst(asked), ...returned?.values });
  const rows = asked.slots.filter(({ used }) => !used);
  const put = (row: number, name: Partial<Record<NamePart, string>>) =>
    setNames((before) => ({
      ...before,
      ...Object.fromEntries(
        Object.entries(name).map(([part, typed]) => [fieldOf(row, part as NamePart), typed]),
      ),
    }));
  return (
    <section className={styles.attendees} aria-labelledby="attendees-title">
      <h2 id="attendees-title">{t('title')}</h2>
      <p>{t('lead')}</p>
      {rows.map(({ typeId, nth, typeName }, row) => (
        <fieldset key={`${typeId}-${nth}`} className={styles.person}>
          <legend>
            {rows.length === 1
              ? t('only', { kind: text(typeName) })
              : t('person', { number: row + 1, kind: text(typeName) })}
          </legend>
          <input type="hidden" name={fieldOf(row, 'typeId')} value={typeId} />
          <input type="hidden" name={fieldOf(row, 'nth')} value={nth} />
          {asked.suggested.length > 0 ? (
            <div className={styles.taken} role="group" aria-label={t('take')}>
              {asked.suggested.map((name) => (
                <button
                  key={name.familyName + name.givenName}
                  type="button"
                  disabled={!hydrated}
                  onClick={() => put(row, name)}
                >
                  {name.familyName} {name.givenName}
                </button>
              ))}
            </div>
          ) : null}
          <div className={styles.pair}>
            {nameParts.map((part) => {
              const field = fieldOf(row, part);
              const problem = returned?.problems[field];
              const isKana = part === 'familyKana' || part === 'givenKana';
              return (
                <TextField
                  key={part}
                  id={`field-${field}`}
                  name={field}
                  label={t(part)}
                  value={names[field] ?? ''}
                  onChange={(event) => put(row, { [part]: event.currentTarget.value })}
                  onBlur={
                    isKana
                      ? (event) => put(row, { [part]: toFullWidthKatakana(event.currentTarget.value) })
                      : undefined
                  }
                  error={problem && sentence(problem)}
                  autoComplete="off"
                  maxLength={60}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
      <p className="small quiet">
        {t('kanaHint')} {t('until', { at: moment(lastMinuteOf(asked.until), locale) })}
      </p>
    </section>
  );
}

/** What is wrong with the names, for the summary above the form. */
export function useWrongNames(asked: AttendeesAskedFragment, problems: Problems = {}) {
  const t = useTranslations('attendees');
  const text = useText();
  const sentence = useProblemSentence();
  const rows = asked.slots.filter(({ used }) => !used);
  return rows.flatMap(({ typeName }, row) =>
    nameParts.flatMap((part) => {
      const problem = problems[fieldOf(row, part)];
      const person = t('person', { number: row + 1, kind: text(typeName) });
      return problem
        ? [{ name: fieldOf(row, part), label: `${person} ${t(part)}`, sentence: sentence(problem) }]
        : [];
    }),
  );
}

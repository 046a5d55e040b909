import { moment, type UiLocale } from '@enishi/ui';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Problems, Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { useText } from '../../frame.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { AnswerField } from './answer-field.tsx';
import { answered, askedQuestions, type AskedQuestion } from './answer-form.ts';
import { contactParts, fieldOf, nameParts } from './attendee-form.ts';
import styles from './attendees.module.css';
import { ContactFields } from './contact-fields.tsx';
import { lastMinuteOf } from './last-minute.ts';
import { NameFields } from './name-fields.tsx';

type Props = { asked: AttendeesAskedFragment; returned?: Pick<Returned, 'problems' | 'values'> };

/** What the event asks: about the order, then for each ticket who comes and what is asked about them. */
export function AttendeeFields({ asked, returned }: Props) {
  const t = useTranslations('attendees');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const rows = asked.slots.filter(({ used }) => !used);
  const questions = askedQuestions(asked);
  const field = (one: AskedQuestion) => (
    <AnswerField
      key={one.field}
      asked={one}
      typed={returned?.values}
      values={answered(asked.answers, one)}
      error={problemOf(one.field)}
    />
  );
  return (
    // The key that ends a line would press the final button of the page.
    <section className={styles.attendees} aria-labelledby="attendees-title" onKeyDown={keepFromSending}>
      <h2 id="attendees-title">{t(asked.names || asked.emergency ? 'title' : 'questions')}</h2>
      {asked.names ? <p>{t('lead')}</p> : null}
      {asked.emergency ? <p>{t('contactLead', { days: asked.purgeDays })}</p> : null}
      {questions.filter(({ row }) => row === null).map(field)}
      {rows.map(({ typeId, nth, typeName, contact }, row) => {
        const own = questions.filter((one) => one.row === row);
        if (!asked.names && !asked.emergency && own.length === 0) return null;
        return (
          <fieldset key={`${typeId}-${nth}`} className={styles.person}>
            <legend>
              {rows.length === 1
                ? t('only', { kind: text(typeName) })
                : t('person', { number: row + 1, kind: text(typeName) })}
            </legend>
            <input type="hidden" name={fieldOf(row, 'typeId')} value={typeId} />
            <input type="hidden" name={fieldOf(row, 'nth')} value={nth} />
            {asked.names ? <NameFields row={row} asked={asked} returned={returned} /> : null}
            {own.map(field)}
            {asked.emergency ? <ContactFields row={row} contact={contact} returned={returned} /> : null}
          </fieldset>
        );
      })}
      <p className="small quiet">
        {asked.names ? t('kanaHint') : null} {t('until', { at: moment(lastMinuteOf(asked.until), locale) })}
      </p>
    </section>
  );
}

function keepFromSending(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** Whether the event asks anything at all about the tickets that can still be changed. */
export const asksAnything = (asked: AttendeesAskedFragment): boolean =>
  asked.slots.some(({ used }) => !used) &&
  (asked.names || asked.emergency || askedQuestions(asked).length > 0);

/** What is wrong with names and answers, for the summary above the form. */
export function useWrongAttendees(asked: AttendeesAskedFragment, problems: Problems = {}) {
  const t = useTranslations('attendees');
  const text = useText();
  const { wrongAmong } = useReturnedProblems({ problems });
  const rows = asked.slots.filter(({ used }) => !used);
  const person = (row: number) =>
    rows.length === 1 ? '' : `${t('person', { number: row + 1, kind: text(rows[row]!.typeName) })} `;
  const fields = [
    ...rows.flatMap((_, row) =>
      [...nameParts, ...contactParts].map((part) => [fieldOf(row, part), person(row) + t(part)]),
    ),
    ...askedQuestions(asked).map(({ question, field, row }) => [
      field,
      (row === null ? '' : person(row)) + text(question.label),
    ]),
  ];
  return wrongAmong(Object.fromEntries(fields));
}

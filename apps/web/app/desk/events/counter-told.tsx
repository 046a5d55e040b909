import { useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { useText } from '../../frame.ts';
import type { CounterDateShownFragment } from '../../gql/desk/graphql.ts';
import { AnswerField } from '../../routes/tickets/answer-field.tsx';
import { askedQuestions, type AskedQuestion } from '../../routes/tickets/answer-form.ts';
import type { askedAtCounter } from './counter-in.ts';
import styles from './counter.module.css';

type Asked = ReturnType<typeof askedAtCounter>;
type Props = { asked: Asked; kinds: CounterDateShownFragment['kinds']; returned?: Returned };

/** What the event asks, to be read out and written down: about the order, then about each ticket. Nothing where nothing is asked. */
export function CounterTold({ asked, kinds, returned }: Props) {
  const t = useTranslations('desk.eventCounter');
  const { problemOf } = useReturnedProblems(returned);
  const personOf = usePerson(asked, kinds);
  const questions = askedQuestions(asked);
  if (questions.length === 0) return null;
  const field = (one: AskedQuestion) => (
    <AnswerField
      key={one.field}
      asked={one}
      typed={returned?.values}
      values={[]}
      error={problemOf(one.field)}
    />
  );
  return (
    <fieldset className={styles.part}>
      <legend>{t('told')}</legend>
      <p className="small quiet">{t('toldHint')}</p>
      {questions.filter(({ row }) => row === null).map(field)}
      {asked.slots.map(({ typeId, nth }, row) => {
        const own = questions.filter((one) => one.row === row);
        return own.length === 0 ? null : (
          <fieldset key={`${typeId}-${nth}`} className={styles.person}>
            <legend>{personOf(row)}</legend>
            {own.map(field)}
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** What the fields are called where the page lists what is wrong. */
export function useToldLabels({ asked, kinds }: Pick<Props, 'asked' | 'kinds'>): Record<string, string> {
  const text = useText();
  const personOf = usePerson(asked, kinds);
  return Object.fromEntries(
    askedQuestions(asked).map(({ field, row, question }) => [
      field,
      row === null ? text(question.label) : `${personOf(row)} ${text(question.label)}`,
    ]),
  );
}

function usePerson({ slots }: Asked, kinds: Props['kinds']): (row: number) => string {
  const t = useTranslations('attendees');
  const text = useText();
  return (row) => {
    const kind = kinds.find(({ id }) => id === slots[row]?.typeId);
    return t('person', { number: row + 1, kind: kind ? text(kind.name) : '' });
  };
}

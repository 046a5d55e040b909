import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, money, type UiLocale } from '@enishi/ui';
import type { MoneyMatterAct, MoneyMattersQuery } from '../../gql/desk/graphql.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import folds from '../parts/fold.module.css';
import styles from './money.module.css';

type Matter = MoneyMattersQuery['moneyMatters'][number];

/** What became of the pressed act of one matter. */
export type MatterAnswer = {
  id: string;
  act: MoneyMatterAct;
  done: boolean;
  noteMissing?: boolean;
  refusal?: string;
  note: string;
};

/** One matter: what it is, since when, what a person should do, and the acts for it. */
export function MatterCard({ matter, answer }: { matter: Matter; answer?: MatterAnswer }) {
  const t = useTranslations('desk.money');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const proposed = matter.proposedAct === 'mark_resolved' ? null : matter.proposedAct;
  return (
    <li className={styles.matter} id={`matter-${matter.id}`}>
      <div className={styles.head}>
        <h2>{t(`kinds.${matter.kind}`)}</h2>
        <time dateTime={matter.openedAt} className="figures small quiet">
          {t('openedAt', { at: moment(matter.openedAt, locale) })}
        </time>
      </div>
      <p className={styles.summary}>
        {text(matter.summary)}
        {matter.amount !== null && matter.amount !== undefined ? (
          <strong className="figures">{money(matter.amount, locale)}</strong>
        ) : null}
      </p>
      {matter.dueBy ? (
        <p className={styles.due}>
          {t('dueBy')} <time dateTime={matter.dueBy}>{moment(matter.dueBy, locale)}</time>
        </p>
      ) : null}
      <p className={styles.todo}>
        <span className={styles.todoLabel}>{t('whatToDo')}</span>
        {t(`todo.${matter.kind}`)}
      </p>
      {answer?.refusal ? (
        <p className={styles.problem} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      <div className={styles.acts}>
        {proposed ? (
          <Form method="post">
            <input type="hidden" name="id" value={matter.id} />
            <input type="hidden" name="act" value={proposed} />
            <SubmitButton size="sm" mih={44} name="pressed" value={`${matter.id} ${proposed}`}>
              {t(`acts.${proposed}`)}
            </SubmitButton>
          </Form>
        ) : null}
        {matter.companyId ? (
          <Link to={to(`/desk/companies/${matter.companyId}`)}>{t('companyLink')}</Link>
        ) : null}
        {matter.memberId ? <Link to={to(`/desk/members/${matter.memberId}`)}>{t('memberLink')}</Link> : null}
      </div>
      <div className={styles.folds}>
        {isStoppedDelivery(matter) ? null : <Resolve matter={matter} answer={answer} />}
        {matter.detail ? (
          <details className={`${folds.fold} ${folds.quiet} ${styles.fold}`}>
            <summary>{t('detail')}</summary>
            <pre translate="no">{matter.detail}</pre>
          </details>
        ) : null}
      </div>
    </li>
  );
}

/** A delivery inside the program that stopped (`event/reaction`): it can be run again, never ticked off. */
const isStoppedDelivery = ({ id }: Matter) => id.includes('/');

function Resolve({ matter, answer }: { matter: Matter; answer?: MatterAnswer }) {
  const t = useTranslations('desk.money');
  const field = `note-${matter.id}`;
  return (
    <details
      className={`${folds.fold} ${folds.quiet} ${styles.fold}`}
      open={answer !== undefined && answer.act === 'mark_resolved' && !answer.done}
    >
      <summary>{t('resolve')}</summary>
      <Form method="post" className={styles.resolve}>
        <input type="hidden" name="id" value={matter.id} />
        <input type="hidden" name="act" value="mark_resolved" />
        <label htmlFor={field}>{t('note')}</label>
        <p id={`${field}-hint`} className={styles.hint}>
          {t('noteHint')}
        </p>
        <textarea
          id={field}
          name="note"
          rows={2}
          maxLength={1000}
          defaultValue={answer?.note}
          aria-describedby={`${field}-hint${answer?.noteMissing ? ` ${field}-problem` : ''}`}
          aria-invalid={answer?.noteMissing || undefined}
        />
        {answer?.noteMissing ? (
          <p id={`${field}-problem`} className={styles.problem} role="alert">
            {t('noteRequired')}
          </p>
        ) : null}
        <SubmitButton quiet size="sm" mih={44} name="pressed" value={`${matter.id} resolve`}>
          {t('acts.mark_resolved')}
        </SubmitButton>
      </Form>
    </details>
  );
}

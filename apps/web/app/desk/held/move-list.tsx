import { day, moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ShownHeldMoveFragment } from '../../gql/desk/graphql.ts';
import styles from '../transfers/transfers.module.css';

/** What became of money held for others; each with what may still be done about it. */
export function MoveList({ moves }: { moves: ShownHeldMoveFragment[] }) {
  const t = useTranslations('desk.held');
  const locale = useLocale() as UiLocale;
  if (moves.length === 0) return null;
  return (
    <ul className={styles.decided}>
      {moves.map((move) => (
        <li key={move.id}>
          <span>
            <span lang="ja">{move.payer}</span> {t(`kinds.${move.kind}`)} {move.target}
            {move.accountTail ? ` ${t('tail', { digits: move.accountTail })}` : ''}
          </span>
          <strong className="figures">{money(move.amount, locale)}</strong>
          <span className="small quiet">
            {t(`states.${move.state}`)} · {day(move.day, locale)}
            {move.note ? ` · ${move.note}` : ''} ·{' '}
            {t('asked', { by: move.askedBy, at: moment(move.askedAt, locale) })}
            {move.decidedAt
              ? ` · ${t('decided', { by: move.decidedBy ?? '', at: moment(move.decidedAt, locale) })}`
              : ''}
          </span>
          <MoveActs move={move} />
        </li>
      ))}
    </ul>
  );
}

function MoveActs({ move: { id, kind, state, isOwn, forOrder } }: { move: ShownHeldMoveFragment }) {
  const t = useTranslations('desk.held');
  if (state !== 'asked' && state !== 'booked') return null;
  if (state === 'booked' && forOrder) return <p className="small quiet">{t('paidOrderHint')}</p>;
  return (
    <Form method="post" className={styles.acts}>
      <input type="hidden" name="move" value={id} />
      {state === 'asked' && kind === 'assignment' ? <p className="small quiet">{t('keptHint')}</p> : null}
      {state === 'asked' && kind === 'repayment' && isOwn ? (
        <p className="small quiet">{t('ownHint')}</p>
      ) : null}
      {state === 'asked' && kind === 'repayment' && !isOwn ? (
        <SubmitButton name="act" value="booked" mih={44}>
          {t('acts.booked')}
        </SubmitButton>
      ) : null}
      <SubmitButton quiet size="sm" mih={44} name="act" value={state === 'asked' ? 'withdrawn' : 'reversed'}>
        {t(state === 'asked' ? 'acts.withdrawn' : 'acts.reversed')}
      </SubmitButton>
    </Form>
  );
}

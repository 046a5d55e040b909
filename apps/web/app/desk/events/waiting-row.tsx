import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { WaitingListQuery } from '../../gql/desk/graphql.ts';
import { useRights } from '../rights.ts';
import { BuyerName } from './buyer-name.tsx';
import styles from './events.module.css';

type Props = { row: WaitingListQuery['waitingList']['entries'][number]; place: number };

/** A party on the list: its place or its offer, what it waits for, and giving it another place with the reason. */
export function WaitingRow({ row: { joinedAt, memberId, name, number, entry }, place }: Props) {
  const t = useTranslations('desk.waiting');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const { id, state, lines, dates, offeredUntil } = entry;
  const offered = state === 'offered' && offeredUntil;
  return (
    <tr>
      <td className="figures">
        {offered
          ? t('offeredUntil', { at: moment(offeredUntil, locale) })
          : state === 'applied'
            ? t('applied')
            : place}
      </td>
      <th scope="row">
        {name ? <BuyerName memberId={memberId} name={name} number={number} /> : events('gone')}
      </th>
      <td>
        {lines
          .map(({ name: kind, quantity }) => t('line', { name: text(kind), count: quantity }))
          .join(' / ')}
        {dates.map((startsAt) => (
          <span key={startsAt} className={`small quiet figures ${styles.below}`}>
            {moment(startsAt, locale)}
          </span>
        ))}
      </td>
      <td className="figures">{moment(joinedAt, locale)}</td>
      {rights.serves ? (
        <td>
          {state === 'waiting' ? (
            <details className={styles.fold}>
              <summary>{t('move')}</summary>
              <Form method="post" className={styles.move}>
                <input type="hidden" name="id" value={id} />
                <label>
                  {t('toPlace')}
                  <input name="place" inputMode="numeric" defaultValue={place} required />
                </label>
                <label>
                  {t('reason')}
                  <input name="reason" maxLength={200} required />
                </label>
                <SubmitButton quiet mih={44}>
                  {t('moveAct')}
                </SubmitButton>
              </Form>
            </details>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

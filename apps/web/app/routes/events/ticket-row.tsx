import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';
import styles from './events.module.css';

type Props = {
  type: EventQuery['event']['dates'][number]['types'][number];
  /** Whether it can be chosen by whoever looks. */
  open: boolean;
  chosen?: string;
  /** The only kind: one ticket stands in it from the beginning. */
  only: boolean;
  /** Tickets that are chosen by now, beside which an add-on can be; null where no script counts them. */
  beside: number | null;
};

/** So few that it is worth saying. */
const few = 20;

/** A kind of ticket on a line: name, price and why it is that, what is left, and how many. */
export function TicketRow({ type, open, chosen, only, beside }: Props) {
  const t = useTranslations('events');
  const online = useTranslations('online');
  const addOns = useTranslations('addOns');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { id, price, regular, why, left, most, mostBeside } = type;
  const name = text(type.name);
  const addOn = !admits(type);
  const up = Math.min(left, most, addOn && beside !== null ? beside * (mostBeside ?? 0) : most);
  return (
    <li className={styles.type}>
      <div>
        <p className={styles.typeName}>
          {name}
          {type.online ? <span className={styles.tag}>{online('take')}</span> : null}
        </p>
        <p className="figures">
          <strong>{price === 0 ? frame('free') : money(price, locale)}</strong>
          {price > 0 ? <span className="small quiet"> {frame('taxIncluded')}</span> : null}
          {regular === price ? null : (
            <s className={`small quiet ${styles.regular}`}>
              {t('regular', { price: money(regular, locale) })}
            </s>
          )}
        </p>
        {why ? <p className={styles.why}>{text(why)}</p> : null}
        <p className="small quiet figures">
          {left === 0
            ? addOn
              ? addOns('soldOut')
              : t('soldOut')
            : left <= few
              ? `${addOn ? addOns('left', { count: left }) : t('left', { count: left })} `
              : null}
          {open && left > 0
            ? most === 0
              ? t('reached')
              : addOn
                ? addOns('each', { count: mostBeside ?? 0 })
                : t('perPerson', { count: most })
            : null}
        </p>
      </div>
      {open && left > 0 && most > 0 ? (
        <select
          disabled={up === 0}
          name={`quantity-${id}`}
          defaultValue={chosen ? Math.min(Number(chosen), up) : only ? '1' : '0'}
          aria-label={addOn ? addOns('quantityOf', { name }) : t('quantityOf', { name })}
          className={styles.quantity}
        >
          {Array.from({ length: up + 1 }, (_, count) => (
            <option key={count} value={count}>
              {addOn ? addOns('count', { count }) : t('count', { count })}
            </option>
          ))}
        </select>
      ) : null}
    </li>
  );
}

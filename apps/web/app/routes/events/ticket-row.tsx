import { money, type UiLocale } from '@enishi/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';
import { useForWhom } from './audience-notice.tsx';
import { useMemberPrices } from './member-prices.tsx';
import styles from './events.module.css';
import { chosenAtFirst, mostToChoose } from './quantities.ts';

type Props = {
  type: EventQuery['event']['dates'][number]['types'][number];
  /** Whether it is given out now; chosen only by whom it is for. */
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
export function TicketRow({ type, open: given, chosen, only, beside }: Props) {
  const t = useTranslations('events');
  const online = useTranslations('online');
  const addOns = useTranslations('addOns');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const audience = useTranslations('audience');
  const forWhom = useForWhom();
  const forMembers = useMemberPrices()(type.memberPrices);
  const { id, price, regular, why, left, most, mostBeside } = type;
  const open = given && type.audience.mine;
  const name = text(type.name);
  const addOn = !admits(type);
  const up = mostToChoose(type, beside);
  const first = chosenAtFirst(type, chosen, only);
  const field = { name: `quantity-${id}`, className: styles.quantity };
  return (
    <li className={styles.type}>
      <div>
        <p className={styles.typeName}>
          {name}
          {type.online ? <span className={styles.tag}>{online('take')}</span> : null}
          {type.audience.to === 'everybody' ? null : (
            <span className={styles.tag}>{audience(`tag.${type.audience.to}`)}</span>
          )}
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
        {forMembers ? <p className="small quiet figures">{forMembers}</p> : null}
        {forWhom(type.audience) ? <p className="small quiet">{forWhom(type.audience)}</p> : null}
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
        addOn ? (
          <AddOnQuantity {...field} label={addOns('quantityOf', { name })} up={up} first={first}>
            {countsTo(up, (count) => addOns('count', { count }))}
          </AddOnQuantity>
        ) : (
          <select {...field} defaultValue={first} aria-label={t('quantityOf', { name })}>
            {countsTo(up, (count) => t('count', { count }))}
          </select>
        )
      ) : null}
    </li>
  );
}

const countsTo = (up: number, said: (count: number) => string): ReactNode =>
  Array.from({ length: up + 1 }, (_, count) => (
    <option key={count} value={count}>
      {said(count)}
    </option>
  ));

type AddOnQuantityProps = {
  name: string;
  className?: string;
  label: string;
  up: number;
  first: number;
  children: ReactNode;
};

/** How many of an add-on: as wished while that many go with the tickets, else as many as go; with more tickets again as wished. */
function AddOnQuantity({ label, up, first, children, ...field }: AddOnQuantityProps) {
  const select = useRef<HTMLSelectElement>(null);
  const [wished, setWished] = useState(first);
  // What was chosen before the script ran stands in the field alone.
  useEffect(() => setWished((before) => Number(select.current?.value ?? before)), []);
  return (
    <select
      {...field}
      ref={select}
      value={Math.min(wished, up)}
      onChange={({ target }) => setWished(Number(target.value))}
      disabled={up === 0}
      aria-label={label}
    >
      {children}
    </select>
  );
}

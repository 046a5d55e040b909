import { Button } from '@mantine/core';
import { day, moment, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { ShownCompanyQuoteFragment } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Section } from '../../parts/page.tsx';
import me from '../me/me.module.css';
import styles from './company.module.css';

type Item = {
  companyId: string;
  quote: ShownCompanyQuoteFragment;
  /** Accepting it is what the page puts first. */
  isNext?: boolean;
};

/** A quote: what it is for, until when, what became of it, and the way to accept it while it stands. */
export function QuoteItem({ companyId, quote, isNext = false }: Item) {
  const t = useTranslations('companyPapers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { number, state, acceptedAt, acceptedBy } = quote;
  const { id, planKey, startsOn, terms, orderNumber } = quote;
  const conditions = new URLSearchParams({ plan: planKey, quote: id, startsOn, terms, orderNumber });
  return (
    <li>
      <div className={me.row}>
        <div>
          <p>{t('quoteOf', { kind: t('kinds.quote'), plan: text(quote.planName) })}</p>
          <p className={me.amount}>{money(quote.amount, locale)}</p>
          <p>
            {t(`quoteStates.${state}`)}
            {state === 'open' ? ` · ${t('validUntil', { date: day(quote.validUntil, locale) })}` : ''}
          </p>
          {acceptedAt ? (
            <p className="small quiet">
              {t('accepted', { date: moment(acceptedAt, locale), who: acceptedBy ?? t('somebody') })}
            </p>
          ) : null}
          <p className="small quiet figures">
            {t('issuedOn', { number, date: day(quote.issuedOn, locale) })}
          </p>
        </div>
        <div className={styles.papers}>
          {state === 'open' ? (
            <ButtonLink to={to(`/company/${companyId}/invoice?${conditions.toString()}`)} quiet={!isNext}>
              {t('accept')}
            </ButtonLink>
          ) : null}
          <Button component="a" href={quote.downloadUrl} variant="default" mih={48}>
            {t('pdf', { kind: t('kinds.quote') })}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** The quotes that a company may accept now; nothing where there are none. */
export function OpenQuotes({
  companyId,
  quotes,
  isNext,
}: {
  companyId: string;
  quotes: readonly ShownCompanyQuoteFragment[];
  isNext: boolean;
}) {
  const t = useTranslations('companyPapers');
  const open = quotes.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <Section title={t('openTitle')} lead={t('openLead')}>
      <ul className={me.list}>
        {open.map((quote, at) => (
          <QuoteItem key={quote.id} companyId={companyId} quote={quote} isNext={isNext && at === 0} />
        ))}
      </ul>
    </Section>
  );
}

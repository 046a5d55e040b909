import { day, money, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import { useGiftState } from './gift-state.ts';
import { GivenGiftsDocument } from './questions.ts';
import styles from './gifts.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { givenGifts } = await api.load(GivenGiftsDocument);
  return api.answer({ gifts: givenGifts });
}

/** The gifts that one has given, each with where it stands. */
export default function GivenGifts() {
  const { gifts } = useLoaderData<typeof loader>();
  const t = useTranslations('gift');
  const locale = useLocale() as UiLocale;
  const stateOf = useGiftState();
  const to = useLinks();
  const text = useText();
  return (
    <Page title={t('givenTitle')} lead={t('givenLead')}>
      <MyPagesNav />
      <Acts>
        <ButtonLink to={to('/me/gifts/new')}>{t('give')}</ButtonLink>
      </Acts>
      {gifts.length === 0 ? (
        <p className="quiet">{t('givenEmpty')}</p>
      ) : (
        <Section title={t('givenList')}>
          <ul className={styles.given}>
            {gifts.map((gift) => (
              <li key={gift.id}>
                <Link to={to(`/me/gifts/${gift.id}`)} className={styles.givenName}>
                  {gift.recipientName ? t('honoured', { name: gift.recipientName }) : t('nameless')}
                </Link>
                <span>
                  {text(gift.planName)} {text(gift.length)} · {money(gift.amount, locale)}
                </span>
                <span className="small quiet">
                  {stateOf(gift)}
                  {gift.state === 'ready' || gift.state === 'sent'
                    ? ` · ${t('receivable', { date: day(gift.receivableUntil, locale) })}`
                    : null}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

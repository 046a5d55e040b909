import { day, money, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { CardLine, ChangeCardButton } from './my-card.tsx';

const MyUnpaidFeeDocument = graphql(`
  query MyUnpaidFee {
    myUnpaidFee {
      amount
      ask
      planKey
      what {
        ja
        en
      }
      todo {
        ja
        en
      }
      failedOn
      lastUsableDay
      payUrl
    }
    myCard {
      brand
      last4
      expMonth
      expYear
      lastDay
      expiry
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myUnpaidFee, myCard } = await api.load(MyUnpaidFeeDocument);
  return api.answer({ fee: myUnpaidFee ?? null, card: myCard ?? null });
}

/** The page behind the mails: what failed, whether money moved, until when benefits stay, and the button that helps. */
export default function UnpaidPage() {
  const { fee, card } = useLoaderData<typeof loader>();
  const t = useTranslations('unpaid');
  const shop = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!fee) {
    return (
      <Page title={t('noneTitle')} lead={t('noneLead')}>
        <Acts>
          <ButtonLink to={to('/me')}>{t('backToMe')}</ButtonLink>
        </Acts>
      </Page>
    );
  }
  const until = day(fee.lastUsableDay, locale);
  const over = fee.ask === 'renew';
  const renewal = `/me/upgrade?plan=${fee.planKey}&interval=year&means=konbini`;
  return (
    <Page title={over ? shop('overTitle') : t('title')} lead={t('lead', { date: until })}>
      <Facts>
        <Fact name={t('amount')}>
          <span className="figures">{money(fee.amount, locale)}</span>
        </Fact>
        <Fact name={over ? shop('overOn') : t('failedOn')}>{day(fee.failedOn, locale)}</Fact>
        <Fact name={t('what')}>{text(fee.what)}</Fact>
        <Fact name={t('todo')}>{text(fee.todo)}</Fact>
        <Fact name={t('until')}>{t('untilValue', { date: until })}</Fact>
        <Fact name={t('after')}>{t('afterValue')}</Fact>
      </Facts>
      {card && !over ? <CardLine card={card} /> : null}
      <Acts>
        {fee.ask === 'confirm' && fee.payUrl ? <ButtonLink to={fee.payUrl}>{t('confirm')}</ButtonLink> : null}
        {over ? (
          <ButtonLink to={to(renewal)}>{shop('renew')}</ButtonLink>
        ) : (
          <ChangeCardButton quiet={fee.ask === 'confirm'} />
        )}
        {fee.ask !== 'confirm' && fee.payUrl ? (
          <ButtonLink to={fee.payUrl} quiet>
            {t('payPage')}
          </ButtonLink>
        ) : null}
      </Acts>
    </Page>
  );
}

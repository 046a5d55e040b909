import { moment, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useFrame, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { Notice, Page } from '../../parts/page.tsx';
import styles from './legal.module.css';

const LegalNoticeDocument = graphql(`
  query LegalNotice {
    legalNotice {
      version
      publishedAt
      items {
        key
        label {
          ja
          en
        }
        body {
          ja
          en
        }
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer(await api.load(LegalNoticeDocument));
}

/** 特定商取引法に基づく表記 as published; until then it says so, and paid plans stay closed. */
export default function LegalNoticePage() {
  const { legalNotice } = useLoaderData<typeof loader>();
  const { community } = useFrame();
  const t = useTranslations('legal');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (!legalNotice) {
    return (
      <Page title={t('tokushohoTitle')}>
        <Notice tone="warn" title={t('notPublishedTitle')}>
          <p>{t('notPublished')}</p>
          <p>
            <a href={`mailto:${community.contactEmail}`}>{community.contactEmail}</a>
          </p>
        </Notice>
      </Page>
    );
  }
  const { version, publishedAt, items } = legalNotice;
  return (
    <Page
      title={t('tokushohoTitle')}
      eyebrow={t('published', { date: moment(publishedAt, locale), version })}
    >
      <dl className={styles.items}>
        {items.map((item) => (
          <div key={item.key}>
            <dt>{text(item.label)}</dt>
            <dd>{text(item.body)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

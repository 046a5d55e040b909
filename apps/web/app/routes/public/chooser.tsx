import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Landscape } from '../../parts/landscape.tsx';
import styles from './chooser.module.css';

const CommunitiesDocument = graphql(`
  query Communities {
    communities {
      slug
      name {
        ja
        en
      }
      tagline {
        ja
        en
      }
      region {
        ja
        en
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  return new Api(request).load(CommunitiesDocument);
}

/** Where one lands without a community: a picture and a name for each. */
export default function Chooser() {
  const { communities } = useLoaderData<typeof loader>();
  const t = useTranslations('chooser');
  const locale = useLocale();
  const text = useText();
  return (
    <main id="main" className={styles.page}>
      <title>{`${t('title')} | Enishi`}</title>
      <div className={styles.top}>
        <p className={styles.brand}>Enishi</p>
        <LanguageSwitch />
      </div>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className="quiet">{t('lead')}</p>
      </header>
      {communities.length === 0 ? <p>{t('empty')}</p> : null}
      <ul className={styles.list}>
        {communities.map((community) => (
          <li key={community.slug}>
            <a
              href={locale === 'en' ? `/${community.slug}/en` : `/${community.slug}`}
              className={styles.card}
            >
              <Landscape theme={community.slug} className={styles.picture} />
              <span className={styles.words}>
                <span className={styles.region}>{text(community.region)}</span>
                <span className={styles.name}>{text(community.name)}</span>
                <span>{text(community.tagline)}</span>
                <span className={styles.enter}>{t('enter')}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import { Api } from '../../api/api.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Landscape } from '../../parts/landscape.tsx';
import { Faq } from './faq.tsx';
import { LandingPlans } from './landing-plans.tsx';
import styles from './landing.module.css';

const LandingDocument = graphql(`
  query Landing {
    community {
      about {
        ja
        en
      }
      municipalities {
        code
        name {
          ja
          en
        }
      }
      memberCount
    }
    plans {
      key
      kind
      name {
        ja
        en
      }
      summary {
        ja
        en
      }
      featured
      benefits {
        key
        label {
          ja
          en
        }
        included
      }
      prices {
        interval
        amount
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  return new Api(request).load(LandingDocument);
}

/** One promise, one button; then what the circle is, where, what it gives, what it costs, and the questions people have. */
export default function Landing() {
  const { community: told, plans } = useLoaderData<typeof loader>();
  const { community, viewer } = useFrame();
  const t = useTranslations('landing');
  const to = useLinks();
  const text = useText();
  return (
    <main id="main" className={styles.page}>
      <title>{`${text(community.name)} | ${text(community.tagline)}`}</title>
      <meta property="og:title" content={`${text(community.name)} | ${text(community.tagline)}`} />
      <meta property="og:description" content={text(told.about).slice(0, 120)} />
      <meta name="description" content={text(told.about).slice(0, 120)} />
      <section className={styles.hero} data-theme={community.theme}>
        <Landscape theme={community.theme} className={styles.picture} />
        <div className={styles.promise}>
          <p className={styles.region}>{text(community.region)}</p>
          <h1 className={styles.tagline}>{text(community.tagline)}</h1>
          {viewer?.memberId ? (
            <ButtonLink to={to('/me')}>{t('myPage')}</ButtonLink>
          ) : (
            <>
              <ButtonLink to={to('/join')} className={styles.act}>
                {t('join')}
              </ButtonLink>
              <p className={styles.note}>{t('joinNote')}</p>
            </>
          )}
        </div>
      </section>
      <section className={styles.about}>
        <h2>{t('aboutTitle')}</h2>
        <div className={styles.aboutWords}>
          {text(told.about)
            .split('\n')
            .map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
          {told.memberCount ? (
            <p className="small quiet figures">{t('members', { count: count(told.memberCount) })}</p>
          ) : null}
        </div>
      </section>
      <section className={styles.area}>
        <h2>{t('areaTitle')}</h2>
        <ul className={styles.towns}>
          {told.municipalities.map((town) => (
            <li key={town.code}>{text(town.name)}</li>
          ))}
        </ul>
      </section>
      <LandingPlans plans={plans} />
      <Faq />
      {viewer?.memberId ? null : (
        <section className={styles.closing}>
          <h2>{t('closingTitle')}</h2>
          <ButtonLink to={to('/join')}>{t('join')}</ButtonLink>
        </section>
      )}
    </main>
  );
}

import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { graphql } from '../../gql/public/index.ts';

const MappedCommunitiesDocument = graphql(`
  query MappedCommunities {
    communities {
      slug
    }
  }
`);

/** Tells search engines where each community's sitemap is. What they must not keep says so itself (`noindex`). */
export async function loader({ request }: LoaderFunctionArgs) {
  const { origin } = new URL(request.url);
  // The address names no community; that of the chooser, which asks the same, names none either.
  const atHome = new Request(origin, { headers: request.headers });
  const { communities } = await new Api(atHome).load(MappedCommunitiesDocument);
  const lines = communities.map(({ slug }) => `Sitemap: ${origin}/${slug}/sitemap.xml`);
  return new Response(['User-agent: *', 'Allow: /', ...lines, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  });
}

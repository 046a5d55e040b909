import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { graphql } from '../../gql/public/index.ts';
import { useText } from '../../frame.ts';

const CommunitiesDocument = graphql(`
  query Communities {
    communities {
      slug
      name { ja en }
      tagline { ja en }
      region { ja en }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  return new Api(request).load(CommunitiesDocument);
}

export default function Chooser() {
  const { communities } = useLoaderData<typeof loader>();
  const text = useText();
  return (
    <main id="main">
      <title>Enishi</title>
      <ul>
        {communities.map((community) => (
          <li key={community.slug}>
            <a href={`/${community.slug}`}>{text(community.name)}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

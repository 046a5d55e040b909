import { Outlet, type LoaderFunctionArgs } from 'react-router';
import { Api } from '../api/api.ts';
import { graphql } from '../gql/public/index.ts';

const FrameDocument = graphql(`
  query Frame {
    community {
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
      operatorName {
        ja
        en
      }
      contactEmail
      theme
      placementNumber
    }
    viewer {
      accountId
      email
      memberId
      memberNumber
      displayName
      deskRole
    }
  }
`);

/** Who runs this community and who is looking; every page below reads it with `useFrame()`. Unknown slug: 404. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { community, viewer } = await api.load(FrameDocument);
  return { community, viewer };
}

export default function CommunityFrame() {
  return <Outlet />;
}

import { IntlProvider, useLocale } from 'use-intl';
import { type LoaderFunctionArgs, Outlet, useLoaderData } from 'react-router';
import { placeOf } from '../addresses.ts';
import { Api } from '../api/api.ts';
import { graphql } from '../gql/desk/index.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

const DeskViewerDocument = graphql(`
  query DeskViewer {
    deskViewer {
      accountId
      email
      role
      secondFactor
      communityName { ja en }
    }
  }
`);

/** Who works at the desk, and the desk's words in their language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request, '/desk/graphql');
  const { deskViewer } = await api.load(DeskViewerDocument);
  return { deskViewer, desk: placeOf(new URL(request.url).pathname).locale === 'en' ? en : ja };
}

export default function DeskLayout() {
  const { desk } = useLoaderData<typeof loader>();
  return (
    <IntlProvider locale={useLocale()} messages={{ desk } as never} timeZone="Asia/Tokyo">
      <Outlet />
    </IntlProvider>
  );
}

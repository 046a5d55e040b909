import { Api } from '../api/api.ts';
import { graphql } from '../gql/public/index.ts';
import type { Municipalities } from '../routes/companies/place-names.ts';

const MunicipalitiesDocument = graphql(`
  query Municipalities {
    community {
      municipalities {
        code
        name {
          ja
          en
        }
      }
    }
  }
`);

/** The municipalities of the community, as it says them of itself to everybody. */
export async function municipalitiesOf(request: Request): Promise<Municipalities> {
  return (await new Api(request).load(MunicipalitiesDocument)).community.municipalities;
}

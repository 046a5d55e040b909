import { graphql } from '../../gql/public/index.ts';

/** Giving or registering the second factor belongs to one's own sign-in, so it is asked of the public endpoint. */
export const DeskGiveCodeDocument = graphql(`
  mutation DeskGiveCode($code: String!) {
    verifySecondFactor(code: $code)
  }
`);

export const DeskGivePasskeyDocument = graphql(`
  mutation DeskGivePasskey($response: JSONString!) {
    signInWithPasskey(response: $response) {
      accountId
    }
  }
`);

export const DeskStartTotpDocument = graphql(`
  mutation DeskStartTotp {
    startTotp {
      secret
      uri
    }
  }
`);

export const DeskConfirmTotpDocument = graphql(`
  mutation DeskConfirmTotp($code: String!) {
    confirmTotp(code: $code)
  }
`);

export const DeskRegisterPasskeyDocument = graphql(`
  mutation DeskRegisterPasskey($response: JSONString!, $name: String!) {
    registerPasskey(response: $response, name: $name) {
      id
    }
  }
`);

export const DeskPasskeyRegistrationDocument = graphql(`
  query DeskPasskeyRegistration {
    passkeyRegistrationOptions
  }
`);

export const DeskPasskeyConfirmationDocument = graphql(`
  query DeskPasskeyConfirmation {
    passkeySignInOptions
  }
`);

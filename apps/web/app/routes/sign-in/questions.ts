import { graphql } from '../../gql/public/index.ts';

export const SignInViewerDocument = graphql(`
  query SignInViewer {
    viewer {
      accountId
    }
  }
`);

export const SignInLinkDocument = graphql(`
  mutation SignInLink($email: String!) {
    requestSignInLink(email: $email) {
      emailMasked
      expiresInMinutes
    }
  }
`);

export const PasswordSignInDocument = graphql(`
  mutation PasswordSignIn($email: String!, $password: String!) {
    signInWithPassword(email: $email, password: $password) {
      secondFactorNeeded
    }
  }
`);

export const PasskeySignInDocument = graphql(`
  mutation PasskeySignIn($response: JSONString!) {
    signInWithPasskey(response: $response) {
      secondFactorNeeded
    }
  }
`);

export const PasskeySignInOptionsDocument = graphql(`
  query PasskeySignInOptions {
    passkeySignInOptions
  }
`);

export const SecondFactorDocument = graphql(`
  mutation SecondFactor($code: String!) {
    verifySecondFactor(code: $code)
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

import { graphql } from '../../gql/public/index.ts';

export const SecurityDocument = graphql(`
  query Security {
    mySecurity {
      email
      hasPassword
      hasTotp
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
    }
    mySessions {
      id
      current
      lastSeenAt
      browser
    }
  }
`);

export const PasskeyRegistrationOptionsDocument = graphql(`
  query PasskeyRegistrationOptions {
    passkeyRegistrationOptions
  }
`);

export const RegisterPasskeyDocument = graphql(`
  mutation RegisterPasskey($response: JSONString!, $name: String!) {
    registerPasskey(response: $response, name: $name) {
      id
    }
  }
`);

export const RemovePasskeyDocument = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id)
  }
`);

export const RevokeSessionDocument = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id)
  }
`);

export const SetPasswordDocument = graphql(`
  mutation SetPassword($password: String!, $current: String) {
    setPassword(password: $password, current: $current)
  }
`);

export const StartTotpDocument = graphql(`
  mutation StartTotp {
    startTotp {
      secret
      uri
    }
  }
`);

export const ConfirmTotpDocument = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code)
  }
`);

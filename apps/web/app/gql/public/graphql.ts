/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DeskRole =
  | 'accountant'
  | 'coordinator'
  | 'owner'
  | 'staff'
  | 'viewer';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { community: { slug: string, contactEmail: string, theme: string, name: { ja: string, en: string }, tagline: { ja: string, en: string }, region: { ja: string, en: string }, operatorName: { ja: string, en: string } }, viewer: { accountId: string, email: string, memberId: string | null, memberNumber: string | null, displayName: string | null, deskRole: DeskRole | null } | null };

export type CommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesQuery = { communities: Array<{ slug: string, name: { ja: string, en: string }, tagline: { ja: string, en: string }, region: { ja: string, en: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FrameDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:dccc89345553b4fae1a670e536227cad32f79c6a3b8f25e85af51e2e34bd6a25"}) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:c97b3c16700019acad54931d8b13f2a3a2383de7287c7f8ca5ad328ebd08a1e4"}) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
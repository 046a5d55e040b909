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

export type SecondFactorState =
  | 'done'
  | 'needed'
  | 'none_registered';

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { deskViewer: { accountId: string, email: string, role: DeskRole, secondFactor: SecondFactorState, communityName: { ja: string, en: string } } };

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

export const DeskViewerDocument = new TypedDocumentString(`
    query DeskViewer {
  deskViewer {
    accountId
    email
    role
    secondFactor
    communityName {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:159ba208a7e7f164c73229b7121ddc651d628bd438ca31c097f970118f37d2a9"}) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;
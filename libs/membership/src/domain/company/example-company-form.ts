import { antisocialDeclaration } from './antisocial-declaration.ts';
import type { TypedProfile } from './company-profile.ts';

/** A company's form in order, for terms and privacy notice of version 1. */
export const exampleCompany: TypedProfile & {
  declared: boolean;
  declarationVersion: number;
  termsVersion: number;
  privacyVersion: number;
} = {
  name: '㈱ドットカフェ',
  legalForm: 'kabushiki',
  formPlace: 'before',
  kana: 'ドットカフェ',
  registrationNumber: 'T9999999999999',
  postalCode: '085-0015',
  prefecture: '01',
  address: '釧路市北大通',
  department: '総務部',
  contactName: '高橋 誠',
  contactEmail: 'somu@cafe.example.jp',
  employees: '12',
  declared: true,
  declarationVersion: antisocialDeclaration.version,
  termsVersion: 1,
  privacyVersion: 1,
};

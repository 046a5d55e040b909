import * as z from 'zod/mini';
import * as rules from '../../forms/rules.ts';

/** Whom to write to about a company. */
const contact = {
  department: rules.optionalText(60),
  contactName: rules.text(60),
  contactEmail: rules.email(),
};
export const contactSchema = z.object(contact);
export const contactFields = ['department', 'contactName', 'contactEmail'] as const;

/** What stands on a company's papers, and its size. */
const facts = {
  name: rules.text(80),
  legalForm: rules.optionalText(20),
  formPlace: rules.optionalText(10),
  kana: rules.optionalText(60),
  registrationNumber: rules.optionalText(40),
  postalCode: rules.text(20),
  prefecture: rules.choice(),
  address: rules.text(120),
  employees: rules.text(20),
};
export const factsSchema = z.object(facts);
export const factFields = [
  'name',
  'legalForm',
  'formPlace',
  'kana',
  'registrationNumber',
  'postalCode',
  'prefecture',
  'address',
  'employees',
] as const;

/** What the company's form must hold before it is worth asking the API, which has the last word. */
export const companySchema = z.object({ ...facts, ...contact, declared: rules.tick() });

/** Its fields in the order of the page, for the list of what is to be mended. */
export const companyFields = [...factFields, ...contactFields] as const;

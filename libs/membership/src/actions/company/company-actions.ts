import { ApplyCompanySubscription } from './apply-company-subscription.ts';
import { ApplyForCompanyPlan } from './apply-for-company-plan.ts';
import { CancelCompanyPlan } from './cancel-company-plan.ts';
import { ChangeCompanyCard } from './change-company-card.ts';
import { ChangeCompanyContact } from './change-company-contact.ts';
import { DecideApplication } from './decide-application.ts';
import { DefineCompanyPlans } from './define-company-plans.ts';
import { FindCompany } from './find-company.ts';
import { FoundCompany } from './found-company.ts';
import { KeepCompanyPlan } from './keep-company-plan.ts';
import { ListCompanies } from './list-companies.ts';
import { ListCompanyPlans } from './list-company-plans.ts';
import { NameCompanyPayments } from './name-company-payments.ts';
import { NoteCompanyMoney } from './note-company-money.ts';
import { NoteHolding } from './note-holding.ts';
import { OpenCompanyRecord } from './open-company-record.ts';
import { OrderCompanyPlan } from './order-company-plan.ts';
import { OwnCompany } from './own-company.ts';
import { ReadCompany } from './read-company.ts';
import { ReadCompanyTerms } from './read-company-terms.ts';
import { TurnCompanies } from './turn-companies.ts';
import { WriteToCompany } from './write-to-company.ts';

/** Everything that can be done with companies, for the module. */
export const companyActions = [
  ApplyCompanySubscription,
  ApplyForCompanyPlan,
  CancelCompanyPlan,
  ChangeCompanyCard,
  ChangeCompanyContact,
  DecideApplication,
  DefineCompanyPlans,
  FindCompany,
  FoundCompany,
  KeepCompanyPlan,
  ListCompanies,
  ListCompanyPlans,
  NameCompanyPayments,
  NoteCompanyMoney,
  NoteHolding,
  OpenCompanyRecord,
  OrderCompanyPlan,
  OwnCompany,
  ReadCompany,
  ReadCompanyTerms,
  TurnCompanies,
  WriteToCompany,
];

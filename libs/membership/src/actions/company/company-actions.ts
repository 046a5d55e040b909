import { AcceptAdminInvite } from './accept-admin-invite.ts';
import { AdmitAdmin } from './admit-admin.ts';
import { PostToCompany } from './post-to-company.ts';
import { ApplyCompanySubscription } from './apply-company-subscription.ts';
import { ApplyForCompanyPlan } from './apply-for-company-plan.ts';
import { CancelCompanyPlan } from './cancel-company-plan.ts';
import { ChangeCompanyBilling } from './change-company-billing.ts';
import { ChangeCompanyCard } from './change-company-card.ts';
import { ChangeCompanyContact } from './change-company-contact.ts';
import { DecideApplication } from './decide-application.ts';
import { DefineCompanyPlans } from './define-company-plans.ts';
import { FindCompany } from './find-company.ts';
import { FoundCompany } from './found-company.ts';
import { InviteAdmin } from './invite-admin.ts';
import { KeepCompanyPlan } from './keep-company-plan.ts';
import { LeaveCompanies } from './leave-companies.ts';
import { ListCompanies } from './list-companies.ts';
import { ListCompanyPlans } from './list-company-plans.ts';
import { NameCompanyPayments } from './name-company-payments.ts';
import { NoteCompanyMoney } from './note-company-money.ts';
import { NoteHolding } from './note-holding.ts';
import { OpenCompanyRecord } from './open-company-record.ts';
import { OrderCompanyPlan } from './order-company-plan.ts';
import { OwnCompany } from './own-company.ts';
import { ReadAdminInvite } from './read-admin-invite.ts';
import { ReadAdmins } from './read-admins.ts';
import { ReadCompany } from './read-company.ts';
import { ReadCompanyTerms } from './read-company-terms.ts';
import { RemoveAdmin } from './remove-admin.ts';
import { ResendAdminInvite } from './resend-admin-invite.ts';
import { RevokeAdminInvite } from './revoke-admin-invite.ts';
import { InvoicedTo } from './invoiced-to.ts';
import { WriteOfInvoices } from './write-of-invoices.ts';
import { OfferToCompany } from './offer-to-company.ts';
import { OrderCompanyOnInvoice } from './order-on-invoice.ts';
import { ReadInvoiceTerms } from './read-invoice-terms.ts';
import { RenewCompanies } from './renew-companies.ts';
import { TurnCompanies } from './turn-companies.ts';
import { WriteToAdmins } from './write-to-admins.ts';
import { WriteToCompany } from './write-to-company.ts';

/** Everything that can be done with companies, for the module. */
export const companyActions = [
  AcceptAdminInvite,
  AdmitAdmin,
  PostToCompany,
  ApplyCompanySubscription,
  ApplyForCompanyPlan,
  CancelCompanyPlan,
  ChangeCompanyBilling,
  ChangeCompanyCard,
  ChangeCompanyContact,
  DecideApplication,
  DefineCompanyPlans,
  FindCompany,
  FoundCompany,
  InviteAdmin,
  KeepCompanyPlan,
  LeaveCompanies,
  ListCompanies,
  ListCompanyPlans,
  NameCompanyPayments,
  NoteCompanyMoney,
  NoteHolding,
  OpenCompanyRecord,
  OrderCompanyPlan,
  OwnCompany,
  ReadAdminInvite,
  ReadAdmins,
  ReadCompany,
  ReadCompanyTerms,
  RemoveAdmin,
  ResendAdminInvite,
  RevokeAdminInvite,
  InvoicedTo,
  WriteOfInvoices,
  OfferToCompany,
  OrderCompanyOnInvoice,
  ReadInvoiceTerms,
  RenewCompanies,
  TurnCompanies,
  WriteToAdmins,
  WriteToCompany,
];

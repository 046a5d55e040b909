/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Attention {\n    attention {\n      kind\n      count\n      amount\n      dueOn\n    }\n  }\n": typeof types.AttentionDocument,
    "\n  fragment ShownDeskBenefit on CompanyBenefit {\n    kind\n    label {\n      ja\n      en\n    }\n    given {\n      ja\n      en\n    }\n    used {\n      ja\n      en\n    }\n    left {\n      ja\n      en\n    }\n    percent\n    extra {\n      ja\n      en\n    }\n    from\n    lastDay\n  }\n": typeof types.ShownDeskBenefitFragmentDoc,
    "\n  query DeskBenefits($companyId: ID!) {\n    company(id: $companyId) {\n      id\n      title\n    }\n    companyBenefits(companyId: $companyId) {\n      planName {\n        ja\n        en\n      }\n      open\n      from\n      lastDay\n      items {\n        ...ShownDeskBenefit\n      }\n      uses {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        usedFor\n        usedOn\n        who\n        returnedOn\n        returnReason\n        recordedBy\n        returnedBy\n        returnable\n      }\n      grants {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        reason\n        grantedOn\n        endsOn\n        grantedBy\n      }\n      reports {\n        from\n        lastDay\n        url\n      }\n      choices {\n        kind\n        label {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n      }\n      key\n    }\n  }\n": typeof types.DeskBenefitsDocument,
    "\n  mutation RecordBenefitUse(\n    $companyId: ID!\n    $kind: String!\n    $amount: String!\n    $usedFor: String!\n    $usedOn: String!\n    $key: String!\n  ) {\n    recordBenefitUse(\n      companyId: $companyId\n      kind: $kind\n      amount: $amount\n      usedFor: $usedFor\n      usedOn: $usedOn\n      key: $key\n    )\n  }\n": typeof types.RecordBenefitUseDocument,
    "\n  mutation TakeBackBenefitUse($id: ID!, $reason: String!) {\n    takeBackBenefitUse(id: $id, reason: $reason)\n  }\n": typeof types.TakeBackBenefitUseDocument,
    "\n  mutation GrantBenefit(\n    $companyId: ID!\n    $kind: String!\n    $amount: String!\n    $reason: String!\n    $endsOn: String!\n  ) {\n    grantBenefit(companyId: $companyId, kind: $kind, amount: $amount, reason: $reason, endsOn: $endsOn)\n  }\n": typeof types.GrantBenefitDocument,
    "\n  query JournalPreview($month: String!, $software: AccountingSoftware!) {\n    journalPreview(month: $month, software: $software) {\n      entries\n      debit\n      credit\n      encoding\n      columns\n      rows\n      lost {\n        row\n        character\n      }\n      lostCount\n    }\n  }\n": typeof types.JournalPreviewDocument,
    "\n  query JournalWords($software: AccountingSoftware!) {\n    journalWords(software: $software) {\n      words {\n        key\n        account {\n          ja\n          en\n        }\n        name\n        sub\n        taxName\n        since\n      }\n    }\n  }\n": typeof types.JournalWordsDocument,
    "\n  mutation SaveJournalWords(\n    $software: AccountingSoftware!\n    $validFrom: String!\n    $words: [JournalWordInput!]!\n  ) {\n    saveJournalWords(software: $software, validFrom: $validFrom, words: $words)\n  }\n": typeof types.SaveJournalWordsDocument,
    "\n  query Closing($month: String!) {\n    closing(month: $month) {\n      month\n      state\n      openFrom\n      checks {\n        key\n        waiting\n      }\n      moved {\n        id\n        description\n        happenedOn\n        amount\n      }\n      turns {\n        month\n        closed\n        reason\n        turnedAt\n      }\n    }\n  }\n": typeof types.ClosingDocument,
    "\n  mutation CloseMonth($month: String!) {\n    closeMonth(month: $month) {\n      month\n    }\n  }\n": typeof types.CloseMonthDocument,
    "\n  mutation ReopenMonth($month: String!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) {\n      month\n    }\n  }\n": typeof types.ReopenMonthDocument,
    "\n  fragment ShownInvoicePayment on InvoicePayment {\n    receivableId\n    state\n    owed\n    open\n    settled\n    settledOn\n    isFee\n    today\n    nextId\n    byHand {\n      id\n      state\n      means\n      amount\n      receivedOn\n      note\n      takenBy\n      takenAt\n      reversedBy\n      reversedAt\n      reversalReason\n    }\n    receipts {\n      ...ShownReceipt\n    }\n  }\n": typeof types.ShownInvoicePaymentFragmentDoc,
    "\n  query InvoicePayment($id: ID!) {\n    document(id: $id) {\n      id\n      number\n      companyId\n      paper {\n        text {\n          kind\n          name\n          isOrganisation\n        }\n      }\n    }\n    invoicePayment(documentId: $id) {\n      ...ShownInvoicePayment\n    }\n  }\n": typeof types.InvoicePaymentDocument,
    "\n  mutation SettleByHand(\n    $id: ID!\n    $receivableId: ID!\n    $amount: Int!\n    $means: ManualMeans!\n    $receivedOn: TokyoDate!\n    $note: String!\n    $shownOpen: Int!\n  ) {\n    settleByHand(\n      id: $id\n      receivableId: $receivableId\n      amount: $amount\n      means: $means\n      receivedOn: $receivedOn\n      note: $note\n      shownOpen: $shownOpen\n    )\n  }\n": typeof types.SettleByHandDocument,
    "\n  mutation TakeSettlementBack($id: ID!, $reason: String!) {\n    takeSettlementBack(id: $id, reason: $reason)\n  }\n": typeof types.TakeSettlementBackDocument,
    "\n  fragment CaseLine on ListedCase {\n    id\n    number\n    company\n    person\n    origin\n    state\n    weight\n    openedOn\n    main\n    next {\n      id\n      what\n      dueOn\n      overdue\n    }\n  }\n": typeof types.CaseLineFragmentDoc,
    "\n  fragment CareLine on CareContact {\n    id\n    side\n    day\n    dueOn\n    state\n    byPhone\n    answer {\n      going\n      staying\n      talk\n      line\n    }\n    risks\n    settledAt\n  }\n": typeof types.CareLineFragmentDoc,
    "\n  query CaseDesk {\n    caseDesk {\n      me {\n        accountId\n        name\n        reach\n      }\n      leads\n      mine {\n        ...CaseLine\n      }\n      tasks {\n        contact {\n          ...CareLine\n        }\n        of {\n          ...CaseLine\n        }\n      }\n      tray {\n        ...CaseLine\n      }\n      meters {\n        coordinator {\n          accountId\n          name\n        }\n        cases\n        load\n        limit\n        overdue\n      }\n    }\n  }\n": typeof types.CaseDeskDocument,
    "\n  query SupportCase($id: ID!) {\n    supportCase(id: $id) {\n      listed {\n        ...CaseLine\n      }\n      edition\n      companyId\n      memberId\n      person\n      hidden\n      wish\n      main {\n        accountId\n        name\n      }\n      second {\n        accountId\n        name\n      }\n      ending\n      endLine\n      notes {\n        id\n        kind\n        text\n        by\n        at\n      }\n      care {\n        ...CareLine\n      }\n      coordinators {\n        accountId\n        name\n      }\n      may\n    }\n  }\n": typeof types.SupportCaseDocument,
    "\n  mutation NameCoordinator($name: String!, $reach: String!) {\n    nameCoordinator(name: $name, reach: $reach)\n  }\n": typeof types.NameCoordinatorDocument,
    "\n  mutation LimitCaseload($accountId: ID!, $limit: Int!) {\n    limitCaseload(accountId: $accountId, limit: $limit)\n  }\n": typeof types.LimitCaseloadDocument,
    "\n  mutation OpenCase(\n    $companyId: ID\n    $recordId: ID\n    $wish: String!\n    $weight: Int!\n    $mainId: ID!\n    $next: NextActionInput!\n  ) {\n    openCase(\n      companyId: $companyId\n      recordId: $recordId\n      wish: $wish\n      weight: $weight\n      mainId: $mainId\n      next: $next\n    )\n  }\n": typeof types.OpenCaseDocument,
    "\n  mutation AssignCase(\n    $id: ID!\n    $edition: Int!\n    $mainId: ID!\n    $secondId: ID\n    $weight: Int!\n    $next: NextActionInput!\n    $anyway: Boolean!\n  ) {\n    assignCase(\n      id: $id\n      edition: $edition\n      mainId: $mainId\n      secondId: $secondId\n      weight: $weight\n      next: $next\n      anyway: $anyway\n    )\n  }\n": typeof types.AssignCaseDocument,
    "\n  mutation NoteCase($id: ID!, $text: String!) {\n    noteCase(id: $id, text: $text)\n  }\n": typeof types.NoteCaseDocument,
    "\n  mutation DoNextAction($id: ID!, $actionId: ID!, $said: String!, $next: NextActionInput!) {\n    doNextAction(id: $id, actionId: $actionId, said: $said, next: $next)\n  }\n": typeof types.DoNextActionDocument,
    "\n  mutation TurnCase($id: ID!, $edition: Int!, $rest: Boolean!, $said: String!, $next: NextActionInput!) {\n    turnCase(id: $id, edition: $edition, rest: $rest, said: $said, next: $next)\n  }\n": typeof types.TurnCaseDocument,
    "\n  mutation CloseCase($id: ID!, $edition: Int!, $ending: CaseEnd!, $line: String!) {\n    closeCase(id: $id, edition: $edition, ending: $ending, line: $line)\n  }\n": typeof types.CloseCaseDocument,
    "\n  mutation HandOverCase(\n    $id: ID!\n    $edition: Int!\n    $toId: ID!\n    $steps: [HandOverStep!]!\n    $note: String!\n    $anyway: Boolean!\n  ) {\n    handOverCase(id: $id, edition: $edition, toId: $toId, steps: $steps, note: $note, anyway: $anyway)\n  }\n": typeof types.HandOverCaseDocument,
    "\n  mutation TakeCareAnswer($caseId: ID!, $id: ID!, $answer: CareAnswerInput!) {\n    takeCareAnswer(caseId: $caseId, id: $id, answer: $answer)\n  }\n": typeof types.TakeCareAnswerDocument,
    "\n  mutation SettleCareRisk($caseId: ID!, $id: ID!, $note: String!) {\n    settleCareRisk(caseId: $caseId, id: $id, note: $note)\n  }\n": typeof types.SettleCareRiskDocument,
    "\n  mutation NameSecond($id: ID!, $edition: Int!, $secondId: ID, $anyway: Boolean!) {\n    nameSecond(id: $id, edition: $edition, secondId: $secondId, anyway: $anyway)\n  }\n": typeof types.NameSecondDocument,
    "\n  query CaseSuggestions($id: ID!) {\n    caseSuggestions(id: $id) {\n      suggested {\n        id\n        word\n        suggestedAt\n        answer\n        gig {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      choices {\n        id\n        title\n        company\n        startsAt\n        endsAt\n      }\n    }\n  }\n": typeof types.CaseSuggestionsDocument,
    "\n  mutation SuggestGig($id: ID!, $gigId: ID!, $word: String!) {\n    suggestGig(id: $id, gigId: $gigId, word: $word)\n  }\n": typeof types.SuggestGigDocument,
    "\n  mutation DeskInviteAdmin($companyId: ID!, $email: String!) {\n    inviteCompanyAdmin(companyId: $companyId, email: $email)\n  }\n": typeof types.DeskInviteAdminDocument,
    "\n  mutation DeskResendInvite($companyId: ID!, $id: ID!) {\n    resendAdminInvite(companyId: $companyId, id: $id)\n  }\n": typeof types.DeskResendInviteDocument,
    "\n  mutation DeskRevokeInvite($companyId: ID!, $id: ID!) {\n    revokeAdminInvite(companyId: $companyId, id: $id)\n  }\n": typeof types.DeskRevokeInviteDocument,
    "\n  mutation DeskRemoveAdmin($companyId: ID!, $id: ID!) {\n    removeCompanyAdmin(companyId: $companyId, id: $id)\n  }\n": typeof types.DeskRemoveAdminDocument,
    "\n  mutation DeskChangeContact($companyId: ID!, $contact: CompanyContactInput!) {\n    changeCompanyContact(companyId: $companyId, contact: $contact)\n  }\n": typeof types.DeskChangeContactDocument,
    "\n  mutation DeskChangeBilling($companyId: ID!, $contact: CompanyContactInput) {\n    changeCompanyBilling(companyId: $companyId, contact: $contact)\n  }\n": typeof types.DeskChangeBillingDocument,
    "\n  query CompanyPricing($id: ID!) {\n    companyPricing(companyId: $id) {\n      listed {\n        planKey\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n      }\n      proposals {\n        id\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        listed\n        validUntil\n        reason\n        state\n        proposedBy\n        proposedAt\n        decidedBy\n        decidedAt\n      }\n    }\n  }\n": typeof types.CompanyPricingDocument,
    "\n  mutation ProposeCompanyPrice(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $amount: Int!\n    $validUntil: TokyoDate!\n    $reason: String!\n  ) {\n    proposeCompanyPrice(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      amount: $amount\n      validUntil: $validUntil\n      reason: $reason\n    )\n  }\n": typeof types.ProposeCompanyPriceDocument,
    "\n  mutation DecideCompanyPrice($companyId: ID!, $id: ID!, $word: AgreedPriceWord!) {\n    decideCompanyPrice(companyId: $companyId, id: $id, word: $word)\n  }\n": typeof types.DecideCompanyPriceDocument,
    "\n  query DeskCompanies($first: Int!, $after: String, $filter: CompanyFilter) {\n    companies(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        title\n        kana\n        registrationNumber\n        employees\n        standing\n        planName {\n          ja\n          en\n        }\n        waiting\n        createdAt\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DeskCompaniesDocument,
    "\n  query DeskCompany($id: ID!, $after: String) {\n    company(id: $id) {\n      id\n      title\n      kana\n      registrationNumber\n      registrationChecked\n      postalCode\n      prefecture\n      address\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n      employees\n      standing\n      createdAt\n      confirmedArea\n      holding {\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        nextChargeOn\n        paidThrough\n        prepaid\n        lastUsableDay\n        cancelled\n        nextAmount\n        nextPlan {\n          name {\n            ja\n            en\n          }\n          amount\n          on\n        }\n      }\n      applications {\n        id\n        planName {\n          ja\n          en\n        }\n        state\n        askedAt\n        reason\n      }\n      declaration {\n        version\n        wording\n        declaredAt\n      }\n    }\n    receivedCardCounts(companyId: $id) {\n      eventId\n      given\n      inForce\n      opened\n      contacted\n    }\n    companyTimeline(companyId: $id, first: 30, after: $after) {\n      items {\n        ...ShownCompanyTurn\n      }\n      endCursor\n      hasNext\n    }\n    companyPage(companyId: $id) {\n      state\n      mayBeShown\n      publishedAt\n      hiddenBecause\n      page {\n        purpose\n        area\n        website\n        people {\n          name\n          role\n        }\n        openings {\n          title\n          link\n        }\n        photos {\n          id\n          url\n          width\n          height\n          alt\n        }\n      }\n    }\n    companyAdmins(companyId: $id) {\n      admins {\n        id\n        email\n        since\n      }\n      invites {\n        id\n        email\n        state\n        lastDay\n      }\n    }\n    companySeats(companyId: $id) {\n      capacity\n      people\n      free\n      planName {\n        ja\n        en\n      }\n      toChoose\n      seats {\n        id\n        state\n        email\n        name\n        since\n        expiresOn\n      }\n      domains {\n        id\n        domain\n        proved\n        address\n      }\n    }\n    companyBenefits(companyId: $id) {\n      items {\n        ...ShownDeskBenefit\n      }\n    }\n    companyDocuments(companyId: $id) {\n      ...ShownDocument\n    }\n    companyPayments(companyId: $id) {\n      ...ShownPayment\n    }\n  }\n": typeof types.DeskCompanyDocument,
    "\n  mutation DecideCompanyApplication($id: ID!, $approved: Boolean!, $reason: String) {\n    decideCompanyApplication(id: $id, approved: $approved, reason: $reason)\n  }\n": typeof types.DecideCompanyApplicationDocument,
    "\n  query DeskCompanyFacts($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      name\n      legalForm\n      formPlace\n      kana\n      registrationNumber\n      postalCode\n      prefecture\n      address\n      employees\n    }\n  }\n": typeof types.DeskCompanyFactsDocument,
    "\n  query DeskCompanyFeeReview($companyId: ID!, $employees: String!) {\n    companyFeeReview(companyId: $companyId, employees: $employees) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      steps {\n        ja\n        en\n      }\n      nextAmount\n      nextSteps {\n        ja\n        en\n      }\n      on\n    }\n  }\n": typeof types.DeskCompanyFeeReviewDocument,
    "\n  mutation DeskChangeProfile($companyId: ID!, $change: CompanyProfileChange!) {\n    changeCompanyProfile(companyId: $companyId, change: $change)\n  }\n": typeof types.DeskChangeProfileDocument,
    "\n  mutation ConfirmCompanyArea($companyId: ID!, $area: String) {\n    confirmCompanyArea(companyId: $companyId, area: $area)\n  }\n": typeof types.ConfirmCompanyAreaDocument,
    "\n  mutation HideCompanyPage($companyId: ID!, $reason: String!) {\n    hideCompanyPage(companyId: $companyId, reason: $reason)\n  }\n": typeof types.HideCompanyPageDocument,
    "\n  mutation ShowCompanyPage($companyId: ID!) {\n    showCompanyPage(companyId: $companyId)\n  }\n": typeof types.ShowCompanyPageDocument,
    "\n  mutation DeskInviteToSeats($companyId: ID!, $emails: String!) {\n    inviteToSeats(companyId: $companyId, emails: $emails)\n  }\n": typeof types.DeskInviteToSeatsDocument,
    "\n  mutation DeskChangeSeat($companyId: ID!, $change: SeatChange!) {\n    changeSeat(companyId: $companyId, change: $change)\n  }\n": typeof types.DeskChangeSeatDocument,
    "\n  mutation DeskChooseSeated($companyId: ID!, $stay: [ID!]!) {\n    chooseSeated(companyId: $companyId, stay: $stay)\n  }\n": typeof types.DeskChooseSeatedDocument,
    "\n  mutation AdmitSeatDomain($companyId: ID!, $domain: String!) {\n    admitSeatDomain(companyId: $companyId, domain: $domain)\n  }\n": typeof types.AdmitSeatDomainDocument,
    "\n  mutation DeskDropSeatDomain($companyId: ID!, $domainId: ID!) {\n    dropSeatDomain(companyId: $companyId, domainId: $domainId)\n  }\n": typeof types.DeskDropSeatDomainDocument,
    "\n  fragment ShownCompanyTurn on CompanyTurn {\n    id\n    at\n    title {\n      ja\n      en\n    }\n    amount\n    actor\n    note {\n      id\n      text\n      takenBackAt\n      takenBackBy\n    }\n  }\n": typeof types.ShownCompanyTurnFragmentDoc,
    "\n  mutation NoteOnCompany($companyId: ID!, $text: String!) {\n    noteOnCompany(companyId: $companyId, text: $text)\n  }\n": typeof types.NoteOnCompanyDocument,
    "\n  mutation TakeBackCompanyNote($companyId: ID!, $noteId: ID!) {\n    takeBackCompanyNote(companyId: $companyId, noteId: $noteId)\n  }\n": typeof types.TakeBackCompanyNoteDocument,
    "\n  fragment CompanyPlanSheetParts on CompanyPlanSheet {\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    seats\n    seatPlanKey\n    prices {\n      interval\n      amount\n    }\n    bands {\n      from\n      upTo\n      percent\n    }\n    priceUnit\n    taxCategory\n    taxNote {\n      ja\n      en\n    }\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    quotas {\n      kind\n      label {\n        ja\n        en\n      }\n      per\n      amount\n      words {\n        ja\n        en\n      }\n    }\n    needsApproval\n    byInvoice\n    yearFrom\n  }\n": typeof types.CompanyPlanSheetPartsFragmentDoc,
    "\n  query DeskCompanyPlans {\n    companyPlans {\n      plans {\n        key\n        offered\n        version\n        draftId\n        holders {\n          version\n          companies\n          leaving\n        }\n        sheet {\n          ...CompanyPlanSheetParts\n        }\n      }\n      drafts {\n        id\n        name {\n          ja\n          en\n        }\n        editedBy\n        editedAt\n      }\n      kinds {\n        kind\n        label {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n        periods\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.DeskCompanyPlansDocument,
    "\n  query DeskCompanyPlan($key: String!) {\n    companyPlan(key: $key) {\n      plan {\n        key\n        offered\n        version\n        draftId\n        holders {\n          version\n          companies\n          leaving\n        }\n        sheet {\n          ...CompanyPlanSheetParts\n        }\n      }\n      versions {\n        version\n        offered\n        publishedAt\n        sheet {\n          ...CompanyPlanSheetParts\n          bands {\n            from\n            upTo\n            percent\n            prices {\n              interval\n              amount\n              steps {\n                ja\n                en\n              }\n            }\n          }\n        }\n      }\n      turns {\n        id\n        kind\n        version\n        actor\n        reason\n        at\n      }\n    }\n  }\n": typeof types.DeskCompanyPlanDocument,
    "\n  query CompanyPlanDraft($id: ID!) {\n    companyPlanDraft(id: $id) {\n      id\n      planKey\n      revision\n      editedBy\n      editedAt\n      open\n      sheet {\n        ...CompanyPlanSheetParts\n        bands {\n          from\n          upTo\n          percent\n          prices {\n            interval\n            amount\n            steps {\n              ja\n              en\n            }\n          }\n        }\n      }\n      faults {\n        field\n        fault\n      }\n      changes {\n        same\n        list {\n          ja\n          en\n        }\n        content {\n          ja\n          en\n        }\n      }\n      holders {\n        version\n        companies\n        leaving\n      }\n    }\n  }\n": typeof types.CompanyPlanDraftDocument,
    "\n  mutation SaveCompanyPlanDraft($draft: CompanyPlanDraftInput!) {\n    saveCompanyPlanDraft(draft: $draft)\n  }\n": typeof types.SaveCompanyPlanDraftDocument,
    "\n  mutation PublishCompanyPlan($id: ID!, $revision: Int!, $reason: String!) {\n    publishCompanyPlan(id: $id, revision: $revision, reason: $reason)\n  }\n": typeof types.PublishCompanyPlanDocument,
    "\n  mutation SetCompanyPlanState($key: String!, $offered: Boolean!, $reason: String!) {\n    setCompanyPlanState(key: $key, offered: $offered, reason: $reason)\n  }\n": typeof types.SetCompanyPlanStateDocument,
    "\n  query GivePlan($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      grounds {\n        id\n        kind\n        planName {\n          ja\n          en\n        }\n        state\n        from\n        lastDay\n        reason\n        givenBy\n      }\n    }\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.GivePlanDocument,
    "\n  mutation GrantComplimentary(\n    $memberId: ID!\n    $planKey: String!\n    $from: TokyoDate!\n    $until: TokyoDate\n    $reason: String!\n    $idempotencyKey: String!\n  ) {\n    grantComplimentary(\n      memberId: $memberId\n      planKey: $planKey\n      from: $from\n      until: $until\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": typeof types.GrantComplimentaryDocument,
    "\n  mutation EndComplimentary($id: ID!) {\n    endComplimentary(id: $id)\n  }\n": typeof types.EndComplimentaryDocument,
    "\n  query DeskConsents($memberId: ID!) {\n    memberConsents(memberId: $memberId) {\n      name\n      paper\n      consents {\n        id\n        to {\n          ja\n          en\n        }\n        items\n        purpose {\n          ja\n          en\n        }\n        state\n        givenAt\n        lastDay\n        stop {\n          channel\n          proof\n          askedBy\n          reason\n          stoppedBy\n          stoppedAt\n        }\n        letter {\n          title\n          paragraphs\n        }\n      }\n      more\n    }\n  }\n": typeof types.DeskConsentsDocument,
    "\n  mutation StopConsentFor($memberId: ID!, $id: ID!, $input: DeskStopInput!) {\n    stopConsentFor(memberId: $memberId, id: $id, input: $input)\n  }\n": typeof types.StopConsentForDocument,
    "\n  fragment ShownCoupon on Coupon {\n    id\n    code\n    takes\n    amount\n    planKeys\n    intervals\n    span\n    months\n    fromDay\n    untilDay\n    useLimit\n    oncePerMember\n    newcomersOnly\n    state\n    uses\n    given\n    madeBy\n    madeAt\n    stoppedBy\n    stoppedAt\n  }\n": typeof types.ShownCouponFragmentDoc,
    "\n  query Coupons {\n    coupons {\n      ...ShownCoupon\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CouponsDocument,
    "\n  query Coupon($id: ID!) {\n    coupon(id: $id) {\n      coupon {\n        ...ShownCoupon\n      }\n      uses {\n        id\n        memberId\n        number\n        name\n        planKey\n        paid\n        returned\n        orderedAt\n        given\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CouponDocument,
    "\n  query CouponPlans {\n    plans {\n      key\n      kind\n      state\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CouponPlansDocument,
    "\n  mutation MakeCoupon($input: CouponInput!) {\n    makeCoupon(input: $input)\n  }\n": typeof types.MakeCouponDocument,
    "\n  mutation StopCoupon($id: ID!) {\n    stopCoupon(id: $id)\n  }\n": typeof types.StopCouponDocument,
    "\n  query DeskCourse($eventId: ID!) {\n    course(eventId: $eventId) {\n      titleJa\n      draft\n      dates {\n        id\n        startsAt\n        asks\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n          titleJa\n          titleEn\n          placeJa\n          placeEn\n        }\n      }\n    }\n  }\n": typeof types.DeskCourseDocument,
    "\n  query CourseAttendance($occurrenceId: ID!, $first: Int!, $after: String) {\n    courseAttendance(occurrenceId: $occurrenceId, first: $first, after: $after) {\n      items {\n        ticketId\n        name\n        company\n        typeName {\n          ja\n          en\n        }\n        came\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.CourseAttendanceDocument,
    "\n  mutation KeepSession($occurrenceId: ID!, $id: ID, $session: CourseSessionInput!) {\n    keepSession(occurrenceId: $occurrenceId, id: $id, session: $session)\n  }\n": typeof types.KeepSessionDocument,
    "\n  mutation RemoveSession($id: ID!) {\n    removeSession(id: $id)\n  }\n": typeof types.RemoveSessionDocument,
    "\n  mutation CallOffSession($id: ID!, $reasonJa: String!, $reasonEn: String) {\n    callOffSession(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn)\n  }\n": typeof types.CallOffSessionDocument,
    "\n  mutation AskForSessions($occurrenceId: ID!, $asks: Int) {\n    askForSessions(occurrenceId: $occurrenceId, asks: $asks)\n  }\n": typeof types.AskForSessionsDocument,
    "\n  mutation MarkVisit($ticketId: ID!, $sessionId: ID!, $came: Boolean!) {\n    markVisit(ticketId: $ticketId, sessionId: $sessionId, came: $came)\n  }\n": typeof types.MarkVisitDocument,
    "\n  query DeskViewer {\n    deskViewer {\n      email\n      role\n      secondFactor\n    }\n  }\n": typeof types.DeskViewerDocument,
    "\n  query DeskShell($money: Boolean!) {\n    paymentMode\n    moneyMatters @include(if: $money) {\n      id\n    }\n  }\n": typeof types.DeskShellDocument,
    "\n  fragment ShownDocumentText on DocumentText {\n    kind\n    name\n    isOrganisation\n    department\n    address\n    counterpartyNumber\n    suppliedFrom\n    suppliedTo\n    dueOn\n    validUntil\n    orderNumber\n    priceMode\n    lines {\n      description\n      quantity\n      unitPrice\n      category\n    }\n    bankAccount\n    note\n  }\n": typeof types.ShownDocumentTextFragmentDoc,
    "\n  fragment ShownDocumentFigures on DocumentPaper {\n    rates {\n      category\n      percent\n      net\n      tax\n      gross\n    }\n    total\n    tax\n    order {\n      by\n      at\n      terms\n    }\n    registrationNumber\n  }\n": typeof types.ShownDocumentFiguresFragmentDoc,
    "\n  fragment ShownDocument on DocumentSummary {\n    id\n    kind\n    number\n    issuedOn\n    name\n    total\n    tie\n    tiedTo\n    isReplaced\n  }\n": typeof types.ShownDocumentFragmentDoc,
    "\n  query Documents(\n    $kinds: [ListedDocumentKind!]\n    $from: TokyoDate\n    $to: TokyoDate\n    $least: Yen\n    $most: Yen\n    $counterparty: String\n    $first: Int!\n    $after: String\n  ) {\n    documents(\n      kinds: $kinds\n      from: $from\n      to: $to\n      least: $least\n      most: $most\n      counterparty: $counterparty\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...ShownDocument\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query DocumentVerdict {\n    documentVerdict {\n      looked\n      broken\n    }\n  }\n": typeof types.DocumentVerdictDocument,
    "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      number\n      dealNumber\n      issuedOn\n      paper {\n        ...ShownDocumentFigures\n        text {\n          ...ShownDocumentText\n        }\n      }\n      reason\n      companyId\n      issuedBy\n      issuedAt\n      hash\n      deal {\n        ...ShownDocument\n      }\n    }\n    invoicePayment(documentId: $id) {\n      ...ShownInvoicePayment\n    }\n  }\n": typeof types.DocumentDocument,
    "\n  query DocumentBeginning($kind: DocumentKind!, $tie: DocumentTieInput, $terms: PaymentTermsInput) {\n    documentBeginning(kind: $kind, tie: $tie, terms: $terms) {\n      ...ShownDocumentText\n    }\n  }\n": typeof types.DocumentBeginningDocument,
    "\n  query DocumentPreview($text: DocumentTextInput!, $tie: DocumentTieInput) {\n    documentPreview(text: $text, tie: $tie) {\n      ...ShownDocumentFigures\n      text {\n        ...ShownDocumentText\n      }\n    }\n  }\n": typeof types.DocumentPreviewDocument,
    "\n  query DocumentCompany($id: ID!) {\n    document(id: $id) {\n      id\n      companyId\n    }\n  }\n": typeof types.DocumentCompanyDocument,
    "\n  query Counterparties($first: Int!, $filter: CompanyFilter) {\n    companies(first: $first, filter: $filter) {\n      items {\n        id\n        title\n        kana\n        registrationNumber\n      }\n      hasNext\n    }\n  }\n": typeof types.CounterpartiesDocument,
    "\n  query CompanyCounterparty($companyId: ID!) {\n    companyCounterparty(companyId: $companyId) {\n      companyId\n      name\n      department\n      address\n      registrationNumber\n      kana\n    }\n  }\n": typeof types.CompanyCounterpartyDocument,
    "\n  mutation IssueCompanyDocument($companyId: ID!, $input: IssueDocumentInput!) {\n    issueCompanyDocument(companyId: $companyId, input: $input)\n  }\n": typeof types.IssueCompanyDocumentDocument,
    "\n  mutation IssueDocument($input: IssueDocumentInput!) {\n    issueDocument(input: $input)\n  }\n": typeof types.IssueDocumentDocument,
    "\n  query DeskErasureReview($memberId: ID!) {\n    erasureReview(memberId: $memberId) {\n      number\n      leftOn\n      erasedOn\n      kept {\n        title {\n          ja\n          en\n        }\n        until\n      }\n    }\n  }\n": typeof types.DeskErasureReviewDocument,
    "\n  mutation EraseMember($input: EraseMemberInput!) {\n    eraseMember(input: $input)\n  }\n": typeof types.EraseMemberDocument,
    "\n  query Attendees(\n    $eventId: ID!\n    $occurrenceId: ID\n    $typeId: ID\n    $state: TicketState\n    $text: String\n    $first: Int!\n    $after: String\n  ) {\n    event(id: $eventId) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n      types {\n        id\n        nameJa\n      }\n    }\n    attendees(\n      eventId: $eventId\n      occurrenceId: $occurrenceId\n      typeId: $typeId\n      state: $state\n      text: $text\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...AttendeeListed\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.AttendeesDocument,
    "\n  fragment AttendeeListed on Attendee {\n    ticketId\n    memberId\n    guestOrderId\n    name\n    number\n    phone\n    email\n    company\n    attendee\n    attendeeKana\n    startsAt\n    site {\n      ja\n      en\n    }\n    typeName {\n      ja\n      en\n    }\n    price\n    paysAtDoor\n    orderedAt\n    state\n    checkedInAt\n    contactNamed\n    answers {\n      question {\n        ja\n        en\n      }\n      kind\n      values\n      sensitive\n    }\n  }\n": typeof types.AttendeeListedFragmentDoc,
    "\n  query EmergencyContact($ticketId: ID!) {\n    emergencyContact(ticketId: $ticketId) {\n      eventId\n      startsAt\n      typeName {\n        ja\n        en\n      }\n      name\n      kana\n      phone\n      contact {\n        name\n        relation\n        phone\n      }\n    }\n  }\n": typeof types.EmergencyContactDocument,
    "\n  fragment QuestionAsked on Question {\n    id\n    kind\n    label {\n      ja\n      en\n    }\n    options {\n      ja\n      en\n    }\n    perTicket\n    required\n    typeId\n    sensitive\n  }\n": typeof types.QuestionAskedFragmentDoc,
    "\n  query EventAsking($eventId: ID!) {\n    event(id: $eventId) {\n      titleJa\n      kind\n      state\n      types {\n        id\n        nameJa\n        mostBeside\n      }\n    }\n    eventAsking(eventId: $eventId) {\n      names\n      emergency\n      noResale\n      freezeDays\n      purgeDays\n      questions {\n        ...QuestionAsked\n      }\n    }\n  }\n": typeof types.EventAskingDocument,
    "\n  mutation SetEventAsking($eventId: ID!, $asking: EventAskingInput!) {\n    setEventAsking(eventId: $eventId, asking: $asking)\n  }\n": typeof types.SetEventAskingDocument,
    "\n  query CashReceipts($orderId: ID, $ticketId: ID) {\n    cashReceipts(orderId: $orderId, ticketId: $ticketId) {\n      hasCash\n      atEntrance\n      unstated\n      handedBackIds\n      email\n      receipts {\n        ...ShownReceipt\n        stampOnPaper\n      }\n    }\n  }\n": typeof types.CashReceiptsDocument,
    "\n  mutation IssueCashReceipt(\n    $orderId: ID\n    $ticketId: ID\n    $receiptId: ID\n    $addressee: String\n    $purpose: String\n  ) {\n    issueCashReceipt(\n      orderId: $orderId\n      ticketId: $ticketId\n      receiptId: $receiptId\n      addressee: $addressee\n      purpose: $purpose\n    )\n  }\n": typeof types.IssueCashReceiptDocument,
    "\n  mutation MailCashReceipt($orderId: ID, $ticketId: ID, $receiptId: ID!, $email: String, $press: ID!) {\n    mailCashReceipt(\n      orderId: $orderId\n      ticketId: $ticketId\n      receiptId: $receiptId\n      email: $email\n      press: $press\n    )\n  }\n": typeof types.MailCashReceiptDocument,
    "\n  mutation HandBackDoorCash($orderId: ID, $ticketId: ID, $receiptId: ID!) {\n    handBackDoorCash(orderId: $orderId, ticketId: $ticketId, receiptId: $receiptId)\n  }\n": typeof types.HandBackDoorCashDocument,
    "\n  query EventCodes($eventId: ID!) {\n    eventCodes(eventId: $eventId) {\n      titleJa\n      kinds {\n        ja\n        en\n      }\n      items {\n        id\n        code\n        kind\n        amount\n        from\n        until\n        most\n        mostPerPerson\n        kinds {\n          ja\n          en\n        }\n        used\n        over\n      }\n    }\n  }\n": typeof types.EventCodesDocument,
    "\n  mutation MakePromoCode($eventId: ID!, $promo: PromoCodeInput!) {\n    makePromoCode(eventId: $eventId, promo: $promo)\n  }\n": typeof types.MakePromoCodeDocument,
    "\n  mutation EndPromoCode($id: ID!) {\n    endPromoCode(id: $id)\n  }\n": typeof types.EndPromoCodeDocument,
    "\n  query EventCompanies($eventId: ID!) {\n    eventCompanies(eventId: $eventId) {\n      titleJa\n      terms {\n        kind\n        position\n        places\n        daysBefore\n        hour\n        mostPerCompany\n      }\n      usual {\n        kind\n        position\n        places\n        daysBefore\n        hour\n        mostPerCompany\n      }\n      classes {\n        kind\n        label {\n          ja\n          en\n        }\n      }\n      kinds {\n        ja\n        en\n      }\n      dates {\n        id\n        startsAt\n        until\n        kept\n        assigned {\n          companyId\n          title\n          count\n        }\n      }\n    }\n  }\n": typeof types.EventCompaniesDocument,
    "\n  mutation SaveCompanyTerms($eventId: ID!, $terms: CompanyTermsInput) {\n    saveCompanyTerms(eventId: $eventId, terms: $terms)\n  }\n": typeof types.SaveCompanyTermsDocument,
    "\n  query Counter($eventId: ID!) {\n    counter(eventId: $eventId) {\n      titleJa\n      open\n      dates {\n        ...CounterDateShown\n      }\n      questions {\n        ...QuestionAsked\n      }\n    }\n    counterBookings(eventId: $eventId) {\n      ...CounterBookingShown\n    }\n  }\n": typeof types.CounterDocument,
    "\n  query CounterStanding($eventId: ID!) {\n    counter(eventId: $eventId) {\n      dates {\n        ...CounterDateShown\n      }\n    }\n  }\n": typeof types.CounterStandingDocument,
    "\n  query CounterAsked($eventId: ID!) {\n    counter(eventId: $eventId) {\n      dates {\n        id\n        kinds {\n          id\n          mostBeside\n        }\n      }\n      questions {\n        ...QuestionAsked\n      }\n    }\n  }\n": typeof types.CounterAskedDocument,
    "\n  fragment CounterDateShown on CounterDate {\n    id\n    startsAt\n    site {\n      ja\n      en\n    }\n    endsAt\n    sale\n    payBy\n    transferUntil\n    kinds {\n      id\n      name {\n        ja\n        en\n      }\n      price\n      left\n      most\n      mostBeside\n      audience\n    }\n  }\n": typeof types.CounterDateShownFragmentDoc,
    "\n  fragment AwaitedTransferShown on TicketTransfer {\n    amount\n    received\n    bankAccount\n    payer\n    payUntil\n  }\n": typeof types.AwaitedTransferShownFragmentDoc,
    "\n  fragment CounterBookingShown on CounterBooking {\n    id\n    memberId\n    name\n    kana\n    number\n    phone\n    startsAt\n    site {\n      ja\n      en\n    }\n    lines {\n      name {\n        ja\n        en\n      }\n      quantity\n    }\n    total\n    stage\n    payUntil\n    madeAt\n    kept\n    due\n    transfer {\n      ...AwaitedTransferShown\n    }\n    account {\n      tail\n      typedAt\n    }\n    byTransfer\n    hasCash\n  }\n": typeof types.CounterBookingShownFragmentDoc,
    "\n  query FindBuyers($first: Int!, $filter: MemberFilter) {\n    members(first: $first, filter: $filter) {\n      items {\n        id\n        number\n        name\n        kana\n        planName {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.FindBuyersDocument,
    "\n  query CounterPrice($occurrenceId: ID!, $lines: [TicketLineInput!]!, $memberId: ID) {\n    counterPrice(occurrenceId: $occurrenceId, lines: $lines, memberId: $memberId) {\n      total\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n        price\n        why {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CounterPriceDocument,
    "\n  mutation BookAtCounter(\n    $occurrenceId: ID!\n    $lines: [TicketLineInput!]!\n    $memberId: ID\n    $guest: CounterGuestInput\n    $press: String!\n    $total: Yen!\n    $pays: CounterPay!\n    $payBy: TokyoDate\n    $answers: [AnswerInput!]\n  ) {\n    bookAtCounter(\n      occurrenceId: $occurrenceId\n      lines: $lines\n      memberId: $memberId\n      guest: $guest\n      press: $press\n      total: $total\n      pays: $pays\n      payBy: $payBy\n      answers: $answers\n    )\n  }\n": typeof types.BookAtCounterDocument,
    "\n  mutation TakeCounterCash($orderId: ID!, $amount: Yen!) {\n    takeCounterCash(orderId: $orderId, amount: $amount)\n  }\n": typeof types.TakeCounterCashDocument,
    "\n  mutation EndCounterBooking($orderId: ID!, $kept: Yen!) {\n    endCounterBooking(orderId: $orderId, kept: $kept)\n  }\n": typeof types.EndCounterBookingDocument,
    "\n  mutation HandBackCounterCash($orderId: ID!, $amount: Yen!) {\n    handBackCounterCash(orderId: $orderId, amount: $amount)\n  }\n": typeof types.HandBackCounterCashDocument,
    "\n  mutation NameBookingAccount($orderId: ID!, $account: RefundAccountInput!) {\n    nameBookingAccount(orderId: $orderId, account: $account)\n  }\n": typeof types.NameBookingAccountDocument,
    "\n  query DeskDoor($eventId: ID!) {\n    door(eventId: $eventId) {\n      ...ShownDoor\n    }\n  }\n": typeof types.DeskDoorDocument,
    "\n  fragment ShownDoor on DeskDoor {\n    dates {\n      id\n      startsAt\n      site {\n        ja\n        en\n      }\n    }\n    phones {\n      id\n      label\n      startsAt\n      site {\n        ja\n        en\n      }\n      madeAt\n      openedAt\n      stage\n    }\n    mistakes {\n      id\n      verdict\n      name\n      at\n      label\n      firstAt\n      firstLabel\n    }\n    takenBack {\n      id\n      name\n      at\n      by\n      letInAt\n      letInBy\n    }\n  }\n": typeof types.ShownDoorFragmentDoc,
    "\n  mutation OfferDoorPhone($eventId: ID!, $occurrenceId: ID!, $label: String!) {\n    offerDoorPhone(eventId: $eventId, occurrenceId: $occurrenceId, label: $label)\n  }\n": typeof types.OfferDoorPhoneDocument,
    "\n  mutation EndDoorPhone($id: ID!) {\n    endDoorPhone(id: $id)\n  }\n": typeof types.EndDoorPhoneDocument,
    "\n  query EventHosts($eventId: ID!) {\n    eventHosts(eventId: $eventId) {\n      titleJa\n      kind\n      items {\n        id\n        role\n        name {\n          ja\n          en\n        }\n        companyId\n        plainAgreed\n        showing\n        toldAt\n        withdrawnAt\n        booth {\n          id\n          label\n          byBenefit\n          shows {\n            ja\n            en\n          }\n        }\n      }\n      room\n    }\n  }\n": typeof types.EventHostsDocument,
    "\n  query FindHost($first: Int!, $filter: CompanyFilter) {\n    companies(first: $first, filter: $filter) {\n      items {\n        id\n        title\n        kana\n      }\n    }\n  }\n": typeof types.FindHostDocument,
    "\n  mutation NameEventHost($eventId: ID!, $host: EventHostInput!) {\n    nameEventHost(eventId: $eventId, host: $host)\n  }\n": typeof types.NameEventHostDocument,
    "\n  mutation ChangeEventHost($id: ID!, $role: HostRole!, $plainAgreed: Boolean!) {\n    changeEventHost(id: $id, role: $role, plainAgreed: $plainAgreed)\n  }\n": typeof types.ChangeEventHostDocument,
    "\n  mutation RemoveEventHost($id: ID!) {\n    removeEventHost(id: $id)\n  }\n": typeof types.RemoveEventHostDocument,
    "\n  mutation SetBoothRoom($eventId: ID!, $capacity: Int!) {\n    setBoothRoom(eventId: $eventId, capacity: $capacity)\n  }\n": typeof types.SetBoothRoomDocument,
    "\n  mutation GiveBooth($hostId: ID!, $booth: EventBoothInput!, $byBenefit: Boolean!) {\n    giveBooth(hostId: $hostId, booth: $booth, byBenefit: $byBenefit)\n  }\n": typeof types.GiveBoothDocument,
    "\n  mutation ChangeBooth($id: ID!, $booth: EventBoothInput!) {\n    changeBooth(id: $id, booth: $booth)\n  }\n": typeof types.ChangeBoothDocument,
    "\n  mutation TakeBackBooth($id: ID!) {\n    takeBackBooth(id: $id)\n  }\n": typeof types.TakeBackBoothDocument,
    "\n  query DeskLottery($eventId: ID!) {\n    lottery(eventId: $eventId) {\n      titleJa\n      state\n      lottery {\n        opensAt\n        closesAt\n        stage\n        offerHours\n        commitment\n        seed\n        applications\n        results {\n          id\n          drawn\n          size\n          state\n        }\n      }\n    }\n  }\n": typeof types.DeskLotteryDocument,
    "\n  mutation SetLottery($eventId: ID!, $lottery: LotteryInput) {\n    setLottery(eventId: $eventId, lottery: $lottery)\n  }\n": typeof types.SetLotteryDocument,
    "\n  query EventMessages($eventId: ID!) {\n    eventMessages(eventId: $eventId) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n      kinds {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      messages {\n        id\n        subjectJa\n        bodyJa\n        state\n        occurrenceIds\n        typeIds\n        sentAt\n        sender\n        people\n        waiting\n        undelivered\n        skipped\n      }\n    }\n  }\n": typeof types.EventMessagesDocument,
    "\n  query EventMessagePreview($eventId: ID!, $message: EventMessageInput!) {\n    eventMessagePreview(eventId: $eventId, message: $message) {\n      people\n      unreachable\n      ja {\n        subject\n        paragraphs\n      }\n      en {\n        subject\n        paragraphs\n      }\n    }\n  }\n": typeof types.EventMessagePreviewDocument,
    "\n  mutation TestEventMessage($eventId: ID!, $message: EventMessageInput!, $english: Boolean!) {\n    testEventMessage(eventId: $eventId, message: $message, english: $english)\n  }\n": typeof types.TestEventMessageDocument,
    "\n  mutation SendEventMessage($eventId: ID!, $message: EventMessageInput!, $press: ID!) {\n    sendEventMessage(eventId: $eventId, message: $message, press: $press)\n  }\n": typeof types.SendEventMessageDocument,
    "\n  query EventCallingOff($id: ID!, $dateId: ID) {\n    eventCallingOff(id: $id, dateId: $dateId) {\n      titleJa\n      startsAt\n      at\n      reason {\n        ja\n        en\n      }\n      orders\n      tickets\n      waiting\n      done\n      needPerson\n      refundDue\n      refundDone\n      refundWaits\n      troubled {\n        orderId\n        memberId\n        name\n        number\n        trouble\n        refund\n      }\n    }\n  }\n": typeof types.EventCallingOffDocument,
    "\n  mutation CallOffEvent($id: ID!, $reasonJa: String!, $reasonEn: String, $dateId: ID) {\n    callOffEvent(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn, dateId: $dateId)\n  }\n": typeof types.CallOffEventDocument,
    "\n  mutation RetryTicketOrder($id: ID!) {\n    retryTicketOrder(id: $id)\n  }\n": typeof types.RetryTicketOrderDocument,
    "\n  query TicketTray {\n    ticketTray {\n      items {\n        kind\n        orderId\n        eventId\n        titleJa\n        memberId\n        name\n        amount\n        since\n        outsideId\n        dueBy\n      }\n      checkedAt\n      faults {\n        rule\n        eventId\n        orderId\n      }\n    }\n  }\n": typeof types.TicketTrayDocument,
    "\n  query OutsideMoney($id: ID!) {\n    outsideMoney(id: $id) {\n      id\n      kind\n      state\n      amount\n      total\n      since\n      dueBy\n      eventId\n      titleJa\n      startsAt\n      memberId\n      name\n      number\n      tickets {\n        id\n        nameJa\n        price\n        mostBeside\n        state\n      }\n    }\n  }\n": typeof types.OutsideMoneyDocument,
    "\n  mutation SettleOutsideMoney($id: ID!, $endTicketIds: [ID!]!) {\n    settleOutsideMoney(id: $id, endTicketIds: $endTicketIds)\n  }\n": typeof types.SettleOutsideMoneyDocument,
    "\n  query OnlineDates($eventId: ID!) {\n    onlineDates(eventId: $eventId) {\n      titleJa\n      dates {\n        occurrenceId\n        startsAt\n        endsAt\n        calledOff\n        tickets\n        joined\n        room {\n          url\n          notesJa\n          notesEn\n          hoursBefore\n          toldAt\n        }\n        sessions {\n          id\n          name {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff\n          room {\n            url\n            notesJa\n            notesEn\n            hoursBefore\n            toldAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.OnlineDatesDocument,
    "\n  mutation SetOnlineRoom($eventId: ID!, $occurrenceId: ID, $sessionId: ID, $room: OnlineRoomInput!) {\n    setOnlineRoom(eventId: $eventId, occurrenceId: $occurrenceId, sessionId: $sessionId, room: $room)\n  }\n": typeof types.SetOnlineRoomDocument,
    "\n  query SaleOpenings($eventId: ID!) {\n    saleOpenings(eventId: $eventId) {\n      titleJa\n      state\n      openings {\n        planKey\n        opensAt\n      }\n      plans {\n        key\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.SaleOpeningsDocument,
    "\n  mutation SetSaleOpenings($eventId: ID!, $openings: [OpeningInput!]!) {\n    setSaleOpenings(eventId: $eventId, openings: $openings)\n  }\n": typeof types.SetSaleOpeningsDocument,
    "\n  query EventPreview($id: ID!) {\n    eventHosts(eventId: $id) {\n      items {\n        id\n        role\n        name {\n          ja\n          en\n        }\n        companyId\n        showing\n        booth {\n          label\n          shows {\n            ja\n            en\n          }\n        }\n      }\n    }\n    eventPreview(id: $id) {\n      id\n      kind\n      mode\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      travel {\n        ...TravelShown\n      }\n      dates {\n        id\n        startsAt\n        endsAt\n        saleUntil\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n        }\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          regular\n          saves\n          most\n          audience {\n            to\n          }\n          memberPrices {\n            free\n            paid\n            company\n          }\n        }\n      }\n      joining {\n        plan {\n          ja\n          en\n        }\n        off\n      }\n    }\n  }\n": typeof types.EventPreviewDocument,
    "\n  query DeskEvents($first: Int!, $after: String) {\n    events(first: $first, after: $after) {\n      items {\n        id\n        titleJa\n        kind\n        state\n        startsAt\n        dates\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DeskEventsDocument,
    "\n  fragment TravelShown on Travel {\n    transport\n    lodging\n    agency {\n      name\n      registeredAs\n      registration\n      manager\n      termsUrl\n    }\n    itinerary {\n      day\n      time\n      text {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.TravelShownFragmentDoc,
    "\n  query DeskEvent($id: ID!) {\n    event(id: $id) {\n      id\n      kind\n      state\n      titleJa\n      titleEn\n      bodyJa\n      bodyEn\n      placeJa\n      placeEn\n      area\n      dates {\n        id\n        site {\n          ja\n          en\n        }\n        calledOff\n        startsAt\n        endsAt\n        saleUntil\n        sessions\n        capacity\n        payment\n        transfer {\n          days\n          stopDays\n        }\n        konbini {\n          days\n          stopDays\n        }\n        cancelling {\n          from\n          percent\n        }\n      }\n      travel {\n        ...TravelShown\n      }\n      together\n      types {\n        nameJa\n        nameEn\n        price\n        discounted\n        mostPerPerson\n        capacity\n        online\n        mostBeside\n        audience {\n          to\n          planKeys\n        }\n        memberPrices {\n          free\n          paid\n          company\n        }\n      }\n      quotas {\n        id\n        site {\n          ja\n          en\n        }\n        startsAt\n        name {\n          ja\n          en\n        }\n        planned\n        capacity\n        sold\n        held\n        unpaid\n        free\n      }\n      tickets\n      income\n      inside\n      handOnHours\n    }\n  }\n": typeof types.DeskEventDocument,
    "\n  query EventPlans {\n    plans {\n      key\n      active\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.EventPlansDocument,
    "\n  mutation AdmitByCode($eventId: ID!, $code: String!) {\n    admitByCode(eventId: $eventId, code: $code) {\n      ...AdmissionShown\n    }\n  }\n": typeof types.AdmitByCodeDocument,
    "\n  mutation AdmitTicket($eventId: ID!, $ticketId: ID!) {\n    admitTicket(eventId: $eventId, ticketId: $ticketId) {\n      ...AdmissionShown\n    }\n  }\n": typeof types.AdmitTicketDocument,
    "\n  fragment AdmissionShown on Admission {\n    verdict\n    ticketId\n    name\n    attendee\n    typeName {\n      ja\n      en\n    }\n    price\n    since\n    addOns {\n      name {\n        ja\n        en\n      }\n      count\n      due\n    }\n    party {\n      ticketId\n      verdict\n      name\n      typeName {\n        ja\n        en\n      }\n      price\n      since\n    }\n  }\n": typeof types.AdmissionShownFragmentDoc,
    "\n  mutation UndoAdmission($ticketId: ID!) {\n    undoAdmission(ticketId: $ticketId)\n  }\n": typeof types.UndoAdmissionDocument,
    "\n  mutation SaveEvent($words: EventWordsInput!, $sale: EventSaleInput, $id: ID, $like: ID) {\n    saveEvent(words: $words, sale: $sale, id: $id, like: $like)\n  }\n": typeof types.SaveEventDocument,
    "\n  mutation PublishEvent($id: ID!) {\n    publishEvent(id: $id)\n  }\n": typeof types.PublishEventDocument,
    "\n  mutation WithdrawEvent($id: ID!) {\n    withdrawEvent(id: $id)\n  }\n": typeof types.WithdrawEventDocument,
    "\n  mutation DiscardEvent($id: ID!) {\n    discardEvent(id: $id)\n  }\n": typeof types.DiscardEventDocument,
    "\n  mutation AddEventDate($id: ID!, $date: EventDateInput!) {\n    addEventDate(id: $id, date: $date)\n  }\n": typeof types.AddEventDateDocument,
    "\n  mutation SetHandOnHours($id: ID!, $hours: Int) {\n    setHandOnHours(id: $id, hours: $hours)\n  }\n": typeof types.SetHandOnHoursDocument,
    "\n  mutation SetCapacity($quotaId: ID!, $capacity: Int!) {\n    setCapacity(quotaId: $quotaId, capacity: $capacity)\n  }\n": typeof types.SetCapacityDocument,
    "\n  mutation StateTravel($id: ID!, $travel: TravelInput!) {\n    stateTravel(id: $id, travel: $travel)\n  }\n": typeof types.StateTravelDocument,
    "\n  query EventReflections($eventId: ID!) {\n    eventReflections(eventId: $eventId) {\n      titleJa\n      reflections {\n        id\n        revision\n        startsAt\n        memberId\n        name\n        asked\n        learned\n        forHost\n        forPublic\n        signed\n        changedAt\n        publishedAt\n      }\n    }\n  }\n": typeof types.EventReflectionsDocument,
    "\n  mutation PublishReflection($id: ID!, $revision: Int!) {\n    publishReflection(id: $id, revision: $revision)\n  }\n": typeof types.PublishReflectionDocument,
    "\n  mutation TakeReflectionDown($id: ID!) {\n    takeReflectionDown(id: $id)\n  }\n": typeof types.TakeReflectionDownDocument,
    "\n  query EventResult($eventId: ID!) {\n    eventResult(eventId: $eventId) {\n      titleJa\n      kinds {\n        name {\n          ja\n          en\n        }\n        tickets\n        amount\n      }\n      tickets\n      cancelFees\n      givenBack\n      atTheDoor\n      processorFees\n      costs {\n        account {\n          ja\n          en\n        }\n        amount\n      }\n      slips {\n        id\n        kind\n        name\n        account {\n          ja\n          en\n        }\n        occurredOn\n        amount\n      }\n      slipsLeftOut\n      ownIncome\n      publicMoney\n      cost\n      left\n      leftAlone\n      coverage\n      costPerTicket\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.EventResultDocument,
    "\n  query EventTitle($id: ID!) {\n    event(id: $id) {\n      titleJa\n    }\n  }\n": typeof types.EventTitleDocument,
    "\n  mutation EnterEventSlip($eventId: ID!, $slip: SlipInput!) {\n    enterEventSlip(eventId: $eventId, slip: $slip) {\n      id\n    }\n  }\n": typeof types.EnterEventSlipDocument,
    "\n  query EventAudience($eventId: ID!) {\n    eventAudience(eventId: $eventId) {\n      titleJa\n      day\n      members {\n        ...ShownPeople\n      }\n      guests {\n        ...ShownPeople\n      }\n      companions {\n        ...ShownPeople\n      }\n      inside {\n        ...ShownPeople\n      }\n      outside {\n        ...ShownPeople\n      }\n      unsaid {\n        ...ShownPeople\n      }\n      newcomers\n      bands\n      areas {\n        ...ShownAreaCounts\n      }\n      all {\n        ...ShownAreaCounts\n      }\n    }\n  }\n": typeof types.EventAudienceDocument,
    "\n  fragment ShownAreaCounts on AreaCounts {\n    name {\n      ja\n      en\n    }\n    side\n    ages {\n      ...ShownPeople\n    }\n    total {\n      ...ShownPeople\n    }\n  }\n": typeof types.ShownAreaCountsFragmentDoc,
    "\n  fragment ShownPeople on ShownPeople {\n    applied\n    came\n  }\n": typeof types.ShownPeopleFragmentDoc,
    "\n  query DeskEventSites($eventId: ID!) {\n    eventSites(eventId: $eventId) {\n      titleJa\n      draft\n      items {\n        id\n        nameJa\n        nameEn\n        addressJa\n        addressEn\n        bodyJa\n        bodyEn\n        bringJa\n        bringEn\n        hostId\n        slots\n      }\n    }\n    eventHosts(eventId: $eventId) {\n      items {\n        id\n        name {\n          ja\n          en\n        }\n        showing\n      }\n    }\n  }\n": typeof types.DeskEventSitesDocument,
    "\n  mutation KeepEventSite($eventId: ID!, $id: ID, $place: Int, $site: EventSiteInput!) {\n    keepEventSite(eventId: $eventId, id: $id, place: $place, site: $site)\n  }\n": typeof types.KeepEventSiteDocument,
    "\n  mutation RemoveEventSite($id: ID!) {\n    removeEventSite(id: $id)\n  }\n": typeof types.RemoveEventSiteDocument,
    "\n  query SlotPreview($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {\n    slotPreview(eventId: $eventId, plan: $plan, anew: $anew) {\n      added {\n        siteId\n        startsAt\n        endsAt\n      }\n      taken {\n        siteId\n        startsAt\n        endsAt\n      }\n      replaced\n    }\n  }\n": typeof types.SlotPreviewDocument,
    "\n  mutation LayOutSlots($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {\n    layOutSlots(eventId: $eventId, plan: $plan, anew: $anew)\n  }\n": typeof types.LayOutSlotsDocument,
    "\n  query EventSurvey($eventId: ID!) {\n    eventSurvey(eventId: $eventId) {\n      titleJa\n      open\n      closeDays\n      questions {\n        id\n        kind\n        labelJa\n        labelEn\n        options {\n          ja\n          en\n        }\n      }\n      asked\n      answered\n      satisfaction\n      satisfactions {\n        ...ShownSurveyCount\n      }\n      recommend {\n        score\n        promoters\n        passives\n        detractors\n      }\n      recommends {\n        ...ShownSurveyCount\n      }\n      again {\n        intention\n        counts {\n          ...ShownSurveyCount\n        }\n      }\n      own {\n        id\n        labelJa\n        kind\n        counts {\n          ...ShownSurveyCount\n        }\n        texts\n      }\n      said\n    }\n  }\n\n  fragment ShownSurveyCount on SurveyCount {\n    choice\n    count\n  }\n": typeof types.EventSurveyDocument,
    "\n  query EventSurveyFigures($eventId: ID!) {\n    eventSurveyFigures(eventId: $eventId) {\n      asked\n      answered\n      satisfaction\n      recommend {\n        score\n      }\n    }\n  }\n": typeof types.EventSurveyFiguresDocument,
    "\n  mutation PlanEventSurvey(\n    $eventId: ID!\n    $open: Boolean!\n    $closeDays: Int!\n    $questions: [SurveyQuestionInput!]!\n  ) {\n    planEventSurvey(eventId: $eventId, open: $open, closeDays: $closeDays, questions: $questions)\n  }\n": typeof types.PlanEventSurveyDocument,
    "\n  query WaitingList($eventId: ID!) {\n    waitingList(eventId: $eventId) {\n      title {\n        ja\n        en\n      }\n      order\n      offerHours\n      entries {\n        joinedAt\n        memberId\n        name\n        number\n        entry {\n          id\n          state\n          lines {\n            name {\n              ja\n              en\n            }\n            quantity\n          }\n          dates\n          offeredUntil\n        }\n      }\n      more\n      moves {\n        entryId\n        from\n        to\n        reason\n        at\n      }\n    }\n  }\n": typeof types.WaitingListDocument,
    "\n  mutation MoveWaitingEntry($id: ID!, $place: Int!, $reason: String!) {\n    moveWaitingEntry(id: $id, place: $place, reason: $reason)\n  }\n": typeof types.MoveWaitingEntryDocument,
    "\n  mutation SetWaitingRule($eventId: ID!, $order: WaitingOrder!, $offerHours: Int!) {\n    setWaitingRule(eventId: $eventId, order: $order, offerHours: $offerHours)\n  }\n": typeof types.SetWaitingRuleDocument,
    "\n  query FeePlans($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      planKey\n      interval\n    }\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n      prices {\n        interval\n        amount\n      }\n    }\n  }\n": typeof types.FeePlansDocument,
    "\n  query FeeReview($memberId: ID!, $planKey: String!, $interval: BillingInterval!) {\n    membershipFeeReview(memberId: $memberId, planKey: $planKey, interval: $interval) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      from\n      lastDay\n      termEnd\n      today\n      idempotencyKey\n    }\n  }\n": typeof types.FeeReviewDocument,
    "\n  mutation TakeMembershipFee(\n    $memberId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $amount: Yen!\n    $means: ManualMeans!\n    $receivedOn: TokyoDate!\n    $note: String\n    $termEnd: TokyoDate\n    $idempotencyKey: String!\n  ) {\n    takeMembershipFee(\n      memberId: $memberId\n      planKey: $planKey\n      interval: $interval\n      amount: $amount\n      means: $means\n      receivedOn: $receivedOn\n      note: $note\n      termEnd: $termEnd\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": typeof types.TakeMembershipFeeDocument,
    "\n  mutation ReverseMembershipFee($paymentId: ID!, $reason: String!) {\n    reverseMembershipFee(paymentId: $paymentId, reason: $reason)\n  }\n": typeof types.ReverseMembershipFeeDocument,
    "\n  query FundingReport($fiscalYear: Int!) {\n    fundingReport(fiscalYear: $fiscalYear) {\n      fiscalYear\n      asOf\n      months\n      lines {\n        line\n        label {\n          ja\n          en\n        }\n        planned\n        actual\n      }\n      plannedTotal\n      actualTotal\n      plannedCost\n      actualCost\n      openingCash\n      cash\n      plannedRatios {\n        ownRatio\n        coverage\n        concentration\n        recurringRatio\n        runwayMonths\n      }\n      actualRatios {\n        ownRatio\n        coverage\n        concentration\n        recurringRatio\n        runwayMonths\n      }\n      plannedYears {\n        fiscalYear\n        income {\n          line\n          amount\n        }\n        total\n        cost\n        openingCash\n        ratios {\n          ownRatio\n        }\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.FundingReportDocument,
    "\n  query Slips($fiscalYear: Int!, $first: Int!, $after: String) {\n    slips(fiscalYear: $fiscalYear, first: $first, after: $after) {\n      items {\n        id\n        kind\n        name\n        amount\n        occurredOn\n        taxed\n        periodFrom\n        periodTo\n        restrictedUse\n        costName {\n          ja\n          en\n        }\n        grantName\n        eventId\n        reversedBecause\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.SlipsDocument,
    "\n  mutation EnterSlip($slip: SlipInput!) {\n    enterSlip(slip: $slip) {\n      id\n    }\n  }\n": typeof types.EnterSlipDocument,
    "\n  mutation ReverseSlip($id: ID!, $reason: String!) {\n    reverseSlip(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReverseSlipDocument,
    "\n  mutation SaveFundingPlan($fiscalYear: Int!, $plan: FundingPlanInput!) {\n    saveFundingPlan(fiscalYear: $fiscalYear, plan: $plan)\n  }\n": typeof types.SaveFundingPlanDocument,
    "\n  query DeskGifts($first: Int!, $after: String) {\n    gifts(first: $first, after: $after) {\n      items {\n        id\n        state\n        planName {\n          ja\n          en\n        }\n        length {\n          ja\n          en\n        }\n        amount\n        orderedAt\n        giverId\n        giverNumber\n        recipientId\n        recipientNumber\n        receivableUntil\n        lastDay\n        returnReason\n        mailed\n        late\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DeskGiftsDocument,
    "\n  mutation SendGiftAgainAtDesk($id: ID!) {\n    sendGiftAgain(id: $id)\n  }\n": typeof types.SendGiftAgainAtDeskDocument,
    "\n  mutation ReturnGift($id: ID!) {\n    returnGift(id: $id)\n  }\n": typeof types.ReturnGiftDocument,
    "\n  query GuestRecord($orderId: ID!) {\n    guestRecord(orderId: $orderId) {\n      orderId\n      eventId\n      name\n      erasedAt\n      hindrance\n      others {\n        orderId\n        title {\n          ja\n          en\n        }\n        orderedAt\n        later\n      }\n      tables {\n        table\n        title {\n          ja\n          en\n        }\n        rows {\n          fields {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n": typeof types.GuestRecordDocument,
    "\n  mutation EraseGuest($orderId: ID!, $typedName: String!) {\n    eraseGuest(orderId: $orderId, typedName: $typedName)\n  }\n": typeof types.EraseGuestDocument,
    "\n  query CorporateHealth($filter: HealthFilter!, $first: Int!, $after: String) {\n    corporateHealth(filter: $filter, first: $first, after: $after) {\n      asOf\n      companies\n      counts {\n        filter\n        companies\n      }\n      overdueAmount\n      committed {\n        month\n        amount\n      }\n      committedTotal\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n      items {\n        id\n        title\n        planName {\n          ja\n          en\n        }\n        interval\n        invoiced\n        prepaid\n        amount\n        nextAmount\n        signs\n        renewsOn\n        daysToRenewal\n        cancelsOn\n        graceUntil\n        seats\n        capacity\n        usage\n        benefits {\n          kind\n          label {\n            ja\n            en\n          }\n          per\n          allowedWords {\n            ja\n            en\n          }\n          usedWords {\n            ja\n            en\n          }\n        }\n        overdue {\n          amount\n          since\n          invoices\n        }\n        daysOverdue\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.CorporateHealthDocument,
    "\n  fragment ShownHeldMove on HeldMove {\n    id\n    payer\n    kind\n    state\n    amount\n    day\n    target\n    accountTail\n    forOrder\n    note\n    askedBy\n    isOwn\n    askedAt\n    decidedBy\n    decidedAt\n  }\n": typeof types.ShownHeldMoveFragmentDoc,
    "\n  query HeldMoney {\n    heldMoney {\n      items {\n        id\n        payer\n        arosOn\n        amount\n        left\n        moves {\n          ...ShownHeldMove\n        }\n      }\n      count\n      amount\n      recent {\n        ...ShownHeldMove\n      }\n    }\n  }\n": typeof types.HeldMoneyDocument,
    "\n  query HeldItem($id: ID!, $search: String!) {\n    heldItem(id: $id, search: $search) {\n      held {\n        id\n        payer\n        arosOn\n        amount\n        left\n        account {\n          bank\n          branch\n          kind\n          number\n          holder\n        }\n        moves {\n          ...ShownHeldMove\n        }\n      }\n      invoices {\n        id\n        number\n        debtor\n        dueOn\n        open\n      }\n    }\n  }\n": typeof types.HeldItemDocument,
    "\n  mutation AskRepayment(\n    $id: ID!\n    $amount: Int!\n    $day: TokyoDate!\n    $bank: String!\n    $accountTail: String!\n    $note: String!\n  ) {\n    askRepayment(id: $id, amount: $amount, day: $day, bank: $bank, accountTail: $accountTail, note: $note)\n  }\n": typeof types.AskRepaymentDocument,
    "\n  mutation AssignHeld($id: ID!, $receivableId: ID!, $amount: Int!) {\n    assignHeld(id: $id, receivableId: $receivableId, amount: $amount)\n  }\n": typeof types.AssignHeldDocument,
    "\n  mutation DecideHeldMove($id: ID!, $to: HeldMoveDecision!) {\n    decideHeldMove(id: $id, to: $to)\n  }\n": typeof types.DecideHeldMoveDocument,
    "\n  query MemberImports {\n    memberImports {\n      id\n      state\n      fileName\n      source\n      rowCount\n      uploadedBy\n      uploadedAt\n    }\n  }\n": typeof types.MemberImportsDocument,
    "\n  query MemberImport($id: ID!, $first: Int!) {\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n    }\n    memberImport(id: $id, first: $first) {\n      id\n      state\n      fileName\n      source\n      encoding\n      rowCount\n      uploadedAt\n      columns {\n        heading\n        field\n        examples\n      }\n      missing\n      planMatches {\n        word\n        rows\n        planKey\n      }\n      counts {\n        create\n        member\n        probable\n        refused\n        newsletter\n        optOut\n      }\n      terms {\n        planName {\n          ja\n          en\n        }\n        people\n        firstEnd\n        lastEnd\n        interval\n        ifAllGoOn\n      }\n      rows {\n        rowNo\n        verdict\n        state\n        name\n        email\n        planName {\n          ja\n          en\n        }\n        paidThrough\n        joinedOn\n        likeness\n        known {\n          id\n          number\n          name\n        }\n        remarks {\n          heading\n          cell\n          fault\n          text {\n            ja\n            en\n          }\n        }\n      }\n      fingerprint\n      sameFileAt\n      outcome {\n        settled\n        created\n        member\n        leftOut\n        refused\n        undone\n        kept\n        uninvited\n      }\n      undoUntil\n      forgotten\n    }\n  }\n": typeof types.MemberImportDocument,
    "\n  mutation BringMemberList($fileName: String!, $content: String!, $source: String!, $basis: String!) {\n    bringMemberList(fileName: $fileName, content: $content, source: $source, basis: $basis)\n  }\n": typeof types.BringMemberListDocument,
    "\n  mutation MatchMemberImport($id: ID!, $columns: [ImportColumnInput!]!, $plans: [ImportPlanInput!]!) {\n    matchMemberImport(id: $id, columns: $columns, plans: $plans)\n  }\n": typeof types.MatchMemberImportDocument,
    "\n  mutation StartMemberImport($id: ID!, $fingerprint: String!, $alsoCreate: [Int!]!) {\n    startMemberImport(id: $id, fingerprint: $fingerprint, alsoCreate: $alsoCreate)\n  }\n": typeof types.StartMemberImportDocument,
    "\n  mutation DiscardMemberImport($id: ID!) {\n    discardMemberImport(id: $id)\n  }\n": typeof types.DiscardMemberImportDocument,
    "\n  mutation InviteImported($id: ID!) {\n    inviteImported(id: $id)\n  }\n": typeof types.InviteImportedDocument,
    "\n  mutation UndoMemberImport($id: ID!) {\n    undoMemberImport(id: $id)\n  }\n": typeof types.UndoMemberImportDocument,
    "\n  query MemberLifeLine($memberId: ID!, $first: Int!, $after: String) {\n    memberLifeLine(memberId: $memberId, first: $first, after: $after) {\n      name\n      items {\n        id\n        at\n        sort\n        title {\n          ja\n          en\n        }\n        eventId\n        role\n        entry {\n          kind\n          what\n          startsOn\n          endsOn\n          note\n          objection\n          answer\n          contested\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.MemberLifeLineDocument,
    "\n  query ContestedLifeEntries {\n    contestedLifeEntries {\n      id\n      memberId\n      name\n      what\n      objectedAt\n    }\n  }\n": typeof types.ContestedLifeEntriesDocument,
    "\n  mutation AddLifeEntry($memberId: ID!, $input: LifeEntryInput!) {\n    addLifeEntry(memberId: $memberId, input: $input)\n  }\n": typeof types.AddLifeEntryDocument,
    "\n  mutation CorrectLifeEntry($id: ID!, $input: LifeEntryInput!, $answer: String!) {\n    correctLifeEntry(id: $id, input: $input, answer: $answer)\n  }\n": typeof types.CorrectLifeEntryDocument,
    "\n  mutation AnswerLifeEntry($id: ID!, $answer: String!) {\n    answerLifeEntry(id: $id, answer: $answer)\n  }\n": typeof types.AnswerLifeEntryDocument,
    "\n  mutation RemoveLifeEntry($id: ID!) {\n    removeLifeEntry(id: $id)\n  }\n": typeof types.RemoveLifeEntryDocument,
    "\n  query MinorRecord($memberId: ID!) {\n    minorRecord(memberId: $memberId) {\n      name\n      closed\n      papers {\n        id\n        certificate\n        guardian\n        born\n        signedOn\n        seenAt\n        by\n        endedAt\n        endReason\n      }\n    }\n  }\n": typeof types.MinorRecordDocument,
    "\n  mutation KeepMinorPapers($memberId: ID!, $papers: MinorPapersInput!) {\n    keepMinorPapers(memberId: $memberId, papers: $papers)\n  }\n": typeof types.KeepMinorPapersDocument,
    "\n  mutation EndMinorPapers($id: ID!, $reason: String!) {\n    endMinorPapers(id: $id, reason: $reason)\n  }\n": typeof types.EndMinorPapersDocument,
    "\n  fragment ShownPayment on DeskPayment {\n    id\n    paidAt\n    amount\n    refunded\n    state\n    description {\n      ja\n      en\n    }\n    means\n    manual {\n      receivedOn\n      note\n      takenBy\n      reversedBy\n      reversedAt\n      reversalReason\n    }\n    receipts {\n      id\n      number\n      url\n    }\n    refunds {\n      id\n      amount\n      state\n      reason\n      at\n    }\n  }\n": typeof types.ShownPaymentFragmentDoc,
    "\n  query Member($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      number\n      familyName\n      givenName\n      familyKana\n      givenKana\n      email\n      birthDate\n      age\n      awaitsAgreement\n      prefecture\n      tie\n      status\n      planName {\n        ja\n        en\n      }\n      interval\n      joinedOn\n      paidThrough\n      nextChargeOn\n      cancelsOn\n      leftOn\n      erasedOn\n      newsletter\n      cancellation {\n        at\n        reason {\n          ja\n          en\n        }\n        remark\n      }\n      studentThrough\n      reduced {\n        kind\n        below\n        interval\n        amount\n        regular\n        regularFrom\n      }\n      pause {\n        ...PauseInDesk\n      }\n      grounds {\n        id\n        kind\n        planName {\n          ja\n          en\n        }\n        state\n        from\n        lastDay\n        reason\n        givenBy\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        source {\n          ja\n          en\n        }\n        until\n      }\n      directory {\n        displayName\n        area\n        interests\n        line\n        links\n      }\n      merges {\n        id\n        formerNumber\n        mergedAt\n        mergedBy\n        undoableUntil\n        undoable\n      }\n      mergedInto\n      lastSyncedAt\n      stripeCustomerId\n    }\n    memberPayments(memberId: $id) {\n      ...ShownPayment\n    }\n    memberMailReach(memberId: $id) {\n      undeliverableSince\n      saidBy\n      refusedSince\n    }\n    memberTimeline(memberId: $id, first: 30, after: $after) {\n      items {\n        id\n        at\n        kind\n        title {\n          ja\n          en\n        }\n        actor\n        amount\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.MemberDocument,
    "\n  mutation SyncMember($memberId: ID!) {\n    syncMemberWithStripe(memberId: $memberId)\n  }\n": typeof types.SyncMemberDocument,
    "\n  mutation SetMailReach($memberId: ID!, $reach: MailReach!) {\n    setMemberMailReach(memberId: $memberId, reach: $reach) {\n      undeliverableSince\n    }\n  }\n": typeof types.SetMailReachDocument,
    "\n  query Members($filter: MemberFilter, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      items {\n        id\n        number\n        name\n        kana\n        planName {\n          ja\n          en\n        }\n        status\n        prefecture\n        joinedOn\n        email\n      }\n      endCursor\n      hasNext\n    }\n    memberFacets(filter: $filter) {\n      total\n      byPlan {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byStatus {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byPrefecture {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query LikelyDoubles {\n    likelyDoubles {\n      pairs {\n        one {\n          ...Entry\n        }\n        other {\n          ...Entry\n        }\n        reasons\n      }\n      more\n    }\n  }\n  fragment Entry on RegisterEntry {\n    id\n    number\n    name\n    kana\n    birthDate\n    prefecture\n    email\n    joinedOn\n    status\n    planName {\n      ja\n      en\n    }\n  }\n": typeof types.LikelyDoublesDocument,
    "\n  mutation DismissDouble($oneId: ID!, $otherId: ID!) {\n    dismissDouble(oneId: $oneId, otherId: $otherId)\n  }\n": typeof types.DismissDoubleDocument,
    "\n  query MergeReview($memberId: ID!, $other: String!) {\n    mergeReview(memberId: $memberId, other: $other) {\n      sides {\n        id\n        number\n        name\n        kana\n        birthDate\n        prefecture\n        tie\n        email\n        joinedOn\n        status\n        planName {\n          ja\n          en\n        }\n        newsletter\n        addressFits\n        signsIn\n        pays\n      }\n      usual {\n        number\n        email\n        name\n        kana\n        birthDate\n        prefecture\n        tie\n      }\n      movingPlans {\n        ja\n        en\n      }\n      newsletter\n      directory\n      revision\n    }\n  }\n": typeof types.MergeReviewDocument,
    "\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input)\n  }\n": typeof types.MergeMembersDocument,
    "\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id)\n  }\n": typeof types.UndoMergeDocument,
    "\n  query MoneyMatters {\n    moneyMatters {\n      id\n      kind\n      openedAt\n      summary {\n        ja\n        en\n      }\n      detail\n      memberId\n      companyId\n      amount\n      dueBy\n      proposedAct\n    }\n  }\n": typeof types.MoneyMattersDocument,
    "\n  mutation ActOnMoneyMatter($id: ID!, $act: MoneyMatterAct!, $note: String) {\n    actOnMoneyMatter(id: $id, act: $act, note: $note)\n  }\n": typeof types.ActOnMoneyMatterDocument,
    "\n  query UnpaidFees($cause: UnpaidCause, $after: String) {\n    unpaidFees(cause: $cause, first: 50, after: $after) {\n      sums {\n        people\n        amount\n        endingSoon\n        byCause {\n          cause\n          people\n          amount\n        }\n      }\n      items {\n        memberId\n        number\n        name\n        planName {\n          ja\n          en\n        }\n        amount\n        cause\n        day\n        graceDays\n        lastUsableDay\n        nextStep\n        nextOn\n      }\n      total\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.UnpaidFeesDocument,
    "\n  query Payouts {\n    payouts {\n      atStripe\n      underWay\n      items {\n        id\n        arrivesOn\n        amount\n        whole\n        movements\n        state\n      }\n    }\n  }\n": typeof types.PayoutsDocument,
    "\n  query Letters($first: Int!, $after: String) {\n    letters(first: $first, after: $after) {\n      items {\n        id\n        state\n        subject\n        updatedAt\n        sendAt\n        startedAt\n        progress {\n          total\n          sent\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.LettersDocument,
    "\n  query DeskLetter($id: ID!) {\n    letter(id: $id) {\n      id\n      state\n      subjectJa\n      subjectEn\n      bodyJa\n      bodyEn\n      planKeys\n      prefectures\n      ties\n      interests\n      shelf\n      sendAt\n      startedAt\n      finishedAt\n      progress {\n        total\n        sent\n        failed\n        skipped\n      }\n      audience\n      senderName\n      postalAddress\n      contact\n      missing\n      preview {\n        language\n        subject\n        blocks {\n          kind\n          lines {\n            parts {\n              text\n              href\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DeskLetterDocument,
    "\n  query LetterChoices {\n    memberFacets(filter: null) {\n      byPlan {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byPrefecture {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n    }\n  }\n": typeof types.LetterChoicesDocument,
    "\n  mutation SaveLetter($input: LetterInput!, $id: ID) {\n    saveLetter(input: $input, id: $id)\n  }\n": typeof types.SaveLetterDocument,
    "\n  mutation DiscardLetter($id: ID!) {\n    discardLetter(id: $id)\n  }\n": typeof types.DiscardLetterDocument,
    "\n  mutation SendTestLetter($id: ID!, $language: LetterLanguage!) {\n    sendTestLetter(id: $id, language: $language)\n  }\n": typeof types.SendTestLetterDocument,
    "\n  mutation SendLetter($id: ID!, $at: Instant) {\n    sendLetter(id: $id, at: $at) {\n      state\n    }\n  }\n": typeof types.SendLetterDocument,
    "\n  mutation CancelLetter($id: ID!) {\n    cancelLetter(id: $id) {\n      state\n    }\n  }\n": typeof types.CancelLetterDocument,
    "\n  query SenderCard {\n    senderCard {\n      senderName\n      postalAddress\n      contact\n      missing\n      saved\n    }\n  }\n": typeof types.SenderCardDocument,
    "\n  mutation SaveSenderCard($input: SenderCardInput!) {\n    saveSenderCard(input: $input) {\n      missing\n    }\n  }\n": typeof types.SaveSenderCardDocument,
    "\n  query PastLists {\n    pastLists {\n      id\n      title\n      origin\n      fileName\n      broughtAt\n      people\n      takings\n      toAsk\n      asked\n      unreachable\n      claimed\n      refused\n      forgotten\n    }\n  }\n": typeof types.PastListsDocument,
    "\n  mutation BringPastList(\n    $fileName: String!\n    $content: String!\n    $title: String!\n    $origin: String!\n    $on: TokyoDate\n  ) {\n    bringPastList(fileName: $fileName, content: $content, title: $title, origin: $origin, on: $on)\n  }\n": typeof types.BringPastListDocument,
    "\n  mutation AskPastPeople($listId: ID!) {\n    askPastPeople(listId: $listId)\n  }\n": typeof types.AskPastPeopleDocument,
    "\n  query PastPeople($listId: ID!, $first: Int!, $after: String) {\n    pastPeople(listId: $listId, first: $first, after: $after) {\n      title\n      people {\n        id\n        name\n        kana\n        email\n        askedAt\n        joinedTo\n        takings\n      }\n      alike {\n        one {\n          id\n          name\n          kana\n          email\n        }\n        other {\n          id\n          name\n          kana\n          email\n        }\n      }\n      endCursor\n    }\n  }\n": typeof types.PastPeopleDocument,
    "\n  mutation TurnPastPerson($id: ID!, $turn: PastTurn!, $otherId: ID) {\n    turnPastPerson(id: $id, turn: $turn, otherId: $otherId)\n  }\n": typeof types.TurnPastPersonDocument,
    "\n  fragment PauseInDesk on MemberPause {\n    from\n    chargeOn\n    amount\n    running\n  }\n": typeof types.PauseInDeskFragmentDoc,
    "\n  query PausingMember($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      pause {\n        ...PauseInDesk\n      }\n    }\n  }\n": typeof types.PausingMemberDocument,
    "\n  query MemberPauseReview($memberId: ID!) {\n    memberPauseReview(memberId: $memberId) {\n      planName {\n        ja\n        en\n      }\n      amount\n      choices {\n        months\n        from\n        lastDay\n        chargeOn\n        fingerprint\n      }\n    }\n  }\n": typeof types.MemberPauseReviewDocument,
    "\n  mutation PauseMember($memberId: ID!, $months: Int!, $fingerprint: String!) {\n    pauseMember(memberId: $memberId, months: $months, fingerprint: $fingerprint)\n  }\n": typeof types.PauseMemberDocument,
    "\n  mutation WithdrawPauseOfMember($memberId: ID!) {\n    withdrawPauseOfMember(memberId: $memberId)\n  }\n": typeof types.WithdrawPauseOfMemberDocument,
    "\n  query PayTray {\n    wageQuestions {\n      id\n      company\n      memberId\n      name\n      title\n      workDay\n      amount\n      dueOn\n      paidOn\n      unpaidAt\n      unpaidLine\n    }\n    payTray {\n      unpaid {\n        reward {\n          id\n          title\n          workDay\n          amount\n          dueOn\n          state\n          returnReason\n        }\n        memberId\n        name\n        account {\n          bank\n          branch\n          kind\n          tail\n        }\n        hindrance\n        near\n      }\n      runs {\n        id\n        payOn\n        state\n        count\n        total\n      }\n      payer {\n        code\n        name\n        bankCode\n        branchCode\n        kind\n        number\n      }\n    }\n    workToInvoice {\n      companyId\n      company\n      month\n      count\n      total\n      over\n    }\n  }\n": typeof types.PayTrayDocument,
    "\n  query PayRun($id: ID!) {\n    payRun(id: $id) {\n      run {\n        id\n        payOn\n        state\n        count\n        total\n      }\n      transfers {\n        id\n        line\n        memberId\n        name\n        amount\n        bank\n        branch\n        tail\n        holder\n        titles\n        returnedOn\n        returnReason\n      }\n      downloads\n    }\n  }\n": typeof types.PayRunDocument,
    "\n  mutation MakePayRun($dueUntil: TokyoDate!, $payOn: TokyoDate!, $payer: PayPayerInput!) {\n    makePayRun(dueUntil: $dueUntil, payOn: $payOn, payer: $payer)\n  }\n": typeof types.MakePayRunDocument,
    "\n  mutation DropPayRun($id: ID!) {\n    dropPayRun(id: $id)\n  }\n": typeof types.DropPayRunDocument,
    "\n  mutation SendPayRun($id: ID!) {\n    sendPayRun(id: $id)\n  }\n": typeof types.SendPayRunDocument,
    "\n  mutation SettlePayRun($id: ID!) {\n    settlePayRun(id: $id)\n  }\n": typeof types.SettlePayRunDocument,
    "\n  mutation ReturnPayTransfer($id: ID!, $reason: String!) {\n    returnPayTransfer(id: $id, reason: $reason)\n  }\n": typeof types.ReturnPayTransferDocument,
    "\n  mutation EnterPayAccount($rewardId: ID!, $account: PayAccountInput!) {\n    enterPayAccount(rewardId: $rewardId, account: $account)\n  }\n": typeof types.EnterPayAccountDocument,
    "\n  mutation PayInCash($rewardId: ID!) {\n    payInCash(rewardId: $rewardId)\n  }\n": typeof types.PayInCashDocument,
    "\n  mutation InvoiceWork($companyId: ID!, $month: String!) {\n    invoiceWork(companyId: $companyId, month: $month)\n  }\n": typeof types.InvoiceWorkDocument,
    "\n  fragment PlanInDesk on DeskPlan {\n    key\n    name {\n      ja\n      en\n    }\n    kind\n    state\n    version\n    memberCount\n    payers {\n      interval\n      amount\n      reduction\n      people\n      version\n    }\n    taxCategory\n    taxNote {\n      ja\n      en\n    }\n    draftId\n  }\n": typeof types.PlanInDeskFragmentDoc,
    "\n  fragment PlanTerms on Plan {\n    kind\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    eligibility {\n      ja\n      en\n    }\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    prices {\n      interval\n      amount\n    }\n    reductions {\n      kind\n      below\n      prices {\n        interval\n        amount\n      }\n    }\n    taxCategory\n    yearFrom\n    taxNote {\n      ja\n      en\n    }\n  }\n": typeof types.PlanTermsFragmentDoc,
    "\n  fragment PrivilegeInTable on Privilege {\n    key\n    label {\n      ja\n      en\n    }\n    unit\n  }\n": typeof types.PrivilegeInTableFragmentDoc,
    "\n  query DeskPlans {\n    plans {\n      ...PlanInDesk\n      prices {\n        interval\n        amount\n      }\n    }\n    newPlanDrafts {\n      id\n      name {\n        ja\n        en\n      }\n      editedBy\n      editedAt\n    }\n  }\n": typeof types.DeskPlansDocument,
    "\n  query DeskPlan($key: String!) {\n    plan(key: $key) {\n      plan {\n        ...PlanInDesk\n        payers {\n          leaving\n        }\n      }\n      versions {\n        version\n        publishedAt\n        movesFrom\n        plan {\n          ...PlanTerms\n        }\n      }\n      turns {\n        id\n        kind\n        version\n        actor\n        reason\n        at\n      }\n    }\n  }\n": typeof types.DeskPlanDocument,
    "\n  query PlanDraft($id: ID!) {\n    planDraft(id: $id) {\n      id\n      planKey\n      revision\n      editedBy\n      editedAt\n      open\n      plan {\n        ...PlanTerms\n      }\n      faults {\n        field\n        fault\n      }\n      preview {\n        key\n        ...PlanTerms\n        prices {\n          monthlyEquivalent\n        }\n      }\n      changes {\n        changes\n        prices {\n          reduction\n          interval\n          before\n          after\n        }\n        better {\n          key\n          label {\n            ja\n            en\n          }\n        }\n        lesser {\n          key\n          label {\n            ja\n            en\n          }\n        }\n      }\n      groups {\n        interval\n        amount\n        reduction\n        people\n        leaving\n        after\n        yearlyDifference\n      }\n      earliestMove\n      noticeDays\n    }\n    privileges {\n      ...PrivilegeInTable\n    }\n  }\n": typeof types.PlanDraftDocument,
    "\n  query DraftBeginning($key: String!) {\n    privileges {\n      ...PrivilegeInTable\n    }\n    plan(key: $key) {\n      plan {\n        state\n        draftId\n      }\n      versions {\n        plan {\n          ...PlanTerms\n        }\n      }\n    }\n  }\n": typeof types.DraftBeginningDocument,
    "\n  mutation SavePlanDraft($draft: PlanDraftInput!) {\n    savePlanDraft(draft: $draft)\n  }\n": typeof types.SavePlanDraftDocument,
    "\n  mutation DiscardPlanDraft($id: ID!, $revision: Int!) {\n    discardPlanDraft(id: $id, revision: $revision)\n  }\n": typeof types.DiscardPlanDraftDocument,
    "\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input)\n  }\n": typeof types.PublishPlanDocument,
    "\n  mutation SetPlanState($key: String!, $state: PlanState!, $reason: String!) {\n    setPlanState(key: $key, state: $state, reason: $reason)\n  }\n": typeof types.SetPlanStateDocument,
    "\n  mutation OrderPlans($before: [ID!]!, $after: [ID!]!) {\n    orderPlans(before: $before, after: $after)\n  }\n": typeof types.OrderPlansDocument,
    "\n  query DeskPostings($state: PostingState, $first: Int!, $after: String) {\n    deskPostings(state: $state, first: $first, after: $after) {\n      items {\n        posting {\n          id\n          company\n          title\n          contract\n          places\n          lastDay\n        }\n        state\n        counts {\n          live\n          hired\n          declined\n          withdrawn\n        }\n        problems {\n          field\n          blocks\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DeskPostingsDocument,
    "\n  query DeskPosting($id: ID!) {\n    deskPosting(id: $id) {\n      posting {\n        id\n        companyId\n        company\n        companyShown\n        title\n        why\n        whoWith\n        what\n        growth\n        contract\n        way\n        area\n        places\n        lastDay\n        items {\n          item\n          text\n        }\n        payUnit\n        payYen\n        payMinutes\n        overtimeYen\n        overtimeMinutes\n        overtimeExcess\n        ageReason\n        author\n        authorSchool\n        phase\n        publishedOn\n        confirmedOn\n      }\n      state\n      edition\n      reason\n      counts {\n        live\n        hired\n        declined\n        withdrawn\n        stayed6\n        left6\n        stayed12\n        left12\n      }\n      problems {\n        field\n        blocks\n        says {\n          ja\n          en\n        }\n        law {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.DeskPostingDocument,
    "\n  mutation PublishPosting($id: ID!, $edition: Int!, $wage: Int) {\n    publishPosting(id: $id, edition: $edition, wage: $wage)\n  }\n": typeof types.PublishPostingDocument,
    "\n  mutation GiveBackPosting($id: ID!, $reason: String!) {\n    giveBackPosting(id: $id, reason: $reason)\n  }\n": typeof types.GiveBackPostingDocument,
    "\n  mutation ClosePosting($id: ID!, $reason: String!) {\n    closePosting(id: $id, reason: $reason)\n  }\n": typeof types.ClosePostingDocument,
    "\n  query Complaints($postingId: ID) {\n    complaints(postingId: $postingId) {\n      id\n      postingId\n      title\n      kind\n      words\n      saidAt\n      answeredAt\n      answer\n    }\n  }\n": typeof types.ComplaintsDocument,
    "\n  mutation AnswerComplaint($id: ID!, $answer: String!) {\n    answerComplaint(id: $id, answer: $answer)\n  }\n": typeof types.AnswerComplaintDocument,
    "\n  query DeskArticle($postingId: ID!) {\n    deskArticle(postingId: $postingId) {\n      memberId\n      writer\n      checker\n      checkedAt\n      naming\n    }\n  }\n": typeof types.DeskArticleDocument,
    "\n  query DeskPosts($first: Int!, $after: String) {\n    posts(first: $first, after: $after) {\n      items {\n        id\n        titleJa\n        audience\n        state\n        updatedAt\n        publishedAt\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DeskPostsDocument,
    "\n  query DeskPost($id: ID!) {\n    post(id: $id) {\n      id\n      titleJa\n      titleEn\n      bodyJa\n      bodyEn\n      audience\n      state\n    }\n  }\n": typeof types.DeskPostDocument,
    "\n  mutation SavePost($input: PostInput!, $id: ID) {\n    savePost(input: $input, id: $id)\n  }\n": typeof types.SavePostDocument,
    "\n  mutation PublishPost($id: ID!) {\n    publishPost(id: $id)\n  }\n": typeof types.PublishPostDocument,
    "\n  mutation WithdrawPost($id: ID!) {\n    withdrawPost(id: $id)\n  }\n": typeof types.WithdrawPostDocument,
    "\n  mutation DiscardPost($id: ID!) {\n    discardPost(id: $id)\n  }\n": typeof types.DiscardPostDocument,
    "\n  fragment ShownReceipt on Receipt {\n    id\n    number\n    issuedOn\n    paidOn\n    amount\n    taxInside\n    addressee\n    description\n    refunded\n    readdressing\n    splittable\n    purposes {\n      key\n      text\n    }\n    handedOut\n    supersededBecause\n    replaces {\n      number\n      because\n      part\n      parts\n    }\n    replacedBy\n    turns {\n      id\n      at\n      kind\n      actor\n      actorName\n      reason\n      addresseeBefore\n    }\n    downloadUrl\n  }\n": typeof types.ShownReceiptFragmentDoc,
    "\n  query MemberReceipts($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n    }\n    memberReceipts(memberId: $memberId) {\n      ...ShownReceipt\n    }\n  }\n": typeof types.MemberReceiptsDocument,
    "\n  mutation MakeReceiptOut($id: ID!, $addressee: String!, $purpose: String, $reason: String!) {\n    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose, reason: $reason)\n  }\n": typeof types.MakeReceiptOutDocument,
    "\n  mutation SplitMemberReceipt($id: ID!, $parts: [ReceiptPartInput!]!, $reason: String!) {\n    splitReceipt(id: $id, parts: $parts, reason: $reason)\n  }\n": typeof types.SplitMemberReceiptDocument,
    "\n  query RefundReview($id: ID!, $ofCompany: Boolean!, $paymentId: ID!, $amount: Yen) {\n    refundReview(paymentId: $paymentId, amount: $amount) {\n      refundable\n      amount\n      undelivered {\n        amount\n        months\n      }\n      memberName\n      consequences {\n        ja\n        en\n      }\n      accessEndsIfRevoked\n      idempotencyKey\n    }\n    memberPayments(memberId: $id) @skip(if: $ofCompany) {\n      ...RefundedPayment\n    }\n    companyPayments(companyId: $id) @include(if: $ofCompany) {\n      ...RefundedPayment\n    }\n  }\n": typeof types.RefundReviewDocument,
    "\n  fragment RefundedPayment on DeskPayment {\n    id\n    paidAt\n    description {\n      ja\n      en\n    }\n  }\n": typeof types.RefundedPaymentFragmentDoc,
    "\n  mutation RefundPayment(\n    $paymentId: ID!\n    $amount: Yen!\n    $reason: String!\n    $access: AccessAfterRefund!\n    $idempotencyKey: String!\n  ) {\n    refundPayment(\n      paymentId: $paymentId\n      amount: $amount\n      reason: $reason\n      access: $access\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n      state\n    }\n  }\n": typeof types.RefundPaymentDocument,
    "\n  query RegistrationDesks {\n    registrationDesks {\n      id\n      name\n      place\n      lastDay\n      stage\n      registered\n      clerks {\n        id\n        endedAt\n      }\n    }\n  }\n": typeof types.RegistrationDesksDocument,
    "\n  query RegistrationDesk($id: ID!) {\n    registrationDesk(id: $id) {\n      desk {\n        id\n        name\n        place\n        lastDay\n        stage\n        registered\n        clerks {\n          id\n          name\n          endedAt\n        }\n      }\n      registrations {\n        id\n        state\n        memberId\n        name\n        number\n        begunAt\n        claimedAt\n        steps {\n          step\n          at\n          detail\n        }\n      }\n      acts {\n        id\n        act\n        clerkId\n        by\n        note\n        at\n      }\n    }\n  }\n": typeof types.RegistrationDeskDocument,
    "\n  mutation OpenRegistrationDesk($desk: RegistrationDeskInput!) {\n    openRegistrationDesk(desk: $desk)\n  }\n": typeof types.OpenRegistrationDeskDocument,
    "\n  mutation AddDeskClerk($id: ID!, $name: String!) {\n    addDeskClerk(id: $id, name: $name)\n  }\n": typeof types.AddDeskClerkDocument,
    "\n  mutation EndDeskClerk($id: ID!) {\n    endDeskClerk(id: $id)\n  }\n": typeof types.EndDeskClerkDocument,
    "\n  mutation CloseRegistrationDesk($id: ID!) {\n    closeRegistrationDesk(id: $id)\n  }\n": typeof types.CloseRegistrationDeskDocument,
    "\n  query CallSheet($gigId: ID) {\n    callSheet(gigId: $gigId) {\n      title\n      people {\n        memberId\n        number\n        name\n        kana\n        telephone\n        lastResult\n        lastAt\n      }\n    }\n  }\n": typeof types.CallSheetDocument,
    "\n  mutation NoteGigCall($memberId: ID!, $gigId: ID, $result: CallResult!) {\n    noteGigCall(memberId: $memberId, gigId: $gigId, result: $result)\n  }\n": typeof types.NoteGigCallDocument,
    "\n  mutation TakeGigForPerson($memberId: ID!, $gigId: ID!, $word: String!) {\n    takeGigForPerson(memberId: $memberId, gigId: $gigId, word: $word)\n  }\n": typeof types.TakeGigForPersonDocument,
    "\n  query RegisteredPerson($memberId: ID!) {\n    registeredPerson(memberId: $memberId) {\n      name\n      number\n      telephone\n      claimedAt\n      outSince\n      outReason\n      hasFamily\n    }\n  }\n": typeof types.RegisteredPersonDocument,
    "\n  mutation LoseTouch($memberId: ID!, $reason: String!) {\n    loseTouch(memberId: $memberId, reason: $reason)\n  }\n": typeof types.LoseTouchDocument,
    "\n  mutation FindAgain($memberId: ID!) {\n    findAgain(memberId: $memberId)\n  }\n": typeof types.FindAgainDocument,
    "\n  mutation OpenFamilyContact($memberId: ID!) {\n    openFamilyContact(memberId: $memberId) {\n      name\n      telephone\n      relation\n    }\n  }\n": typeof types.OpenFamilyContactDocument,
    "\n  mutation PrintSheetAtDesk($memberId: ID!) {\n    printSheetAtDesk(memberId: $memberId)\n  }\n": typeof types.PrintSheetAtDeskDocument,
    "\n  query GigTemplates($state: TemplateState!, $skillId: ID, $companyId: ID) {\n    gigTemplates(state: $state, skillId: $skillId, companyId: $companyId) {\n      id\n      company\n      title\n      skillId\n      skill {\n        ja\n        en\n      }\n      beginnerOk\n      length\n      minutes\n      reward\n      pastMinutes\n      pastCount\n      pictures {\n        id\n      }\n    }\n  }\n": typeof types.GigTemplatesDocument,
    "\n  query GigTemplate($id: ID!) {\n    gigTemplate(id: $id) {\n      inUse\n      template {\n        id\n        companyId\n        company\n        title\n        steps\n        skillId\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        length\n        minutes\n        reward\n        substituteAfter\n        insurance\n        dangers\n        clothes\n        state\n        pastMinutes\n        pastCount\n        pictures {\n          id\n          url\n          width\n          height\n          line\n        }\n      }\n    }\n  }\n": typeof types.GigTemplateDocument,
    "\n  query TemplateStart($gigId: ID) {\n    templateStart(gigId: $gigId) {\n      gig {\n        title\n        steps\n        skillId\n        beginnerOk\n        length\n        minutes\n        reward\n        substituteAfter\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.TemplateStartDocument,
    "\n  mutation KeepTemplate($template: TemplateInput!, $companyId: ID, $insteadOf: ID) {\n    keepTemplate(template: $template, companyId: $companyId, insteadOf: $insteadOf)\n  }\n": typeof types.KeepTemplateDocument,
    "\n  mutation TurnTemplate($id: ID!, $to: TemplateState!) {\n    turnTemplate(id: $id, to: $to)\n  }\n": typeof types.TurnTemplateDocument,
    "\n  mutation AddTemplatePicture($id: ID!, $content: String!, $line: String!) {\n    addTemplatePicture(id: $id, content: $content, line: $line)\n  }\n": typeof types.AddTemplatePictureDocument,
    "\n  mutation RemoveTemplatePicture($id: ID!) {\n    removeTemplatePicture(id: $id)\n  }\n": typeof types.RemoveTemplatePictureDocument,
    "\n  mutation RaiseTemplatePicture($id: ID!) {\n    raiseTemplatePicture(id: $id)\n  }\n": typeof types.RaiseTemplatePictureDocument,
    "\n  query SeriesStart($id: ID!, $templateId: ID!) {\n    seriesStart(id: $id, templateId: $templateId) {\n      firstDay\n      lastDay\n      times\n      places\n      reward\n      minutes\n      substituteAfter\n    }\n  }\n": typeof types.SeriesStartDocument,
    "\n  query SeriesPreview($id: ID!, $templateId: ID!, $series: SeriesInput!) {\n    seriesPreview(id: $id, templateId: $templateId, series: $series) {\n      count\n      minutes\n      standing\n      asked\n      reward\n      below\n      unknown\n      least\n      holidays\n      crossings {\n        startsAt\n        place\n        among\n      }\n    }\n  }\n": typeof types.SeriesPreviewDocument,
    "\n  mutation CutSeries($id: ID!, $templateId: ID!, $series: SeriesInput!) {\n    cutSeries(id: $id, templateId: $templateId, series: $series)\n  }\n": typeof types.CutSeriesDocument,
    "\n  query RequestSeries($id: ID!) {\n    requestSeries(id: $id) {\n      id\n      gigIds\n    }\n  }\n": typeof types.RequestSeriesDocument,
    "\n  mutation EditSeries($id: ID!, $edit: SeriesEditInput!, $reason: String!, $justification: String!) {\n    editSeries(id: $id, edit: $edit, reason: $reason, justification: $justification) {\n      changed\n      kept\n    }\n  }\n": typeof types.EditSeriesDocument,
    "\n  query Season {\n    seasonCalendar {\n      months\n      companies {\n        id\n        title\n        weeks\n        cells {\n          month\n          requests\n          uncut\n          gigs\n          minutes\n          open\n          busyWeeks\n        }\n      }\n      years {\n        weeks\n        stretches {\n          companyId\n          company\n          fromDay\n          toDay\n          weeks\n        }\n      }\n    }\n  }\n": typeof types.SeasonDocument,
    "\n  query RightsRequests($closed: Boolean!) {\n    rightsRequests(closed: $closed) {\n      requests {\n        id\n        name\n        number\n        kind\n        channel\n        state\n        dueOn\n        late\n        closedAt\n      }\n      more\n    }\n  }\n": typeof types.RightsRequestsDocument,
    "\n  query DeskRightsRequest($id: ID!) {\n    rightsRequest(id: $id) {\n      id\n      memberId\n      number\n      orderId\n      name\n      email\n      contact\n      kind\n      concerns\n      wanted\n      channel\n      state\n      fee\n      receivedOn\n      enteredBy\n      dueOn\n      late\n      identityWay\n      identityDocument\n      mandateProof\n      representative\n      checkedAt\n      checkedBy\n      outcome\n      act\n      decidedAt\n      decidedBy\n      letter {\n        title\n        addressee\n        paragraphs\n        from\n      }\n      paperUrl\n      closedAt\n      closedBy\n      entry {\n        familyName\n        givenName\n        familyKana\n        givenKana\n        birthDate\n        prefecture\n        tie\n      }\n      grounds {\n        key\n        article {\n          ja\n          en\n        }\n        words {\n          ja\n          en\n        }\n        needsMeasure\n      }\n      acts\n      parts {\n        table\n        title {\n          ja\n          en\n        }\n        items\n        rows\n      }\n    }\n  }\n": typeof types.DeskRightsRequestDocument,
    "\n  mutation EnterRightsRequest($input: EnterRightsRequestInput!) {\n    enterRightsRequest(input: $input)\n  }\n": typeof types.EnterRightsRequestDocument,
    "\n  mutation CheckRequester($id: ID!, $input: IdentityCheckInput!) {\n    checkRequester(id: $id, input: $input)\n  }\n": typeof types.CheckRequesterDocument,
    "\n  mutation CorrectEntry($id: ID!, $input: CorrectableEntryInput!) {\n    correctEntry(id: $id, input: $input)\n  }\n": typeof types.CorrectEntryDocument,
    "\n  mutation DecideRightsRequest($id: ID!, $input: DecisionInput!) {\n    decideRightsRequest(id: $id, input: $input)\n  }\n": typeof types.DecideRightsRequestDocument,
    "\n  mutation AnswerRightsRequest($id: ID!) {\n    answerRightsRequest(id: $id)\n  }\n": typeof types.AnswerRightsRequestDocument,
    "\n  mutation DeskWithdrawRightsRequest($id: ID!) {\n    withdrawRightsRequest(id: $id)\n  }\n": typeof types.DeskWithdrawRightsRequestDocument,
    "\n  query RightsRequestRule {\n    rightsRequestRule {\n      dueDays\n      remindDays\n      fee\n      decidedAt\n      decidedBy\n    }\n  }\n": typeof types.RightsRequestRuleDocument,
    "\n  mutation SetRightsRequestRule($input: RightsRequestRuleInput!) {\n    setRightsRequestRule(input: $input) {\n      dueDays\n    }\n  }\n": typeof types.SetRightsRequestRuleDocument,
    "\n  fragment ShownChurnMonth on ChurnMonth {\n    month\n    payers\n    lost\n    logoRate\n    mrr\n    lostMrr\n    revenueRate\n  }\n": typeof types.ShownChurnMonthFragmentDoc,
    "\n  query Retention($month: String!) {\n    retention(month: $month) {\n      month\n      asOf\n      cohorts {\n        month\n        joined\n        members\n        paying\n        converted\n        conversionComplete\n      }\n      companyCohorts {\n        month\n        began\n        paying\n      }\n      churn {\n        ...ShownChurnMonth\n      }\n      companyChurn {\n        ...ShownChurnMonth\n      }\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n        people\n        companies\n        amount\n      }\n      averages {\n        payer\n        planKey\n        label {\n          ja\n          en\n        }\n        payers\n        mrr\n        average\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.RetentionDocument,
    "\n  fragment ShownDueFees on DueFees {\n    due\n    dueAmount\n    leaving\n    leavingAmount\n    expectedAmount\n  }\n": typeof types.ShownDueFeesFragmentDoc,
    "\n  query Forecast {\n    renewalForecast {\n      asOf\n      churn\n      companyChurn\n      months {\n        month\n        due\n        dueAmount\n        leaving\n        leavingAmount\n        expectedAmount\n        individuals {\n          ...ShownDueFees\n        }\n        companies {\n          ...ShownDueFees\n        }\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.ForecastDocument,
    "\n  query Revenue($month: String!) {\n    revenueOverview(month: $month) {\n      month\n      asOf\n      totalIncome\n      previousTotalIncome\n      byStream {\n        stream\n        label {\n          ja\n          en\n        }\n        amount\n        previousAmount\n        recurring\n        ownRevenue\n      }\n      mrr\n      previousMrr\n      mrrOfCompanies\n      payingCompanies\n      membersByTier {\n        planKey\n        label {\n          ja\n          en\n        }\n        count\n        previousCount\n      }\n      newMembers\n      lostMembers\n      newPaid\n      lostPaid\n      fees\n      refunds\n      outputTax\n      history {\n        month\n        total\n        byStream {\n          stream\n          amount\n        }\n      }\n      ownRevenueRatio\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.RevenueDocument,
    "\n  fragment ShownWaterfallMonth on WaterfallMonth {\n    month\n    opening {\n      amount\n      payers\n    }\n    new {\n      amount\n      payers\n    }\n    reactivation {\n      amount\n      payers\n    }\n    expansion {\n      amount\n      payers\n    }\n    contraction {\n      amount\n      payers\n    }\n    churn {\n      amount\n      payers\n    }\n    closing {\n      amount\n      payers\n    }\n  }\n": typeof types.ShownWaterfallMonthFragmentDoc,
    "\n  query RecurringRevenue($month: String!) {\n    recurringRevenue(month: $month) {\n      month\n      asOf\n      months {\n        ...ShownWaterfallMonth\n      }\n      individuals {\n        ...ShownWaterfallMonth\n      }\n      companies {\n        ...ShownWaterfallMonth\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.RecurringRevenueDocument,
    "\n  query RecurringMembers($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {\n    recurringMembers(month: $month, figure: $figure, first: $first, after: $after) {\n      items {\n        id\n        number\n        name\n        planName {\n          ja\n          en\n        }\n        opening\n        closing\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.RecurringMembersDocument,
    "\n  query RecurringCompanies($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {\n    recurringCompanies(month: $month, figure: $figure, first: $first, after: $after) {\n      items {\n        id\n        title\n        planName {\n          ja\n          en\n        }\n        opening\n        closing\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.RecurringCompaniesDocument,
    "\n  query RelatedPeople($month: String!) {\n    relatedPeople(month: $month) {\n      month\n      people\n      members\n      guests\n      sent\n      untraced\n      companions\n      registered\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.RelatedPeopleDocument,
    "\n  query RideDates($id: ID!) {\n    event(id: $id) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.RideDatesDocument,
    "\n  query Ride($occurrenceId: ID!) {\n    ride(occurrenceId: $occurrenceId) {\n      occurrenceId\n      seatsShownAt\n      roomsShownAt\n      buses {\n        id\n        name\n        rows\n        left\n        right\n        back\n        seats {\n          label\n          row\n          left\n          blocked\n          ticketId\n        }\n      }\n      rooms {\n        id\n        name\n        beds\n        note\n      }\n      travellers {\n        ticketId\n        orderId\n        name\n        busId\n        seat\n        roomId\n      }\n    }\n  }\n": typeof types.RideDocument,
    "\n  mutation SaveBus($occurrenceId: ID!, $id: ID, $bus: BusInput!) {\n    saveBus(occurrenceId: $occurrenceId, id: $id, bus: $bus)\n  }\n": typeof types.SaveBusDocument,
    "\n  mutation RemoveBus($id: ID!) {\n    removeBus(id: $id)\n  }\n": typeof types.RemoveBusDocument,
    "\n  mutation BlockBusSeat($busId: ID!, $seat: String!, $why: BlockReason) {\n    blockBusSeat(busId: $busId, seat: $seat, why: $why)\n  }\n": typeof types.BlockBusSeatDocument,
    "\n  mutation PlaceInBuses($occurrenceId: ID!) {\n    placeInBuses(occurrenceId: $occurrenceId) {\n      placed\n      left\n    }\n  }\n": typeof types.PlaceInBusesDocument,
    "\n  mutation SeatTraveller($ticketId: ID!, $busId: ID, $seat: String, $expected: ID) {\n    seatTraveller(ticketId: $ticketId, busId: $busId, seat: $seat, expected: $expected)\n  }\n": typeof types.SeatTravellerDocument,
    "\n  mutation ShowSeats($occurrenceId: ID!, $shown: Boolean!) {\n    showSeats(occurrenceId: $occurrenceId, shown: $shown)\n  }\n": typeof types.ShowSeatsDocument,
    "\n  mutation AddLodgingRooms($occurrenceId: ID!, $rooms: LodgingRoomsInput!) {\n    addLodgingRooms(occurrenceId: $occurrenceId, rooms: $rooms)\n  }\n": typeof types.AddLodgingRoomsDocument,
    "\n  mutation ChangeLodgingRoom($id: ID!, $room: LodgingRoomInput!) {\n    changeLodgingRoom(id: $id, room: $room)\n  }\n": typeof types.ChangeLodgingRoomDocument,
    "\n  mutation RemoveLodgingRoom($id: ID!) {\n    removeLodgingRoom(id: $id)\n  }\n": typeof types.RemoveLodgingRoomDocument,
    "\n  mutation PlaceInRooms($occurrenceId: ID!) {\n    placeInRooms(occurrenceId: $occurrenceId) {\n      placed\n      left\n    }\n  }\n": typeof types.PlaceInRoomsDocument,
    "\n  mutation LodgeTraveller($ticketId: ID!, $roomId: ID) {\n    lodgeTraveller(ticketId: $ticketId, roomId: $roomId)\n  }\n": typeof types.LodgeTravellerDocument,
    "\n  mutation ShowRooms($occurrenceId: ID!, $shown: Boolean!) {\n    showRooms(occurrenceId: $occurrenceId, shown: $shown)\n  }\n": typeof types.ShowRoomsDocument,
    "\n  query Disclosure {\n    disclosure {\n      days\n      leastAge\n      unknownAge\n      placementNumber\n      recordDays\n      answerDays\n      quietDays\n      seen\n      turns {\n        id\n        at\n        actor\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.DisclosureDocument,
    "\n  mutation SaveDisclosure($input: DisclosureInput!, $seen: String!) {\n    saveDisclosure(input: $input, seen: $seen) {\n      seen\n    }\n  }\n": typeof types.SaveDisclosureDocument,
    "\n  query EqualWords {\n    equalWords {\n      words\n      seen\n    }\n  }\n": typeof types.EqualWordsDocument,
    "\n  mutation SaveEqualWords($words: String!, $seen: String!) {\n    saveEqualWords(words: $words, seen: $seen) {\n      seen\n    }\n  }\n": typeof types.SaveEqualWordsDocument,
    "\n  fragment ShownInvoicing on Invoicing {\n    bankAccount\n    paidInto\n    stripeFeePercent\n    beginsWith\n    renewalDays\n    quoteDays\n    reminderDays\n    stamps\n    seen\n    turns {\n      id\n      at\n      actor\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n": typeof types.ShownInvoicingFragmentDoc,
    "\n  query Invoicing {\n    invoicing {\n      ...ShownInvoicing\n    }\n  }\n": typeof types.InvoicingDocument,
    "\n  mutation SaveReceiptStamps($stamps: String!, $seen: String!) {\n    saveReceiptStamps(stamps: $stamps, seen: $seen) {\n      seen\n    }\n  }\n": typeof types.SaveReceiptStampsDocument,
    "\n  mutation SaveInvoicing($input: InvoicingInput!, $seen: String!) {\n    saveInvoicing(input: $input, seen: $seen) {\n      seen\n    }\n  }\n": typeof types.SaveInvoicingDocument,
    "\n  query LegalNoticeDraft {\n    legalNoticeDraft {\n      items {\n        key\n        label {\n          ja\n          en\n        }\n        required\n        ja\n        en\n        hint {\n          ja\n          en\n        }\n      }\n      missing\n      publishedVersion\n      publishedAt\n      operatorKind\n    }\n  }\n": typeof types.LegalNoticeDraftDocument,
    "\n  mutation SaveLegalNotice($items: [LegalNoticeItemInput!]!, $operatorKind: OperatorKind!) {\n    saveLegalNotice(items: $items, operatorKind: $operatorKind) {\n      missing\n    }\n  }\n": typeof types.SaveLegalNoticeDocument,
    "\n  mutation PublishLegalNotice {\n    publishLegalNotice {\n      publishedVersion\n    }\n  }\n": typeof types.PublishLegalNoticeDocument,
    "\n  query WageFigures {\n    wageFigures {\n      prefectures {\n        prefecture\n        standing\n        yen\n        since\n      }\n      figures {\n        id\n        prefecture\n        from\n        yen\n        source\n        enteredBy\n        enteredAt\n        takenBackAt\n      }\n    }\n  }\n": typeof types.WageFiguresDocument,
    "\n  mutation EnterWageFigure($input: WageFigureInput!) {\n    enterWageFigure(input: $input)\n  }\n": typeof types.EnterWageFigureDocument,
    "\n  mutation TakeBackWageFigure($id: ID!) {\n    takeBackWageFigure(id: $id)\n  }\n": typeof types.TakeBackWageFigureDocument,
    "\n  query WorkSettings {\n    workSettings {\n      feePercent\n      callOffPercent\n      calledOffShare\n      employsMinors\n      seen\n      turns {\n        id\n        at\n        actor\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.WorkSettingsDocument,
    "\n  mutation SaveWorkSettings($input: WorkSettingsInput!, $seen: String!) {\n    saveWorkSettings(input: $input, seen: $seen) {\n      seen\n    }\n  }\n": typeof types.SaveWorkSettingsDocument,
    "\n  query SlackDesk {\n    slackDesk {\n      connected\n      channels {\n        planKey\n        channelIds\n      }\n      counts {\n        state\n        count\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n      active\n    }\n  }\n": typeof types.SlackDeskDocument,
    "\n  query SlackSeats {\n    slackSeats {\n      memberId\n      number\n      name\n      planName {\n        ja\n        en\n      }\n      state\n      wanted\n      reason\n      since\n    }\n  }\n": typeof types.SlackSeatsDocument,
    "\n  mutation SaveSlackChannels($plans: [PlanChannelsInput!]!) {\n    saveSlackChannels(plans: $plans)\n  }\n": typeof types.SaveSlackChannelsDocument,
    "\n  mutation SettleSlackSeat($memberId: ID!, $act: SlackSeatAct!) {\n    settleSlackSeat(memberId: $memberId, act: $act)\n  }\n": typeof types.SettleSlackSeatDocument,
    "\n  fragment ShownStripeTransfer on StripeTransfer {\n    id\n    documentId\n    number\n    debtor\n    dueOn\n    state\n    amount\n    arrived\n    left\n    fee\n    endedAt\n  }\n": typeof types.ShownStripeTransferFragmentDoc,
    "\n  query StripeTransfers {\n    stripeTransfers {\n      paidInto\n      awaited {\n        ...ShownStripeTransfer\n      }\n      awaitedCount\n      awaitedAmount\n      ownCount\n      ownAmount\n      paid {\n        ...ShownStripeTransfer\n      }\n      balances {\n        id\n        name\n        amount\n      }\n      returns {\n        ...ShownCashReturn\n      }\n    }\n  }\n": typeof types.StripeTransfersDocument,
    "\n  fragment ShownCashReturn on CashReturn {\n    id\n    customerId\n    name\n    amount\n    state\n    askedBy\n    isOwn\n    askedAt\n    decidedBy\n    decidedAt\n  }\n": typeof types.ShownCashReturnFragmentDoc,
    "\n  mutation AskCashReturn($id: ID!, $amount: Int!) {\n    askCashReturn(id: $id, amount: $amount)\n  }\n": typeof types.AskCashReturnDocument,
    "\n  mutation AskTransferAgain($id: ID!) {\n    askTransferAgain(id: $id)\n  }\n": typeof types.AskTransferAgainDocument,
    "\n  mutation DecideCashReturn($id: ID!, $approve: Boolean!) {\n    decideCashReturn(id: $id, approve: $approve)\n  }\n": typeof types.DecideCashReturnDocument,
    "\n  query WaitingStudents {\n    studentDeclarations {\n      waiting {\n        id\n        memberId\n        number\n        name\n        age\n        school\n        graduatesIn\n        latest\n        confirmedUntil\n        declaredAt\n      }\n      more\n    }\n  }\n": typeof types.WaitingStudentsDocument,
    "\n  query StudentRule {\n    studentRule {\n      ground\n      asksFor {\n        ja\n        en\n      }\n      decidedAt\n      decidedBy\n    }\n  }\n": typeof types.StudentRuleDocument,
    "\n  mutation SetStudentRule($input: StudentRuleInput!) {\n    setStudentRule(input: $input) {\n      ground\n    }\n  }\n": typeof types.SetStudentRuleDocument,
    "\n  mutation ConfirmStudent($id: ID!, $lastDay: TokyoDate!) {\n    confirmStudent(id: $id, lastDay: $lastDay)\n  }\n": typeof types.ConfirmStudentDocument,
    "\n  mutation DeclineStudent($id: ID!, $reason: String!) {\n    declineStudent(id: $id, reason: $reason)\n  }\n": typeof types.DeclineStudentDocument,
    "\n  query SkillCourses {\n    skillCourses {\n      linked {\n        id\n        leadsTo\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        course {\n          id\n          title {\n            ja\n            en\n          }\n          startsAt\n          open\n        }\n      }\n      courses {\n        id\n        title {\n          ja\n          en\n        }\n        startsAt\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.SkillCoursesDocument,
    "\n  mutation LinkSkillCourse($eventId: ID!, $skillId: ID!, $leadsTo: Int) {\n    linkSkillCourse(eventId: $eventId, skillId: $skillId, leadsTo: $leadsTo)\n  }\n": typeof types.LinkSkillCourseDocument,
    "\n  mutation UnlinkSkillCourse($id: ID!) {\n    unlinkSkillCourse(id: $id)\n  }\n": typeof types.UnlinkSkillCourseDocument,
    "\n  query LifeNeedsList {\n    lifeNeedsList {\n      id\n      givenAt\n      lastDay\n    }\n  }\n": typeof types.LifeNeedsListDocument,
    "\n  query OpenLifeNeeds($id: ID!) {\n    lifeNeeds(id: $id) {\n      ...OpenedNeeds\n    }\n  }\n": typeof types.OpenLifeNeedsDocument,
    "\n  query CaseNeeds($id: ID!) {\n    caseNeeds(id: $id) {\n      ...OpenedNeeds\n    }\n  }\n": typeof types.CaseNeedsDocument,
    "\n  fragment OpenedNeeds on OpenedNeeds {\n    memberId\n    name\n    kana\n    needs\n    note\n    changedAt\n    lastDay\n  }\n": typeof types.OpenedNeedsFragmentDoc,
    "\n  query TalentBank($skillId: ID, $area: String, $slot: Int, $role: TalentRole, $style: WorkStyle) {\n    talentBank(skillId: $skillId, area: $area, slot: $slot, role: $role, style: $style) {\n      talents {\n        id\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        times\n        changedAt\n      }\n      more\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      areas\n    }\n  }\n": typeof types.TalentBankDocument,
    "\n  query OpenTalent($id: ID!, $reason: ReadingReason!) {\n    talentRecord(id: $id, reason: $reason) {\n      id\n      memberId\n      name\n      kana\n      record {\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        about\n        changedAt\n      }\n      careers {\n        kind\n        what\n        field\n        since\n        until\n        sideJob\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      lastDay\n      evidence {\n        id\n        what {\n          ja\n          en\n        }\n        role\n        minutes\n        occurredOn\n        revokedAt\n        reply\n      }\n      held {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        claimed\n        level\n        completions\n        companies\n        ownCompanyLines\n        lastUsedOn\n        nextLevel\n        missing {\n          need\n          have\n          wanted\n        }\n        lines {\n          id\n          kind\n          what {\n            ja\n            en\n          }\n          companyName\n          ownCompany\n          occurredOn\n          revokedAt\n          reply\n          disputed\n        }\n      }\n    }\n  }\n": typeof types.OpenTalentDocument,
    "\n  mutation ConfirmSkill($id: ID!, $skillId: ID!, $what: SkillConfirmation!) {\n    confirmSkill(id: $id, skillId: $skillId, what: $what)\n  }\n": typeof types.ConfirmSkillDocument,
    "\n  mutation TakeBackConfirmation($id: ID!, $lineId: ID!) {\n    takeBackConfirmation(id: $id, lineId: $lineId)\n  }\n": typeof types.TakeBackConfirmationDocument,
    "\n  mutation SettleReply($id: ID!, $lineId: ID!) {\n    settleReply(id: $id, lineId: $lineId)\n  }\n": typeof types.SettleReplyDocument,
    "\n  query AskDates($id: ID!) {\n    event(id: $id) {\n      titleJa\n      state\n      dates {\n        id\n        startsAt\n        endsAt\n        calledOff\n      }\n    }\n  }\n": typeof types.AskDatesDocument,
    "\n  mutation AskTalent($id: ID!, $ask: TalentAskInput!) {\n    askTalent(id: $id, ask: $ask)\n  }\n": typeof types.AskTalentDocument,
    "\n  mutation SaveTalentSkills($skills: String!) {\n    saveTalentSkills(skills: $skills)\n  }\n": typeof types.SaveTalentSkillsDocument,
    "\n  query EventCrew($eventId: ID!) {\n    eventCrew(eventId: $eventId) {\n      titleJa\n      dates {\n        occurrenceId\n        startsAt\n        endsAt\n        calledOff\n        open\n      }\n      crew {\n        id\n        occurrenceId\n        memberId\n        name\n        kana\n        role\n        startsAt\n        endsAt\n        note\n        fee\n        state\n        replyUntil\n        named\n      }\n    }\n  }\n": typeof types.EventCrewDocument,
    "\n  mutation TurnCrew($id: ID!, $to: CrewTurn!) {\n    turnCrew(id: $id, to: $to)\n  }\n": typeof types.TurnCrewDocument,
    "\n  fragment ShownTransfer on Transfer {\n    id\n    day\n    amount\n    payer\n    state\n    decidedBy\n    decidedAt\n    note\n  }\n": typeof types.ShownTransferFragmentDoc,
    "\n  fragment ShownPart on TransferPart {\n    invoice {\n      id\n      documentId\n      number\n      debtor\n      dueOn\n      open\n      late\n    }\n    amount\n    fee\n  }\n": typeof types.ShownPartFragmentDoc,
    "\n  query BankTransfers {\n    bankTransfers {\n      accounts {\n        id\n        name\n        bankCode\n        branchCode\n        kind\n        number\n        feeTolerance\n      }\n      files {\n        id\n        fileName\n        isDone\n        rowCount\n        fresh\n        known\n        outgoing\n        broughtBy\n        broughtAt\n      }\n      open {\n        transfer {\n          ...ShownTransfer\n        }\n        kind\n        name\n        parts {\n          ...ShownPart\n        }\n        over\n        sure\n      }\n      openCount\n      openAmount\n      sure\n      decided {\n        ...ShownTransfer\n      }\n      awaitedCount\n      awaitedAmount\n    }\n  }\n": typeof types.BankTransfersDocument,
    "\n  query TransferChoice($id: ID!, $search: String!, $chosen: [ID!]!) {\n    transferChoice(id: $id, search: $search, chosen: $chosen) {\n      transfer {\n        ...ShownTransfer\n      }\n      invoices {\n        id\n        documentId\n        number\n        debtor\n        dueOn\n        open\n        late\n      }\n      parts {\n        ...ShownPart\n      }\n      over\n    }\n  }\n": typeof types.TransferChoiceDocument,
    "\n  mutation SaveBankAccount($account: BankAccountInput!) {\n    saveBankAccount(account: $account)\n  }\n": typeof types.SaveBankAccountDocument,
    "\n  mutation BringBankFile(\n    $accountId: ID!\n    $fileName: String!\n    $content: String!\n    $columns: [BankColumnInput!]\n  ) {\n    bringBankFile(accountId: $accountId, fileName: $fileName, content: $content, columns: $columns)\n  }\n": typeof types.BringBankFileDocument,
    "\n  mutation MatchTransfer($id: ID!, $parts: [TransferPartInput!]!, $feeAs: BankFeeAccount) {\n    matchTransfer(id: $id, parts: $parts, feeAs: $feeAs)\n  }\n": typeof types.MatchTransferDocument,
    "\n  mutation MatchSureTransfers($ids: [ID!]!) {\n    matchSureTransfers(ids: $ids)\n  }\n": typeof types.MatchSureTransfersDocument,
    "\n  mutation SetTransferAside($id: ID!, $to: TransferAside!, $note: String!) {\n    setTransferAside(id: $id, to: $to, note: $note)\n  }\n": typeof types.SetTransferAsideDocument,
    "\n  mutation TakeTransferBack($id: ID!) {\n    takeTransferBack(id: $id)\n  }\n": typeof types.TakeTransferBackDocument,
    "\n  query GigCandidates($id: ID!) {\n    gigCandidates(id: $id) {\n      gig {\n        id\n        title\n        company\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        track\n        phase\n      }\n      candidates {\n        recordId\n        rank\n        score\n        reasons {\n          term\n          text {\n            ja\n            en\n          }\n        }\n        hindrances {\n          code\n          why {\n            ja\n            en\n          }\n          clear {\n            ja\n            en\n          }\n        }\n        word\n        placed\n        accepted\n        mailedAt\n      }\n      found\n      waves {\n        number\n        dueAt\n        sentAt\n        told\n      }\n      tellable\n    }\n  }\n": typeof types.GigCandidatesDocument,
    "\n  mutation TellOfGig($id: ID!) {\n    tellOfGig(id: $id)\n  }\n": typeof types.TellOfGigDocument,
    "\n  mutation WriteGigWord($id: ID!, $recordId: ID!, $word: String!) {\n    writeGigWord(id: $id, recordId: $recordId, word: $word)\n  }\n": typeof types.WriteGigWordDocument,
    "\n  mutation PlaceGigCandidate($id: ID!, $recordId: ID!, $reason: GigPlacingReason) {\n    placeGigCandidate(id: $id, recordId: $recordId, reason: $reason)\n  }\n": typeof types.PlaceGigCandidateDocument,
    "\n  query WorkFigures($month: String!) {\n    workFigures(month: $month) {\n      month\n      asOf\n      months {\n        month\n        requests\n        published\n        medianDays\n        p90Days\n        declined\n        waiting\n        unknown\n        gigs\n        seats\n        filled\n        calledOff\n        fillRate\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.WorkFiguresDocument,
    "\n  query WorkPlaces($state: AssignmentState!, $first: Int!, $after: String) {\n    workPlaces(state: $state, first: $first, after: $after) {\n      items {\n        requestId\n        title\n        company\n        startsAt\n        endsAt\n        reward\n        memberId\n        name\n        checkInNote\n        over\n        place {\n          id\n          place\n          state\n          checkedInAt\n          checkInWay\n          minutes\n          hours {\n            from\n            to\n            breakMinutes\n          }\n          reportLine\n          inspectedUntil\n          acceptedAt\n          reason\n          claims {\n            side\n            kind\n            reason\n            saidAt\n            hours {\n              from\n              to\n              breakMinutes\n            }\n          }\n          given {\n            clear\n            onTime\n            stepsDone\n            again\n            line\n          }\n          received {\n            clear\n            onTime\n            stepsDone\n            again\n            line\n          }\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.WorkPlacesDocument,
    "\n  mutation CheckInByHand($id: ID!, $reason: String!) {\n    checkInByHand(id: $id, reason: $reason)\n  }\n": typeof types.CheckInByHandDocument,
    "\n  mutation DecideWork($id: ID!, $done: Boolean!, $reason: String!, $hours: HoursInput) {\n    decideWork(id: $id, done: $done, reason: $reason, hours: $hours)\n  }\n": typeof types.DecideWorkDocument,
    "\n  query Incidents {\n    incidents {\n      id\n      side\n      requestId\n      title\n      company\n      memberId\n      name\n      what\n      happenedAt\n      insurance\n      toldAt\n      closedAt\n      closedNote\n    }\n  }\n": typeof types.IncidentsDocument,
    "\n  mutation CloseIncident($id: ID!, $note: String!) {\n    closeIncident(id: $id, note: $note)\n  }\n": typeof types.CloseIncidentDocument,
    "\n  query HelpRequests($state: HelpState, $first: Int!, $after: String) {\n    helpRequests(state: $state, first: $first, after: $after) {\n      items {\n        id\n        company\n        title\n        fromDay\n        toDay\n        hours\n        state\n        origin\n        askedAt\n        gigs {\n          id\n          places\n          taken\n          phase\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.HelpRequestsDocument,
    "\n  query HelpRequest($id: ID!) {\n    helpRequest(id: $id) {\n      request {\n        id\n        companyId\n        company\n        title\n        what\n        fromDay\n        toDay\n        hours\n        place\n        contact\n        state\n        origin\n        reason\n        gigs {\n          id\n          title\n          steps\n          skill {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          place\n          places\n          taken\n          reward\n          minutes\n          phase\n          reason\n          ahead\n          track\n          callOffCost\n          accompanied\n          companionHere\n          substituteDay\n          insurance {\n            ja\n            en\n          }\n        }\n      }\n      places {\n        id\n        gigId\n        place\n        memberId\n        name\n        state\n        takenAt\n        endedBy\n        endedAt\n        reason\n      }\n      wages {\n        gigId\n        verdict\n        wage\n        since\n        least\n        justification\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      areas\n    }\n  }\n": typeof types.HelpRequestDocument,
    "\n  query PastMinutes {\n    pastMinutes {\n      skillId\n      title\n      minutes\n      count\n    }\n  }\n": typeof types.PastMinutesDocument,
    "\n  mutation EnterHelp($companyId: ID!, $help: HelpInput!) {\n    enterHelp(companyId: $companyId, help: $help)\n  }\n": typeof types.EnterHelpDocument,
    "\n  mutation DeclineHelp($id: ID!, $reason: String!) {\n    declineHelp(id: $id, reason: $reason)\n  }\n": typeof types.DeclineHelpDocument,
    "\n  mutation CutGigs($id: ID!, $cut: CutInput!) {\n    cutGigs(id: $id, cut: $cut)\n  }\n": typeof types.CutGigsDocument,
    "\n  mutation PublishGigs(\n    $id: ID!\n    $justification: String!\n    $signs: GigSignsInput\n    $insurance: GigInsuranceInput\n  ) {\n    publishGigs(id: $id, justification: $justification, signs: $signs, insurance: $insurance)\n  }\n": typeof types.PublishGigsDocument,
    "\n  mutation OpenGig($id: ID!, $open: Boolean!) {\n    openGig(id: $id, open: $open)\n  }\n": typeof types.OpenGigDocument,
    "\n  mutation CallOffGig($id: ID!, $reason: String!, $shown: Int) {\n    callOffGig(id: $id, reason: $reason, shown: $shown)\n  }\n": typeof types.CallOffGigDocument,
    "\n  mutation MoveGigForWeather($id: ID!, $reason: String!, $shown: Int) {\n    moveGigForWeather(id: $id, reason: $reason, shown: $shown)\n  }\n": typeof types.MoveGigForWeatherDocument,
    "\n  query GigSigns($id: ID!) {\n    gigSigns(id: $id) {\n      id\n      gigIds\n      found\n      reason\n      lookedBy\n      lookedAt\n    }\n  }\n": typeof types.GigSignsDocument,
    "\n  query SiteCode($id: ID!) {\n    siteCode(id: $id) {\n      title\n      company\n      place\n      startsAt\n      endsAt\n      placed\n      arrived\n      codes {\n        picture\n        digits\n        seconds\n      }\n    }\n  }\n": typeof types.SiteCodeDocument,
    "\n  query RequestTeams($id: ID!) {\n    requestTeams(id: $id) {\n      code\n      gigId\n      size\n      said\n      whole\n      phase\n      heldUntil\n      places\n    }\n  }\n": typeof types.RequestTeamsDocument,
};
const documents: Documents = {
    "\n  query Attention {\n    attention {\n      kind\n      count\n      amount\n      dueOn\n    }\n  }\n": types.AttentionDocument,
    "\n  fragment ShownDeskBenefit on CompanyBenefit {\n    kind\n    label {\n      ja\n      en\n    }\n    given {\n      ja\n      en\n    }\n    used {\n      ja\n      en\n    }\n    left {\n      ja\n      en\n    }\n    percent\n    extra {\n      ja\n      en\n    }\n    from\n    lastDay\n  }\n": types.ShownDeskBenefitFragmentDoc,
    "\n  query DeskBenefits($companyId: ID!) {\n    company(id: $companyId) {\n      id\n      title\n    }\n    companyBenefits(companyId: $companyId) {\n      planName {\n        ja\n        en\n      }\n      open\n      from\n      lastDay\n      items {\n        ...ShownDeskBenefit\n      }\n      uses {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        usedFor\n        usedOn\n        who\n        returnedOn\n        returnReason\n        recordedBy\n        returnedBy\n        returnable\n      }\n      grants {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        reason\n        grantedOn\n        endsOn\n        grantedBy\n      }\n      reports {\n        from\n        lastDay\n        url\n      }\n      choices {\n        kind\n        label {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n      }\n      key\n    }\n  }\n": types.DeskBenefitsDocument,
    "\n  mutation RecordBenefitUse(\n    $companyId: ID!\n    $kind: String!\n    $amount: String!\n    $usedFor: String!\n    $usedOn: String!\n    $key: String!\n  ) {\n    recordBenefitUse(\n      companyId: $companyId\n      kind: $kind\n      amount: $amount\n      usedFor: $usedFor\n      usedOn: $usedOn\n      key: $key\n    )\n  }\n": types.RecordBenefitUseDocument,
    "\n  mutation TakeBackBenefitUse($id: ID!, $reason: String!) {\n    takeBackBenefitUse(id: $id, reason: $reason)\n  }\n": types.TakeBackBenefitUseDocument,
    "\n  mutation GrantBenefit(\n    $companyId: ID!\n    $kind: String!\n    $amount: String!\n    $reason: String!\n    $endsOn: String!\n  ) {\n    grantBenefit(companyId: $companyId, kind: $kind, amount: $amount, reason: $reason, endsOn: $endsOn)\n  }\n": types.GrantBenefitDocument,
    "\n  query JournalPreview($month: String!, $software: AccountingSoftware!) {\n    journalPreview(month: $month, software: $software) {\n      entries\n      debit\n      credit\n      encoding\n      columns\n      rows\n      lost {\n        row\n        character\n      }\n      lostCount\n    }\n  }\n": types.JournalPreviewDocument,
    "\n  query JournalWords($software: AccountingSoftware!) {\n    journalWords(software: $software) {\n      words {\n        key\n        account {\n          ja\n          en\n        }\n        name\n        sub\n        taxName\n        since\n      }\n    }\n  }\n": types.JournalWordsDocument,
    "\n  mutation SaveJournalWords(\n    $software: AccountingSoftware!\n    $validFrom: String!\n    $words: [JournalWordInput!]!\n  ) {\n    saveJournalWords(software: $software, validFrom: $validFrom, words: $words)\n  }\n": types.SaveJournalWordsDocument,
    "\n  query Closing($month: String!) {\n    closing(month: $month) {\n      month\n      state\n      openFrom\n      checks {\n        key\n        waiting\n      }\n      moved {\n        id\n        description\n        happenedOn\n        amount\n      }\n      turns {\n        month\n        closed\n        reason\n        turnedAt\n      }\n    }\n  }\n": types.ClosingDocument,
    "\n  mutation CloseMonth($month: String!) {\n    closeMonth(month: $month) {\n      month\n    }\n  }\n": types.CloseMonthDocument,
    "\n  mutation ReopenMonth($month: String!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) {\n      month\n    }\n  }\n": types.ReopenMonthDocument,
    "\n  fragment ShownInvoicePayment on InvoicePayment {\n    receivableId\n    state\n    owed\n    open\n    settled\n    settledOn\n    isFee\n    today\n    nextId\n    byHand {\n      id\n      state\n      means\n      amount\n      receivedOn\n      note\n      takenBy\n      takenAt\n      reversedBy\n      reversedAt\n      reversalReason\n    }\n    receipts {\n      ...ShownReceipt\n    }\n  }\n": types.ShownInvoicePaymentFragmentDoc,
    "\n  query InvoicePayment($id: ID!) {\n    document(id: $id) {\n      id\n      number\n      companyId\n      paper {\n        text {\n          kind\n          name\n          isOrganisation\n        }\n      }\n    }\n    invoicePayment(documentId: $id) {\n      ...ShownInvoicePayment\n    }\n  }\n": types.InvoicePaymentDocument,
    "\n  mutation SettleByHand(\n    $id: ID!\n    $receivableId: ID!\n    $amount: Int!\n    $means: ManualMeans!\n    $receivedOn: TokyoDate!\n    $note: String!\n    $shownOpen: Int!\n  ) {\n    settleByHand(\n      id: $id\n      receivableId: $receivableId\n      amount: $amount\n      means: $means\n      receivedOn: $receivedOn\n      note: $note\n      shownOpen: $shownOpen\n    )\n  }\n": types.SettleByHandDocument,
    "\n  mutation TakeSettlementBack($id: ID!, $reason: String!) {\n    takeSettlementBack(id: $id, reason: $reason)\n  }\n": types.TakeSettlementBackDocument,
    "\n  fragment CaseLine on ListedCase {\n    id\n    number\n    company\n    person\n    origin\n    state\n    weight\n    openedOn\n    main\n    next {\n      id\n      what\n      dueOn\n      overdue\n    }\n  }\n": types.CaseLineFragmentDoc,
    "\n  fragment CareLine on CareContact {\n    id\n    side\n    day\n    dueOn\n    state\n    byPhone\n    answer {\n      going\n      staying\n      talk\n      line\n    }\n    risks\n    settledAt\n  }\n": types.CareLineFragmentDoc,
    "\n  query CaseDesk {\n    caseDesk {\n      me {\n        accountId\n        name\n        reach\n      }\n      leads\n      mine {\n        ...CaseLine\n      }\n      tasks {\n        contact {\n          ...CareLine\n        }\n        of {\n          ...CaseLine\n        }\n      }\n      tray {\n        ...CaseLine\n      }\n      meters {\n        coordinator {\n          accountId\n          name\n        }\n        cases\n        load\n        limit\n        overdue\n      }\n    }\n  }\n": types.CaseDeskDocument,
    "\n  query SupportCase($id: ID!) {\n    supportCase(id: $id) {\n      listed {\n        ...CaseLine\n      }\n      edition\n      companyId\n      memberId\n      person\n      hidden\n      wish\n      main {\n        accountId\n        name\n      }\n      second {\n        accountId\n        name\n      }\n      ending\n      endLine\n      notes {\n        id\n        kind\n        text\n        by\n        at\n      }\n      care {\n        ...CareLine\n      }\n      coordinators {\n        accountId\n        name\n      }\n      may\n    }\n  }\n": types.SupportCaseDocument,
    "\n  mutation NameCoordinator($name: String!, $reach: String!) {\n    nameCoordinator(name: $name, reach: $reach)\n  }\n": types.NameCoordinatorDocument,
    "\n  mutation LimitCaseload($accountId: ID!, $limit: Int!) {\n    limitCaseload(accountId: $accountId, limit: $limit)\n  }\n": types.LimitCaseloadDocument,
    "\n  mutation OpenCase(\n    $companyId: ID\n    $recordId: ID\n    $wish: String!\n    $weight: Int!\n    $mainId: ID!\n    $next: NextActionInput!\n  ) {\n    openCase(\n      companyId: $companyId\n      recordId: $recordId\n      wish: $wish\n      weight: $weight\n      mainId: $mainId\n      next: $next\n    )\n  }\n": types.OpenCaseDocument,
    "\n  mutation AssignCase(\n    $id: ID!\n    $edition: Int!\n    $mainId: ID!\n    $secondId: ID\n    $weight: Int!\n    $next: NextActionInput!\n    $anyway: Boolean!\n  ) {\n    assignCase(\n      id: $id\n      edition: $edition\n      mainId: $mainId\n      secondId: $secondId\n      weight: $weight\n      next: $next\n      anyway: $anyway\n    )\n  }\n": types.AssignCaseDocument,
    "\n  mutation NoteCase($id: ID!, $text: String!) {\n    noteCase(id: $id, text: $text)\n  }\n": types.NoteCaseDocument,
    "\n  mutation DoNextAction($id: ID!, $actionId: ID!, $said: String!, $next: NextActionInput!) {\n    doNextAction(id: $id, actionId: $actionId, said: $said, next: $next)\n  }\n": types.DoNextActionDocument,
    "\n  mutation TurnCase($id: ID!, $edition: Int!, $rest: Boolean!, $said: String!, $next: NextActionInput!) {\n    turnCase(id: $id, edition: $edition, rest: $rest, said: $said, next: $next)\n  }\n": types.TurnCaseDocument,
    "\n  mutation CloseCase($id: ID!, $edition: Int!, $ending: CaseEnd!, $line: String!) {\n    closeCase(id: $id, edition: $edition, ending: $ending, line: $line)\n  }\n": types.CloseCaseDocument,
    "\n  mutation HandOverCase(\n    $id: ID!\n    $edition: Int!\n    $toId: ID!\n    $steps: [HandOverStep!]!\n    $note: String!\n    $anyway: Boolean!\n  ) {\n    handOverCase(id: $id, edition: $edition, toId: $toId, steps: $steps, note: $note, anyway: $anyway)\n  }\n": types.HandOverCaseDocument,
    "\n  mutation TakeCareAnswer($caseId: ID!, $id: ID!, $answer: CareAnswerInput!) {\n    takeCareAnswer(caseId: $caseId, id: $id, answer: $answer)\n  }\n": types.TakeCareAnswerDocument,
    "\n  mutation SettleCareRisk($caseId: ID!, $id: ID!, $note: String!) {\n    settleCareRisk(caseId: $caseId, id: $id, note: $note)\n  }\n": types.SettleCareRiskDocument,
    "\n  mutation NameSecond($id: ID!, $edition: Int!, $secondId: ID, $anyway: Boolean!) {\n    nameSecond(id: $id, edition: $edition, secondId: $secondId, anyway: $anyway)\n  }\n": types.NameSecondDocument,
    "\n  query CaseSuggestions($id: ID!) {\n    caseSuggestions(id: $id) {\n      suggested {\n        id\n        word\n        suggestedAt\n        answer\n        gig {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      choices {\n        id\n        title\n        company\n        startsAt\n        endsAt\n      }\n    }\n  }\n": types.CaseSuggestionsDocument,
    "\n  mutation SuggestGig($id: ID!, $gigId: ID!, $word: String!) {\n    suggestGig(id: $id, gigId: $gigId, word: $word)\n  }\n": types.SuggestGigDocument,
    "\n  mutation DeskInviteAdmin($companyId: ID!, $email: String!) {\n    inviteCompanyAdmin(companyId: $companyId, email: $email)\n  }\n": types.DeskInviteAdminDocument,
    "\n  mutation DeskResendInvite($companyId: ID!, $id: ID!) {\n    resendAdminInvite(companyId: $companyId, id: $id)\n  }\n": types.DeskResendInviteDocument,
    "\n  mutation DeskRevokeInvite($companyId: ID!, $id: ID!) {\n    revokeAdminInvite(companyId: $companyId, id: $id)\n  }\n": types.DeskRevokeInviteDocument,
    "\n  mutation DeskRemoveAdmin($companyId: ID!, $id: ID!) {\n    removeCompanyAdmin(companyId: $companyId, id: $id)\n  }\n": types.DeskRemoveAdminDocument,
    "\n  mutation DeskChangeContact($companyId: ID!, $contact: CompanyContactInput!) {\n    changeCompanyContact(companyId: $companyId, contact: $contact)\n  }\n": types.DeskChangeContactDocument,
    "\n  mutation DeskChangeBilling($companyId: ID!, $contact: CompanyContactInput) {\n    changeCompanyBilling(companyId: $companyId, contact: $contact)\n  }\n": types.DeskChangeBillingDocument,
    "\n  query CompanyPricing($id: ID!) {\n    companyPricing(companyId: $id) {\n      listed {\n        planKey\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n      }\n      proposals {\n        id\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        listed\n        validUntil\n        reason\n        state\n        proposedBy\n        proposedAt\n        decidedBy\n        decidedAt\n      }\n    }\n  }\n": types.CompanyPricingDocument,
    "\n  mutation ProposeCompanyPrice(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $amount: Int!\n    $validUntil: TokyoDate!\n    $reason: String!\n  ) {\n    proposeCompanyPrice(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      amount: $amount\n      validUntil: $validUntil\n      reason: $reason\n    )\n  }\n": types.ProposeCompanyPriceDocument,
    "\n  mutation DecideCompanyPrice($companyId: ID!, $id: ID!, $word: AgreedPriceWord!) {\n    decideCompanyPrice(companyId: $companyId, id: $id, word: $word)\n  }\n": types.DecideCompanyPriceDocument,
    "\n  query DeskCompanies($first: Int!, $after: String, $filter: CompanyFilter) {\n    companies(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        title\n        kana\n        registrationNumber\n        employees\n        standing\n        planName {\n          ja\n          en\n        }\n        waiting\n        createdAt\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DeskCompaniesDocument,
    "\n  query DeskCompany($id: ID!, $after: String) {\n    company(id: $id) {\n      id\n      title\n      kana\n      registrationNumber\n      registrationChecked\n      postalCode\n      prefecture\n      address\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n      employees\n      standing\n      createdAt\n      confirmedArea\n      holding {\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        nextChargeOn\n        paidThrough\n        prepaid\n        lastUsableDay\n        cancelled\n        nextAmount\n        nextPlan {\n          name {\n            ja\n            en\n          }\n          amount\n          on\n        }\n      }\n      applications {\n        id\n        planName {\n          ja\n          en\n        }\n        state\n        askedAt\n        reason\n      }\n      declaration {\n        version\n        wording\n        declaredAt\n      }\n    }\n    receivedCardCounts(companyId: $id) {\n      eventId\n      given\n      inForce\n      opened\n      contacted\n    }\n    companyTimeline(companyId: $id, first: 30, after: $after) {\n      items {\n        ...ShownCompanyTurn\n      }\n      endCursor\n      hasNext\n    }\n    companyPage(companyId: $id) {\n      state\n      mayBeShown\n      publishedAt\n      hiddenBecause\n      page {\n        purpose\n        area\n        website\n        people {\n          name\n          role\n        }\n        openings {\n          title\n          link\n        }\n        photos {\n          id\n          url\n          width\n          height\n          alt\n        }\n      }\n    }\n    companyAdmins(companyId: $id) {\n      admins {\n        id\n        email\n        since\n      }\n      invites {\n        id\n        email\n        state\n        lastDay\n      }\n    }\n    companySeats(companyId: $id) {\n      capacity\n      people\n      free\n      planName {\n        ja\n        en\n      }\n      toChoose\n      seats {\n        id\n        state\n        email\n        name\n        since\n        expiresOn\n      }\n      domains {\n        id\n        domain\n        proved\n        address\n      }\n    }\n    companyBenefits(companyId: $id) {\n      items {\n        ...ShownDeskBenefit\n      }\n    }\n    companyDocuments(companyId: $id) {\n      ...ShownDocument\n    }\n    companyPayments(companyId: $id) {\n      ...ShownPayment\n    }\n  }\n": types.DeskCompanyDocument,
    "\n  mutation DecideCompanyApplication($id: ID!, $approved: Boolean!, $reason: String) {\n    decideCompanyApplication(id: $id, approved: $approved, reason: $reason)\n  }\n": types.DecideCompanyApplicationDocument,
    "\n  query DeskCompanyFacts($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      name\n      legalForm\n      formPlace\n      kana\n      registrationNumber\n      postalCode\n      prefecture\n      address\n      employees\n    }\n  }\n": types.DeskCompanyFactsDocument,
    "\n  query DeskCompanyFeeReview($companyId: ID!, $employees: String!) {\n    companyFeeReview(companyId: $companyId, employees: $employees) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      steps {\n        ja\n        en\n      }\n      nextAmount\n      nextSteps {\n        ja\n        en\n      }\n      on\n    }\n  }\n": types.DeskCompanyFeeReviewDocument,
    "\n  mutation DeskChangeProfile($companyId: ID!, $change: CompanyProfileChange!) {\n    changeCompanyProfile(companyId: $companyId, change: $change)\n  }\n": types.DeskChangeProfileDocument,
    "\n  mutation ConfirmCompanyArea($companyId: ID!, $area: String) {\n    confirmCompanyArea(companyId: $companyId, area: $area)\n  }\n": types.ConfirmCompanyAreaDocument,
    "\n  mutation HideCompanyPage($companyId: ID!, $reason: String!) {\n    hideCompanyPage(companyId: $companyId, reason: $reason)\n  }\n": types.HideCompanyPageDocument,
    "\n  mutation ShowCompanyPage($companyId: ID!) {\n    showCompanyPage(companyId: $companyId)\n  }\n": types.ShowCompanyPageDocument,
    "\n  mutation DeskInviteToSeats($companyId: ID!, $emails: String!) {\n    inviteToSeats(companyId: $companyId, emails: $emails)\n  }\n": types.DeskInviteToSeatsDocument,
    "\n  mutation DeskChangeSeat($companyId: ID!, $change: SeatChange!) {\n    changeSeat(companyId: $companyId, change: $change)\n  }\n": types.DeskChangeSeatDocument,
    "\n  mutation DeskChooseSeated($companyId: ID!, $stay: [ID!]!) {\n    chooseSeated(companyId: $companyId, stay: $stay)\n  }\n": types.DeskChooseSeatedDocument,
    "\n  mutation AdmitSeatDomain($companyId: ID!, $domain: String!) {\n    admitSeatDomain(companyId: $companyId, domain: $domain)\n  }\n": types.AdmitSeatDomainDocument,
    "\n  mutation DeskDropSeatDomain($companyId: ID!, $domainId: ID!) {\n    dropSeatDomain(companyId: $companyId, domainId: $domainId)\n  }\n": types.DeskDropSeatDomainDocument,
    "\n  fragment ShownCompanyTurn on CompanyTurn {\n    id\n    at\n    title {\n      ja\n      en\n    }\n    amount\n    actor\n    note {\n      id\n      text\n      takenBackAt\n      takenBackBy\n    }\n  }\n": types.ShownCompanyTurnFragmentDoc,
    "\n  mutation NoteOnCompany($companyId: ID!, $text: String!) {\n    noteOnCompany(companyId: $companyId, text: $text)\n  }\n": types.NoteOnCompanyDocument,
    "\n  mutation TakeBackCompanyNote($companyId: ID!, $noteId: ID!) {\n    takeBackCompanyNote(companyId: $companyId, noteId: $noteId)\n  }\n": types.TakeBackCompanyNoteDocument,
    "\n  fragment CompanyPlanSheetParts on CompanyPlanSheet {\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    seats\n    seatPlanKey\n    prices {\n      interval\n      amount\n    }\n    bands {\n      from\n      upTo\n      percent\n    }\n    priceUnit\n    taxCategory\n    taxNote {\n      ja\n      en\n    }\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    quotas {\n      kind\n      label {\n        ja\n        en\n      }\n      per\n      amount\n      words {\n        ja\n        en\n      }\n    }\n    needsApproval\n    byInvoice\n    yearFrom\n  }\n": types.CompanyPlanSheetPartsFragmentDoc,
    "\n  query DeskCompanyPlans {\n    companyPlans {\n      plans {\n        key\n        offered\n        version\n        draftId\n        holders {\n          version\n          companies\n          leaving\n        }\n        sheet {\n          ...CompanyPlanSheetParts\n        }\n      }\n      drafts {\n        id\n        name {\n          ja\n          en\n        }\n        editedBy\n        editedAt\n      }\n      kinds {\n        kind\n        label {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n        periods\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.DeskCompanyPlansDocument,
    "\n  query DeskCompanyPlan($key: String!) {\n    companyPlan(key: $key) {\n      plan {\n        key\n        offered\n        version\n        draftId\n        holders {\n          version\n          companies\n          leaving\n        }\n        sheet {\n          ...CompanyPlanSheetParts\n        }\n      }\n      versions {\n        version\n        offered\n        publishedAt\n        sheet {\n          ...CompanyPlanSheetParts\n          bands {\n            from\n            upTo\n            percent\n            prices {\n              interval\n              amount\n              steps {\n                ja\n                en\n              }\n            }\n          }\n        }\n      }\n      turns {\n        id\n        kind\n        version\n        actor\n        reason\n        at\n      }\n    }\n  }\n": types.DeskCompanyPlanDocument,
    "\n  query CompanyPlanDraft($id: ID!) {\n    companyPlanDraft(id: $id) {\n      id\n      planKey\n      revision\n      editedBy\n      editedAt\n      open\n      sheet {\n        ...CompanyPlanSheetParts\n        bands {\n          from\n          upTo\n          percent\n          prices {\n            interval\n            amount\n            steps {\n              ja\n              en\n            }\n          }\n        }\n      }\n      faults {\n        field\n        fault\n      }\n      changes {\n        same\n        list {\n          ja\n          en\n        }\n        content {\n          ja\n          en\n        }\n      }\n      holders {\n        version\n        companies\n        leaving\n      }\n    }\n  }\n": types.CompanyPlanDraftDocument,
    "\n  mutation SaveCompanyPlanDraft($draft: CompanyPlanDraftInput!) {\n    saveCompanyPlanDraft(draft: $draft)\n  }\n": types.SaveCompanyPlanDraftDocument,
    "\n  mutation PublishCompanyPlan($id: ID!, $revision: Int!, $reason: String!) {\n    publishCompanyPlan(id: $id, revision: $revision, reason: $reason)\n  }\n": types.PublishCompanyPlanDocument,
    "\n  mutation SetCompanyPlanState($key: String!, $offered: Boolean!, $reason: String!) {\n    setCompanyPlanState(key: $key, offered: $offered, reason: $reason)\n  }\n": types.SetCompanyPlanStateDocument,
    "\n  query GivePlan($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      grounds {\n        id\n        kind\n        planName {\n          ja\n          en\n        }\n        state\n        from\n        lastDay\n        reason\n        givenBy\n      }\n    }\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.GivePlanDocument,
    "\n  mutation GrantComplimentary(\n    $memberId: ID!\n    $planKey: String!\n    $from: TokyoDate!\n    $until: TokyoDate\n    $reason: String!\n    $idempotencyKey: String!\n  ) {\n    grantComplimentary(\n      memberId: $memberId\n      planKey: $planKey\n      from: $from\n      until: $until\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": types.GrantComplimentaryDocument,
    "\n  mutation EndComplimentary($id: ID!) {\n    endComplimentary(id: $id)\n  }\n": types.EndComplimentaryDocument,
    "\n  query DeskConsents($memberId: ID!) {\n    memberConsents(memberId: $memberId) {\n      name\n      paper\n      consents {\n        id\n        to {\n          ja\n          en\n        }\n        items\n        purpose {\n          ja\n          en\n        }\n        state\n        givenAt\n        lastDay\n        stop {\n          channel\n          proof\n          askedBy\n          reason\n          stoppedBy\n          stoppedAt\n        }\n        letter {\n          title\n          paragraphs\n        }\n      }\n      more\n    }\n  }\n": types.DeskConsentsDocument,
    "\n  mutation StopConsentFor($memberId: ID!, $id: ID!, $input: DeskStopInput!) {\n    stopConsentFor(memberId: $memberId, id: $id, input: $input)\n  }\n": types.StopConsentForDocument,
    "\n  fragment ShownCoupon on Coupon {\n    id\n    code\n    takes\n    amount\n    planKeys\n    intervals\n    span\n    months\n    fromDay\n    untilDay\n    useLimit\n    oncePerMember\n    newcomersOnly\n    state\n    uses\n    given\n    madeBy\n    madeAt\n    stoppedBy\n    stoppedAt\n  }\n": types.ShownCouponFragmentDoc,
    "\n  query Coupons {\n    coupons {\n      ...ShownCoupon\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.CouponsDocument,
    "\n  query Coupon($id: ID!) {\n    coupon(id: $id) {\n      coupon {\n        ...ShownCoupon\n      }\n      uses {\n        id\n        memberId\n        number\n        name\n        planKey\n        paid\n        returned\n        orderedAt\n        given\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.CouponDocument,
    "\n  query CouponPlans {\n    plans {\n      key\n      kind\n      state\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.CouponPlansDocument,
    "\n  mutation MakeCoupon($input: CouponInput!) {\n    makeCoupon(input: $input)\n  }\n": types.MakeCouponDocument,
    "\n  mutation StopCoupon($id: ID!) {\n    stopCoupon(id: $id)\n  }\n": types.StopCouponDocument,
    "\n  query DeskCourse($eventId: ID!) {\n    course(eventId: $eventId) {\n      titleJa\n      draft\n      dates {\n        id\n        startsAt\n        asks\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n          titleJa\n          titleEn\n          placeJa\n          placeEn\n        }\n      }\n    }\n  }\n": types.DeskCourseDocument,
    "\n  query CourseAttendance($occurrenceId: ID!, $first: Int!, $after: String) {\n    courseAttendance(occurrenceId: $occurrenceId, first: $first, after: $after) {\n      items {\n        ticketId\n        name\n        company\n        typeName {\n          ja\n          en\n        }\n        came\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.CourseAttendanceDocument,
    "\n  mutation KeepSession($occurrenceId: ID!, $id: ID, $session: CourseSessionInput!) {\n    keepSession(occurrenceId: $occurrenceId, id: $id, session: $session)\n  }\n": types.KeepSessionDocument,
    "\n  mutation RemoveSession($id: ID!) {\n    removeSession(id: $id)\n  }\n": types.RemoveSessionDocument,
    "\n  mutation CallOffSession($id: ID!, $reasonJa: String!, $reasonEn: String) {\n    callOffSession(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn)\n  }\n": types.CallOffSessionDocument,
    "\n  mutation AskForSessions($occurrenceId: ID!, $asks: Int) {\n    askForSessions(occurrenceId: $occurrenceId, asks: $asks)\n  }\n": types.AskForSessionsDocument,
    "\n  mutation MarkVisit($ticketId: ID!, $sessionId: ID!, $came: Boolean!) {\n    markVisit(ticketId: $ticketId, sessionId: $sessionId, came: $came)\n  }\n": types.MarkVisitDocument,
    "\n  query DeskViewer {\n    deskViewer {\n      email\n      role\n      secondFactor\n    }\n  }\n": types.DeskViewerDocument,
    "\n  query DeskShell($money: Boolean!) {\n    paymentMode\n    moneyMatters @include(if: $money) {\n      id\n    }\n  }\n": types.DeskShellDocument,
    "\n  fragment ShownDocumentText on DocumentText {\n    kind\n    name\n    isOrganisation\n    department\n    address\n    counterpartyNumber\n    suppliedFrom\n    suppliedTo\n    dueOn\n    validUntil\n    orderNumber\n    priceMode\n    lines {\n      description\n      quantity\n      unitPrice\n      category\n    }\n    bankAccount\n    note\n  }\n": types.ShownDocumentTextFragmentDoc,
    "\n  fragment ShownDocumentFigures on DocumentPaper {\n    rates {\n      category\n      percent\n      net\n      tax\n      gross\n    }\n    total\n    tax\n    order {\n      by\n      at\n      terms\n    }\n    registrationNumber\n  }\n": types.ShownDocumentFiguresFragmentDoc,
    "\n  fragment ShownDocument on DocumentSummary {\n    id\n    kind\n    number\n    issuedOn\n    name\n    total\n    tie\n    tiedTo\n    isReplaced\n  }\n": types.ShownDocumentFragmentDoc,
    "\n  query Documents(\n    $kinds: [ListedDocumentKind!]\n    $from: TokyoDate\n    $to: TokyoDate\n    $least: Yen\n    $most: Yen\n    $counterparty: String\n    $first: Int!\n    $after: String\n  ) {\n    documents(\n      kinds: $kinds\n      from: $from\n      to: $to\n      least: $least\n      most: $most\n      counterparty: $counterparty\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...ShownDocument\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DocumentsDocument,
    "\n  query DocumentVerdict {\n    documentVerdict {\n      looked\n      broken\n    }\n  }\n": types.DocumentVerdictDocument,
    "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      number\n      dealNumber\n      issuedOn\n      paper {\n        ...ShownDocumentFigures\n        text {\n          ...ShownDocumentText\n        }\n      }\n      reason\n      companyId\n      issuedBy\n      issuedAt\n      hash\n      deal {\n        ...ShownDocument\n      }\n    }\n    invoicePayment(documentId: $id) {\n      ...ShownInvoicePayment\n    }\n  }\n": types.DocumentDocument,
    "\n  query DocumentBeginning($kind: DocumentKind!, $tie: DocumentTieInput, $terms: PaymentTermsInput) {\n    documentBeginning(kind: $kind, tie: $tie, terms: $terms) {\n      ...ShownDocumentText\n    }\n  }\n": types.DocumentBeginningDocument,
    "\n  query DocumentPreview($text: DocumentTextInput!, $tie: DocumentTieInput) {\n    documentPreview(text: $text, tie: $tie) {\n      ...ShownDocumentFigures\n      text {\n        ...ShownDocumentText\n      }\n    }\n  }\n": types.DocumentPreviewDocument,
    "\n  query DocumentCompany($id: ID!) {\n    document(id: $id) {\n      id\n      companyId\n    }\n  }\n": types.DocumentCompanyDocument,
    "\n  query Counterparties($first: Int!, $filter: CompanyFilter) {\n    companies(first: $first, filter: $filter) {\n      items {\n        id\n        title\n        kana\n        registrationNumber\n      }\n      hasNext\n    }\n  }\n": types.CounterpartiesDocument,
    "\n  query CompanyCounterparty($companyId: ID!) {\n    companyCounterparty(companyId: $companyId) {\n      companyId\n      name\n      department\n      address\n      registrationNumber\n      kana\n    }\n  }\n": types.CompanyCounterpartyDocument,
    "\n  mutation IssueCompanyDocument($companyId: ID!, $input: IssueDocumentInput!) {\n    issueCompanyDocument(companyId: $companyId, input: $input)\n  }\n": types.IssueCompanyDocumentDocument,
    "\n  mutation IssueDocument($input: IssueDocumentInput!) {\n    issueDocument(input: $input)\n  }\n": types.IssueDocumentDocument,
    "\n  query DeskErasureReview($memberId: ID!) {\n    erasureReview(memberId: $memberId) {\n      number\n      leftOn\n      erasedOn\n      kept {\n        title {\n          ja\n          en\n        }\n        until\n      }\n    }\n  }\n": types.DeskErasureReviewDocument,
    "\n  mutation EraseMember($input: EraseMemberInput!) {\n    eraseMember(input: $input)\n  }\n": types.EraseMemberDocument,
    "\n  query Attendees(\n    $eventId: ID!\n    $occurrenceId: ID\n    $typeId: ID\n    $state: TicketState\n    $text: String\n    $first: Int!\n    $after: String\n  ) {\n    event(id: $eventId) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n      types {\n        id\n        nameJa\n      }\n    }\n    attendees(\n      eventId: $eventId\n      occurrenceId: $occurrenceId\n      typeId: $typeId\n      state: $state\n      text: $text\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...AttendeeListed\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.AttendeesDocument,
    "\n  fragment AttendeeListed on Attendee {\n    ticketId\n    memberId\n    guestOrderId\n    name\n    number\n    phone\n    email\n    company\n    attendee\n    attendeeKana\n    startsAt\n    site {\n      ja\n      en\n    }\n    typeName {\n      ja\n      en\n    }\n    price\n    paysAtDoor\n    orderedAt\n    state\n    checkedInAt\n    contactNamed\n    answers {\n      question {\n        ja\n        en\n      }\n      kind\n      values\n      sensitive\n    }\n  }\n": types.AttendeeListedFragmentDoc,
    "\n  query EmergencyContact($ticketId: ID!) {\n    emergencyContact(ticketId: $ticketId) {\n      eventId\n      startsAt\n      typeName {\n        ja\n        en\n      }\n      name\n      kana\n      phone\n      contact {\n        name\n        relation\n        phone\n      }\n    }\n  }\n": types.EmergencyContactDocument,
    "\n  fragment QuestionAsked on Question {\n    id\n    kind\n    label {\n      ja\n      en\n    }\n    options {\n      ja\n      en\n    }\n    perTicket\n    required\n    typeId\n    sensitive\n  }\n": types.QuestionAskedFragmentDoc,
    "\n  query EventAsking($eventId: ID!) {\n    event(id: $eventId) {\n      titleJa\n      kind\n      state\n      types {\n        id\n        nameJa\n        mostBeside\n      }\n    }\n    eventAsking(eventId: $eventId) {\n      names\n      emergency\n      noResale\n      freezeDays\n      purgeDays\n      questions {\n        ...QuestionAsked\n      }\n    }\n  }\n": types.EventAskingDocument,
    "\n  mutation SetEventAsking($eventId: ID!, $asking: EventAskingInput!) {\n    setEventAsking(eventId: $eventId, asking: $asking)\n  }\n": types.SetEventAskingDocument,
    "\n  query CashReceipts($orderId: ID, $ticketId: ID) {\n    cashReceipts(orderId: $orderId, ticketId: $ticketId) {\n      hasCash\n      atEntrance\n      unstated\n      handedBackIds\n      email\n      receipts {\n        ...ShownReceipt\n        stampOnPaper\n      }\n    }\n  }\n": types.CashReceiptsDocument,
    "\n  mutation IssueCashReceipt(\n    $orderId: ID\n    $ticketId: ID\n    $receiptId: ID\n    $addressee: String\n    $purpose: String\n  ) {\n    issueCashReceipt(\n      orderId: $orderId\n      ticketId: $ticketId\n      receiptId: $receiptId\n      addressee: $addressee\n      purpose: $purpose\n    )\n  }\n": types.IssueCashReceiptDocument,
    "\n  mutation MailCashReceipt($orderId: ID, $ticketId: ID, $receiptId: ID!, $email: String, $press: ID!) {\n    mailCashReceipt(\n      orderId: $orderId\n      ticketId: $ticketId\n      receiptId: $receiptId\n      email: $email\n      press: $press\n    )\n  }\n": types.MailCashReceiptDocument,
    "\n  mutation HandBackDoorCash($orderId: ID, $ticketId: ID, $receiptId: ID!) {\n    handBackDoorCash(orderId: $orderId, ticketId: $ticketId, receiptId: $receiptId)\n  }\n": types.HandBackDoorCashDocument,
    "\n  query EventCodes($eventId: ID!) {\n    eventCodes(eventId: $eventId) {\n      titleJa\n      kinds {\n        ja\n        en\n      }\n      items {\n        id\n        code\n        kind\n        amount\n        from\n        until\n        most\n        mostPerPerson\n        kinds {\n          ja\n          en\n        }\n        used\n        over\n      }\n    }\n  }\n": types.EventCodesDocument,
    "\n  mutation MakePromoCode($eventId: ID!, $promo: PromoCodeInput!) {\n    makePromoCode(eventId: $eventId, promo: $promo)\n  }\n": types.MakePromoCodeDocument,
    "\n  mutation EndPromoCode($id: ID!) {\n    endPromoCode(id: $id)\n  }\n": types.EndPromoCodeDocument,
    "\n  query EventCompanies($eventId: ID!) {\n    eventCompanies(eventId: $eventId) {\n      titleJa\n      terms {\n        kind\n        position\n        places\n        daysBefore\n        hour\n        mostPerCompany\n      }\n      usual {\n        kind\n        position\n        places\n        daysBefore\n        hour\n        mostPerCompany\n      }\n      classes {\n        kind\n        label {\n          ja\n          en\n        }\n      }\n      kinds {\n        ja\n        en\n      }\n      dates {\n        id\n        startsAt\n        until\n        kept\n        assigned {\n          companyId\n          title\n          count\n        }\n      }\n    }\n  }\n": types.EventCompaniesDocument,
    "\n  mutation SaveCompanyTerms($eventId: ID!, $terms: CompanyTermsInput) {\n    saveCompanyTerms(eventId: $eventId, terms: $terms)\n  }\n": types.SaveCompanyTermsDocument,
    "\n  query Counter($eventId: ID!) {\n    counter(eventId: $eventId) {\n      titleJa\n      open\n      dates {\n        ...CounterDateShown\n      }\n      questions {\n        ...QuestionAsked\n      }\n    }\n    counterBookings(eventId: $eventId) {\n      ...CounterBookingShown\n    }\n  }\n": types.CounterDocument,
    "\n  query CounterStanding($eventId: ID!) {\n    counter(eventId: $eventId) {\n      dates {\n        ...CounterDateShown\n      }\n    }\n  }\n": types.CounterStandingDocument,
    "\n  query CounterAsked($eventId: ID!) {\n    counter(eventId: $eventId) {\n      dates {\n        id\n        kinds {\n          id\n          mostBeside\n        }\n      }\n      questions {\n        ...QuestionAsked\n      }\n    }\n  }\n": types.CounterAskedDocument,
    "\n  fragment CounterDateShown on CounterDate {\n    id\n    startsAt\n    site {\n      ja\n      en\n    }\n    endsAt\n    sale\n    payBy\n    transferUntil\n    kinds {\n      id\n      name {\n        ja\n        en\n      }\n      price\n      left\n      most\n      mostBeside\n      audience\n    }\n  }\n": types.CounterDateShownFragmentDoc,
    "\n  fragment AwaitedTransferShown on TicketTransfer {\n    amount\n    received\n    bankAccount\n    payer\n    payUntil\n  }\n": types.AwaitedTransferShownFragmentDoc,
    "\n  fragment CounterBookingShown on CounterBooking {\n    id\n    memberId\n    name\n    kana\n    number\n    phone\n    startsAt\n    site {\n      ja\n      en\n    }\n    lines {\n      name {\n        ja\n        en\n      }\n      quantity\n    }\n    total\n    stage\n    payUntil\n    madeAt\n    kept\n    due\n    transfer {\n      ...AwaitedTransferShown\n    }\n    account {\n      tail\n      typedAt\n    }\n    byTransfer\n    hasCash\n  }\n": types.CounterBookingShownFragmentDoc,
    "\n  query FindBuyers($first: Int!, $filter: MemberFilter) {\n    members(first: $first, filter: $filter) {\n      items {\n        id\n        number\n        name\n        kana\n        planName {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.FindBuyersDocument,
    "\n  query CounterPrice($occurrenceId: ID!, $lines: [TicketLineInput!]!, $memberId: ID) {\n    counterPrice(occurrenceId: $occurrenceId, lines: $lines, memberId: $memberId) {\n      total\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n        price\n        why {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CounterPriceDocument,
    "\n  mutation BookAtCounter(\n    $occurrenceId: ID!\n    $lines: [TicketLineInput!]!\n    $memberId: ID\n    $guest: CounterGuestInput\n    $press: String!\n    $total: Yen!\n    $pays: CounterPay!\n    $payBy: TokyoDate\n    $answers: [AnswerInput!]\n  ) {\n    bookAtCounter(\n      occurrenceId: $occurrenceId\n      lines: $lines\n      memberId: $memberId\n      guest: $guest\n      press: $press\n      total: $total\n      pays: $pays\n      payBy: $payBy\n      answers: $answers\n    )\n  }\n": types.BookAtCounterDocument,
    "\n  mutation TakeCounterCash($orderId: ID!, $amount: Yen!) {\n    takeCounterCash(orderId: $orderId, amount: $amount)\n  }\n": types.TakeCounterCashDocument,
    "\n  mutation EndCounterBooking($orderId: ID!, $kept: Yen!) {\n    endCounterBooking(orderId: $orderId, kept: $kept)\n  }\n": types.EndCounterBookingDocument,
    "\n  mutation HandBackCounterCash($orderId: ID!, $amount: Yen!) {\n    handBackCounterCash(orderId: $orderId, amount: $amount)\n  }\n": types.HandBackCounterCashDocument,
    "\n  mutation NameBookingAccount($orderId: ID!, $account: RefundAccountInput!) {\n    nameBookingAccount(orderId: $orderId, account: $account)\n  }\n": types.NameBookingAccountDocument,
    "\n  query DeskDoor($eventId: ID!) {\n    door(eventId: $eventId) {\n      ...ShownDoor\n    }\n  }\n": types.DeskDoorDocument,
    "\n  fragment ShownDoor on DeskDoor {\n    dates {\n      id\n      startsAt\n      site {\n        ja\n        en\n      }\n    }\n    phones {\n      id\n      label\n      startsAt\n      site {\n        ja\n        en\n      }\n      madeAt\n      openedAt\n      stage\n    }\n    mistakes {\n      id\n      verdict\n      name\n      at\n      label\n      firstAt\n      firstLabel\n    }\n    takenBack {\n      id\n      name\n      at\n      by\n      letInAt\n      letInBy\n    }\n  }\n": types.ShownDoorFragmentDoc,
    "\n  mutation OfferDoorPhone($eventId: ID!, $occurrenceId: ID!, $label: String!) {\n    offerDoorPhone(eventId: $eventId, occurrenceId: $occurrenceId, label: $label)\n  }\n": types.OfferDoorPhoneDocument,
    "\n  mutation EndDoorPhone($id: ID!) {\n    endDoorPhone(id: $id)\n  }\n": types.EndDoorPhoneDocument,
    "\n  query EventHosts($eventId: ID!) {\n    eventHosts(eventId: $eventId) {\n      titleJa\n      kind\n      items {\n        id\n        role\n        name {\n          ja\n          en\n        }\n        companyId\n        plainAgreed\n        showing\n        toldAt\n        withdrawnAt\n        booth {\n          id\n          label\n          byBenefit\n          shows {\n            ja\n            en\n          }\n        }\n      }\n      room\n    }\n  }\n": types.EventHostsDocument,
    "\n  query FindHost($first: Int!, $filter: CompanyFilter) {\n    companies(first: $first, filter: $filter) {\n      items {\n        id\n        title\n        kana\n      }\n    }\n  }\n": types.FindHostDocument,
    "\n  mutation NameEventHost($eventId: ID!, $host: EventHostInput!) {\n    nameEventHost(eventId: $eventId, host: $host)\n  }\n": types.NameEventHostDocument,
    "\n  mutation ChangeEventHost($id: ID!, $role: HostRole!, $plainAgreed: Boolean!) {\n    changeEventHost(id: $id, role: $role, plainAgreed: $plainAgreed)\n  }\n": types.ChangeEventHostDocument,
    "\n  mutation RemoveEventHost($id: ID!) {\n    removeEventHost(id: $id)\n  }\n": types.RemoveEventHostDocument,
    "\n  mutation SetBoothRoom($eventId: ID!, $capacity: Int!) {\n    setBoothRoom(eventId: $eventId, capacity: $capacity)\n  }\n": types.SetBoothRoomDocument,
    "\n  mutation GiveBooth($hostId: ID!, $booth: EventBoothInput!, $byBenefit: Boolean!) {\n    giveBooth(hostId: $hostId, booth: $booth, byBenefit: $byBenefit)\n  }\n": types.GiveBoothDocument,
    "\n  mutation ChangeBooth($id: ID!, $booth: EventBoothInput!) {\n    changeBooth(id: $id, booth: $booth)\n  }\n": types.ChangeBoothDocument,
    "\n  mutation TakeBackBooth($id: ID!) {\n    takeBackBooth(id: $id)\n  }\n": types.TakeBackBoothDocument,
    "\n  query DeskLottery($eventId: ID!) {\n    lottery(eventId: $eventId) {\n      titleJa\n      state\n      lottery {\n        opensAt\n        closesAt\n        stage\n        offerHours\n        commitment\n        seed\n        applications\n        results {\n          id\n          drawn\n          size\n          state\n        }\n      }\n    }\n  }\n": types.DeskLotteryDocument,
    "\n  mutation SetLottery($eventId: ID!, $lottery: LotteryInput) {\n    setLottery(eventId: $eventId, lottery: $lottery)\n  }\n": types.SetLotteryDocument,
    "\n  query EventMessages($eventId: ID!) {\n    eventMessages(eventId: $eventId) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n      kinds {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      messages {\n        id\n        subjectJa\n        bodyJa\n        state\n        occurrenceIds\n        typeIds\n        sentAt\n        sender\n        people\n        waiting\n        undelivered\n        skipped\n      }\n    }\n  }\n": types.EventMessagesDocument,
    "\n  query EventMessagePreview($eventId: ID!, $message: EventMessageInput!) {\n    eventMessagePreview(eventId: $eventId, message: $message) {\n      people\n      unreachable\n      ja {\n        subject\n        paragraphs\n      }\n      en {\n        subject\n        paragraphs\n      }\n    }\n  }\n": types.EventMessagePreviewDocument,
    "\n  mutation TestEventMessage($eventId: ID!, $message: EventMessageInput!, $english: Boolean!) {\n    testEventMessage(eventId: $eventId, message: $message, english: $english)\n  }\n": types.TestEventMessageDocument,
    "\n  mutation SendEventMessage($eventId: ID!, $message: EventMessageInput!, $press: ID!) {\n    sendEventMessage(eventId: $eventId, message: $message, press: $press)\n  }\n": types.SendEventMessageDocument,
    "\n  query EventCallingOff($id: ID!, $dateId: ID) {\n    eventCallingOff(id: $id, dateId: $dateId) {\n      titleJa\n      startsAt\n      at\n      reason {\n        ja\n        en\n      }\n      orders\n      tickets\n      waiting\n      done\n      needPerson\n      refundDue\n      refundDone\n      refundWaits\n      troubled {\n        orderId\n        memberId\n        name\n        number\n        trouble\n        refund\n      }\n    }\n  }\n": types.EventCallingOffDocument,
    "\n  mutation CallOffEvent($id: ID!, $reasonJa: String!, $reasonEn: String, $dateId: ID) {\n    callOffEvent(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn, dateId: $dateId)\n  }\n": types.CallOffEventDocument,
    "\n  mutation RetryTicketOrder($id: ID!) {\n    retryTicketOrder(id: $id)\n  }\n": types.RetryTicketOrderDocument,
    "\n  query TicketTray {\n    ticketTray {\n      items {\n        kind\n        orderId\n        eventId\n        titleJa\n        memberId\n        name\n        amount\n        since\n        outsideId\n        dueBy\n      }\n      checkedAt\n      faults {\n        rule\n        eventId\n        orderId\n      }\n    }\n  }\n": types.TicketTrayDocument,
    "\n  query OutsideMoney($id: ID!) {\n    outsideMoney(id: $id) {\n      id\n      kind\n      state\n      amount\n      total\n      since\n      dueBy\n      eventId\n      titleJa\n      startsAt\n      memberId\n      name\n      number\n      tickets {\n        id\n        nameJa\n        price\n        mostBeside\n        state\n      }\n    }\n  }\n": types.OutsideMoneyDocument,
    "\n  mutation SettleOutsideMoney($id: ID!, $endTicketIds: [ID!]!) {\n    settleOutsideMoney(id: $id, endTicketIds: $endTicketIds)\n  }\n": types.SettleOutsideMoneyDocument,
    "\n  query OnlineDates($eventId: ID!) {\n    onlineDates(eventId: $eventId) {\n      titleJa\n      dates {\n        occurrenceId\n        startsAt\n        endsAt\n        calledOff\n        tickets\n        joined\n        room {\n          url\n          notesJa\n          notesEn\n          hoursBefore\n          toldAt\n        }\n        sessions {\n          id\n          name {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff\n          room {\n            url\n            notesJa\n            notesEn\n            hoursBefore\n            toldAt\n          }\n        }\n      }\n    }\n  }\n": types.OnlineDatesDocument,
    "\n  mutation SetOnlineRoom($eventId: ID!, $occurrenceId: ID, $sessionId: ID, $room: OnlineRoomInput!) {\n    setOnlineRoom(eventId: $eventId, occurrenceId: $occurrenceId, sessionId: $sessionId, room: $room)\n  }\n": types.SetOnlineRoomDocument,
    "\n  query SaleOpenings($eventId: ID!) {\n    saleOpenings(eventId: $eventId) {\n      titleJa\n      state\n      openings {\n        planKey\n        opensAt\n      }\n      plans {\n        key\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.SaleOpeningsDocument,
    "\n  mutation SetSaleOpenings($eventId: ID!, $openings: [OpeningInput!]!) {\n    setSaleOpenings(eventId: $eventId, openings: $openings)\n  }\n": types.SetSaleOpeningsDocument,
    "\n  query EventPreview($id: ID!) {\n    eventHosts(eventId: $id) {\n      items {\n        id\n        role\n        name {\n          ja\n          en\n        }\n        companyId\n        showing\n        booth {\n          label\n          shows {\n            ja\n            en\n          }\n        }\n      }\n    }\n    eventPreview(id: $id) {\n      id\n      kind\n      mode\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      travel {\n        ...TravelShown\n      }\n      dates {\n        id\n        startsAt\n        endsAt\n        saleUntil\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n        }\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          regular\n          saves\n          most\n          audience {\n            to\n          }\n          memberPrices {\n            free\n            paid\n            company\n          }\n        }\n      }\n      joining {\n        plan {\n          ja\n          en\n        }\n        off\n      }\n    }\n  }\n": types.EventPreviewDocument,
    "\n  query DeskEvents($first: Int!, $after: String) {\n    events(first: $first, after: $after) {\n      items {\n        id\n        titleJa\n        kind\n        state\n        startsAt\n        dates\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DeskEventsDocument,
    "\n  fragment TravelShown on Travel {\n    transport\n    lodging\n    agency {\n      name\n      registeredAs\n      registration\n      manager\n      termsUrl\n    }\n    itinerary {\n      day\n      time\n      text {\n        ja\n        en\n      }\n    }\n  }\n": types.TravelShownFragmentDoc,
    "\n  query DeskEvent($id: ID!) {\n    event(id: $id) {\n      id\n      kind\n      state\n      titleJa\n      titleEn\n      bodyJa\n      bodyEn\n      placeJa\n      placeEn\n      area\n      dates {\n        id\n        site {\n          ja\n          en\n        }\n        calledOff\n        startsAt\n        endsAt\n        saleUntil\n        sessions\n        capacity\n        payment\n        transfer {\n          days\n          stopDays\n        }\n        konbini {\n          days\n          stopDays\n        }\n        cancelling {\n          from\n          percent\n        }\n      }\n      travel {\n        ...TravelShown\n      }\n      together\n      types {\n        nameJa\n        nameEn\n        price\n        discounted\n        mostPerPerson\n        capacity\n        online\n        mostBeside\n        audience {\n          to\n          planKeys\n        }\n        memberPrices {\n          free\n          paid\n          company\n        }\n      }\n      quotas {\n        id\n        site {\n          ja\n          en\n        }\n        startsAt\n        name {\n          ja\n          en\n        }\n        planned\n        capacity\n        sold\n        held\n        unpaid\n        free\n      }\n      tickets\n      income\n      inside\n      handOnHours\n    }\n  }\n": types.DeskEventDocument,
    "\n  query EventPlans {\n    plans {\n      key\n      active\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.EventPlansDocument,
    "\n  mutation AdmitByCode($eventId: ID!, $code: String!) {\n    admitByCode(eventId: $eventId, code: $code) {\n      ...AdmissionShown\n    }\n  }\n": types.AdmitByCodeDocument,
    "\n  mutation AdmitTicket($eventId: ID!, $ticketId: ID!) {\n    admitTicket(eventId: $eventId, ticketId: $ticketId) {\n      ...AdmissionShown\n    }\n  }\n": types.AdmitTicketDocument,
    "\n  fragment AdmissionShown on Admission {\n    verdict\n    ticketId\n    name\n    attendee\n    typeName {\n      ja\n      en\n    }\n    price\n    since\n    addOns {\n      name {\n        ja\n        en\n      }\n      count\n      due\n    }\n    party {\n      ticketId\n      verdict\n      name\n      typeName {\n        ja\n        en\n      }\n      price\n      since\n    }\n  }\n": types.AdmissionShownFragmentDoc,
    "\n  mutation UndoAdmission($ticketId: ID!) {\n    undoAdmission(ticketId: $ticketId)\n  }\n": types.UndoAdmissionDocument,
    "\n  mutation SaveEvent($words: EventWordsInput!, $sale: EventSaleInput, $id: ID, $like: ID) {\n    saveEvent(words: $words, sale: $sale, id: $id, like: $like)\n  }\n": types.SaveEventDocument,
    "\n  mutation PublishEvent($id: ID!) {\n    publishEvent(id: $id)\n  }\n": types.PublishEventDocument,
    "\n  mutation WithdrawEvent($id: ID!) {\n    withdrawEvent(id: $id)\n  }\n": types.WithdrawEventDocument,
    "\n  mutation DiscardEvent($id: ID!) {\n    discardEvent(id: $id)\n  }\n": types.DiscardEventDocument,
    "\n  mutation AddEventDate($id: ID!, $date: EventDateInput!) {\n    addEventDate(id: $id, date: $date)\n  }\n": types.AddEventDateDocument,
    "\n  mutation SetHandOnHours($id: ID!, $hours: Int) {\n    setHandOnHours(id: $id, hours: $hours)\n  }\n": types.SetHandOnHoursDocument,
    "\n  mutation SetCapacity($quotaId: ID!, $capacity: Int!) {\n    setCapacity(quotaId: $quotaId, capacity: $capacity)\n  }\n": types.SetCapacityDocument,
    "\n  mutation StateTravel($id: ID!, $travel: TravelInput!) {\n    stateTravel(id: $id, travel: $travel)\n  }\n": types.StateTravelDocument,
    "\n  query EventReflections($eventId: ID!) {\n    eventReflections(eventId: $eventId) {\n      titleJa\n      reflections {\n        id\n        revision\n        startsAt\n        memberId\n        name\n        asked\n        learned\n        forHost\n        forPublic\n        signed\n        changedAt\n        publishedAt\n      }\n    }\n  }\n": types.EventReflectionsDocument,
    "\n  mutation PublishReflection($id: ID!, $revision: Int!) {\n    publishReflection(id: $id, revision: $revision)\n  }\n": types.PublishReflectionDocument,
    "\n  mutation TakeReflectionDown($id: ID!) {\n    takeReflectionDown(id: $id)\n  }\n": types.TakeReflectionDownDocument,
    "\n  query EventResult($eventId: ID!) {\n    eventResult(eventId: $eventId) {\n      titleJa\n      kinds {\n        name {\n          ja\n          en\n        }\n        tickets\n        amount\n      }\n      tickets\n      cancelFees\n      givenBack\n      atTheDoor\n      processorFees\n      costs {\n        account {\n          ja\n          en\n        }\n        amount\n      }\n      slips {\n        id\n        kind\n        name\n        account {\n          ja\n          en\n        }\n        occurredOn\n        amount\n      }\n      slipsLeftOut\n      ownIncome\n      publicMoney\n      cost\n      left\n      leftAlone\n      coverage\n      costPerTicket\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.EventResultDocument,
    "\n  query EventTitle($id: ID!) {\n    event(id: $id) {\n      titleJa\n    }\n  }\n": types.EventTitleDocument,
    "\n  mutation EnterEventSlip($eventId: ID!, $slip: SlipInput!) {\n    enterEventSlip(eventId: $eventId, slip: $slip) {\n      id\n    }\n  }\n": types.EnterEventSlipDocument,
    "\n  query EventAudience($eventId: ID!) {\n    eventAudience(eventId: $eventId) {\n      titleJa\n      day\n      members {\n        ...ShownPeople\n      }\n      guests {\n        ...ShownPeople\n      }\n      companions {\n        ...ShownPeople\n      }\n      inside {\n        ...ShownPeople\n      }\n      outside {\n        ...ShownPeople\n      }\n      unsaid {\n        ...ShownPeople\n      }\n      newcomers\n      bands\n      areas {\n        ...ShownAreaCounts\n      }\n      all {\n        ...ShownAreaCounts\n      }\n    }\n  }\n": types.EventAudienceDocument,
    "\n  fragment ShownAreaCounts on AreaCounts {\n    name {\n      ja\n      en\n    }\n    side\n    ages {\n      ...ShownPeople\n    }\n    total {\n      ...ShownPeople\n    }\n  }\n": types.ShownAreaCountsFragmentDoc,
    "\n  fragment ShownPeople on ShownPeople {\n    applied\n    came\n  }\n": types.ShownPeopleFragmentDoc,
    "\n  query DeskEventSites($eventId: ID!) {\n    eventSites(eventId: $eventId) {\n      titleJa\n      draft\n      items {\n        id\n        nameJa\n        nameEn\n        addressJa\n        addressEn\n        bodyJa\n        bodyEn\n        bringJa\n        bringEn\n        hostId\n        slots\n      }\n    }\n    eventHosts(eventId: $eventId) {\n      items {\n        id\n        name {\n          ja\n          en\n        }\n        showing\n      }\n    }\n  }\n": types.DeskEventSitesDocument,
    "\n  mutation KeepEventSite($eventId: ID!, $id: ID, $place: Int, $site: EventSiteInput!) {\n    keepEventSite(eventId: $eventId, id: $id, place: $place, site: $site)\n  }\n": types.KeepEventSiteDocument,
    "\n  mutation RemoveEventSite($id: ID!) {\n    removeEventSite(id: $id)\n  }\n": types.RemoveEventSiteDocument,
    "\n  query SlotPreview($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {\n    slotPreview(eventId: $eventId, plan: $plan, anew: $anew) {\n      added {\n        siteId\n        startsAt\n        endsAt\n      }\n      taken {\n        siteId\n        startsAt\n        endsAt\n      }\n      replaced\n    }\n  }\n": types.SlotPreviewDocument,
    "\n  mutation LayOutSlots($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {\n    layOutSlots(eventId: $eventId, plan: $plan, anew: $anew)\n  }\n": types.LayOutSlotsDocument,
    "\n  query EventSurvey($eventId: ID!) {\n    eventSurvey(eventId: $eventId) {\n      titleJa\n      open\n      closeDays\n      questions {\n        id\n        kind\n        labelJa\n        labelEn\n        options {\n          ja\n          en\n        }\n      }\n      asked\n      answered\n      satisfaction\n      satisfactions {\n        ...ShownSurveyCount\n      }\n      recommend {\n        score\n        promoters\n        passives\n        detractors\n      }\n      recommends {\n        ...ShownSurveyCount\n      }\n      again {\n        intention\n        counts {\n          ...ShownSurveyCount\n        }\n      }\n      own {\n        id\n        labelJa\n        kind\n        counts {\n          ...ShownSurveyCount\n        }\n        texts\n      }\n      said\n    }\n  }\n\n  fragment ShownSurveyCount on SurveyCount {\n    choice\n    count\n  }\n": types.EventSurveyDocument,
    "\n  query EventSurveyFigures($eventId: ID!) {\n    eventSurveyFigures(eventId: $eventId) {\n      asked\n      answered\n      satisfaction\n      recommend {\n        score\n      }\n    }\n  }\n": types.EventSurveyFiguresDocument,
    "\n  mutation PlanEventSurvey(\n    $eventId: ID!\n    $open: Boolean!\n    $closeDays: Int!\n    $questions: [SurveyQuestionInput!]!\n  ) {\n    planEventSurvey(eventId: $eventId, open: $open, closeDays: $closeDays, questions: $questions)\n  }\n": types.PlanEventSurveyDocument,
    "\n  query WaitingList($eventId: ID!) {\n    waitingList(eventId: $eventId) {\n      title {\n        ja\n        en\n      }\n      order\n      offerHours\n      entries {\n        joinedAt\n        memberId\n        name\n        number\n        entry {\n          id\n          state\n          lines {\n            name {\n              ja\n              en\n            }\n            quantity\n          }\n          dates\n          offeredUntil\n        }\n      }\n      more\n      moves {\n        entryId\n        from\n        to\n        reason\n        at\n      }\n    }\n  }\n": types.WaitingListDocument,
    "\n  mutation MoveWaitingEntry($id: ID!, $place: Int!, $reason: String!) {\n    moveWaitingEntry(id: $id, place: $place, reason: $reason)\n  }\n": types.MoveWaitingEntryDocument,
    "\n  mutation SetWaitingRule($eventId: ID!, $order: WaitingOrder!, $offerHours: Int!) {\n    setWaitingRule(eventId: $eventId, order: $order, offerHours: $offerHours)\n  }\n": types.SetWaitingRuleDocument,
    "\n  query FeePlans($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      planKey\n      interval\n    }\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n      prices {\n        interval\n        amount\n      }\n    }\n  }\n": types.FeePlansDocument,
    "\n  query FeeReview($memberId: ID!, $planKey: String!, $interval: BillingInterval!) {\n    membershipFeeReview(memberId: $memberId, planKey: $planKey, interval: $interval) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      from\n      lastDay\n      termEnd\n      today\n      idempotencyKey\n    }\n  }\n": types.FeeReviewDocument,
    "\n  mutation TakeMembershipFee(\n    $memberId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $amount: Yen!\n    $means: ManualMeans!\n    $receivedOn: TokyoDate!\n    $note: String\n    $termEnd: TokyoDate\n    $idempotencyKey: String!\n  ) {\n    takeMembershipFee(\n      memberId: $memberId\n      planKey: $planKey\n      interval: $interval\n      amount: $amount\n      means: $means\n      receivedOn: $receivedOn\n      note: $note\n      termEnd: $termEnd\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": types.TakeMembershipFeeDocument,
    "\n  mutation ReverseMembershipFee($paymentId: ID!, $reason: String!) {\n    reverseMembershipFee(paymentId: $paymentId, reason: $reason)\n  }\n": types.ReverseMembershipFeeDocument,
    "\n  query FundingReport($fiscalYear: Int!) {\n    fundingReport(fiscalYear: $fiscalYear) {\n      fiscalYear\n      asOf\n      months\n      lines {\n        line\n        label {\n          ja\n          en\n        }\n        planned\n        actual\n      }\n      plannedTotal\n      actualTotal\n      plannedCost\n      actualCost\n      openingCash\n      cash\n      plannedRatios {\n        ownRatio\n        coverage\n        concentration\n        recurringRatio\n        runwayMonths\n      }\n      actualRatios {\n        ownRatio\n        coverage\n        concentration\n        recurringRatio\n        runwayMonths\n      }\n      plannedYears {\n        fiscalYear\n        income {\n          line\n          amount\n        }\n        total\n        cost\n        openingCash\n        ratios {\n          ownRatio\n        }\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.FundingReportDocument,
    "\n  query Slips($fiscalYear: Int!, $first: Int!, $after: String) {\n    slips(fiscalYear: $fiscalYear, first: $first, after: $after) {\n      items {\n        id\n        kind\n        name\n        amount\n        occurredOn\n        taxed\n        periodFrom\n        periodTo\n        restrictedUse\n        costName {\n          ja\n          en\n        }\n        grantName\n        eventId\n        reversedBecause\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.SlipsDocument,
    "\n  mutation EnterSlip($slip: SlipInput!) {\n    enterSlip(slip: $slip) {\n      id\n    }\n  }\n": types.EnterSlipDocument,
    "\n  mutation ReverseSlip($id: ID!, $reason: String!) {\n    reverseSlip(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.ReverseSlipDocument,
    "\n  mutation SaveFundingPlan($fiscalYear: Int!, $plan: FundingPlanInput!) {\n    saveFundingPlan(fiscalYear: $fiscalYear, plan: $plan)\n  }\n": types.SaveFundingPlanDocument,
    "\n  query DeskGifts($first: Int!, $after: String) {\n    gifts(first: $first, after: $after) {\n      items {\n        id\n        state\n        planName {\n          ja\n          en\n        }\n        length {\n          ja\n          en\n        }\n        amount\n        orderedAt\n        giverId\n        giverNumber\n        recipientId\n        recipientNumber\n        receivableUntil\n        lastDay\n        returnReason\n        mailed\n        late\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DeskGiftsDocument,
    "\n  mutation SendGiftAgainAtDesk($id: ID!) {\n    sendGiftAgain(id: $id)\n  }\n": types.SendGiftAgainAtDeskDocument,
    "\n  mutation ReturnGift($id: ID!) {\n    returnGift(id: $id)\n  }\n": types.ReturnGiftDocument,
    "\n  query GuestRecord($orderId: ID!) {\n    guestRecord(orderId: $orderId) {\n      orderId\n      eventId\n      name\n      erasedAt\n      hindrance\n      others {\n        orderId\n        title {\n          ja\n          en\n        }\n        orderedAt\n        later\n      }\n      tables {\n        table\n        title {\n          ja\n          en\n        }\n        rows {\n          fields {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n": types.GuestRecordDocument,
    "\n  mutation EraseGuest($orderId: ID!, $typedName: String!) {\n    eraseGuest(orderId: $orderId, typedName: $typedName)\n  }\n": types.EraseGuestDocument,
    "\n  query CorporateHealth($filter: HealthFilter!, $first: Int!, $after: String) {\n    corporateHealth(filter: $filter, first: $first, after: $after) {\n      asOf\n      companies\n      counts {\n        filter\n        companies\n      }\n      overdueAmount\n      committed {\n        month\n        amount\n      }\n      committedTotal\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n      items {\n        id\n        title\n        planName {\n          ja\n          en\n        }\n        interval\n        invoiced\n        prepaid\n        amount\n        nextAmount\n        signs\n        renewsOn\n        daysToRenewal\n        cancelsOn\n        graceUntil\n        seats\n        capacity\n        usage\n        benefits {\n          kind\n          label {\n            ja\n            en\n          }\n          per\n          allowedWords {\n            ja\n            en\n          }\n          usedWords {\n            ja\n            en\n          }\n        }\n        overdue {\n          amount\n          since\n          invoices\n        }\n        daysOverdue\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.CorporateHealthDocument,
    "\n  fragment ShownHeldMove on HeldMove {\n    id\n    payer\n    kind\n    state\n    amount\n    day\n    target\n    accountTail\n    forOrder\n    note\n    askedBy\n    isOwn\n    askedAt\n    decidedBy\n    decidedAt\n  }\n": types.ShownHeldMoveFragmentDoc,
    "\n  query HeldMoney {\n    heldMoney {\n      items {\n        id\n        payer\n        arosOn\n        amount\n        left\n        moves {\n          ...ShownHeldMove\n        }\n      }\n      count\n      amount\n      recent {\n        ...ShownHeldMove\n      }\n    }\n  }\n": types.HeldMoneyDocument,
    "\n  query HeldItem($id: ID!, $search: String!) {\n    heldItem(id: $id, search: $search) {\n      held {\n        id\n        payer\n        arosOn\n        amount\n        left\n        account {\n          bank\n          branch\n          kind\n          number\n          holder\n        }\n        moves {\n          ...ShownHeldMove\n        }\n      }\n      invoices {\n        id\n        number\n        debtor\n        dueOn\n        open\n      }\n    }\n  }\n": types.HeldItemDocument,
    "\n  mutation AskRepayment(\n    $id: ID!\n    $amount: Int!\n    $day: TokyoDate!\n    $bank: String!\n    $accountTail: String!\n    $note: String!\n  ) {\n    askRepayment(id: $id, amount: $amount, day: $day, bank: $bank, accountTail: $accountTail, note: $note)\n  }\n": types.AskRepaymentDocument,
    "\n  mutation AssignHeld($id: ID!, $receivableId: ID!, $amount: Int!) {\n    assignHeld(id: $id, receivableId: $receivableId, amount: $amount)\n  }\n": types.AssignHeldDocument,
    "\n  mutation DecideHeldMove($id: ID!, $to: HeldMoveDecision!) {\n    decideHeldMove(id: $id, to: $to)\n  }\n": types.DecideHeldMoveDocument,
    "\n  query MemberImports {\n    memberImports {\n      id\n      state\n      fileName\n      source\n      rowCount\n      uploadedBy\n      uploadedAt\n    }\n  }\n": types.MemberImportsDocument,
    "\n  query MemberImport($id: ID!, $first: Int!) {\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n    }\n    memberImport(id: $id, first: $first) {\n      id\n      state\n      fileName\n      source\n      encoding\n      rowCount\n      uploadedAt\n      columns {\n        heading\n        field\n        examples\n      }\n      missing\n      planMatches {\n        word\n        rows\n        planKey\n      }\n      counts {\n        create\n        member\n        probable\n        refused\n        newsletter\n        optOut\n      }\n      terms {\n        planName {\n          ja\n          en\n        }\n        people\n        firstEnd\n        lastEnd\n        interval\n        ifAllGoOn\n      }\n      rows {\n        rowNo\n        verdict\n        state\n        name\n        email\n        planName {\n          ja\n          en\n        }\n        paidThrough\n        joinedOn\n        likeness\n        known {\n          id\n          number\n          name\n        }\n        remarks {\n          heading\n          cell\n          fault\n          text {\n            ja\n            en\n          }\n        }\n      }\n      fingerprint\n      sameFileAt\n      outcome {\n        settled\n        created\n        member\n        leftOut\n        refused\n        undone\n        kept\n        uninvited\n      }\n      undoUntil\n      forgotten\n    }\n  }\n": types.MemberImportDocument,
    "\n  mutation BringMemberList($fileName: String!, $content: String!, $source: String!, $basis: String!) {\n    bringMemberList(fileName: $fileName, content: $content, source: $source, basis: $basis)\n  }\n": types.BringMemberListDocument,
    "\n  mutation MatchMemberImport($id: ID!, $columns: [ImportColumnInput!]!, $plans: [ImportPlanInput!]!) {\n    matchMemberImport(id: $id, columns: $columns, plans: $plans)\n  }\n": types.MatchMemberImportDocument,
    "\n  mutation StartMemberImport($id: ID!, $fingerprint: String!, $alsoCreate: [Int!]!) {\n    startMemberImport(id: $id, fingerprint: $fingerprint, alsoCreate: $alsoCreate)\n  }\n": types.StartMemberImportDocument,
    "\n  mutation DiscardMemberImport($id: ID!) {\n    discardMemberImport(id: $id)\n  }\n": types.DiscardMemberImportDocument,
    "\n  mutation InviteImported($id: ID!) {\n    inviteImported(id: $id)\n  }\n": types.InviteImportedDocument,
    "\n  mutation UndoMemberImport($id: ID!) {\n    undoMemberImport(id: $id)\n  }\n": types.UndoMemberImportDocument,
    "\n  query MemberLifeLine($memberId: ID!, $first: Int!, $after: String) {\n    memberLifeLine(memberId: $memberId, first: $first, after: $after) {\n      name\n      items {\n        id\n        at\n        sort\n        title {\n          ja\n          en\n        }\n        eventId\n        role\n        entry {\n          kind\n          what\n          startsOn\n          endsOn\n          note\n          objection\n          answer\n          contested\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.MemberLifeLineDocument,
    "\n  query ContestedLifeEntries {\n    contestedLifeEntries {\n      id\n      memberId\n      name\n      what\n      objectedAt\n    }\n  }\n": types.ContestedLifeEntriesDocument,
    "\n  mutation AddLifeEntry($memberId: ID!, $input: LifeEntryInput!) {\n    addLifeEntry(memberId: $memberId, input: $input)\n  }\n": types.AddLifeEntryDocument,
    "\n  mutation CorrectLifeEntry($id: ID!, $input: LifeEntryInput!, $answer: String!) {\n    correctLifeEntry(id: $id, input: $input, answer: $answer)\n  }\n": types.CorrectLifeEntryDocument,
    "\n  mutation AnswerLifeEntry($id: ID!, $answer: String!) {\n    answerLifeEntry(id: $id, answer: $answer)\n  }\n": types.AnswerLifeEntryDocument,
    "\n  mutation RemoveLifeEntry($id: ID!) {\n    removeLifeEntry(id: $id)\n  }\n": types.RemoveLifeEntryDocument,
    "\n  query MinorRecord($memberId: ID!) {\n    minorRecord(memberId: $memberId) {\n      name\n      closed\n      papers {\n        id\n        certificate\n        guardian\n        born\n        signedOn\n        seenAt\n        by\n        endedAt\n        endReason\n      }\n    }\n  }\n": types.MinorRecordDocument,
    "\n  mutation KeepMinorPapers($memberId: ID!, $papers: MinorPapersInput!) {\n    keepMinorPapers(memberId: $memberId, papers: $papers)\n  }\n": types.KeepMinorPapersDocument,
    "\n  mutation EndMinorPapers($id: ID!, $reason: String!) {\n    endMinorPapers(id: $id, reason: $reason)\n  }\n": types.EndMinorPapersDocument,
    "\n  fragment ShownPayment on DeskPayment {\n    id\n    paidAt\n    amount\n    refunded\n    state\n    description {\n      ja\n      en\n    }\n    means\n    manual {\n      receivedOn\n      note\n      takenBy\n      reversedBy\n      reversedAt\n      reversalReason\n    }\n    receipts {\n      id\n      number\n      url\n    }\n    refunds {\n      id\n      amount\n      state\n      reason\n      at\n    }\n  }\n": types.ShownPaymentFragmentDoc,
    "\n  query Member($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      number\n      familyName\n      givenName\n      familyKana\n      givenKana\n      email\n      birthDate\n      age\n      awaitsAgreement\n      prefecture\n      tie\n      status\n      planName {\n        ja\n        en\n      }\n      interval\n      joinedOn\n      paidThrough\n      nextChargeOn\n      cancelsOn\n      leftOn\n      erasedOn\n      newsletter\n      cancellation {\n        at\n        reason {\n          ja\n          en\n        }\n        remark\n      }\n      studentThrough\n      reduced {\n        kind\n        below\n        interval\n        amount\n        regular\n        regularFrom\n      }\n      pause {\n        ...PauseInDesk\n      }\n      grounds {\n        id\n        kind\n        planName {\n          ja\n          en\n        }\n        state\n        from\n        lastDay\n        reason\n        givenBy\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        source {\n          ja\n          en\n        }\n        until\n      }\n      directory {\n        displayName\n        area\n        interests\n        line\n        links\n      }\n      merges {\n        id\n        formerNumber\n        mergedAt\n        mergedBy\n        undoableUntil\n        undoable\n      }\n      mergedInto\n      lastSyncedAt\n      stripeCustomerId\n    }\n    memberPayments(memberId: $id) {\n      ...ShownPayment\n    }\n    memberMailReach(memberId: $id) {\n      undeliverableSince\n      saidBy\n      refusedSince\n    }\n    memberTimeline(memberId: $id, first: 30, after: $after) {\n      items {\n        id\n        at\n        kind\n        title {\n          ja\n          en\n        }\n        actor\n        amount\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.MemberDocument,
    "\n  mutation SyncMember($memberId: ID!) {\n    syncMemberWithStripe(memberId: $memberId)\n  }\n": types.SyncMemberDocument,
    "\n  mutation SetMailReach($memberId: ID!, $reach: MailReach!) {\n    setMemberMailReach(memberId: $memberId, reach: $reach) {\n      undeliverableSince\n    }\n  }\n": types.SetMailReachDocument,
    "\n  query Members($filter: MemberFilter, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      items {\n        id\n        number\n        name\n        kana\n        planName {\n          ja\n          en\n        }\n        status\n        prefecture\n        joinedOn\n        email\n      }\n      endCursor\n      hasNext\n    }\n    memberFacets(filter: $filter) {\n      total\n      byPlan {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byStatus {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byPrefecture {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query LikelyDoubles {\n    likelyDoubles {\n      pairs {\n        one {\n          ...Entry\n        }\n        other {\n          ...Entry\n        }\n        reasons\n      }\n      more\n    }\n  }\n  fragment Entry on RegisterEntry {\n    id\n    number\n    name\n    kana\n    birthDate\n    prefecture\n    email\n    joinedOn\n    status\n    planName {\n      ja\n      en\n    }\n  }\n": types.LikelyDoublesDocument,
    "\n  mutation DismissDouble($oneId: ID!, $otherId: ID!) {\n    dismissDouble(oneId: $oneId, otherId: $otherId)\n  }\n": types.DismissDoubleDocument,
    "\n  query MergeReview($memberId: ID!, $other: String!) {\n    mergeReview(memberId: $memberId, other: $other) {\n      sides {\n        id\n        number\n        name\n        kana\n        birthDate\n        prefecture\n        tie\n        email\n        joinedOn\n        status\n        planName {\n          ja\n          en\n        }\n        newsletter\n        addressFits\n        signsIn\n        pays\n      }\n      usual {\n        number\n        email\n        name\n        kana\n        birthDate\n        prefecture\n        tie\n      }\n      movingPlans {\n        ja\n        en\n      }\n      newsletter\n      directory\n      revision\n    }\n  }\n": types.MergeReviewDocument,
    "\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input)\n  }\n": types.MergeMembersDocument,
    "\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id)\n  }\n": types.UndoMergeDocument,
    "\n  query MoneyMatters {\n    moneyMatters {\n      id\n      kind\n      openedAt\n      summary {\n        ja\n        en\n      }\n      detail\n      memberId\n      companyId\n      amount\n      dueBy\n      proposedAct\n    }\n  }\n": types.MoneyMattersDocument,
    "\n  mutation ActOnMoneyMatter($id: ID!, $act: MoneyMatterAct!, $note: String) {\n    actOnMoneyMatter(id: $id, act: $act, note: $note)\n  }\n": types.ActOnMoneyMatterDocument,
    "\n  query UnpaidFees($cause: UnpaidCause, $after: String) {\n    unpaidFees(cause: $cause, first: 50, after: $after) {\n      sums {\n        people\n        amount\n        endingSoon\n        byCause {\n          cause\n          people\n          amount\n        }\n      }\n      items {\n        memberId\n        number\n        name\n        planName {\n          ja\n          en\n        }\n        amount\n        cause\n        day\n        graceDays\n        lastUsableDay\n        nextStep\n        nextOn\n      }\n      total\n      endCursor\n      hasNext\n    }\n  }\n": types.UnpaidFeesDocument,
    "\n  query Payouts {\n    payouts {\n      atStripe\n      underWay\n      items {\n        id\n        arrivesOn\n        amount\n        whole\n        movements\n        state\n      }\n    }\n  }\n": types.PayoutsDocument,
    "\n  query Letters($first: Int!, $after: String) {\n    letters(first: $first, after: $after) {\n      items {\n        id\n        state\n        subject\n        updatedAt\n        sendAt\n        startedAt\n        progress {\n          total\n          sent\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.LettersDocument,
    "\n  query DeskLetter($id: ID!) {\n    letter(id: $id) {\n      id\n      state\n      subjectJa\n      subjectEn\n      bodyJa\n      bodyEn\n      planKeys\n      prefectures\n      ties\n      interests\n      shelf\n      sendAt\n      startedAt\n      finishedAt\n      progress {\n        total\n        sent\n        failed\n        skipped\n      }\n      audience\n      senderName\n      postalAddress\n      contact\n      missing\n      preview {\n        language\n        subject\n        blocks {\n          kind\n          lines {\n            parts {\n              text\n              href\n            }\n          }\n        }\n      }\n    }\n  }\n": types.DeskLetterDocument,
    "\n  query LetterChoices {\n    memberFacets(filter: null) {\n      byPlan {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byPrefecture {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n    }\n  }\n": types.LetterChoicesDocument,
    "\n  mutation SaveLetter($input: LetterInput!, $id: ID) {\n    saveLetter(input: $input, id: $id)\n  }\n": types.SaveLetterDocument,
    "\n  mutation DiscardLetter($id: ID!) {\n    discardLetter(id: $id)\n  }\n": types.DiscardLetterDocument,
    "\n  mutation SendTestLetter($id: ID!, $language: LetterLanguage!) {\n    sendTestLetter(id: $id, language: $language)\n  }\n": types.SendTestLetterDocument,
    "\n  mutation SendLetter($id: ID!, $at: Instant) {\n    sendLetter(id: $id, at: $at) {\n      state\n    }\n  }\n": types.SendLetterDocument,
    "\n  mutation CancelLetter($id: ID!) {\n    cancelLetter(id: $id) {\n      state\n    }\n  }\n": types.CancelLetterDocument,
    "\n  query SenderCard {\n    senderCard {\n      senderName\n      postalAddress\n      contact\n      missing\n      saved\n    }\n  }\n": types.SenderCardDocument,
    "\n  mutation SaveSenderCard($input: SenderCardInput!) {\n    saveSenderCard(input: $input) {\n      missing\n    }\n  }\n": types.SaveSenderCardDocument,
    "\n  query PastLists {\n    pastLists {\n      id\n      title\n      origin\n      fileName\n      broughtAt\n      people\n      takings\n      toAsk\n      asked\n      unreachable\n      claimed\n      refused\n      forgotten\n    }\n  }\n": types.PastListsDocument,
    "\n  mutation BringPastList(\n    $fileName: String!\n    $content: String!\n    $title: String!\n    $origin: String!\n    $on: TokyoDate\n  ) {\n    bringPastList(fileName: $fileName, content: $content, title: $title, origin: $origin, on: $on)\n  }\n": types.BringPastListDocument,
    "\n  mutation AskPastPeople($listId: ID!) {\n    askPastPeople(listId: $listId)\n  }\n": types.AskPastPeopleDocument,
    "\n  query PastPeople($listId: ID!, $first: Int!, $after: String) {\n    pastPeople(listId: $listId, first: $first, after: $after) {\n      title\n      people {\n        id\n        name\n        kana\n        email\n        askedAt\n        joinedTo\n        takings\n      }\n      alike {\n        one {\n          id\n          name\n          kana\n          email\n        }\n        other {\n          id\n          name\n          kana\n          email\n        }\n      }\n      endCursor\n    }\n  }\n": types.PastPeopleDocument,
    "\n  mutation TurnPastPerson($id: ID!, $turn: PastTurn!, $otherId: ID) {\n    turnPastPerson(id: $id, turn: $turn, otherId: $otherId)\n  }\n": types.TurnPastPersonDocument,
    "\n  fragment PauseInDesk on MemberPause {\n    from\n    chargeOn\n    amount\n    running\n  }\n": types.PauseInDeskFragmentDoc,
    "\n  query PausingMember($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      pause {\n        ...PauseInDesk\n      }\n    }\n  }\n": types.PausingMemberDocument,
    "\n  query MemberPauseReview($memberId: ID!) {\n    memberPauseReview(memberId: $memberId) {\n      planName {\n        ja\n        en\n      }\n      amount\n      choices {\n        months\n        from\n        lastDay\n        chargeOn\n        fingerprint\n      }\n    }\n  }\n": types.MemberPauseReviewDocument,
    "\n  mutation PauseMember($memberId: ID!, $months: Int!, $fingerprint: String!) {\n    pauseMember(memberId: $memberId, months: $months, fingerprint: $fingerprint)\n  }\n": types.PauseMemberDocument,
    "\n  mutation WithdrawPauseOfMember($memberId: ID!) {\n    withdrawPauseOfMember(memberId: $memberId)\n  }\n": types.WithdrawPauseOfMemberDocument,
    "\n  query PayTray {\n    wageQuestions {\n      id\n      company\n      memberId\n      name\n      title\n      workDay\n      amount\n      dueOn\n      paidOn\n      unpaidAt\n      unpaidLine\n    }\n    payTray {\n      unpaid {\n        reward {\n          id\n          title\n          workDay\n          amount\n          dueOn\n          state\n          returnReason\n        }\n        memberId\n        name\n        account {\n          bank\n          branch\n          kind\n          tail\n        }\n        hindrance\n        near\n      }\n      runs {\n        id\n        payOn\n        state\n        count\n        total\n      }\n      payer {\n        code\n        name\n        bankCode\n        branchCode\n        kind\n        number\n      }\n    }\n    workToInvoice {\n      companyId\n      company\n      month\n      count\n      total\n      over\n    }\n  }\n": types.PayTrayDocument,
    "\n  query PayRun($id: ID!) {\n    payRun(id: $id) {\n      run {\n        id\n        payOn\n        state\n        count\n        total\n      }\n      transfers {\n        id\n        line\n        memberId\n        name\n        amount\n        bank\n        branch\n        tail\n        holder\n        titles\n        returnedOn\n        returnReason\n      }\n      downloads\n    }\n  }\n": types.PayRunDocument,
    "\n  mutation MakePayRun($dueUntil: TokyoDate!, $payOn: TokyoDate!, $payer: PayPayerInput!) {\n    makePayRun(dueUntil: $dueUntil, payOn: $payOn, payer: $payer)\n  }\n": types.MakePayRunDocument,
    "\n  mutation DropPayRun($id: ID!) {\n    dropPayRun(id: $id)\n  }\n": types.DropPayRunDocument,
    "\n  mutation SendPayRun($id: ID!) {\n    sendPayRun(id: $id)\n  }\n": types.SendPayRunDocument,
    "\n  mutation SettlePayRun($id: ID!) {\n    settlePayRun(id: $id)\n  }\n": types.SettlePayRunDocument,
    "\n  mutation ReturnPayTransfer($id: ID!, $reason: String!) {\n    returnPayTransfer(id: $id, reason: $reason)\n  }\n": types.ReturnPayTransferDocument,
    "\n  mutation EnterPayAccount($rewardId: ID!, $account: PayAccountInput!) {\n    enterPayAccount(rewardId: $rewardId, account: $account)\n  }\n": types.EnterPayAccountDocument,
    "\n  mutation PayInCash($rewardId: ID!) {\n    payInCash(rewardId: $rewardId)\n  }\n": types.PayInCashDocument,
    "\n  mutation InvoiceWork($companyId: ID!, $month: String!) {\n    invoiceWork(companyId: $companyId, month: $month)\n  }\n": types.InvoiceWorkDocument,
    "\n  fragment PlanInDesk on DeskPlan {\n    key\n    name {\n      ja\n      en\n    }\n    kind\n    state\n    version\n    memberCount\n    payers {\n      interval\n      amount\n      reduction\n      people\n      version\n    }\n    taxCategory\n    taxNote {\n      ja\n      en\n    }\n    draftId\n  }\n": types.PlanInDeskFragmentDoc,
    "\n  fragment PlanTerms on Plan {\n    kind\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    eligibility {\n      ja\n      en\n    }\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    prices {\n      interval\n      amount\n    }\n    reductions {\n      kind\n      below\n      prices {\n        interval\n        amount\n      }\n    }\n    taxCategory\n    yearFrom\n    taxNote {\n      ja\n      en\n    }\n  }\n": types.PlanTermsFragmentDoc,
    "\n  fragment PrivilegeInTable on Privilege {\n    key\n    label {\n      ja\n      en\n    }\n    unit\n  }\n": types.PrivilegeInTableFragmentDoc,
    "\n  query DeskPlans {\n    plans {\n      ...PlanInDesk\n      prices {\n        interval\n        amount\n      }\n    }\n    newPlanDrafts {\n      id\n      name {\n        ja\n        en\n      }\n      editedBy\n      editedAt\n    }\n  }\n": types.DeskPlansDocument,
    "\n  query DeskPlan($key: String!) {\n    plan(key: $key) {\n      plan {\n        ...PlanInDesk\n        payers {\n          leaving\n        }\n      }\n      versions {\n        version\n        publishedAt\n        movesFrom\n        plan {\n          ...PlanTerms\n        }\n      }\n      turns {\n        id\n        kind\n        version\n        actor\n        reason\n        at\n      }\n    }\n  }\n": types.DeskPlanDocument,
    "\n  query PlanDraft($id: ID!) {\n    planDraft(id: $id) {\n      id\n      planKey\n      revision\n      editedBy\n      editedAt\n      open\n      plan {\n        ...PlanTerms\n      }\n      faults {\n        field\n        fault\n      }\n      preview {\n        key\n        ...PlanTerms\n        prices {\n          monthlyEquivalent\n        }\n      }\n      changes {\n        changes\n        prices {\n          reduction\n          interval\n          before\n          after\n        }\n        better {\n          key\n          label {\n            ja\n            en\n          }\n        }\n        lesser {\n          key\n          label {\n            ja\n            en\n          }\n        }\n      }\n      groups {\n        interval\n        amount\n        reduction\n        people\n        leaving\n        after\n        yearlyDifference\n      }\n      earliestMove\n      noticeDays\n    }\n    privileges {\n      ...PrivilegeInTable\n    }\n  }\n": types.PlanDraftDocument,
    "\n  query DraftBeginning($key: String!) {\n    privileges {\n      ...PrivilegeInTable\n    }\n    plan(key: $key) {\n      plan {\n        state\n        draftId\n      }\n      versions {\n        plan {\n          ...PlanTerms\n        }\n      }\n    }\n  }\n": types.DraftBeginningDocument,
    "\n  mutation SavePlanDraft($draft: PlanDraftInput!) {\n    savePlanDraft(draft: $draft)\n  }\n": types.SavePlanDraftDocument,
    "\n  mutation DiscardPlanDraft($id: ID!, $revision: Int!) {\n    discardPlanDraft(id: $id, revision: $revision)\n  }\n": types.DiscardPlanDraftDocument,
    "\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input)\n  }\n": types.PublishPlanDocument,
    "\n  mutation SetPlanState($key: String!, $state: PlanState!, $reason: String!) {\n    setPlanState(key: $key, state: $state, reason: $reason)\n  }\n": types.SetPlanStateDocument,
    "\n  mutation OrderPlans($before: [ID!]!, $after: [ID!]!) {\n    orderPlans(before: $before, after: $after)\n  }\n": types.OrderPlansDocument,
    "\n  query DeskPostings($state: PostingState, $first: Int!, $after: String) {\n    deskPostings(state: $state, first: $first, after: $after) {\n      items {\n        posting {\n          id\n          company\n          title\n          contract\n          places\n          lastDay\n        }\n        state\n        counts {\n          live\n          hired\n          declined\n          withdrawn\n        }\n        problems {\n          field\n          blocks\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DeskPostingsDocument,
    "\n  query DeskPosting($id: ID!) {\n    deskPosting(id: $id) {\n      posting {\n        id\n        companyId\n        company\n        companyShown\n        title\n        why\n        whoWith\n        what\n        growth\n        contract\n        way\n        area\n        places\n        lastDay\n        items {\n          item\n          text\n        }\n        payUnit\n        payYen\n        payMinutes\n        overtimeYen\n        overtimeMinutes\n        overtimeExcess\n        ageReason\n        author\n        authorSchool\n        phase\n        publishedOn\n        confirmedOn\n      }\n      state\n      edition\n      reason\n      counts {\n        live\n        hired\n        declined\n        withdrawn\n        stayed6\n        left6\n        stayed12\n        left12\n      }\n      problems {\n        field\n        blocks\n        says {\n          ja\n          en\n        }\n        law {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.DeskPostingDocument,
    "\n  mutation PublishPosting($id: ID!, $edition: Int!, $wage: Int) {\n    publishPosting(id: $id, edition: $edition, wage: $wage)\n  }\n": types.PublishPostingDocument,
    "\n  mutation GiveBackPosting($id: ID!, $reason: String!) {\n    giveBackPosting(id: $id, reason: $reason)\n  }\n": types.GiveBackPostingDocument,
    "\n  mutation ClosePosting($id: ID!, $reason: String!) {\n    closePosting(id: $id, reason: $reason)\n  }\n": types.ClosePostingDocument,
    "\n  query Complaints($postingId: ID) {\n    complaints(postingId: $postingId) {\n      id\n      postingId\n      title\n      kind\n      words\n      saidAt\n      answeredAt\n      answer\n    }\n  }\n": types.ComplaintsDocument,
    "\n  mutation AnswerComplaint($id: ID!, $answer: String!) {\n    answerComplaint(id: $id, answer: $answer)\n  }\n": types.AnswerComplaintDocument,
    "\n  query DeskArticle($postingId: ID!) {\n    deskArticle(postingId: $postingId) {\n      memberId\n      writer\n      checker\n      checkedAt\n      naming\n    }\n  }\n": types.DeskArticleDocument,
    "\n  query DeskPosts($first: Int!, $after: String) {\n    posts(first: $first, after: $after) {\n      items {\n        id\n        titleJa\n        audience\n        state\n        updatedAt\n        publishedAt\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DeskPostsDocument,
    "\n  query DeskPost($id: ID!) {\n    post(id: $id) {\n      id\n      titleJa\n      titleEn\n      bodyJa\n      bodyEn\n      audience\n      state\n    }\n  }\n": types.DeskPostDocument,
    "\n  mutation SavePost($input: PostInput!, $id: ID) {\n    savePost(input: $input, id: $id)\n  }\n": types.SavePostDocument,
    "\n  mutation PublishPost($id: ID!) {\n    publishPost(id: $id)\n  }\n": types.PublishPostDocument,
    "\n  mutation WithdrawPost($id: ID!) {\n    withdrawPost(id: $id)\n  }\n": types.WithdrawPostDocument,
    "\n  mutation DiscardPost($id: ID!) {\n    discardPost(id: $id)\n  }\n": types.DiscardPostDocument,
    "\n  fragment ShownReceipt on Receipt {\n    id\n    number\n    issuedOn\n    paidOn\n    amount\n    taxInside\n    addressee\n    description\n    refunded\n    readdressing\n    splittable\n    purposes {\n      key\n      text\n    }\n    handedOut\n    supersededBecause\n    replaces {\n      number\n      because\n      part\n      parts\n    }\n    replacedBy\n    turns {\n      id\n      at\n      kind\n      actor\n      actorName\n      reason\n      addresseeBefore\n    }\n    downloadUrl\n  }\n": types.ShownReceiptFragmentDoc,
    "\n  query MemberReceipts($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n    }\n    memberReceipts(memberId: $memberId) {\n      ...ShownReceipt\n    }\n  }\n": types.MemberReceiptsDocument,
    "\n  mutation MakeReceiptOut($id: ID!, $addressee: String!, $purpose: String, $reason: String!) {\n    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose, reason: $reason)\n  }\n": types.MakeReceiptOutDocument,
    "\n  mutation SplitMemberReceipt($id: ID!, $parts: [ReceiptPartInput!]!, $reason: String!) {\n    splitReceipt(id: $id, parts: $parts, reason: $reason)\n  }\n": types.SplitMemberReceiptDocument,
    "\n  query RefundReview($id: ID!, $ofCompany: Boolean!, $paymentId: ID!, $amount: Yen) {\n    refundReview(paymentId: $paymentId, amount: $amount) {\n      refundable\n      amount\n      undelivered {\n        amount\n        months\n      }\n      memberName\n      consequences {\n        ja\n        en\n      }\n      accessEndsIfRevoked\n      idempotencyKey\n    }\n    memberPayments(memberId: $id) @skip(if: $ofCompany) {\n      ...RefundedPayment\n    }\n    companyPayments(companyId: $id) @include(if: $ofCompany) {\n      ...RefundedPayment\n    }\n  }\n": types.RefundReviewDocument,
    "\n  fragment RefundedPayment on DeskPayment {\n    id\n    paidAt\n    description {\n      ja\n      en\n    }\n  }\n": types.RefundedPaymentFragmentDoc,
    "\n  mutation RefundPayment(\n    $paymentId: ID!\n    $amount: Yen!\n    $reason: String!\n    $access: AccessAfterRefund!\n    $idempotencyKey: String!\n  ) {\n    refundPayment(\n      paymentId: $paymentId\n      amount: $amount\n      reason: $reason\n      access: $access\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n      state\n    }\n  }\n": types.RefundPaymentDocument,
    "\n  query RegistrationDesks {\n    registrationDesks {\n      id\n      name\n      place\n      lastDay\n      stage\n      registered\n      clerks {\n        id\n        endedAt\n      }\n    }\n  }\n": types.RegistrationDesksDocument,
    "\n  query RegistrationDesk($id: ID!) {\n    registrationDesk(id: $id) {\n      desk {\n        id\n        name\n        place\n        lastDay\n        stage\n        registered\n        clerks {\n          id\n          name\n          endedAt\n        }\n      }\n      registrations {\n        id\n        state\n        memberId\n        name\n        number\n        begunAt\n        claimedAt\n        steps {\n          step\n          at\n          detail\n        }\n      }\n      acts {\n        id\n        act\n        clerkId\n        by\n        note\n        at\n      }\n    }\n  }\n": types.RegistrationDeskDocument,
    "\n  mutation OpenRegistrationDesk($desk: RegistrationDeskInput!) {\n    openRegistrationDesk(desk: $desk)\n  }\n": types.OpenRegistrationDeskDocument,
    "\n  mutation AddDeskClerk($id: ID!, $name: String!) {\n    addDeskClerk(id: $id, name: $name)\n  }\n": types.AddDeskClerkDocument,
    "\n  mutation EndDeskClerk($id: ID!) {\n    endDeskClerk(id: $id)\n  }\n": types.EndDeskClerkDocument,
    "\n  mutation CloseRegistrationDesk($id: ID!) {\n    closeRegistrationDesk(id: $id)\n  }\n": types.CloseRegistrationDeskDocument,
    "\n  query CallSheet($gigId: ID) {\n    callSheet(gigId: $gigId) {\n      title\n      people {\n        memberId\n        number\n        name\n        kana\n        telephone\n        lastResult\n        lastAt\n      }\n    }\n  }\n": types.CallSheetDocument,
    "\n  mutation NoteGigCall($memberId: ID!, $gigId: ID, $result: CallResult!) {\n    noteGigCall(memberId: $memberId, gigId: $gigId, result: $result)\n  }\n": types.NoteGigCallDocument,
    "\n  mutation TakeGigForPerson($memberId: ID!, $gigId: ID!, $word: String!) {\n    takeGigForPerson(memberId: $memberId, gigId: $gigId, word: $word)\n  }\n": types.TakeGigForPersonDocument,
    "\n  query RegisteredPerson($memberId: ID!) {\n    registeredPerson(memberId: $memberId) {\n      name\n      number\n      telephone\n      claimedAt\n      outSince\n      outReason\n      hasFamily\n    }\n  }\n": types.RegisteredPersonDocument,
    "\n  mutation LoseTouch($memberId: ID!, $reason: String!) {\n    loseTouch(memberId: $memberId, reason: $reason)\n  }\n": types.LoseTouchDocument,
    "\n  mutation FindAgain($memberId: ID!) {\n    findAgain(memberId: $memberId)\n  }\n": types.FindAgainDocument,
    "\n  mutation OpenFamilyContact($memberId: ID!) {\n    openFamilyContact(memberId: $memberId) {\n      name\n      telephone\n      relation\n    }\n  }\n": types.OpenFamilyContactDocument,
    "\n  mutation PrintSheetAtDesk($memberId: ID!) {\n    printSheetAtDesk(memberId: $memberId)\n  }\n": types.PrintSheetAtDeskDocument,
    "\n  query GigTemplates($state: TemplateState!, $skillId: ID, $companyId: ID) {\n    gigTemplates(state: $state, skillId: $skillId, companyId: $companyId) {\n      id\n      company\n      title\n      skillId\n      skill {\n        ja\n        en\n      }\n      beginnerOk\n      length\n      minutes\n      reward\n      pastMinutes\n      pastCount\n      pictures {\n        id\n      }\n    }\n  }\n": types.GigTemplatesDocument,
    "\n  query GigTemplate($id: ID!) {\n    gigTemplate(id: $id) {\n      inUse\n      template {\n        id\n        companyId\n        company\n        title\n        steps\n        skillId\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        length\n        minutes\n        reward\n        substituteAfter\n        insurance\n        dangers\n        clothes\n        state\n        pastMinutes\n        pastCount\n        pictures {\n          id\n          url\n          width\n          height\n          line\n        }\n      }\n    }\n  }\n": types.GigTemplateDocument,
    "\n  query TemplateStart($gigId: ID) {\n    templateStart(gigId: $gigId) {\n      gig {\n        title\n        steps\n        skillId\n        beginnerOk\n        length\n        minutes\n        reward\n        substituteAfter\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.TemplateStartDocument,
    "\n  mutation KeepTemplate($template: TemplateInput!, $companyId: ID, $insteadOf: ID) {\n    keepTemplate(template: $template, companyId: $companyId, insteadOf: $insteadOf)\n  }\n": types.KeepTemplateDocument,
    "\n  mutation TurnTemplate($id: ID!, $to: TemplateState!) {\n    turnTemplate(id: $id, to: $to)\n  }\n": types.TurnTemplateDocument,
    "\n  mutation AddTemplatePicture($id: ID!, $content: String!, $line: String!) {\n    addTemplatePicture(id: $id, content: $content, line: $line)\n  }\n": types.AddTemplatePictureDocument,
    "\n  mutation RemoveTemplatePicture($id: ID!) {\n    removeTemplatePicture(id: $id)\n  }\n": types.RemoveTemplatePictureDocument,
    "\n  mutation RaiseTemplatePicture($id: ID!) {\n    raiseTemplatePicture(id: $id)\n  }\n": types.RaiseTemplatePictureDocument,
    "\n  query SeriesStart($id: ID!, $templateId: ID!) {\n    seriesStart(id: $id, templateId: $templateId) {\n      firstDay\n      lastDay\n      times\n      places\n      reward\n      minutes\n      substituteAfter\n    }\n  }\n": types.SeriesStartDocument,
    "\n  query SeriesPreview($id: ID!, $templateId: ID!, $series: SeriesInput!) {\n    seriesPreview(id: $id, templateId: $templateId, series: $series) {\n      count\n      minutes\n      standing\n      asked\n      reward\n      below\n      unknown\n      least\n      holidays\n      crossings {\n        startsAt\n        place\n        among\n      }\n    }\n  }\n": types.SeriesPreviewDocument,
    "\n  mutation CutSeries($id: ID!, $templateId: ID!, $series: SeriesInput!) {\n    cutSeries(id: $id, templateId: $templateId, series: $series)\n  }\n": types.CutSeriesDocument,
    "\n  query RequestSeries($id: ID!) {\n    requestSeries(id: $id) {\n      id\n      gigIds\n    }\n  }\n": types.RequestSeriesDocument,
    "\n  mutation EditSeries($id: ID!, $edit: SeriesEditInput!, $reason: String!, $justification: String!) {\n    editSeries(id: $id, edit: $edit, reason: $reason, justification: $justification) {\n      changed\n      kept\n    }\n  }\n": types.EditSeriesDocument,
    "\n  query Season {\n    seasonCalendar {\n      months\n      companies {\n        id\n        title\n        weeks\n        cells {\n          month\n          requests\n          uncut\n          gigs\n          minutes\n          open\n          busyWeeks\n        }\n      }\n      years {\n        weeks\n        stretches {\n          companyId\n          company\n          fromDay\n          toDay\n          weeks\n        }\n      }\n    }\n  }\n": types.SeasonDocument,
    "\n  query RightsRequests($closed: Boolean!) {\n    rightsRequests(closed: $closed) {\n      requests {\n        id\n        name\n        number\n        kind\n        channel\n        state\n        dueOn\n        late\n        closedAt\n      }\n      more\n    }\n  }\n": types.RightsRequestsDocument,
    "\n  query DeskRightsRequest($id: ID!) {\n    rightsRequest(id: $id) {\n      id\n      memberId\n      number\n      orderId\n      name\n      email\n      contact\n      kind\n      concerns\n      wanted\n      channel\n      state\n      fee\n      receivedOn\n      enteredBy\n      dueOn\n      late\n      identityWay\n      identityDocument\n      mandateProof\n      representative\n      checkedAt\n      checkedBy\n      outcome\n      act\n      decidedAt\n      decidedBy\n      letter {\n        title\n        addressee\n        paragraphs\n        from\n      }\n      paperUrl\n      closedAt\n      closedBy\n      entry {\n        familyName\n        givenName\n        familyKana\n        givenKana\n        birthDate\n        prefecture\n        tie\n      }\n      grounds {\n        key\n        article {\n          ja\n          en\n        }\n        words {\n          ja\n          en\n        }\n        needsMeasure\n      }\n      acts\n      parts {\n        table\n        title {\n          ja\n          en\n        }\n        items\n        rows\n      }\n    }\n  }\n": types.DeskRightsRequestDocument,
    "\n  mutation EnterRightsRequest($input: EnterRightsRequestInput!) {\n    enterRightsRequest(input: $input)\n  }\n": types.EnterRightsRequestDocument,
    "\n  mutation CheckRequester($id: ID!, $input: IdentityCheckInput!) {\n    checkRequester(id: $id, input: $input)\n  }\n": types.CheckRequesterDocument,
    "\n  mutation CorrectEntry($id: ID!, $input: CorrectableEntryInput!) {\n    correctEntry(id: $id, input: $input)\n  }\n": types.CorrectEntryDocument,
    "\n  mutation DecideRightsRequest($id: ID!, $input: DecisionInput!) {\n    decideRightsRequest(id: $id, input: $input)\n  }\n": types.DecideRightsRequestDocument,
    "\n  mutation AnswerRightsRequest($id: ID!) {\n    answerRightsRequest(id: $id)\n  }\n": types.AnswerRightsRequestDocument,
    "\n  mutation DeskWithdrawRightsRequest($id: ID!) {\n    withdrawRightsRequest(id: $id)\n  }\n": types.DeskWithdrawRightsRequestDocument,
    "\n  query RightsRequestRule {\n    rightsRequestRule {\n      dueDays\n      remindDays\n      fee\n      decidedAt\n      decidedBy\n    }\n  }\n": types.RightsRequestRuleDocument,
    "\n  mutation SetRightsRequestRule($input: RightsRequestRuleInput!) {\n    setRightsRequestRule(input: $input) {\n      dueDays\n    }\n  }\n": types.SetRightsRequestRuleDocument,
    "\n  fragment ShownChurnMonth on ChurnMonth {\n    month\n    payers\n    lost\n    logoRate\n    mrr\n    lostMrr\n    revenueRate\n  }\n": types.ShownChurnMonthFragmentDoc,
    "\n  query Retention($month: String!) {\n    retention(month: $month) {\n      month\n      asOf\n      cohorts {\n        month\n        joined\n        members\n        paying\n        converted\n        conversionComplete\n      }\n      companyCohorts {\n        month\n        began\n        paying\n      }\n      churn {\n        ...ShownChurnMonth\n      }\n      companyChurn {\n        ...ShownChurnMonth\n      }\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n        people\n        companies\n        amount\n      }\n      averages {\n        payer\n        planKey\n        label {\n          ja\n          en\n        }\n        payers\n        mrr\n        average\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.RetentionDocument,
    "\n  fragment ShownDueFees on DueFees {\n    due\n    dueAmount\n    leaving\n    leavingAmount\n    expectedAmount\n  }\n": types.ShownDueFeesFragmentDoc,
    "\n  query Forecast {\n    renewalForecast {\n      asOf\n      churn\n      companyChurn\n      months {\n        month\n        due\n        dueAmount\n        leaving\n        leavingAmount\n        expectedAmount\n        individuals {\n          ...ShownDueFees\n        }\n        companies {\n          ...ShownDueFees\n        }\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.ForecastDocument,
    "\n  query Revenue($month: String!) {\n    revenueOverview(month: $month) {\n      month\n      asOf\n      totalIncome\n      previousTotalIncome\n      byStream {\n        stream\n        label {\n          ja\n          en\n        }\n        amount\n        previousAmount\n        recurring\n        ownRevenue\n      }\n      mrr\n      previousMrr\n      mrrOfCompanies\n      payingCompanies\n      membersByTier {\n        planKey\n        label {\n          ja\n          en\n        }\n        count\n        previousCount\n      }\n      newMembers\n      lostMembers\n      newPaid\n      lostPaid\n      fees\n      refunds\n      outputTax\n      history {\n        month\n        total\n        byStream {\n          stream\n          amount\n        }\n      }\n      ownRevenueRatio\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.RevenueDocument,
    "\n  fragment ShownWaterfallMonth on WaterfallMonth {\n    month\n    opening {\n      amount\n      payers\n    }\n    new {\n      amount\n      payers\n    }\n    reactivation {\n      amount\n      payers\n    }\n    expansion {\n      amount\n      payers\n    }\n    contraction {\n      amount\n      payers\n    }\n    churn {\n      amount\n      payers\n    }\n    closing {\n      amount\n      payers\n    }\n  }\n": types.ShownWaterfallMonthFragmentDoc,
    "\n  query RecurringRevenue($month: String!) {\n    recurringRevenue(month: $month) {\n      month\n      asOf\n      months {\n        ...ShownWaterfallMonth\n      }\n      individuals {\n        ...ShownWaterfallMonth\n      }\n      companies {\n        ...ShownWaterfallMonth\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.RecurringRevenueDocument,
    "\n  query RecurringMembers($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {\n    recurringMembers(month: $month, figure: $figure, first: $first, after: $after) {\n      items {\n        id\n        number\n        name\n        planName {\n          ja\n          en\n        }\n        opening\n        closing\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.RecurringMembersDocument,
    "\n  query RecurringCompanies($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {\n    recurringCompanies(month: $month, figure: $figure, first: $first, after: $after) {\n      items {\n        id\n        title\n        planName {\n          ja\n          en\n        }\n        opening\n        closing\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.RecurringCompaniesDocument,
    "\n  query RelatedPeople($month: String!) {\n    relatedPeople(month: $month) {\n      month\n      people\n      members\n      guests\n      sent\n      untraced\n      companions\n      registered\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.RelatedPeopleDocument,
    "\n  query RideDates($id: ID!) {\n    event(id: $id) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.RideDatesDocument,
    "\n  query Ride($occurrenceId: ID!) {\n    ride(occurrenceId: $occurrenceId) {\n      occurrenceId\n      seatsShownAt\n      roomsShownAt\n      buses {\n        id\n        name\n        rows\n        left\n        right\n        back\n        seats {\n          label\n          row\n          left\n          blocked\n          ticketId\n        }\n      }\n      rooms {\n        id\n        name\n        beds\n        note\n      }\n      travellers {\n        ticketId\n        orderId\n        name\n        busId\n        seat\n        roomId\n      }\n    }\n  }\n": types.RideDocument,
    "\n  mutation SaveBus($occurrenceId: ID!, $id: ID, $bus: BusInput!) {\n    saveBus(occurrenceId: $occurrenceId, id: $id, bus: $bus)\n  }\n": types.SaveBusDocument,
    "\n  mutation RemoveBus($id: ID!) {\n    removeBus(id: $id)\n  }\n": types.RemoveBusDocument,
    "\n  mutation BlockBusSeat($busId: ID!, $seat: String!, $why: BlockReason) {\n    blockBusSeat(busId: $busId, seat: $seat, why: $why)\n  }\n": types.BlockBusSeatDocument,
    "\n  mutation PlaceInBuses($occurrenceId: ID!) {\n    placeInBuses(occurrenceId: $occurrenceId) {\n      placed\n      left\n    }\n  }\n": types.PlaceInBusesDocument,
    "\n  mutation SeatTraveller($ticketId: ID!, $busId: ID, $seat: String, $expected: ID) {\n    seatTraveller(ticketId: $ticketId, busId: $busId, seat: $seat, expected: $expected)\n  }\n": types.SeatTravellerDocument,
    "\n  mutation ShowSeats($occurrenceId: ID!, $shown: Boolean!) {\n    showSeats(occurrenceId: $occurrenceId, shown: $shown)\n  }\n": types.ShowSeatsDocument,
    "\n  mutation AddLodgingRooms($occurrenceId: ID!, $rooms: LodgingRoomsInput!) {\n    addLodgingRooms(occurrenceId: $occurrenceId, rooms: $rooms)\n  }\n": types.AddLodgingRoomsDocument,
    "\n  mutation ChangeLodgingRoom($id: ID!, $room: LodgingRoomInput!) {\n    changeLodgingRoom(id: $id, room: $room)\n  }\n": types.ChangeLodgingRoomDocument,
    "\n  mutation RemoveLodgingRoom($id: ID!) {\n    removeLodgingRoom(id: $id)\n  }\n": types.RemoveLodgingRoomDocument,
    "\n  mutation PlaceInRooms($occurrenceId: ID!) {\n    placeInRooms(occurrenceId: $occurrenceId) {\n      placed\n      left\n    }\n  }\n": types.PlaceInRoomsDocument,
    "\n  mutation LodgeTraveller($ticketId: ID!, $roomId: ID) {\n    lodgeTraveller(ticketId: $ticketId, roomId: $roomId)\n  }\n": types.LodgeTravellerDocument,
    "\n  mutation ShowRooms($occurrenceId: ID!, $shown: Boolean!) {\n    showRooms(occurrenceId: $occurrenceId, shown: $shown)\n  }\n": types.ShowRoomsDocument,
    "\n  query Disclosure {\n    disclosure {\n      days\n      leastAge\n      unknownAge\n      placementNumber\n      recordDays\n      answerDays\n      quietDays\n      seen\n      turns {\n        id\n        at\n        actor\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.DisclosureDocument,
    "\n  mutation SaveDisclosure($input: DisclosureInput!, $seen: String!) {\n    saveDisclosure(input: $input, seen: $seen) {\n      seen\n    }\n  }\n": types.SaveDisclosureDocument,
    "\n  query EqualWords {\n    equalWords {\n      words\n      seen\n    }\n  }\n": types.EqualWordsDocument,
    "\n  mutation SaveEqualWords($words: String!, $seen: String!) {\n    saveEqualWords(words: $words, seen: $seen) {\n      seen\n    }\n  }\n": types.SaveEqualWordsDocument,
    "\n  fragment ShownInvoicing on Invoicing {\n    bankAccount\n    paidInto\n    stripeFeePercent\n    beginsWith\n    renewalDays\n    quoteDays\n    reminderDays\n    stamps\n    seen\n    turns {\n      id\n      at\n      actor\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n": types.ShownInvoicingFragmentDoc,
    "\n  query Invoicing {\n    invoicing {\n      ...ShownInvoicing\n    }\n  }\n": types.InvoicingDocument,
    "\n  mutation SaveReceiptStamps($stamps: String!, $seen: String!) {\n    saveReceiptStamps(stamps: $stamps, seen: $seen) {\n      seen\n    }\n  }\n": types.SaveReceiptStampsDocument,
    "\n  mutation SaveInvoicing($input: InvoicingInput!, $seen: String!) {\n    saveInvoicing(input: $input, seen: $seen) {\n      seen\n    }\n  }\n": types.SaveInvoicingDocument,
    "\n  query LegalNoticeDraft {\n    legalNoticeDraft {\n      items {\n        key\n        label {\n          ja\n          en\n        }\n        required\n        ja\n        en\n        hint {\n          ja\n          en\n        }\n      }\n      missing\n      publishedVersion\n      publishedAt\n      operatorKind\n    }\n  }\n": types.LegalNoticeDraftDocument,
    "\n  mutation SaveLegalNotice($items: [LegalNoticeItemInput!]!, $operatorKind: OperatorKind!) {\n    saveLegalNotice(items: $items, operatorKind: $operatorKind) {\n      missing\n    }\n  }\n": types.SaveLegalNoticeDocument,
    "\n  mutation PublishLegalNotice {\n    publishLegalNotice {\n      publishedVersion\n    }\n  }\n": types.PublishLegalNoticeDocument,
    "\n  query WageFigures {\n    wageFigures {\n      prefectures {\n        prefecture\n        standing\n        yen\n        since\n      }\n      figures {\n        id\n        prefecture\n        from\n        yen\n        source\n        enteredBy\n        enteredAt\n        takenBackAt\n      }\n    }\n  }\n": types.WageFiguresDocument,
    "\n  mutation EnterWageFigure($input: WageFigureInput!) {\n    enterWageFigure(input: $input)\n  }\n": types.EnterWageFigureDocument,
    "\n  mutation TakeBackWageFigure($id: ID!) {\n    takeBackWageFigure(id: $id)\n  }\n": types.TakeBackWageFigureDocument,
    "\n  query WorkSettings {\n    workSettings {\n      feePercent\n      callOffPercent\n      calledOffShare\n      employsMinors\n      seen\n      turns {\n        id\n        at\n        actor\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.WorkSettingsDocument,
    "\n  mutation SaveWorkSettings($input: WorkSettingsInput!, $seen: String!) {\n    saveWorkSettings(input: $input, seen: $seen) {\n      seen\n    }\n  }\n": types.SaveWorkSettingsDocument,
    "\n  query SlackDesk {\n    slackDesk {\n      connected\n      channels {\n        planKey\n        channelIds\n      }\n      counts {\n        state\n        count\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n      active\n    }\n  }\n": types.SlackDeskDocument,
    "\n  query SlackSeats {\n    slackSeats {\n      memberId\n      number\n      name\n      planName {\n        ja\n        en\n      }\n      state\n      wanted\n      reason\n      since\n    }\n  }\n": types.SlackSeatsDocument,
    "\n  mutation SaveSlackChannels($plans: [PlanChannelsInput!]!) {\n    saveSlackChannels(plans: $plans)\n  }\n": types.SaveSlackChannelsDocument,
    "\n  mutation SettleSlackSeat($memberId: ID!, $act: SlackSeatAct!) {\n    settleSlackSeat(memberId: $memberId, act: $act)\n  }\n": types.SettleSlackSeatDocument,
    "\n  fragment ShownStripeTransfer on StripeTransfer {\n    id\n    documentId\n    number\n    debtor\n    dueOn\n    state\n    amount\n    arrived\n    left\n    fee\n    endedAt\n  }\n": types.ShownStripeTransferFragmentDoc,
    "\n  query StripeTransfers {\n    stripeTransfers {\n      paidInto\n      awaited {\n        ...ShownStripeTransfer\n      }\n      awaitedCount\n      awaitedAmount\n      ownCount\n      ownAmount\n      paid {\n        ...ShownStripeTransfer\n      }\n      balances {\n        id\n        name\n        amount\n      }\n      returns {\n        ...ShownCashReturn\n      }\n    }\n  }\n": types.StripeTransfersDocument,
    "\n  fragment ShownCashReturn on CashReturn {\n    id\n    customerId\n    name\n    amount\n    state\n    askedBy\n    isOwn\n    askedAt\n    decidedBy\n    decidedAt\n  }\n": types.ShownCashReturnFragmentDoc,
    "\n  mutation AskCashReturn($id: ID!, $amount: Int!) {\n    askCashReturn(id: $id, amount: $amount)\n  }\n": types.AskCashReturnDocument,
    "\n  mutation AskTransferAgain($id: ID!) {\n    askTransferAgain(id: $id)\n  }\n": types.AskTransferAgainDocument,
    "\n  mutation DecideCashReturn($id: ID!, $approve: Boolean!) {\n    decideCashReturn(id: $id, approve: $approve)\n  }\n": types.DecideCashReturnDocument,
    "\n  query WaitingStudents {\n    studentDeclarations {\n      waiting {\n        id\n        memberId\n        number\n        name\n        age\n        school\n        graduatesIn\n        latest\n        confirmedUntil\n        declaredAt\n      }\n      more\n    }\n  }\n": types.WaitingStudentsDocument,
    "\n  query StudentRule {\n    studentRule {\n      ground\n      asksFor {\n        ja\n        en\n      }\n      decidedAt\n      decidedBy\n    }\n  }\n": types.StudentRuleDocument,
    "\n  mutation SetStudentRule($input: StudentRuleInput!) {\n    setStudentRule(input: $input) {\n      ground\n    }\n  }\n": types.SetStudentRuleDocument,
    "\n  mutation ConfirmStudent($id: ID!, $lastDay: TokyoDate!) {\n    confirmStudent(id: $id, lastDay: $lastDay)\n  }\n": types.ConfirmStudentDocument,
    "\n  mutation DeclineStudent($id: ID!, $reason: String!) {\n    declineStudent(id: $id, reason: $reason)\n  }\n": types.DeclineStudentDocument,
    "\n  query SkillCourses {\n    skillCourses {\n      linked {\n        id\n        leadsTo\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        course {\n          id\n          title {\n            ja\n            en\n          }\n          startsAt\n          open\n        }\n      }\n      courses {\n        id\n        title {\n          ja\n          en\n        }\n        startsAt\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.SkillCoursesDocument,
    "\n  mutation LinkSkillCourse($eventId: ID!, $skillId: ID!, $leadsTo: Int) {\n    linkSkillCourse(eventId: $eventId, skillId: $skillId, leadsTo: $leadsTo)\n  }\n": types.LinkSkillCourseDocument,
    "\n  mutation UnlinkSkillCourse($id: ID!) {\n    unlinkSkillCourse(id: $id)\n  }\n": types.UnlinkSkillCourseDocument,
    "\n  query LifeNeedsList {\n    lifeNeedsList {\n      id\n      givenAt\n      lastDay\n    }\n  }\n": types.LifeNeedsListDocument,
    "\n  query OpenLifeNeeds($id: ID!) {\n    lifeNeeds(id: $id) {\n      ...OpenedNeeds\n    }\n  }\n": types.OpenLifeNeedsDocument,
    "\n  query CaseNeeds($id: ID!) {\n    caseNeeds(id: $id) {\n      ...OpenedNeeds\n    }\n  }\n": types.CaseNeedsDocument,
    "\n  fragment OpenedNeeds on OpenedNeeds {\n    memberId\n    name\n    kana\n    needs\n    note\n    changedAt\n    lastDay\n  }\n": types.OpenedNeedsFragmentDoc,
    "\n  query TalentBank($skillId: ID, $area: String, $slot: Int, $role: TalentRole, $style: WorkStyle) {\n    talentBank(skillId: $skillId, area: $area, slot: $slot, role: $role, style: $style) {\n      talents {\n        id\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        times\n        changedAt\n      }\n      more\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      areas\n    }\n  }\n": types.TalentBankDocument,
    "\n  query OpenTalent($id: ID!, $reason: ReadingReason!) {\n    talentRecord(id: $id, reason: $reason) {\n      id\n      memberId\n      name\n      kana\n      record {\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        about\n        changedAt\n      }\n      careers {\n        kind\n        what\n        field\n        since\n        until\n        sideJob\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      lastDay\n      evidence {\n        id\n        what {\n          ja\n          en\n        }\n        role\n        minutes\n        occurredOn\n        revokedAt\n        reply\n      }\n      held {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        claimed\n        level\n        completions\n        companies\n        ownCompanyLines\n        lastUsedOn\n        nextLevel\n        missing {\n          need\n          have\n          wanted\n        }\n        lines {\n          id\n          kind\n          what {\n            ja\n            en\n          }\n          companyName\n          ownCompany\n          occurredOn\n          revokedAt\n          reply\n          disputed\n        }\n      }\n    }\n  }\n": types.OpenTalentDocument,
    "\n  mutation ConfirmSkill($id: ID!, $skillId: ID!, $what: SkillConfirmation!) {\n    confirmSkill(id: $id, skillId: $skillId, what: $what)\n  }\n": types.ConfirmSkillDocument,
    "\n  mutation TakeBackConfirmation($id: ID!, $lineId: ID!) {\n    takeBackConfirmation(id: $id, lineId: $lineId)\n  }\n": types.TakeBackConfirmationDocument,
    "\n  mutation SettleReply($id: ID!, $lineId: ID!) {\n    settleReply(id: $id, lineId: $lineId)\n  }\n": types.SettleReplyDocument,
    "\n  query AskDates($id: ID!) {\n    event(id: $id) {\n      titleJa\n      state\n      dates {\n        id\n        startsAt\n        endsAt\n        calledOff\n      }\n    }\n  }\n": types.AskDatesDocument,
    "\n  mutation AskTalent($id: ID!, $ask: TalentAskInput!) {\n    askTalent(id: $id, ask: $ask)\n  }\n": types.AskTalentDocument,
    "\n  mutation SaveTalentSkills($skills: String!) {\n    saveTalentSkills(skills: $skills)\n  }\n": types.SaveTalentSkillsDocument,
    "\n  query EventCrew($eventId: ID!) {\n    eventCrew(eventId: $eventId) {\n      titleJa\n      dates {\n        occurrenceId\n        startsAt\n        endsAt\n        calledOff\n        open\n      }\n      crew {\n        id\n        occurrenceId\n        memberId\n        name\n        kana\n        role\n        startsAt\n        endsAt\n        note\n        fee\n        state\n        replyUntil\n        named\n      }\n    }\n  }\n": types.EventCrewDocument,
    "\n  mutation TurnCrew($id: ID!, $to: CrewTurn!) {\n    turnCrew(id: $id, to: $to)\n  }\n": types.TurnCrewDocument,
    "\n  fragment ShownTransfer on Transfer {\n    id\n    day\n    amount\n    payer\n    state\n    decidedBy\n    decidedAt\n    note\n  }\n": types.ShownTransferFragmentDoc,
    "\n  fragment ShownPart on TransferPart {\n    invoice {\n      id\n      documentId\n      number\n      debtor\n      dueOn\n      open\n      late\n    }\n    amount\n    fee\n  }\n": types.ShownPartFragmentDoc,
    "\n  query BankTransfers {\n    bankTransfers {\n      accounts {\n        id\n        name\n        bankCode\n        branchCode\n        kind\n        number\n        feeTolerance\n      }\n      files {\n        id\n        fileName\n        isDone\n        rowCount\n        fresh\n        known\n        outgoing\n        broughtBy\n        broughtAt\n      }\n      open {\n        transfer {\n          ...ShownTransfer\n        }\n        kind\n        name\n        parts {\n          ...ShownPart\n        }\n        over\n        sure\n      }\n      openCount\n      openAmount\n      sure\n      decided {\n        ...ShownTransfer\n      }\n      awaitedCount\n      awaitedAmount\n    }\n  }\n": types.BankTransfersDocument,
    "\n  query TransferChoice($id: ID!, $search: String!, $chosen: [ID!]!) {\n    transferChoice(id: $id, search: $search, chosen: $chosen) {\n      transfer {\n        ...ShownTransfer\n      }\n      invoices {\n        id\n        documentId\n        number\n        debtor\n        dueOn\n        open\n        late\n      }\n      parts {\n        ...ShownPart\n      }\n      over\n    }\n  }\n": types.TransferChoiceDocument,
    "\n  mutation SaveBankAccount($account: BankAccountInput!) {\n    saveBankAccount(account: $account)\n  }\n": types.SaveBankAccountDocument,
    "\n  mutation BringBankFile(\n    $accountId: ID!\n    $fileName: String!\n    $content: String!\n    $columns: [BankColumnInput!]\n  ) {\n    bringBankFile(accountId: $accountId, fileName: $fileName, content: $content, columns: $columns)\n  }\n": types.BringBankFileDocument,
    "\n  mutation MatchTransfer($id: ID!, $parts: [TransferPartInput!]!, $feeAs: BankFeeAccount) {\n    matchTransfer(id: $id, parts: $parts, feeAs: $feeAs)\n  }\n": types.MatchTransferDocument,
    "\n  mutation MatchSureTransfers($ids: [ID!]!) {\n    matchSureTransfers(ids: $ids)\n  }\n": types.MatchSureTransfersDocument,
    "\n  mutation SetTransferAside($id: ID!, $to: TransferAside!, $note: String!) {\n    setTransferAside(id: $id, to: $to, note: $note)\n  }\n": types.SetTransferAsideDocument,
    "\n  mutation TakeTransferBack($id: ID!) {\n    takeTransferBack(id: $id)\n  }\n": types.TakeTransferBackDocument,
    "\n  query GigCandidates($id: ID!) {\n    gigCandidates(id: $id) {\n      gig {\n        id\n        title\n        company\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        track\n        phase\n      }\n      candidates {\n        recordId\n        rank\n        score\n        reasons {\n          term\n          text {\n            ja\n            en\n          }\n        }\n        hindrances {\n          code\n          why {\n            ja\n            en\n          }\n          clear {\n            ja\n            en\n          }\n        }\n        word\n        placed\n        accepted\n        mailedAt\n      }\n      found\n      waves {\n        number\n        dueAt\n        sentAt\n        told\n      }\n      tellable\n    }\n  }\n": types.GigCandidatesDocument,
    "\n  mutation TellOfGig($id: ID!) {\n    tellOfGig(id: $id)\n  }\n": types.TellOfGigDocument,
    "\n  mutation WriteGigWord($id: ID!, $recordId: ID!, $word: String!) {\n    writeGigWord(id: $id, recordId: $recordId, word: $word)\n  }\n": types.WriteGigWordDocument,
    "\n  mutation PlaceGigCandidate($id: ID!, $recordId: ID!, $reason: GigPlacingReason) {\n    placeGigCandidate(id: $id, recordId: $recordId, reason: $reason)\n  }\n": types.PlaceGigCandidateDocument,
    "\n  query WorkFigures($month: String!) {\n    workFigures(month: $month) {\n      month\n      asOf\n      months {\n        month\n        requests\n        published\n        medianDays\n        p90Days\n        declined\n        waiting\n        unknown\n        gigs\n        seats\n        filled\n        calledOff\n        fillRate\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.WorkFiguresDocument,
    "\n  query WorkPlaces($state: AssignmentState!, $first: Int!, $after: String) {\n    workPlaces(state: $state, first: $first, after: $after) {\n      items {\n        requestId\n        title\n        company\n        startsAt\n        endsAt\n        reward\n        memberId\n        name\n        checkInNote\n        over\n        place {\n          id\n          place\n          state\n          checkedInAt\n          checkInWay\n          minutes\n          hours {\n            from\n            to\n            breakMinutes\n          }\n          reportLine\n          inspectedUntil\n          acceptedAt\n          reason\n          claims {\n            side\n            kind\n            reason\n            saidAt\n            hours {\n              from\n              to\n              breakMinutes\n            }\n          }\n          given {\n            clear\n            onTime\n            stepsDone\n            again\n            line\n          }\n          received {\n            clear\n            onTime\n            stepsDone\n            again\n            line\n          }\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.WorkPlacesDocument,
    "\n  mutation CheckInByHand($id: ID!, $reason: String!) {\n    checkInByHand(id: $id, reason: $reason)\n  }\n": types.CheckInByHandDocument,
    "\n  mutation DecideWork($id: ID!, $done: Boolean!, $reason: String!, $hours: HoursInput) {\n    decideWork(id: $id, done: $done, reason: $reason, hours: $hours)\n  }\n": types.DecideWorkDocument,
    "\n  query Incidents {\n    incidents {\n      id\n      side\n      requestId\n      title\n      company\n      memberId\n      name\n      what\n      happenedAt\n      insurance\n      toldAt\n      closedAt\n      closedNote\n    }\n  }\n": types.IncidentsDocument,
    "\n  mutation CloseIncident($id: ID!, $note: String!) {\n    closeIncident(id: $id, note: $note)\n  }\n": types.CloseIncidentDocument,
    "\n  query HelpRequests($state: HelpState, $first: Int!, $after: String) {\n    helpRequests(state: $state, first: $first, after: $after) {\n      items {\n        id\n        company\n        title\n        fromDay\n        toDay\n        hours\n        state\n        origin\n        askedAt\n        gigs {\n          id\n          places\n          taken\n          phase\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.HelpRequestsDocument,
    "\n  query HelpRequest($id: ID!) {\n    helpRequest(id: $id) {\n      request {\n        id\n        companyId\n        company\n        title\n        what\n        fromDay\n        toDay\n        hours\n        place\n        contact\n        state\n        origin\n        reason\n        gigs {\n          id\n          title\n          steps\n          skill {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          place\n          places\n          taken\n          reward\n          minutes\n          phase\n          reason\n          ahead\n          track\n          callOffCost\n          accompanied\n          companionHere\n          substituteDay\n          insurance {\n            ja\n            en\n          }\n        }\n      }\n      places {\n        id\n        gigId\n        place\n        memberId\n        name\n        state\n        takenAt\n        endedBy\n        endedAt\n        reason\n      }\n      wages {\n        gigId\n        verdict\n        wage\n        since\n        least\n        justification\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      areas\n    }\n  }\n": types.HelpRequestDocument,
    "\n  query PastMinutes {\n    pastMinutes {\n      skillId\n      title\n      minutes\n      count\n    }\n  }\n": types.PastMinutesDocument,
    "\n  mutation EnterHelp($companyId: ID!, $help: HelpInput!) {\n    enterHelp(companyId: $companyId, help: $help)\n  }\n": types.EnterHelpDocument,
    "\n  mutation DeclineHelp($id: ID!, $reason: String!) {\n    declineHelp(id: $id, reason: $reason)\n  }\n": types.DeclineHelpDocument,
    "\n  mutation CutGigs($id: ID!, $cut: CutInput!) {\n    cutGigs(id: $id, cut: $cut)\n  }\n": types.CutGigsDocument,
    "\n  mutation PublishGigs(\n    $id: ID!\n    $justification: String!\n    $signs: GigSignsInput\n    $insurance: GigInsuranceInput\n  ) {\n    publishGigs(id: $id, justification: $justification, signs: $signs, insurance: $insurance)\n  }\n": types.PublishGigsDocument,
    "\n  mutation OpenGig($id: ID!, $open: Boolean!) {\n    openGig(id: $id, open: $open)\n  }\n": types.OpenGigDocument,
    "\n  mutation CallOffGig($id: ID!, $reason: String!, $shown: Int) {\n    callOffGig(id: $id, reason: $reason, shown: $shown)\n  }\n": types.CallOffGigDocument,
    "\n  mutation MoveGigForWeather($id: ID!, $reason: String!, $shown: Int) {\n    moveGigForWeather(id: $id, reason: $reason, shown: $shown)\n  }\n": types.MoveGigForWeatherDocument,
    "\n  query GigSigns($id: ID!) {\n    gigSigns(id: $id) {\n      id\n      gigIds\n      found\n      reason\n      lookedBy\n      lookedAt\n    }\n  }\n": types.GigSignsDocument,
    "\n  query SiteCode($id: ID!) {\n    siteCode(id: $id) {\n      title\n      company\n      place\n      startsAt\n      endsAt\n      placed\n      arrived\n      codes {\n        picture\n        digits\n        seconds\n      }\n    }\n  }\n": types.SiteCodeDocument,
    "\n  query RequestTeams($id: ID!) {\n    requestTeams(id: $id) {\n      code\n      gigId\n      size\n      said\n      whole\n      phase\n      heldUntil\n      places\n    }\n  }\n": types.RequestTeamsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attention {\n    attention {\n      kind\n      count\n      amount\n      dueOn\n    }\n  }\n"): typeof import('./graphql.ts').AttentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDeskBenefit on CompanyBenefit {\n    kind\n    label {\n      ja\n      en\n    }\n    given {\n      ja\n      en\n    }\n    used {\n      ja\n      en\n    }\n    left {\n      ja\n      en\n    }\n    percent\n    extra {\n      ja\n      en\n    }\n    from\n    lastDay\n  }\n"): typeof import('./graphql.ts').ShownDeskBenefitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskBenefits($companyId: ID!) {\n    company(id: $companyId) {\n      id\n      title\n    }\n    companyBenefits(companyId: $companyId) {\n      planName {\n        ja\n        en\n      }\n      open\n      from\n      lastDay\n      items {\n        ...ShownDeskBenefit\n      }\n      uses {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        usedFor\n        usedOn\n        who\n        returnedOn\n        returnReason\n        recordedBy\n        returnedBy\n        returnable\n      }\n      grants {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        reason\n        grantedOn\n        endsOn\n        grantedBy\n      }\n      reports {\n        from\n        lastDay\n        url\n      }\n      choices {\n        kind\n        label {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n      }\n      key\n    }\n  }\n"): typeof import('./graphql.ts').DeskBenefitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBenefitUse(\n    $companyId: ID!\n    $kind: String!\n    $amount: String!\n    $usedFor: String!\n    $usedOn: String!\n    $key: String!\n  ) {\n    recordBenefitUse(\n      companyId: $companyId\n      kind: $kind\n      amount: $amount\n      usedFor: $usedFor\n      usedOn: $usedOn\n      key: $key\n    )\n  }\n"): typeof import('./graphql.ts').RecordBenefitUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackBenefitUse($id: ID!, $reason: String!) {\n    takeBackBenefitUse(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').TakeBackBenefitUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantBenefit(\n    $companyId: ID!\n    $kind: String!\n    $amount: String!\n    $reason: String!\n    $endsOn: String!\n  ) {\n    grantBenefit(companyId: $companyId, kind: $kind, amount: $amount, reason: $reason, endsOn: $endsOn)\n  }\n"): typeof import('./graphql.ts').GrantBenefitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JournalPreview($month: String!, $software: AccountingSoftware!) {\n    journalPreview(month: $month, software: $software) {\n      entries\n      debit\n      credit\n      encoding\n      columns\n      rows\n      lost {\n        row\n        character\n      }\n      lostCount\n    }\n  }\n"): typeof import('./graphql.ts').JournalPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JournalWords($software: AccountingSoftware!) {\n    journalWords(software: $software) {\n      words {\n        key\n        account {\n          ja\n          en\n        }\n        name\n        sub\n        taxName\n        since\n      }\n    }\n  }\n"): typeof import('./graphql.ts').JournalWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveJournalWords(\n    $software: AccountingSoftware!\n    $validFrom: String!\n    $words: [JournalWordInput!]!\n  ) {\n    saveJournalWords(software: $software, validFrom: $validFrom, words: $words)\n  }\n"): typeof import('./graphql.ts').SaveJournalWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Closing($month: String!) {\n    closing(month: $month) {\n      month\n      state\n      openFrom\n      checks {\n        key\n        waiting\n      }\n      moved {\n        id\n        description\n        happenedOn\n        amount\n      }\n      turns {\n        month\n        closed\n        reason\n        turnedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClosingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseMonth($month: String!) {\n    closeMonth(month: $month) {\n      month\n    }\n  }\n"): typeof import('./graphql.ts').CloseMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenMonth($month: String!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) {\n      month\n    }\n  }\n"): typeof import('./graphql.ts').ReopenMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownInvoicePayment on InvoicePayment {\n    receivableId\n    state\n    owed\n    open\n    settled\n    settledOn\n    isFee\n    today\n    nextId\n    byHand {\n      id\n      state\n      means\n      amount\n      receivedOn\n      note\n      takenBy\n      takenAt\n      reversedBy\n      reversedAt\n      reversalReason\n    }\n    receipts {\n      ...ShownReceipt\n    }\n  }\n"): typeof import('./graphql.ts').ShownInvoicePaymentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoicePayment($id: ID!) {\n    document(id: $id) {\n      id\n      number\n      companyId\n      paper {\n        text {\n          kind\n          name\n          isOrganisation\n        }\n      }\n    }\n    invoicePayment(documentId: $id) {\n      ...ShownInvoicePayment\n    }\n  }\n"): typeof import('./graphql.ts').InvoicePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleByHand(\n    $id: ID!\n    $receivableId: ID!\n    $amount: Int!\n    $means: ManualMeans!\n    $receivedOn: TokyoDate!\n    $note: String!\n    $shownOpen: Int!\n  ) {\n    settleByHand(\n      id: $id\n      receivableId: $receivableId\n      amount: $amount\n      means: $means\n      receivedOn: $receivedOn\n      note: $note\n      shownOpen: $shownOpen\n    )\n  }\n"): typeof import('./graphql.ts').SettleByHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeSettlementBack($id: ID!, $reason: String!) {\n    takeSettlementBack(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').TakeSettlementBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseLine on ListedCase {\n    id\n    number\n    company\n    person\n    origin\n    state\n    weight\n    openedOn\n    main\n    next {\n      id\n      what\n      dueOn\n      overdue\n    }\n  }\n"): typeof import('./graphql.ts').CaseLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareLine on CareContact {\n    id\n    side\n    day\n    dueOn\n    state\n    byPhone\n    answer {\n      going\n      staying\n      talk\n      line\n    }\n    risks\n    settledAt\n  }\n"): typeof import('./graphql.ts').CareLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseDesk {\n    caseDesk {\n      me {\n        accountId\n        name\n        reach\n      }\n      leads\n      mine {\n        ...CaseLine\n      }\n      tasks {\n        contact {\n          ...CareLine\n        }\n        of {\n          ...CaseLine\n        }\n      }\n      tray {\n        ...CaseLine\n      }\n      meters {\n        coordinator {\n          accountId\n          name\n        }\n        cases\n        load\n        limit\n        overdue\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportCase($id: ID!) {\n    supportCase(id: $id) {\n      listed {\n        ...CaseLine\n      }\n      edition\n      companyId\n      memberId\n      person\n      hidden\n      wish\n      main {\n        accountId\n        name\n      }\n      second {\n        accountId\n        name\n      }\n      ending\n      endLine\n      notes {\n        id\n        kind\n        text\n        by\n        at\n      }\n      care {\n        ...CareLine\n      }\n      coordinators {\n        accountId\n        name\n      }\n      may\n    }\n  }\n"): typeof import('./graphql.ts').SupportCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameCoordinator($name: String!, $reach: String!) {\n    nameCoordinator(name: $name, reach: $reach)\n  }\n"): typeof import('./graphql.ts').NameCoordinatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LimitCaseload($accountId: ID!, $limit: Int!) {\n    limitCaseload(accountId: $accountId, limit: $limit)\n  }\n"): typeof import('./graphql.ts').LimitCaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCase(\n    $companyId: ID\n    $recordId: ID\n    $wish: String!\n    $weight: Int!\n    $mainId: ID!\n    $next: NextActionInput!\n  ) {\n    openCase(\n      companyId: $companyId\n      recordId: $recordId\n      wish: $wish\n      weight: $weight\n      mainId: $mainId\n      next: $next\n    )\n  }\n"): typeof import('./graphql.ts').OpenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase(\n    $id: ID!\n    $edition: Int!\n    $mainId: ID!\n    $secondId: ID\n    $weight: Int!\n    $next: NextActionInput!\n    $anyway: Boolean!\n  ) {\n    assignCase(\n      id: $id\n      edition: $edition\n      mainId: $mainId\n      secondId: $secondId\n      weight: $weight\n      next: $next\n      anyway: $anyway\n    )\n  }\n"): typeof import('./graphql.ts').AssignCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteCase($id: ID!, $text: String!) {\n    noteCase(id: $id, text: $text)\n  }\n"): typeof import('./graphql.ts').NoteCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DoNextAction($id: ID!, $actionId: ID!, $said: String!, $next: NextActionInput!) {\n    doNextAction(id: $id, actionId: $actionId, said: $said, next: $next)\n  }\n"): typeof import('./graphql.ts').DoNextActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnCase($id: ID!, $edition: Int!, $rest: Boolean!, $said: String!, $next: NextActionInput!) {\n    turnCase(id: $id, edition: $edition, rest: $rest, said: $said, next: $next)\n  }\n"): typeof import('./graphql.ts').TurnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCase($id: ID!, $edition: Int!, $ending: CaseEnd!, $line: String!) {\n    closeCase(id: $id, edition: $edition, ending: $ending, line: $line)\n  }\n"): typeof import('./graphql.ts').CloseCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverCase(\n    $id: ID!\n    $edition: Int!\n    $toId: ID!\n    $steps: [HandOverStep!]!\n    $note: String!\n    $anyway: Boolean!\n  ) {\n    handOverCase(id: $id, edition: $edition, toId: $toId, steps: $steps, note: $note, anyway: $anyway)\n  }\n"): typeof import('./graphql.ts').HandOverCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCareAnswer($caseId: ID!, $id: ID!, $answer: CareAnswerInput!) {\n    takeCareAnswer(caseId: $caseId, id: $id, answer: $answer)\n  }\n"): typeof import('./graphql.ts').TakeCareAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCareRisk($caseId: ID!, $id: ID!, $note: String!) {\n    settleCareRisk(caseId: $caseId, id: $id, note: $note)\n  }\n"): typeof import('./graphql.ts').SettleCareRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameSecond($id: ID!, $edition: Int!, $secondId: ID, $anyway: Boolean!) {\n    nameSecond(id: $id, edition: $edition, secondId: $secondId, anyway: $anyway)\n  }\n"): typeof import('./graphql.ts').NameSecondDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSuggestions($id: ID!) {\n    caseSuggestions(id: $id) {\n      suggested {\n        id\n        word\n        suggestedAt\n        answer\n        gig {\n          id\n          title\n          startsAt\n          endsAt\n        }\n      }\n      choices {\n        id\n        title\n        company\n        startsAt\n        endsAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuggestGig($id: ID!, $gigId: ID!, $word: String!) {\n    suggestGig(id: $id, gigId: $gigId, word: $word)\n  }\n"): typeof import('./graphql.ts').SuggestGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskInviteAdmin($companyId: ID!, $email: String!) {\n    inviteCompanyAdmin(companyId: $companyId, email: $email)\n  }\n"): typeof import('./graphql.ts').DeskInviteAdminDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskResendInvite($companyId: ID!, $id: ID!) {\n    resendAdminInvite(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').DeskResendInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskRevokeInvite($companyId: ID!, $id: ID!) {\n    revokeAdminInvite(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').DeskRevokeInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskRemoveAdmin($companyId: ID!, $id: ID!) {\n    removeCompanyAdmin(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').DeskRemoveAdminDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskChangeContact($companyId: ID!, $contact: CompanyContactInput!) {\n    changeCompanyContact(companyId: $companyId, contact: $contact)\n  }\n"): typeof import('./graphql.ts').DeskChangeContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskChangeBilling($companyId: ID!, $contact: CompanyContactInput) {\n    changeCompanyBilling(companyId: $companyId, contact: $contact)\n  }\n"): typeof import('./graphql.ts').DeskChangeBillingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPricing($id: ID!) {\n    companyPricing(companyId: $id) {\n      listed {\n        planKey\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n      }\n      proposals {\n        id\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        listed\n        validUntil\n        reason\n        state\n        proposedBy\n        proposedAt\n        decidedBy\n        decidedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPricingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeCompanyPrice(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $amount: Int!\n    $validUntil: TokyoDate!\n    $reason: String!\n  ) {\n    proposeCompanyPrice(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      amount: $amount\n      validUntil: $validUntil\n      reason: $reason\n    )\n  }\n"): typeof import('./graphql.ts').ProposeCompanyPriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCompanyPrice($companyId: ID!, $id: ID!, $word: AgreedPriceWord!) {\n    decideCompanyPrice(companyId: $companyId, id: $id, word: $word)\n  }\n"): typeof import('./graphql.ts').DecideCompanyPriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCompanies($first: Int!, $after: String, $filter: CompanyFilter) {\n    companies(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        title\n        kana\n        registrationNumber\n        employees\n        standing\n        planName {\n          ja\n          en\n        }\n        waiting\n        createdAt\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCompany($id: ID!, $after: String) {\n    company(id: $id) {\n      id\n      title\n      kana\n      registrationNumber\n      registrationChecked\n      postalCode\n      prefecture\n      address\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n      employees\n      standing\n      createdAt\n      confirmedArea\n      holding {\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        nextChargeOn\n        paidThrough\n        prepaid\n        lastUsableDay\n        cancelled\n        nextAmount\n        nextPlan {\n          name {\n            ja\n            en\n          }\n          amount\n          on\n        }\n      }\n      applications {\n        id\n        planName {\n          ja\n          en\n        }\n        state\n        askedAt\n        reason\n      }\n      declaration {\n        version\n        wording\n        declaredAt\n      }\n    }\n    receivedCardCounts(companyId: $id) {\n      eventId\n      given\n      inForce\n      opened\n      contacted\n    }\n    companyTimeline(companyId: $id, first: 30, after: $after) {\n      items {\n        ...ShownCompanyTurn\n      }\n      endCursor\n      hasNext\n    }\n    companyPage(companyId: $id) {\n      state\n      mayBeShown\n      publishedAt\n      hiddenBecause\n      page {\n        purpose\n        area\n        website\n        people {\n          name\n          role\n        }\n        openings {\n          title\n          link\n        }\n        photos {\n          id\n          url\n          width\n          height\n          alt\n        }\n      }\n    }\n    companyAdmins(companyId: $id) {\n      admins {\n        id\n        email\n        since\n      }\n      invites {\n        id\n        email\n        state\n        lastDay\n      }\n    }\n    companySeats(companyId: $id) {\n      capacity\n      people\n      free\n      planName {\n        ja\n        en\n      }\n      toChoose\n      seats {\n        id\n        state\n        email\n        name\n        since\n        expiresOn\n      }\n      domains {\n        id\n        domain\n        proved\n        address\n      }\n    }\n    companyBenefits(companyId: $id) {\n      items {\n        ...ShownDeskBenefit\n      }\n    }\n    companyDocuments(companyId: $id) {\n      ...ShownDocument\n    }\n    companyPayments(companyId: $id) {\n      ...ShownPayment\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCompanyApplication($id: ID!, $approved: Boolean!, $reason: String) {\n    decideCompanyApplication(id: $id, approved: $approved, reason: $reason)\n  }\n"): typeof import('./graphql.ts').DecideCompanyApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCompanyFacts($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      name\n      legalForm\n      formPlace\n      kana\n      registrationNumber\n      postalCode\n      prefecture\n      address\n      employees\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompanyFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCompanyFeeReview($companyId: ID!, $employees: String!) {\n    companyFeeReview(companyId: $companyId, employees: $employees) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      steps {\n        ja\n        en\n      }\n      nextAmount\n      nextSteps {\n        ja\n        en\n      }\n      on\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompanyFeeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskChangeProfile($companyId: ID!, $change: CompanyProfileChange!) {\n    changeCompanyProfile(companyId: $companyId, change: $change)\n  }\n"): typeof import('./graphql.ts').DeskChangeProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCompanyArea($companyId: ID!, $area: String) {\n    confirmCompanyArea(companyId: $companyId, area: $area)\n  }\n"): typeof import('./graphql.ts').ConfirmCompanyAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideCompanyPage($companyId: ID!, $reason: String!) {\n    hideCompanyPage(companyId: $companyId, reason: $reason)\n  }\n"): typeof import('./graphql.ts').HideCompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowCompanyPage($companyId: ID!) {\n    showCompanyPage(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').ShowCompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskInviteToSeats($companyId: ID!, $emails: String!) {\n    inviteToSeats(companyId: $companyId, emails: $emails)\n  }\n"): typeof import('./graphql.ts').DeskInviteToSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskChangeSeat($companyId: ID!, $change: SeatChange!) {\n    changeSeat(companyId: $companyId, change: $change)\n  }\n"): typeof import('./graphql.ts').DeskChangeSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskChooseSeated($companyId: ID!, $stay: [ID!]!) {\n    chooseSeated(companyId: $companyId, stay: $stay)\n  }\n"): typeof import('./graphql.ts').DeskChooseSeatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitSeatDomain($companyId: ID!, $domain: String!) {\n    admitSeatDomain(companyId: $companyId, domain: $domain)\n  }\n"): typeof import('./graphql.ts').AdmitSeatDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskDropSeatDomain($companyId: ID!, $domainId: ID!) {\n    dropSeatDomain(companyId: $companyId, domainId: $domainId)\n  }\n"): typeof import('./graphql.ts').DeskDropSeatDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCompanyTurn on CompanyTurn {\n    id\n    at\n    title {\n      ja\n      en\n    }\n    amount\n    actor\n    note {\n      id\n      text\n      takenBackAt\n      takenBackBy\n    }\n  }\n"): typeof import('./graphql.ts').ShownCompanyTurnFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteOnCompany($companyId: ID!, $text: String!) {\n    noteOnCompany(companyId: $companyId, text: $text)\n  }\n"): typeof import('./graphql.ts').NoteOnCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackCompanyNote($companyId: ID!, $noteId: ID!) {\n    takeBackCompanyNote(companyId: $companyId, noteId: $noteId)\n  }\n"): typeof import('./graphql.ts').TakeBackCompanyNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyPlanSheetParts on CompanyPlanSheet {\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    seats\n    seatPlanKey\n    prices {\n      interval\n      amount\n    }\n    bands {\n      from\n      upTo\n      percent\n    }\n    priceUnit\n    taxCategory\n    taxNote {\n      ja\n      en\n    }\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    quotas {\n      kind\n      label {\n        ja\n        en\n      }\n      per\n      amount\n      words {\n        ja\n        en\n      }\n    }\n    needsApproval\n    byInvoice\n    yearFrom\n  }\n"): typeof import('./graphql.ts').CompanyPlanSheetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCompanyPlans {\n    companyPlans {\n      plans {\n        key\n        offered\n        version\n        draftId\n        holders {\n          version\n          companies\n          leaving\n        }\n        sheet {\n          ...CompanyPlanSheetParts\n        }\n      }\n      drafts {\n        id\n        name {\n          ja\n          en\n        }\n        editedBy\n        editedAt\n      }\n      kinds {\n        kind\n        label {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n        periods\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompanyPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCompanyPlan($key: String!) {\n    companyPlan(key: $key) {\n      plan {\n        key\n        offered\n        version\n        draftId\n        holders {\n          version\n          companies\n          leaving\n        }\n        sheet {\n          ...CompanyPlanSheetParts\n        }\n      }\n      versions {\n        version\n        offered\n        publishedAt\n        sheet {\n          ...CompanyPlanSheetParts\n          bands {\n            from\n            upTo\n            percent\n            prices {\n              interval\n              amount\n              steps {\n                ja\n                en\n              }\n            }\n          }\n        }\n      }\n      turns {\n        id\n        kind\n        version\n        actor\n        reason\n        at\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPlanDraft($id: ID!) {\n    companyPlanDraft(id: $id) {\n      id\n      planKey\n      revision\n      editedBy\n      editedAt\n      open\n      sheet {\n        ...CompanyPlanSheetParts\n        bands {\n          from\n          upTo\n          percent\n          prices {\n            interval\n            amount\n            steps {\n              ja\n              en\n            }\n          }\n        }\n      }\n      faults {\n        field\n        fault\n      }\n      changes {\n        same\n        list {\n          ja\n          en\n        }\n        content {\n          ja\n          en\n        }\n      }\n      holders {\n        version\n        companies\n        leaving\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCompanyPlanDraft($draft: CompanyPlanDraftInput!) {\n    saveCompanyPlanDraft(draft: $draft)\n  }\n"): typeof import('./graphql.ts').SaveCompanyPlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCompanyPlan($id: ID!, $revision: Int!, $reason: String!) {\n    publishCompanyPlan(id: $id, revision: $revision, reason: $reason)\n  }\n"): typeof import('./graphql.ts').PublishCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCompanyPlanState($key: String!, $offered: Boolean!, $reason: String!) {\n    setCompanyPlanState(key: $key, offered: $offered, reason: $reason)\n  }\n"): typeof import('./graphql.ts').SetCompanyPlanStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GivePlan($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      grounds {\n        id\n        kind\n        planName {\n          ja\n          en\n        }\n        state\n        from\n        lastDay\n        reason\n        givenBy\n      }\n    }\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GivePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantComplimentary(\n    $memberId: ID!\n    $planKey: String!\n    $from: TokyoDate!\n    $until: TokyoDate\n    $reason: String!\n    $idempotencyKey: String!\n  ) {\n    grantComplimentary(\n      memberId: $memberId\n      planKey: $planKey\n      from: $from\n      until: $until\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    )\n  }\n"): typeof import('./graphql.ts').GrantComplimentaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndComplimentary($id: ID!) {\n    endComplimentary(id: $id)\n  }\n"): typeof import('./graphql.ts').EndComplimentaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskConsents($memberId: ID!) {\n    memberConsents(memberId: $memberId) {\n      name\n      paper\n      consents {\n        id\n        to {\n          ja\n          en\n        }\n        items\n        purpose {\n          ja\n          en\n        }\n        state\n        givenAt\n        lastDay\n        stop {\n          channel\n          proof\n          askedBy\n          reason\n          stoppedBy\n          stoppedAt\n        }\n        letter {\n          title\n          paragraphs\n        }\n      }\n      more\n    }\n  }\n"): typeof import('./graphql.ts').DeskConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopConsentFor($memberId: ID!, $id: ID!, $input: DeskStopInput!) {\n    stopConsentFor(memberId: $memberId, id: $id, input: $input)\n  }\n"): typeof import('./graphql.ts').StopConsentForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCoupon on Coupon {\n    id\n    code\n    takes\n    amount\n    planKeys\n    intervals\n    span\n    months\n    fromDay\n    untilDay\n    useLimit\n    oncePerMember\n    newcomersOnly\n    state\n    uses\n    given\n    madeBy\n    madeAt\n    stoppedBy\n    stoppedAt\n  }\n"): typeof import('./graphql.ts').ShownCouponFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coupons {\n    coupons {\n      ...ShownCoupon\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CouponsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coupon($id: ID!) {\n    coupon(id: $id) {\n      coupon {\n        ...ShownCoupon\n      }\n      uses {\n        id\n        memberId\n        number\n        name\n        planKey\n        paid\n        returned\n        orderedAt\n        given\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponPlans {\n    plans {\n      key\n      kind\n      state\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CouponPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCoupon($input: CouponInput!) {\n    makeCoupon(input: $input)\n  }\n"): typeof import('./graphql.ts').MakeCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopCoupon($id: ID!) {\n    stopCoupon(id: $id)\n  }\n"): typeof import('./graphql.ts').StopCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCourse($eventId: ID!) {\n    course(eventId: $eventId) {\n      titleJa\n      draft\n      dates {\n        id\n        startsAt\n        asks\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n          titleJa\n          titleEn\n          placeJa\n          placeEn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CourseAttendance($occurrenceId: ID!, $first: Int!, $after: String) {\n    courseAttendance(occurrenceId: $occurrenceId, first: $first, after: $after) {\n      items {\n        ticketId\n        name\n        company\n        typeName {\n          ja\n          en\n        }\n        came\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').CourseAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepSession($occurrenceId: ID!, $id: ID, $session: CourseSessionInput!) {\n    keepSession(occurrenceId: $occurrenceId, id: $id, session: $session)\n  }\n"): typeof import('./graphql.ts').KeepSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSession($id: ID!) {\n    removeSession(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffSession($id: ID!, $reasonJa: String!, $reasonEn: String) {\n    callOffSession(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn)\n  }\n"): typeof import('./graphql.ts').CallOffSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForSessions($occurrenceId: ID!, $asks: Int) {\n    askForSessions(occurrenceId: $occurrenceId, asks: $asks)\n  }\n"): typeof import('./graphql.ts').AskForSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkVisit($ticketId: ID!, $sessionId: ID!, $came: Boolean!) {\n    markVisit(ticketId: $ticketId, sessionId: $sessionId, came: $came)\n  }\n"): typeof import('./graphql.ts').MarkVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskViewer {\n    deskViewer {\n      email\n      role\n      secondFactor\n    }\n  }\n"): typeof import('./graphql.ts').DeskViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskShell($money: Boolean!) {\n    paymentMode\n    moneyMatters @include(if: $money) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DeskShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDocumentText on DocumentText {\n    kind\n    name\n    isOrganisation\n    department\n    address\n    counterpartyNumber\n    suppliedFrom\n    suppliedTo\n    dueOn\n    validUntil\n    orderNumber\n    priceMode\n    lines {\n      description\n      quantity\n      unitPrice\n      category\n    }\n    bankAccount\n    note\n  }\n"): typeof import('./graphql.ts').ShownDocumentTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDocumentFigures on DocumentPaper {\n    rates {\n      category\n      percent\n      net\n      tax\n      gross\n    }\n    total\n    tax\n    order {\n      by\n      at\n      terms\n    }\n    registrationNumber\n  }\n"): typeof import('./graphql.ts').ShownDocumentFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDocument on DocumentSummary {\n    id\n    kind\n    number\n    issuedOn\n    name\n    total\n    tie\n    tiedTo\n    isReplaced\n  }\n"): typeof import('./graphql.ts').ShownDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents(\n    $kinds: [ListedDocumentKind!]\n    $from: TokyoDate\n    $to: TokyoDate\n    $least: Yen\n    $most: Yen\n    $counterparty: String\n    $first: Int!\n    $after: String\n  ) {\n    documents(\n      kinds: $kinds\n      from: $from\n      to: $to\n      least: $least\n      most: $most\n      counterparty: $counterparty\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...ShownDocument\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentVerdict {\n    documentVerdict {\n      looked\n      broken\n    }\n  }\n"): typeof import('./graphql.ts').DocumentVerdictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id\n      number\n      dealNumber\n      issuedOn\n      paper {\n        ...ShownDocumentFigures\n        text {\n          ...ShownDocumentText\n        }\n      }\n      reason\n      companyId\n      issuedBy\n      issuedAt\n      hash\n      deal {\n        ...ShownDocument\n      }\n    }\n    invoicePayment(documentId: $id) {\n      ...ShownInvoicePayment\n    }\n  }\n"): typeof import('./graphql.ts').DocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentBeginning($kind: DocumentKind!, $tie: DocumentTieInput, $terms: PaymentTermsInput) {\n    documentBeginning(kind: $kind, tie: $tie, terms: $terms) {\n      ...ShownDocumentText\n    }\n  }\n"): typeof import('./graphql.ts').DocumentBeginningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentPreview($text: DocumentTextInput!, $tie: DocumentTieInput) {\n    documentPreview(text: $text, tie: $tie) {\n      ...ShownDocumentFigures\n      text {\n        ...ShownDocumentText\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DocumentPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentCompany($id: ID!) {\n    document(id: $id) {\n      id\n      companyId\n    }\n  }\n"): typeof import('./graphql.ts').DocumentCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counterparties($first: Int!, $filter: CompanyFilter) {\n    companies(first: $first, filter: $filter) {\n      items {\n        id\n        title\n        kana\n        registrationNumber\n      }\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').CounterpartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyCounterparty($companyId: ID!) {\n    companyCounterparty(companyId: $companyId) {\n      companyId\n      name\n      department\n      address\n      registrationNumber\n      kana\n    }\n  }\n"): typeof import('./graphql.ts').CompanyCounterpartyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueCompanyDocument($companyId: ID!, $input: IssueDocumentInput!) {\n    issueCompanyDocument(companyId: $companyId, input: $input)\n  }\n"): typeof import('./graphql.ts').IssueCompanyDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueDocument($input: IssueDocumentInput!) {\n    issueDocument(input: $input)\n  }\n"): typeof import('./graphql.ts').IssueDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskErasureReview($memberId: ID!) {\n    erasureReview(memberId: $memberId) {\n      number\n      leftOn\n      erasedOn\n      kept {\n        title {\n          ja\n          en\n        }\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskErasureReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMember($input: EraseMemberInput!) {\n    eraseMember(input: $input)\n  }\n"): typeof import('./graphql.ts').EraseMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attendees(\n    $eventId: ID!\n    $occurrenceId: ID\n    $typeId: ID\n    $state: TicketState\n    $text: String\n    $first: Int!\n    $after: String\n  ) {\n    event(id: $eventId) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n      types {\n        id\n        nameJa\n      }\n    }\n    attendees(\n      eventId: $eventId\n      occurrenceId: $occurrenceId\n      typeId: $typeId\n      state: $state\n      text: $text\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...AttendeeListed\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').AttendeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendeeListed on Attendee {\n    ticketId\n    memberId\n    guestOrderId\n    name\n    number\n    phone\n    email\n    company\n    attendee\n    attendeeKana\n    startsAt\n    site {\n      ja\n      en\n    }\n    typeName {\n      ja\n      en\n    }\n    price\n    paysAtDoor\n    orderedAt\n    state\n    checkedInAt\n    contactNamed\n    answers {\n      question {\n        ja\n        en\n      }\n      kind\n      values\n      sensitive\n    }\n  }\n"): typeof import('./graphql.ts').AttendeeListedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyContact($ticketId: ID!) {\n    emergencyContact(ticketId: $ticketId) {\n      eventId\n      startsAt\n      typeName {\n        ja\n        en\n      }\n      name\n      kana\n      phone\n      contact {\n        name\n        relation\n        phone\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EmergencyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionAsked on Question {\n    id\n    kind\n    label {\n      ja\n      en\n    }\n    options {\n      ja\n      en\n    }\n    perTicket\n    required\n    typeId\n    sensitive\n  }\n"): typeof import('./graphql.ts').QuestionAskedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventAsking($eventId: ID!) {\n    event(id: $eventId) {\n      titleJa\n      kind\n      state\n      types {\n        id\n        nameJa\n        mostBeside\n      }\n    }\n    eventAsking(eventId: $eventId) {\n      names\n      emergency\n      noResale\n      freezeDays\n      purgeDays\n      questions {\n        ...QuestionAsked\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventAskingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEventAsking($eventId: ID!, $asking: EventAskingInput!) {\n    setEventAsking(eventId: $eventId, asking: $asking)\n  }\n"): typeof import('./graphql.ts').SetEventAskingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CashReceipts($orderId: ID, $ticketId: ID) {\n    cashReceipts(orderId: $orderId, ticketId: $ticketId) {\n      hasCash\n      atEntrance\n      unstated\n      handedBackIds\n      email\n      receipts {\n        ...ShownReceipt\n        stampOnPaper\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CashReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueCashReceipt(\n    $orderId: ID\n    $ticketId: ID\n    $receiptId: ID\n    $addressee: String\n    $purpose: String\n  ) {\n    issueCashReceipt(\n      orderId: $orderId\n      ticketId: $ticketId\n      receiptId: $receiptId\n      addressee: $addressee\n      purpose: $purpose\n    )\n  }\n"): typeof import('./graphql.ts').IssueCashReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MailCashReceipt($orderId: ID, $ticketId: ID, $receiptId: ID!, $email: String, $press: ID!) {\n    mailCashReceipt(\n      orderId: $orderId\n      ticketId: $ticketId\n      receiptId: $receiptId\n      email: $email\n      press: $press\n    )\n  }\n"): typeof import('./graphql.ts').MailCashReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandBackDoorCash($orderId: ID, $ticketId: ID, $receiptId: ID!) {\n    handBackDoorCash(orderId: $orderId, ticketId: $ticketId, receiptId: $receiptId)\n  }\n"): typeof import('./graphql.ts').HandBackDoorCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventCodes($eventId: ID!) {\n    eventCodes(eventId: $eventId) {\n      titleJa\n      kinds {\n        ja\n        en\n      }\n      items {\n        id\n        code\n        kind\n        amount\n        from\n        until\n        most\n        mostPerPerson\n        kinds {\n          ja\n          en\n        }\n        used\n        over\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePromoCode($eventId: ID!, $promo: PromoCodeInput!) {\n    makePromoCode(eventId: $eventId, promo: $promo)\n  }\n"): typeof import('./graphql.ts').MakePromoCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPromoCode($id: ID!) {\n    endPromoCode(id: $id)\n  }\n"): typeof import('./graphql.ts').EndPromoCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventCompanies($eventId: ID!) {\n    eventCompanies(eventId: $eventId) {\n      titleJa\n      terms {\n        kind\n        position\n        places\n        daysBefore\n        hour\n        mostPerCompany\n      }\n      usual {\n        kind\n        position\n        places\n        daysBefore\n        hour\n        mostPerCompany\n      }\n      classes {\n        kind\n        label {\n          ja\n          en\n        }\n      }\n      kinds {\n        ja\n        en\n      }\n      dates {\n        id\n        startsAt\n        until\n        kept\n        assigned {\n          companyId\n          title\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCompanyTerms($eventId: ID!, $terms: CompanyTermsInput) {\n    saveCompanyTerms(eventId: $eventId, terms: $terms)\n  }\n"): typeof import('./graphql.ts').SaveCompanyTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counter($eventId: ID!) {\n    counter(eventId: $eventId) {\n      titleJa\n      open\n      dates {\n        ...CounterDateShown\n      }\n      questions {\n        ...QuestionAsked\n      }\n    }\n    counterBookings(eventId: $eventId) {\n      ...CounterBookingShown\n    }\n  }\n"): typeof import('./graphql.ts').CounterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CounterStanding($eventId: ID!) {\n    counter(eventId: $eventId) {\n      dates {\n        ...CounterDateShown\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CounterStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CounterAsked($eventId: ID!) {\n    counter(eventId: $eventId) {\n      dates {\n        id\n        kinds {\n          id\n          mostBeside\n        }\n      }\n      questions {\n        ...QuestionAsked\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CounterAskedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CounterDateShown on CounterDate {\n    id\n    startsAt\n    site {\n      ja\n      en\n    }\n    endsAt\n    sale\n    payBy\n    transferUntil\n    kinds {\n      id\n      name {\n        ja\n        en\n      }\n      price\n      left\n      most\n      mostBeside\n      audience\n    }\n  }\n"): typeof import('./graphql.ts').CounterDateShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AwaitedTransferShown on TicketTransfer {\n    amount\n    received\n    bankAccount\n    payer\n    payUntil\n  }\n"): typeof import('./graphql.ts').AwaitedTransferShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CounterBookingShown on CounterBooking {\n    id\n    memberId\n    name\n    kana\n    number\n    phone\n    startsAt\n    site {\n      ja\n      en\n    }\n    lines {\n      name {\n        ja\n        en\n      }\n      quantity\n    }\n    total\n    stage\n    payUntil\n    madeAt\n    kept\n    due\n    transfer {\n      ...AwaitedTransferShown\n    }\n    account {\n      tail\n      typedAt\n    }\n    byTransfer\n    hasCash\n  }\n"): typeof import('./graphql.ts').CounterBookingShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindBuyers($first: Int!, $filter: MemberFilter) {\n    members(first: $first, filter: $filter) {\n      items {\n        id\n        number\n        name\n        kana\n        planName {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindBuyersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CounterPrice($occurrenceId: ID!, $lines: [TicketLineInput!]!, $memberId: ID) {\n    counterPrice(occurrenceId: $occurrenceId, lines: $lines, memberId: $memberId) {\n      total\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n        price\n        why {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CounterPriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookAtCounter(\n    $occurrenceId: ID!\n    $lines: [TicketLineInput!]!\n    $memberId: ID\n    $guest: CounterGuestInput\n    $press: String!\n    $total: Yen!\n    $pays: CounterPay!\n    $payBy: TokyoDate\n    $answers: [AnswerInput!]\n  ) {\n    bookAtCounter(\n      occurrenceId: $occurrenceId\n      lines: $lines\n      memberId: $memberId\n      guest: $guest\n      press: $press\n      total: $total\n      pays: $pays\n      payBy: $payBy\n      answers: $answers\n    )\n  }\n"): typeof import('./graphql.ts').BookAtCounterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCounterCash($orderId: ID!, $amount: Yen!) {\n    takeCounterCash(orderId: $orderId, amount: $amount)\n  }\n"): typeof import('./graphql.ts').TakeCounterCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCounterBooking($orderId: ID!, $kept: Yen!) {\n    endCounterBooking(orderId: $orderId, kept: $kept)\n  }\n"): typeof import('./graphql.ts').EndCounterBookingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandBackCounterCash($orderId: ID!, $amount: Yen!) {\n    handBackCounterCash(orderId: $orderId, amount: $amount)\n  }\n"): typeof import('./graphql.ts').HandBackCounterCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameBookingAccount($orderId: ID!, $account: RefundAccountInput!) {\n    nameBookingAccount(orderId: $orderId, account: $account)\n  }\n"): typeof import('./graphql.ts').NameBookingAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskDoor($eventId: ID!) {\n    door(eventId: $eventId) {\n      ...ShownDoor\n    }\n  }\n"): typeof import('./graphql.ts').DeskDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDoor on DeskDoor {\n    dates {\n      id\n      startsAt\n      site {\n        ja\n        en\n      }\n    }\n    phones {\n      id\n      label\n      startsAt\n      site {\n        ja\n        en\n      }\n      madeAt\n      openedAt\n      stage\n    }\n    mistakes {\n      id\n      verdict\n      name\n      at\n      label\n      firstAt\n      firstLabel\n    }\n    takenBack {\n      id\n      name\n      at\n      by\n      letInAt\n      letInBy\n    }\n  }\n"): typeof import('./graphql.ts').ShownDoorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferDoorPhone($eventId: ID!, $occurrenceId: ID!, $label: String!) {\n    offerDoorPhone(eventId: $eventId, occurrenceId: $occurrenceId, label: $label)\n  }\n"): typeof import('./graphql.ts').OfferDoorPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDoorPhone($id: ID!) {\n    endDoorPhone(id: $id)\n  }\n"): typeof import('./graphql.ts').EndDoorPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventHosts($eventId: ID!) {\n    eventHosts(eventId: $eventId) {\n      titleJa\n      kind\n      items {\n        id\n        role\n        name {\n          ja\n          en\n        }\n        companyId\n        plainAgreed\n        showing\n        toldAt\n        withdrawnAt\n        booth {\n          id\n          label\n          byBenefit\n          shows {\n            ja\n            en\n          }\n        }\n      }\n      room\n    }\n  }\n"): typeof import('./graphql.ts').EventHostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindHost($first: Int!, $filter: CompanyFilter) {\n    companies(first: $first, filter: $filter) {\n      items {\n        id\n        title\n        kana\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindHostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameEventHost($eventId: ID!, $host: EventHostInput!) {\n    nameEventHost(eventId: $eventId, host: $host)\n  }\n"): typeof import('./graphql.ts').NameEventHostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEventHost($id: ID!, $role: HostRole!, $plainAgreed: Boolean!) {\n    changeEventHost(id: $id, role: $role, plainAgreed: $plainAgreed)\n  }\n"): typeof import('./graphql.ts').ChangeEventHostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEventHost($id: ID!) {\n    removeEventHost(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveEventHostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBoothRoom($eventId: ID!, $capacity: Int!) {\n    setBoothRoom(eventId: $eventId, capacity: $capacity)\n  }\n"): typeof import('./graphql.ts').SetBoothRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBooth($hostId: ID!, $booth: EventBoothInput!, $byBenefit: Boolean!) {\n    giveBooth(hostId: $hostId, booth: $booth, byBenefit: $byBenefit)\n  }\n"): typeof import('./graphql.ts').GiveBoothDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeBooth($id: ID!, $booth: EventBoothInput!) {\n    changeBooth(id: $id, booth: $booth)\n  }\n"): typeof import('./graphql.ts').ChangeBoothDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackBooth($id: ID!) {\n    takeBackBooth(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeBackBoothDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskLottery($eventId: ID!) {\n    lottery(eventId: $eventId) {\n      titleJa\n      state\n      lottery {\n        opensAt\n        closesAt\n        stage\n        offerHours\n        commitment\n        seed\n        applications\n        results {\n          id\n          drawn\n          size\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskLotteryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLottery($eventId: ID!, $lottery: LotteryInput) {\n    setLottery(eventId: $eventId, lottery: $lottery)\n  }\n"): typeof import('./graphql.ts').SetLotteryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventMessages($eventId: ID!) {\n    eventMessages(eventId: $eventId) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n      kinds {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      messages {\n        id\n        subjectJa\n        bodyJa\n        state\n        occurrenceIds\n        typeIds\n        sentAt\n        sender\n        people\n        waiting\n        undelivered\n        skipped\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventMessagePreview($eventId: ID!, $message: EventMessageInput!) {\n    eventMessagePreview(eventId: $eventId, message: $message) {\n      people\n      unreachable\n      ja {\n        subject\n        paragraphs\n      }\n      en {\n        subject\n        paragraphs\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventMessagePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestEventMessage($eventId: ID!, $message: EventMessageInput!, $english: Boolean!) {\n    testEventMessage(eventId: $eventId, message: $message, english: $english)\n  }\n"): typeof import('./graphql.ts').TestEventMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendEventMessage($eventId: ID!, $message: EventMessageInput!, $press: ID!) {\n    sendEventMessage(eventId: $eventId, message: $message, press: $press)\n  }\n"): typeof import('./graphql.ts').SendEventMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventCallingOff($id: ID!, $dateId: ID) {\n    eventCallingOff(id: $id, dateId: $dateId) {\n      titleJa\n      startsAt\n      at\n      reason {\n        ja\n        en\n      }\n      orders\n      tickets\n      waiting\n      done\n      needPerson\n      refundDue\n      refundDone\n      refundWaits\n      troubled {\n        orderId\n        memberId\n        name\n        number\n        trouble\n        refund\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventCallingOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffEvent($id: ID!, $reasonJa: String!, $reasonEn: String, $dateId: ID) {\n    callOffEvent(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn, dateId: $dateId)\n  }\n"): typeof import('./graphql.ts').CallOffEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryTicketOrder($id: ID!) {\n    retryTicketOrder(id: $id)\n  }\n"): typeof import('./graphql.ts').RetryTicketOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketTray {\n    ticketTray {\n      items {\n        kind\n        orderId\n        eventId\n        titleJa\n        memberId\n        name\n        amount\n        since\n        outsideId\n        dueBy\n      }\n      checkedAt\n      faults {\n        rule\n        eventId\n        orderId\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TicketTrayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideMoney($id: ID!) {\n    outsideMoney(id: $id) {\n      id\n      kind\n      state\n      amount\n      total\n      since\n      dueBy\n      eventId\n      titleJa\n      startsAt\n      memberId\n      name\n      number\n      tickets {\n        id\n        nameJa\n        price\n        mostBeside\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OutsideMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleOutsideMoney($id: ID!, $endTicketIds: [ID!]!) {\n    settleOutsideMoney(id: $id, endTicketIds: $endTicketIds)\n  }\n"): typeof import('./graphql.ts').SettleOutsideMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OnlineDates($eventId: ID!) {\n    onlineDates(eventId: $eventId) {\n      titleJa\n      dates {\n        occurrenceId\n        startsAt\n        endsAt\n        calledOff\n        tickets\n        joined\n        room {\n          url\n          notesJa\n          notesEn\n          hoursBefore\n          toldAt\n        }\n        sessions {\n          id\n          name {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff\n          room {\n            url\n            notesJa\n            notesEn\n            hoursBefore\n            toldAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OnlineDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOnlineRoom($eventId: ID!, $occurrenceId: ID, $sessionId: ID, $room: OnlineRoomInput!) {\n    setOnlineRoom(eventId: $eventId, occurrenceId: $occurrenceId, sessionId: $sessionId, room: $room)\n  }\n"): typeof import('./graphql.ts').SetOnlineRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SaleOpenings($eventId: ID!) {\n    saleOpenings(eventId: $eventId) {\n      titleJa\n      state\n      openings {\n        planKey\n        opensAt\n      }\n      plans {\n        key\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SaleOpeningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSaleOpenings($eventId: ID!, $openings: [OpeningInput!]!) {\n    setSaleOpenings(eventId: $eventId, openings: $openings)\n  }\n"): typeof import('./graphql.ts').SetSaleOpeningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventPreview($id: ID!) {\n    eventHosts(eventId: $id) {\n      items {\n        id\n        role\n        name {\n          ja\n          en\n        }\n        companyId\n        showing\n        booth {\n          label\n          shows {\n            ja\n            en\n          }\n        }\n      }\n    }\n    eventPreview(id: $id) {\n      id\n      kind\n      mode\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      travel {\n        ...TravelShown\n      }\n      dates {\n        id\n        startsAt\n        endsAt\n        saleUntil\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n        }\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          regular\n          saves\n          most\n          audience {\n            to\n          }\n          memberPrices {\n            free\n            paid\n            company\n          }\n        }\n      }\n      joining {\n        plan {\n          ja\n          en\n        }\n        off\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskEvents($first: Int!, $after: String) {\n    events(first: $first, after: $after) {\n      items {\n        id\n        titleJa\n        kind\n        state\n        startsAt\n        dates\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DeskEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TravelShown on Travel {\n    transport\n    lodging\n    agency {\n      name\n      registeredAs\n      registration\n      manager\n      termsUrl\n    }\n    itinerary {\n      day\n      time\n      text {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TravelShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskEvent($id: ID!) {\n    event(id: $id) {\n      id\n      kind\n      state\n      titleJa\n      titleEn\n      bodyJa\n      bodyEn\n      placeJa\n      placeEn\n      area\n      dates {\n        id\n        site {\n          ja\n          en\n        }\n        calledOff\n        startsAt\n        endsAt\n        saleUntil\n        sessions\n        capacity\n        payment\n        transfer {\n          days\n          stopDays\n        }\n        konbini {\n          days\n          stopDays\n        }\n        cancelling {\n          from\n          percent\n        }\n      }\n      travel {\n        ...TravelShown\n      }\n      together\n      types {\n        nameJa\n        nameEn\n        price\n        discounted\n        mostPerPerson\n        capacity\n        online\n        mostBeside\n        audience {\n          to\n          planKeys\n        }\n        memberPrices {\n          free\n          paid\n          company\n        }\n      }\n      quotas {\n        id\n        site {\n          ja\n          en\n        }\n        startsAt\n        name {\n          ja\n          en\n        }\n        planned\n        capacity\n        sold\n        held\n        unpaid\n        free\n      }\n      tickets\n      income\n      inside\n      handOnHours\n    }\n  }\n"): typeof import('./graphql.ts').DeskEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventPlans {\n    plans {\n      key\n      active\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitByCode($eventId: ID!, $code: String!) {\n    admitByCode(eventId: $eventId, code: $code) {\n      ...AdmissionShown\n    }\n  }\n"): typeof import('./graphql.ts').AdmitByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitTicket($eventId: ID!, $ticketId: ID!) {\n    admitTicket(eventId: $eventId, ticketId: $ticketId) {\n      ...AdmissionShown\n    }\n  }\n"): typeof import('./graphql.ts').AdmitTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdmissionShown on Admission {\n    verdict\n    ticketId\n    name\n    attendee\n    typeName {\n      ja\n      en\n    }\n    price\n    since\n    addOns {\n      name {\n        ja\n        en\n      }\n      count\n      due\n    }\n    party {\n      ticketId\n      verdict\n      name\n      typeName {\n        ja\n        en\n      }\n      price\n      since\n    }\n  }\n"): typeof import('./graphql.ts').AdmissionShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoAdmission($ticketId: ID!) {\n    undoAdmission(ticketId: $ticketId)\n  }\n"): typeof import('./graphql.ts').UndoAdmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveEvent($words: EventWordsInput!, $sale: EventSaleInput, $id: ID, $like: ID) {\n    saveEvent(words: $words, sale: $sale, id: $id, like: $like)\n  }\n"): typeof import('./graphql.ts').SaveEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEvent($id: ID!) {\n    publishEvent(id: $id)\n  }\n"): typeof import('./graphql.ts').PublishEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEvent($id: ID!) {\n    withdrawEvent(id: $id)\n  }\n"): typeof import('./graphql.ts').WithdrawEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardEvent($id: ID!) {\n    discardEvent(id: $id)\n  }\n"): typeof import('./graphql.ts').DiscardEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEventDate($id: ID!, $date: EventDateInput!) {\n    addEventDate(id: $id, date: $date)\n  }\n"): typeof import('./graphql.ts').AddEventDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetHandOnHours($id: ID!, $hours: Int) {\n    setHandOnHours(id: $id, hours: $hours)\n  }\n"): typeof import('./graphql.ts').SetHandOnHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCapacity($quotaId: ID!, $capacity: Int!) {\n    setCapacity(quotaId: $quotaId, capacity: $capacity)\n  }\n"): typeof import('./graphql.ts').SetCapacityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateTravel($id: ID!, $travel: TravelInput!) {\n    stateTravel(id: $id, travel: $travel)\n  }\n"): typeof import('./graphql.ts').StateTravelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventReflections($eventId: ID!) {\n    eventReflections(eventId: $eventId) {\n      titleJa\n      reflections {\n        id\n        revision\n        startsAt\n        memberId\n        name\n        asked\n        learned\n        forHost\n        forPublic\n        signed\n        changedAt\n        publishedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventReflectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishReflection($id: ID!, $revision: Int!) {\n    publishReflection(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').PublishReflectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeReflectionDown($id: ID!) {\n    takeReflectionDown(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeReflectionDownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventResult($eventId: ID!) {\n    eventResult(eventId: $eventId) {\n      titleJa\n      kinds {\n        name {\n          ja\n          en\n        }\n        tickets\n        amount\n      }\n      tickets\n      cancelFees\n      givenBack\n      atTheDoor\n      processorFees\n      costs {\n        account {\n          ja\n          en\n        }\n        amount\n      }\n      slips {\n        id\n        kind\n        name\n        account {\n          ja\n          en\n        }\n        occurredOn\n        amount\n      }\n      slipsLeftOut\n      ownIncome\n      publicMoney\n      cost\n      left\n      leftAlone\n      coverage\n      costPerTicket\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventTitle($id: ID!) {\n    event(id: $id) {\n      titleJa\n    }\n  }\n"): typeof import('./graphql.ts').EventTitleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterEventSlip($eventId: ID!, $slip: SlipInput!) {\n    enterEventSlip(eventId: $eventId, slip: $slip) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EnterEventSlipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventAudience($eventId: ID!) {\n    eventAudience(eventId: $eventId) {\n      titleJa\n      day\n      members {\n        ...ShownPeople\n      }\n      guests {\n        ...ShownPeople\n      }\n      companions {\n        ...ShownPeople\n      }\n      inside {\n        ...ShownPeople\n      }\n      outside {\n        ...ShownPeople\n      }\n      unsaid {\n        ...ShownPeople\n      }\n      newcomers\n      bands\n      areas {\n        ...ShownAreaCounts\n      }\n      all {\n        ...ShownAreaCounts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventAudienceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownAreaCounts on AreaCounts {\n    name {\n      ja\n      en\n    }\n    side\n    ages {\n      ...ShownPeople\n    }\n    total {\n      ...ShownPeople\n    }\n  }\n"): typeof import('./graphql.ts').ShownAreaCountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPeople on ShownPeople {\n    applied\n    came\n  }\n"): typeof import('./graphql.ts').ShownPeopleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskEventSites($eventId: ID!) {\n    eventSites(eventId: $eventId) {\n      titleJa\n      draft\n      items {\n        id\n        nameJa\n        nameEn\n        addressJa\n        addressEn\n        bodyJa\n        bodyEn\n        bringJa\n        bringEn\n        hostId\n        slots\n      }\n    }\n    eventHosts(eventId: $eventId) {\n      items {\n        id\n        name {\n          ja\n          en\n        }\n        showing\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskEventSitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepEventSite($eventId: ID!, $id: ID, $place: Int, $site: EventSiteInput!) {\n    keepEventSite(eventId: $eventId, id: $id, place: $place, site: $site)\n  }\n"): typeof import('./graphql.ts').KeepEventSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEventSite($id: ID!) {\n    removeEventSite(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveEventSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlotPreview($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {\n    slotPreview(eventId: $eventId, plan: $plan, anew: $anew) {\n      added {\n        siteId\n        startsAt\n        endsAt\n      }\n      taken {\n        siteId\n        startsAt\n        endsAt\n      }\n      replaced\n    }\n  }\n"): typeof import('./graphql.ts').SlotPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LayOutSlots($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {\n    layOutSlots(eventId: $eventId, plan: $plan, anew: $anew)\n  }\n"): typeof import('./graphql.ts').LayOutSlotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventSurvey($eventId: ID!) {\n    eventSurvey(eventId: $eventId) {\n      titleJa\n      open\n      closeDays\n      questions {\n        id\n        kind\n        labelJa\n        labelEn\n        options {\n          ja\n          en\n        }\n      }\n      asked\n      answered\n      satisfaction\n      satisfactions {\n        ...ShownSurveyCount\n      }\n      recommend {\n        score\n        promoters\n        passives\n        detractors\n      }\n      recommends {\n        ...ShownSurveyCount\n      }\n      again {\n        intention\n        counts {\n          ...ShownSurveyCount\n        }\n      }\n      own {\n        id\n        labelJa\n        kind\n        counts {\n          ...ShownSurveyCount\n        }\n        texts\n      }\n      said\n    }\n  }\n\n  fragment ShownSurveyCount on SurveyCount {\n    choice\n    count\n  }\n"): typeof import('./graphql.ts').EventSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventSurveyFigures($eventId: ID!) {\n    eventSurveyFigures(eventId: $eventId) {\n      asked\n      answered\n      satisfaction\n      recommend {\n        score\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventSurveyFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanEventSurvey(\n    $eventId: ID!\n    $open: Boolean!\n    $closeDays: Int!\n    $questions: [SurveyQuestionInput!]!\n  ) {\n    planEventSurvey(eventId: $eventId, open: $open, closeDays: $closeDays, questions: $questions)\n  }\n"): typeof import('./graphql.ts').PlanEventSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingList($eventId: ID!) {\n    waitingList(eventId: $eventId) {\n      title {\n        ja\n        en\n      }\n      order\n      offerHours\n      entries {\n        joinedAt\n        memberId\n        name\n        number\n        entry {\n          id\n          state\n          lines {\n            name {\n              ja\n              en\n            }\n            quantity\n          }\n          dates\n          offeredUntil\n        }\n      }\n      more\n      moves {\n        entryId\n        from\n        to\n        reason\n        at\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaitingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveWaitingEntry($id: ID!, $place: Int!, $reason: String!) {\n    moveWaitingEntry(id: $id, place: $place, reason: $reason)\n  }\n"): typeof import('./graphql.ts').MoveWaitingEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWaitingRule($eventId: ID!, $order: WaitingOrder!, $offerHours: Int!) {\n    setWaitingRule(eventId: $eventId, order: $order, offerHours: $offerHours)\n  }\n"): typeof import('./graphql.ts').SetWaitingRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeePlans($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      planKey\n      interval\n    }\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n      prices {\n        interval\n        amount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FeePlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeeReview($memberId: ID!, $planKey: String!, $interval: BillingInterval!) {\n    membershipFeeReview(memberId: $memberId, planKey: $planKey, interval: $interval) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      from\n      lastDay\n      termEnd\n      today\n      idempotencyKey\n    }\n  }\n"): typeof import('./graphql.ts').FeeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeMembershipFee(\n    $memberId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $amount: Yen!\n    $means: ManualMeans!\n    $receivedOn: TokyoDate!\n    $note: String\n    $termEnd: TokyoDate\n    $idempotencyKey: String!\n  ) {\n    takeMembershipFee(\n      memberId: $memberId\n      planKey: $planKey\n      interval: $interval\n      amount: $amount\n      means: $means\n      receivedOn: $receivedOn\n      note: $note\n      termEnd: $termEnd\n      idempotencyKey: $idempotencyKey\n    )\n  }\n"): typeof import('./graphql.ts').TakeMembershipFeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseMembershipFee($paymentId: ID!, $reason: String!) {\n    reverseMembershipFee(paymentId: $paymentId, reason: $reason)\n  }\n"): typeof import('./graphql.ts').ReverseMembershipFeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundingReport($fiscalYear: Int!) {\n    fundingReport(fiscalYear: $fiscalYear) {\n      fiscalYear\n      asOf\n      months\n      lines {\n        line\n        label {\n          ja\n          en\n        }\n        planned\n        actual\n      }\n      plannedTotal\n      actualTotal\n      plannedCost\n      actualCost\n      openingCash\n      cash\n      plannedRatios {\n        ownRatio\n        coverage\n        concentration\n        recurringRatio\n        runwayMonths\n      }\n      actualRatios {\n        ownRatio\n        coverage\n        concentration\n        recurringRatio\n        runwayMonths\n      }\n      plannedYears {\n        fiscalYear\n        income {\n          line\n          amount\n        }\n        total\n        cost\n        openingCash\n        ratios {\n          ownRatio\n        }\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FundingReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Slips($fiscalYear: Int!, $first: Int!, $after: String) {\n    slips(fiscalYear: $fiscalYear, first: $first, after: $after) {\n      items {\n        id\n        kind\n        name\n        amount\n        occurredOn\n        taxed\n        periodFrom\n        periodTo\n        restrictedUse\n        costName {\n          ja\n          en\n        }\n        grantName\n        eventId\n        reversedBecause\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').SlipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterSlip($slip: SlipInput!) {\n    enterSlip(slip: $slip) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EnterSlipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseSlip($id: ID!, $reason: String!) {\n    reverseSlip(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReverseSlipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFundingPlan($fiscalYear: Int!, $plan: FundingPlanInput!) {\n    saveFundingPlan(fiscalYear: $fiscalYear, plan: $plan)\n  }\n"): typeof import('./graphql.ts').SaveFundingPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskGifts($first: Int!, $after: String) {\n    gifts(first: $first, after: $after) {\n      items {\n        id\n        state\n        planName {\n          ja\n          en\n        }\n        length {\n          ja\n          en\n        }\n        amount\n        orderedAt\n        giverId\n        giverNumber\n        recipientId\n        recipientNumber\n        receivableUntil\n        lastDay\n        returnReason\n        mailed\n        late\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DeskGiftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendGiftAgainAtDesk($id: ID!) {\n    sendGiftAgain(id: $id)\n  }\n"): typeof import('./graphql.ts').SendGiftAgainAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnGift($id: ID!) {\n    returnGift(id: $id)\n  }\n"): typeof import('./graphql.ts').ReturnGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestRecord($orderId: ID!) {\n    guestRecord(orderId: $orderId) {\n      orderId\n      eventId\n      name\n      erasedAt\n      hindrance\n      others {\n        orderId\n        title {\n          ja\n          en\n        }\n        orderedAt\n        later\n      }\n      tables {\n        table\n        title {\n          ja\n          en\n        }\n        rows {\n          fields {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GuestRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseGuest($orderId: ID!, $typedName: String!) {\n    eraseGuest(orderId: $orderId, typedName: $typedName)\n  }\n"): typeof import('./graphql.ts').EraseGuestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorporateHealth($filter: HealthFilter!, $first: Int!, $after: String) {\n    corporateHealth(filter: $filter, first: $first, after: $after) {\n      asOf\n      companies\n      counts {\n        filter\n        companies\n      }\n      overdueAmount\n      committed {\n        month\n        amount\n      }\n      committedTotal\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n      items {\n        id\n        title\n        planName {\n          ja\n          en\n        }\n        interval\n        invoiced\n        prepaid\n        amount\n        nextAmount\n        signs\n        renewsOn\n        daysToRenewal\n        cancelsOn\n        graceUntil\n        seats\n        capacity\n        usage\n        benefits {\n          kind\n          label {\n            ja\n            en\n          }\n          per\n          allowedWords {\n            ja\n            en\n          }\n          usedWords {\n            ja\n            en\n          }\n        }\n        overdue {\n          amount\n          since\n          invoices\n        }\n        daysOverdue\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').CorporateHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownHeldMove on HeldMove {\n    id\n    payer\n    kind\n    state\n    amount\n    day\n    target\n    accountTail\n    forOrder\n    note\n    askedBy\n    isOwn\n    askedAt\n    decidedBy\n    decidedAt\n  }\n"): typeof import('./graphql.ts').ShownHeldMoveFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldMoney {\n    heldMoney {\n      items {\n        id\n        payer\n        arosOn\n        amount\n        left\n        moves {\n          ...ShownHeldMove\n        }\n      }\n      count\n      amount\n      recent {\n        ...ShownHeldMove\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeldMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldItem($id: ID!, $search: String!) {\n    heldItem(id: $id, search: $search) {\n      held {\n        id\n        payer\n        arosOn\n        amount\n        left\n        account {\n          bank\n          branch\n          kind\n          number\n          holder\n        }\n        moves {\n          ...ShownHeldMove\n        }\n      }\n      invoices {\n        id\n        number\n        debtor\n        dueOn\n        open\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeldItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskRepayment(\n    $id: ID!\n    $amount: Int!\n    $day: TokyoDate!\n    $bank: String!\n    $accountTail: String!\n    $note: String!\n  ) {\n    askRepayment(id: $id, amount: $amount, day: $day, bank: $bank, accountTail: $accountTail, note: $note)\n  }\n"): typeof import('./graphql.ts').AskRepaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignHeld($id: ID!, $receivableId: ID!, $amount: Int!) {\n    assignHeld(id: $id, receivableId: $receivableId, amount: $amount)\n  }\n"): typeof import('./graphql.ts').AssignHeldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideHeldMove($id: ID!, $to: HeldMoveDecision!) {\n    decideHeldMove(id: $id, to: $to)\n  }\n"): typeof import('./graphql.ts').DecideHeldMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberImports {\n    memberImports {\n      id\n      state\n      fileName\n      source\n      rowCount\n      uploadedBy\n      uploadedAt\n    }\n  }\n"): typeof import('./graphql.ts').MemberImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberImport($id: ID!, $first: Int!) {\n    plans {\n      key\n      kind\n      active\n      name {\n        ja\n        en\n      }\n    }\n    memberImport(id: $id, first: $first) {\n      id\n      state\n      fileName\n      source\n      encoding\n      rowCount\n      uploadedAt\n      columns {\n        heading\n        field\n        examples\n      }\n      missing\n      planMatches {\n        word\n        rows\n        planKey\n      }\n      counts {\n        create\n        member\n        probable\n        refused\n        newsletter\n        optOut\n      }\n      terms {\n        planName {\n          ja\n          en\n        }\n        people\n        firstEnd\n        lastEnd\n        interval\n        ifAllGoOn\n      }\n      rows {\n        rowNo\n        verdict\n        state\n        name\n        email\n        planName {\n          ja\n          en\n        }\n        paidThrough\n        joinedOn\n        likeness\n        known {\n          id\n          number\n          name\n        }\n        remarks {\n          heading\n          cell\n          fault\n          text {\n            ja\n            en\n          }\n        }\n      }\n      fingerprint\n      sameFileAt\n      outcome {\n        settled\n        created\n        member\n        leftOut\n        refused\n        undone\n        kept\n        uninvited\n      }\n      undoUntil\n      forgotten\n    }\n  }\n"): typeof import('./graphql.ts').MemberImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringMemberList($fileName: String!, $content: String!, $source: String!, $basis: String!) {\n    bringMemberList(fileName: $fileName, content: $content, source: $source, basis: $basis)\n  }\n"): typeof import('./graphql.ts').BringMemberListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchMemberImport($id: ID!, $columns: [ImportColumnInput!]!, $plans: [ImportPlanInput!]!) {\n    matchMemberImport(id: $id, columns: $columns, plans: $plans)\n  }\n"): typeof import('./graphql.ts').MatchMemberImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMemberImport($id: ID!, $fingerprint: String!, $alsoCreate: [Int!]!) {\n    startMemberImport(id: $id, fingerprint: $fingerprint, alsoCreate: $alsoCreate)\n  }\n"): typeof import('./graphql.ts').StartMemberImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardMemberImport($id: ID!) {\n    discardMemberImport(id: $id)\n  }\n"): typeof import('./graphql.ts').DiscardMemberImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteImported($id: ID!) {\n    inviteImported(id: $id)\n  }\n"): typeof import('./graphql.ts').InviteImportedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMemberImport($id: ID!) {\n    undoMemberImport(id: $id)\n  }\n"): typeof import('./graphql.ts').UndoMemberImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberLifeLine($memberId: ID!, $first: Int!, $after: String) {\n    memberLifeLine(memberId: $memberId, first: $first, after: $after) {\n      name\n      items {\n        id\n        at\n        sort\n        title {\n          ja\n          en\n        }\n        eventId\n        role\n        entry {\n          kind\n          what\n          startsOn\n          endsOn\n          note\n          objection\n          answer\n          contested\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').MemberLifeLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContestedLifeEntries {\n    contestedLifeEntries {\n      id\n      memberId\n      name\n      what\n      objectedAt\n    }\n  }\n"): typeof import('./graphql.ts').ContestedLifeEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddLifeEntry($memberId: ID!, $input: LifeEntryInput!) {\n    addLifeEntry(memberId: $memberId, input: $input)\n  }\n"): typeof import('./graphql.ts').AddLifeEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectLifeEntry($id: ID!, $input: LifeEntryInput!, $answer: String!) {\n    correctLifeEntry(id: $id, input: $input, answer: $answer)\n  }\n"): typeof import('./graphql.ts').CorrectLifeEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerLifeEntry($id: ID!, $answer: String!) {\n    answerLifeEntry(id: $id, answer: $answer)\n  }\n"): typeof import('./graphql.ts').AnswerLifeEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveLifeEntry($id: ID!) {\n    removeLifeEntry(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveLifeEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinorRecord($memberId: ID!) {\n    minorRecord(memberId: $memberId) {\n      name\n      closed\n      papers {\n        id\n        certificate\n        guardian\n        born\n        signedOn\n        seenAt\n        by\n        endedAt\n        endReason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MinorRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepMinorPapers($memberId: ID!, $papers: MinorPapersInput!) {\n    keepMinorPapers(memberId: $memberId, papers: $papers)\n  }\n"): typeof import('./graphql.ts').KeepMinorPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMinorPapers($id: ID!, $reason: String!) {\n    endMinorPapers(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').EndMinorPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPayment on DeskPayment {\n    id\n    paidAt\n    amount\n    refunded\n    state\n    description {\n      ja\n      en\n    }\n    means\n    manual {\n      receivedOn\n      note\n      takenBy\n      reversedBy\n      reversedAt\n      reversalReason\n    }\n    receipts {\n      id\n      number\n      url\n    }\n    refunds {\n      id\n      amount\n      state\n      reason\n      at\n    }\n  }\n"): typeof import('./graphql.ts').ShownPaymentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      number\n      familyName\n      givenName\n      familyKana\n      givenKana\n      email\n      birthDate\n      age\n      awaitsAgreement\n      prefecture\n      tie\n      status\n      planName {\n        ja\n        en\n      }\n      interval\n      joinedOn\n      paidThrough\n      nextChargeOn\n      cancelsOn\n      leftOn\n      erasedOn\n      newsletter\n      cancellation {\n        at\n        reason {\n          ja\n          en\n        }\n        remark\n      }\n      studentThrough\n      reduced {\n        kind\n        below\n        interval\n        amount\n        regular\n        regularFrom\n      }\n      pause {\n        ...PauseInDesk\n      }\n      grounds {\n        id\n        kind\n        planName {\n          ja\n          en\n        }\n        state\n        from\n        lastDay\n        reason\n        givenBy\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        source {\n          ja\n          en\n        }\n        until\n      }\n      directory {\n        displayName\n        area\n        interests\n        line\n        links\n      }\n      merges {\n        id\n        formerNumber\n        mergedAt\n        mergedBy\n        undoableUntil\n        undoable\n      }\n      mergedInto\n      lastSyncedAt\n      stripeCustomerId\n    }\n    memberPayments(memberId: $id) {\n      ...ShownPayment\n    }\n    memberMailReach(memberId: $id) {\n      undeliverableSince\n      saidBy\n      refusedSince\n    }\n    memberTimeline(memberId: $id, first: 30, after: $after) {\n      items {\n        id\n        at\n        kind\n        title {\n          ja\n          en\n        }\n        actor\n        amount\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SyncMember($memberId: ID!) {\n    syncMemberWithStripe(memberId: $memberId)\n  }\n"): typeof import('./graphql.ts').SyncMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMailReach($memberId: ID!, $reach: MailReach!) {\n    setMemberMailReach(memberId: $memberId, reach: $reach) {\n      undeliverableSince\n    }\n  }\n"): typeof import('./graphql.ts').SetMailReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($filter: MemberFilter, $first: Int!, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      items {\n        id\n        number\n        name\n        kana\n        planName {\n          ja\n          en\n        }\n        status\n        prefecture\n        joinedOn\n        email\n      }\n      endCursor\n      hasNext\n    }\n    memberFacets(filter: $filter) {\n      total\n      byPlan {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byStatus {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byPrefecture {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikelyDoubles {\n    likelyDoubles {\n      pairs {\n        one {\n          ...Entry\n        }\n        other {\n          ...Entry\n        }\n        reasons\n      }\n      more\n    }\n  }\n  fragment Entry on RegisterEntry {\n    id\n    number\n    name\n    kana\n    birthDate\n    prefecture\n    email\n    joinedOn\n    status\n    planName {\n      ja\n      en\n    }\n  }\n"): typeof import('./graphql.ts').LikelyDoublesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissDouble($oneId: ID!, $otherId: ID!) {\n    dismissDouble(oneId: $oneId, otherId: $otherId)\n  }\n"): typeof import('./graphql.ts').DismissDoubleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeReview($memberId: ID!, $other: String!) {\n    mergeReview(memberId: $memberId, other: $other) {\n      sides {\n        id\n        number\n        name\n        kana\n        birthDate\n        prefecture\n        tie\n        email\n        joinedOn\n        status\n        planName {\n          ja\n          en\n        }\n        newsletter\n        addressFits\n        signsIn\n        pays\n      }\n      usual {\n        number\n        email\n        name\n        kana\n        birthDate\n        prefecture\n        tie\n      }\n      movingPlans {\n        ja\n        en\n      }\n      newsletter\n      directory\n      revision\n    }\n  }\n"): typeof import('./graphql.ts').MergeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input)\n  }\n"): typeof import('./graphql.ts').MergeMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($id: ID!) {\n    undoMerge(id: $id)\n  }\n"): typeof import('./graphql.ts').UndoMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyMatters {\n    moneyMatters {\n      id\n      kind\n      openedAt\n      summary {\n        ja\n        en\n      }\n      detail\n      memberId\n      companyId\n      amount\n      dueBy\n      proposedAct\n    }\n  }\n"): typeof import('./graphql.ts').MoneyMattersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnMoneyMatter($id: ID!, $act: MoneyMatterAct!, $note: String) {\n    actOnMoneyMatter(id: $id, act: $act, note: $note)\n  }\n"): typeof import('./graphql.ts').ActOnMoneyMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnpaidFees($cause: UnpaidCause, $after: String) {\n    unpaidFees(cause: $cause, first: 50, after: $after) {\n      sums {\n        people\n        amount\n        endingSoon\n        byCause {\n          cause\n          people\n          amount\n        }\n      }\n      items {\n        memberId\n        number\n        name\n        planName {\n          ja\n          en\n        }\n        amount\n        cause\n        day\n        graceDays\n        lastUsableDay\n        nextStep\n        nextOn\n      }\n      total\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').UnpaidFeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Payouts {\n    payouts {\n      atStripe\n      underWay\n      items {\n        id\n        arrivesOn\n        amount\n        whole\n        movements\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PayoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letters($first: Int!, $after: String) {\n    letters(first: $first, after: $after) {\n      items {\n        id\n        state\n        subject\n        updatedAt\n        sendAt\n        startedAt\n        progress {\n          total\n          sent\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').LettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskLetter($id: ID!) {\n    letter(id: $id) {\n      id\n      state\n      subjectJa\n      subjectEn\n      bodyJa\n      bodyEn\n      planKeys\n      prefectures\n      ties\n      interests\n      shelf\n      sendAt\n      startedAt\n      finishedAt\n      progress {\n        total\n        sent\n        failed\n        skipped\n      }\n      audience\n      senderName\n      postalAddress\n      contact\n      missing\n      preview {\n        language\n        subject\n        blocks {\n          kind\n          lines {\n            parts {\n              text\n              href\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterChoices {\n    memberFacets(filter: null) {\n      byPlan {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n      byPrefecture {\n        key\n        label {\n          ja\n          en\n        }\n        count\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LetterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLetter($input: LetterInput!, $id: ID) {\n    saveLetter(input: $input, id: $id)\n  }\n"): typeof import('./graphql.ts').SaveLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardLetter($id: ID!) {\n    discardLetter(id: $id)\n  }\n"): typeof import('./graphql.ts').DiscardLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestLetter($id: ID!, $language: LetterLanguage!) {\n    sendTestLetter(id: $id, language: $language)\n  }\n"): typeof import('./graphql.ts').SendTestLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendLetter($id: ID!, $at: Instant) {\n    sendLetter(id: $id, at: $at) {\n      state\n    }\n  }\n"): typeof import('./graphql.ts').SendLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelLetter($id: ID!) {\n    cancelLetter(id: $id) {\n      state\n    }\n  }\n"): typeof import('./graphql.ts').CancelLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SenderCard {\n    senderCard {\n      senderName\n      postalAddress\n      contact\n      missing\n      saved\n    }\n  }\n"): typeof import('./graphql.ts').SenderCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSenderCard($input: SenderCardInput!) {\n    saveSenderCard(input: $input) {\n      missing\n    }\n  }\n"): typeof import('./graphql.ts').SaveSenderCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastLists {\n    pastLists {\n      id\n      title\n      origin\n      fileName\n      broughtAt\n      people\n      takings\n      toAsk\n      asked\n      unreachable\n      claimed\n      refused\n      forgotten\n    }\n  }\n"): typeof import('./graphql.ts').PastListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringPastList(\n    $fileName: String!\n    $content: String!\n    $title: String!\n    $origin: String!\n    $on: TokyoDate\n  ) {\n    bringPastList(fileName: $fileName, content: $content, title: $title, origin: $origin, on: $on)\n  }\n"): typeof import('./graphql.ts').BringPastListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskPastPeople($listId: ID!) {\n    askPastPeople(listId: $listId)\n  }\n"): typeof import('./graphql.ts').AskPastPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastPeople($listId: ID!, $first: Int!, $after: String) {\n    pastPeople(listId: $listId, first: $first, after: $after) {\n      title\n      people {\n        id\n        name\n        kana\n        email\n        askedAt\n        joinedTo\n        takings\n      }\n      alike {\n        one {\n          id\n          name\n          kana\n          email\n        }\n        other {\n          id\n          name\n          kana\n          email\n        }\n      }\n      endCursor\n    }\n  }\n"): typeof import('./graphql.ts').PastPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnPastPerson($id: ID!, $turn: PastTurn!, $otherId: ID) {\n    turnPastPerson(id: $id, turn: $turn, otherId: $otherId)\n  }\n"): typeof import('./graphql.ts').TurnPastPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PauseInDesk on MemberPause {\n    from\n    chargeOn\n    amount\n    running\n  }\n"): typeof import('./graphql.ts').PauseInDeskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PausingMember($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n      pause {\n        ...PauseInDesk\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PausingMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberPauseReview($memberId: ID!) {\n    memberPauseReview(memberId: $memberId) {\n      planName {\n        ja\n        en\n      }\n      amount\n      choices {\n        months\n        from\n        lastDay\n        chargeOn\n        fingerprint\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MemberPauseReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseMember($memberId: ID!, $months: Int!, $fingerprint: String!) {\n    pauseMember(memberId: $memberId, months: $months, fingerprint: $fingerprint)\n  }\n"): typeof import('./graphql.ts').PauseMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPauseOfMember($memberId: ID!) {\n    withdrawPauseOfMember(memberId: $memberId)\n  }\n"): typeof import('./graphql.ts').WithdrawPauseOfMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayTray {\n    wageQuestions {\n      id\n      company\n      memberId\n      name\n      title\n      workDay\n      amount\n      dueOn\n      paidOn\n      unpaidAt\n      unpaidLine\n    }\n    payTray {\n      unpaid {\n        reward {\n          id\n          title\n          workDay\n          amount\n          dueOn\n          state\n          returnReason\n        }\n        memberId\n        name\n        account {\n          bank\n          branch\n          kind\n          tail\n        }\n        hindrance\n        near\n      }\n      runs {\n        id\n        payOn\n        state\n        count\n        total\n      }\n      payer {\n        code\n        name\n        bankCode\n        branchCode\n        kind\n        number\n      }\n    }\n    workToInvoice {\n      companyId\n      company\n      month\n      count\n      total\n      over\n    }\n  }\n"): typeof import('./graphql.ts').PayTrayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayRun($id: ID!) {\n    payRun(id: $id) {\n      run {\n        id\n        payOn\n        state\n        count\n        total\n      }\n      transfers {\n        id\n        line\n        memberId\n        name\n        amount\n        bank\n        branch\n        tail\n        holder\n        titles\n        returnedOn\n        returnReason\n      }\n      downloads\n    }\n  }\n"): typeof import('./graphql.ts').PayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePayRun($dueUntil: TokyoDate!, $payOn: TokyoDate!, $payer: PayPayerInput!) {\n    makePayRun(dueUntil: $dueUntil, payOn: $payOn, payer: $payer)\n  }\n"): typeof import('./graphql.ts').MakePayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropPayRun($id: ID!) {\n    dropPayRun(id: $id)\n  }\n"): typeof import('./graphql.ts').DropPayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendPayRun($id: ID!) {\n    sendPayRun(id: $id)\n  }\n"): typeof import('./graphql.ts').SendPayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettlePayRun($id: ID!) {\n    settlePayRun(id: $id)\n  }\n"): typeof import('./graphql.ts').SettlePayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnPayTransfer($id: ID!, $reason: String!) {\n    returnPayTransfer(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').ReturnPayTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterPayAccount($rewardId: ID!, $account: PayAccountInput!) {\n    enterPayAccount(rewardId: $rewardId, account: $account)\n  }\n"): typeof import('./graphql.ts').EnterPayAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayInCash($rewardId: ID!) {\n    payInCash(rewardId: $rewardId)\n  }\n"): typeof import('./graphql.ts').PayInCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvoiceWork($companyId: ID!, $month: String!) {\n    invoiceWork(companyId: $companyId, month: $month)\n  }\n"): typeof import('./graphql.ts').InvoiceWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanInDesk on DeskPlan {\n    key\n    name {\n      ja\n      en\n    }\n    kind\n    state\n    version\n    memberCount\n    payers {\n      interval\n      amount\n      reduction\n      people\n      version\n    }\n    taxCategory\n    taxNote {\n      ja\n      en\n    }\n    draftId\n  }\n"): typeof import('./graphql.ts').PlanInDeskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanTerms on Plan {\n    kind\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    eligibility {\n      ja\n      en\n    }\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    prices {\n      interval\n      amount\n    }\n    reductions {\n      kind\n      below\n      prices {\n        interval\n        amount\n      }\n    }\n    taxCategory\n    yearFrom\n    taxNote {\n      ja\n      en\n    }\n  }\n"): typeof import('./graphql.ts').PlanTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrivilegeInTable on Privilege {\n    key\n    label {\n      ja\n      en\n    }\n    unit\n  }\n"): typeof import('./graphql.ts').PrivilegeInTableFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPlans {\n    plans {\n      ...PlanInDesk\n      prices {\n        interval\n        amount\n      }\n    }\n    newPlanDrafts {\n      id\n      name {\n        ja\n        en\n      }\n      editedBy\n      editedAt\n    }\n  }\n"): typeof import('./graphql.ts').DeskPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPlan($key: String!) {\n    plan(key: $key) {\n      plan {\n        ...PlanInDesk\n        payers {\n          leaving\n        }\n      }\n      versions {\n        version\n        publishedAt\n        movesFrom\n        plan {\n          ...PlanTerms\n        }\n      }\n      turns {\n        id\n        kind\n        version\n        actor\n        reason\n        at\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanDraft($id: ID!) {\n    planDraft(id: $id) {\n      id\n      planKey\n      revision\n      editedBy\n      editedAt\n      open\n      plan {\n        ...PlanTerms\n      }\n      faults {\n        field\n        fault\n      }\n      preview {\n        key\n        ...PlanTerms\n        prices {\n          monthlyEquivalent\n        }\n      }\n      changes {\n        changes\n        prices {\n          reduction\n          interval\n          before\n          after\n        }\n        better {\n          key\n          label {\n            ja\n            en\n          }\n        }\n        lesser {\n          key\n          label {\n            ja\n            en\n          }\n        }\n      }\n      groups {\n        interval\n        amount\n        reduction\n        people\n        leaving\n        after\n        yearlyDifference\n      }\n      earliestMove\n      noticeDays\n    }\n    privileges {\n      ...PrivilegeInTable\n    }\n  }\n"): typeof import('./graphql.ts').PlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftBeginning($key: String!) {\n    privileges {\n      ...PrivilegeInTable\n    }\n    plan(key: $key) {\n      plan {\n        state\n        draftId\n      }\n      versions {\n        plan {\n          ...PlanTerms\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftBeginningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanDraft($draft: PlanDraftInput!) {\n    savePlanDraft(draft: $draft)\n  }\n"): typeof import('./graphql.ts').SavePlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPlanDraft($id: ID!, $revision: Int!) {\n    discardPlanDraft(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').DiscardPlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPlan($input: PublishPlanInput!) {\n    publishPlan(input: $input)\n  }\n"): typeof import('./graphql.ts').PublishPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPlanState($key: String!, $state: PlanState!, $reason: String!) {\n    setPlanState(key: $key, state: $state, reason: $reason)\n  }\n"): typeof import('./graphql.ts').SetPlanStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderPlans($before: [ID!]!, $after: [ID!]!) {\n    orderPlans(before: $before, after: $after)\n  }\n"): typeof import('./graphql.ts').OrderPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPostings($state: PostingState, $first: Int!, $after: String) {\n    deskPostings(state: $state, first: $first, after: $after) {\n      items {\n        posting {\n          id\n          company\n          title\n          contract\n          places\n          lastDay\n        }\n        state\n        counts {\n          live\n          hired\n          declined\n          withdrawn\n        }\n        problems {\n          field\n          blocks\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DeskPostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPosting($id: ID!) {\n    deskPosting(id: $id) {\n      posting {\n        id\n        companyId\n        company\n        companyShown\n        title\n        why\n        whoWith\n        what\n        growth\n        contract\n        way\n        area\n        places\n        lastDay\n        items {\n          item\n          text\n        }\n        payUnit\n        payYen\n        payMinutes\n        overtimeYen\n        overtimeMinutes\n        overtimeExcess\n        ageReason\n        author\n        authorSchool\n        phase\n        publishedOn\n        confirmedOn\n      }\n      state\n      edition\n      reason\n      counts {\n        live\n        hired\n        declined\n        withdrawn\n        stayed6\n        left6\n        stayed12\n        left12\n      }\n      problems {\n        field\n        blocks\n        says {\n          ja\n          en\n        }\n        law {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPosting($id: ID!, $edition: Int!, $wage: Int) {\n    publishPosting(id: $id, edition: $edition, wage: $wage)\n  }\n"): typeof import('./graphql.ts').PublishPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBackPosting($id: ID!, $reason: String!) {\n    giveBackPosting(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').GiveBackPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePosting($id: ID!, $reason: String!) {\n    closePosting(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').ClosePostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Complaints($postingId: ID) {\n    complaints(postingId: $postingId) {\n      id\n      postingId\n      title\n      kind\n      words\n      saidAt\n      answeredAt\n      answer\n    }\n  }\n"): typeof import('./graphql.ts').ComplaintsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComplaint($id: ID!, $answer: String!) {\n    answerComplaint(id: $id, answer: $answer)\n  }\n"): typeof import('./graphql.ts').AnswerComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskArticle($postingId: ID!) {\n    deskArticle(postingId: $postingId) {\n      memberId\n      writer\n      checker\n      checkedAt\n      naming\n    }\n  }\n"): typeof import('./graphql.ts').DeskArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPosts($first: Int!, $after: String) {\n    posts(first: $first, after: $after) {\n      items {\n        id\n        titleJa\n        audience\n        state\n        updatedAt\n        publishedAt\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DeskPostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPost($id: ID!) {\n    post(id: $id) {\n      id\n      titleJa\n      titleEn\n      bodyJa\n      bodyEn\n      audience\n      state\n    }\n  }\n"): typeof import('./graphql.ts').DeskPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePost($input: PostInput!, $id: ID) {\n    savePost(input: $input, id: $id)\n  }\n"): typeof import('./graphql.ts').SavePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPost($id: ID!) {\n    publishPost(id: $id)\n  }\n"): typeof import('./graphql.ts').PublishPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPost($id: ID!) {\n    withdrawPost(id: $id)\n  }\n"): typeof import('./graphql.ts').WithdrawPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPost($id: ID!) {\n    discardPost(id: $id)\n  }\n"): typeof import('./graphql.ts').DiscardPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownReceipt on Receipt {\n    id\n    number\n    issuedOn\n    paidOn\n    amount\n    taxInside\n    addressee\n    description\n    refunded\n    readdressing\n    splittable\n    purposes {\n      key\n      text\n    }\n    handedOut\n    supersededBecause\n    replaces {\n      number\n      because\n      part\n      parts\n    }\n    replacedBy\n    turns {\n      id\n      at\n      kind\n      actor\n      actorName\n      reason\n      addresseeBefore\n    }\n    downloadUrl\n  }\n"): typeof import('./graphql.ts').ShownReceiptFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberReceipts($memberId: ID!) {\n    member(id: $memberId) {\n      id\n      familyName\n      givenName\n      familyKana\n      givenKana\n    }\n    memberReceipts(memberId: $memberId) {\n      ...ShownReceipt\n    }\n  }\n"): typeof import('./graphql.ts').MemberReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeReceiptOut($id: ID!, $addressee: String!, $purpose: String, $reason: String!) {\n    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose, reason: $reason)\n  }\n"): typeof import('./graphql.ts').MakeReceiptOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitMemberReceipt($id: ID!, $parts: [ReceiptPartInput!]!, $reason: String!) {\n    splitReceipt(id: $id, parts: $parts, reason: $reason)\n  }\n"): typeof import('./graphql.ts').SplitMemberReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RefundReview($id: ID!, $ofCompany: Boolean!, $paymentId: ID!, $amount: Yen) {\n    refundReview(paymentId: $paymentId, amount: $amount) {\n      refundable\n      amount\n      undelivered {\n        amount\n        months\n      }\n      memberName\n      consequences {\n        ja\n        en\n      }\n      accessEndsIfRevoked\n      idempotencyKey\n    }\n    memberPayments(memberId: $id) @skip(if: $ofCompany) {\n      ...RefundedPayment\n    }\n    companyPayments(companyId: $id) @include(if: $ofCompany) {\n      ...RefundedPayment\n    }\n  }\n"): typeof import('./graphql.ts').RefundReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefundedPayment on DeskPayment {\n    id\n    paidAt\n    description {\n      ja\n      en\n    }\n  }\n"): typeof import('./graphql.ts').RefundedPaymentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundPayment(\n    $paymentId: ID!\n    $amount: Yen!\n    $reason: String!\n    $access: AccessAfterRefund!\n    $idempotencyKey: String!\n  ) {\n    refundPayment(\n      paymentId: $paymentId\n      amount: $amount\n      reason: $reason\n      access: $access\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql.ts').RefundPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationDesks {\n    registrationDesks {\n      id\n      name\n      place\n      lastDay\n      stage\n      registered\n      clerks {\n        id\n        endedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RegistrationDesksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationDesk($id: ID!) {\n    registrationDesk(id: $id) {\n      desk {\n        id\n        name\n        place\n        lastDay\n        stage\n        registered\n        clerks {\n          id\n          name\n          endedAt\n        }\n      }\n      registrations {\n        id\n        state\n        memberId\n        name\n        number\n        begunAt\n        claimedAt\n        steps {\n          step\n          at\n          detail\n        }\n      }\n      acts {\n        id\n        act\n        clerkId\n        by\n        note\n        at\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RegistrationDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRegistrationDesk($desk: RegistrationDeskInput!) {\n    openRegistrationDesk(desk: $desk)\n  }\n"): typeof import('./graphql.ts').OpenRegistrationDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDeskClerk($id: ID!, $name: String!) {\n    addDeskClerk(id: $id, name: $name)\n  }\n"): typeof import('./graphql.ts').AddDeskClerkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDeskClerk($id: ID!) {\n    endDeskClerk(id: $id)\n  }\n"): typeof import('./graphql.ts').EndDeskClerkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRegistrationDesk($id: ID!) {\n    closeRegistrationDesk(id: $id)\n  }\n"): typeof import('./graphql.ts').CloseRegistrationDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallSheet($gigId: ID) {\n    callSheet(gigId: $gigId) {\n      title\n      people {\n        memberId\n        number\n        name\n        kana\n        telephone\n        lastResult\n        lastAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CallSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteGigCall($memberId: ID!, $gigId: ID, $result: CallResult!) {\n    noteGigCall(memberId: $memberId, gigId: $gigId, result: $result)\n  }\n"): typeof import('./graphql.ts').NoteGigCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeGigForPerson($memberId: ID!, $gigId: ID!, $word: String!) {\n    takeGigForPerson(memberId: $memberId, gigId: $gigId, word: $word)\n  }\n"): typeof import('./graphql.ts').TakeGigForPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisteredPerson($memberId: ID!) {\n    registeredPerson(memberId: $memberId) {\n      name\n      number\n      telephone\n      claimedAt\n      outSince\n      outReason\n      hasFamily\n    }\n  }\n"): typeof import('./graphql.ts').RegisteredPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoseTouch($memberId: ID!, $reason: String!) {\n    loseTouch(memberId: $memberId, reason: $reason)\n  }\n"): typeof import('./graphql.ts').LoseTouchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FindAgain($memberId: ID!) {\n    findAgain(memberId: $memberId)\n  }\n"): typeof import('./graphql.ts').FindAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFamilyContact($memberId: ID!) {\n    openFamilyContact(memberId: $memberId) {\n      name\n      telephone\n      relation\n    }\n  }\n"): typeof import('./graphql.ts').OpenFamilyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintSheetAtDesk($memberId: ID!) {\n    printSheetAtDesk(memberId: $memberId)\n  }\n"): typeof import('./graphql.ts').PrintSheetAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigTemplates($state: TemplateState!, $skillId: ID, $companyId: ID) {\n    gigTemplates(state: $state, skillId: $skillId, companyId: $companyId) {\n      id\n      company\n      title\n      skillId\n      skill {\n        ja\n        en\n      }\n      beginnerOk\n      length\n      minutes\n      reward\n      pastMinutes\n      pastCount\n      pictures {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GigTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigTemplate($id: ID!) {\n    gigTemplate(id: $id) {\n      inUse\n      template {\n        id\n        companyId\n        company\n        title\n        steps\n        skillId\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        length\n        minutes\n        reward\n        substituteAfter\n        insurance\n        dangers\n        clothes\n        state\n        pastMinutes\n        pastCount\n        pictures {\n          id\n          url\n          width\n          height\n          line\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GigTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateStart($gigId: ID) {\n    templateStart(gigId: $gigId) {\n      gig {\n        title\n        steps\n        skillId\n        beginnerOk\n        length\n        minutes\n        reward\n        substituteAfter\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TemplateStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepTemplate($template: TemplateInput!, $companyId: ID, $insteadOf: ID) {\n    keepTemplate(template: $template, companyId: $companyId, insteadOf: $insteadOf)\n  }\n"): typeof import('./graphql.ts').KeepTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnTemplate($id: ID!, $to: TemplateState!) {\n    turnTemplate(id: $id, to: $to)\n  }\n"): typeof import('./graphql.ts').TurnTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTemplatePicture($id: ID!, $content: String!, $line: String!) {\n    addTemplatePicture(id: $id, content: $content, line: $line)\n  }\n"): typeof import('./graphql.ts').AddTemplatePictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTemplatePicture($id: ID!) {\n    removeTemplatePicture(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveTemplatePictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseTemplatePicture($id: ID!) {\n    raiseTemplatePicture(id: $id)\n  }\n"): typeof import('./graphql.ts').RaiseTemplatePictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesStart($id: ID!, $templateId: ID!) {\n    seriesStart(id: $id, templateId: $templateId) {\n      firstDay\n      lastDay\n      times\n      places\n      reward\n      minutes\n      substituteAfter\n    }\n  }\n"): typeof import('./graphql.ts').SeriesStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeriesPreview($id: ID!, $templateId: ID!, $series: SeriesInput!) {\n    seriesPreview(id: $id, templateId: $templateId, series: $series) {\n      count\n      minutes\n      standing\n      asked\n      reward\n      below\n      unknown\n      least\n      holidays\n      crossings {\n        startsAt\n        place\n        among\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeriesPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CutSeries($id: ID!, $templateId: ID!, $series: SeriesInput!) {\n    cutSeries(id: $id, templateId: $templateId, series: $series)\n  }\n"): typeof import('./graphql.ts').CutSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestSeries($id: ID!) {\n    requestSeries(id: $id) {\n      id\n      gigIds\n    }\n  }\n"): typeof import('./graphql.ts').RequestSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSeries($id: ID!, $edit: SeriesEditInput!, $reason: String!, $justification: String!) {\n    editSeries(id: $id, edit: $edit, reason: $reason, justification: $justification) {\n      changed\n      kept\n    }\n  }\n"): typeof import('./graphql.ts').EditSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Season {\n    seasonCalendar {\n      months\n      companies {\n        id\n        title\n        weeks\n        cells {\n          month\n          requests\n          uncut\n          gigs\n          minutes\n          open\n          busyWeeks\n        }\n      }\n      years {\n        weeks\n        stretches {\n          companyId\n          company\n          fromDay\n          toDay\n          weeks\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeasonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsRequests($closed: Boolean!) {\n    rightsRequests(closed: $closed) {\n      requests {\n        id\n        name\n        number\n        kind\n        channel\n        state\n        dueOn\n        late\n        closedAt\n      }\n      more\n    }\n  }\n"): typeof import('./graphql.ts').RightsRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskRightsRequest($id: ID!) {\n    rightsRequest(id: $id) {\n      id\n      memberId\n      number\n      orderId\n      name\n      email\n      contact\n      kind\n      concerns\n      wanted\n      channel\n      state\n      fee\n      receivedOn\n      enteredBy\n      dueOn\n      late\n      identityWay\n      identityDocument\n      mandateProof\n      representative\n      checkedAt\n      checkedBy\n      outcome\n      act\n      decidedAt\n      decidedBy\n      letter {\n        title\n        addressee\n        paragraphs\n        from\n      }\n      paperUrl\n      closedAt\n      closedBy\n      entry {\n        familyName\n        givenName\n        familyKana\n        givenKana\n        birthDate\n        prefecture\n        tie\n      }\n      grounds {\n        key\n        article {\n          ja\n          en\n        }\n        words {\n          ja\n          en\n        }\n        needsMeasure\n      }\n      acts\n      parts {\n        table\n        title {\n          ja\n          en\n        }\n        items\n        rows\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeskRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterRightsRequest($input: EnterRightsRequestInput!) {\n    enterRightsRequest(input: $input)\n  }\n"): typeof import('./graphql.ts').EnterRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckRequester($id: ID!, $input: IdentityCheckInput!) {\n    checkRequester(id: $id, input: $input)\n  }\n"): typeof import('./graphql.ts').CheckRequesterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectEntry($id: ID!, $input: CorrectableEntryInput!) {\n    correctEntry(id: $id, input: $input)\n  }\n"): typeof import('./graphql.ts').CorrectEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRightsRequest($id: ID!, $input: DecisionInput!) {\n    decideRightsRequest(id: $id, input: $input)\n  }\n"): typeof import('./graphql.ts').DecideRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRightsRequest($id: ID!) {\n    answerRightsRequest(id: $id)\n  }\n"): typeof import('./graphql.ts').AnswerRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskWithdrawRightsRequest($id: ID!) {\n    withdrawRightsRequest(id: $id)\n  }\n"): typeof import('./graphql.ts').DeskWithdrawRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsRequestRule {\n    rightsRequestRule {\n      dueDays\n      remindDays\n      fee\n      decidedAt\n      decidedBy\n    }\n  }\n"): typeof import('./graphql.ts').RightsRequestRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRightsRequestRule($input: RightsRequestRuleInput!) {\n    setRightsRequestRule(input: $input) {\n      dueDays\n    }\n  }\n"): typeof import('./graphql.ts').SetRightsRequestRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownChurnMonth on ChurnMonth {\n    month\n    payers\n    lost\n    logoRate\n    mrr\n    lostMrr\n    revenueRate\n  }\n"): typeof import('./graphql.ts').ShownChurnMonthFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Retention($month: String!) {\n    retention(month: $month) {\n      month\n      asOf\n      cohorts {\n        month\n        joined\n        members\n        paying\n        converted\n        conversionComplete\n      }\n      companyCohorts {\n        month\n        began\n        paying\n      }\n      churn {\n        ...ShownChurnMonth\n      }\n      companyChurn {\n        ...ShownChurnMonth\n      }\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n        people\n        companies\n        amount\n      }\n      averages {\n        payer\n        planKey\n        label {\n          ja\n          en\n        }\n        payers\n        mrr\n        average\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDueFees on DueFees {\n    due\n    dueAmount\n    leaving\n    leavingAmount\n    expectedAmount\n  }\n"): typeof import('./graphql.ts').ShownDueFeesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Forecast {\n    renewalForecast {\n      asOf\n      churn\n      companyChurn\n      months {\n        month\n        due\n        dueAmount\n        leaving\n        leavingAmount\n        expectedAmount\n        individuals {\n          ...ShownDueFees\n        }\n        companies {\n          ...ShownDueFees\n        }\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ForecastDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Revenue($month: String!) {\n    revenueOverview(month: $month) {\n      month\n      asOf\n      totalIncome\n      previousTotalIncome\n      byStream {\n        stream\n        label {\n          ja\n          en\n        }\n        amount\n        previousAmount\n        recurring\n        ownRevenue\n      }\n      mrr\n      previousMrr\n      mrrOfCompanies\n      payingCompanies\n      membersByTier {\n        planKey\n        label {\n          ja\n          en\n        }\n        count\n        previousCount\n      }\n      newMembers\n      lostMembers\n      newPaid\n      lostPaid\n      fees\n      refunds\n      outputTax\n      history {\n        month\n        total\n        byStream {\n          stream\n          amount\n        }\n      }\n      ownRevenueRatio\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevenueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownWaterfallMonth on WaterfallMonth {\n    month\n    opening {\n      amount\n      payers\n    }\n    new {\n      amount\n      payers\n    }\n    reactivation {\n      amount\n      payers\n    }\n    expansion {\n      amount\n      payers\n    }\n    contraction {\n      amount\n      payers\n    }\n    churn {\n      amount\n      payers\n    }\n    closing {\n      amount\n      payers\n    }\n  }\n"): typeof import('./graphql.ts').ShownWaterfallMonthFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecurringRevenue($month: String!) {\n    recurringRevenue(month: $month) {\n      month\n      asOf\n      months {\n        ...ShownWaterfallMonth\n      }\n      individuals {\n        ...ShownWaterfallMonth\n      }\n      companies {\n        ...ShownWaterfallMonth\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecurringRevenueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecurringMembers($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {\n    recurringMembers(month: $month, figure: $figure, first: $first, after: $after) {\n      items {\n        id\n        number\n        name\n        planName {\n          ja\n          en\n        }\n        opening\n        closing\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').RecurringMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecurringCompanies($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {\n    recurringCompanies(month: $month, figure: $figure, first: $first, after: $after) {\n      items {\n        id\n        title\n        planName {\n          ja\n          en\n        }\n        opening\n        closing\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').RecurringCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelatedPeople($month: String!) {\n    relatedPeople(month: $month) {\n      month\n      people\n      members\n      guests\n      sent\n      untraced\n      companions\n      registered\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RelatedPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RideDates($id: ID!) {\n    event(id: $id) {\n      titleJa\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RideDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ride($occurrenceId: ID!) {\n    ride(occurrenceId: $occurrenceId) {\n      occurrenceId\n      seatsShownAt\n      roomsShownAt\n      buses {\n        id\n        name\n        rows\n        left\n        right\n        back\n        seats {\n          label\n          row\n          left\n          blocked\n          ticketId\n        }\n      }\n      rooms {\n        id\n        name\n        beds\n        note\n      }\n      travellers {\n        ticketId\n        orderId\n        name\n        busId\n        seat\n        roomId\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveBus($occurrenceId: ID!, $id: ID, $bus: BusInput!) {\n    saveBus(occurrenceId: $occurrenceId, id: $id, bus: $bus)\n  }\n"): typeof import('./graphql.ts').SaveBusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBus($id: ID!) {\n    removeBus(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveBusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockBusSeat($busId: ID!, $seat: String!, $why: BlockReason) {\n    blockBusSeat(busId: $busId, seat: $seat, why: $why)\n  }\n"): typeof import('./graphql.ts').BlockBusSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceInBuses($occurrenceId: ID!) {\n    placeInBuses(occurrenceId: $occurrenceId) {\n      placed\n      left\n    }\n  }\n"): typeof import('./graphql.ts').PlaceInBusesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeatTraveller($ticketId: ID!, $busId: ID, $seat: String, $expected: ID) {\n    seatTraveller(ticketId: $ticketId, busId: $busId, seat: $seat, expected: $expected)\n  }\n"): typeof import('./graphql.ts').SeatTravellerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowSeats($occurrenceId: ID!, $shown: Boolean!) {\n    showSeats(occurrenceId: $occurrenceId, shown: $shown)\n  }\n"): typeof import('./graphql.ts').ShowSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddLodgingRooms($occurrenceId: ID!, $rooms: LodgingRoomsInput!) {\n    addLodgingRooms(occurrenceId: $occurrenceId, rooms: $rooms)\n  }\n"): typeof import('./graphql.ts').AddLodgingRoomsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLodgingRoom($id: ID!, $room: LodgingRoomInput!) {\n    changeLodgingRoom(id: $id, room: $room)\n  }\n"): typeof import('./graphql.ts').ChangeLodgingRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveLodgingRoom($id: ID!) {\n    removeLodgingRoom(id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveLodgingRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceInRooms($occurrenceId: ID!) {\n    placeInRooms(occurrenceId: $occurrenceId) {\n      placed\n      left\n    }\n  }\n"): typeof import('./graphql.ts').PlaceInRoomsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LodgeTraveller($ticketId: ID!, $roomId: ID) {\n    lodgeTraveller(ticketId: $ticketId, roomId: $roomId)\n  }\n"): typeof import('./graphql.ts').LodgeTravellerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowRooms($occurrenceId: ID!, $shown: Boolean!) {\n    showRooms(occurrenceId: $occurrenceId, shown: $shown)\n  }\n"): typeof import('./graphql.ts').ShowRoomsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Disclosure {\n    disclosure {\n      days\n      leastAge\n      unknownAge\n      placementNumber\n      recordDays\n      answerDays\n      quietDays\n      seen\n      turns {\n        id\n        at\n        actor\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDisclosure($input: DisclosureInput!, $seen: String!) {\n    saveDisclosure(input: $input, seen: $seen) {\n      seen\n    }\n  }\n"): typeof import('./graphql.ts').SaveDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EqualWords {\n    equalWords {\n      words\n      seen\n    }\n  }\n"): typeof import('./graphql.ts').EqualWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveEqualWords($words: String!, $seen: String!) {\n    saveEqualWords(words: $words, seen: $seen) {\n      seen\n    }\n  }\n"): typeof import('./graphql.ts').SaveEqualWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownInvoicing on Invoicing {\n    bankAccount\n    paidInto\n    stripeFeePercent\n    beginsWith\n    renewalDays\n    quoteDays\n    reminderDays\n    stamps\n    seen\n    turns {\n      id\n      at\n      actor\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShownInvoicingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoicing {\n    invoicing {\n      ...ShownInvoicing\n    }\n  }\n"): typeof import('./graphql.ts').InvoicingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReceiptStamps($stamps: String!, $seen: String!) {\n    saveReceiptStamps(stamps: $stamps, seen: $seen) {\n      seen\n    }\n  }\n"): typeof import('./graphql.ts').SaveReceiptStampsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveInvoicing($input: InvoicingInput!, $seen: String!) {\n    saveInvoicing(input: $input, seen: $seen) {\n      seen\n    }\n  }\n"): typeof import('./graphql.ts').SaveInvoicingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalNoticeDraft {\n    legalNoticeDraft {\n      items {\n        key\n        label {\n          ja\n          en\n        }\n        required\n        ja\n        en\n        hint {\n          ja\n          en\n        }\n      }\n      missing\n      publishedVersion\n      publishedAt\n      operatorKind\n    }\n  }\n"): typeof import('./graphql.ts').LegalNoticeDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLegalNotice($items: [LegalNoticeItemInput!]!, $operatorKind: OperatorKind!) {\n    saveLegalNotice(items: $items, operatorKind: $operatorKind) {\n      missing\n    }\n  }\n"): typeof import('./graphql.ts').SaveLegalNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishLegalNotice {\n    publishLegalNotice {\n      publishedVersion\n    }\n  }\n"): typeof import('./graphql.ts').PublishLegalNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WageFigures {\n    wageFigures {\n      prefectures {\n        prefecture\n        standing\n        yen\n        since\n      }\n      figures {\n        id\n        prefecture\n        from\n        yen\n        source\n        enteredBy\n        enteredAt\n        takenBackAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WageFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterWageFigure($input: WageFigureInput!) {\n    enterWageFigure(input: $input)\n  }\n"): typeof import('./graphql.ts').EnterWageFigureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackWageFigure($id: ID!) {\n    takeBackWageFigure(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeBackWageFigureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkSettings {\n    workSettings {\n      feePercent\n      callOffPercent\n      calledOffShare\n      employsMinors\n      seen\n      turns {\n        id\n        at\n        actor\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWorkSettings($input: WorkSettingsInput!, $seen: String!) {\n    saveWorkSettings(input: $input, seen: $seen) {\n      seen\n    }\n  }\n"): typeof import('./graphql.ts').SaveWorkSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlackDesk {\n    slackDesk {\n      connected\n      channels {\n        planKey\n        channelIds\n      }\n      counts {\n        state\n        count\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n      active\n    }\n  }\n"): typeof import('./graphql.ts').SlackDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlackSeats {\n    slackSeats {\n      memberId\n      number\n      name\n      planName {\n        ja\n        en\n      }\n      state\n      wanted\n      reason\n      since\n    }\n  }\n"): typeof import('./graphql.ts').SlackSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSlackChannels($plans: [PlanChannelsInput!]!) {\n    saveSlackChannels(plans: $plans)\n  }\n"): typeof import('./graphql.ts').SaveSlackChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleSlackSeat($memberId: ID!, $act: SlackSeatAct!) {\n    settleSlackSeat(memberId: $memberId, act: $act)\n  }\n"): typeof import('./graphql.ts').SettleSlackSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownStripeTransfer on StripeTransfer {\n    id\n    documentId\n    number\n    debtor\n    dueOn\n    state\n    amount\n    arrived\n    left\n    fee\n    endedAt\n  }\n"): typeof import('./graphql.ts').ShownStripeTransferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StripeTransfers {\n    stripeTransfers {\n      paidInto\n      awaited {\n        ...ShownStripeTransfer\n      }\n      awaitedCount\n      awaitedAmount\n      ownCount\n      ownAmount\n      paid {\n        ...ShownStripeTransfer\n      }\n      balances {\n        id\n        name\n        amount\n      }\n      returns {\n        ...ShownCashReturn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StripeTransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCashReturn on CashReturn {\n    id\n    customerId\n    name\n    amount\n    state\n    askedBy\n    isOwn\n    askedAt\n    decidedBy\n    decidedAt\n  }\n"): typeof import('./graphql.ts').ShownCashReturnFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCashReturn($id: ID!, $amount: Int!) {\n    askCashReturn(id: $id, amount: $amount)\n  }\n"): typeof import('./graphql.ts').AskCashReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskTransferAgain($id: ID!) {\n    askTransferAgain(id: $id)\n  }\n"): typeof import('./graphql.ts').AskTransferAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCashReturn($id: ID!, $approve: Boolean!) {\n    decideCashReturn(id: $id, approve: $approve)\n  }\n"): typeof import('./graphql.ts').DecideCashReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingStudents {\n    studentDeclarations {\n      waiting {\n        id\n        memberId\n        number\n        name\n        age\n        school\n        graduatesIn\n        latest\n        confirmedUntil\n        declaredAt\n      }\n      more\n    }\n  }\n"): typeof import('./graphql.ts').WaitingStudentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentRule {\n    studentRule {\n      ground\n      asksFor {\n        ja\n        en\n      }\n      decidedAt\n      decidedBy\n    }\n  }\n"): typeof import('./graphql.ts').StudentRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStudentRule($input: StudentRuleInput!) {\n    setStudentRule(input: $input) {\n      ground\n    }\n  }\n"): typeof import('./graphql.ts').SetStudentRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmStudent($id: ID!, $lastDay: TokyoDate!) {\n    confirmStudent(id: $id, lastDay: $lastDay)\n  }\n"): typeof import('./graphql.ts').ConfirmStudentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineStudent($id: ID!, $reason: String!) {\n    declineStudent(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').DeclineStudentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SkillCourses {\n    skillCourses {\n      linked {\n        id\n        leadsTo\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        course {\n          id\n          title {\n            ja\n            en\n          }\n          startsAt\n          open\n        }\n      }\n      courses {\n        id\n        title {\n          ja\n          en\n        }\n        startsAt\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SkillCoursesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkSkillCourse($eventId: ID!, $skillId: ID!, $leadsTo: Int) {\n    linkSkillCourse(eventId: $eventId, skillId: $skillId, leadsTo: $leadsTo)\n  }\n"): typeof import('./graphql.ts').LinkSkillCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkSkillCourse($id: ID!) {\n    unlinkSkillCourse(id: $id)\n  }\n"): typeof import('./graphql.ts').UnlinkSkillCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LifeNeedsList {\n    lifeNeedsList {\n      id\n      givenAt\n      lastDay\n    }\n  }\n"): typeof import('./graphql.ts').LifeNeedsListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenLifeNeeds($id: ID!) {\n    lifeNeeds(id: $id) {\n      ...OpenedNeeds\n    }\n  }\n"): typeof import('./graphql.ts').OpenLifeNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseNeeds($id: ID!) {\n    caseNeeds(id: $id) {\n      ...OpenedNeeds\n    }\n  }\n"): typeof import('./graphql.ts').CaseNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenedNeeds on OpenedNeeds {\n    memberId\n    name\n    kana\n    needs\n    note\n    changedAt\n    lastDay\n  }\n"): typeof import('./graphql.ts').OpenedNeedsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalentBank($skillId: ID, $area: String, $slot: Int, $role: TalentRole, $style: WorkStyle) {\n    talentBank(skillId: $skillId, area: $area, slot: $slot, role: $role, style: $style) {\n      talents {\n        id\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        times\n        changedAt\n      }\n      more\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      areas\n    }\n  }\n"): typeof import('./graphql.ts').TalentBankDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenTalent($id: ID!, $reason: ReadingReason!) {\n    talentRecord(id: $id, reason: $reason) {\n      id\n      memberId\n      name\n      kana\n      record {\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        about\n        changedAt\n      }\n      careers {\n        kind\n        what\n        field\n        since\n        until\n        sideJob\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      lastDay\n      evidence {\n        id\n        what {\n          ja\n          en\n        }\n        role\n        minutes\n        occurredOn\n        revokedAt\n        reply\n      }\n      held {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        claimed\n        level\n        completions\n        companies\n        ownCompanyLines\n        lastUsedOn\n        nextLevel\n        missing {\n          need\n          have\n          wanted\n        }\n        lines {\n          id\n          kind\n          what {\n            ja\n            en\n          }\n          companyName\n          ownCompany\n          occurredOn\n          revokedAt\n          reply\n          disputed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenTalentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSkill($id: ID!, $skillId: ID!, $what: SkillConfirmation!) {\n    confirmSkill(id: $id, skillId: $skillId, what: $what)\n  }\n"): typeof import('./graphql.ts').ConfirmSkillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackConfirmation($id: ID!, $lineId: ID!) {\n    takeBackConfirmation(id: $id, lineId: $lineId)\n  }\n"): typeof import('./graphql.ts').TakeBackConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleReply($id: ID!, $lineId: ID!) {\n    settleReply(id: $id, lineId: $lineId)\n  }\n"): typeof import('./graphql.ts').SettleReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskDates($id: ID!) {\n    event(id: $id) {\n      titleJa\n      state\n      dates {\n        id\n        startsAt\n        endsAt\n        calledOff\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskTalent($id: ID!, $ask: TalentAskInput!) {\n    askTalent(id: $id, ask: $ask)\n  }\n"): typeof import('./graphql.ts').AskTalentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTalentSkills($skills: String!) {\n    saveTalentSkills(skills: $skills)\n  }\n"): typeof import('./graphql.ts').SaveTalentSkillsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventCrew($eventId: ID!) {\n    eventCrew(eventId: $eventId) {\n      titleJa\n      dates {\n        occurrenceId\n        startsAt\n        endsAt\n        calledOff\n        open\n      }\n      crew {\n        id\n        occurrenceId\n        memberId\n        name\n        kana\n        role\n        startsAt\n        endsAt\n        note\n        fee\n        state\n        replyUntil\n        named\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventCrewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnCrew($id: ID!, $to: CrewTurn!) {\n    turnCrew(id: $id, to: $to)\n  }\n"): typeof import('./graphql.ts').TurnCrewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownTransfer on Transfer {\n    id\n    day\n    amount\n    payer\n    state\n    decidedBy\n    decidedAt\n    note\n  }\n"): typeof import('./graphql.ts').ShownTransferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPart on TransferPart {\n    invoice {\n      id\n      documentId\n      number\n      debtor\n      dueOn\n      open\n      late\n    }\n    amount\n    fee\n  }\n"): typeof import('./graphql.ts').ShownPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BankTransfers {\n    bankTransfers {\n      accounts {\n        id\n        name\n        bankCode\n        branchCode\n        kind\n        number\n        feeTolerance\n      }\n      files {\n        id\n        fileName\n        isDone\n        rowCount\n        fresh\n        known\n        outgoing\n        broughtBy\n        broughtAt\n      }\n      open {\n        transfer {\n          ...ShownTransfer\n        }\n        kind\n        name\n        parts {\n          ...ShownPart\n        }\n        over\n        sure\n      }\n      openCount\n      openAmount\n      sure\n      decided {\n        ...ShownTransfer\n      }\n      awaitedCount\n      awaitedAmount\n    }\n  }\n"): typeof import('./graphql.ts').BankTransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransferChoice($id: ID!, $search: String!, $chosen: [ID!]!) {\n    transferChoice(id: $id, search: $search, chosen: $chosen) {\n      transfer {\n        ...ShownTransfer\n      }\n      invoices {\n        id\n        documentId\n        number\n        debtor\n        dueOn\n        open\n        late\n      }\n      parts {\n        ...ShownPart\n      }\n      over\n    }\n  }\n"): typeof import('./graphql.ts').TransferChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveBankAccount($account: BankAccountInput!) {\n    saveBankAccount(account: $account)\n  }\n"): typeof import('./graphql.ts').SaveBankAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringBankFile(\n    $accountId: ID!\n    $fileName: String!\n    $content: String!\n    $columns: [BankColumnInput!]\n  ) {\n    bringBankFile(accountId: $accountId, fileName: $fileName, content: $content, columns: $columns)\n  }\n"): typeof import('./graphql.ts').BringBankFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchTransfer($id: ID!, $parts: [TransferPartInput!]!, $feeAs: BankFeeAccount) {\n    matchTransfer(id: $id, parts: $parts, feeAs: $feeAs)\n  }\n"): typeof import('./graphql.ts').MatchTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchSureTransfers($ids: [ID!]!) {\n    matchSureTransfers(ids: $ids)\n  }\n"): typeof import('./graphql.ts').MatchSureTransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTransferAside($id: ID!, $to: TransferAside!, $note: String!) {\n    setTransferAside(id: $id, to: $to, note: $note)\n  }\n"): typeof import('./graphql.ts').SetTransferAsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeTransferBack($id: ID!) {\n    takeTransferBack(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeTransferBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigCandidates($id: ID!) {\n    gigCandidates(id: $id) {\n      gig {\n        id\n        title\n        company\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        track\n        phase\n      }\n      candidates {\n        recordId\n        rank\n        score\n        reasons {\n          term\n          text {\n            ja\n            en\n          }\n        }\n        hindrances {\n          code\n          why {\n            ja\n            en\n          }\n          clear {\n            ja\n            en\n          }\n        }\n        word\n        placed\n        accepted\n        mailedAt\n      }\n      found\n      waves {\n        number\n        dueAt\n        sentAt\n        told\n      }\n      tellable\n    }\n  }\n"): typeof import('./graphql.ts').GigCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellOfGig($id: ID!) {\n    tellOfGig(id: $id)\n  }\n"): typeof import('./graphql.ts').TellOfGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteGigWord($id: ID!, $recordId: ID!, $word: String!) {\n    writeGigWord(id: $id, recordId: $recordId, word: $word)\n  }\n"): typeof import('./graphql.ts').WriteGigWordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceGigCandidate($id: ID!, $recordId: ID!, $reason: GigPlacingReason) {\n    placeGigCandidate(id: $id, recordId: $recordId, reason: $reason)\n  }\n"): typeof import('./graphql.ts').PlaceGigCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkFigures($month: String!) {\n    workFigures(month: $month) {\n      month\n      asOf\n      months {\n        month\n        requests\n        published\n        medianDays\n        p90Days\n        declined\n        waiting\n        unknown\n        gigs\n        seats\n        filled\n        calledOff\n        fillRate\n      }\n      definitions {\n        key\n        text {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPlaces($state: AssignmentState!, $first: Int!, $after: String) {\n    workPlaces(state: $state, first: $first, after: $after) {\n      items {\n        requestId\n        title\n        company\n        startsAt\n        endsAt\n        reward\n        memberId\n        name\n        checkInNote\n        over\n        place {\n          id\n          place\n          state\n          checkedInAt\n          checkInWay\n          minutes\n          hours {\n            from\n            to\n            breakMinutes\n          }\n          reportLine\n          inspectedUntil\n          acceptedAt\n          reason\n          claims {\n            side\n            kind\n            reason\n            saidAt\n            hours {\n              from\n              to\n              breakMinutes\n            }\n          }\n          given {\n            clear\n            onTime\n            stepsDone\n            again\n            line\n          }\n          received {\n            clear\n            onTime\n            stepsDone\n            again\n            line\n          }\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').WorkPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckInByHand($id: ID!, $reason: String!) {\n    checkInByHand(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').CheckInByHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideWork($id: ID!, $done: Boolean!, $reason: String!, $hours: HoursInput) {\n    decideWork(id: $id, done: $done, reason: $reason, hours: $hours)\n  }\n"): typeof import('./graphql.ts').DecideWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Incidents {\n    incidents {\n      id\n      side\n      requestId\n      title\n      company\n      memberId\n      name\n      what\n      happenedAt\n      insurance\n      toldAt\n      closedAt\n      closedNote\n    }\n  }\n"): typeof import('./graphql.ts').IncidentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseIncident($id: ID!, $note: String!) {\n    closeIncident(id: $id, note: $note)\n  }\n"): typeof import('./graphql.ts').CloseIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpRequests($state: HelpState, $first: Int!, $after: String) {\n    helpRequests(state: $state, first: $first, after: $after) {\n      items {\n        id\n        company\n        title\n        fromDay\n        toDay\n        hours\n        state\n        origin\n        askedAt\n        gigs {\n          id\n          places\n          taken\n          phase\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').HelpRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpRequest($id: ID!) {\n    helpRequest(id: $id) {\n      request {\n        id\n        companyId\n        company\n        title\n        what\n        fromDay\n        toDay\n        hours\n        place\n        contact\n        state\n        origin\n        reason\n        gigs {\n          id\n          title\n          steps\n          skill {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          place\n          places\n          taken\n          reward\n          minutes\n          phase\n          reason\n          ahead\n          track\n          callOffCost\n          accompanied\n          companionHere\n          substituteDay\n          insurance {\n            ja\n            en\n          }\n        }\n      }\n      places {\n        id\n        gigId\n        place\n        memberId\n        name\n        state\n        takenAt\n        endedBy\n        endedAt\n        reason\n      }\n      wages {\n        gigId\n        verdict\n        wage\n        since\n        least\n        justification\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      areas\n    }\n  }\n"): typeof import('./graphql.ts').HelpRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastMinutes {\n    pastMinutes {\n      skillId\n      title\n      minutes\n      count\n    }\n  }\n"): typeof import('./graphql.ts').PastMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterHelp($companyId: ID!, $help: HelpInput!) {\n    enterHelp(companyId: $companyId, help: $help)\n  }\n"): typeof import('./graphql.ts').EnterHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineHelp($id: ID!, $reason: String!) {\n    declineHelp(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').DeclineHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CutGigs($id: ID!, $cut: CutInput!) {\n    cutGigs(id: $id, cut: $cut)\n  }\n"): typeof import('./graphql.ts').CutGigsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishGigs(\n    $id: ID!\n    $justification: String!\n    $signs: GigSignsInput\n    $insurance: GigInsuranceInput\n  ) {\n    publishGigs(id: $id, justification: $justification, signs: $signs, insurance: $insurance)\n  }\n"): typeof import('./graphql.ts').PublishGigsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenGig($id: ID!, $open: Boolean!) {\n    openGig(id: $id, open: $open)\n  }\n"): typeof import('./graphql.ts').OpenGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffGig($id: ID!, $reason: String!, $shown: Int) {\n    callOffGig(id: $id, reason: $reason, shown: $shown)\n  }\n"): typeof import('./graphql.ts').CallOffGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGigForWeather($id: ID!, $reason: String!, $shown: Int) {\n    moveGigForWeather(id: $id, reason: $reason, shown: $shown)\n  }\n"): typeof import('./graphql.ts').MoveGigForWeatherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigSigns($id: ID!) {\n    gigSigns(id: $id) {\n      id\n      gigIds\n      found\n      reason\n      lookedBy\n      lookedAt\n    }\n  }\n"): typeof import('./graphql.ts').GigSignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteCode($id: ID!) {\n    siteCode(id: $id) {\n      title\n      company\n      place\n      startsAt\n      endsAt\n      placed\n      arrived\n      codes {\n        picture\n        digits\n        seconds\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SiteCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestTeams($id: ID!) {\n    requestTeams(id: $id) {\n      code\n      gigId\n      size\n      said\n      whole\n      phase\n      heldUntil\n      places\n    }\n  }\n"): typeof import('./graphql.ts').RequestTeamsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

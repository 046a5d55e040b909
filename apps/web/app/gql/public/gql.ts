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
    "\n  query CompanyRecords($companyIds: [ID!]!) {\n    companyRecords(companyIds: $companyIds) {\n      companyId\n      shares {\n        evaluations\n        people\n        clear\n        onTime\n        again\n      }\n    }\n  }\n": typeof types.CompanyRecordsDocument,
    "\n  query Municipalities {\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.MunicipalitiesDocument,
    "\n  mutation ClaimEntry($code: String!, $birthDate: String!) {\n    claimEntry(code: $code, birthDate: $birthDate)\n  }\n": typeof types.ClaimEntryDocument,
    "\n  mutation JoinEntry($code: String!, $birthDate: String!) {\n    joinEntry(code: $code, birthDate: $birthDate) {\n      number\n      formerNumber\n      undoableUntil\n    }\n  }\n": typeof types.JoinEntryDocument,
    "\n  mutation NameOwnAddress($email: String!) {\n    nameOwnAddress(email: $email)\n  }\n": typeof types.NameOwnAddressDocument,
    "\n  query Frame {\n    community {\n      slug\n      name {\n        ja\n        en\n      }\n      tagline {\n        ja\n        en\n      }\n      region {\n        ja\n        en\n      }\n      operatorName {\n        ja\n        en\n      }\n      contactEmail\n      theme\n      placementNumber\n    }\n    viewer {\n      accountId\n      email\n      memberId\n      memberNumber\n      displayName\n      deskRole\n    }\n  }\n": typeof types.FrameDocument,
    "\n  query EventTitle($id: ID!) {\n    event(id: $id) {\n      title {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.EventTitleDocument,
    "\n  query InterestCardOffer($companyId: ID!) {\n    interestCardOffer(companyId: $companyId) {\n      companyId\n      recipient\n      name\n      kana\n      email\n      purpose {\n        ja\n        en\n      }\n      lastDay\n      wording {\n        ja\n        en\n      }\n      emailWording {\n        ja\n        en\n      }\n      longestMessage\n      standingId\n    }\n  }\n": typeof types.InterestCardOfferDocument,
    "\n  mutation GiveInterestCard($companyId: ID!, $eventId: ID, $card: InterestCardInput!) {\n    giveInterestCard(companyId: $companyId, eventId: $eventId, card: $card)\n  }\n": typeof types.GiveInterestCardDocument,
    "\n  fragment ShownCompanyPage on CompanyPage {\n    companyId\n    title\n    kana\n    language\n    prefecture\n    area\n    industry\n    purpose\n    website\n    people {\n      name\n      role\n    }\n    openings {\n      title\n      link\n    }\n    photos {\n      id\n      url\n      width\n      height\n      alt\n    }\n  }\n": typeof types.ShownCompanyPageFragmentDoc,
    "\n  query CompanyDirectory($first: Int!, $after: String, $filter: CompanyDirectoryFilter) {\n    companyDirectory(first: $first, after: $after, filter: $filter) {\n      items {\n        companyId\n        title\n        language\n        prefecture\n        area\n        industry\n        purpose\n        photos {\n          url\n          width\n          height\n        }\n      }\n      areas\n      industries\n      endCursor\n      hasNext\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CompanyDirectoryDocument,
    "\n  fragment HostedShown on HostedEvent {\n    eventId\n    title {\n      ja\n      en\n    }\n    place {\n      ja\n      en\n    }\n    startsAt\n    endsAt\n    roles\n    calledOff\n  }\n": typeof types.HostedShownFragmentDoc,
    "\n  query NextHosted($companyIds: [ID!]!) {\n    nextHostedEvents(companyIds: $companyIds) {\n      companyId\n      title {\n        ja\n        en\n      }\n      startsAt\n    }\n  }\n": typeof types.NextHostedDocument,
    "\n  query CompanyPage($companyId: ID!) {\n    companyPage(companyId: $companyId) {\n      ...ShownCompanyPage\n    }\n    hostedEvents(companyId: $companyId) {\n      coming {\n        ...HostedShown\n      }\n      over {\n        ...HostedShown\n      }\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CompanyPageDocument,
    "\n  query CompanyBenefits($companyId: ID!) {\n    company(id: $companyId) {\n      id\n      title\n    }\n    companyBenefits(companyId: $companyId) {\n      planName {\n        ja\n        en\n      }\n      open\n      from\n      lastDay\n      items {\n        kind\n        label {\n          ja\n          en\n        }\n        given {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        left {\n          ja\n          en\n        }\n        percent\n        extra {\n          ja\n          en\n        }\n        from\n        lastDay\n      }\n      uses {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        usedFor\n        usedOn\n        who\n        returnedOn\n        returnReason\n      }\n      grants {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        reason\n        grantedOn\n        endsOn\n      }\n      reports {\n        from\n        lastDay\n        url\n      }\n    }\n  }\n": typeof types.CompanyBenefitsDocument,
    "\n  mutation ChangeCompanyCard($companyId: ID!) {\n    changeCompanyCard(companyId: $companyId) {\n      id\n    }\n  }\n": typeof types.ChangeCompanyCardDocument,
    "\n  query CompanyCardPage($companyId: ID!, $id: ID!) {\n    companyCardPage(companyId: $companyId, id: $id) {\n      id\n      state\n      url\n      paid\n      declineCode\n    }\n    companyCard(companyId: $companyId) {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": typeof types.CompanyCardPageDocument,
    "\n  query ReceivedCards($companyId: ID!, $first: Int!, $after: String) {\n    receivedCards(companyId: $companyId, first: $first, after: $after) {\n      company\n      shown\n      items {\n        id\n        number\n        eventId\n        givenAt\n        lastDay\n        openedAt\n        contactedAt\n        unread\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.ReceivedCardsDocument,
    "\n  query ReceivedCard($companyId: ID!, $id: ID!) {\n    receivedCard(companyId: $companyId, id: $id) {\n      id\n      number\n      company\n      name\n      kana\n      email\n      relay\n      telephone\n      message\n      purpose {\n        ja\n        en\n      }\n      eventId\n      givenAt\n      lastDay\n      contactedAt\n    }\n  }\n": typeof types.ReceivedCardDocument,
    "\n  mutation NoteCardContact($companyId: ID!, $id: ID!) {\n    noteCardContact(companyId: $companyId, id: $id)\n  }\n": typeof types.NoteCardContactDocument,
    "\n  query CompanyChangeReview($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {\n    companyChangeReview(companyId: $companyId, planKey: $planKey, interval: $interval) {\n      title\n      from {\n        ja\n        en\n      }\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        prices {\n          interval\n        }\n      }\n      interval\n      invoiced\n      timing\n      amount\n      due\n      dueOn\n      begins\n      nextOn\n      nextAmount\n      seats\n      seatsBefore\n      tooMany\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      pricedAt\n      fingerprint\n      idempotencyKey\n    }\n  }\n": typeof types.CompanyChangeReviewDocument,
    "\n  mutation ChangeCompanyPlan(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $pricedAt: Instant!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    changeCompanyPlan(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      pricedAt: $pricedAt\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": typeof types.ChangeCompanyPlanDocument,
    "\n  query CompanyChange($companyId: ID!, $id: ID!) {\n    companyChange(companyId: $companyId, id: $id) {\n      id\n      state\n      timing\n      resuming\n      planKey\n      interval\n      charge\n      declineCode\n      confirmBy\n    }\n    company(id: $companyId) {\n      id\n      holding {\n        invoiced\n      }\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CompanyChangeDocument,
    "\n  mutation ConfirmCompanyChange($companyId: ID!, $id: ID!) {\n    confirmCompanyChange(companyId: $companyId, id: $id)\n  }\n": typeof types.ConfirmCompanyChangeDocument,
    "\n  mutation WithdrawCompanyChange($companyId: ID!, $id: ID!) {\n    withdrawCompanyChange(companyId: $companyId, id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawCompanyChangeDocument,
    "\n  mutation KeepCompanyChange($companyId: ID!) {\n    keepCompanyChange(companyId: $companyId)\n  }\n": typeof types.KeepCompanyChangeDocument,
    "\n  query CompanyEvents($companyId: ID!) {\n    companyHostings(companyId: $companyId) {\n      eventId\n      title {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      roles\n      reflects\n      showing\n      booth\n      calledOff\n    }\n    companyEvents(companyId: $companyId) {\n      title\n      dates {\n        id\n        eventId\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n        sale\n        typeName {\n          ja\n          en\n        }\n        regular\n        why {\n          ja\n          en\n        }\n        keptUntil\n        kept\n        left\n        bound\n        most\n        benefitLeft\n        places {\n          id\n          name\n          email\n          changeable\n        }\n      }\n      holders {\n        memberId\n        name\n        email\n      }\n    }\n  }\n": typeof types.CompanyEventsDocument,
    "\n  mutation AssignCompanyPlace(\n    $companyId: ID!\n    $occurrenceId: ID!\n    $holder: CompanyHolderInput!\n    $press: String!\n  ) {\n    assignCompanyPlace(companyId: $companyId, occurrenceId: $occurrenceId, holder: $holder, press: $press)\n  }\n": typeof types.AssignCompanyPlaceDocument,
    "\n  mutation HandOnCompanyPlace($companyId: ID!, $id: ID!, $holder: CompanyHolderInput!) {\n    handOnCompanyPlace(companyId: $companyId, id: $id, holder: $holder)\n  }\n": typeof types.HandOnCompanyPlaceDocument,
    "\n  mutation TakeBackCompanyPlace($companyId: ID!, $id: ID!) {\n    takeBackCompanyPlace(companyId: $companyId, id: $id)\n  }\n": typeof types.TakeBackCompanyPlaceDocument,
    "\n  mutation SetCompanyHosting($companyId: ID!, $eventId: ID!, $shown: Boolean!) {\n    setCompanyHosting(companyId: $companyId, eventId: $eventId, shown: $shown)\n  }\n": typeof types.SetCompanyHostingDocument,
    "\n  query CompanyGig($companyId: ID!, $id: ID!) {\n    companyGig(companyId: $companyId, id: $id) {\n      gig {\n        id\n        title\n        steps\n        startsAt\n        endsAt\n        place\n        places\n        taken\n        reward\n        track\n      }\n      codes {\n        picture\n        digits\n        seconds\n      }\n      placeCode\n      places {\n        id\n        place\n        state\n        checkedInAt\n        checkInWay\n        minutes\n        hours {\n          from\n          to\n          breakMinutes\n        }\n        reportLine\n        stepsRight\n        inspectedUntil\n        endedBy\n        reason\n        claims {\n          side\n          kind\n          reason\n          saidAt\n          hours {\n            from\n            to\n            breakMinutes\n          }\n        }\n        given {\n          again\n        }\n        received {\n          clear\n          onTime\n          stepsDone\n          again\n          line\n        }\n        evaluable\n      }\n    }\n  }\n": typeof types.CompanyGigDocument,
    "\n  mutation AcceptWork($companyId: ID!, $id: ID!) {\n    acceptWork(companyId: $companyId, id: $id)\n  }\n": typeof types.AcceptWorkDocument,
    "\n  mutation DisputeWork($companyId: ID!, $id: ID!, $kind: ClaimKind!, $reason: String!, $hours: HoursInput) {\n    disputeWork(companyId: $companyId, id: $id, kind: $kind, reason: $reason, hours: $hours)\n  }\n": typeof types.DisputeWorkDocument,
    "\n  mutation EvaluateWorker($companyId: ID!, $id: ID!, $evaluation: WorkerEvaluationInput!) {\n    evaluateWorker(companyId: $companyId, id: $id, evaluation: $evaluation)\n  }\n": typeof types.EvaluateWorkerDocument,
    "\n  query GigWorkers($companyId: ID!, $id: ID!) {\n    gigWorkers(companyId: $companyId, id: $id) {\n      id\n      place\n      name\n      kana\n      email\n      young\n    }\n  }\n": typeof types.GigWorkersDocument,
    "\n  mutation ReportWorkerIncident($companyId: ID!, $id: ID!, $incident: IncidentInput!) {\n    reportWorkerIncident(companyId: $companyId, id: $id, incident: $incident)\n  }\n": typeof types.ReportWorkerIncidentDocument,
    "\n  query CompanyHelp($companyId: ID!) {\n    companyHelp(companyId: $companyId) {\n      id\n      title\n      what\n      fromDay\n      toDay\n      hours\n      state\n      reason\n      gigs {\n        id\n        title\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        phase\n        reason\n        ahead\n        track\n        callOffCost\n        substituteDay\n        insurance {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CompanyHelpDocument,
    "\n  mutation AskForHelp($companyId: ID!, $help: HelpInput!) {\n    askForHelp(companyId: $companyId, help: $help)\n  }\n": typeof types.AskForHelpDocument,
    "\n  mutation CallOffOwnGig($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {\n    callOffOwnGig(companyId: $companyId, id: $id, reason: $reason, shown: $shown)\n  }\n": typeof types.CallOffOwnGigDocument,
    "\n  mutation MoveOwnGigForWeather($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {\n    moveOwnGigForWeather(companyId: $companyId, id: $id, reason: $reason, shown: $shown)\n  }\n": typeof types.MoveOwnGigForWeatherDocument,
    "\n  query CompanyInvoiceReview(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $quoteId: ID\n  ) {\n    companyInvoiceReview(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      quoteId: $quoteId\n    ) {\n      title\n      planName {\n        ja\n        en\n      }\n      steps {\n        ja\n        en\n      }\n      share {\n        ja\n        en\n      }\n      amount\n      taxInside\n      startsOn\n      goesOn\n      voucherWaits\n      endsOn\n      dueOn\n      agreedUntil\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      quoteNumber\n      quoteValidUntil\n      fingerprint\n      idempotencyKey\n      quoteKey\n    }\n  }\n": typeof types.CompanyInvoiceReviewDocument,
    "\n  mutation OrderCompanyOnInvoice(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $quoteId: ID\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    orderCompanyOnInvoice(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      quoteId: $quoteId\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": typeof types.OrderCompanyOnInvoiceDocument,
    "\n  mutation AskForCompanyQuote(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    askForCompanyQuote(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": typeof types.AskForCompanyQuoteDocument,
    "\n  query CompanyPapers($id: ID!) {\n    company(id: $id) {\n      id\n      title\n    }\n    companyQuotes(companyId: $id) {\n      ...ShownCompanyQuote\n    }\n    companyInvoices(companyId: $id) {\n      id\n      number\n      issuedOn\n      amount\n      dueOn\n      state\n      overdue\n      settledOn\n      downloadUrl\n      creditNoteNumber\n      creditNoteUrl\n    }\n    companyDocuments(companyId: $id) {\n      id\n      kind\n      number\n      issuedOn\n      total\n      dueOn\n      validUntil\n      settled\n      isReplaced\n      downloadUrl\n    }\n    companyReceipts(companyId: $id) {\n      id\n      number\n      paidOn\n      amount\n      supersededBecause\n      downloadUrl\n    }\n  }\n": typeof types.CompanyPapersDocument,
    "\n  fragment ShownCompanyQuote on CompanyQuote {\n    id\n    number\n    issuedOn\n    validUntil\n    planKey\n    planName {\n      ja\n      en\n    }\n    amount\n    state\n    startsOn\n    terms\n    orderNumber\n    acceptedAt\n    acceptedBy\n    downloadUrl\n  }\n": typeof types.ShownCompanyQuoteFragmentDoc,
    "\n  fragment PlaceToPay on CompanyInvoice {\n    left\n    arrived\n    payTo\n    account {\n      bankName\n      bankCode\n      branchName\n      branchCode\n      kind\n      number\n      holder\n    }\n  }\n": typeof types.PlaceToPayFragmentDoc,
    "\n  query CompanyOrderReview(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $means: OnlineMeans\n  ) {\n    companyOrderReview(companyId: $companyId, planKey: $planKey, interval: $interval, means: $means) {\n      title\n      plan {\n        ...ShownCompanyPlan\n      }\n      interval\n      chargedToday\n      taxInside\n      share {\n        ja\n        en\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      nextChargeOn\n      nextChargeAmount\n      agreedUntil\n      means\n      konbini {\n        hindrance\n        least\n        most\n      }\n      payBy\n      voucherWaits\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n    }\n  }\n": typeof types.CompanyOrderReviewDocument,
    "\n  mutation OrderCompanyPlan(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $means: OnlineMeans\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    orderCompanyPlan(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      means: $means\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": typeof types.OrderCompanyPlanDocument,
    "\n  mutation ApplyForCompanyPlan($companyId: ID!, $planKey: String!) {\n    applyForCompanyPlan(companyId: $companyId, planKey: $planKey)\n  }\n": typeof types.ApplyForCompanyPlanDocument,
    "\n  query CompanyCheckout($companyId: ID!, $id: ID!) {\n    companyCheckout(companyId: $companyId, id: $id) {\n      ...ShownAttempt\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CompanyCheckoutDocument,
    "\n  mutation GiveUpCompanyVoucher($companyId: ID!) {\n    giveUpCompanyVoucher(companyId: $companyId)\n  }\n": typeof types.GiveUpCompanyVoucherDocument,
    "\n  query CompanyPageDraft($companyId: ID!) {\n    companyPageDraft(companyId: $companyId) {\n      page {\n        ...ShownCompanyPage\n      }\n      state\n      changed\n      mayBeShown\n      hiddenBecause\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CompanyPageDraftDocument,
    "\n  mutation SaveCompanyPage($companyId: ID!, $page: CompanyPageInput!) {\n    saveCompanyPage(companyId: $companyId, page: $page)\n  }\n": typeof types.SaveCompanyPageDocument,
    "\n  mutation PublishCompanyPage($companyId: ID!) {\n    publishCompanyPage(companyId: $companyId)\n  }\n": typeof types.PublishCompanyPageDocument,
    "\n  mutation TakeBackCompanyPage($companyId: ID!) {\n    takeBackCompanyPage(companyId: $companyId)\n  }\n": typeof types.TakeBackCompanyPageDocument,
    "\n  mutation AddCompanyPhoto($companyId: ID!, $content: String!, $alt: String!) {\n    addCompanyPhoto(companyId: $companyId, content: $content, alt: $alt)\n  }\n": typeof types.AddCompanyPhotoDocument,
    "\n  mutation RemoveCompanyPhoto($companyId: ID!, $id: ID!) {\n    removeCompanyPhoto(companyId: $companyId, id: $id)\n  }\n": typeof types.RemoveCompanyPhotoDocument,
    "\n  query CompanyAdmins($id: ID!) {\n    company(id: $id) {\n      title\n    }\n    companyAdmins(companyId: $id) {\n      admins {\n        id\n        email\n        since\n        self\n      }\n      invites {\n        id\n        email\n        state\n        lastDay\n      }\n    }\n  }\n": typeof types.CompanyAdminsDocument,
    "\n  mutation InviteCompanyAdmin($companyId: ID!, $email: String!) {\n    inviteCompanyAdmin(companyId: $companyId, email: $email)\n  }\n": typeof types.InviteCompanyAdminDocument,
    "\n  mutation ResendAdminInvite($companyId: ID!, $id: ID!) {\n    resendAdminInvite(companyId: $companyId, id: $id)\n  }\n": typeof types.ResendAdminInviteDocument,
    "\n  mutation RevokeAdminInvite($companyId: ID!, $id: ID!) {\n    revokeAdminInvite(companyId: $companyId, id: $id)\n  }\n": typeof types.RevokeAdminInviteDocument,
    "\n  mutation RemoveCompanyAdmin($companyId: ID!, $id: ID!) {\n    removeCompanyAdmin(companyId: $companyId, id: $id)\n  }\n": typeof types.RemoveCompanyAdminDocument,
    "\n  query AdminInvite($token: String!) {\n    adminInvite(token: $token) {\n      state\n      title\n      emailMasked\n      lastDay\n      forViewer\n      companyId\n      termsVersion\n      privacyVersion\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.AdminInviteDocument,
    "\n  mutation AcceptAdminInvite($token: String!, $termsVersion: Int!, $privacyVersion: Int!) {\n    acceptAdminInvite(token: $token, termsVersion: $termsVersion, privacyVersion: $privacyVersion)\n  }\n": typeof types.AcceptAdminInviteDocument,
    "\n  mutation ChangeCompanyBilling($companyId: ID!, $contact: CompanyContactInput) {\n    changeCompanyBilling(companyId: $companyId, contact: $contact)\n  }\n": typeof types.ChangeCompanyBillingDocument,
    "\n  query CompanyContact($id: ID!) {\n    company(id: $id) {\n      title\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n    }\n  }\n": typeof types.CompanyContactDocument,
    "\n  mutation ChangeCompanyContact($companyId: ID!, $contact: CompanyContactInput!) {\n    changeCompanyContact(companyId: $companyId, contact: $contact)\n  }\n": typeof types.ChangeCompanyContactDocument,
    "\n  query CompanyArticle($companyId: ID!, $postingId: ID!) {\n    companyPosting(companyId: $companyId, id: $postingId) {\n      posting {\n        title\n        why\n        whoWith\n        what\n        growth\n      }\n      state\n      edition\n    }\n    companyArticle(companyId: $companyId, postingId: $postingId) {\n      id\n      phase\n      edition\n      code\n      until\n      texts {\n        why\n        whoWith\n        what\n        growth\n      }\n      note\n      name\n      school\n    }\n  }\n": typeof types.CompanyArticleDocument,
    "\n  mutation InviteToArticle($companyId: ID!, $postingId: ID!) {\n    inviteToArticle(companyId: $companyId, postingId: $postingId)\n  }\n": typeof types.InviteToArticleDocument,
    "\n  mutation GiveBackArticle($companyId: ID!, $id: ID!, $edition: Int!, $note: String!) {\n    giveBackArticle(companyId: $companyId, id: $id, edition: $edition, note: $note)\n  }\n": typeof types.GiveBackArticleDocument,
    "\n  mutation UseArticle($companyId: ID!, $id: ID!, $edition: Int!, $postingEdition: Int!) {\n    useArticle(companyId: $companyId, id: $id, edition: $edition, postingEdition: $postingEdition)\n  }\n": typeof types.UseArticleDocument,
    "\n  mutation CallOffArticle($companyId: ID!, $id: ID!) {\n    callOffArticle(companyId: $companyId, id: $id)\n  }\n": typeof types.CallOffArticleDocument,
    "\n  query CompanyPostings($companyId: ID!) {\n    companyPostings(companyId: $companyId) {\n      posting {\n        id\n        title\n        contract\n        places\n        lastDay\n        phase\n      }\n      confirmBy\n      counts {\n        live\n        hired\n      }\n    }\n  }\n": typeof types.CompanyPostingsDocument,
    "\n  query CompanyPosting($companyId: ID!, $id: ID!) {\n    companyPosting(companyId: $companyId, id: $id) {\n      posting {\n        ...ShownPosting\n      }\n      state\n      edition\n      reason\n      confirmBy\n      problems {\n        field\n        blocks\n        says {\n          ja\n          en\n        }\n        law {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CompanyPostingDocument,
    "\n  query Applicants($companyId: ID!, $id: ID!) {\n    applicants(companyId: $companyId, postingId: $id) {\n      id\n      number\n      state\n      appliedOn\n      readable\n      next\n      stayAsked\n    }\n  }\n": typeof types.ApplicantsDocument,
    "\n  mutation SavePosting($companyId: ID!, $id: ID, $edition: Int!, $posting: PostingInput!) {\n    savePosting(companyId: $companyId, id: $id, edition: $edition, posting: $posting)\n  }\n": typeof types.SavePostingDocument,
    "\n  mutation TurnPosting($companyId: ID!, $id: ID!, $turn: PostingTurn!) {\n    turnPosting(companyId: $companyId, id: $id, turn: $turn)\n  }\n": typeof types.TurnPostingDocument,
    "\n  mutation OpenApplicant($companyId: ID!, $id: ID!) {\n    openApplicant(companyId: $companyId, id: $id) {\n      applicant {\n        number\n      }\n      name\n      kana\n      email\n      message\n      talkId\n    }\n  }\n": typeof types.OpenApplicantDocument,
    "\n  mutation MoveApplicant($companyId: ID!, $id: ID!, $to: ApplicationState!, $reason: String!) {\n    moveApplicant(companyId: $companyId, id: $id, to: $to, reason: $reason)\n  }\n": typeof types.MoveApplicantDocument,
    "\n  mutation AnswerStay($companyId: ID!, $id: ID!, $stay: Stay!) {\n    answerStay(companyId: $companyId, id: $id, stay: $stay)\n  }\n": typeof types.AnswerStayDocument,
    "\n  query CompanyFacts($id: ID!) {\n    company(id: $id) {\n      title\n      name\n      legalForm\n      formPlace\n      kana\n      registrationNumber\n      postalCode\n      prefecture\n      address\n      employees\n    }\n  }\n": typeof types.CompanyFactsDocument,
    "\n  query CompanyFeeReview($companyId: ID!, $employees: String!) {\n    companyFeeReview(companyId: $companyId, employees: $employees) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      steps {\n        ja\n        en\n      }\n      nextAmount\n      nextSteps {\n        ja\n        en\n      }\n      on\n    }\n  }\n": typeof types.CompanyFeeReviewDocument,
    "\n  mutation ChangeCompanyProfile($companyId: ID!, $facts: CompanyFactsInput!, $agreedAmount: Yen) {\n    changeCompanyProfile(companyId: $companyId, facts: $facts, agreedAmount: $agreedAmount)\n  }\n": typeof types.ChangeCompanyProfileDocument,
    "\n  query CompanyPlans($employees: String!) {\n    companyPlans(employees: $employees) {\n      ...ShownCompanyPlan\n    }\n  }\n": typeof types.CompanyPlansDocument,
    "\n  fragment ShownCompanyPlan on CompanyPlan {\n    key\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    needsApproval\n    byInvoice\n    yearFrom\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    quotas {\n      kind\n      label {\n        ja\n        en\n      }\n      words {\n        ja\n        en\n      }\n    }\n    bands {\n      from\n      upTo\n      percent\n    }\n    band {\n      from\n      upTo\n    }\n    prices {\n      interval\n      amount\n      perMonth\n      steps {\n        ja\n        en\n      }\n    }\n    taxCategory\n  }\n": typeof types.ShownCompanyPlanFragmentDoc,
    "\n  query MyCompanies {\n    myCompanies {\n      id\n      title\n    }\n  }\n": typeof types.MyCompaniesDocument,
    "\n  query CompanySize($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      employees\n    }\n  }\n": typeof types.CompanySizeDocument,
    "\n  query CompanyFounding {\n    companyFounding {\n      email\n      isMember\n      termsVersion\n      privacyVersion\n      declarationVersion\n      declaration {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CompanyFoundingDocument,
    "\n  mutation FoundCompany($input: CompanyInput!) {\n    foundCompany(input: $input)\n  }\n": typeof types.FoundCompanyDocument,
    "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      kana\n      registrationNumber\n      registrationChecked\n      postalCode\n      prefecture\n      address\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n      employees\n      standing\n      holding {\n        planKey\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        nextChargeOn\n        paidThrough\n        lastUsableDay\n        cancelled\n        invoiced\n        prepaid\n        renewable\n        nextAmount\n        nextPlan {\n          name {\n            ja\n            en\n          }\n          interval\n          amount\n          on\n        }\n        versionToCome {\n          on\n          changes {\n            ja\n            en\n          }\n        }\n      }\n      applications {\n        id\n        planKey\n        planName {\n          ja\n          en\n        }\n        state\n        askedAt\n        reason\n      }\n    }\n    companyCard(companyId: $id) {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n    companyQuotes(companyId: $id) {\n      ...ShownCompanyQuote\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n    companyVoucher(companyId: $id) {\n      id\n      amount\n      planKey\n      voucher {\n        lastDay\n      }\n    }\n    awaitedCompanyChange(companyId: $id) {\n      id\n      state\n      planKey\n      interval\n      charge\n      confirmBy\n    }\n    companyInvoices(companyId: $id) {\n      id\n      ...PlaceToPay\n      number\n      issuedOn\n      amount\n      dueOn\n      firstDay\n      lastDay\n      state\n      overdue\n      waits\n      settledOn\n      downloadUrl\n      creditNoteNumber\n      creditNoteUrl\n    }\n    companyReceipts(companyId: $id) {\n      id\n      number\n      paidOn\n      amount\n      taxInside\n      addressee\n      handedOut\n      supersededBecause\n      refunded\n      downloadUrl\n    }\n  }\n": typeof types.CompanyDocument,
    "\n  mutation CancelCompanyPlan($companyId: ID!) {\n    cancelCompanyPlan(companyId: $companyId)\n  }\n": typeof types.CancelCompanyPlanDocument,
    "\n  mutation KeepCompanyPlan($companyId: ID!) {\n    keepCompanyPlan(companyId: $companyId)\n  }\n": typeof types.KeepCompanyPlanDocument,
    "\n  query BusyWeeks($companyId: ID!) {\n    busyWeeks(companyId: $companyId)\n  }\n": typeof types.BusyWeeksDocument,
    "\n  mutation SayBusyWeeks($companyId: ID!, $weeks: [Int!]!, $months: [Int!]!) {\n    sayBusyWeeks(companyId: $companyId, weeks: $weeks, months: $months)\n  }\n": typeof types.SayBusyWeeksDocument,
    "\n  query CompanySeats($id: ID!) {\n    company(id: $id) {\n      id\n      title\n    }\n    companySeats(companyId: $id) {\n      standing\n      capacity\n      people\n      free\n      planName {\n        ja\n        en\n      }\n      lastDay\n      toChoose\n      seats {\n        id\n        state\n        email\n        name\n        since\n        expiresOn\n      }\n      domains {\n        id\n        domain\n        proved\n        address\n      }\n    }\n  }\n": typeof types.CompanySeatsDocument,
    "\n  mutation InviteToSeats($companyId: ID!, $emails: String!) {\n    inviteToSeats(companyId: $companyId, emails: $emails)\n  }\n": typeof types.InviteToSeatsDocument,
    "\n  mutation ChangeSeat($companyId: ID!, $change: SeatChange!) {\n    changeSeat(companyId: $companyId, change: $change)\n  }\n": typeof types.ChangeSeatDocument,
    "\n  mutation ChooseSeated($companyId: ID!, $stay: [ID!]!) {\n    chooseSeated(companyId: $companyId, stay: $stay)\n  }\n": typeof types.ChooseSeatedDocument,
    "\n  mutation AskSeatDomain($companyId: ID!, $address: String!) {\n    askSeatDomain(companyId: $companyId, address: $address)\n  }\n": typeof types.AskSeatDomainDocument,
    "\n  mutation ProveSeatDomain($companyId: ID!, $domainId: ID!, $code: String!) {\n    proveSeatDomain(companyId: $companyId, domainId: $domainId, code: $code)\n  }\n": typeof types.ProveSeatDomainDocument,
    "\n  mutation DropSeatDomain($companyId: ID!, $domainId: ID!) {\n    dropSeatDomain(companyId: $companyId, domainId: $domainId)\n  }\n": typeof types.DropSeatDomainDocument,
    "\n  query SharedCards(\n    $companyId: ID!\n    $skillId: ID\n    $area: String\n    $slot: Int\n    $role: TalentRole\n    $style: WorkStyle\n    $words: String!\n    $first: Int!\n    $after: String\n  ) {\n    sharedCards(\n      companyId: $companyId\n      skillId: $skillId\n      area: $area\n      slot: $slot\n      role: $role\n      style: $style\n      words: $words\n      first: $first\n      after: $after\n    ) {\n      company\n      gate\n      months {\n        left\n        lastDay\n        nextLastDay\n        seen\n      }\n      ground {\n        area {\n          ja\n          en\n        }\n        plan {\n          ja\n          en\n        }\n      }\n      people\n      rough\n      items {\n        id\n        number\n        ageBand\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        lastDay\n      }\n      facets {\n        kind\n        value\n        people\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      also {\n        word\n        others\n      }\n      areas\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.SharedCardsDocument,
    "\n  query SharedCard($companyId: ID!, $id: ID!) {\n    sharedCard(companyId: $companyId, id: $id) {\n      company\n      card {\n        id\n        number\n        ageBand\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        careers {\n          kind\n          what\n          field\n          since\n          until\n          sideJob\n        }\n        about\n        lastDay\n        ground {\n          kind\n          name {\n            ja\n            en\n          }\n        }\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      purpose {\n        ja\n        en\n      }\n      scoutsLeft\n      answerDays\n      longestWhy\n    }\n  }\n": typeof types.SharedCardDocument,
    "\n  query CompanyScouts($companyId: ID!) {\n    companyScouts(companyId: $companyId) {\n      id\n      number\n      why\n      state\n      askedAt\n      answerBy\n      cardId\n    }\n  }\n": typeof types.CompanyScoutsDocument,
    "\n  mutation AskScout($companyId: ID!, $cardId: ID!, $why: String!) {\n    askScout(companyId: $companyId, cardId: $cardId, why: $why)\n  }\n": typeof types.AskScoutDocument,
    "\n  mutation WithdrawScout($companyId: ID!, $id: ID!) {\n    withdrawScout(companyId: $companyId, id: $id)\n  }\n": typeof types.WithdrawScoutDocument,
    "\n  mutation BeginSearchMonth($companyId: ID!, $seen: TokyoDate) {\n    beginSearchMonth(companyId: $companyId, seen: $seen)\n  }\n": typeof types.BeginSearchMonthDocument,
    "\n  query CompanyWages($companyId: ID!, $month: String!) {\n    companyWages(companyId: $companyId, month: $month) {\n      id\n      name\n      kana\n      title\n      workDay\n      part\n      from\n      to\n      minutes\n      nightMinutes\n      amount\n      dueOn\n      state\n      paidOn\n      unpaidLine\n    }\n  }\n": typeof types.CompanyWagesDocument,
    "\n  mutation ConfirmWages($companyId: ID!, $ids: [ID!]!, $paidOn: TokyoDate!) {\n    confirmWages(companyId: $companyId, ids: $ids, paidOn: $paidOn)\n  }\n": typeof types.ConfirmWagesDocument,
    "\n  mutation DeskGiveCode($code: String!) {\n    verifySecondFactor(code: $code)\n  }\n": typeof types.DeskGiveCodeDocument,
    "\n  mutation DeskGivePasskey($response: JSONString!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n": typeof types.DeskGivePasskeyDocument,
    "\n  mutation DeskStartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n": typeof types.DeskStartTotpDocument,
    "\n  mutation DeskConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n": typeof types.DeskConfirmTotpDocument,
    "\n  mutation DeskRegisterPasskey($response: JSONString!, $name: String!) {\n    registerPasskey(response: $response, name: $name) {\n      id\n    }\n  }\n": typeof types.DeskRegisterPasskeyDocument,
    "\n  query DeskPasskeyRegistration {\n    passkeyRegistrationOptions\n  }\n": typeof types.DeskPasskeyRegistrationDocument,
    "\n  query DeskPasskeyConfirmation {\n    passkeySignInOptions\n  }\n": typeof types.DeskPasskeyConfirmationDocument,
    "\n  query Directory($first: Int!, $after: String, $text: String) {\n    directory(first: $first, after: $after, text: $text) {\n      items {\n        displayName\n        area\n        interests\n        line\n        links\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query MyDirectoryEntry {\n    myDirectoryEntry {\n      listed\n      access\n      displayName\n      area\n      interests\n      line\n      links\n      shown\n    }\n  }\n": typeof types.MyDirectoryEntryDocument,
    "\n  mutation SaveDirectoryEntry($entry: DirectoryEntryInput!) {\n    saveDirectoryEntry(entry: $entry) {\n      listed\n    }\n  }\n": typeof types.SaveDirectoryEntryDocument,
    "\n  mutation LeaveDirectory {\n    leaveDirectory\n  }\n": typeof types.LeaveDirectoryDocument,
    "\n  query DoorLink($link: String!) {\n    doorLink(link: $link) {\n      title {\n        ja\n        en\n      }\n      startsAt\n      site {\n        ja\n        en\n      }\n      label\n      stage\n    }\n  }\n": typeof types.DoorLinkDocument,
    "\n  mutation OpenDoor($link: String!, $token: String!) {\n    openDoor(link: $link, token: $token)\n  }\n": typeof types.OpenDoorDocument,
    "\n  query DoorStanding($token: String!) {\n    doorStanding(token: $token) {\n      ...ShownStanding\n    }\n  }\n": typeof types.DoorStandingDocument,
    "\n  fragment ShownStanding on DoorStanding {\n    title {\n      ja\n      en\n    }\n    startsAt\n    site {\n      ja\n      en\n    }\n    label\n    closesAt\n    openKey\n    inside\n    expected\n  }\n": typeof types.ShownStandingFragmentDoc,
    "\n  query DoorTickets($token: String!, $after: String) {\n    doorTickets(token: $token, first: 50, after: $after) {\n      items {\n        ...ShownDoorTicket\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.DoorTicketsDocument,
    "\n  query DoorCard($token: String!, $code: String!) {\n    doorCard(token: $token, code: $code) {\n      verdict\n      tickets {\n        ...ShownDoorTicket\n      }\n    }\n  }\n": typeof types.DoorCardDocument,
    "\n  fragment ShownDoorTicket on DoorTicket {\n    id\n    serial\n    verdict\n    since\n    name\n    typeName {\n      ja\n      en\n    }\n    due\n    orderId\n    party\n    addOns {\n      name {\n        ja\n        en\n      }\n      count\n      due\n    }\n    firstTime\n    seat\n    here\n    cards\n  }\n": typeof types.ShownDoorTicketFragmentDoc,
    "\n  mutation TakeInScans($token: String!, $scans: [DoorScanInput!]!, $undone: [ID!]!) {\n    takeInScans(token: $token, scans: $scans, undone: $undone) {\n      ...ShownOutcome\n    }\n  }\n": typeof types.TakeInScansDocument,
    "\n  fragment ShownOutcome on DoorOutcome {\n    nonce\n    verdict\n    mistaken\n    since\n    label\n  }\n": typeof types.ShownOutcomeFragmentDoc,
    "\n  mutation LeaveDoor($token: String!) {\n    leaveDoor(token: $token)\n  }\n": typeof types.LeaveDoorDocument,
    "\n  query EventLottery($eventId: ID!) {\n    eventLottery(eventId: $eventId) {\n      opensAt\n      closesAt\n      stage\n      order\n      offerHours\n      commitment\n      seed\n      drawnAt\n      applications\n      results {\n        id\n        drawn\n        size\n        state\n      }\n    }\n  }\n": typeof types.EventLotteryDocument,
    "\n  query EventList($first: Int!, $after: String, $filter: EventFilter) {\n    events(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        eventId\n        kind\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n        sale\n        from\n        upTo\n        soldOut\n        membersOnly\n        dates\n        mode\n      }\n      areas\n      endCursor\n      hasNext\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.EventListDocument,
    "\n  query Event($id: ID!, $code: String) {\n    eventHosts(eventId: $id) {\n      id\n      role\n      name {\n        ja\n        en\n      }\n      companyId\n      booth {\n        label\n        shows {\n          ja\n          en\n        }\n      }\n    }\n    event(id: $id, code: $code) {\n      id\n      code {\n        code\n        why {\n          ja\n          en\n        }\n      }\n      kind\n      mode\n      noResale\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      travel {\n        transport\n        lodging\n        agency {\n          name\n          registeredAs\n          registration\n          manager\n          termsUrl\n        }\n        itinerary {\n          day\n          time\n          text {\n            ja\n            en\n          }\n        }\n      }\n      calledOff {\n        ja\n        en\n      }\n      dates {\n        id\n        siteId\n        startsAt\n        endsAt\n        saleUntil\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n        }\n        calledOff {\n          ja\n          en\n        }\n        sale\n        payBy\n        bookedAtOnce\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          online\n          mostBeside\n          audience {\n            to\n            mine\n            plans {\n              ja\n              en\n            }\n          }\n          price\n          regular\n          saves\n          savesFree\n          memberPrices {\n            free\n            paid\n            company\n          }\n          why {\n            ja\n            en\n          }\n          left\n          most\n        }\n      }\n      opening {\n        opensAt\n        plan {\n          ja\n          en\n        }\n        open\n        all {\n          opensAt\n          plan {\n            ja\n            en\n          }\n        }\n      }\n      joining {\n        plan {\n          ja\n          en\n        }\n        planKey\n        off\n        monthly\n        yearly\n      }\n      joiningFree {\n        planKey\n      }\n    }\n  }\n": typeof types.EventDocument,
    "\n  mutation BookFreeTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {\n    bookFreeTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)\n  }\n": typeof types.BookFreeTicketsDocument,
    "\n  mutation HoldTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String) {\n    holdTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code)\n  }\n": typeof types.HoldTicketsDocument,
    "\n  query EventSites($eventId: ID!) {\n    eventSites(eventId: $eventId) {\n      id\n      name {\n        ja\n        en\n      }\n      address {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      bring {\n        ja\n        en\n      }\n      hostId\n    }\n  }\n": typeof types.EventSitesDocument,
    "\n  query EventSpeakers($eventId: ID!) {\n    eventSpeakers(eventId: $eventId) {\n      name\n      occurrenceId\n    }\n  }\n": typeof types.EventSpeakersDocument,
    "\n  query EventWaiting($eventId: ID!) {\n    eventWaiting(eventId: $eventId) {\n      order\n      offerHours\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n        endsAt\n        waiting\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          left\n          most\n        }\n      }\n      mine {\n        id\n        state\n        place\n      }\n    }\n  }\n": typeof types.EventWaitingDocument,
    "\n  query WaitingEntry($id: ID!) {\n    waitingEntry(id: $id) {\n      id\n      eventId\n      title {\n        ja\n        en\n      }\n      state\n      place\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n      }\n      dates\n      purchaseId\n      offeredUntil\n      offeredFor\n      drawn\n    }\n  }\n": typeof types.WaitingEntryDocument,
    "\n  query MyWaiting {\n    myWaiting {\n      id\n      title {\n        ja\n        en\n      }\n      state\n      place\n      offeredUntil\n    }\n  }\n": typeof types.MyWaitingDocument,
    "\n  mutation JoinWaitingList($eventId: ID!, $occurrenceIds: [ID!]!, $lines: [TicketLineInput!]!) {\n    joinWaitingList(eventId: $eventId, occurrenceIds: $occurrenceIds, lines: $lines)\n  }\n": typeof types.JoinWaitingListDocument,
    "\n  mutation LeaveWaitingList($id: ID!) {\n    leaveWaitingList(id: $id)\n  }\n": typeof types.LeaveWaitingListDocument,
    "\n  query OfferedPlaces($code: String!) {\n    offeredPlaces(code: $code) {\n      eventId\n      title {\n        ja\n        en\n      }\n      state\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n      }\n      offeredFor\n      offeredUntil\n    }\n  }\n": typeof types.OfferedPlacesDocument,
    "\n  mutation DeclineOffer($code: String!) {\n    declineOffer(code: $code)\n  }\n": typeof types.DeclineOfferDocument,
    "\n  query GiftOptions {\n    giftOptions {\n      choices {\n        planKey\n        planName {\n          ja\n          en\n        }\n        months\n        length {\n          ja\n          en\n        }\n        amount\n      }\n      giverName\n      today\n      lastSendDay\n      receivableUntil\n    }\n  }\n": typeof types.GiftOptionsDocument,
    "\n  query GiftReview(\n    $planKey: String!\n    $months: Int!\n    $giverName: String!\n    $recipientName: String!\n    $message: String!\n    $recipientEmail: String\n    $sendOn: String\n  ) {\n    giftReview(\n      planKey: $planKey\n      months: $months\n      giverName: $giverName\n      recipientName: $recipientName\n      message: $message\n      recipientEmail: $recipientEmail\n      sendOn: $sendOn\n    ) {\n      id\n      fingerprint\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      taxInside\n      giverName\n      recipientName\n      message\n      recipientEmail\n      sendOn\n      receivableUntil\n      disclosure {\n        key\n        heading {\n          ja\n          en\n        }\n        body {\n          ja\n          en\n        }\n      }\n      buttonLabel {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.GiftReviewDocument,
    "\n  mutation OrderGift(\n    $planKey: String!\n    $months: Int!\n    $giverName: String!\n    $recipientName: String!\n    $message: String!\n    $recipientEmail: String\n    $sendOn: String\n    $id: ID!\n    $fingerprint: String!\n  ) {\n    orderGift(\n      planKey: $planKey\n      months: $months\n      giverName: $giverName\n      recipientName: $recipientName\n      message: $message\n      recipientEmail: $recipientEmail\n      sendOn: $sendOn\n      id: $id\n      fingerprint: $fingerprint\n    )\n  }\n": typeof types.OrderGiftDocument,
    "\n  query GivenGifts {\n    givenGifts {\n      id\n      state\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      recipientName\n      recipientEmail\n      sendOn\n      receivableUntil\n      sentAt\n      bounced\n      receivedAt\n      returnReason\n    }\n  }\n": typeof types.GivenGiftsDocument,
    "\n  query GivenGift($id: ID!) {\n    givenGift(id: $id) {\n      id\n      state\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      giverName\n      recipientName\n      message\n      recipientEmail\n      sendOn\n      receivableUntil\n      sentAt\n      bounced\n      receivedAt\n      returnReason\n      printedCode\n      link\n      payment {\n        id\n        state\n        url\n        declineCode\n      }\n    }\n  }\n": typeof types.GivenGiftDocument,
    "\n  mutation CancelGift($id: ID!) {\n    cancelGift(id: $id) {\n      id\n    }\n  }\n": typeof types.CancelGiftDocument,
    "\n  mutation SendGiftAgain($id: ID!, $recipientEmail: String, $sendOn: String) {\n    sendGiftAgain(id: $id, recipientEmail: $recipientEmail, sendOn: $sendOn) {\n      id\n    }\n  }\n": typeof types.SendGiftAgainDocument,
    "\n  query FoundGift($code: String!) {\n    viewer {\n      memberId\n    }\n    gift(code: $code) {\n      giverName\n      recipientName\n      message\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      benefits {\n        ja\n        en\n      }\n      receivableUntil\n      own\n      hindrance\n      from\n      lastDay\n    }\n  }\n": typeof types.FoundGiftDocument,
    "\n  mutation ReceiveGift($code: String!) {\n    receiveGift(code: $code) {\n      lastDay\n    }\n  }\n": typeof types.ReceiveGiftDocument,
    "\n  query SuggestedGigs {\n    myGigSuggestions {\n      suited {\n        ...MatchedGig\n      }\n      hindered {\n        ...MatchedGig\n      }\n    }\n  }\n\n  fragment MatchedGig on SuggestedGig {\n    gig {\n      id\n      title\n      area\n      place\n      startsAt\n      endsAt\n      reward\n      track\n      company\n    }\n    reasons {\n      term\n      text {\n        ja\n        en\n      }\n    }\n    hindrances {\n      code\n      stopsTaking\n      why {\n        ja\n        en\n      }\n      clear {\n        ja\n        en\n      }\n    }\n    word\n  }\n": typeof types.SuggestedGigsDocument,
    "\n  query GigMatch($id: ID!) {\n    myGigMatch(id: $id) {\n      reasons {\n        term\n        text {\n          ja\n          en\n        }\n      }\n      hindrances {\n        code\n        stopsTaking\n        why {\n          ja\n          en\n        }\n        clear {\n          ja\n          en\n        }\n      }\n      word\n    }\n  }\n": typeof types.GigMatchDocument,
    "\n  mutation StopGigMail($code: String!) {\n    stopGigMail(code: $code)\n  }\n": typeof types.StopGigMailDocument,
    "\n  query GigBoard($day: TokyoDate, $area: String, $first: Int!, $after: String) {\n    gigs(day: $day, area: $area, first: $first, after: $after) {\n      items {\n        id\n        title\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        area\n        place\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        track\n        adultsOnly\n        phase\n        insurance {\n          ja\n          en\n        }\n        companyId\n        company\n      }\n      endCursor\n      hasNext\n    }\n    minorsWelcome\n    viewer {\n      memberId\n    }\n  }\n": typeof types.GigBoardDocument,
    "\n  query Gig($id: ID!) {\n    gig(id: $id) {\n      gig {\n        id\n        title\n        steps\n        companionBy\n        companionHere\n        substituteDay\n        insurance {\n          ja\n          en\n        }\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        area\n        place\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        minutes\n        track\n        hourly\n        breakMinutes\n        dangers\n        adultsOnly\n        phase\n        companyId\n        company\n        companyShown\n        consultation {\n          name {\n            ja\n            en\n          }\n          about {\n            ja\n            en\n          }\n          telephone\n          hours {\n            ja\n            en\n          }\n          url\n        }\n      }\n      terms {\n        label\n        text\n      }\n      consent\n      ownId\n    }\n    minorsWelcome\n    gigWaiting(id: $id) {\n      before\n      heldUntil\n      kept\n    }\n    gigGuide(id: $id) {\n      insurance\n      dangers\n      clothes\n      pictures {\n        id\n        url\n        width\n        height\n        line\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.GigDocument,
    "\n  mutation TakeGig($id: ID!, $agreed: Boolean!, $agreedTo: String) {\n    takeGig(id: $id, agreed: $agreed, agreedTo: $agreedTo)\n  }\n": typeof types.TakeGigDocument,
    "\n  mutation WaitForGig($id: ID!) {\n    waitForGig(id: $id)\n  }\n": typeof types.WaitForGigDocument,
    "\n  mutation LeaveGigQueue($id: ID!) {\n    leaveGigQueue(id: $id)\n  }\n": typeof types.LeaveGigQueueDocument,
    "\n  query GigTeam($code: String!) {\n    gigTeam(code: $code) {\n      code\n      gigId\n      size\n      said\n      whole\n      phase\n      heldUntil\n      own\n      founder\n      placeId\n      asked\n    }\n  }\n": typeof types.GigTeamDocument,
    "\n  query MyGigTeams {\n    myGigTeams {\n      code\n      gigId\n      phase\n      said\n      size\n      asked\n      placeId\n    }\n  }\n": typeof types.MyGigTeamsDocument,
    "\n  mutation GatherGigTeam($id: ID!, $size: Int!, $whole: Boolean!, $agreed: Boolean!, $agreedTo: String) {\n    gatherGigTeam(id: $id, size: $size, whole: $whole, agreed: $agreed, agreedTo: $agreedTo)\n  }\n": typeof types.GatherGigTeamDocument,
    "\n  mutation JoinGigTeam($code: String!, $agreed: Boolean!, $agreedTo: String) {\n    joinGigTeam(code: $code, agreed: $agreed, agreedTo: $agreedTo)\n  }\n": typeof types.JoinGigTeamDocument,
    "\n  mutation LeaveGigTeam($code: String!) {\n    leaveGigTeam(code: $code)\n  }\n": typeof types.LeaveGigTeamDocument,
    "\n  mutation StayInGigTeam($code: String!) {\n    stayInGigTeam(code: $code)\n  }\n": typeof types.StayInGigTeamDocument,
    "\n  query Welcome {\n    myMembership {\n      displayName\n      card {\n        qrPayload\n        number\n        name\n        tierName {\n          ja\n          en\n        }\n        since\n      }\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.WelcomeDocument,
    "\n  query JoinPlans {\n    viewer {\n      memberId\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      prices {\n        interval\n        amount\n        monthlyEquivalent\n      }\n      taxCategory\n    }\n  }\n": typeof types.JoinPlansDocument,
    "\n  mutation StartJoin($email: String!, $planKey: String) {\n    startJoin(email: $email, planKey: $planKey) {\n      emailMasked\n      expiresInMinutes\n    }\n  }\n": typeof types.StartJoinDocument,
    "\n  query GuardianRequest($token: String!) {\n    guardianRequest(token: $token) {\n      state\n      childName\n      communityName {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.GuardianRequestDocument,
    "\n  mutation ApproveAsGuardian($token: String!) {\n    approveAsGuardian(token: $token) {\n      childName\n    }\n  }\n": typeof types.ApproveAsGuardianDocument,
    "\n  query EmailLink($token: String!) {\n    emailLink(token: $token) {\n      purpose\n      state\n      emailMasked\n      sameBrowser\n    }\n  }\n": typeof types.EmailLinkDocument,
    "\n  mutation ConfirmEmailLink($token: String!) {\n    confirmEmailLink(token: $token) {\n      purpose\n      planKey\n      secondFactorNeeded\n    }\n  }\n": typeof types.ConfirmEmailLinkDocument,
    "\n  query JoinDraft {\n    viewer {\n      memberId\n    }\n    joinDraft {\n      email\n      termsVersion\n      privacyVersion\n      guardianConsentAge\n      planKey\n      newsletterWording {\n        ja\n        en\n      }\n      returning {\n        number\n        familyName\n        givenName\n        familyKana\n        givenKana\n        birthDate\n        prefecture\n        tie\n        newsletter\n        awaitsAgreement\n      }\n    }\n  }\n": typeof types.JoinDraftDocument,
    "\n  mutation CompleteJoin($input: JoinInput!) {\n    completeJoin(input: $input) {\n      __typename\n      ... on Joined {\n        planKey\n      }\n      ... on WaitingForGuardian {\n        guardianEmailMasked\n      }\n    }\n  }\n": typeof types.CompleteJoinDocument,
    "\n  query Shelf($first: Int!, $after: String) {\n    letters(first: $first, after: $after) {\n      items {\n        id\n        subject\n        sentAt\n        membersOnly\n        language\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.ShelfDocument,
    "\n  query ShelvedLetter($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      sentAt\n      membersOnly\n      language\n      body {\n        kind\n        lines {\n          parts {\n            text\n            href\n          }\n        }\n      }\n    }\n  }\n": typeof types.ShelvedLetterDocument,
    "\n  query UnsubscribeLink($token: String!) {\n    unsubscribeLink(token: $token) {\n      emailMasked\n      stopped\n    }\n  }\n": typeof types.UnsubscribeLinkDocument,
    "\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token)\n  }\n": typeof types.UnsubscribeDocument,
    "\n  query MyApplications {\n    myApplications {\n      id\n      postingId\n      title\n      company\n      state\n      endedBy\n      reason\n      message\n      wording\n      appliedAt\n      live\n      emailShown\n      emailWording {\n        ja\n        en\n      }\n      looks {\n        at\n        reader\n      }\n    }\n  }\n": typeof types.MyApplicationsDocument,
    "\n  mutation ShowApplicationEmail($id: ID!, $agreedTo: String) {\n    showApplicationEmail(id: $id, agreedTo: $agreedTo)\n  }\n": typeof types.ShowApplicationEmailDocument,
    "\n  mutation WithdrawApplication($id: ID!) {\n    withdrawApplication(id: $id)\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  query MyArticles {\n    myArticles {\n      id\n      phase\n      title\n      company\n      postingId\n      note\n      turnedAt\n    }\n  }\n": typeof types.MyArticlesDocument,
    "\n  query MyArticle($id: ID!) {\n    myArticle(id: $id) {\n      id\n      phase\n      edition\n      texts {\n        why\n        whoWith\n        what\n        growth\n      }\n      title\n      company\n      draft {\n        why\n        whoWith\n        what\n        growth\n      }\n      postingId\n      note\n      naming\n      name\n      school\n      wording {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.MyArticleDocument,
    "\n  mutation SaveArticle($id: ID!, $edition: Int!, $article: ArticleInput!, $handsIn: Boolean!) {\n    saveArticle(id: $id, edition: $edition, article: $article, handsIn: $handsIn)\n  }\n": typeof types.SaveArticleDocument,
    "\n  mutation NameInArticle($id: ID!, $naming: ArticleNaming!, $name: String!, $school: String!) {\n    nameInArticle(id: $id, naming: $naming, name: $name, school: $school)\n  }\n": typeof types.NameInArticleDocument,
    "\n  mutation LeaveArticle($id: ID!) {\n    leaveArticle(id: $id)\n  }\n": typeof types.LeaveArticleDocument,
    "\n  query CancellationReview {\n    cancellationReview {\n      planName {\n        ja\n        en\n      }\n      lastUsableDay\n      refund {\n        ja\n        en\n      }\n      whatEnds {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n      alreadyCancelled\n      alternative\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.CancellationReviewDocument,
    "\n  mutation CancelMembership($reason: String, $reasonKey: String) {\n    cancelMembership(reason: $reason, reasonKey: $reasonKey) {\n      lastUsableDay\n    }\n  }\n": typeof types.CancelMembershipDocument,
    "\n  query MyCard {\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": typeof types.MyCardDocument,
    "\n  mutation ChangeCard {\n    changeCard {\n      id\n    }\n  }\n": typeof types.ChangeCardDocument,
    "\n  query CardPage($id: ID!) {\n    cardPage(id: $id) {\n      id\n      state\n      url\n      paid\n      declineCode\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": typeof types.CardPageDocument,
    "\n  query PlanChangeReview($planKey: String!, $interval: BillingInterval!) {\n    planChangeReview(planKey: $planKey, interval: $interval) {\n      from {\n        name {\n          ja\n          en\n        }\n      }\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        prices {\n          interval\n        }\n      }\n      interval\n      timing\n      amount\n      chargeToday\n      credit\n      begins\n      nextChargeOn\n      reduced {\n        ...ReducedTerms\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      pricedAt\n      fingerprint\n      idempotencyKey\n    }\n  }\n": typeof types.PlanChangeReviewDocument,
    "\n  mutation ChangePlan(\n    $planKey: String!\n    $interval: BillingInterval!\n    $pricedAt: Instant!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    changePlan(\n      planKey: $planKey\n      interval: $interval\n      pricedAt: $pricedAt\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": typeof types.ChangePlanDocument,
    "\n  query PlanChange($id: ID!) {\n    planChange(id: $id) {\n      id\n      state\n      timing\n      resuming\n      planKey\n      interval\n      charge\n      declineCode\n      confirmBy\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.PlanChangeDocument,
    "\n  mutation ConfirmPlanChange($id: ID!) {\n    confirmPlanChange(id: $id)\n  }\n": typeof types.ConfirmPlanChangeDocument,
    "\n  mutation WithdrawPlanChange($id: ID!) {\n    withdrawPlanChange(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawPlanChangeDocument,
    "\n  query CheckoutAttempt($id: ID!) {\n    checkoutAttempt(id: $id) {\n      ...ShownAttempt\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CheckoutAttemptDocument,
    "\n  query MyConsents($first: Int!, $after: String, $diaryAfter: String) {\n    myConsents(first: $first, after: $after) {\n      items {\n        id\n        recipientKind\n        companyId\n        recipient\n        recipientName {\n          ja\n          en\n        }\n        shown\n        items\n        purpose {\n          ja\n          en\n        }\n        state\n        givenAt\n        lastDay\n        endedAt\n        eventId\n        readings\n        lastReadAt\n        contactedAt\n        witness\n        stopChannel\n        stopReason\n      }\n      endCursor\n      hasNext\n    }\n    myAccessDiary(first: $first, after: $diaryAfter) {\n      items {\n        id\n        who\n        recipient\n        reader\n        items\n        purpose {\n          ja\n          en\n        }\n        reason\n        ground {\n          kind\n          name {\n            ja\n            en\n          }\n        }\n        matter\n        at\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.MyConsentsDocument,
    "\n  mutation StopConsent($id: ID!) {\n    stopConsent(id: $id)\n  }\n": typeof types.StopConsentDocument,
    "\n  query MyDeskActs {\n    myDeskActs {\n      acts {\n        id\n        act\n        desk\n        note\n        at\n      }\n      family\n    }\n  }\n": typeof types.MyDeskActsDocument,
    "\n  mutation ForgetFamilyContact {\n    forgetFamilyContact\n  }\n": typeof types.ForgetFamilyContactDocument,
    "\n  query MyCrew {\n    myCrew {\n      id\n      eventId\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      role\n      startsAt\n      endsAt\n      note\n      fee\n      state\n      replyUntil\n      named\n    }\n  }\n": typeof types.MyCrewDocument,
    "\n  mutation AnswerCrew($id: ID!, $answer: CrewAnswer!, $named: Boolean!) {\n    answerCrew(id: $id, answer: $answer, named: $named)\n  }\n": typeof types.AnswerCrewDocument,
    "\n  fragment ListedCondition on DisclosureBlock {\n    key\n    heading {\n      ja\n      en\n    }\n    body {\n      ja\n      en\n    }\n  }\n": typeof types.ListedConditionFragmentDoc,
    "\n  query MyEndorsements {\n    myEndorsements {\n      fellows\n      standingId\n      standingUntil\n      wording {\n        ja\n        en\n      }\n      received {\n        ...EndorsementLine\n      }\n      given {\n        ...EndorsementLine\n      }\n      asked {\n        id\n        what {\n          ja\n          en\n        }\n        occurredOn\n      }\n      carryWording {\n        ja\n        en\n      }\n    }\n  }\n\n  fragment EndorsementLine on Endorsement {\n    id\n    skill {\n      id\n      name {\n        ja\n        en\n      }\n    }\n    name\n    role\n    what {\n      ja\n      en\n    }\n    occurredOn\n    words\n    text\n    state\n    remarks\n    carriedId\n    carriedUntil\n    carriedNamed\n  }\n": typeof types.MyEndorsementsDocument,
    "\n  mutation AskForEndorsements($agreedTo: String) {\n    askForEndorsements(agreedTo: $agreedTo)\n  }\n": typeof types.AskForEndorsementsDocument,
    "\n  mutation ShowEndorsement($id: ID!, $shown: Boolean!) {\n    showEndorsement(id: $id, shown: $shown)\n  }\n": typeof types.ShowEndorsementDocument,
    "\n  mutation TakeBackEndorsement($id: ID!) {\n    takeBackEndorsement(id: $id)\n  }\n": typeof types.TakeBackEndorsementDocument,
    "\n  mutation LetWordBeCarried($id: ID!, $named: Boolean!, $agreedTo: String) {\n    letWordBeCarried(id: $id, named: $named, agreedTo: $agreedTo)\n  }\n": typeof types.LetWordBeCarriedDocument,
    "\n  query EndorsementRequest($id: ID!) {\n    endorsementRequest(id: $id) {\n      id\n      name\n      what {\n        ja\n        en\n      }\n      occurredOn\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      mostWords\n      longestText\n    }\n  }\n": typeof types.EndorsementRequestDocument,
    "\n  mutation Endorse($id: ID!, $skillId: ID!, $words: [EndorsementWord!]!, $text: String!) {\n    endorse(id: $id, skillId: $skillId, words: $words, text: $text)\n  }\n": typeof types.EndorseDocument,
    "\n  query MyGigCalendar {\n    myGigCalendarAddress\n  }\n": typeof types.MyGigCalendarDocument,
    "\n  mutation RenewGigCalendar {\n    renewGigCalendarAddress\n  }\n": typeof types.RenewGigCalendarDocument,
    "\n  query MyGig($id: ID!) {\n    myGig(id: $id) {\n      own {\n        dueOn\n        gig {\n          id\n          title\n          steps\n          startsAt\n          endsAt\n          place\n          reward\n          minutes\n          track\n          breakMinutes\n          consultation {\n            name {\n              ja\n              en\n            }\n            about {\n              ja\n              en\n            }\n            telephone\n            hours {\n              ja\n              en\n            }\n            url\n          }\n        }\n      }\n      checkInFrom\n      checkInOpen\n      place {\n        id\n        place\n        state\n        checkedInAt\n        minutes\n        hours {\n          from\n          to\n          breakMinutes\n        }\n        reportLine\n        stepsRight\n        inspectedUntil\n        endedBy\n        reason\n        claims {\n          side\n          kind\n          reason\n          saidAt\n          hours {\n            from\n            to\n            breakMinutes\n          }\n        }\n        given {\n          again\n        }\n        received {\n          clear\n          onTime\n          stepsDone\n          again\n          line\n        }\n        evaluable\n      }\n    }\n  }\n": typeof types.MyGigDocument,
    "\n  mutation CheckIn($id: ID, $code: String!, $myself: Boolean!, $notedAt: Instant) {\n    checkIn(id: $id, code: $code, myself: $myself, notedAt: $notedAt)\n  }\n": typeof types.CheckInDocument,
    "\n  mutation ReportWork($id: ID!, $report: WorkReportInput!) {\n    reportWork(id: $id, report: $report)\n  }\n": typeof types.ReportWorkDocument,
    "\n  mutation SayNobodyMet($id: ID!, $reason: String!) {\n    sayNobodyMet(id: $id, reason: $reason)\n  }\n": typeof types.SayNobodyMetDocument,
    "\n  mutation EvaluateGig($id: ID!, $evaluation: GigEvaluationInput!) {\n    evaluateGig(id: $id, evaluation: $evaluation)\n  }\n": typeof types.EvaluateGigDocument,
    "\n  mutation ReportIncident($id: ID!, $incident: IncidentInput!) {\n    reportIncident(id: $id, incident: $incident)\n  }\n": typeof types.ReportIncidentDocument,
    "\n  query NextSteps {\n    mySkillSteps {\n      skill {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      steps\n      courses {\n        id\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n      }\n    }\n    mySuggestions {\n      id\n      coordinator\n      word\n      phase\n      gig {\n        id\n        title\n        company\n        place\n        startsAt\n        endsAt\n        reward\n      }\n    }\n  }\n": typeof types.NextStepsDocument,
    "\n  mutation PutAwaySkillStep($skillId: ID!) {\n    putAwaySkillStep(skillId: $skillId)\n  }\n": typeof types.PutAwaySkillStepDocument,
    "\n  mutation AnswerSuggestion($id: ID!, $accept: Boolean!) {\n    answerSuggestion(id: $id, accept: $accept)\n  }\n": typeof types.AnswerSuggestionDocument,
    "\n  query MyPay {\n    myPay {\n      account {\n        bank\n        branch\n        kind\n        tail\n        holder\n      }\n      accountAsked\n      rewards {\n        id\n        title\n        workDay\n        amount\n        dueOn\n        state\n        means\n        paidOn\n        returnReason\n        track\n        part\n        unpaidAt\n      }\n      years {\n        year\n        count\n        total\n      }\n    }\n  }\n": typeof types.MyPayDocument,
    "\n  mutation NameMyPayAccount($account: PayAccountInput!) {\n    nameMyPayAccount(account: $account)\n  }\n": typeof types.NameMyPayAccountDocument,
    "\n  mutation SayWageUnpaid($id: ID!, $line: String!) {\n    sayWageUnpaid(id: $id, line: $line)\n  }\n": typeof types.SayWageUnpaidDocument,
    "\n  mutation TakeBackWageUnpaid($id: ID!) {\n    takeBackWageUnpaid(id: $id)\n  }\n": typeof types.TakeBackWageUnpaidDocument,
    "\n  query MyGigs {\n    myGigs {\n      id\n      state\n      takenAt\n      ahead\n      endedBy\n      endedAt\n      reason\n      dueOn\n      fingerprint\n      terms {\n        label\n        text\n      }\n      gig {\n        id\n        title\n        startsAt\n        companionBy\n        companionHere\n        endsAt\n        place\n        reward\n        track\n        company\n      }\n    }\n  }\n": typeof types.MyGigsDocument,
    "\n  mutation StepBackFromGig($id: ID!, $reason: String!) {\n    stepBackFromGig(id: $id, reason: $reason)\n  }\n": typeof types.StepBackFromGigDocument,
    "\n  query MyGigWishes {\n    myGigWishes {\n      weeklyHours\n      yearlyYen\n      year\n      earned\n      consentId\n      wording {\n        ja\n        en\n      }\n      lastDay\n    }\n  }\n": typeof types.MyGigWishesDocument,
    "\n  mutation SaveGigWishes($wishes: GigWishesInput!) {\n    saveGigWishes(wishes: $wishes)\n  }\n": typeof types.SaveGigWishesDocument,
    "\n  query LeavingReview {\n    leavingReview {\n      state\n      planName {\n        ja\n        en\n      }\n      paid\n      lastUsableDay\n      money {\n        ja\n        en\n      }\n      whatEnds {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.LeavingReviewDocument,
    "\n  mutation LeaveMembership($input: LeavingInput!) {\n    leaveMembership(input: $input) {\n      state\n    }\n  }\n": typeof types.LeaveMembershipDocument,
    "\n  query MyLifeLine($first: Int!, $after: String) {\n    myLifeLine(first: $first, after: $after) {\n      items {\n        id\n        at\n        sort\n        title {\n          ja\n          en\n        }\n        eventId\n        role\n        entry {\n          kind\n          startsOn\n          endsOn\n          note\n          objection\n          answer\n          contested\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.MyLifeLineDocument,
    "\n  mutation ObjectToLifeEntry($id: ID!, $words: String!) {\n    objectToLifeEntry(id: $id, words: $words)\n  }\n": typeof types.ObjectToLifeEntryDocument,
    "\n  query PauseReview {\n    pauseReview {\n      planName {\n        ja\n        en\n      }\n      amount\n      choices {\n        months\n        from\n        lastDay\n        chargeOn\n        fingerprint\n      }\n      money {\n        ja\n        en\n      }\n      whatRests {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.PauseReviewDocument,
    "\n  mutation PauseMembership($months: Int!, $fingerprint: String!) {\n    pauseMembership(months: $months, fingerprint: $fingerprint) {\n      status\n    }\n  }\n": typeof types.PauseMembershipDocument,
    "\n  mutation WithdrawPause {\n    withdrawPause {\n      status\n    }\n  }\n": typeof types.WithdrawPauseDocument,
    "\n  query ResumeReview {\n    resumeReview {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      chargeToday\n      nextChargeOn\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n    }\n  }\n": typeof types.ResumeReviewDocument,
    "\n  mutation ResumeMembership($fingerprint: String!, $idempotencyKey: String!) {\n    resumeMembership(fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.ResumeMembershipDocument,
    "\n  query HeldPlan {\n    myMembership {\n      plan {\n        key\n      }\n    }\n  }\n": typeof types.HeldPlanDocument,
    "\n  fragment ShownAttempt on CheckoutAttempt {\n    id\n    state\n    url\n    planKey\n    declineCode\n    moneyMoved\n    means\n    amount\n    voucher {\n      url\n      lastDay\n      ...VoucherNumbers\n    }\n  }\n": typeof types.ShownAttemptFragmentDoc,
    "\n  query MyCopies {\n    myCopies {\n      id\n      state\n      scope\n      askedAt\n      expiresAt\n      downloads\n      jsonUrl\n      csvUrl\n    }\n    myMembership {\n      leftOn\n    }\n  }\n": typeof types.MyCopiesDocument,
    "\n  mutation RequestMyCopy {\n    requestMyCopy {\n      id\n    }\n  }\n": typeof types.RequestMyCopyDocument,
    "\n  query ErasureReview {\n    erasureReview {\n      number\n      leftOn\n      proved\n      kept {\n        title {\n          ja\n          en\n        }\n        because {\n          ja\n          en\n        }\n        until\n      }\n    }\n    viewer {\n      email\n    }\n  }\n": typeof types.ErasureReviewDocument,
    "\n  mutation EraseMe {\n    eraseMe\n  }\n": typeof types.EraseMeDocument,
    "\n  query WhoAmI {\n    viewer {\n      accountId\n      memberId\n      deskRole\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query MyMembership {\n    myUnreadTalks\n    myCompanies {\n      id\n      title\n    }\n    mySeats {\n      ...ShownSeat\n    }\n    myMembership {\n      status\n      plan {\n        key\n        kind\n        taxCategory\n        name {\n          ja\n          en\n        }\n      }\n      interval\n      price\n      paidThrough\n      prepaid\n      renewable\n      nextChargeOn\n      nextChargeAmount\n      cancelsOn\n      lastUsableDay\n      leaving\n      leftOn\n      discount {\n        code\n        off\n        until\n      }\n      feeAhead {\n        amount\n        on\n      }\n      reduced {\n        ...ReducedTerms\n      }\n      reducedOffer {\n        kind\n        below\n        interval\n        amount\n        on\n      }\n      nextPlan {\n        name {\n          ja\n          en\n        }\n        interval\n        amount\n        on\n      }\n      pause {\n        planName {\n          ja\n          en\n        }\n        amount\n        from\n        chargeOn\n        running\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        source {\n          ja\n          en\n        }\n        until\n      }\n      card {\n        qrPayload\n        number\n        name\n        tierName {\n          ja\n          en\n        }\n        since\n      }\n      newsletter\n      interests\n      prefecture\n      municipality\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n    awaitedPlanChange {\n      id\n      state\n      planKey\n      interval\n      charge\n      confirmBy\n      resuming\n    }\n    myVoucher {\n      id\n      amount\n      planKey\n      voucher {\n        lastDay\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n      reductions {\n        kind\n      }\n    }\n    myUnpaidFee {\n      amount\n      ask\n      lastUsableDay\n      todo {\n        ja\n        en\n      }\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": typeof types.MyMembershipDocument,
    "\n  mutation SetMunicipality($municipality: String) {\n    setMunicipality(municipality: $municipality)\n  }\n": typeof types.SetMunicipalityDocument,
    "\n  mutation SetInterests($interests: [Interest!]!) {\n    setInterests(interests: $interests)\n  }\n": typeof types.SetInterestsDocument,
    "\n  mutation SetNewsletter($wanted: Boolean!) {\n    setNewsletter(wanted: $wanted)\n  }\n": typeof types.SetNewsletterDocument,
    "\n  mutation GiveUpVoucher {\n    giveUpVoucher\n  }\n": typeof types.GiveUpVoucherDocument,
    "\n  mutation KeepPlan {\n    keepPlan {\n      status\n    }\n  }\n": typeof types.KeepPlanDocument,
    "\n  mutation KeepMembership {\n    keepMembership {\n      status\n    }\n  }\n": typeof types.KeepMembershipDocument,
    "\n  query MovedHere {\n    joinDraft {\n      returning {\n        number\n      }\n    }\n  }\n": typeof types.MovedHereDocument,
    "\n  mutation RenewCard {\n    renewCard\n  }\n": typeof types.RenewCardDocument,
    "\n  query MyReceipts {\n    myReceipts {\n      id\n      number\n      issuedOn\n      paidOn\n      amount\n      taxInside\n      addressee\n      description\n      refunded\n      readdressing\n      splittable\n      purposes {\n        key\n        text\n      }\n      handedOut\n      supersededBecause\n      replaces {\n        number\n        because\n        part\n        parts\n      }\n      replacedBy\n      turns {\n        id\n        at\n        kind\n        actor\n        actorName\n        reason\n        addresseeBefore\n      }\n      downloadUrl\n    }\n  }\n": typeof types.MyReceiptsDocument,
    "\n  mutation SetReceiptAddressee($id: ID!, $addressee: String!, $purpose: String) {\n    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose) {\n      id\n      number\n      supersededBecause\n      replaces {\n        number\n      }\n      replacedBy\n    }\n  }\n": typeof types.SetReceiptAddresseeDocument,
    "\n  mutation SplitReceipt($id: ID!, $parts: [ReceiptPartInput!]!) {\n    splitReceipt(id: $id, parts: $parts) {\n      id\n    }\n  }\n": typeof types.SplitReceiptDocument,
    "\n  fragment ReducedTerms on ReducedPrice {\n    kind\n    below\n    interval\n    amount\n    regular\n    endsOn\n    regularFrom\n  }\n": typeof types.ReducedTermsFragmentDoc,
    "\n  query MyRightsRequests {\n    myRightsRequests {\n      terms {\n        dueDays\n        fee\n      }\n      requests {\n        id\n        kind\n        state\n        receivedOn\n        dueOn\n        outcome\n      }\n    }\n  }\n": typeof types.MyRightsRequestsDocument,
    "\n  query MyRightsRequest($id: ID!) {\n    myRightsRequest(id: $id) {\n      id\n      kind\n      state\n      receivedOn\n      dueOn\n      outcome\n      concerns\n      wanted\n      fee\n      checkedAt\n      decidedAt\n      closedAt\n      letter {\n        title\n        addressee\n        paragraphs\n        from\n      }\n      paperUrl\n      copy {\n        state\n        expiresAt\n        jsonUrl\n        csvUrl\n      }\n    }\n  }\n": typeof types.MyRightsRequestDocument,
    "\n  mutation SendRightsRequest($input: RightsRequestInput!) {\n    sendRightsRequest(input: $input)\n  }\n": typeof types.SendRightsRequestDocument,
    "\n  mutation WithdrawRightsRequest($id: ID!) {\n    withdrawRightsRequest(id: $id)\n  }\n": typeof types.WithdrawRightsRequestDocument,
    "\n  query MyScouts {\n    myScouts {\n      id\n      companyId\n      company\n      shown\n      why\n      state\n      askedAt\n      answerBy\n      wording {\n        ja\n        en\n      }\n      emailWording {\n        ja\n        en\n      }\n      lastDay\n      longestMessage\n    }\n  }\n": typeof types.MyScoutsDocument,
    "\n  mutation AnswerScout($id: ID!, $card: InterestCardInput) {\n    answerScout(id: $id, card: $card)\n  }\n": typeof types.AnswerScoutDocument,
    "\n  query Security {\n    mySecurity {\n      email\n      hasPassword\n      hasTotp\n      passkeys {\n        id\n        name\n        createdAt\n        lastUsedAt\n      }\n    }\n    mySessions {\n      id\n      current\n      lastSeenAt\n      browser\n    }\n  }\n": typeof types.SecurityDocument,
    "\n  query PasskeyRegistrationOptions {\n    passkeyRegistrationOptions\n  }\n": typeof types.PasskeyRegistrationOptionsDocument,
    "\n  mutation RegisterPasskey($response: JSONString!, $name: String!) {\n    registerPasskey(response: $response, name: $name) {\n      id\n    }\n  }\n": typeof types.RegisterPasskeyDocument,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation SetPassword($password: String!, $current: String) {\n    setPassword(password: $password, current: $current)\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n": typeof types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  query MySkills {\n    mySkills {\n      skill {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      claimed\n      level\n      completions\n      minutes\n      companies\n      ownCompanyLines\n      lastUsedOn\n      nextLevel\n      missing {\n        need\n        have\n        wanted\n      }\n      lines {\n        id\n        kind\n        what {\n          ja\n          en\n        }\n        companyName\n        ownCompany\n        minutes\n        occurredOn\n        revokedAt\n        reply\n        disputed\n      }\n      badges {\n        id\n        level\n        issuedAt\n      }\n    }\n  }\n": typeof types.MySkillsDocument,
    "\n  mutation IssueBadge($skillId: ID!) {\n    issueBadge(skillId: $skillId)\n  }\n": typeof types.IssueBadgeDocument,
    "\n  mutation RevokeBadge($id: ID!) {\n    revokeBadge(id: $id)\n  }\n": typeof types.RevokeBadgeDocument,
    "\n  query MyPassport {\n    myPassport {\n      standingId\n      standingUntil\n      address\n      named\n      withWords\n      skillIds\n      skills {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        words {\n          id\n        }\n      }\n      wording {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.MyPassportDocument,
    "\n  mutation OpenPassport($skillIds: [ID!]!, $named: Boolean!, $withWords: Boolean!, $agreedTo: String) {\n    openPassport(skillIds: $skillIds, named: $named, withWords: $withWords, agreedTo: $agreedTo)\n  }\n": typeof types.OpenPassportDocument,
    "\n  query MySlack {\n    mySlack {\n      included\n      agreed\n      state\n      notice {\n        ja\n        en\n      }\n      noticeVersion\n    }\n  }\n": typeof types.MySlackDocument,
    "\n  mutation JoinSlack($noticeVersion: Int!) {\n    joinSlack(noticeVersion: $noticeVersion)\n  }\n": typeof types.JoinSlackDocument,
    "\n  query MyStudentStanding {\n    myStudentStanding {\n      ...Standing\n    }\n  }\n  fragment Standing on StudentStanding {\n    offered\n    rule {\n      ground\n      asksFor {\n        ja\n        en\n      }\n    }\n    lastDay\n    declaration {\n      school\n      graduatesIn\n      state\n      reason\n    }\n  }\n": typeof types.MyStudentStandingDocument,
    "\n  mutation DeclareStudent($school: String!, $graduatesIn: String!) {\n    declareStudent(school: $school, graduatesIn: $graduatesIn) {\n      ...Standing\n    }\n  }\n": typeof types.DeclareStudentDocument,
    "\n  query MyCareers {\n    myCareers {\n      written\n      careers {\n        kind\n        what\n        field\n        employer\n        since\n        until\n        sideJob\n        shown\n        keptFrom\n      }\n      keptFrom\n      most\n      longestWhat\n    }\n  }\n": typeof types.MyCareersDocument,
    "\n  mutation SaveCareers($careers: [CareerInput!]!) {\n    saveCareers(careers: $careers)\n  }\n": typeof types.SaveCareersDocument,
    "\n  query MyLifeNeeds {\n    myLifeNeeds {\n      needs\n      note\n      changedAt\n      reader\n      standingId\n      standingUntil\n      sentences {\n        reader\n        wording {\n          ja\n          en\n        }\n      }\n      longestNote\n    }\n  }\n": typeof types.MyLifeNeedsDocument,
    "\n  mutation SaveLifeNeeds($needs: [LifeNeed!]!, $note: String!, $reader: NeedsReader, $agreedTo: String) {\n    saveLifeNeeds(needs: $needs, note: $note, reader: $reader, agreedTo: $agreedTo)\n  }\n": typeof types.SaveLifeNeedsDocument,
    "\n  query MyTalentRecord {\n    myTalentRecord {\n      record {\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        about\n        changedAt\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      areas\n      longestAbout\n      wording {\n        ja\n        en\n      }\n      standingId\n      standingUntil\n      evidence {\n        id\n        what {\n          ja\n          en\n        }\n        role\n        minutes\n        occurredOn\n        revokedAt\n        reply\n      }\n    }\n  }\n": typeof types.MyTalentRecordDocument,
    "\n  mutation SaveTalentRecord($record: TalentRecordInput!, $agreedTo: String) {\n    saveTalentRecord(record: $record, agreedTo: $agreedTo)\n  }\n": typeof types.SaveTalentRecordDocument,
    "\n  mutation ContestEvidence($id: ID!, $reply: String!) {\n    contestEvidence(id: $id, reply: $reply)\n  }\n": typeof types.ContestEvidenceDocument,
    "\n  query MySharedCard($to: CardRecipientInput) {\n    mySharedCard(to: $to) {\n      offered\n      written\n      ageBand\n      skills {\n        ja\n        en\n      }\n      areas\n      slots\n      roles\n      styles\n      careers {\n        kind\n        what\n        field\n        since\n        until\n        sideJob\n      }\n      about\n      aboutReach\n      wording {\n        ja\n        en\n      }\n      wordingWithAbout {\n        ja\n        en\n      }\n      standingId\n      standingUntil\n      aboutShown\n      older\n      standingFor {\n        kind\n        name {\n          ja\n          en\n        }\n      }\n      recipients {\n        kind\n        name {\n          ja\n          en\n        }\n        key\n        companies\n      }\n      companies {\n        id\n        title\n        blocked\n        own\n      }\n      shownTo\n    }\n  }\n": typeof types.MySharedCardDocument,
    "\n  mutation ShareCard($withAbout: Boolean!, $to: CardRecipientInput, $agreedTo: String!) {\n    shareCard(withAbout: $withAbout, to: $to, agreedTo: $agreedTo)\n  }\n": typeof types.ShareCardDocument,
    "\n  mutation BlockCompanies($companyIds: [ID!]!) {\n    blockCompanies(companyIds: $companyIds)\n  }\n": typeof types.BlockCompaniesDocument,
    "\n  query MyUnpaidFee {\n    myUnpaidFee {\n      amount\n      ask\n      planKey\n      what {\n        ja\n        en\n      }\n      todo {\n        ja\n        en\n      }\n      failedOn\n      lastUsableDay\n      payUrl\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": typeof types.MyUnpaidFeeDocument,
    "\n  query CheckoutReview($planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $coupon: String) {\n    checkoutReview(planKey: $planKey, interval: $interval, means: $means, coupon: $coupon) {\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        taxCategory\n        prices {\n          interval\n        }\n      }\n      interval\n      amount\n      chargedToday\n      taxInside\n      discount {\n        code\n        off\n        fullFrom\n      }\n      reduced {\n        ...ReducedTerms\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      nextChargeOn\n      nextChargeAmount\n      payBy\n      means\n      konbiniPossible\n      voucherWaits\n      given {\n        kind\n        planName {\n          ja\n          en\n        }\n        lastDay\n      }\n      yearlyGuideAmount\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n      guardianNeeded\n    }\n  }\n": typeof types.CheckoutReviewDocument,
    "\n  mutation StartCheckout(\n    $planKey: String!\n    $interval: BillingInterval!\n    $fingerprint: String!\n    $idempotencyKey: String!\n    $means: OnlineMeans\n    $coupon: String\n  ) {\n    startCheckout(\n      planKey: $planKey\n      interval: $interval\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n      means: $means\n      coupon: $coupon\n    ) {\n      id\n    }\n  }\n": typeof types.StartCheckoutDocument,
    "\n  fragment VoucherNumbers on Voucher {\n    codes {\n      chain\n      paymentCode\n      confirmationNumber\n    }\n  }\n": typeof types.VoucherNumbersFragmentDoc,
    "\n  query GuestTerms {\n    legalDocument(kind: privacy) {\n      version\n    }\n  }\n": typeof types.GuestTermsDocument,
    "\n  mutation HoldAsGuest(\n    $occurrenceId: ID!\n    $lines: [TicketLineInput!]!\n    $press: String!\n    $code: String\n    $guest: GuestInput!\n  ) {\n    holdAsGuest(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code, guest: $guest)\n  }\n": typeof types.HoldAsGuestDocument,
    "\n  mutation HoldAddOnsAsGuest($code: String!, $lines: [TicketLineInput!]!, $press: String!) {\n    holdAddOnsAsGuest(code: $code, lines: $lines, press: $press)\n  }\n": typeof types.HoldAddOnsAsGuestDocument,
    "\n  query GuestOrder($code: String!, $means: TicketMeans) {\n    guestOrder(code: $code) {\n      own\n      receipts {\n        id\n        number\n      }\n      tickets\n      later\n    }\n    guestAttendeeForm(code: $code) {\n      ...AttendeesAsked\n    }\n    guestPurchase(code: $code, means: $means) {\n      ...ShownPurchase\n      payment {\n        id\n        state\n        url\n        voucher {\n          url\n          lastDay\n          ...VoucherNumbers\n        }\n      }\n      review {\n        taxInside\n        disclosure {\n          ...ListedCondition\n        }\n        buttonLabel {\n          ja\n          en\n        }\n        fingerprint\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.GuestOrderDocument,
    "\n  query GuestAttendees($code: String!) {\n    guestAttendeeForm(code: $code) {\n      ...AttendeesAsked\n    }\n  }\n": typeof types.GuestAttendeesDocument,
    "\n  mutation OrderAsGuest(\n    $code: String!\n    $fingerprint: String!\n    $means: TicketMeans\n    $attendees: [AttendeeInput!]\n    $answers: [AnswerInput!]\n  ) {\n    orderAsGuest(\n      code: $code\n      fingerprint: $fingerprint\n      means: $means\n      attendees: $attendees\n      answers: $answers\n    )\n  }\n": typeof types.OrderAsGuestDocument,
    "\n  mutation PayGuestOrderAgain($code: String!) {\n    payGuestOrderAgain(code: $code)\n  }\n": typeof types.PayGuestOrderAgainDocument,
    "\n  mutation ReleaseGuestOrder($code: String!) {\n    releaseGuestOrder(code: $code)\n  }\n": typeof types.ReleaseGuestOrderDocument,
    "\n  mutation CancelGuestTicket($code: String!, $id: ID!, $fee: Int!) {\n    cancelGuestTicket(code: $code, id: $id, fee: $fee)\n  }\n": typeof types.CancelGuestTicketDocument,
    "\n  mutation ChangeGuestAttendees($code: String!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {\n    changeGuestAttendees(code: $code, attendees: $attendees, answers: $answers)\n  }\n": typeof types.ChangeGuestAttendeesDocument,
    "\n  mutation TakeGuestOrders {\n    takeGuestOrders\n  }\n": typeof types.TakeGuestOrdersDocument,
    "\n  mutation NameGuestRefundAccount($code: String!, $account: RefundAccountInput!) {\n    nameGuestRefundAccount(code: $code, account: $account)\n  }\n": typeof types.NameGuestRefundAccountDocument,
    "\n  query SkillPassport($code: String!) {\n    skillPassport(code: $code) {\n      name\n      operator {\n        ja\n        en\n      }\n      lastDay\n      skills {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        level\n        completions\n        companies\n        lastUsedOn\n        words {\n          id\n          words\n          text\n          name\n          what {\n            ja\n            en\n          }\n          occurredOn\n        }\n      }\n    }\n  }\n": typeof types.SkillPassportDocument,
    "\n  query PastRecord($code: String!) {\n    pastRecord(code: $code) {\n      name\n      until\n      takings {\n        id\n        what\n        occurredOn\n        minutes\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.PastRecordDocument,
    "\n  mutation TakePastRecord($code: String!) {\n    takePastRecord(code: $code)\n  }\n": typeof types.TakePastRecordDocument,
    "\n  mutation DeletePastRecord($code: String!) {\n    deletePastRecord(code: $code)\n  }\n": typeof types.DeletePastRecordDocument,
    "\n  query ArticleInvitation($code: String!) {\n    articleInvitation(code: $code) {\n      title\n      company\n      contract\n      draft {\n        why\n        whoWith\n        what\n        growth\n      }\n      until\n      ownId\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.ArticleInvitationDocument,
    "\n  mutation AcceptArticle($code: String!) {\n    acceptArticle(code: $code)\n  }\n": typeof types.AcceptArticleDocument,
    "\n  fragment ShownPosting on Posting {\n    id\n    companyId\n    company\n    companyShown\n    title\n    why\n    whoWith\n    what\n    growth\n    contract\n    way\n    area\n    places\n    lastDay\n    items {\n      item\n      text\n    }\n    payUnit\n    payYen\n    payMinutes\n    overtimeYen\n    overtimeMinutes\n    overtimeExcess\n    ageReason\n    author\n    authorSchool\n    phase\n    publishedOn\n    confirmedOn\n  }\n": typeof types.ShownPostingFragmentDoc,
    "\n  query Postings($first: Int!, $after: String, $filter: PostingFilter) {\n    postings(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        company\n        title\n        why\n        whoWith\n        contract\n        way\n        area\n        payUnit\n        payYen\n        lastDay\n      }\n      rules {\n        footing\n        number\n        operator {\n          ja\n          en\n        }\n      }\n      found\n      counts {\n        kind\n        value\n        postings\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.PostingsDocument,
    "\n  query ListedPostings($first: Int!, $after: String, $filter: PostingFilter) {\n    postings(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        company\n        title\n        why\n        whoWith\n        publishedOn\n        confirmedOn\n      }\n      endCursor\n      hasNext\n    }\n    community {\n      name {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.ListedPostingsDocument,
    "\n  query Posting($id: ID!) {\n    posting(id: $id) {\n      posting {\n        ...ShownPosting\n      }\n      rules {\n        footing\n        number\n        operator {\n          ja\n          en\n        }\n      }\n      wording {\n        ja\n        en\n      }\n      ownId\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.PostingDocument,
    "\n  mutation ApplyForPosting($id: ID!, $message: String!, $agreedTo: String) {\n    applyForPosting(id: $id, message: $message, agreedTo: $agreedTo)\n  }\n": typeof types.ApplyForPostingDocument,
    "\n  mutation ComplainOfPosting($postingId: ID!, $kind: ComplaintKind!, $words: String!) {\n    complainOfPosting(postingId: $postingId, kind: $kind, words: $words)\n  }\n": typeof types.ComplainOfPostingDocument,
    "\n  query PostArchive($first: Int!, $after: String) {\n    posts(first: $first, after: $after) {\n      items {\n        id\n        title\n        language\n        publishedAt\n        audience\n        open\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.PostArchiveDocument,
    "\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      title\n      language\n      publishedAt\n      audience\n      open\n      body {\n        kind\n        lines {\n          parts {\n            text\n            href\n          }\n        }\n      }\n    }\n  }\n": typeof types.PostDocument,
    "\n  query Communities {\n    communities {\n      slug\n      name {\n        ja\n        en\n      }\n      tagline {\n        ja\n        en\n      }\n      region {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.CommunitiesDocument,
    "\n  query Landing {\n    community {\n      about {\n        ja\n        en\n      }\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n      memberCount\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      summary {\n        ja\n        en\n      }\n      featured\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        included\n      }\n      prices {\n        interval\n        amount\n      }\n    }\n  }\n": typeof types.LandingDocument,
    "\n  query LegalDocument($kind: LegalDocumentKind!) {\n    legalDocument(kind: $kind) {\n      version\n      effectiveOn\n      title {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.LegalDocumentDocument,
    "\n  query LegalNotice {\n    legalNotice {\n      version\n      publishedAt\n      items {\n        key\n        label {\n          ja\n          en\n        }\n        body {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.LegalNoticeDocument,
    "\n  query Plans {\n    viewer {\n      memberId\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      summary {\n        ja\n        en\n      }\n      featured\n      eligibility {\n        ja\n        en\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        included\n      }\n      prices {\n        interval\n        amount\n        monthlyEquivalent\n      }\n      reductions {\n        kind\n        below\n        prices {\n          interval\n          amount\n        }\n      }\n      taxCategory\n      yearFrom\n      taxNote {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.PlansDocument,
    "\n  query CurrentPlan {\n    myMembership {\n      plan {\n        key\n        kind\n      }\n      interval\n      price\n      cancelsOn\n    }\n  }\n": typeof types.CurrentPlanDocument,
    "\n  query MappedCommunities {\n    communities {\n      slug\n    }\n  }\n": typeof types.MappedCommunitiesDocument,
    "\n  query MappedEvents($first: Int!, $after: String) {\n    events(first: $first, after: $after) {\n      items {\n        eventId\n      }\n      endCursor\n      hasNext\n    }\n  }\n": typeof types.MappedEventsDocument,
    "\n  query SeatOffer($link: String!) {\n    viewer {\n      email\n      memberId\n    }\n    seatOffer(link: $link) {\n      companyTitle\n      planName {\n        ja\n        en\n      }\n      benefits {\n        ja\n        en\n      }\n      lastDay\n      invited\n      domains\n      own\n      hindrance\n      shownName\n      shownEmail\n      ownPlan {\n        name {\n          ja\n          en\n        }\n        interval\n        amount\n        chargedOn\n        refund\n        refundMonths\n      }\n    }\n  }\n": typeof types.SeatOfferDocument,
    "\n  mutation TakeSeat($link: String!, $name: String!, $ownPlan: OwnPlanChoice!) {\n    takeSeat(link: $link, name: $name, ownPlan: $ownPlan)\n  }\n": typeof types.TakeSeatDocument,
    "\n  fragment ShownSeat on MySeat {\n    id\n    companyTitle\n    waits\n    planName {\n      ja\n      en\n    }\n    lastDay\n    name\n    email\n  }\n": typeof types.ShownSeatFragmentDoc,
    "\n  mutation GiveUpSeat($seatId: ID!) {\n    giveUpSeat(seatId: $seatId)\n  }\n": typeof types.GiveUpSeatDocument,
    "\n  query SignInViewer {\n    viewer {\n      accountId\n    }\n  }\n": typeof types.SignInViewerDocument,
    "\n  mutation SignInLink($email: String!) {\n    requestSignInLink(email: $email) {\n      emailMasked\n      expiresInMinutes\n    }\n  }\n": typeof types.SignInLinkDocument,
    "\n  mutation PasswordSignIn($email: String!, $password: String!) {\n    signInWithPassword(email: $email, password: $password) {\n      secondFactorNeeded\n    }\n  }\n": typeof types.PasswordSignInDocument,
    "\n  mutation PasskeySignIn($response: JSONString!) {\n    signInWithPasskey(response: $response) {\n      secondFactorNeeded\n    }\n  }\n": typeof types.PasskeySignInDocument,
    "\n  query PasskeySignInOptions {\n    passkeySignInOptions\n  }\n": typeof types.PasskeySignInOptionsDocument,
    "\n  mutation SecondFactor($code: String!) {\n    verifySecondFactor(code: $code)\n  }\n": typeof types.SecondFactorDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment OwnCaseLine on OwnCase {\n    id\n    number\n    wish\n    state\n    openedAt\n    coordinator {\n      name\n      reach\n    }\n    forms {\n      code\n      day\n    }\n  }\n": typeof types.OwnCaseLineFragmentDoc,
    "\n  query CompanySupport($companyId: ID!) {\n    companySupport(companyId: $companyId) {\n      ...OwnCaseLine\n    }\n  }\n": typeof types.CompanySupportDocument,
    "\n  query MySupport {\n    mySupport {\n      ...OwnCaseLine\n    }\n    myAccompaniment {\n      standingId\n      standingUntil\n      wording {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.MySupportDocument,
    "\n  mutation AskForSupport($companyId: ID!, $wish: String!) {\n    askForSupport(companyId: $companyId, wish: $wish)\n  }\n": typeof types.AskForSupportDocument,
    "\n  mutation AskForMySupport($wish: String!, $agreedTo: String) {\n    askForMySupport(wish: $wish, agreedTo: $agreedTo)\n  }\n": typeof types.AskForMySupportDocument,
    "\n  query CareForm($code: String!) {\n    careForm(code: $code) {\n      side\n      day\n      company\n      coordinator\n      answered\n    }\n  }\n": typeof types.CareFormDocument,
    "\n  mutation AnswerCare($code: String!, $answer: CareAnswerInput!) {\n    answerCare(code: $code, answer: $answer)\n  }\n": typeof types.AnswerCareDocument,
    "\n  mutation AllowAccompaniment($agreedTo: String) {\n    allowAccompaniment(agreedTo: $agreedTo)\n  }\n": typeof types.AllowAccompanimentDocument,
    "\n  query SurveyForm($code: String!) {\n    surveyForm(code: $code) {\n      title {\n        ja\n        en\n      }\n      closesAt\n      closed\n      questions {\n        id\n        kind\n        labelJa\n        labelEn\n        options {\n          ja\n          en\n        }\n      }\n      answer {\n        satisfaction\n        recommend\n        comeAgain\n        visit\n        lendAHand\n        said\n        own {\n          questionId\n          value\n        }\n      }\n    }\n  }\n": typeof types.SurveyFormDocument,
    "\n  mutation AnswerSurvey($code: String!, $answer: SurveyAnswerInput!) {\n    answerSurvey(code: $code, answer: $answer)\n  }\n": typeof types.AnswerSurveyDocument,
    "\n  query TabletLink($link: String!) {\n    tabletLink(link: $link) {\n      name\n      place\n      lastDay\n      clerks {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TabletLinkDocument,
    "\n  mutation OpenTablet($link: String!, $clerkId: ID!, $pin: String!) {\n    openTablet(link: $link, clerkId: $clerkId, pin: $pin)\n  }\n": typeof types.OpenTabletDocument,
    "\n  query Tablet($token: String!) {\n    tablet(token: $token) {\n      desk\n      place\n      clerk\n      idleMinutes\n      person {\n        state\n        name\n        number\n        steps {\n          step\n          at\n          detail\n        }\n      }\n      recordWords {\n        ja\n        en\n      }\n      callWords {\n        ja\n        en\n      }\n      accompanyWords {\n        ja\n        en\n      }\n      termsVersion\n      privacyVersion\n    }\n  }\n": typeof types.TabletDocument,
    "\n  query TabletGigs {\n    gigs(first: 50) {\n      items {\n        id\n        title\n        startsAt\n        endsAt\n        place\n        reward\n        phase\n        track\n      }\n    }\n  }\n": typeof types.TabletGigsDocument,
    "\n  query MinorsWelcome {\n    minorsWelcome\n  }\n": typeof types.MinorsWelcomeDocument,
    "\n  query TabletTerms($token: String!, $id: ID!) {\n    tabletTerms(token: $token, id: $id) {\n      label\n      text\n    }\n  }\n": typeof types.TabletTermsDocument,
    "\n  mutation BeginRegistration($token: String!) {\n    beginRegistration(token: $token)\n  }\n": typeof types.BeginRegistrationDocument,
    "\n  mutation TickStep($token: String!, $step: RegistrationStep!, $detail: String) {\n    tickStep(token: $token, step: $step, detail: $detail)\n  }\n": typeof types.TickStepDocument,
    "\n  mutation EnterPerson($token: String!, $person: CounterPersonInput!) {\n    enterPerson(token: $token, person: $person)\n  }\n": typeof types.EnterPersonDocument,
    "\n  mutation DropRegistration($token: String!) {\n    dropRegistration(token: $token)\n  }\n": typeof types.DropRegistrationDocument,
    "\n  mutation OpenPerson($token: String!, $number: String!, $birthDate: String!) {\n    openPerson(token: $token, number: $number, birthDate: $birthDate)\n  }\n": typeof types.OpenPersonDocument,
    "\n  mutation ClosePerson($token: String!) {\n    closePerson(token: $token)\n  }\n": typeof types.ClosePersonDocument,
    "\n  mutation PrintSheet($token: String!) {\n    printSheet(token: $token)\n  }\n": typeof types.PrintSheetDocument,
    "\n  mutation TakeGigAtDesk($token: String!, $gigId: ID!, $word: String!) {\n    takeGigAtDesk(token: $token, gigId: $gigId, word: $word)\n  }\n": typeof types.TakeGigAtDeskDocument,
    "\n  mutation LeaveTablet($token: String!) {\n    leaveTablet(token: $token)\n  }\n": typeof types.LeaveTabletDocument,
    "\n  query MyTalks {\n    myTalks {\n      id\n      company\n      open\n      unread\n      lastAt\n    }\n  }\n": typeof types.MyTalksDocument,
    "\n  query MyTalk($id: ID!) {\n    myTalk(id: $id) {\n      id\n      companyId\n      company\n      open\n      lastDay\n      longestText\n      lines {\n        id\n        side\n        text\n        at\n        byMail\n      }\n    }\n  }\n": typeof types.MyTalkDocument,
    "\n  mutation WriteMyTalk($id: ID!, $text: String!) {\n    writeMyTalk(id: $id, text: $text)\n  }\n": typeof types.WriteMyTalkDocument,
    "\n  query CompanyTalk($companyId: ID!, $id: ID!) {\n    companyTalk(companyId: $companyId, id: $id) {\n      id\n      number\n      ofCard\n      company\n      name\n      lastDay\n      longestText\n      lines {\n        id\n        side\n        text\n        at\n        byMail\n      }\n    }\n  }\n": typeof types.CompanyTalkDocument,
    "\n  mutation WriteCompanyTalk($companyId: ID!, $id: ID!, $text: String!) {\n    writeCompanyTalk(companyId: $companyId, id: $id, text: $text)\n  }\n": typeof types.WriteCompanyTalkDocument,
    "\n  fragment AttendeesAsked on AttendeeForm {\n    names\n    emergency\n    purgeDays\n    until\n    open\n    slots {\n      typeId\n      nth\n      typeName {\n        ja\n        en\n      }\n      ticketId\n      seat\n      room\n      used\n      name {\n        familyName\n        givenName\n        familyKana\n        givenKana\n      }\n      contact {\n        name\n        relation\n        phone\n      }\n    }\n    questions {\n      id\n      kind\n      label {\n        ja\n        en\n      }\n      options {\n        ja\n        en\n      }\n      perTicket\n      required\n      typeId\n      sensitive\n    }\n    answers {\n      questionId\n      typeId\n      nth\n      values\n    }\n    suggested {\n      familyName\n      givenName\n      familyKana\n      givenKana\n    }\n  }\n": typeof types.AttendeesAskedFragmentDoc,
    "\n  query AttendeeForm($id: ID!) {\n    attendeeForm(id: $id) {\n      ...AttendeesAsked\n    }\n  }\n": typeof types.AttendeeFormDocument,
    "\n  mutation ChangeAttendees($id: ID!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {\n    changeAttendees(id: $id, attendees: $attendees, answers: $answers)\n  }\n": typeof types.ChangeAttendeesDocument,
    "\n  query TicketOfCode($code: String!) {\n    ticketOfCode(code: $code) {\n      code\n      good\n      used\n      online\n      reflects\n      eventId\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      typeName {\n        ja\n        en\n      }\n    }\n  }\n": typeof types.TicketOfCodeDocument,
    "\n  query SentTicket($code: String!) {\n    sentTicket(code: $code) {\n      sender\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      name {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      until\n      due\n      own\n      ticketId\n      hindrance\n      theirs\n    }\n    viewer {\n      memberId\n    }\n  }\n": typeof types.SentTicketDocument,
    "\n  query HeldTicket($id: ID!) {\n    heldTicket(id: $id) {\n      id\n      eventId\n      number\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      name {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      state\n      reflects\n      online\n      due\n      calledOff {\n        ja\n        en\n      }\n      code\n      seat\n      room\n      mayHandOn\n      memberPrice\n      noResale\n      sent {\n        email\n        until\n      }\n    }\n  }\n": typeof types.HeldTicketDocument,
    "\n  mutation SendTicket($id: ID!, $email: String!) {\n    sendTicket(id: $id, email: $email)\n  }\n": typeof types.SendTicketDocument,
    "\n  mutation TakeTicketBack($id: ID!) {\n    takeTicketBack(id: $id)\n  }\n": typeof types.TakeTicketBackDocument,
    "\n  mutation AcceptTicket($code: String!) {\n    acceptTicket(code: $code)\n  }\n": typeof types.AcceptTicketDocument,
    "\n  query MyCalendar {\n    myCalendarAddress\n  }\n": typeof types.MyCalendarDocument,
    "\n  mutation RenewCalendar {\n    renewCalendarAddress\n  }\n": typeof types.RenewCalendarDocument,
    "\n  query OnlineEntry($code: String!) {\n    onlineEntry(code: $code) {\n      eventId\n      title {\n        ja\n        en\n      }\n      typeName {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      good\n      joined\n      stage\n      opensAt\n      session {\n        name {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n      }\n      address {\n        url\n        notes {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.OnlineEntryDocument,
    "\n  mutation JoinOnline($code: String!) {\n    joinOnline(code: $code)\n  }\n": typeof types.JoinOnlineDocument,
    "\n  query TicketProxies {\n    ticketProxies {\n      id\n      state\n      own\n      number\n      name\n    }\n    proxyTickets {\n      id\n      title {\n        ja\n        en\n      }\n      startsAt\n      name\n      code\n    }\n  }\n": typeof types.TicketProxiesDocument,
    "\n  mutation NameProxy($number: String!) {\n    nameProxy(number: $number)\n  }\n": typeof types.NameProxyDocument,
    "\n  mutation AgreeToProxy($id: ID!) {\n    agreeToProxy(id: $id)\n  }\n": typeof types.AgreeToProxyDocument,
    "\n  mutation EndProxy($id: ID!) {\n    endProxy(id: $id)\n  }\n": typeof types.EndProxyDocument,
    "\n  query MyTickets($first: Int!, $after: String) {\n    myTickets(first: $first, after: $after) {\n      items {\n        id\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        stage\n        tickets\n        later\n        over\n      }\n      endCursor\n      hasNext\n    }\n    guestOrdersToTake\n    myRoute {\n      id\n      title {\n        ja\n        en\n      }\n      site {\n        ja\n        en\n      }\n      address {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      tickets\n      purchaseId\n    }\n    heldTickets {\n      id\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      state\n    }\n  }\n": typeof types.MyTicketsDocument,
    "\n  fragment ShownPurchase on TicketPurchase {\n    id\n    stage\n    eventId\n    title {\n      ja\n      en\n    }\n    place {\n      ja\n      en\n    }\n    startsAt\n    endsAt\n    sessions {\n      id\n      number\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      calledOff {\n        ja\n        en\n      }\n    }\n    clashes {\n      id\n      site {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n    }\n    lines {\n      name {\n        ja\n        en\n      }\n      quantity\n      price\n      regular\n      addOn\n      why {\n        ja\n        en\n      }\n    }\n    total\n    secondsLeft\n    expiresAt\n    means\n    paidBefore\n    ways {\n      means\n      until\n      hindrance\n      limit\n    }\n    waitingEntryId\n    givingUp\n    calledOff {\n      ja\n      en\n    }\n    moneyBack\n    moneyIsBack\n    moneyNeedsAccount\n    moneyOwed\n    refundAccount\n    transfer {\n      amount\n      received\n      bankAccount\n      payer\n      payUntil\n    }\n    noResale\n    cancelling {\n      ja\n      en\n    }\n    reflects\n    occurrenceId\n    besideId\n    laterIds\n    mayAdd\n    tickets {\n      id\n      name {\n        ja\n        en\n      }\n      number\n      code\n      online\n      addOn\n      state\n      handedOn\n      mayHandOn\n      memberPrice\n      sent {\n        email\n        until\n      }\n      kept\n      giveBack {\n        percent\n        fee\n        refund\n        along {\n          ja\n          en\n        }\n      }\n    }\n  }\n": typeof types.ShownPurchaseFragmentDoc,
    "\n  query TicketPurchase($id: ID!, $means: TicketMeans) {\n    attendeeForm(id: $id) {\n      ...AttendeesAsked\n    }\n    ticketPurchase(id: $id, means: $means) {\n      ...ShownPurchase\n      payment {\n        id\n        state\n        url\n        voucher {\n          url\n          lastDay\n          ...VoucherNumbers\n        }\n      }\n      review {\n        taxInside\n        disclosure {\n          ...ListedCondition\n        }\n        buttonLabel {\n          ja\n          en\n        }\n        fingerprint\n      }\n    }\n  }\n": typeof types.TicketPurchaseDocument,
    "\n  mutation HoldAddOns($orderId: ID!, $lines: [TicketLineInput!]!, $press: String!) {\n    holdAddOns(orderId: $orderId, lines: $lines, press: $press)\n  }\n": typeof types.HoldAddOnsDocument,
    "\n  mutation OrderTickets(\n    $id: ID!\n    $fingerprint: String!\n    $means: TicketMeans\n    $attendees: [AttendeeInput!]\n    $answers: [AnswerInput!]\n  ) {\n    orderTickets(id: $id, fingerprint: $fingerprint, means: $means, attendees: $attendees, answers: $answers)\n  }\n": typeof types.OrderTicketsDocument,
    "\n  mutation CancelTicket($id: ID!, $fee: Int!) {\n    cancelTicket(id: $id, fee: $fee)\n  }\n": typeof types.CancelTicketDocument,
    "\n  mutation PayTicketsAgain($id: ID!) {\n    payTicketsAgain(id: $id)\n  }\n": typeof types.PayTicketsAgainDocument,
    "\n  mutation NameRefundAccount($id: ID!, $account: RefundAccountInput!) {\n    nameRefundAccount(id: $id, account: $account)\n  }\n": typeof types.NameRefundAccountDocument,
    "\n  mutation ReleaseTickets($id: ID!) {\n    releaseTickets(id: $id)\n  }\n": typeof types.ReleaseTicketsDocument,
    "\n  query ReflectionForm($code: String!) {\n    reflectionForm(code: $code) {\n      title {\n        ja\n        en\n      }\n      eventId\n      startsAt\n      endsAt\n      stage\n      hosts {\n        companyId\n        name {\n          ja\n          en\n        }\n      }\n      reflection {\n        asked\n        learned\n        forHost\n        forPublic\n        signed\n        sent\n        published\n      }\n    }\n  }\n": typeof types.ReflectionFormDocument,
    "\n  mutation WriteReflection($code: String!, $reflection: ReflectionInput!) {\n    writeReflection(code: $code, reflection: $reflection)\n  }\n": typeof types.WriteReflectionDocument,
    "\n  mutation TakeReflectionBack($code: String!, $from: ReflectionReader!) {\n    takeReflectionBack(code: $code, from: $from)\n  }\n": typeof types.TakeReflectionBackDocument,
    "\n  query PublishedReflections($eventId: ID!) {\n    eventReflections(eventId: $eventId) {\n      id\n      asked\n      learned\n      signed\n    }\n  }\n": typeof types.PublishedReflectionsDocument,
    "\n  query CompanyReflections($companyId: ID!, $eventId: ID!) {\n    companyReflections(companyId: $companyId, eventId: $eventId) {\n      title {\n        ja\n        en\n      }\n      reflections {\n        id\n        asked\n        learned\n        signed\n      }\n    }\n  }\n": typeof types.CompanyReflectionsDocument,
};
const documents: Documents = {
    "\n  query CompanyRecords($companyIds: [ID!]!) {\n    companyRecords(companyIds: $companyIds) {\n      companyId\n      shares {\n        evaluations\n        people\n        clear\n        onTime\n        again\n      }\n    }\n  }\n": types.CompanyRecordsDocument,
    "\n  query Municipalities {\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.MunicipalitiesDocument,
    "\n  mutation ClaimEntry($code: String!, $birthDate: String!) {\n    claimEntry(code: $code, birthDate: $birthDate)\n  }\n": types.ClaimEntryDocument,
    "\n  mutation JoinEntry($code: String!, $birthDate: String!) {\n    joinEntry(code: $code, birthDate: $birthDate) {\n      number\n      formerNumber\n      undoableUntil\n    }\n  }\n": types.JoinEntryDocument,
    "\n  mutation NameOwnAddress($email: String!) {\n    nameOwnAddress(email: $email)\n  }\n": types.NameOwnAddressDocument,
    "\n  query Frame {\n    community {\n      slug\n      name {\n        ja\n        en\n      }\n      tagline {\n        ja\n        en\n      }\n      region {\n        ja\n        en\n      }\n      operatorName {\n        ja\n        en\n      }\n      contactEmail\n      theme\n      placementNumber\n    }\n    viewer {\n      accountId\n      email\n      memberId\n      memberNumber\n      displayName\n      deskRole\n    }\n  }\n": types.FrameDocument,
    "\n  query EventTitle($id: ID!) {\n    event(id: $id) {\n      title {\n        ja\n        en\n      }\n    }\n  }\n": types.EventTitleDocument,
    "\n  query InterestCardOffer($companyId: ID!) {\n    interestCardOffer(companyId: $companyId) {\n      companyId\n      recipient\n      name\n      kana\n      email\n      purpose {\n        ja\n        en\n      }\n      lastDay\n      wording {\n        ja\n        en\n      }\n      emailWording {\n        ja\n        en\n      }\n      longestMessage\n      standingId\n    }\n  }\n": types.InterestCardOfferDocument,
    "\n  mutation GiveInterestCard($companyId: ID!, $eventId: ID, $card: InterestCardInput!) {\n    giveInterestCard(companyId: $companyId, eventId: $eventId, card: $card)\n  }\n": types.GiveInterestCardDocument,
    "\n  fragment ShownCompanyPage on CompanyPage {\n    companyId\n    title\n    kana\n    language\n    prefecture\n    area\n    industry\n    purpose\n    website\n    people {\n      name\n      role\n    }\n    openings {\n      title\n      link\n    }\n    photos {\n      id\n      url\n      width\n      height\n      alt\n    }\n  }\n": types.ShownCompanyPageFragmentDoc,
    "\n  query CompanyDirectory($first: Int!, $after: String, $filter: CompanyDirectoryFilter) {\n    companyDirectory(first: $first, after: $after, filter: $filter) {\n      items {\n        companyId\n        title\n        language\n        prefecture\n        area\n        industry\n        purpose\n        photos {\n          url\n          width\n          height\n        }\n      }\n      areas\n      industries\n      endCursor\n      hasNext\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CompanyDirectoryDocument,
    "\n  fragment HostedShown on HostedEvent {\n    eventId\n    title {\n      ja\n      en\n    }\n    place {\n      ja\n      en\n    }\n    startsAt\n    endsAt\n    roles\n    calledOff\n  }\n": types.HostedShownFragmentDoc,
    "\n  query NextHosted($companyIds: [ID!]!) {\n    nextHostedEvents(companyIds: $companyIds) {\n      companyId\n      title {\n        ja\n        en\n      }\n      startsAt\n    }\n  }\n": types.NextHostedDocument,
    "\n  query CompanyPage($companyId: ID!) {\n    companyPage(companyId: $companyId) {\n      ...ShownCompanyPage\n    }\n    hostedEvents(companyId: $companyId) {\n      coming {\n        ...HostedShown\n      }\n      over {\n        ...HostedShown\n      }\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CompanyPageDocument,
    "\n  query CompanyBenefits($companyId: ID!) {\n    company(id: $companyId) {\n      id\n      title\n    }\n    companyBenefits(companyId: $companyId) {\n      planName {\n        ja\n        en\n      }\n      open\n      from\n      lastDay\n      items {\n        kind\n        label {\n          ja\n          en\n        }\n        given {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        left {\n          ja\n          en\n        }\n        percent\n        extra {\n          ja\n          en\n        }\n        from\n        lastDay\n      }\n      uses {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        usedFor\n        usedOn\n        who\n        returnedOn\n        returnReason\n      }\n      grants {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        reason\n        grantedOn\n        endsOn\n      }\n      reports {\n        from\n        lastDay\n        url\n      }\n    }\n  }\n": types.CompanyBenefitsDocument,
    "\n  mutation ChangeCompanyCard($companyId: ID!) {\n    changeCompanyCard(companyId: $companyId) {\n      id\n    }\n  }\n": types.ChangeCompanyCardDocument,
    "\n  query CompanyCardPage($companyId: ID!, $id: ID!) {\n    companyCardPage(companyId: $companyId, id: $id) {\n      id\n      state\n      url\n      paid\n      declineCode\n    }\n    companyCard(companyId: $companyId) {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": types.CompanyCardPageDocument,
    "\n  query ReceivedCards($companyId: ID!, $first: Int!, $after: String) {\n    receivedCards(companyId: $companyId, first: $first, after: $after) {\n      company\n      shown\n      items {\n        id\n        number\n        eventId\n        givenAt\n        lastDay\n        openedAt\n        contactedAt\n        unread\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.ReceivedCardsDocument,
    "\n  query ReceivedCard($companyId: ID!, $id: ID!) {\n    receivedCard(companyId: $companyId, id: $id) {\n      id\n      number\n      company\n      name\n      kana\n      email\n      relay\n      telephone\n      message\n      purpose {\n        ja\n        en\n      }\n      eventId\n      givenAt\n      lastDay\n      contactedAt\n    }\n  }\n": types.ReceivedCardDocument,
    "\n  mutation NoteCardContact($companyId: ID!, $id: ID!) {\n    noteCardContact(companyId: $companyId, id: $id)\n  }\n": types.NoteCardContactDocument,
    "\n  query CompanyChangeReview($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {\n    companyChangeReview(companyId: $companyId, planKey: $planKey, interval: $interval) {\n      title\n      from {\n        ja\n        en\n      }\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        prices {\n          interval\n        }\n      }\n      interval\n      invoiced\n      timing\n      amount\n      due\n      dueOn\n      begins\n      nextOn\n      nextAmount\n      seats\n      seatsBefore\n      tooMany\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      pricedAt\n      fingerprint\n      idempotencyKey\n    }\n  }\n": types.CompanyChangeReviewDocument,
    "\n  mutation ChangeCompanyPlan(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $pricedAt: Instant!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    changeCompanyPlan(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      pricedAt: $pricedAt\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": types.ChangeCompanyPlanDocument,
    "\n  query CompanyChange($companyId: ID!, $id: ID!) {\n    companyChange(companyId: $companyId, id: $id) {\n      id\n      state\n      timing\n      resuming\n      planKey\n      interval\n      charge\n      declineCode\n      confirmBy\n    }\n    company(id: $companyId) {\n      id\n      holding {\n        invoiced\n      }\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.CompanyChangeDocument,
    "\n  mutation ConfirmCompanyChange($companyId: ID!, $id: ID!) {\n    confirmCompanyChange(companyId: $companyId, id: $id)\n  }\n": types.ConfirmCompanyChangeDocument,
    "\n  mutation WithdrawCompanyChange($companyId: ID!, $id: ID!) {\n    withdrawCompanyChange(companyId: $companyId, id: $id) {\n      id\n    }\n  }\n": types.WithdrawCompanyChangeDocument,
    "\n  mutation KeepCompanyChange($companyId: ID!) {\n    keepCompanyChange(companyId: $companyId)\n  }\n": types.KeepCompanyChangeDocument,
    "\n  query CompanyEvents($companyId: ID!) {\n    companyHostings(companyId: $companyId) {\n      eventId\n      title {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      roles\n      reflects\n      showing\n      booth\n      calledOff\n    }\n    companyEvents(companyId: $companyId) {\n      title\n      dates {\n        id\n        eventId\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n        sale\n        typeName {\n          ja\n          en\n        }\n        regular\n        why {\n          ja\n          en\n        }\n        keptUntil\n        kept\n        left\n        bound\n        most\n        benefitLeft\n        places {\n          id\n          name\n          email\n          changeable\n        }\n      }\n      holders {\n        memberId\n        name\n        email\n      }\n    }\n  }\n": types.CompanyEventsDocument,
    "\n  mutation AssignCompanyPlace(\n    $companyId: ID!\n    $occurrenceId: ID!\n    $holder: CompanyHolderInput!\n    $press: String!\n  ) {\n    assignCompanyPlace(companyId: $companyId, occurrenceId: $occurrenceId, holder: $holder, press: $press)\n  }\n": types.AssignCompanyPlaceDocument,
    "\n  mutation HandOnCompanyPlace($companyId: ID!, $id: ID!, $holder: CompanyHolderInput!) {\n    handOnCompanyPlace(companyId: $companyId, id: $id, holder: $holder)\n  }\n": types.HandOnCompanyPlaceDocument,
    "\n  mutation TakeBackCompanyPlace($companyId: ID!, $id: ID!) {\n    takeBackCompanyPlace(companyId: $companyId, id: $id)\n  }\n": types.TakeBackCompanyPlaceDocument,
    "\n  mutation SetCompanyHosting($companyId: ID!, $eventId: ID!, $shown: Boolean!) {\n    setCompanyHosting(companyId: $companyId, eventId: $eventId, shown: $shown)\n  }\n": types.SetCompanyHostingDocument,
    "\n  query CompanyGig($companyId: ID!, $id: ID!) {\n    companyGig(companyId: $companyId, id: $id) {\n      gig {\n        id\n        title\n        steps\n        startsAt\n        endsAt\n        place\n        places\n        taken\n        reward\n        track\n      }\n      codes {\n        picture\n        digits\n        seconds\n      }\n      placeCode\n      places {\n        id\n        place\n        state\n        checkedInAt\n        checkInWay\n        minutes\n        hours {\n          from\n          to\n          breakMinutes\n        }\n        reportLine\n        stepsRight\n        inspectedUntil\n        endedBy\n        reason\n        claims {\n          side\n          kind\n          reason\n          saidAt\n          hours {\n            from\n            to\n            breakMinutes\n          }\n        }\n        given {\n          again\n        }\n        received {\n          clear\n          onTime\n          stepsDone\n          again\n          line\n        }\n        evaluable\n      }\n    }\n  }\n": types.CompanyGigDocument,
    "\n  mutation AcceptWork($companyId: ID!, $id: ID!) {\n    acceptWork(companyId: $companyId, id: $id)\n  }\n": types.AcceptWorkDocument,
    "\n  mutation DisputeWork($companyId: ID!, $id: ID!, $kind: ClaimKind!, $reason: String!, $hours: HoursInput) {\n    disputeWork(companyId: $companyId, id: $id, kind: $kind, reason: $reason, hours: $hours)\n  }\n": types.DisputeWorkDocument,
    "\n  mutation EvaluateWorker($companyId: ID!, $id: ID!, $evaluation: WorkerEvaluationInput!) {\n    evaluateWorker(companyId: $companyId, id: $id, evaluation: $evaluation)\n  }\n": types.EvaluateWorkerDocument,
    "\n  query GigWorkers($companyId: ID!, $id: ID!) {\n    gigWorkers(companyId: $companyId, id: $id) {\n      id\n      place\n      name\n      kana\n      email\n      young\n    }\n  }\n": types.GigWorkersDocument,
    "\n  mutation ReportWorkerIncident($companyId: ID!, $id: ID!, $incident: IncidentInput!) {\n    reportWorkerIncident(companyId: $companyId, id: $id, incident: $incident)\n  }\n": types.ReportWorkerIncidentDocument,
    "\n  query CompanyHelp($companyId: ID!) {\n    companyHelp(companyId: $companyId) {\n      id\n      title\n      what\n      fromDay\n      toDay\n      hours\n      state\n      reason\n      gigs {\n        id\n        title\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        phase\n        reason\n        ahead\n        track\n        callOffCost\n        substituteDay\n        insurance {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CompanyHelpDocument,
    "\n  mutation AskForHelp($companyId: ID!, $help: HelpInput!) {\n    askForHelp(companyId: $companyId, help: $help)\n  }\n": types.AskForHelpDocument,
    "\n  mutation CallOffOwnGig($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {\n    callOffOwnGig(companyId: $companyId, id: $id, reason: $reason, shown: $shown)\n  }\n": types.CallOffOwnGigDocument,
    "\n  mutation MoveOwnGigForWeather($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {\n    moveOwnGigForWeather(companyId: $companyId, id: $id, reason: $reason, shown: $shown)\n  }\n": types.MoveOwnGigForWeatherDocument,
    "\n  query CompanyInvoiceReview(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $quoteId: ID\n  ) {\n    companyInvoiceReview(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      quoteId: $quoteId\n    ) {\n      title\n      planName {\n        ja\n        en\n      }\n      steps {\n        ja\n        en\n      }\n      share {\n        ja\n        en\n      }\n      amount\n      taxInside\n      startsOn\n      goesOn\n      voucherWaits\n      endsOn\n      dueOn\n      agreedUntil\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      quoteNumber\n      quoteValidUntil\n      fingerprint\n      idempotencyKey\n      quoteKey\n    }\n  }\n": types.CompanyInvoiceReviewDocument,
    "\n  mutation OrderCompanyOnInvoice(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $quoteId: ID\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    orderCompanyOnInvoice(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      quoteId: $quoteId\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": types.OrderCompanyOnInvoiceDocument,
    "\n  mutation AskForCompanyQuote(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    askForCompanyQuote(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    )\n  }\n": types.AskForCompanyQuoteDocument,
    "\n  query CompanyPapers($id: ID!) {\n    company(id: $id) {\n      id\n      title\n    }\n    companyQuotes(companyId: $id) {\n      ...ShownCompanyQuote\n    }\n    companyInvoices(companyId: $id) {\n      id\n      number\n      issuedOn\n      amount\n      dueOn\n      state\n      overdue\n      settledOn\n      downloadUrl\n      creditNoteNumber\n      creditNoteUrl\n    }\n    companyDocuments(companyId: $id) {\n      id\n      kind\n      number\n      issuedOn\n      total\n      dueOn\n      validUntil\n      settled\n      isReplaced\n      downloadUrl\n    }\n    companyReceipts(companyId: $id) {\n      id\n      number\n      paidOn\n      amount\n      supersededBecause\n      downloadUrl\n    }\n  }\n": types.CompanyPapersDocument,
    "\n  fragment ShownCompanyQuote on CompanyQuote {\n    id\n    number\n    issuedOn\n    validUntil\n    planKey\n    planName {\n      ja\n      en\n    }\n    amount\n    state\n    startsOn\n    terms\n    orderNumber\n    acceptedAt\n    acceptedBy\n    downloadUrl\n  }\n": types.ShownCompanyQuoteFragmentDoc,
    "\n  fragment PlaceToPay on CompanyInvoice {\n    left\n    arrived\n    payTo\n    account {\n      bankName\n      bankCode\n      branchName\n      branchCode\n      kind\n      number\n      holder\n    }\n  }\n": types.PlaceToPayFragmentDoc,
    "\n  query CompanyOrderReview(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $means: OnlineMeans\n  ) {\n    companyOrderReview(companyId: $companyId, planKey: $planKey, interval: $interval, means: $means) {\n      title\n      plan {\n        ...ShownCompanyPlan\n      }\n      interval\n      chargedToday\n      taxInside\n      share {\n        ja\n        en\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      nextChargeOn\n      nextChargeAmount\n      agreedUntil\n      means\n      konbini {\n        hindrance\n        least\n        most\n      }\n      payBy\n      voucherWaits\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n    }\n  }\n": types.CompanyOrderReviewDocument,
    "\n  mutation OrderCompanyPlan(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $means: OnlineMeans\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    orderCompanyPlan(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      means: $means\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": types.OrderCompanyPlanDocument,
    "\n  mutation ApplyForCompanyPlan($companyId: ID!, $planKey: String!) {\n    applyForCompanyPlan(companyId: $companyId, planKey: $planKey)\n  }\n": types.ApplyForCompanyPlanDocument,
    "\n  query CompanyCheckout($companyId: ID!, $id: ID!) {\n    companyCheckout(companyId: $companyId, id: $id) {\n      ...ShownAttempt\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.CompanyCheckoutDocument,
    "\n  mutation GiveUpCompanyVoucher($companyId: ID!) {\n    giveUpCompanyVoucher(companyId: $companyId)\n  }\n": types.GiveUpCompanyVoucherDocument,
    "\n  query CompanyPageDraft($companyId: ID!) {\n    companyPageDraft(companyId: $companyId) {\n      page {\n        ...ShownCompanyPage\n      }\n      state\n      changed\n      mayBeShown\n      hiddenBecause\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CompanyPageDraftDocument,
    "\n  mutation SaveCompanyPage($companyId: ID!, $page: CompanyPageInput!) {\n    saveCompanyPage(companyId: $companyId, page: $page)\n  }\n": types.SaveCompanyPageDocument,
    "\n  mutation PublishCompanyPage($companyId: ID!) {\n    publishCompanyPage(companyId: $companyId)\n  }\n": types.PublishCompanyPageDocument,
    "\n  mutation TakeBackCompanyPage($companyId: ID!) {\n    takeBackCompanyPage(companyId: $companyId)\n  }\n": types.TakeBackCompanyPageDocument,
    "\n  mutation AddCompanyPhoto($companyId: ID!, $content: String!, $alt: String!) {\n    addCompanyPhoto(companyId: $companyId, content: $content, alt: $alt)\n  }\n": types.AddCompanyPhotoDocument,
    "\n  mutation RemoveCompanyPhoto($companyId: ID!, $id: ID!) {\n    removeCompanyPhoto(companyId: $companyId, id: $id)\n  }\n": types.RemoveCompanyPhotoDocument,
    "\n  query CompanyAdmins($id: ID!) {\n    company(id: $id) {\n      title\n    }\n    companyAdmins(companyId: $id) {\n      admins {\n        id\n        email\n        since\n        self\n      }\n      invites {\n        id\n        email\n        state\n        lastDay\n      }\n    }\n  }\n": types.CompanyAdminsDocument,
    "\n  mutation InviteCompanyAdmin($companyId: ID!, $email: String!) {\n    inviteCompanyAdmin(companyId: $companyId, email: $email)\n  }\n": types.InviteCompanyAdminDocument,
    "\n  mutation ResendAdminInvite($companyId: ID!, $id: ID!) {\n    resendAdminInvite(companyId: $companyId, id: $id)\n  }\n": types.ResendAdminInviteDocument,
    "\n  mutation RevokeAdminInvite($companyId: ID!, $id: ID!) {\n    revokeAdminInvite(companyId: $companyId, id: $id)\n  }\n": types.RevokeAdminInviteDocument,
    "\n  mutation RemoveCompanyAdmin($companyId: ID!, $id: ID!) {\n    removeCompanyAdmin(companyId: $companyId, id: $id)\n  }\n": types.RemoveCompanyAdminDocument,
    "\n  query AdminInvite($token: String!) {\n    adminInvite(token: $token) {\n      state\n      title\n      emailMasked\n      lastDay\n      forViewer\n      companyId\n      termsVersion\n      privacyVersion\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.AdminInviteDocument,
    "\n  mutation AcceptAdminInvite($token: String!, $termsVersion: Int!, $privacyVersion: Int!) {\n    acceptAdminInvite(token: $token, termsVersion: $termsVersion, privacyVersion: $privacyVersion)\n  }\n": types.AcceptAdminInviteDocument,
    "\n  mutation ChangeCompanyBilling($companyId: ID!, $contact: CompanyContactInput) {\n    changeCompanyBilling(companyId: $companyId, contact: $contact)\n  }\n": types.ChangeCompanyBillingDocument,
    "\n  query CompanyContact($id: ID!) {\n    company(id: $id) {\n      title\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n    }\n  }\n": types.CompanyContactDocument,
    "\n  mutation ChangeCompanyContact($companyId: ID!, $contact: CompanyContactInput!) {\n    changeCompanyContact(companyId: $companyId, contact: $contact)\n  }\n": types.ChangeCompanyContactDocument,
    "\n  query CompanyArticle($companyId: ID!, $postingId: ID!) {\n    companyPosting(companyId: $companyId, id: $postingId) {\n      posting {\n        title\n        why\n        whoWith\n        what\n        growth\n      }\n      state\n      edition\n    }\n    companyArticle(companyId: $companyId, postingId: $postingId) {\n      id\n      phase\n      edition\n      code\n      until\n      texts {\n        why\n        whoWith\n        what\n        growth\n      }\n      note\n      name\n      school\n    }\n  }\n": types.CompanyArticleDocument,
    "\n  mutation InviteToArticle($companyId: ID!, $postingId: ID!) {\n    inviteToArticle(companyId: $companyId, postingId: $postingId)\n  }\n": types.InviteToArticleDocument,
    "\n  mutation GiveBackArticle($companyId: ID!, $id: ID!, $edition: Int!, $note: String!) {\n    giveBackArticle(companyId: $companyId, id: $id, edition: $edition, note: $note)\n  }\n": types.GiveBackArticleDocument,
    "\n  mutation UseArticle($companyId: ID!, $id: ID!, $edition: Int!, $postingEdition: Int!) {\n    useArticle(companyId: $companyId, id: $id, edition: $edition, postingEdition: $postingEdition)\n  }\n": types.UseArticleDocument,
    "\n  mutation CallOffArticle($companyId: ID!, $id: ID!) {\n    callOffArticle(companyId: $companyId, id: $id)\n  }\n": types.CallOffArticleDocument,
    "\n  query CompanyPostings($companyId: ID!) {\n    companyPostings(companyId: $companyId) {\n      posting {\n        id\n        title\n        contract\n        places\n        lastDay\n        phase\n      }\n      confirmBy\n      counts {\n        live\n        hired\n      }\n    }\n  }\n": types.CompanyPostingsDocument,
    "\n  query CompanyPosting($companyId: ID!, $id: ID!) {\n    companyPosting(companyId: $companyId, id: $id) {\n      posting {\n        ...ShownPosting\n      }\n      state\n      edition\n      reason\n      confirmBy\n      problems {\n        field\n        blocks\n        says {\n          ja\n          en\n        }\n        law {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CompanyPostingDocument,
    "\n  query Applicants($companyId: ID!, $id: ID!) {\n    applicants(companyId: $companyId, postingId: $id) {\n      id\n      number\n      state\n      appliedOn\n      readable\n      next\n      stayAsked\n    }\n  }\n": types.ApplicantsDocument,
    "\n  mutation SavePosting($companyId: ID!, $id: ID, $edition: Int!, $posting: PostingInput!) {\n    savePosting(companyId: $companyId, id: $id, edition: $edition, posting: $posting)\n  }\n": types.SavePostingDocument,
    "\n  mutation TurnPosting($companyId: ID!, $id: ID!, $turn: PostingTurn!) {\n    turnPosting(companyId: $companyId, id: $id, turn: $turn)\n  }\n": types.TurnPostingDocument,
    "\n  mutation OpenApplicant($companyId: ID!, $id: ID!) {\n    openApplicant(companyId: $companyId, id: $id) {\n      applicant {\n        number\n      }\n      name\n      kana\n      email\n      message\n      talkId\n    }\n  }\n": types.OpenApplicantDocument,
    "\n  mutation MoveApplicant($companyId: ID!, $id: ID!, $to: ApplicationState!, $reason: String!) {\n    moveApplicant(companyId: $companyId, id: $id, to: $to, reason: $reason)\n  }\n": types.MoveApplicantDocument,
    "\n  mutation AnswerStay($companyId: ID!, $id: ID!, $stay: Stay!) {\n    answerStay(companyId: $companyId, id: $id, stay: $stay)\n  }\n": types.AnswerStayDocument,
    "\n  query CompanyFacts($id: ID!) {\n    company(id: $id) {\n      title\n      name\n      legalForm\n      formPlace\n      kana\n      registrationNumber\n      postalCode\n      prefecture\n      address\n      employees\n    }\n  }\n": types.CompanyFactsDocument,
    "\n  query CompanyFeeReview($companyId: ID!, $employees: String!) {\n    companyFeeReview(companyId: $companyId, employees: $employees) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      steps {\n        ja\n        en\n      }\n      nextAmount\n      nextSteps {\n        ja\n        en\n      }\n      on\n    }\n  }\n": types.CompanyFeeReviewDocument,
    "\n  mutation ChangeCompanyProfile($companyId: ID!, $facts: CompanyFactsInput!, $agreedAmount: Yen) {\n    changeCompanyProfile(companyId: $companyId, facts: $facts, agreedAmount: $agreedAmount)\n  }\n": types.ChangeCompanyProfileDocument,
    "\n  query CompanyPlans($employees: String!) {\n    companyPlans(employees: $employees) {\n      ...ShownCompanyPlan\n    }\n  }\n": types.CompanyPlansDocument,
    "\n  fragment ShownCompanyPlan on CompanyPlan {\n    key\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    needsApproval\n    byInvoice\n    yearFrom\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    quotas {\n      kind\n      label {\n        ja\n        en\n      }\n      words {\n        ja\n        en\n      }\n    }\n    bands {\n      from\n      upTo\n      percent\n    }\n    band {\n      from\n      upTo\n    }\n    prices {\n      interval\n      amount\n      perMonth\n      steps {\n        ja\n        en\n      }\n    }\n    taxCategory\n  }\n": types.ShownCompanyPlanFragmentDoc,
    "\n  query MyCompanies {\n    myCompanies {\n      id\n      title\n    }\n  }\n": types.MyCompaniesDocument,
    "\n  query CompanySize($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      employees\n    }\n  }\n": types.CompanySizeDocument,
    "\n  query CompanyFounding {\n    companyFounding {\n      email\n      isMember\n      termsVersion\n      privacyVersion\n      declarationVersion\n      declaration {\n        ja\n        en\n      }\n    }\n  }\n": types.CompanyFoundingDocument,
    "\n  mutation FoundCompany($input: CompanyInput!) {\n    foundCompany(input: $input)\n  }\n": types.FoundCompanyDocument,
    "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      kana\n      registrationNumber\n      registrationChecked\n      postalCode\n      prefecture\n      address\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n      employees\n      standing\n      holding {\n        planKey\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        nextChargeOn\n        paidThrough\n        lastUsableDay\n        cancelled\n        invoiced\n        prepaid\n        renewable\n        nextAmount\n        nextPlan {\n          name {\n            ja\n            en\n          }\n          interval\n          amount\n          on\n        }\n        versionToCome {\n          on\n          changes {\n            ja\n            en\n          }\n        }\n      }\n      applications {\n        id\n        planKey\n        planName {\n          ja\n          en\n        }\n        state\n        askedAt\n        reason\n      }\n    }\n    companyCard(companyId: $id) {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n    companyQuotes(companyId: $id) {\n      ...ShownCompanyQuote\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n    companyVoucher(companyId: $id) {\n      id\n      amount\n      planKey\n      voucher {\n        lastDay\n      }\n    }\n    awaitedCompanyChange(companyId: $id) {\n      id\n      state\n      planKey\n      interval\n      charge\n      confirmBy\n    }\n    companyInvoices(companyId: $id) {\n      id\n      ...PlaceToPay\n      number\n      issuedOn\n      amount\n      dueOn\n      firstDay\n      lastDay\n      state\n      overdue\n      waits\n      settledOn\n      downloadUrl\n      creditNoteNumber\n      creditNoteUrl\n    }\n    companyReceipts(companyId: $id) {\n      id\n      number\n      paidOn\n      amount\n      taxInside\n      addressee\n      handedOut\n      supersededBecause\n      refunded\n      downloadUrl\n    }\n  }\n": types.CompanyDocument,
    "\n  mutation CancelCompanyPlan($companyId: ID!) {\n    cancelCompanyPlan(companyId: $companyId)\n  }\n": types.CancelCompanyPlanDocument,
    "\n  mutation KeepCompanyPlan($companyId: ID!) {\n    keepCompanyPlan(companyId: $companyId)\n  }\n": types.KeepCompanyPlanDocument,
    "\n  query BusyWeeks($companyId: ID!) {\n    busyWeeks(companyId: $companyId)\n  }\n": types.BusyWeeksDocument,
    "\n  mutation SayBusyWeeks($companyId: ID!, $weeks: [Int!]!, $months: [Int!]!) {\n    sayBusyWeeks(companyId: $companyId, weeks: $weeks, months: $months)\n  }\n": types.SayBusyWeeksDocument,
    "\n  query CompanySeats($id: ID!) {\n    company(id: $id) {\n      id\n      title\n    }\n    companySeats(companyId: $id) {\n      standing\n      capacity\n      people\n      free\n      planName {\n        ja\n        en\n      }\n      lastDay\n      toChoose\n      seats {\n        id\n        state\n        email\n        name\n        since\n        expiresOn\n      }\n      domains {\n        id\n        domain\n        proved\n        address\n      }\n    }\n  }\n": types.CompanySeatsDocument,
    "\n  mutation InviteToSeats($companyId: ID!, $emails: String!) {\n    inviteToSeats(companyId: $companyId, emails: $emails)\n  }\n": types.InviteToSeatsDocument,
    "\n  mutation ChangeSeat($companyId: ID!, $change: SeatChange!) {\n    changeSeat(companyId: $companyId, change: $change)\n  }\n": types.ChangeSeatDocument,
    "\n  mutation ChooseSeated($companyId: ID!, $stay: [ID!]!) {\n    chooseSeated(companyId: $companyId, stay: $stay)\n  }\n": types.ChooseSeatedDocument,
    "\n  mutation AskSeatDomain($companyId: ID!, $address: String!) {\n    askSeatDomain(companyId: $companyId, address: $address)\n  }\n": types.AskSeatDomainDocument,
    "\n  mutation ProveSeatDomain($companyId: ID!, $domainId: ID!, $code: String!) {\n    proveSeatDomain(companyId: $companyId, domainId: $domainId, code: $code)\n  }\n": types.ProveSeatDomainDocument,
    "\n  mutation DropSeatDomain($companyId: ID!, $domainId: ID!) {\n    dropSeatDomain(companyId: $companyId, domainId: $domainId)\n  }\n": types.DropSeatDomainDocument,
    "\n  query SharedCards(\n    $companyId: ID!\n    $skillId: ID\n    $area: String\n    $slot: Int\n    $role: TalentRole\n    $style: WorkStyle\n    $words: String!\n    $first: Int!\n    $after: String\n  ) {\n    sharedCards(\n      companyId: $companyId\n      skillId: $skillId\n      area: $area\n      slot: $slot\n      role: $role\n      style: $style\n      words: $words\n      first: $first\n      after: $after\n    ) {\n      company\n      gate\n      months {\n        left\n        lastDay\n        nextLastDay\n        seen\n      }\n      ground {\n        area {\n          ja\n          en\n        }\n        plan {\n          ja\n          en\n        }\n      }\n      people\n      rough\n      items {\n        id\n        number\n        ageBand\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        lastDay\n      }\n      facets {\n        kind\n        value\n        people\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      also {\n        word\n        others\n      }\n      areas\n      endCursor\n      hasNext\n    }\n  }\n": types.SharedCardsDocument,
    "\n  query SharedCard($companyId: ID!, $id: ID!) {\n    sharedCard(companyId: $companyId, id: $id) {\n      company\n      card {\n        id\n        number\n        ageBand\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        careers {\n          kind\n          what\n          field\n          since\n          until\n          sideJob\n        }\n        about\n        lastDay\n        ground {\n          kind\n          name {\n            ja\n            en\n          }\n        }\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      purpose {\n        ja\n        en\n      }\n      scoutsLeft\n      answerDays\n      longestWhy\n    }\n  }\n": types.SharedCardDocument,
    "\n  query CompanyScouts($companyId: ID!) {\n    companyScouts(companyId: $companyId) {\n      id\n      number\n      why\n      state\n      askedAt\n      answerBy\n      cardId\n    }\n  }\n": types.CompanyScoutsDocument,
    "\n  mutation AskScout($companyId: ID!, $cardId: ID!, $why: String!) {\n    askScout(companyId: $companyId, cardId: $cardId, why: $why)\n  }\n": types.AskScoutDocument,
    "\n  mutation WithdrawScout($companyId: ID!, $id: ID!) {\n    withdrawScout(companyId: $companyId, id: $id)\n  }\n": types.WithdrawScoutDocument,
    "\n  mutation BeginSearchMonth($companyId: ID!, $seen: TokyoDate) {\n    beginSearchMonth(companyId: $companyId, seen: $seen)\n  }\n": types.BeginSearchMonthDocument,
    "\n  query CompanyWages($companyId: ID!, $month: String!) {\n    companyWages(companyId: $companyId, month: $month) {\n      id\n      name\n      kana\n      title\n      workDay\n      part\n      from\n      to\n      minutes\n      nightMinutes\n      amount\n      dueOn\n      state\n      paidOn\n      unpaidLine\n    }\n  }\n": types.CompanyWagesDocument,
    "\n  mutation ConfirmWages($companyId: ID!, $ids: [ID!]!, $paidOn: TokyoDate!) {\n    confirmWages(companyId: $companyId, ids: $ids, paidOn: $paidOn)\n  }\n": types.ConfirmWagesDocument,
    "\n  mutation DeskGiveCode($code: String!) {\n    verifySecondFactor(code: $code)\n  }\n": types.DeskGiveCodeDocument,
    "\n  mutation DeskGivePasskey($response: JSONString!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n": types.DeskGivePasskeyDocument,
    "\n  mutation DeskStartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n": types.DeskStartTotpDocument,
    "\n  mutation DeskConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n": types.DeskConfirmTotpDocument,
    "\n  mutation DeskRegisterPasskey($response: JSONString!, $name: String!) {\n    registerPasskey(response: $response, name: $name) {\n      id\n    }\n  }\n": types.DeskRegisterPasskeyDocument,
    "\n  query DeskPasskeyRegistration {\n    passkeyRegistrationOptions\n  }\n": types.DeskPasskeyRegistrationDocument,
    "\n  query DeskPasskeyConfirmation {\n    passkeySignInOptions\n  }\n": types.DeskPasskeyConfirmationDocument,
    "\n  query Directory($first: Int!, $after: String, $text: String) {\n    directory(first: $first, after: $after, text: $text) {\n      items {\n        displayName\n        area\n        interests\n        line\n        links\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DirectoryDocument,
    "\n  query MyDirectoryEntry {\n    myDirectoryEntry {\n      listed\n      access\n      displayName\n      area\n      interests\n      line\n      links\n      shown\n    }\n  }\n": types.MyDirectoryEntryDocument,
    "\n  mutation SaveDirectoryEntry($entry: DirectoryEntryInput!) {\n    saveDirectoryEntry(entry: $entry) {\n      listed\n    }\n  }\n": types.SaveDirectoryEntryDocument,
    "\n  mutation LeaveDirectory {\n    leaveDirectory\n  }\n": types.LeaveDirectoryDocument,
    "\n  query DoorLink($link: String!) {\n    doorLink(link: $link) {\n      title {\n        ja\n        en\n      }\n      startsAt\n      site {\n        ja\n        en\n      }\n      label\n      stage\n    }\n  }\n": types.DoorLinkDocument,
    "\n  mutation OpenDoor($link: String!, $token: String!) {\n    openDoor(link: $link, token: $token)\n  }\n": types.OpenDoorDocument,
    "\n  query DoorStanding($token: String!) {\n    doorStanding(token: $token) {\n      ...ShownStanding\n    }\n  }\n": types.DoorStandingDocument,
    "\n  fragment ShownStanding on DoorStanding {\n    title {\n      ja\n      en\n    }\n    startsAt\n    site {\n      ja\n      en\n    }\n    label\n    closesAt\n    openKey\n    inside\n    expected\n  }\n": types.ShownStandingFragmentDoc,
    "\n  query DoorTickets($token: String!, $after: String) {\n    doorTickets(token: $token, first: 50, after: $after) {\n      items {\n        ...ShownDoorTicket\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.DoorTicketsDocument,
    "\n  query DoorCard($token: String!, $code: String!) {\n    doorCard(token: $token, code: $code) {\n      verdict\n      tickets {\n        ...ShownDoorTicket\n      }\n    }\n  }\n": types.DoorCardDocument,
    "\n  fragment ShownDoorTicket on DoorTicket {\n    id\n    serial\n    verdict\n    since\n    name\n    typeName {\n      ja\n      en\n    }\n    due\n    orderId\n    party\n    addOns {\n      name {\n        ja\n        en\n      }\n      count\n      due\n    }\n    firstTime\n    seat\n    here\n    cards\n  }\n": types.ShownDoorTicketFragmentDoc,
    "\n  mutation TakeInScans($token: String!, $scans: [DoorScanInput!]!, $undone: [ID!]!) {\n    takeInScans(token: $token, scans: $scans, undone: $undone) {\n      ...ShownOutcome\n    }\n  }\n": types.TakeInScansDocument,
    "\n  fragment ShownOutcome on DoorOutcome {\n    nonce\n    verdict\n    mistaken\n    since\n    label\n  }\n": types.ShownOutcomeFragmentDoc,
    "\n  mutation LeaveDoor($token: String!) {\n    leaveDoor(token: $token)\n  }\n": types.LeaveDoorDocument,
    "\n  query EventLottery($eventId: ID!) {\n    eventLottery(eventId: $eventId) {\n      opensAt\n      closesAt\n      stage\n      order\n      offerHours\n      commitment\n      seed\n      drawnAt\n      applications\n      results {\n        id\n        drawn\n        size\n        state\n      }\n    }\n  }\n": types.EventLotteryDocument,
    "\n  query EventList($first: Int!, $after: String, $filter: EventFilter) {\n    events(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        eventId\n        kind\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n        sale\n        from\n        upTo\n        soldOut\n        membersOnly\n        dates\n        mode\n      }\n      areas\n      endCursor\n      hasNext\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.EventListDocument,
    "\n  query Event($id: ID!, $code: String) {\n    eventHosts(eventId: $id) {\n      id\n      role\n      name {\n        ja\n        en\n      }\n      companyId\n      booth {\n        label\n        shows {\n          ja\n          en\n        }\n      }\n    }\n    event(id: $id, code: $code) {\n      id\n      code {\n        code\n        why {\n          ja\n          en\n        }\n      }\n      kind\n      mode\n      noResale\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      travel {\n        transport\n        lodging\n        agency {\n          name\n          registeredAs\n          registration\n          manager\n          termsUrl\n        }\n        itinerary {\n          day\n          time\n          text {\n            ja\n            en\n          }\n        }\n      }\n      calledOff {\n        ja\n        en\n      }\n      dates {\n        id\n        siteId\n        startsAt\n        endsAt\n        saleUntil\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n        }\n        calledOff {\n          ja\n          en\n        }\n        sale\n        payBy\n        bookedAtOnce\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          online\n          mostBeside\n          audience {\n            to\n            mine\n            plans {\n              ja\n              en\n            }\n          }\n          price\n          regular\n          saves\n          savesFree\n          memberPrices {\n            free\n            paid\n            company\n          }\n          why {\n            ja\n            en\n          }\n          left\n          most\n        }\n      }\n      opening {\n        opensAt\n        plan {\n          ja\n          en\n        }\n        open\n        all {\n          opensAt\n          plan {\n            ja\n            en\n          }\n        }\n      }\n      joining {\n        plan {\n          ja\n          en\n        }\n        planKey\n        off\n        monthly\n        yearly\n      }\n      joiningFree {\n        planKey\n      }\n    }\n  }\n": types.EventDocument,
    "\n  mutation BookFreeTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {\n    bookFreeTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)\n  }\n": types.BookFreeTicketsDocument,
    "\n  mutation HoldTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String) {\n    holdTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code)\n  }\n": types.HoldTicketsDocument,
    "\n  query EventSites($eventId: ID!) {\n    eventSites(eventId: $eventId) {\n      id\n      name {\n        ja\n        en\n      }\n      address {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      bring {\n        ja\n        en\n      }\n      hostId\n    }\n  }\n": types.EventSitesDocument,
    "\n  query EventSpeakers($eventId: ID!) {\n    eventSpeakers(eventId: $eventId) {\n      name\n      occurrenceId\n    }\n  }\n": types.EventSpeakersDocument,
    "\n  query EventWaiting($eventId: ID!) {\n    eventWaiting(eventId: $eventId) {\n      order\n      offerHours\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n        endsAt\n        waiting\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          left\n          most\n        }\n      }\n      mine {\n        id\n        state\n        place\n      }\n    }\n  }\n": types.EventWaitingDocument,
    "\n  query WaitingEntry($id: ID!) {\n    waitingEntry(id: $id) {\n      id\n      eventId\n      title {\n        ja\n        en\n      }\n      state\n      place\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n      }\n      dates\n      purchaseId\n      offeredUntil\n      offeredFor\n      drawn\n    }\n  }\n": types.WaitingEntryDocument,
    "\n  query MyWaiting {\n    myWaiting {\n      id\n      title {\n        ja\n        en\n      }\n      state\n      place\n      offeredUntil\n    }\n  }\n": types.MyWaitingDocument,
    "\n  mutation JoinWaitingList($eventId: ID!, $occurrenceIds: [ID!]!, $lines: [TicketLineInput!]!) {\n    joinWaitingList(eventId: $eventId, occurrenceIds: $occurrenceIds, lines: $lines)\n  }\n": types.JoinWaitingListDocument,
    "\n  mutation LeaveWaitingList($id: ID!) {\n    leaveWaitingList(id: $id)\n  }\n": types.LeaveWaitingListDocument,
    "\n  query OfferedPlaces($code: String!) {\n    offeredPlaces(code: $code) {\n      eventId\n      title {\n        ja\n        en\n      }\n      state\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n      }\n      offeredFor\n      offeredUntil\n    }\n  }\n": types.OfferedPlacesDocument,
    "\n  mutation DeclineOffer($code: String!) {\n    declineOffer(code: $code)\n  }\n": types.DeclineOfferDocument,
    "\n  query GiftOptions {\n    giftOptions {\n      choices {\n        planKey\n        planName {\n          ja\n          en\n        }\n        months\n        length {\n          ja\n          en\n        }\n        amount\n      }\n      giverName\n      today\n      lastSendDay\n      receivableUntil\n    }\n  }\n": types.GiftOptionsDocument,
    "\n  query GiftReview(\n    $planKey: String!\n    $months: Int!\n    $giverName: String!\n    $recipientName: String!\n    $message: String!\n    $recipientEmail: String\n    $sendOn: String\n  ) {\n    giftReview(\n      planKey: $planKey\n      months: $months\n      giverName: $giverName\n      recipientName: $recipientName\n      message: $message\n      recipientEmail: $recipientEmail\n      sendOn: $sendOn\n    ) {\n      id\n      fingerprint\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      taxInside\n      giverName\n      recipientName\n      message\n      recipientEmail\n      sendOn\n      receivableUntil\n      disclosure {\n        key\n        heading {\n          ja\n          en\n        }\n        body {\n          ja\n          en\n        }\n      }\n      buttonLabel {\n        ja\n        en\n      }\n    }\n  }\n": types.GiftReviewDocument,
    "\n  mutation OrderGift(\n    $planKey: String!\n    $months: Int!\n    $giverName: String!\n    $recipientName: String!\n    $message: String!\n    $recipientEmail: String\n    $sendOn: String\n    $id: ID!\n    $fingerprint: String!\n  ) {\n    orderGift(\n      planKey: $planKey\n      months: $months\n      giverName: $giverName\n      recipientName: $recipientName\n      message: $message\n      recipientEmail: $recipientEmail\n      sendOn: $sendOn\n      id: $id\n      fingerprint: $fingerprint\n    )\n  }\n": types.OrderGiftDocument,
    "\n  query GivenGifts {\n    givenGifts {\n      id\n      state\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      recipientName\n      recipientEmail\n      sendOn\n      receivableUntil\n      sentAt\n      bounced\n      receivedAt\n      returnReason\n    }\n  }\n": types.GivenGiftsDocument,
    "\n  query GivenGift($id: ID!) {\n    givenGift(id: $id) {\n      id\n      state\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      giverName\n      recipientName\n      message\n      recipientEmail\n      sendOn\n      receivableUntil\n      sentAt\n      bounced\n      receivedAt\n      returnReason\n      printedCode\n      link\n      payment {\n        id\n        state\n        url\n        declineCode\n      }\n    }\n  }\n": types.GivenGiftDocument,
    "\n  mutation CancelGift($id: ID!) {\n    cancelGift(id: $id) {\n      id\n    }\n  }\n": types.CancelGiftDocument,
    "\n  mutation SendGiftAgain($id: ID!, $recipientEmail: String, $sendOn: String) {\n    sendGiftAgain(id: $id, recipientEmail: $recipientEmail, sendOn: $sendOn) {\n      id\n    }\n  }\n": types.SendGiftAgainDocument,
    "\n  query FoundGift($code: String!) {\n    viewer {\n      memberId\n    }\n    gift(code: $code) {\n      giverName\n      recipientName\n      message\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      benefits {\n        ja\n        en\n      }\n      receivableUntil\n      own\n      hindrance\n      from\n      lastDay\n    }\n  }\n": types.FoundGiftDocument,
    "\n  mutation ReceiveGift($code: String!) {\n    receiveGift(code: $code) {\n      lastDay\n    }\n  }\n": types.ReceiveGiftDocument,
    "\n  query SuggestedGigs {\n    myGigSuggestions {\n      suited {\n        ...MatchedGig\n      }\n      hindered {\n        ...MatchedGig\n      }\n    }\n  }\n\n  fragment MatchedGig on SuggestedGig {\n    gig {\n      id\n      title\n      area\n      place\n      startsAt\n      endsAt\n      reward\n      track\n      company\n    }\n    reasons {\n      term\n      text {\n        ja\n        en\n      }\n    }\n    hindrances {\n      code\n      stopsTaking\n      why {\n        ja\n        en\n      }\n      clear {\n        ja\n        en\n      }\n    }\n    word\n  }\n": types.SuggestedGigsDocument,
    "\n  query GigMatch($id: ID!) {\n    myGigMatch(id: $id) {\n      reasons {\n        term\n        text {\n          ja\n          en\n        }\n      }\n      hindrances {\n        code\n        stopsTaking\n        why {\n          ja\n          en\n        }\n        clear {\n          ja\n          en\n        }\n      }\n      word\n    }\n  }\n": types.GigMatchDocument,
    "\n  mutation StopGigMail($code: String!) {\n    stopGigMail(code: $code)\n  }\n": types.StopGigMailDocument,
    "\n  query GigBoard($day: TokyoDate, $area: String, $first: Int!, $after: String) {\n    gigs(day: $day, area: $area, first: $first, after: $after) {\n      items {\n        id\n        title\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        area\n        place\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        track\n        adultsOnly\n        phase\n        insurance {\n          ja\n          en\n        }\n        companyId\n        company\n      }\n      endCursor\n      hasNext\n    }\n    minorsWelcome\n    viewer {\n      memberId\n    }\n  }\n": types.GigBoardDocument,
    "\n  query Gig($id: ID!) {\n    gig(id: $id) {\n      gig {\n        id\n        title\n        steps\n        companionBy\n        companionHere\n        substituteDay\n        insurance {\n          ja\n          en\n        }\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        area\n        place\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        minutes\n        track\n        hourly\n        breakMinutes\n        dangers\n        adultsOnly\n        phase\n        companyId\n        company\n        companyShown\n        consultation {\n          name {\n            ja\n            en\n          }\n          about {\n            ja\n            en\n          }\n          telephone\n          hours {\n            ja\n            en\n          }\n          url\n        }\n      }\n      terms {\n        label\n        text\n      }\n      consent\n      ownId\n    }\n    minorsWelcome\n    gigWaiting(id: $id) {\n      before\n      heldUntil\n      kept\n    }\n    gigGuide(id: $id) {\n      insurance\n      dangers\n      clothes\n      pictures {\n        id\n        url\n        width\n        height\n        line\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.GigDocument,
    "\n  mutation TakeGig($id: ID!, $agreed: Boolean!, $agreedTo: String) {\n    takeGig(id: $id, agreed: $agreed, agreedTo: $agreedTo)\n  }\n": types.TakeGigDocument,
    "\n  mutation WaitForGig($id: ID!) {\n    waitForGig(id: $id)\n  }\n": types.WaitForGigDocument,
    "\n  mutation LeaveGigQueue($id: ID!) {\n    leaveGigQueue(id: $id)\n  }\n": types.LeaveGigQueueDocument,
    "\n  query GigTeam($code: String!) {\n    gigTeam(code: $code) {\n      code\n      gigId\n      size\n      said\n      whole\n      phase\n      heldUntil\n      own\n      founder\n      placeId\n      asked\n    }\n  }\n": types.GigTeamDocument,
    "\n  query MyGigTeams {\n    myGigTeams {\n      code\n      gigId\n      phase\n      said\n      size\n      asked\n      placeId\n    }\n  }\n": types.MyGigTeamsDocument,
    "\n  mutation GatherGigTeam($id: ID!, $size: Int!, $whole: Boolean!, $agreed: Boolean!, $agreedTo: String) {\n    gatherGigTeam(id: $id, size: $size, whole: $whole, agreed: $agreed, agreedTo: $agreedTo)\n  }\n": types.GatherGigTeamDocument,
    "\n  mutation JoinGigTeam($code: String!, $agreed: Boolean!, $agreedTo: String) {\n    joinGigTeam(code: $code, agreed: $agreed, agreedTo: $agreedTo)\n  }\n": types.JoinGigTeamDocument,
    "\n  mutation LeaveGigTeam($code: String!) {\n    leaveGigTeam(code: $code)\n  }\n": types.LeaveGigTeamDocument,
    "\n  mutation StayInGigTeam($code: String!) {\n    stayInGigTeam(code: $code)\n  }\n": types.StayInGigTeamDocument,
    "\n  query Welcome {\n    myMembership {\n      displayName\n      card {\n        qrPayload\n        number\n        name\n        tierName {\n          ja\n          en\n        }\n        since\n      }\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.WelcomeDocument,
    "\n  query JoinPlans {\n    viewer {\n      memberId\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      prices {\n        interval\n        amount\n        monthlyEquivalent\n      }\n      taxCategory\n    }\n  }\n": types.JoinPlansDocument,
    "\n  mutation StartJoin($email: String!, $planKey: String) {\n    startJoin(email: $email, planKey: $planKey) {\n      emailMasked\n      expiresInMinutes\n    }\n  }\n": types.StartJoinDocument,
    "\n  query GuardianRequest($token: String!) {\n    guardianRequest(token: $token) {\n      state\n      childName\n      communityName {\n        ja\n        en\n      }\n    }\n  }\n": types.GuardianRequestDocument,
    "\n  mutation ApproveAsGuardian($token: String!) {\n    approveAsGuardian(token: $token) {\n      childName\n    }\n  }\n": types.ApproveAsGuardianDocument,
    "\n  query EmailLink($token: String!) {\n    emailLink(token: $token) {\n      purpose\n      state\n      emailMasked\n      sameBrowser\n    }\n  }\n": types.EmailLinkDocument,
    "\n  mutation ConfirmEmailLink($token: String!) {\n    confirmEmailLink(token: $token) {\n      purpose\n      planKey\n      secondFactorNeeded\n    }\n  }\n": types.ConfirmEmailLinkDocument,
    "\n  query JoinDraft {\n    viewer {\n      memberId\n    }\n    joinDraft {\n      email\n      termsVersion\n      privacyVersion\n      guardianConsentAge\n      planKey\n      newsletterWording {\n        ja\n        en\n      }\n      returning {\n        number\n        familyName\n        givenName\n        familyKana\n        givenKana\n        birthDate\n        prefecture\n        tie\n        newsletter\n        awaitsAgreement\n      }\n    }\n  }\n": types.JoinDraftDocument,
    "\n  mutation CompleteJoin($input: JoinInput!) {\n    completeJoin(input: $input) {\n      __typename\n      ... on Joined {\n        planKey\n      }\n      ... on WaitingForGuardian {\n        guardianEmailMasked\n      }\n    }\n  }\n": types.CompleteJoinDocument,
    "\n  query Shelf($first: Int!, $after: String) {\n    letters(first: $first, after: $after) {\n      items {\n        id\n        subject\n        sentAt\n        membersOnly\n        language\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.ShelfDocument,
    "\n  query ShelvedLetter($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      sentAt\n      membersOnly\n      language\n      body {\n        kind\n        lines {\n          parts {\n            text\n            href\n          }\n        }\n      }\n    }\n  }\n": types.ShelvedLetterDocument,
    "\n  query UnsubscribeLink($token: String!) {\n    unsubscribeLink(token: $token) {\n      emailMasked\n      stopped\n    }\n  }\n": types.UnsubscribeLinkDocument,
    "\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token)\n  }\n": types.UnsubscribeDocument,
    "\n  query MyApplications {\n    myApplications {\n      id\n      postingId\n      title\n      company\n      state\n      endedBy\n      reason\n      message\n      wording\n      appliedAt\n      live\n      emailShown\n      emailWording {\n        ja\n        en\n      }\n      looks {\n        at\n        reader\n      }\n    }\n  }\n": types.MyApplicationsDocument,
    "\n  mutation ShowApplicationEmail($id: ID!, $agreedTo: String) {\n    showApplicationEmail(id: $id, agreedTo: $agreedTo)\n  }\n": types.ShowApplicationEmailDocument,
    "\n  mutation WithdrawApplication($id: ID!) {\n    withdrawApplication(id: $id)\n  }\n": types.WithdrawApplicationDocument,
    "\n  query MyArticles {\n    myArticles {\n      id\n      phase\n      title\n      company\n      postingId\n      note\n      turnedAt\n    }\n  }\n": types.MyArticlesDocument,
    "\n  query MyArticle($id: ID!) {\n    myArticle(id: $id) {\n      id\n      phase\n      edition\n      texts {\n        why\n        whoWith\n        what\n        growth\n      }\n      title\n      company\n      draft {\n        why\n        whoWith\n        what\n        growth\n      }\n      postingId\n      note\n      naming\n      name\n      school\n      wording {\n        ja\n        en\n      }\n    }\n  }\n": types.MyArticleDocument,
    "\n  mutation SaveArticle($id: ID!, $edition: Int!, $article: ArticleInput!, $handsIn: Boolean!) {\n    saveArticle(id: $id, edition: $edition, article: $article, handsIn: $handsIn)\n  }\n": types.SaveArticleDocument,
    "\n  mutation NameInArticle($id: ID!, $naming: ArticleNaming!, $name: String!, $school: String!) {\n    nameInArticle(id: $id, naming: $naming, name: $name, school: $school)\n  }\n": types.NameInArticleDocument,
    "\n  mutation LeaveArticle($id: ID!) {\n    leaveArticle(id: $id)\n  }\n": types.LeaveArticleDocument,
    "\n  query CancellationReview {\n    cancellationReview {\n      planName {\n        ja\n        en\n      }\n      lastUsableDay\n      refund {\n        ja\n        en\n      }\n      whatEnds {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n      alreadyCancelled\n      alternative\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.CancellationReviewDocument,
    "\n  mutation CancelMembership($reason: String, $reasonKey: String) {\n    cancelMembership(reason: $reason, reasonKey: $reasonKey) {\n      lastUsableDay\n    }\n  }\n": types.CancelMembershipDocument,
    "\n  query MyCard {\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": types.MyCardDocument,
    "\n  mutation ChangeCard {\n    changeCard {\n      id\n    }\n  }\n": types.ChangeCardDocument,
    "\n  query CardPage($id: ID!) {\n    cardPage(id: $id) {\n      id\n      state\n      url\n      paid\n      declineCode\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": types.CardPageDocument,
    "\n  query PlanChangeReview($planKey: String!, $interval: BillingInterval!) {\n    planChangeReview(planKey: $planKey, interval: $interval) {\n      from {\n        name {\n          ja\n          en\n        }\n      }\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        prices {\n          interval\n        }\n      }\n      interval\n      timing\n      amount\n      chargeToday\n      credit\n      begins\n      nextChargeOn\n      reduced {\n        ...ReducedTerms\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      pricedAt\n      fingerprint\n      idempotencyKey\n    }\n  }\n": types.PlanChangeReviewDocument,
    "\n  mutation ChangePlan(\n    $planKey: String!\n    $interval: BillingInterval!\n    $pricedAt: Instant!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    changePlan(\n      planKey: $planKey\n      interval: $interval\n      pricedAt: $pricedAt\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": types.ChangePlanDocument,
    "\n  query PlanChange($id: ID!) {\n    planChange(id: $id) {\n      id\n      state\n      timing\n      resuming\n      planKey\n      interval\n      charge\n      declineCode\n      confirmBy\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.PlanChangeDocument,
    "\n  mutation ConfirmPlanChange($id: ID!) {\n    confirmPlanChange(id: $id)\n  }\n": types.ConfirmPlanChangeDocument,
    "\n  mutation WithdrawPlanChange($id: ID!) {\n    withdrawPlanChange(id: $id) {\n      id\n    }\n  }\n": types.WithdrawPlanChangeDocument,
    "\n  query CheckoutAttempt($id: ID!) {\n    checkoutAttempt(id: $id) {\n      ...ShownAttempt\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.CheckoutAttemptDocument,
    "\n  query MyConsents($first: Int!, $after: String, $diaryAfter: String) {\n    myConsents(first: $first, after: $after) {\n      items {\n        id\n        recipientKind\n        companyId\n        recipient\n        recipientName {\n          ja\n          en\n        }\n        shown\n        items\n        purpose {\n          ja\n          en\n        }\n        state\n        givenAt\n        lastDay\n        endedAt\n        eventId\n        readings\n        lastReadAt\n        contactedAt\n        witness\n        stopChannel\n        stopReason\n      }\n      endCursor\n      hasNext\n    }\n    myAccessDiary(first: $first, after: $diaryAfter) {\n      items {\n        id\n        who\n        recipient\n        reader\n        items\n        purpose {\n          ja\n          en\n        }\n        reason\n        ground {\n          kind\n          name {\n            ja\n            en\n          }\n        }\n        matter\n        at\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.MyConsentsDocument,
    "\n  mutation StopConsent($id: ID!) {\n    stopConsent(id: $id)\n  }\n": types.StopConsentDocument,
    "\n  query MyDeskActs {\n    myDeskActs {\n      acts {\n        id\n        act\n        desk\n        note\n        at\n      }\n      family\n    }\n  }\n": types.MyDeskActsDocument,
    "\n  mutation ForgetFamilyContact {\n    forgetFamilyContact\n  }\n": types.ForgetFamilyContactDocument,
    "\n  query MyCrew {\n    myCrew {\n      id\n      eventId\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      role\n      startsAt\n      endsAt\n      note\n      fee\n      state\n      replyUntil\n      named\n    }\n  }\n": types.MyCrewDocument,
    "\n  mutation AnswerCrew($id: ID!, $answer: CrewAnswer!, $named: Boolean!) {\n    answerCrew(id: $id, answer: $answer, named: $named)\n  }\n": types.AnswerCrewDocument,
    "\n  fragment ListedCondition on DisclosureBlock {\n    key\n    heading {\n      ja\n      en\n    }\n    body {\n      ja\n      en\n    }\n  }\n": types.ListedConditionFragmentDoc,
    "\n  query MyEndorsements {\n    myEndorsements {\n      fellows\n      standingId\n      standingUntil\n      wording {\n        ja\n        en\n      }\n      received {\n        ...EndorsementLine\n      }\n      given {\n        ...EndorsementLine\n      }\n      asked {\n        id\n        what {\n          ja\n          en\n        }\n        occurredOn\n      }\n      carryWording {\n        ja\n        en\n      }\n    }\n  }\n\n  fragment EndorsementLine on Endorsement {\n    id\n    skill {\n      id\n      name {\n        ja\n        en\n      }\n    }\n    name\n    role\n    what {\n      ja\n      en\n    }\n    occurredOn\n    words\n    text\n    state\n    remarks\n    carriedId\n    carriedUntil\n    carriedNamed\n  }\n": types.MyEndorsementsDocument,
    "\n  mutation AskForEndorsements($agreedTo: String) {\n    askForEndorsements(agreedTo: $agreedTo)\n  }\n": types.AskForEndorsementsDocument,
    "\n  mutation ShowEndorsement($id: ID!, $shown: Boolean!) {\n    showEndorsement(id: $id, shown: $shown)\n  }\n": types.ShowEndorsementDocument,
    "\n  mutation TakeBackEndorsement($id: ID!) {\n    takeBackEndorsement(id: $id)\n  }\n": types.TakeBackEndorsementDocument,
    "\n  mutation LetWordBeCarried($id: ID!, $named: Boolean!, $agreedTo: String) {\n    letWordBeCarried(id: $id, named: $named, agreedTo: $agreedTo)\n  }\n": types.LetWordBeCarriedDocument,
    "\n  query EndorsementRequest($id: ID!) {\n    endorsementRequest(id: $id) {\n      id\n      name\n      what {\n        ja\n        en\n      }\n      occurredOn\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      mostWords\n      longestText\n    }\n  }\n": types.EndorsementRequestDocument,
    "\n  mutation Endorse($id: ID!, $skillId: ID!, $words: [EndorsementWord!]!, $text: String!) {\n    endorse(id: $id, skillId: $skillId, words: $words, text: $text)\n  }\n": types.EndorseDocument,
    "\n  query MyGigCalendar {\n    myGigCalendarAddress\n  }\n": types.MyGigCalendarDocument,
    "\n  mutation RenewGigCalendar {\n    renewGigCalendarAddress\n  }\n": types.RenewGigCalendarDocument,
    "\n  query MyGig($id: ID!) {\n    myGig(id: $id) {\n      own {\n        dueOn\n        gig {\n          id\n          title\n          steps\n          startsAt\n          endsAt\n          place\n          reward\n          minutes\n          track\n          breakMinutes\n          consultation {\n            name {\n              ja\n              en\n            }\n            about {\n              ja\n              en\n            }\n            telephone\n            hours {\n              ja\n              en\n            }\n            url\n          }\n        }\n      }\n      checkInFrom\n      checkInOpen\n      place {\n        id\n        place\n        state\n        checkedInAt\n        minutes\n        hours {\n          from\n          to\n          breakMinutes\n        }\n        reportLine\n        stepsRight\n        inspectedUntil\n        endedBy\n        reason\n        claims {\n          side\n          kind\n          reason\n          saidAt\n          hours {\n            from\n            to\n            breakMinutes\n          }\n        }\n        given {\n          again\n        }\n        received {\n          clear\n          onTime\n          stepsDone\n          again\n          line\n        }\n        evaluable\n      }\n    }\n  }\n": types.MyGigDocument,
    "\n  mutation CheckIn($id: ID, $code: String!, $myself: Boolean!, $notedAt: Instant) {\n    checkIn(id: $id, code: $code, myself: $myself, notedAt: $notedAt)\n  }\n": types.CheckInDocument,
    "\n  mutation ReportWork($id: ID!, $report: WorkReportInput!) {\n    reportWork(id: $id, report: $report)\n  }\n": types.ReportWorkDocument,
    "\n  mutation SayNobodyMet($id: ID!, $reason: String!) {\n    sayNobodyMet(id: $id, reason: $reason)\n  }\n": types.SayNobodyMetDocument,
    "\n  mutation EvaluateGig($id: ID!, $evaluation: GigEvaluationInput!) {\n    evaluateGig(id: $id, evaluation: $evaluation)\n  }\n": types.EvaluateGigDocument,
    "\n  mutation ReportIncident($id: ID!, $incident: IncidentInput!) {\n    reportIncident(id: $id, incident: $incident)\n  }\n": types.ReportIncidentDocument,
    "\n  query NextSteps {\n    mySkillSteps {\n      skill {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      steps\n      courses {\n        id\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n      }\n    }\n    mySuggestions {\n      id\n      coordinator\n      word\n      phase\n      gig {\n        id\n        title\n        company\n        place\n        startsAt\n        endsAt\n        reward\n      }\n    }\n  }\n": types.NextStepsDocument,
    "\n  mutation PutAwaySkillStep($skillId: ID!) {\n    putAwaySkillStep(skillId: $skillId)\n  }\n": types.PutAwaySkillStepDocument,
    "\n  mutation AnswerSuggestion($id: ID!, $accept: Boolean!) {\n    answerSuggestion(id: $id, accept: $accept)\n  }\n": types.AnswerSuggestionDocument,
    "\n  query MyPay {\n    myPay {\n      account {\n        bank\n        branch\n        kind\n        tail\n        holder\n      }\n      accountAsked\n      rewards {\n        id\n        title\n        workDay\n        amount\n        dueOn\n        state\n        means\n        paidOn\n        returnReason\n        track\n        part\n        unpaidAt\n      }\n      years {\n        year\n        count\n        total\n      }\n    }\n  }\n": types.MyPayDocument,
    "\n  mutation NameMyPayAccount($account: PayAccountInput!) {\n    nameMyPayAccount(account: $account)\n  }\n": types.NameMyPayAccountDocument,
    "\n  mutation SayWageUnpaid($id: ID!, $line: String!) {\n    sayWageUnpaid(id: $id, line: $line)\n  }\n": types.SayWageUnpaidDocument,
    "\n  mutation TakeBackWageUnpaid($id: ID!) {\n    takeBackWageUnpaid(id: $id)\n  }\n": types.TakeBackWageUnpaidDocument,
    "\n  query MyGigs {\n    myGigs {\n      id\n      state\n      takenAt\n      ahead\n      endedBy\n      endedAt\n      reason\n      dueOn\n      fingerprint\n      terms {\n        label\n        text\n      }\n      gig {\n        id\n        title\n        startsAt\n        companionBy\n        companionHere\n        endsAt\n        place\n        reward\n        track\n        company\n      }\n    }\n  }\n": types.MyGigsDocument,
    "\n  mutation StepBackFromGig($id: ID!, $reason: String!) {\n    stepBackFromGig(id: $id, reason: $reason)\n  }\n": types.StepBackFromGigDocument,
    "\n  query MyGigWishes {\n    myGigWishes {\n      weeklyHours\n      yearlyYen\n      year\n      earned\n      consentId\n      wording {\n        ja\n        en\n      }\n      lastDay\n    }\n  }\n": types.MyGigWishesDocument,
    "\n  mutation SaveGigWishes($wishes: GigWishesInput!) {\n    saveGigWishes(wishes: $wishes)\n  }\n": types.SaveGigWishesDocument,
    "\n  query LeavingReview {\n    leavingReview {\n      state\n      planName {\n        ja\n        en\n      }\n      paid\n      lastUsableDay\n      money {\n        ja\n        en\n      }\n      whatEnds {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.LeavingReviewDocument,
    "\n  mutation LeaveMembership($input: LeavingInput!) {\n    leaveMembership(input: $input) {\n      state\n    }\n  }\n": types.LeaveMembershipDocument,
    "\n  query MyLifeLine($first: Int!, $after: String) {\n    myLifeLine(first: $first, after: $after) {\n      items {\n        id\n        at\n        sort\n        title {\n          ja\n          en\n        }\n        eventId\n        role\n        entry {\n          kind\n          startsOn\n          endsOn\n          note\n          objection\n          answer\n          contested\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.MyLifeLineDocument,
    "\n  mutation ObjectToLifeEntry($id: ID!, $words: String!) {\n    objectToLifeEntry(id: $id, words: $words)\n  }\n": types.ObjectToLifeEntryDocument,
    "\n  query PauseReview {\n    pauseReview {\n      planName {\n        ja\n        en\n      }\n      amount\n      choices {\n        months\n        from\n        lastDay\n        chargeOn\n        fingerprint\n      }\n      money {\n        ja\n        en\n      }\n      whatRests {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n    }\n  }\n": types.PauseReviewDocument,
    "\n  mutation PauseMembership($months: Int!, $fingerprint: String!) {\n    pauseMembership(months: $months, fingerprint: $fingerprint) {\n      status\n    }\n  }\n": types.PauseMembershipDocument,
    "\n  mutation WithdrawPause {\n    withdrawPause {\n      status\n    }\n  }\n": types.WithdrawPauseDocument,
    "\n  query ResumeReview {\n    resumeReview {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      chargeToday\n      nextChargeOn\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n    }\n  }\n": types.ResumeReviewDocument,
    "\n  mutation ResumeMembership($fingerprint: String!, $idempotencyKey: String!) {\n    resumeMembership(fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.ResumeMembershipDocument,
    "\n  query HeldPlan {\n    myMembership {\n      plan {\n        key\n      }\n    }\n  }\n": types.HeldPlanDocument,
    "\n  fragment ShownAttempt on CheckoutAttempt {\n    id\n    state\n    url\n    planKey\n    declineCode\n    moneyMoved\n    means\n    amount\n    voucher {\n      url\n      lastDay\n      ...VoucherNumbers\n    }\n  }\n": types.ShownAttemptFragmentDoc,
    "\n  query MyCopies {\n    myCopies {\n      id\n      state\n      scope\n      askedAt\n      expiresAt\n      downloads\n      jsonUrl\n      csvUrl\n    }\n    myMembership {\n      leftOn\n    }\n  }\n": types.MyCopiesDocument,
    "\n  mutation RequestMyCopy {\n    requestMyCopy {\n      id\n    }\n  }\n": types.RequestMyCopyDocument,
    "\n  query ErasureReview {\n    erasureReview {\n      number\n      leftOn\n      proved\n      kept {\n        title {\n          ja\n          en\n        }\n        because {\n          ja\n          en\n        }\n        until\n      }\n    }\n    viewer {\n      email\n    }\n  }\n": types.ErasureReviewDocument,
    "\n  mutation EraseMe {\n    eraseMe\n  }\n": types.EraseMeDocument,
    "\n  query WhoAmI {\n    viewer {\n      accountId\n      memberId\n      deskRole\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query MyMembership {\n    myUnreadTalks\n    myCompanies {\n      id\n      title\n    }\n    mySeats {\n      ...ShownSeat\n    }\n    myMembership {\n      status\n      plan {\n        key\n        kind\n        taxCategory\n        name {\n          ja\n          en\n        }\n      }\n      interval\n      price\n      paidThrough\n      prepaid\n      renewable\n      nextChargeOn\n      nextChargeAmount\n      cancelsOn\n      lastUsableDay\n      leaving\n      leftOn\n      discount {\n        code\n        off\n        until\n      }\n      feeAhead {\n        amount\n        on\n      }\n      reduced {\n        ...ReducedTerms\n      }\n      reducedOffer {\n        kind\n        below\n        interval\n        amount\n        on\n      }\n      nextPlan {\n        name {\n          ja\n          en\n        }\n        interval\n        amount\n        on\n      }\n      pause {\n        planName {\n          ja\n          en\n        }\n        amount\n        from\n        chargeOn\n        running\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        source {\n          ja\n          en\n        }\n        until\n      }\n      card {\n        qrPayload\n        number\n        name\n        tierName {\n          ja\n          en\n        }\n        since\n      }\n      newsletter\n      interests\n      prefecture\n      municipality\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n    awaitedPlanChange {\n      id\n      state\n      planKey\n      interval\n      charge\n      confirmBy\n      resuming\n    }\n    myVoucher {\n      id\n      amount\n      planKey\n      voucher {\n        lastDay\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n      reductions {\n        kind\n      }\n    }\n    myUnpaidFee {\n      amount\n      ask\n      lastUsableDay\n      todo {\n        ja\n        en\n      }\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": types.MyMembershipDocument,
    "\n  mutation SetMunicipality($municipality: String) {\n    setMunicipality(municipality: $municipality)\n  }\n": types.SetMunicipalityDocument,
    "\n  mutation SetInterests($interests: [Interest!]!) {\n    setInterests(interests: $interests)\n  }\n": types.SetInterestsDocument,
    "\n  mutation SetNewsletter($wanted: Boolean!) {\n    setNewsletter(wanted: $wanted)\n  }\n": types.SetNewsletterDocument,
    "\n  mutation GiveUpVoucher {\n    giveUpVoucher\n  }\n": types.GiveUpVoucherDocument,
    "\n  mutation KeepPlan {\n    keepPlan {\n      status\n    }\n  }\n": types.KeepPlanDocument,
    "\n  mutation KeepMembership {\n    keepMembership {\n      status\n    }\n  }\n": types.KeepMembershipDocument,
    "\n  query MovedHere {\n    joinDraft {\n      returning {\n        number\n      }\n    }\n  }\n": types.MovedHereDocument,
    "\n  mutation RenewCard {\n    renewCard\n  }\n": types.RenewCardDocument,
    "\n  query MyReceipts {\n    myReceipts {\n      id\n      number\n      issuedOn\n      paidOn\n      amount\n      taxInside\n      addressee\n      description\n      refunded\n      readdressing\n      splittable\n      purposes {\n        key\n        text\n      }\n      handedOut\n      supersededBecause\n      replaces {\n        number\n        because\n        part\n        parts\n      }\n      replacedBy\n      turns {\n        id\n        at\n        kind\n        actor\n        actorName\n        reason\n        addresseeBefore\n      }\n      downloadUrl\n    }\n  }\n": types.MyReceiptsDocument,
    "\n  mutation SetReceiptAddressee($id: ID!, $addressee: String!, $purpose: String) {\n    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose) {\n      id\n      number\n      supersededBecause\n      replaces {\n        number\n      }\n      replacedBy\n    }\n  }\n": types.SetReceiptAddresseeDocument,
    "\n  mutation SplitReceipt($id: ID!, $parts: [ReceiptPartInput!]!) {\n    splitReceipt(id: $id, parts: $parts) {\n      id\n    }\n  }\n": types.SplitReceiptDocument,
    "\n  fragment ReducedTerms on ReducedPrice {\n    kind\n    below\n    interval\n    amount\n    regular\n    endsOn\n    regularFrom\n  }\n": types.ReducedTermsFragmentDoc,
    "\n  query MyRightsRequests {\n    myRightsRequests {\n      terms {\n        dueDays\n        fee\n      }\n      requests {\n        id\n        kind\n        state\n        receivedOn\n        dueOn\n        outcome\n      }\n    }\n  }\n": types.MyRightsRequestsDocument,
    "\n  query MyRightsRequest($id: ID!) {\n    myRightsRequest(id: $id) {\n      id\n      kind\n      state\n      receivedOn\n      dueOn\n      outcome\n      concerns\n      wanted\n      fee\n      checkedAt\n      decidedAt\n      closedAt\n      letter {\n        title\n        addressee\n        paragraphs\n        from\n      }\n      paperUrl\n      copy {\n        state\n        expiresAt\n        jsonUrl\n        csvUrl\n      }\n    }\n  }\n": types.MyRightsRequestDocument,
    "\n  mutation SendRightsRequest($input: RightsRequestInput!) {\n    sendRightsRequest(input: $input)\n  }\n": types.SendRightsRequestDocument,
    "\n  mutation WithdrawRightsRequest($id: ID!) {\n    withdrawRightsRequest(id: $id)\n  }\n": types.WithdrawRightsRequestDocument,
    "\n  query MyScouts {\n    myScouts {\n      id\n      companyId\n      company\n      shown\n      why\n      state\n      askedAt\n      answerBy\n      wording {\n        ja\n        en\n      }\n      emailWording {\n        ja\n        en\n      }\n      lastDay\n      longestMessage\n    }\n  }\n": types.MyScoutsDocument,
    "\n  mutation AnswerScout($id: ID!, $card: InterestCardInput) {\n    answerScout(id: $id, card: $card)\n  }\n": types.AnswerScoutDocument,
    "\n  query Security {\n    mySecurity {\n      email\n      hasPassword\n      hasTotp\n      passkeys {\n        id\n        name\n        createdAt\n        lastUsedAt\n      }\n    }\n    mySessions {\n      id\n      current\n      lastSeenAt\n      browser\n    }\n  }\n": types.SecurityDocument,
    "\n  query PasskeyRegistrationOptions {\n    passkeyRegistrationOptions\n  }\n": types.PasskeyRegistrationOptionsDocument,
    "\n  mutation RegisterPasskey($response: JSONString!, $name: String!) {\n    registerPasskey(response: $response, name: $name) {\n      id\n    }\n  }\n": types.RegisterPasskeyDocument,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n": types.RemovePasskeyDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n": types.RevokeSessionDocument,
    "\n  mutation SetPassword($password: String!, $current: String) {\n    setPassword(password: $password, current: $current)\n  }\n": types.SetPasswordDocument,
    "\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n": types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n": types.ConfirmTotpDocument,
    "\n  query MySkills {\n    mySkills {\n      skill {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      claimed\n      level\n      completions\n      minutes\n      companies\n      ownCompanyLines\n      lastUsedOn\n      nextLevel\n      missing {\n        need\n        have\n        wanted\n      }\n      lines {\n        id\n        kind\n        what {\n          ja\n          en\n        }\n        companyName\n        ownCompany\n        minutes\n        occurredOn\n        revokedAt\n        reply\n        disputed\n      }\n      badges {\n        id\n        level\n        issuedAt\n      }\n    }\n  }\n": types.MySkillsDocument,
    "\n  mutation IssueBadge($skillId: ID!) {\n    issueBadge(skillId: $skillId)\n  }\n": types.IssueBadgeDocument,
    "\n  mutation RevokeBadge($id: ID!) {\n    revokeBadge(id: $id)\n  }\n": types.RevokeBadgeDocument,
    "\n  query MyPassport {\n    myPassport {\n      standingId\n      standingUntil\n      address\n      named\n      withWords\n      skillIds\n      skills {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        words {\n          id\n        }\n      }\n      wording {\n        ja\n        en\n      }\n    }\n  }\n": types.MyPassportDocument,
    "\n  mutation OpenPassport($skillIds: [ID!]!, $named: Boolean!, $withWords: Boolean!, $agreedTo: String) {\n    openPassport(skillIds: $skillIds, named: $named, withWords: $withWords, agreedTo: $agreedTo)\n  }\n": types.OpenPassportDocument,
    "\n  query MySlack {\n    mySlack {\n      included\n      agreed\n      state\n      notice {\n        ja\n        en\n      }\n      noticeVersion\n    }\n  }\n": types.MySlackDocument,
    "\n  mutation JoinSlack($noticeVersion: Int!) {\n    joinSlack(noticeVersion: $noticeVersion)\n  }\n": types.JoinSlackDocument,
    "\n  query MyStudentStanding {\n    myStudentStanding {\n      ...Standing\n    }\n  }\n  fragment Standing on StudentStanding {\n    offered\n    rule {\n      ground\n      asksFor {\n        ja\n        en\n      }\n    }\n    lastDay\n    declaration {\n      school\n      graduatesIn\n      state\n      reason\n    }\n  }\n": types.MyStudentStandingDocument,
    "\n  mutation DeclareStudent($school: String!, $graduatesIn: String!) {\n    declareStudent(school: $school, graduatesIn: $graduatesIn) {\n      ...Standing\n    }\n  }\n": types.DeclareStudentDocument,
    "\n  query MyCareers {\n    myCareers {\n      written\n      careers {\n        kind\n        what\n        field\n        employer\n        since\n        until\n        sideJob\n        shown\n        keptFrom\n      }\n      keptFrom\n      most\n      longestWhat\n    }\n  }\n": types.MyCareersDocument,
    "\n  mutation SaveCareers($careers: [CareerInput!]!) {\n    saveCareers(careers: $careers)\n  }\n": types.SaveCareersDocument,
    "\n  query MyLifeNeeds {\n    myLifeNeeds {\n      needs\n      note\n      changedAt\n      reader\n      standingId\n      standingUntil\n      sentences {\n        reader\n        wording {\n          ja\n          en\n        }\n      }\n      longestNote\n    }\n  }\n": types.MyLifeNeedsDocument,
    "\n  mutation SaveLifeNeeds($needs: [LifeNeed!]!, $note: String!, $reader: NeedsReader, $agreedTo: String) {\n    saveLifeNeeds(needs: $needs, note: $note, reader: $reader, agreedTo: $agreedTo)\n  }\n": types.SaveLifeNeedsDocument,
    "\n  query MyTalentRecord {\n    myTalentRecord {\n      record {\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        about\n        changedAt\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      areas\n      longestAbout\n      wording {\n        ja\n        en\n      }\n      standingId\n      standingUntil\n      evidence {\n        id\n        what {\n          ja\n          en\n        }\n        role\n        minutes\n        occurredOn\n        revokedAt\n        reply\n      }\n    }\n  }\n": types.MyTalentRecordDocument,
    "\n  mutation SaveTalentRecord($record: TalentRecordInput!, $agreedTo: String) {\n    saveTalentRecord(record: $record, agreedTo: $agreedTo)\n  }\n": types.SaveTalentRecordDocument,
    "\n  mutation ContestEvidence($id: ID!, $reply: String!) {\n    contestEvidence(id: $id, reply: $reply)\n  }\n": types.ContestEvidenceDocument,
    "\n  query MySharedCard($to: CardRecipientInput) {\n    mySharedCard(to: $to) {\n      offered\n      written\n      ageBand\n      skills {\n        ja\n        en\n      }\n      areas\n      slots\n      roles\n      styles\n      careers {\n        kind\n        what\n        field\n        since\n        until\n        sideJob\n      }\n      about\n      aboutReach\n      wording {\n        ja\n        en\n      }\n      wordingWithAbout {\n        ja\n        en\n      }\n      standingId\n      standingUntil\n      aboutShown\n      older\n      standingFor {\n        kind\n        name {\n          ja\n          en\n        }\n      }\n      recipients {\n        kind\n        name {\n          ja\n          en\n        }\n        key\n        companies\n      }\n      companies {\n        id\n        title\n        blocked\n        own\n      }\n      shownTo\n    }\n  }\n": types.MySharedCardDocument,
    "\n  mutation ShareCard($withAbout: Boolean!, $to: CardRecipientInput, $agreedTo: String!) {\n    shareCard(withAbout: $withAbout, to: $to, agreedTo: $agreedTo)\n  }\n": types.ShareCardDocument,
    "\n  mutation BlockCompanies($companyIds: [ID!]!) {\n    blockCompanies(companyIds: $companyIds)\n  }\n": types.BlockCompaniesDocument,
    "\n  query MyUnpaidFee {\n    myUnpaidFee {\n      amount\n      ask\n      planKey\n      what {\n        ja\n        en\n      }\n      todo {\n        ja\n        en\n      }\n      failedOn\n      lastUsableDay\n      payUrl\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n": types.MyUnpaidFeeDocument,
    "\n  query CheckoutReview($planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $coupon: String) {\n    checkoutReview(planKey: $planKey, interval: $interval, means: $means, coupon: $coupon) {\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        taxCategory\n        prices {\n          interval\n        }\n      }\n      interval\n      amount\n      chargedToday\n      taxInside\n      discount {\n        code\n        off\n        fullFrom\n      }\n      reduced {\n        ...ReducedTerms\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      nextChargeOn\n      nextChargeAmount\n      payBy\n      means\n      konbiniPossible\n      voucherWaits\n      given {\n        kind\n        planName {\n          ja\n          en\n        }\n        lastDay\n      }\n      yearlyGuideAmount\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n      guardianNeeded\n    }\n  }\n": types.CheckoutReviewDocument,
    "\n  mutation StartCheckout(\n    $planKey: String!\n    $interval: BillingInterval!\n    $fingerprint: String!\n    $idempotencyKey: String!\n    $means: OnlineMeans\n    $coupon: String\n  ) {\n    startCheckout(\n      planKey: $planKey\n      interval: $interval\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n      means: $means\n      coupon: $coupon\n    ) {\n      id\n    }\n  }\n": types.StartCheckoutDocument,
    "\n  fragment VoucherNumbers on Voucher {\n    codes {\n      chain\n      paymentCode\n      confirmationNumber\n    }\n  }\n": types.VoucherNumbersFragmentDoc,
    "\n  query GuestTerms {\n    legalDocument(kind: privacy) {\n      version\n    }\n  }\n": types.GuestTermsDocument,
    "\n  mutation HoldAsGuest(\n    $occurrenceId: ID!\n    $lines: [TicketLineInput!]!\n    $press: String!\n    $code: String\n    $guest: GuestInput!\n  ) {\n    holdAsGuest(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code, guest: $guest)\n  }\n": types.HoldAsGuestDocument,
    "\n  mutation HoldAddOnsAsGuest($code: String!, $lines: [TicketLineInput!]!, $press: String!) {\n    holdAddOnsAsGuest(code: $code, lines: $lines, press: $press)\n  }\n": types.HoldAddOnsAsGuestDocument,
    "\n  query GuestOrder($code: String!, $means: TicketMeans) {\n    guestOrder(code: $code) {\n      own\n      receipts {\n        id\n        number\n      }\n      tickets\n      later\n    }\n    guestAttendeeForm(code: $code) {\n      ...AttendeesAsked\n    }\n    guestPurchase(code: $code, means: $means) {\n      ...ShownPurchase\n      payment {\n        id\n        state\n        url\n        voucher {\n          url\n          lastDay\n          ...VoucherNumbers\n        }\n      }\n      review {\n        taxInside\n        disclosure {\n          ...ListedCondition\n        }\n        buttonLabel {\n          ja\n          en\n        }\n        fingerprint\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.GuestOrderDocument,
    "\n  query GuestAttendees($code: String!) {\n    guestAttendeeForm(code: $code) {\n      ...AttendeesAsked\n    }\n  }\n": types.GuestAttendeesDocument,
    "\n  mutation OrderAsGuest(\n    $code: String!\n    $fingerprint: String!\n    $means: TicketMeans\n    $attendees: [AttendeeInput!]\n    $answers: [AnswerInput!]\n  ) {\n    orderAsGuest(\n      code: $code\n      fingerprint: $fingerprint\n      means: $means\n      attendees: $attendees\n      answers: $answers\n    )\n  }\n": types.OrderAsGuestDocument,
    "\n  mutation PayGuestOrderAgain($code: String!) {\n    payGuestOrderAgain(code: $code)\n  }\n": types.PayGuestOrderAgainDocument,
    "\n  mutation ReleaseGuestOrder($code: String!) {\n    releaseGuestOrder(code: $code)\n  }\n": types.ReleaseGuestOrderDocument,
    "\n  mutation CancelGuestTicket($code: String!, $id: ID!, $fee: Int!) {\n    cancelGuestTicket(code: $code, id: $id, fee: $fee)\n  }\n": types.CancelGuestTicketDocument,
    "\n  mutation ChangeGuestAttendees($code: String!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {\n    changeGuestAttendees(code: $code, attendees: $attendees, answers: $answers)\n  }\n": types.ChangeGuestAttendeesDocument,
    "\n  mutation TakeGuestOrders {\n    takeGuestOrders\n  }\n": types.TakeGuestOrdersDocument,
    "\n  mutation NameGuestRefundAccount($code: String!, $account: RefundAccountInput!) {\n    nameGuestRefundAccount(code: $code, account: $account)\n  }\n": types.NameGuestRefundAccountDocument,
    "\n  query SkillPassport($code: String!) {\n    skillPassport(code: $code) {\n      name\n      operator {\n        ja\n        en\n      }\n      lastDay\n      skills {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        level\n        completions\n        companies\n        lastUsedOn\n        words {\n          id\n          words\n          text\n          name\n          what {\n            ja\n            en\n          }\n          occurredOn\n        }\n      }\n    }\n  }\n": types.SkillPassportDocument,
    "\n  query PastRecord($code: String!) {\n    pastRecord(code: $code) {\n      name\n      until\n      takings {\n        id\n        what\n        occurredOn\n        minutes\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.PastRecordDocument,
    "\n  mutation TakePastRecord($code: String!) {\n    takePastRecord(code: $code)\n  }\n": types.TakePastRecordDocument,
    "\n  mutation DeletePastRecord($code: String!) {\n    deletePastRecord(code: $code)\n  }\n": types.DeletePastRecordDocument,
    "\n  query ArticleInvitation($code: String!) {\n    articleInvitation(code: $code) {\n      title\n      company\n      contract\n      draft {\n        why\n        whoWith\n        what\n        growth\n      }\n      until\n      ownId\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.ArticleInvitationDocument,
    "\n  mutation AcceptArticle($code: String!) {\n    acceptArticle(code: $code)\n  }\n": types.AcceptArticleDocument,
    "\n  fragment ShownPosting on Posting {\n    id\n    companyId\n    company\n    companyShown\n    title\n    why\n    whoWith\n    what\n    growth\n    contract\n    way\n    area\n    places\n    lastDay\n    items {\n      item\n      text\n    }\n    payUnit\n    payYen\n    payMinutes\n    overtimeYen\n    overtimeMinutes\n    overtimeExcess\n    ageReason\n    author\n    authorSchool\n    phase\n    publishedOn\n    confirmedOn\n  }\n": types.ShownPostingFragmentDoc,
    "\n  query Postings($first: Int!, $after: String, $filter: PostingFilter) {\n    postings(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        company\n        title\n        why\n        whoWith\n        contract\n        way\n        area\n        payUnit\n        payYen\n        lastDay\n      }\n      rules {\n        footing\n        number\n        operator {\n          ja\n          en\n        }\n      }\n      found\n      counts {\n        kind\n        value\n        postings\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.PostingsDocument,
    "\n  query ListedPostings($first: Int!, $after: String, $filter: PostingFilter) {\n    postings(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        company\n        title\n        why\n        whoWith\n        publishedOn\n        confirmedOn\n      }\n      endCursor\n      hasNext\n    }\n    community {\n      name {\n        ja\n        en\n      }\n    }\n  }\n": types.ListedPostingsDocument,
    "\n  query Posting($id: ID!) {\n    posting(id: $id) {\n      posting {\n        ...ShownPosting\n      }\n      rules {\n        footing\n        number\n        operator {\n          ja\n          en\n        }\n      }\n      wording {\n        ja\n        en\n      }\n      ownId\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.PostingDocument,
    "\n  mutation ApplyForPosting($id: ID!, $message: String!, $agreedTo: String) {\n    applyForPosting(id: $id, message: $message, agreedTo: $agreedTo)\n  }\n": types.ApplyForPostingDocument,
    "\n  mutation ComplainOfPosting($postingId: ID!, $kind: ComplaintKind!, $words: String!) {\n    complainOfPosting(postingId: $postingId, kind: $kind, words: $words)\n  }\n": types.ComplainOfPostingDocument,
    "\n  query PostArchive($first: Int!, $after: String) {\n    posts(first: $first, after: $after) {\n      items {\n        id\n        title\n        language\n        publishedAt\n        audience\n        open\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.PostArchiveDocument,
    "\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      title\n      language\n      publishedAt\n      audience\n      open\n      body {\n        kind\n        lines {\n          parts {\n            text\n            href\n          }\n        }\n      }\n    }\n  }\n": types.PostDocument,
    "\n  query Communities {\n    communities {\n      slug\n      name {\n        ja\n        en\n      }\n      tagline {\n        ja\n        en\n      }\n      region {\n        ja\n        en\n      }\n    }\n  }\n": types.CommunitiesDocument,
    "\n  query Landing {\n    community {\n      about {\n        ja\n        en\n      }\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n      memberCount\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      summary {\n        ja\n        en\n      }\n      featured\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        included\n      }\n      prices {\n        interval\n        amount\n      }\n    }\n  }\n": types.LandingDocument,
    "\n  query LegalDocument($kind: LegalDocumentKind!) {\n    legalDocument(kind: $kind) {\n      version\n      effectiveOn\n      title {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n    }\n  }\n": types.LegalDocumentDocument,
    "\n  query LegalNotice {\n    legalNotice {\n      version\n      publishedAt\n      items {\n        key\n        label {\n          ja\n          en\n        }\n        body {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.LegalNoticeDocument,
    "\n  query Plans {\n    viewer {\n      memberId\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      summary {\n        ja\n        en\n      }\n      featured\n      eligibility {\n        ja\n        en\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        included\n      }\n      prices {\n        interval\n        amount\n        monthlyEquivalent\n      }\n      reductions {\n        kind\n        below\n        prices {\n          interval\n          amount\n        }\n      }\n      taxCategory\n      yearFrom\n      taxNote {\n        ja\n        en\n      }\n    }\n  }\n": types.PlansDocument,
    "\n  query CurrentPlan {\n    myMembership {\n      plan {\n        key\n        kind\n      }\n      interval\n      price\n      cancelsOn\n    }\n  }\n": types.CurrentPlanDocument,
    "\n  query MappedCommunities {\n    communities {\n      slug\n    }\n  }\n": types.MappedCommunitiesDocument,
    "\n  query MappedEvents($first: Int!, $after: String) {\n    events(first: $first, after: $after) {\n      items {\n        eventId\n      }\n      endCursor\n      hasNext\n    }\n  }\n": types.MappedEventsDocument,
    "\n  query SeatOffer($link: String!) {\n    viewer {\n      email\n      memberId\n    }\n    seatOffer(link: $link) {\n      companyTitle\n      planName {\n        ja\n        en\n      }\n      benefits {\n        ja\n        en\n      }\n      lastDay\n      invited\n      domains\n      own\n      hindrance\n      shownName\n      shownEmail\n      ownPlan {\n        name {\n          ja\n          en\n        }\n        interval\n        amount\n        chargedOn\n        refund\n        refundMonths\n      }\n    }\n  }\n": types.SeatOfferDocument,
    "\n  mutation TakeSeat($link: String!, $name: String!, $ownPlan: OwnPlanChoice!) {\n    takeSeat(link: $link, name: $name, ownPlan: $ownPlan)\n  }\n": types.TakeSeatDocument,
    "\n  fragment ShownSeat on MySeat {\n    id\n    companyTitle\n    waits\n    planName {\n      ja\n      en\n    }\n    lastDay\n    name\n    email\n  }\n": types.ShownSeatFragmentDoc,
    "\n  mutation GiveUpSeat($seatId: ID!) {\n    giveUpSeat(seatId: $seatId)\n  }\n": types.GiveUpSeatDocument,
    "\n  query SignInViewer {\n    viewer {\n      accountId\n    }\n  }\n": types.SignInViewerDocument,
    "\n  mutation SignInLink($email: String!) {\n    requestSignInLink(email: $email) {\n      emailMasked\n      expiresInMinutes\n    }\n  }\n": types.SignInLinkDocument,
    "\n  mutation PasswordSignIn($email: String!, $password: String!) {\n    signInWithPassword(email: $email, password: $password) {\n      secondFactorNeeded\n    }\n  }\n": types.PasswordSignInDocument,
    "\n  mutation PasskeySignIn($response: JSONString!) {\n    signInWithPasskey(response: $response) {\n      secondFactorNeeded\n    }\n  }\n": types.PasskeySignInDocument,
    "\n  query PasskeySignInOptions {\n    passkeySignInOptions\n  }\n": types.PasskeySignInOptionsDocument,
    "\n  mutation SecondFactor($code: String!) {\n    verifySecondFactor(code: $code)\n  }\n": types.SecondFactorDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment OwnCaseLine on OwnCase {\n    id\n    number\n    wish\n    state\n    openedAt\n    coordinator {\n      name\n      reach\n    }\n    forms {\n      code\n      day\n    }\n  }\n": types.OwnCaseLineFragmentDoc,
    "\n  query CompanySupport($companyId: ID!) {\n    companySupport(companyId: $companyId) {\n      ...OwnCaseLine\n    }\n  }\n": types.CompanySupportDocument,
    "\n  query MySupport {\n    mySupport {\n      ...OwnCaseLine\n    }\n    myAccompaniment {\n      standingId\n      standingUntil\n      wording {\n        ja\n        en\n      }\n    }\n  }\n": types.MySupportDocument,
    "\n  mutation AskForSupport($companyId: ID!, $wish: String!) {\n    askForSupport(companyId: $companyId, wish: $wish)\n  }\n": types.AskForSupportDocument,
    "\n  mutation AskForMySupport($wish: String!, $agreedTo: String) {\n    askForMySupport(wish: $wish, agreedTo: $agreedTo)\n  }\n": types.AskForMySupportDocument,
    "\n  query CareForm($code: String!) {\n    careForm(code: $code) {\n      side\n      day\n      company\n      coordinator\n      answered\n    }\n  }\n": types.CareFormDocument,
    "\n  mutation AnswerCare($code: String!, $answer: CareAnswerInput!) {\n    answerCare(code: $code, answer: $answer)\n  }\n": types.AnswerCareDocument,
    "\n  mutation AllowAccompaniment($agreedTo: String) {\n    allowAccompaniment(agreedTo: $agreedTo)\n  }\n": types.AllowAccompanimentDocument,
    "\n  query SurveyForm($code: String!) {\n    surveyForm(code: $code) {\n      title {\n        ja\n        en\n      }\n      closesAt\n      closed\n      questions {\n        id\n        kind\n        labelJa\n        labelEn\n        options {\n          ja\n          en\n        }\n      }\n      answer {\n        satisfaction\n        recommend\n        comeAgain\n        visit\n        lendAHand\n        said\n        own {\n          questionId\n          value\n        }\n      }\n    }\n  }\n": types.SurveyFormDocument,
    "\n  mutation AnswerSurvey($code: String!, $answer: SurveyAnswerInput!) {\n    answerSurvey(code: $code, answer: $answer)\n  }\n": types.AnswerSurveyDocument,
    "\n  query TabletLink($link: String!) {\n    tabletLink(link: $link) {\n      name\n      place\n      lastDay\n      clerks {\n        id\n        name\n      }\n    }\n  }\n": types.TabletLinkDocument,
    "\n  mutation OpenTablet($link: String!, $clerkId: ID!, $pin: String!) {\n    openTablet(link: $link, clerkId: $clerkId, pin: $pin)\n  }\n": types.OpenTabletDocument,
    "\n  query Tablet($token: String!) {\n    tablet(token: $token) {\n      desk\n      place\n      clerk\n      idleMinutes\n      person {\n        state\n        name\n        number\n        steps {\n          step\n          at\n          detail\n        }\n      }\n      recordWords {\n        ja\n        en\n      }\n      callWords {\n        ja\n        en\n      }\n      accompanyWords {\n        ja\n        en\n      }\n      termsVersion\n      privacyVersion\n    }\n  }\n": types.TabletDocument,
    "\n  query TabletGigs {\n    gigs(first: 50) {\n      items {\n        id\n        title\n        startsAt\n        endsAt\n        place\n        reward\n        phase\n        track\n      }\n    }\n  }\n": types.TabletGigsDocument,
    "\n  query MinorsWelcome {\n    minorsWelcome\n  }\n": types.MinorsWelcomeDocument,
    "\n  query TabletTerms($token: String!, $id: ID!) {\n    tabletTerms(token: $token, id: $id) {\n      label\n      text\n    }\n  }\n": types.TabletTermsDocument,
    "\n  mutation BeginRegistration($token: String!) {\n    beginRegistration(token: $token)\n  }\n": types.BeginRegistrationDocument,
    "\n  mutation TickStep($token: String!, $step: RegistrationStep!, $detail: String) {\n    tickStep(token: $token, step: $step, detail: $detail)\n  }\n": types.TickStepDocument,
    "\n  mutation EnterPerson($token: String!, $person: CounterPersonInput!) {\n    enterPerson(token: $token, person: $person)\n  }\n": types.EnterPersonDocument,
    "\n  mutation DropRegistration($token: String!) {\n    dropRegistration(token: $token)\n  }\n": types.DropRegistrationDocument,
    "\n  mutation OpenPerson($token: String!, $number: String!, $birthDate: String!) {\n    openPerson(token: $token, number: $number, birthDate: $birthDate)\n  }\n": types.OpenPersonDocument,
    "\n  mutation ClosePerson($token: String!) {\n    closePerson(token: $token)\n  }\n": types.ClosePersonDocument,
    "\n  mutation PrintSheet($token: String!) {\n    printSheet(token: $token)\n  }\n": types.PrintSheetDocument,
    "\n  mutation TakeGigAtDesk($token: String!, $gigId: ID!, $word: String!) {\n    takeGigAtDesk(token: $token, gigId: $gigId, word: $word)\n  }\n": types.TakeGigAtDeskDocument,
    "\n  mutation LeaveTablet($token: String!) {\n    leaveTablet(token: $token)\n  }\n": types.LeaveTabletDocument,
    "\n  query MyTalks {\n    myTalks {\n      id\n      company\n      open\n      unread\n      lastAt\n    }\n  }\n": types.MyTalksDocument,
    "\n  query MyTalk($id: ID!) {\n    myTalk(id: $id) {\n      id\n      companyId\n      company\n      open\n      lastDay\n      longestText\n      lines {\n        id\n        side\n        text\n        at\n        byMail\n      }\n    }\n  }\n": types.MyTalkDocument,
    "\n  mutation WriteMyTalk($id: ID!, $text: String!) {\n    writeMyTalk(id: $id, text: $text)\n  }\n": types.WriteMyTalkDocument,
    "\n  query CompanyTalk($companyId: ID!, $id: ID!) {\n    companyTalk(companyId: $companyId, id: $id) {\n      id\n      number\n      ofCard\n      company\n      name\n      lastDay\n      longestText\n      lines {\n        id\n        side\n        text\n        at\n        byMail\n      }\n    }\n  }\n": types.CompanyTalkDocument,
    "\n  mutation WriteCompanyTalk($companyId: ID!, $id: ID!, $text: String!) {\n    writeCompanyTalk(companyId: $companyId, id: $id, text: $text)\n  }\n": types.WriteCompanyTalkDocument,
    "\n  fragment AttendeesAsked on AttendeeForm {\n    names\n    emergency\n    purgeDays\n    until\n    open\n    slots {\n      typeId\n      nth\n      typeName {\n        ja\n        en\n      }\n      ticketId\n      seat\n      room\n      used\n      name {\n        familyName\n        givenName\n        familyKana\n        givenKana\n      }\n      contact {\n        name\n        relation\n        phone\n      }\n    }\n    questions {\n      id\n      kind\n      label {\n        ja\n        en\n      }\n      options {\n        ja\n        en\n      }\n      perTicket\n      required\n      typeId\n      sensitive\n    }\n    answers {\n      questionId\n      typeId\n      nth\n      values\n    }\n    suggested {\n      familyName\n      givenName\n      familyKana\n      givenKana\n    }\n  }\n": types.AttendeesAskedFragmentDoc,
    "\n  query AttendeeForm($id: ID!) {\n    attendeeForm(id: $id) {\n      ...AttendeesAsked\n    }\n  }\n": types.AttendeeFormDocument,
    "\n  mutation ChangeAttendees($id: ID!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {\n    changeAttendees(id: $id, attendees: $attendees, answers: $answers)\n  }\n": types.ChangeAttendeesDocument,
    "\n  query TicketOfCode($code: String!) {\n    ticketOfCode(code: $code) {\n      code\n      good\n      used\n      online\n      reflects\n      eventId\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      typeName {\n        ja\n        en\n      }\n    }\n  }\n": types.TicketOfCodeDocument,
    "\n  query SentTicket($code: String!) {\n    sentTicket(code: $code) {\n      sender\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      name {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      until\n      due\n      own\n      ticketId\n      hindrance\n      theirs\n    }\n    viewer {\n      memberId\n    }\n  }\n": types.SentTicketDocument,
    "\n  query HeldTicket($id: ID!) {\n    heldTicket(id: $id) {\n      id\n      eventId\n      number\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      name {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      state\n      reflects\n      online\n      due\n      calledOff {\n        ja\n        en\n      }\n      code\n      seat\n      room\n      mayHandOn\n      memberPrice\n      noResale\n      sent {\n        email\n        until\n      }\n    }\n  }\n": types.HeldTicketDocument,
    "\n  mutation SendTicket($id: ID!, $email: String!) {\n    sendTicket(id: $id, email: $email)\n  }\n": types.SendTicketDocument,
    "\n  mutation TakeTicketBack($id: ID!) {\n    takeTicketBack(id: $id)\n  }\n": types.TakeTicketBackDocument,
    "\n  mutation AcceptTicket($code: String!) {\n    acceptTicket(code: $code)\n  }\n": types.AcceptTicketDocument,
    "\n  query MyCalendar {\n    myCalendarAddress\n  }\n": types.MyCalendarDocument,
    "\n  mutation RenewCalendar {\n    renewCalendarAddress\n  }\n": types.RenewCalendarDocument,
    "\n  query OnlineEntry($code: String!) {\n    onlineEntry(code: $code) {\n      eventId\n      title {\n        ja\n        en\n      }\n      typeName {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      good\n      joined\n      stage\n      opensAt\n      session {\n        name {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n      }\n      address {\n        url\n        notes {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.OnlineEntryDocument,
    "\n  mutation JoinOnline($code: String!) {\n    joinOnline(code: $code)\n  }\n": types.JoinOnlineDocument,
    "\n  query TicketProxies {\n    ticketProxies {\n      id\n      state\n      own\n      number\n      name\n    }\n    proxyTickets {\n      id\n      title {\n        ja\n        en\n      }\n      startsAt\n      name\n      code\n    }\n  }\n": types.TicketProxiesDocument,
    "\n  mutation NameProxy($number: String!) {\n    nameProxy(number: $number)\n  }\n": types.NameProxyDocument,
    "\n  mutation AgreeToProxy($id: ID!) {\n    agreeToProxy(id: $id)\n  }\n": types.AgreeToProxyDocument,
    "\n  mutation EndProxy($id: ID!) {\n    endProxy(id: $id)\n  }\n": types.EndProxyDocument,
    "\n  query MyTickets($first: Int!, $after: String) {\n    myTickets(first: $first, after: $after) {\n      items {\n        id\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        stage\n        tickets\n        later\n        over\n      }\n      endCursor\n      hasNext\n    }\n    guestOrdersToTake\n    myRoute {\n      id\n      title {\n        ja\n        en\n      }\n      site {\n        ja\n        en\n      }\n      address {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      tickets\n      purchaseId\n    }\n    heldTickets {\n      id\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      state\n    }\n  }\n": types.MyTicketsDocument,
    "\n  fragment ShownPurchase on TicketPurchase {\n    id\n    stage\n    eventId\n    title {\n      ja\n      en\n    }\n    place {\n      ja\n      en\n    }\n    startsAt\n    endsAt\n    sessions {\n      id\n      number\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      calledOff {\n        ja\n        en\n      }\n    }\n    clashes {\n      id\n      site {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n    }\n    lines {\n      name {\n        ja\n        en\n      }\n      quantity\n      price\n      regular\n      addOn\n      why {\n        ja\n        en\n      }\n    }\n    total\n    secondsLeft\n    expiresAt\n    means\n    paidBefore\n    ways {\n      means\n      until\n      hindrance\n      limit\n    }\n    waitingEntryId\n    givingUp\n    calledOff {\n      ja\n      en\n    }\n    moneyBack\n    moneyIsBack\n    moneyNeedsAccount\n    moneyOwed\n    refundAccount\n    transfer {\n      amount\n      received\n      bankAccount\n      payer\n      payUntil\n    }\n    noResale\n    cancelling {\n      ja\n      en\n    }\n    reflects\n    occurrenceId\n    besideId\n    laterIds\n    mayAdd\n    tickets {\n      id\n      name {\n        ja\n        en\n      }\n      number\n      code\n      online\n      addOn\n      state\n      handedOn\n      mayHandOn\n      memberPrice\n      sent {\n        email\n        until\n      }\n      kept\n      giveBack {\n        percent\n        fee\n        refund\n        along {\n          ja\n          en\n        }\n      }\n    }\n  }\n": types.ShownPurchaseFragmentDoc,
    "\n  query TicketPurchase($id: ID!, $means: TicketMeans) {\n    attendeeForm(id: $id) {\n      ...AttendeesAsked\n    }\n    ticketPurchase(id: $id, means: $means) {\n      ...ShownPurchase\n      payment {\n        id\n        state\n        url\n        voucher {\n          url\n          lastDay\n          ...VoucherNumbers\n        }\n      }\n      review {\n        taxInside\n        disclosure {\n          ...ListedCondition\n        }\n        buttonLabel {\n          ja\n          en\n        }\n        fingerprint\n      }\n    }\n  }\n": types.TicketPurchaseDocument,
    "\n  mutation HoldAddOns($orderId: ID!, $lines: [TicketLineInput!]!, $press: String!) {\n    holdAddOns(orderId: $orderId, lines: $lines, press: $press)\n  }\n": types.HoldAddOnsDocument,
    "\n  mutation OrderTickets(\n    $id: ID!\n    $fingerprint: String!\n    $means: TicketMeans\n    $attendees: [AttendeeInput!]\n    $answers: [AnswerInput!]\n  ) {\n    orderTickets(id: $id, fingerprint: $fingerprint, means: $means, attendees: $attendees, answers: $answers)\n  }\n": types.OrderTicketsDocument,
    "\n  mutation CancelTicket($id: ID!, $fee: Int!) {\n    cancelTicket(id: $id, fee: $fee)\n  }\n": types.CancelTicketDocument,
    "\n  mutation PayTicketsAgain($id: ID!) {\n    payTicketsAgain(id: $id)\n  }\n": types.PayTicketsAgainDocument,
    "\n  mutation NameRefundAccount($id: ID!, $account: RefundAccountInput!) {\n    nameRefundAccount(id: $id, account: $account)\n  }\n": types.NameRefundAccountDocument,
    "\n  mutation ReleaseTickets($id: ID!) {\n    releaseTickets(id: $id)\n  }\n": types.ReleaseTicketsDocument,
    "\n  query ReflectionForm($code: String!) {\n    reflectionForm(code: $code) {\n      title {\n        ja\n        en\n      }\n      eventId\n      startsAt\n      endsAt\n      stage\n      hosts {\n        companyId\n        name {\n          ja\n          en\n        }\n      }\n      reflection {\n        asked\n        learned\n        forHost\n        forPublic\n        signed\n        sent\n        published\n      }\n    }\n  }\n": types.ReflectionFormDocument,
    "\n  mutation WriteReflection($code: String!, $reflection: ReflectionInput!) {\n    writeReflection(code: $code, reflection: $reflection)\n  }\n": types.WriteReflectionDocument,
    "\n  mutation TakeReflectionBack($code: String!, $from: ReflectionReader!) {\n    takeReflectionBack(code: $code, from: $from)\n  }\n": types.TakeReflectionBackDocument,
    "\n  query PublishedReflections($eventId: ID!) {\n    eventReflections(eventId: $eventId) {\n      id\n      asked\n      learned\n      signed\n    }\n  }\n": types.PublishedReflectionsDocument,
    "\n  query CompanyReflections($companyId: ID!, $eventId: ID!) {\n    companyReflections(companyId: $companyId, eventId: $eventId) {\n      title {\n        ja\n        en\n      }\n      reflections {\n        id\n        asked\n        learned\n        signed\n      }\n    }\n  }\n": types.CompanyReflectionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyRecords($companyIds: [ID!]!) {\n    companyRecords(companyIds: $companyIds) {\n      companyId\n      shares {\n        evaluations\n        people\n        clear\n        onTime\n        again\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Municipalities {\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MunicipalitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimEntry($code: String!, $birthDate: String!) {\n    claimEntry(code: $code, birthDate: $birthDate)\n  }\n"): typeof import('./graphql.ts').ClaimEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinEntry($code: String!, $birthDate: String!) {\n    joinEntry(code: $code, birthDate: $birthDate) {\n      number\n      formerNumber\n      undoableUntil\n    }\n  }\n"): typeof import('./graphql.ts').JoinEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameOwnAddress($email: String!) {\n    nameOwnAddress(email: $email)\n  }\n"): typeof import('./graphql.ts').NameOwnAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frame {\n    community {\n      slug\n      name {\n        ja\n        en\n      }\n      tagline {\n        ja\n        en\n      }\n      region {\n        ja\n        en\n      }\n      operatorName {\n        ja\n        en\n      }\n      contactEmail\n      theme\n      placementNumber\n    }\n    viewer {\n      accountId\n      email\n      memberId\n      memberNumber\n      displayName\n      deskRole\n    }\n  }\n"): typeof import('./graphql.ts').FrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventTitle($id: ID!) {\n    event(id: $id) {\n      title {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventTitleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestCardOffer($companyId: ID!) {\n    interestCardOffer(companyId: $companyId) {\n      companyId\n      recipient\n      name\n      kana\n      email\n      purpose {\n        ja\n        en\n      }\n      lastDay\n      wording {\n        ja\n        en\n      }\n      emailWording {\n        ja\n        en\n      }\n      longestMessage\n      standingId\n    }\n  }\n"): typeof import('./graphql.ts').InterestCardOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveInterestCard($companyId: ID!, $eventId: ID, $card: InterestCardInput!) {\n    giveInterestCard(companyId: $companyId, eventId: $eventId, card: $card)\n  }\n"): typeof import('./graphql.ts').GiveInterestCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCompanyPage on CompanyPage {\n    companyId\n    title\n    kana\n    language\n    prefecture\n    area\n    industry\n    purpose\n    website\n    people {\n      name\n      role\n    }\n    openings {\n      title\n      link\n    }\n    photos {\n      id\n      url\n      width\n      height\n      alt\n    }\n  }\n"): typeof import('./graphql.ts').ShownCompanyPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyDirectory($first: Int!, $after: String, $filter: CompanyDirectoryFilter) {\n    companyDirectory(first: $first, after: $after, filter: $filter) {\n      items {\n        companyId\n        title\n        language\n        prefecture\n        area\n        industry\n        purpose\n        photos {\n          url\n          width\n          height\n        }\n      }\n      areas\n      industries\n      endCursor\n      hasNext\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyDirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HostedShown on HostedEvent {\n    eventId\n    title {\n      ja\n      en\n    }\n    place {\n      ja\n      en\n    }\n    startsAt\n    endsAt\n    roles\n    calledOff\n  }\n"): typeof import('./graphql.ts').HostedShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextHosted($companyIds: [ID!]!) {\n    nextHostedEvents(companyIds: $companyIds) {\n      companyId\n      title {\n        ja\n        en\n      }\n      startsAt\n    }\n  }\n"): typeof import('./graphql.ts').NextHostedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPage($companyId: ID!) {\n    companyPage(companyId: $companyId) {\n      ...ShownCompanyPage\n    }\n    hostedEvents(companyId: $companyId) {\n      coming {\n        ...HostedShown\n      }\n      over {\n        ...HostedShown\n      }\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyBenefits($companyId: ID!) {\n    company(id: $companyId) {\n      id\n      title\n    }\n    companyBenefits(companyId: $companyId) {\n      planName {\n        ja\n        en\n      }\n      open\n      from\n      lastDay\n      items {\n        kind\n        label {\n          ja\n          en\n        }\n        given {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        left {\n          ja\n          en\n        }\n        percent\n        extra {\n          ja\n          en\n        }\n        from\n        lastDay\n      }\n      uses {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        usedFor\n        usedOn\n        who\n        returnedOn\n        returnReason\n      }\n      grants {\n        id\n        label {\n          ja\n          en\n        }\n        amount {\n          ja\n          en\n        }\n        used {\n          ja\n          en\n        }\n        reason\n        grantedOn\n        endsOn\n      }\n      reports {\n        from\n        lastDay\n        url\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyBenefitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCompanyCard($companyId: ID!) {\n    changeCompanyCard(companyId: $companyId) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCompanyCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyCardPage($companyId: ID!, $id: ID!) {\n    companyCardPage(companyId: $companyId, id: $id) {\n      id\n      state\n      url\n      paid\n      declineCode\n    }\n    companyCard(companyId: $companyId) {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n"): typeof import('./graphql.ts').CompanyCardPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedCards($companyId: ID!, $first: Int!, $after: String) {\n    receivedCards(companyId: $companyId, first: $first, after: $after) {\n      company\n      shown\n      items {\n        id\n        number\n        eventId\n        givenAt\n        lastDay\n        openedAt\n        contactedAt\n        unread\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').ReceivedCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivedCard($companyId: ID!, $id: ID!) {\n    receivedCard(companyId: $companyId, id: $id) {\n      id\n      number\n      company\n      name\n      kana\n      email\n      relay\n      telephone\n      message\n      purpose {\n        ja\n        en\n      }\n      eventId\n      givenAt\n      lastDay\n      contactedAt\n    }\n  }\n"): typeof import('./graphql.ts').ReceivedCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteCardContact($companyId: ID!, $id: ID!) {\n    noteCardContact(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').NoteCardContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyChangeReview($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {\n    companyChangeReview(companyId: $companyId, planKey: $planKey, interval: $interval) {\n      title\n      from {\n        ja\n        en\n      }\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        prices {\n          interval\n        }\n      }\n      interval\n      invoiced\n      timing\n      amount\n      due\n      dueOn\n      begins\n      nextOn\n      nextAmount\n      seats\n      seatsBefore\n      tooMany\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      pricedAt\n      fingerprint\n      idempotencyKey\n    }\n  }\n"): typeof import('./graphql.ts').CompanyChangeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCompanyPlan(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $pricedAt: Instant!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    changeCompanyPlan(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      pricedAt: $pricedAt\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyChange($companyId: ID!, $id: ID!) {\n    companyChange(companyId: $companyId, id: $id) {\n      id\n      state\n      timing\n      resuming\n      planKey\n      interval\n      charge\n      declineCode\n      confirmBy\n    }\n    company(id: $companyId) {\n      id\n      holding {\n        invoiced\n      }\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCompanyChange($companyId: ID!, $id: ID!) {\n    confirmCompanyChange(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').ConfirmCompanyChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCompanyChange($companyId: ID!, $id: ID!) {\n    withdrawCompanyChange(companyId: $companyId, id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawCompanyChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepCompanyChange($companyId: ID!) {\n    keepCompanyChange(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').KeepCompanyChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyEvents($companyId: ID!) {\n    companyHostings(companyId: $companyId) {\n      eventId\n      title {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      roles\n      reflects\n      showing\n      booth\n      calledOff\n    }\n    companyEvents(companyId: $companyId) {\n      title\n      dates {\n        id\n        eventId\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n        sale\n        typeName {\n          ja\n          en\n        }\n        regular\n        why {\n          ja\n          en\n        }\n        keptUntil\n        kept\n        left\n        bound\n        most\n        benefitLeft\n        places {\n          id\n          name\n          email\n          changeable\n        }\n      }\n      holders {\n        memberId\n        name\n        email\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCompanyPlace(\n    $companyId: ID!\n    $occurrenceId: ID!\n    $holder: CompanyHolderInput!\n    $press: String!\n  ) {\n    assignCompanyPlace(companyId: $companyId, occurrenceId: $occurrenceId, holder: $holder, press: $press)\n  }\n"): typeof import('./graphql.ts').AssignCompanyPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOnCompanyPlace($companyId: ID!, $id: ID!, $holder: CompanyHolderInput!) {\n    handOnCompanyPlace(companyId: $companyId, id: $id, holder: $holder)\n  }\n"): typeof import('./graphql.ts').HandOnCompanyPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackCompanyPlace($companyId: ID!, $id: ID!) {\n    takeBackCompanyPlace(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').TakeBackCompanyPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCompanyHosting($companyId: ID!, $eventId: ID!, $shown: Boolean!) {\n    setCompanyHosting(companyId: $companyId, eventId: $eventId, shown: $shown)\n  }\n"): typeof import('./graphql.ts').SetCompanyHostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyGig($companyId: ID!, $id: ID!) {\n    companyGig(companyId: $companyId, id: $id) {\n      gig {\n        id\n        title\n        steps\n        startsAt\n        endsAt\n        place\n        places\n        taken\n        reward\n        track\n      }\n      codes {\n        picture\n        digits\n        seconds\n      }\n      placeCode\n      places {\n        id\n        place\n        state\n        checkedInAt\n        checkInWay\n        minutes\n        hours {\n          from\n          to\n          breakMinutes\n        }\n        reportLine\n        stepsRight\n        inspectedUntil\n        endedBy\n        reason\n        claims {\n          side\n          kind\n          reason\n          saidAt\n          hours {\n            from\n            to\n            breakMinutes\n          }\n        }\n        given {\n          again\n        }\n        received {\n          clear\n          onTime\n          stepsDone\n          again\n          line\n        }\n        evaluable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptWork($companyId: ID!, $id: ID!) {\n    acceptWork(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').AcceptWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeWork($companyId: ID!, $id: ID!, $kind: ClaimKind!, $reason: String!, $hours: HoursInput) {\n    disputeWork(companyId: $companyId, id: $id, kind: $kind, reason: $reason, hours: $hours)\n  }\n"): typeof import('./graphql.ts').DisputeWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluateWorker($companyId: ID!, $id: ID!, $evaluation: WorkerEvaluationInput!) {\n    evaluateWorker(companyId: $companyId, id: $id, evaluation: $evaluation)\n  }\n"): typeof import('./graphql.ts').EvaluateWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigWorkers($companyId: ID!, $id: ID!) {\n    gigWorkers(companyId: $companyId, id: $id) {\n      id\n      place\n      name\n      kana\n      email\n      young\n    }\n  }\n"): typeof import('./graphql.ts').GigWorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportWorkerIncident($companyId: ID!, $id: ID!, $incident: IncidentInput!) {\n    reportWorkerIncident(companyId: $companyId, id: $id, incident: $incident)\n  }\n"): typeof import('./graphql.ts').ReportWorkerIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyHelp($companyId: ID!) {\n    companyHelp(companyId: $companyId) {\n      id\n      title\n      what\n      fromDay\n      toDay\n      hours\n      state\n      reason\n      gigs {\n        id\n        title\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        phase\n        reason\n        ahead\n        track\n        callOffCost\n        substituteDay\n        insurance {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForHelp($companyId: ID!, $help: HelpInput!) {\n    askForHelp(companyId: $companyId, help: $help)\n  }\n"): typeof import('./graphql.ts').AskForHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffOwnGig($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {\n    callOffOwnGig(companyId: $companyId, id: $id, reason: $reason, shown: $shown)\n  }\n"): typeof import('./graphql.ts').CallOffOwnGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveOwnGigForWeather($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {\n    moveOwnGigForWeather(companyId: $companyId, id: $id, reason: $reason, shown: $shown)\n  }\n"): typeof import('./graphql.ts').MoveOwnGigForWeatherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyInvoiceReview(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $quoteId: ID\n  ) {\n    companyInvoiceReview(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      quoteId: $quoteId\n    ) {\n      title\n      planName {\n        ja\n        en\n      }\n      steps {\n        ja\n        en\n      }\n      share {\n        ja\n        en\n      }\n      amount\n      taxInside\n      startsOn\n      goesOn\n      voucherWaits\n      endsOn\n      dueOn\n      agreedUntil\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      quoteNumber\n      quoteValidUntil\n      fingerprint\n      idempotencyKey\n      quoteKey\n    }\n  }\n"): typeof import('./graphql.ts').CompanyInvoiceReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderCompanyOnInvoice(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $quoteId: ID\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    orderCompanyOnInvoice(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      quoteId: $quoteId\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    )\n  }\n"): typeof import('./graphql.ts').OrderCompanyOnInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForCompanyQuote(\n    $companyId: ID!\n    $planKey: String!\n    $startsOn: TokyoDate\n    $terms: InvoiceTerms!\n    $orderNumber: String!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    askForCompanyQuote(\n      companyId: $companyId\n      planKey: $planKey\n      startsOn: $startsOn\n      terms: $terms\n      orderNumber: $orderNumber\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    )\n  }\n"): typeof import('./graphql.ts').AskForCompanyQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPapers($id: ID!) {\n    company(id: $id) {\n      id\n      title\n    }\n    companyQuotes(companyId: $id) {\n      ...ShownCompanyQuote\n    }\n    companyInvoices(companyId: $id) {\n      id\n      number\n      issuedOn\n      amount\n      dueOn\n      state\n      overdue\n      settledOn\n      downloadUrl\n      creditNoteNumber\n      creditNoteUrl\n    }\n    companyDocuments(companyId: $id) {\n      id\n      kind\n      number\n      issuedOn\n      total\n      dueOn\n      validUntil\n      settled\n      isReplaced\n      downloadUrl\n    }\n    companyReceipts(companyId: $id) {\n      id\n      number\n      paidOn\n      amount\n      supersededBecause\n      downloadUrl\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCompanyQuote on CompanyQuote {\n    id\n    number\n    issuedOn\n    validUntil\n    planKey\n    planName {\n      ja\n      en\n    }\n    amount\n    state\n    startsOn\n    terms\n    orderNumber\n    acceptedAt\n    acceptedBy\n    downloadUrl\n  }\n"): typeof import('./graphql.ts').ShownCompanyQuoteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceToPay on CompanyInvoice {\n    left\n    arrived\n    payTo\n    account {\n      bankName\n      bankCode\n      branchName\n      branchCode\n      kind\n      number\n      holder\n    }\n  }\n"): typeof import('./graphql.ts').PlaceToPayFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyOrderReview(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $means: OnlineMeans\n  ) {\n    companyOrderReview(companyId: $companyId, planKey: $planKey, interval: $interval, means: $means) {\n      title\n      plan {\n        ...ShownCompanyPlan\n      }\n      interval\n      chargedToday\n      taxInside\n      share {\n        ja\n        en\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      nextChargeOn\n      nextChargeAmount\n      agreedUntil\n      means\n      konbini {\n        hindrance\n        least\n        most\n      }\n      payBy\n      voucherWaits\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n    }\n  }\n"): typeof import('./graphql.ts').CompanyOrderReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderCompanyPlan(\n    $companyId: ID!\n    $planKey: String!\n    $interval: BillingInterval!\n    $means: OnlineMeans\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    orderCompanyPlan(\n      companyId: $companyId\n      planKey: $planKey\n      interval: $interval\n      means: $means\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').OrderCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyForCompanyPlan($companyId: ID!, $planKey: String!) {\n    applyForCompanyPlan(companyId: $companyId, planKey: $planKey)\n  }\n"): typeof import('./graphql.ts').ApplyForCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyCheckout($companyId: ID!, $id: ID!) {\n    companyCheckout(companyId: $companyId, id: $id) {\n      ...ShownAttempt\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyCheckoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpCompanyVoucher($companyId: ID!) {\n    giveUpCompanyVoucher(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').GiveUpCompanyVoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPageDraft($companyId: ID!) {\n    companyPageDraft(companyId: $companyId) {\n      page {\n        ...ShownCompanyPage\n      }\n      state\n      changed\n      mayBeShown\n      hiddenBecause\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPageDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCompanyPage($companyId: ID!, $page: CompanyPageInput!) {\n    saveCompanyPage(companyId: $companyId, page: $page)\n  }\n"): typeof import('./graphql.ts').SaveCompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCompanyPage($companyId: ID!) {\n    publishCompanyPage(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').PublishCompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackCompanyPage($companyId: ID!) {\n    takeBackCompanyPage(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').TakeBackCompanyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCompanyPhoto($companyId: ID!, $content: String!, $alt: String!) {\n    addCompanyPhoto(companyId: $companyId, content: $content, alt: $alt)\n  }\n"): typeof import('./graphql.ts').AddCompanyPhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCompanyPhoto($companyId: ID!, $id: ID!) {\n    removeCompanyPhoto(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveCompanyPhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyAdmins($id: ID!) {\n    company(id: $id) {\n      title\n    }\n    companyAdmins(companyId: $id) {\n      admins {\n        id\n        email\n        since\n        self\n      }\n      invites {\n        id\n        email\n        state\n        lastDay\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyAdminsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteCompanyAdmin($companyId: ID!, $email: String!) {\n    inviteCompanyAdmin(companyId: $companyId, email: $email)\n  }\n"): typeof import('./graphql.ts').InviteCompanyAdminDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendAdminInvite($companyId: ID!, $id: ID!) {\n    resendAdminInvite(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').ResendAdminInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeAdminInvite($companyId: ID!, $id: ID!) {\n    revokeAdminInvite(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').RevokeAdminInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCompanyAdmin($companyId: ID!, $id: ID!) {\n    removeCompanyAdmin(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').RemoveCompanyAdminDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminInvite($token: String!) {\n    adminInvite(token: $token) {\n      state\n      title\n      emailMasked\n      lastDay\n      forViewer\n      companyId\n      termsVersion\n      privacyVersion\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').AdminInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAdminInvite($token: String!, $termsVersion: Int!, $privacyVersion: Int!) {\n    acceptAdminInvite(token: $token, termsVersion: $termsVersion, privacyVersion: $privacyVersion)\n  }\n"): typeof import('./graphql.ts').AcceptAdminInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCompanyBilling($companyId: ID!, $contact: CompanyContactInput) {\n    changeCompanyBilling(companyId: $companyId, contact: $contact)\n  }\n"): typeof import('./graphql.ts').ChangeCompanyBillingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyContact($id: ID!) {\n    company(id: $id) {\n      title\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCompanyContact($companyId: ID!, $contact: CompanyContactInput!) {\n    changeCompanyContact(companyId: $companyId, contact: $contact)\n  }\n"): typeof import('./graphql.ts').ChangeCompanyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyArticle($companyId: ID!, $postingId: ID!) {\n    companyPosting(companyId: $companyId, id: $postingId) {\n      posting {\n        title\n        why\n        whoWith\n        what\n        growth\n      }\n      state\n      edition\n    }\n    companyArticle(companyId: $companyId, postingId: $postingId) {\n      id\n      phase\n      edition\n      code\n      until\n      texts {\n        why\n        whoWith\n        what\n        growth\n      }\n      note\n      name\n      school\n    }\n  }\n"): typeof import('./graphql.ts').CompanyArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToArticle($companyId: ID!, $postingId: ID!) {\n    inviteToArticle(companyId: $companyId, postingId: $postingId)\n  }\n"): typeof import('./graphql.ts').InviteToArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBackArticle($companyId: ID!, $id: ID!, $edition: Int!, $note: String!) {\n    giveBackArticle(companyId: $companyId, id: $id, edition: $edition, note: $note)\n  }\n"): typeof import('./graphql.ts').GiveBackArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseArticle($companyId: ID!, $id: ID!, $edition: Int!, $postingEdition: Int!) {\n    useArticle(companyId: $companyId, id: $id, edition: $edition, postingEdition: $postingEdition)\n  }\n"): typeof import('./graphql.ts').UseArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallOffArticle($companyId: ID!, $id: ID!) {\n    callOffArticle(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').CallOffArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPostings($companyId: ID!) {\n    companyPostings(companyId: $companyId) {\n      posting {\n        id\n        title\n        contract\n        places\n        lastDay\n        phase\n      }\n      confirmBy\n      counts {\n        live\n        hired\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPosting($companyId: ID!, $id: ID!) {\n    companyPosting(companyId: $companyId, id: $id) {\n      posting {\n        ...ShownPosting\n      }\n      state\n      edition\n      reason\n      confirmBy\n      problems {\n        field\n        blocks\n        says {\n          ja\n          en\n        }\n        law {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applicants($companyId: ID!, $id: ID!) {\n    applicants(companyId: $companyId, postingId: $id) {\n      id\n      number\n      state\n      appliedOn\n      readable\n      next\n      stayAsked\n    }\n  }\n"): typeof import('./graphql.ts').ApplicantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePosting($companyId: ID!, $id: ID, $edition: Int!, $posting: PostingInput!) {\n    savePosting(companyId: $companyId, id: $id, edition: $edition, posting: $posting)\n  }\n"): typeof import('./graphql.ts').SavePostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnPosting($companyId: ID!, $id: ID!, $turn: PostingTurn!) {\n    turnPosting(companyId: $companyId, id: $id, turn: $turn)\n  }\n"): typeof import('./graphql.ts').TurnPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenApplicant($companyId: ID!, $id: ID!) {\n    openApplicant(companyId: $companyId, id: $id) {\n      applicant {\n        number\n      }\n      name\n      kana\n      email\n      message\n      talkId\n    }\n  }\n"): typeof import('./graphql.ts').OpenApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveApplicant($companyId: ID!, $id: ID!, $to: ApplicationState!, $reason: String!) {\n    moveApplicant(companyId: $companyId, id: $id, to: $to, reason: $reason)\n  }\n"): typeof import('./graphql.ts').MoveApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStay($companyId: ID!, $id: ID!, $stay: Stay!) {\n    answerStay(companyId: $companyId, id: $id, stay: $stay)\n  }\n"): typeof import('./graphql.ts').AnswerStayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyFacts($id: ID!) {\n    company(id: $id) {\n      title\n      name\n      legalForm\n      formPlace\n      kana\n      registrationNumber\n      postalCode\n      prefecture\n      address\n      employees\n    }\n  }\n"): typeof import('./graphql.ts').CompanyFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyFeeReview($companyId: ID!, $employees: String!) {\n    companyFeeReview(companyId: $companyId, employees: $employees) {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      steps {\n        ja\n        en\n      }\n      nextAmount\n      nextSteps {\n        ja\n        en\n      }\n      on\n    }\n  }\n"): typeof import('./graphql.ts').CompanyFeeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCompanyProfile($companyId: ID!, $facts: CompanyFactsInput!, $agreedAmount: Yen) {\n    changeCompanyProfile(companyId: $companyId, facts: $facts, agreedAmount: $agreedAmount)\n  }\n"): typeof import('./graphql.ts').ChangeCompanyProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPlans($employees: String!) {\n    companyPlans(employees: $employees) {\n      ...ShownCompanyPlan\n    }\n  }\n"): typeof import('./graphql.ts').CompanyPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCompanyPlan on CompanyPlan {\n    key\n    name {\n      ja\n      en\n    }\n    summary {\n      ja\n      en\n    }\n    featured\n    needsApproval\n    byInvoice\n    yearFrom\n    benefits {\n      key\n      label {\n        ja\n        en\n      }\n      included\n      amount\n    }\n    quotas {\n      kind\n      label {\n        ja\n        en\n      }\n      words {\n        ja\n        en\n      }\n    }\n    bands {\n      from\n      upTo\n      percent\n    }\n    band {\n      from\n      upTo\n    }\n    prices {\n      interval\n      amount\n      perMonth\n      steps {\n        ja\n        en\n      }\n    }\n    taxCategory\n  }\n"): typeof import('./graphql.ts').ShownCompanyPlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCompanies {\n    myCompanies {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql.ts').MyCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanySize($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      employees\n    }\n  }\n"): typeof import('./graphql.ts').CompanySizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyFounding {\n    companyFounding {\n      email\n      isMember\n      termsVersion\n      privacyVersion\n      declarationVersion\n      declaration {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyFoundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundCompany($input: CompanyInput!) {\n    foundCompany(input: $input)\n  }\n"): typeof import('./graphql.ts').FoundCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Company($id: ID!) {\n    company(id: $id) {\n      id\n      title\n      kana\n      registrationNumber\n      registrationChecked\n      postalCode\n      prefecture\n      address\n      department\n      contactName\n      contactEmail\n      billingContact {\n        department\n        name\n        email\n      }\n      employees\n      standing\n      holding {\n        planKey\n        planName {\n          ja\n          en\n        }\n        interval\n        amount\n        nextChargeOn\n        paidThrough\n        lastUsableDay\n        cancelled\n        invoiced\n        prepaid\n        renewable\n        nextAmount\n        nextPlan {\n          name {\n            ja\n            en\n          }\n          interval\n          amount\n          on\n        }\n        versionToCome {\n          on\n          changes {\n            ja\n            en\n          }\n        }\n      }\n      applications {\n        id\n        planKey\n        planName {\n          ja\n          en\n        }\n        state\n        askedAt\n        reason\n      }\n    }\n    companyCard(companyId: $id) {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n    companyQuotes(companyId: $id) {\n      ...ShownCompanyQuote\n    }\n    companyPlans(employees: \"1\") {\n      key\n      name {\n        ja\n        en\n      }\n    }\n    companyVoucher(companyId: $id) {\n      id\n      amount\n      planKey\n      voucher {\n        lastDay\n      }\n    }\n    awaitedCompanyChange(companyId: $id) {\n      id\n      state\n      planKey\n      interval\n      charge\n      confirmBy\n    }\n    companyInvoices(companyId: $id) {\n      id\n      ...PlaceToPay\n      number\n      issuedOn\n      amount\n      dueOn\n      firstDay\n      lastDay\n      state\n      overdue\n      waits\n      settledOn\n      downloadUrl\n      creditNoteNumber\n      creditNoteUrl\n    }\n    companyReceipts(companyId: $id) {\n      id\n      number\n      paidOn\n      amount\n      taxInside\n      addressee\n      handedOut\n      supersededBecause\n      refunded\n      downloadUrl\n    }\n  }\n"): typeof import('./graphql.ts').CompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCompanyPlan($companyId: ID!) {\n    cancelCompanyPlan(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').CancelCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepCompanyPlan($companyId: ID!) {\n    keepCompanyPlan(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').KeepCompanyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BusyWeeks($companyId: ID!) {\n    busyWeeks(companyId: $companyId)\n  }\n"): typeof import('./graphql.ts').BusyWeeksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayBusyWeeks($companyId: ID!, $weeks: [Int!]!, $months: [Int!]!) {\n    sayBusyWeeks(companyId: $companyId, weeks: $weeks, months: $months)\n  }\n"): typeof import('./graphql.ts').SayBusyWeeksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanySeats($id: ID!) {\n    company(id: $id) {\n      id\n      title\n    }\n    companySeats(companyId: $id) {\n      standing\n      capacity\n      people\n      free\n      planName {\n        ja\n        en\n      }\n      lastDay\n      toChoose\n      seats {\n        id\n        state\n        email\n        name\n        since\n        expiresOn\n      }\n      domains {\n        id\n        domain\n        proved\n        address\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanySeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToSeats($companyId: ID!, $emails: String!) {\n    inviteToSeats(companyId: $companyId, emails: $emails)\n  }\n"): typeof import('./graphql.ts').InviteToSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSeat($companyId: ID!, $change: SeatChange!) {\n    changeSeat(companyId: $companyId, change: $change)\n  }\n"): typeof import('./graphql.ts').ChangeSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseSeated($companyId: ID!, $stay: [ID!]!) {\n    chooseSeated(companyId: $companyId, stay: $stay)\n  }\n"): typeof import('./graphql.ts').ChooseSeatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSeatDomain($companyId: ID!, $address: String!) {\n    askSeatDomain(companyId: $companyId, address: $address)\n  }\n"): typeof import('./graphql.ts').AskSeatDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveSeatDomain($companyId: ID!, $domainId: ID!, $code: String!) {\n    proveSeatDomain(companyId: $companyId, domainId: $domainId, code: $code)\n  }\n"): typeof import('./graphql.ts').ProveSeatDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropSeatDomain($companyId: ID!, $domainId: ID!) {\n    dropSeatDomain(companyId: $companyId, domainId: $domainId)\n  }\n"): typeof import('./graphql.ts').DropSeatDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCards(\n    $companyId: ID!\n    $skillId: ID\n    $area: String\n    $slot: Int\n    $role: TalentRole\n    $style: WorkStyle\n    $words: String!\n    $first: Int!\n    $after: String\n  ) {\n    sharedCards(\n      companyId: $companyId\n      skillId: $skillId\n      area: $area\n      slot: $slot\n      role: $role\n      style: $style\n      words: $words\n      first: $first\n      after: $after\n    ) {\n      company\n      gate\n      months {\n        left\n        lastDay\n        nextLastDay\n        seen\n      }\n      ground {\n        area {\n          ja\n          en\n        }\n        plan {\n          ja\n          en\n        }\n      }\n      people\n      rough\n      items {\n        id\n        number\n        ageBand\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        lastDay\n      }\n      facets {\n        kind\n        value\n        people\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      also {\n        word\n        others\n      }\n      areas\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').SharedCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCard($companyId: ID!, $id: ID!) {\n    sharedCard(companyId: $companyId, id: $id) {\n      company\n      card {\n        id\n        number\n        ageBand\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        careers {\n          kind\n          what\n          field\n          since\n          until\n          sideJob\n        }\n        about\n        lastDay\n        ground {\n          kind\n          name {\n            ja\n            en\n          }\n        }\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      purpose {\n        ja\n        en\n      }\n      scoutsLeft\n      answerDays\n      longestWhy\n    }\n  }\n"): typeof import('./graphql.ts').SharedCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyScouts($companyId: ID!) {\n    companyScouts(companyId: $companyId) {\n      id\n      number\n      why\n      state\n      askedAt\n      answerBy\n      cardId\n    }\n  }\n"): typeof import('./graphql.ts').CompanyScoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskScout($companyId: ID!, $cardId: ID!, $why: String!) {\n    askScout(companyId: $companyId, cardId: $cardId, why: $why)\n  }\n"): typeof import('./graphql.ts').AskScoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawScout($companyId: ID!, $id: ID!) {\n    withdrawScout(companyId: $companyId, id: $id)\n  }\n"): typeof import('./graphql.ts').WithdrawScoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSearchMonth($companyId: ID!, $seen: TokyoDate) {\n    beginSearchMonth(companyId: $companyId, seen: $seen)\n  }\n"): typeof import('./graphql.ts').BeginSearchMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyWages($companyId: ID!, $month: String!) {\n    companyWages(companyId: $companyId, month: $month) {\n      id\n      name\n      kana\n      title\n      workDay\n      part\n      from\n      to\n      minutes\n      nightMinutes\n      amount\n      dueOn\n      state\n      paidOn\n      unpaidLine\n    }\n  }\n"): typeof import('./graphql.ts').CompanyWagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmWages($companyId: ID!, $ids: [ID!]!, $paidOn: TokyoDate!) {\n    confirmWages(companyId: $companyId, ids: $ids, paidOn: $paidOn)\n  }\n"): typeof import('./graphql.ts').ConfirmWagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskGiveCode($code: String!) {\n    verifySecondFactor(code: $code)\n  }\n"): typeof import('./graphql.ts').DeskGiveCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskGivePasskey($response: JSONString!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n"): typeof import('./graphql.ts').DeskGivePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskStartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n"): typeof import('./graphql.ts').DeskStartTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n"): typeof import('./graphql.ts').DeskConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskRegisterPasskey($response: JSONString!, $name: String!) {\n    registerPasskey(response: $response, name: $name) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DeskRegisterPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPasskeyRegistration {\n    passkeyRegistrationOptions\n  }\n"): typeof import('./graphql.ts').DeskPasskeyRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPasskeyConfirmation {\n    passkeySignInOptions\n  }\n"): typeof import('./graphql.ts').DeskPasskeyConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($first: Int!, $after: String, $text: String) {\n    directory(first: $first, after: $after, text: $text) {\n      items {\n        displayName\n        area\n        interests\n        line\n        links\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDirectoryEntry {\n    myDirectoryEntry {\n      listed\n      access\n      displayName\n      area\n      interests\n      line\n      links\n      shown\n    }\n  }\n"): typeof import('./graphql.ts').MyDirectoryEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDirectoryEntry($entry: DirectoryEntryInput!) {\n    saveDirectoryEntry(entry: $entry) {\n      listed\n    }\n  }\n"): typeof import('./graphql.ts').SaveDirectoryEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveDirectory {\n    leaveDirectory\n  }\n"): typeof import('./graphql.ts').LeaveDirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoorLink($link: String!) {\n    doorLink(link: $link) {\n      title {\n        ja\n        en\n      }\n      startsAt\n      site {\n        ja\n        en\n      }\n      label\n      stage\n    }\n  }\n"): typeof import('./graphql.ts').DoorLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDoor($link: String!, $token: String!) {\n    openDoor(link: $link, token: $token)\n  }\n"): typeof import('./graphql.ts').OpenDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoorStanding($token: String!) {\n    doorStanding(token: $token) {\n      ...ShownStanding\n    }\n  }\n"): typeof import('./graphql.ts').DoorStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownStanding on DoorStanding {\n    title {\n      ja\n      en\n    }\n    startsAt\n    site {\n      ja\n      en\n    }\n    label\n    closesAt\n    openKey\n    inside\n    expected\n  }\n"): typeof import('./graphql.ts').ShownStandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoorTickets($token: String!, $after: String) {\n    doorTickets(token: $token, first: 50, after: $after) {\n      items {\n        ...ShownDoorTicket\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').DoorTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoorCard($token: String!, $code: String!) {\n    doorCard(token: $token, code: $code) {\n      verdict\n      tickets {\n        ...ShownDoorTicket\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DoorCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownDoorTicket on DoorTicket {\n    id\n    serial\n    verdict\n    since\n    name\n    typeName {\n      ja\n      en\n    }\n    due\n    orderId\n    party\n    addOns {\n      name {\n        ja\n        en\n      }\n      count\n      due\n    }\n    firstTime\n    seat\n    here\n    cards\n  }\n"): typeof import('./graphql.ts').ShownDoorTicketFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeInScans($token: String!, $scans: [DoorScanInput!]!, $undone: [ID!]!) {\n    takeInScans(token: $token, scans: $scans, undone: $undone) {\n      ...ShownOutcome\n    }\n  }\n"): typeof import('./graphql.ts').TakeInScansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownOutcome on DoorOutcome {\n    nonce\n    verdict\n    mistaken\n    since\n    label\n  }\n"): typeof import('./graphql.ts').ShownOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveDoor($token: String!) {\n    leaveDoor(token: $token)\n  }\n"): typeof import('./graphql.ts').LeaveDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventLottery($eventId: ID!) {\n    eventLottery(eventId: $eventId) {\n      opensAt\n      closesAt\n      stage\n      order\n      offerHours\n      commitment\n      seed\n      drawnAt\n      applications\n      results {\n        id\n        drawn\n        size\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventLotteryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventList($first: Int!, $after: String, $filter: EventFilter) {\n    events(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        eventId\n        kind\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n        sale\n        from\n        upTo\n        soldOut\n        membersOnly\n        dates\n        mode\n      }\n      areas\n      endCursor\n      hasNext\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Event($id: ID!, $code: String) {\n    eventHosts(eventId: $id) {\n      id\n      role\n      name {\n        ja\n        en\n      }\n      companyId\n      booth {\n        label\n        shows {\n          ja\n          en\n        }\n      }\n    }\n    event(id: $id, code: $code) {\n      id\n      code {\n        code\n        why {\n          ja\n          en\n        }\n      }\n      kind\n      mode\n      noResale\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      travel {\n        transport\n        lodging\n        agency {\n          name\n          registeredAs\n          registration\n          manager\n          termsUrl\n        }\n        itinerary {\n          day\n          time\n          text {\n            ja\n            en\n          }\n        }\n      }\n      calledOff {\n        ja\n        en\n      }\n      dates {\n        id\n        siteId\n        startsAt\n        endsAt\n        saleUntil\n        sessions {\n          id\n          number\n          title {\n            ja\n            en\n          }\n          place {\n            ja\n            en\n          }\n          startsAt\n          endsAt\n          calledOff {\n            ja\n            en\n          }\n        }\n        calledOff {\n          ja\n          en\n        }\n        sale\n        payBy\n        bookedAtOnce\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          online\n          mostBeside\n          audience {\n            to\n            mine\n            plans {\n              ja\n              en\n            }\n          }\n          price\n          regular\n          saves\n          savesFree\n          memberPrices {\n            free\n            paid\n            company\n          }\n          why {\n            ja\n            en\n          }\n          left\n          most\n        }\n      }\n      opening {\n        opensAt\n        plan {\n          ja\n          en\n        }\n        open\n        all {\n          opensAt\n          plan {\n            ja\n            en\n          }\n        }\n      }\n      joining {\n        plan {\n          ja\n          en\n        }\n        planKey\n        off\n        monthly\n        yearly\n      }\n      joiningFree {\n        planKey\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookFreeTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {\n    bookFreeTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)\n  }\n"): typeof import('./graphql.ts').BookFreeTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String) {\n    holdTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code)\n  }\n"): typeof import('./graphql.ts').HoldTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventSites($eventId: ID!) {\n    eventSites(eventId: $eventId) {\n      id\n      name {\n        ja\n        en\n      }\n      address {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n      bring {\n        ja\n        en\n      }\n      hostId\n    }\n  }\n"): typeof import('./graphql.ts').EventSitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventSpeakers($eventId: ID!) {\n    eventSpeakers(eventId: $eventId) {\n      name\n      occurrenceId\n    }\n  }\n"): typeof import('./graphql.ts').EventSpeakersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventWaiting($eventId: ID!) {\n    eventWaiting(eventId: $eventId) {\n      order\n      offerHours\n      dates {\n        id\n        startsAt\n        site {\n          ja\n          en\n        }\n        endsAt\n        waiting\n        types {\n          id\n          name {\n            ja\n            en\n          }\n          left\n          most\n        }\n      }\n      mine {\n        id\n        state\n        place\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EventWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingEntry($id: ID!) {\n    waitingEntry(id: $id) {\n      id\n      eventId\n      title {\n        ja\n        en\n      }\n      state\n      place\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n      }\n      dates\n      purchaseId\n      offeredUntil\n      offeredFor\n      drawn\n    }\n  }\n"): typeof import('./graphql.ts').WaitingEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWaiting {\n    myWaiting {\n      id\n      title {\n        ja\n        en\n      }\n      state\n      place\n      offeredUntil\n    }\n  }\n"): typeof import('./graphql.ts').MyWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinWaitingList($eventId: ID!, $occurrenceIds: [ID!]!, $lines: [TicketLineInput!]!) {\n    joinWaitingList(eventId: $eventId, occurrenceIds: $occurrenceIds, lines: $lines)\n  }\n"): typeof import('./graphql.ts').JoinWaitingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveWaitingList($id: ID!) {\n    leaveWaitingList(id: $id)\n  }\n"): typeof import('./graphql.ts').LeaveWaitingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferedPlaces($code: String!) {\n    offeredPlaces(code: $code) {\n      eventId\n      title {\n        ja\n        en\n      }\n      state\n      lines {\n        name {\n          ja\n          en\n        }\n        quantity\n      }\n      offeredFor\n      offeredUntil\n    }\n  }\n"): typeof import('./graphql.ts').OfferedPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineOffer($code: String!) {\n    declineOffer(code: $code)\n  }\n"): typeof import('./graphql.ts').DeclineOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftOptions {\n    giftOptions {\n      choices {\n        planKey\n        planName {\n          ja\n          en\n        }\n        months\n        length {\n          ja\n          en\n        }\n        amount\n      }\n      giverName\n      today\n      lastSendDay\n      receivableUntil\n    }\n  }\n"): typeof import('./graphql.ts').GiftOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftReview(\n    $planKey: String!\n    $months: Int!\n    $giverName: String!\n    $recipientName: String!\n    $message: String!\n    $recipientEmail: String\n    $sendOn: String\n  ) {\n    giftReview(\n      planKey: $planKey\n      months: $months\n      giverName: $giverName\n      recipientName: $recipientName\n      message: $message\n      recipientEmail: $recipientEmail\n      sendOn: $sendOn\n    ) {\n      id\n      fingerprint\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      taxInside\n      giverName\n      recipientName\n      message\n      recipientEmail\n      sendOn\n      receivableUntil\n      disclosure {\n        key\n        heading {\n          ja\n          en\n        }\n        body {\n          ja\n          en\n        }\n      }\n      buttonLabel {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GiftReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderGift(\n    $planKey: String!\n    $months: Int!\n    $giverName: String!\n    $recipientName: String!\n    $message: String!\n    $recipientEmail: String\n    $sendOn: String\n    $id: ID!\n    $fingerprint: String!\n  ) {\n    orderGift(\n      planKey: $planKey\n      months: $months\n      giverName: $giverName\n      recipientName: $recipientName\n      message: $message\n      recipientEmail: $recipientEmail\n      sendOn: $sendOn\n      id: $id\n      fingerprint: $fingerprint\n    )\n  }\n"): typeof import('./graphql.ts').OrderGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GivenGifts {\n    givenGifts {\n      id\n      state\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      recipientName\n      recipientEmail\n      sendOn\n      receivableUntil\n      sentAt\n      bounced\n      receivedAt\n      returnReason\n    }\n  }\n"): typeof import('./graphql.ts').GivenGiftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GivenGift($id: ID!) {\n    givenGift(id: $id) {\n      id\n      state\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      amount\n      giverName\n      recipientName\n      message\n      recipientEmail\n      sendOn\n      receivableUntil\n      sentAt\n      bounced\n      receivedAt\n      returnReason\n      printedCode\n      link\n      payment {\n        id\n        state\n        url\n        declineCode\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GivenGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGift($id: ID!) {\n    cancelGift(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').CancelGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendGiftAgain($id: ID!, $recipientEmail: String, $sendOn: String) {\n    sendGiftAgain(id: $id, recipientEmail: $recipientEmail, sendOn: $sendOn) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SendGiftAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundGift($code: String!) {\n    viewer {\n      memberId\n    }\n    gift(code: $code) {\n      giverName\n      recipientName\n      message\n      planName {\n        ja\n        en\n      }\n      length {\n        ja\n        en\n      }\n      benefits {\n        ja\n        en\n      }\n      receivableUntil\n      own\n      hindrance\n      from\n      lastDay\n    }\n  }\n"): typeof import('./graphql.ts').FoundGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveGift($code: String!) {\n    receiveGift(code: $code) {\n      lastDay\n    }\n  }\n"): typeof import('./graphql.ts').ReceiveGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedGigs {\n    myGigSuggestions {\n      suited {\n        ...MatchedGig\n      }\n      hindered {\n        ...MatchedGig\n      }\n    }\n  }\n\n  fragment MatchedGig on SuggestedGig {\n    gig {\n      id\n      title\n      area\n      place\n      startsAt\n      endsAt\n      reward\n      track\n      company\n    }\n    reasons {\n      term\n      text {\n        ja\n        en\n      }\n    }\n    hindrances {\n      code\n      stopsTaking\n      why {\n        ja\n        en\n      }\n      clear {\n        ja\n        en\n      }\n    }\n    word\n  }\n"): typeof import('./graphql.ts').SuggestedGigsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigMatch($id: ID!) {\n    myGigMatch(id: $id) {\n      reasons {\n        term\n        text {\n          ja\n          en\n        }\n      }\n      hindrances {\n        code\n        stopsTaking\n        why {\n          ja\n          en\n        }\n        clear {\n          ja\n          en\n        }\n      }\n      word\n    }\n  }\n"): typeof import('./graphql.ts').GigMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopGigMail($code: String!) {\n    stopGigMail(code: $code)\n  }\n"): typeof import('./graphql.ts').StopGigMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigBoard($day: TokyoDate, $area: String, $first: Int!, $after: String) {\n    gigs(day: $day, area: $area, first: $first, after: $after) {\n      items {\n        id\n        title\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        area\n        place\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        track\n        adultsOnly\n        phase\n        insurance {\n          ja\n          en\n        }\n        companyId\n        company\n      }\n      endCursor\n      hasNext\n    }\n    minorsWelcome\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').GigBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gig($id: ID!) {\n    gig(id: $id) {\n      gig {\n        id\n        title\n        steps\n        companionBy\n        companionHere\n        substituteDay\n        insurance {\n          ja\n          en\n        }\n        skill {\n          ja\n          en\n        }\n        beginnerOk\n        area\n        place\n        startsAt\n        endsAt\n        places\n        taken\n        reward\n        minutes\n        track\n        hourly\n        breakMinutes\n        dangers\n        adultsOnly\n        phase\n        companyId\n        company\n        companyShown\n        consultation {\n          name {\n            ja\n            en\n          }\n          about {\n            ja\n            en\n          }\n          telephone\n          hours {\n            ja\n            en\n          }\n          url\n        }\n      }\n      terms {\n        label\n        text\n      }\n      consent\n      ownId\n    }\n    minorsWelcome\n    gigWaiting(id: $id) {\n      before\n      heldUntil\n      kept\n    }\n    gigGuide(id: $id) {\n      insurance\n      dangers\n      clothes\n      pictures {\n        id\n        url\n        width\n        height\n        line\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').GigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeGig($id: ID!, $agreed: Boolean!, $agreedTo: String) {\n    takeGig(id: $id, agreed: $agreed, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').TakeGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaitForGig($id: ID!) {\n    waitForGig(id: $id)\n  }\n"): typeof import('./graphql.ts').WaitForGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveGigQueue($id: ID!) {\n    leaveGigQueue(id: $id)\n  }\n"): typeof import('./graphql.ts').LeaveGigQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GigTeam($code: String!) {\n    gigTeam(code: $code) {\n      code\n      gigId\n      size\n      said\n      whole\n      phase\n      heldUntil\n      own\n      founder\n      placeId\n      asked\n    }\n  }\n"): typeof import('./graphql.ts').GigTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGigTeams {\n    myGigTeams {\n      code\n      gigId\n      phase\n      said\n      size\n      asked\n      placeId\n    }\n  }\n"): typeof import('./graphql.ts').MyGigTeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GatherGigTeam($id: ID!, $size: Int!, $whole: Boolean!, $agreed: Boolean!, $agreedTo: String) {\n    gatherGigTeam(id: $id, size: $size, whole: $whole, agreed: $agreed, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').GatherGigTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinGigTeam($code: String!, $agreed: Boolean!, $agreedTo: String) {\n    joinGigTeam(code: $code, agreed: $agreed, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').JoinGigTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveGigTeam($code: String!) {\n    leaveGigTeam(code: $code)\n  }\n"): typeof import('./graphql.ts').LeaveGigTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StayInGigTeam($code: String!) {\n    stayInGigTeam(code: $code)\n  }\n"): typeof import('./graphql.ts').StayInGigTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Welcome {\n    myMembership {\n      displayName\n      card {\n        qrPayload\n        number\n        name\n        tierName {\n          ja\n          en\n        }\n        since\n      }\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WelcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinPlans {\n    viewer {\n      memberId\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      prices {\n        interval\n        amount\n        monthlyEquivalent\n      }\n      taxCategory\n    }\n  }\n"): typeof import('./graphql.ts').JoinPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartJoin($email: String!, $planKey: String) {\n    startJoin(email: $email, planKey: $planKey) {\n      emailMasked\n      expiresInMinutes\n    }\n  }\n"): typeof import('./graphql.ts').StartJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuardianRequest($token: String!) {\n    guardianRequest(token: $token) {\n      state\n      childName\n      communityName {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GuardianRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveAsGuardian($token: String!) {\n    approveAsGuardian(token: $token) {\n      childName\n    }\n  }\n"): typeof import('./graphql.ts').ApproveAsGuardianDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmailLink($token: String!) {\n    emailLink(token: $token) {\n      purpose\n      state\n      emailMasked\n      sameBrowser\n    }\n  }\n"): typeof import('./graphql.ts').EmailLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmailLink($token: String!) {\n    confirmEmailLink(token: $token) {\n      purpose\n      planKey\n      secondFactorNeeded\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmEmailLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinDraft {\n    viewer {\n      memberId\n    }\n    joinDraft {\n      email\n      termsVersion\n      privacyVersion\n      guardianConsentAge\n      planKey\n      newsletterWording {\n        ja\n        en\n      }\n      returning {\n        number\n        familyName\n        givenName\n        familyKana\n        givenKana\n        birthDate\n        prefecture\n        tie\n        newsletter\n        awaitsAgreement\n      }\n    }\n  }\n"): typeof import('./graphql.ts').JoinDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteJoin($input: JoinInput!) {\n    completeJoin(input: $input) {\n      __typename\n      ... on Joined {\n        planKey\n      }\n      ... on WaitingForGuardian {\n        guardianEmailMasked\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompleteJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shelf($first: Int!, $after: String) {\n    letters(first: $first, after: $after) {\n      items {\n        id\n        subject\n        sentAt\n        membersOnly\n        language\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').ShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShelvedLetter($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      sentAt\n      membersOnly\n      language\n      body {\n        kind\n        lines {\n          parts {\n            text\n            href\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShelvedLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnsubscribeLink($token: String!) {\n    unsubscribeLink(token: $token) {\n      emailMasked\n      stopped\n    }\n  }\n"): typeof import('./graphql.ts').UnsubscribeLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unsubscribe($token: String!) {\n    unsubscribe(token: $token)\n  }\n"): typeof import('./graphql.ts').UnsubscribeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApplications {\n    myApplications {\n      id\n      postingId\n      title\n      company\n      state\n      endedBy\n      reason\n      message\n      wording\n      appliedAt\n      live\n      emailShown\n      emailWording {\n        ja\n        en\n      }\n      looks {\n        at\n        reader\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowApplicationEmail($id: ID!, $agreedTo: String) {\n    showApplicationEmail(id: $id, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').ShowApplicationEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($id: ID!) {\n    withdrawApplication(id: $id)\n  }\n"): typeof import('./graphql.ts').WithdrawApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyArticles {\n    myArticles {\n      id\n      phase\n      title\n      company\n      postingId\n      note\n      turnedAt\n    }\n  }\n"): typeof import('./graphql.ts').MyArticlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyArticle($id: ID!) {\n    myArticle(id: $id) {\n      id\n      phase\n      edition\n      texts {\n        why\n        whoWith\n        what\n        growth\n      }\n      title\n      company\n      draft {\n        why\n        whoWith\n        what\n        growth\n      }\n      postingId\n      note\n      naming\n      name\n      school\n      wording {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveArticle($id: ID!, $edition: Int!, $article: ArticleInput!, $handsIn: Boolean!) {\n    saveArticle(id: $id, edition: $edition, article: $article, handsIn: $handsIn)\n  }\n"): typeof import('./graphql.ts').SaveArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameInArticle($id: ID!, $naming: ArticleNaming!, $name: String!, $school: String!) {\n    nameInArticle(id: $id, naming: $naming, name: $name, school: $school)\n  }\n"): typeof import('./graphql.ts').NameInArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveArticle($id: ID!) {\n    leaveArticle(id: $id)\n  }\n"): typeof import('./graphql.ts').LeaveArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CancellationReview {\n    cancellationReview {\n      planName {\n        ja\n        en\n      }\n      lastUsableDay\n      refund {\n        ja\n        en\n      }\n      whatEnds {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n      alreadyCancelled\n      alternative\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CancellationReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMembership($reason: String, $reasonKey: String) {\n    cancelMembership(reason: $reason, reasonKey: $reasonKey) {\n      lastUsableDay\n    }\n  }\n"): typeof import('./graphql.ts').CancelMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCard {\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n"): typeof import('./graphql.ts').MyCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCard {\n    changeCard {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardPage($id: ID!) {\n    cardPage(id: $id) {\n      id\n      state\n      url\n      paid\n      declineCode\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n"): typeof import('./graphql.ts').CardPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChangeReview($planKey: String!, $interval: BillingInterval!) {\n    planChangeReview(planKey: $planKey, interval: $interval) {\n      from {\n        name {\n          ja\n          en\n        }\n      }\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        prices {\n          interval\n        }\n      }\n      interval\n      timing\n      amount\n      chargeToday\n      credit\n      begins\n      nextChargeOn\n      reduced {\n        ...ReducedTerms\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      pricedAt\n      fingerprint\n      idempotencyKey\n    }\n  }\n"): typeof import('./graphql.ts').PlanChangeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlan(\n    $planKey: String!\n    $interval: BillingInterval!\n    $pricedAt: Instant!\n    $fingerprint: String!\n    $idempotencyKey: String!\n  ) {\n    changePlan(\n      planKey: $planKey\n      interval: $interval\n      pricedAt: $pricedAt\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ChangePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChange($id: ID!) {\n    planChange(id: $id) {\n      id\n      state\n      timing\n      resuming\n      planKey\n      interval\n      charge\n      declineCode\n      confirmBy\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlanChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPlanChange($id: ID!) {\n    confirmPlanChange(id: $id)\n  }\n"): typeof import('./graphql.ts').ConfirmPlanChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPlanChange($id: ID!) {\n    withdrawPlanChange(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawPlanChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckoutAttempt($id: ID!) {\n    checkoutAttempt(id: $id) {\n      ...ShownAttempt\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CheckoutAttemptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyConsents($first: Int!, $after: String, $diaryAfter: String) {\n    myConsents(first: $first, after: $after) {\n      items {\n        id\n        recipientKind\n        companyId\n        recipient\n        recipientName {\n          ja\n          en\n        }\n        shown\n        items\n        purpose {\n          ja\n          en\n        }\n        state\n        givenAt\n        lastDay\n        endedAt\n        eventId\n        readings\n        lastReadAt\n        contactedAt\n        witness\n        stopChannel\n        stopReason\n      }\n      endCursor\n      hasNext\n    }\n    myAccessDiary(first: $first, after: $diaryAfter) {\n      items {\n        id\n        who\n        recipient\n        reader\n        items\n        purpose {\n          ja\n          en\n        }\n        reason\n        ground {\n          kind\n          name {\n            ja\n            en\n          }\n        }\n        matter\n        at\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').MyConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopConsent($id: ID!) {\n    stopConsent(id: $id)\n  }\n"): typeof import('./graphql.ts').StopConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDeskActs {\n    myDeskActs {\n      acts {\n        id\n        act\n        desk\n        note\n        at\n      }\n      family\n    }\n  }\n"): typeof import('./graphql.ts').MyDeskActsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetFamilyContact {\n    forgetFamilyContact\n  }\n"): typeof import('./graphql.ts').ForgetFamilyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCrew {\n    myCrew {\n      id\n      eventId\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      role\n      startsAt\n      endsAt\n      note\n      fee\n      state\n      replyUntil\n      named\n    }\n  }\n"): typeof import('./graphql.ts').MyCrewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCrew($id: ID!, $answer: CrewAnswer!, $named: Boolean!) {\n    answerCrew(id: $id, answer: $answer, named: $named)\n  }\n"): typeof import('./graphql.ts').AnswerCrewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedCondition on DisclosureBlock {\n    key\n    heading {\n      ja\n      en\n    }\n    body {\n      ja\n      en\n    }\n  }\n"): typeof import('./graphql.ts').ListedConditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEndorsements {\n    myEndorsements {\n      fellows\n      standingId\n      standingUntil\n      wording {\n        ja\n        en\n      }\n      received {\n        ...EndorsementLine\n      }\n      given {\n        ...EndorsementLine\n      }\n      asked {\n        id\n        what {\n          ja\n          en\n        }\n        occurredOn\n      }\n      carryWording {\n        ja\n        en\n      }\n    }\n  }\n\n  fragment EndorsementLine on Endorsement {\n    id\n    skill {\n      id\n      name {\n        ja\n        en\n      }\n    }\n    name\n    role\n    what {\n      ja\n      en\n    }\n    occurredOn\n    words\n    text\n    state\n    remarks\n    carriedId\n    carriedUntil\n    carriedNamed\n  }\n"): typeof import('./graphql.ts').MyEndorsementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForEndorsements($agreedTo: String) {\n    askForEndorsements(agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').AskForEndorsementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowEndorsement($id: ID!, $shown: Boolean!) {\n    showEndorsement(id: $id, shown: $shown)\n  }\n"): typeof import('./graphql.ts').ShowEndorsementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackEndorsement($id: ID!) {\n    takeBackEndorsement(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeBackEndorsementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LetWordBeCarried($id: ID!, $named: Boolean!, $agreedTo: String) {\n    letWordBeCarried(id: $id, named: $named, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').LetWordBeCarriedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EndorsementRequest($id: ID!) {\n    endorsementRequest(id: $id) {\n      id\n      name\n      what {\n        ja\n        en\n      }\n      occurredOn\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      mostWords\n      longestText\n    }\n  }\n"): typeof import('./graphql.ts').EndorsementRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Endorse($id: ID!, $skillId: ID!, $words: [EndorsementWord!]!, $text: String!) {\n    endorse(id: $id, skillId: $skillId, words: $words, text: $text)\n  }\n"): typeof import('./graphql.ts').EndorseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGigCalendar {\n    myGigCalendarAddress\n  }\n"): typeof import('./graphql.ts').MyGigCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewGigCalendar {\n    renewGigCalendarAddress\n  }\n"): typeof import('./graphql.ts').RenewGigCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGig($id: ID!) {\n    myGig(id: $id) {\n      own {\n        dueOn\n        gig {\n          id\n          title\n          steps\n          startsAt\n          endsAt\n          place\n          reward\n          minutes\n          track\n          breakMinutes\n          consultation {\n            name {\n              ja\n              en\n            }\n            about {\n              ja\n              en\n            }\n            telephone\n            hours {\n              ja\n              en\n            }\n            url\n          }\n        }\n      }\n      checkInFrom\n      checkInOpen\n      place {\n        id\n        place\n        state\n        checkedInAt\n        minutes\n        hours {\n          from\n          to\n          breakMinutes\n        }\n        reportLine\n        stepsRight\n        inspectedUntil\n        endedBy\n        reason\n        claims {\n          side\n          kind\n          reason\n          saidAt\n          hours {\n            from\n            to\n            breakMinutes\n          }\n        }\n        given {\n          again\n        }\n        received {\n          clear\n          onTime\n          stepsDone\n          again\n          line\n        }\n        evaluable\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckIn($id: ID, $code: String!, $myself: Boolean!, $notedAt: Instant) {\n    checkIn(id: $id, code: $code, myself: $myself, notedAt: $notedAt)\n  }\n"): typeof import('./graphql.ts').CheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportWork($id: ID!, $report: WorkReportInput!) {\n    reportWork(id: $id, report: $report)\n  }\n"): typeof import('./graphql.ts').ReportWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayNobodyMet($id: ID!, $reason: String!) {\n    sayNobodyMet(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').SayNobodyMetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluateGig($id: ID!, $evaluation: GigEvaluationInput!) {\n    evaluateGig(id: $id, evaluation: $evaluation)\n  }\n"): typeof import('./graphql.ts').EvaluateGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportIncident($id: ID!, $incident: IncidentInput!) {\n    reportIncident(id: $id, incident: $incident)\n  }\n"): typeof import('./graphql.ts').ReportIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextSteps {\n    mySkillSteps {\n      skill {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      steps\n      courses {\n        id\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n      }\n    }\n    mySuggestions {\n      id\n      coordinator\n      word\n      phase\n      gig {\n        id\n        title\n        company\n        place\n        startsAt\n        endsAt\n        reward\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NextStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutAwaySkillStep($skillId: ID!) {\n    putAwaySkillStep(skillId: $skillId)\n  }\n"): typeof import('./graphql.ts').PutAwaySkillStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSuggestion($id: ID!, $accept: Boolean!) {\n    answerSuggestion(id: $id, accept: $accept)\n  }\n"): typeof import('./graphql.ts').AnswerSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPay {\n    myPay {\n      account {\n        bank\n        branch\n        kind\n        tail\n        holder\n      }\n      accountAsked\n      rewards {\n        id\n        title\n        workDay\n        amount\n        dueOn\n        state\n        means\n        paidOn\n        returnReason\n        track\n        part\n        unpaidAt\n      }\n      years {\n        year\n        count\n        total\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyPayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameMyPayAccount($account: PayAccountInput!) {\n    nameMyPayAccount(account: $account)\n  }\n"): typeof import('./graphql.ts').NameMyPayAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayWageUnpaid($id: ID!, $line: String!) {\n    sayWageUnpaid(id: $id, line: $line)\n  }\n"): typeof import('./graphql.ts').SayWageUnpaidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackWageUnpaid($id: ID!) {\n    takeBackWageUnpaid(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeBackWageUnpaidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGigs {\n    myGigs {\n      id\n      state\n      takenAt\n      ahead\n      endedBy\n      endedAt\n      reason\n      dueOn\n      fingerprint\n      terms {\n        label\n        text\n      }\n      gig {\n        id\n        title\n        startsAt\n        companionBy\n        companionHere\n        endsAt\n        place\n        reward\n        track\n        company\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyGigsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepBackFromGig($id: ID!, $reason: String!) {\n    stepBackFromGig(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').StepBackFromGigDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGigWishes {\n    myGigWishes {\n      weeklyHours\n      yearlyYen\n      year\n      earned\n      consentId\n      wording {\n        ja\n        en\n      }\n      lastDay\n    }\n  }\n"): typeof import('./graphql.ts').MyGigWishesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveGigWishes($wishes: GigWishesInput!) {\n    saveGigWishes(wishes: $wishes)\n  }\n"): typeof import('./graphql.ts').SaveGigWishesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeavingReview {\n    leavingReview {\n      state\n      planName {\n        ja\n        en\n      }\n      paid\n      lastUsableDay\n      money {\n        ja\n        en\n      }\n      whatEnds {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n      reasons {\n        key\n        label {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LeavingReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveMembership($input: LeavingInput!) {\n    leaveMembership(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql.ts').LeaveMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyLifeLine($first: Int!, $after: String) {\n    myLifeLine(first: $first, after: $after) {\n      items {\n        id\n        at\n        sort\n        title {\n          ja\n          en\n        }\n        eventId\n        role\n        entry {\n          kind\n          startsOn\n          endsOn\n          note\n          objection\n          answer\n          contested\n        }\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').MyLifeLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToLifeEntry($id: ID!, $words: String!) {\n    objectToLifeEntry(id: $id, words: $words)\n  }\n"): typeof import('./graphql.ts').ObjectToLifeEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PauseReview {\n    pauseReview {\n      planName {\n        ja\n        en\n      }\n      amount\n      choices {\n        months\n        from\n        lastDay\n        chargeOn\n        fingerprint\n      }\n      money {\n        ja\n        en\n      }\n      whatRests {\n        ja\n        en\n      }\n      whatStays {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PauseReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseMembership($months: Int!, $fingerprint: String!) {\n    pauseMembership(months: $months, fingerprint: $fingerprint) {\n      status\n    }\n  }\n"): typeof import('./graphql.ts').PauseMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPause {\n    withdrawPause {\n      status\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawPauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResumeReview {\n    resumeReview {\n      planName {\n        ja\n        en\n      }\n      interval\n      amount\n      chargeToday\n      nextChargeOn\n      disclosure {\n        ...ListedCondition\n      }\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n    }\n  }\n"): typeof import('./graphql.ts').ResumeReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeMembership($fingerprint: String!, $idempotencyKey: String!) {\n    resumeMembership(fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ResumeMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldPlan {\n    myMembership {\n      plan {\n        key\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeldPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownAttempt on CheckoutAttempt {\n    id\n    state\n    url\n    planKey\n    declineCode\n    moneyMoved\n    means\n    amount\n    voucher {\n      url\n      lastDay\n      ...VoucherNumbers\n    }\n  }\n"): typeof import('./graphql.ts').ShownAttemptFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCopies {\n    myCopies {\n      id\n      state\n      scope\n      askedAt\n      expiresAt\n      downloads\n      jsonUrl\n      csvUrl\n    }\n    myMembership {\n      leftOn\n    }\n  }\n"): typeof import('./graphql.ts').MyCopiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMyCopy {\n    requestMyCopy {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RequestMyCopyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErasureReview {\n    erasureReview {\n      number\n      leftOn\n      proved\n      kept {\n        title {\n          ja\n          en\n        }\n        because {\n          ja\n          en\n        }\n        until\n      }\n    }\n    viewer {\n      email\n    }\n  }\n"): typeof import('./graphql.ts').ErasureReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMe {\n    eraseMe\n  }\n"): typeof import('./graphql.ts').EraseMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    viewer {\n      accountId\n      memberId\n      deskRole\n    }\n  }\n"): typeof import('./graphql.ts').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMembership {\n    myUnreadTalks\n    myCompanies {\n      id\n      title\n    }\n    mySeats {\n      ...ShownSeat\n    }\n    myMembership {\n      status\n      plan {\n        key\n        kind\n        taxCategory\n        name {\n          ja\n          en\n        }\n      }\n      interval\n      price\n      paidThrough\n      prepaid\n      renewable\n      nextChargeOn\n      nextChargeAmount\n      cancelsOn\n      lastUsableDay\n      leaving\n      leftOn\n      discount {\n        code\n        off\n        until\n      }\n      feeAhead {\n        amount\n        on\n      }\n      reduced {\n        ...ReducedTerms\n      }\n      reducedOffer {\n        kind\n        below\n        interval\n        amount\n        on\n      }\n      nextPlan {\n        name {\n          ja\n          en\n        }\n        interval\n        amount\n        on\n      }\n      pause {\n        planName {\n          ja\n          en\n        }\n        amount\n        from\n        chargeOn\n        running\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        source {\n          ja\n          en\n        }\n        until\n      }\n      card {\n        qrPayload\n        number\n        name\n        tierName {\n          ja\n          en\n        }\n        since\n      }\n      newsletter\n      interests\n      prefecture\n      municipality\n    }\n    community {\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n    }\n    awaitedPlanChange {\n      id\n      state\n      planKey\n      interval\n      charge\n      confirmBy\n      resuming\n    }\n    myVoucher {\n      id\n      amount\n      planKey\n      voucher {\n        lastDay\n      }\n    }\n    plans {\n      key\n      name {\n        ja\n        en\n      }\n      reductions {\n        kind\n      }\n    }\n    myUnpaidFee {\n      amount\n      ask\n      lastUsableDay\n      todo {\n        ja\n        en\n      }\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n"): typeof import('./graphql.ts').MyMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMunicipality($municipality: String) {\n    setMunicipality(municipality: $municipality)\n  }\n"): typeof import('./graphql.ts').SetMunicipalityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetInterests($interests: [Interest!]!) {\n    setInterests(interests: $interests)\n  }\n"): typeof import('./graphql.ts').SetInterestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNewsletter($wanted: Boolean!) {\n    setNewsletter(wanted: $wanted)\n  }\n"): typeof import('./graphql.ts').SetNewsletterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpVoucher {\n    giveUpVoucher\n  }\n"): typeof import('./graphql.ts').GiveUpVoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepPlan {\n    keepPlan {\n      status\n    }\n  }\n"): typeof import('./graphql.ts').KeepPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepMembership {\n    keepMembership {\n      status\n    }\n  }\n"): typeof import('./graphql.ts').KeepMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MovedHere {\n    joinDraft {\n      returning {\n        number\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MovedHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewCard {\n    renewCard\n  }\n"): typeof import('./graphql.ts').RenewCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyReceipts {\n    myReceipts {\n      id\n      number\n      issuedOn\n      paidOn\n      amount\n      taxInside\n      addressee\n      description\n      refunded\n      readdressing\n      splittable\n      purposes {\n        key\n        text\n      }\n      handedOut\n      supersededBecause\n      replaces {\n        number\n        because\n        part\n        parts\n      }\n      replacedBy\n      turns {\n        id\n        at\n        kind\n        actor\n        actorName\n        reason\n        addresseeBefore\n      }\n      downloadUrl\n    }\n  }\n"): typeof import('./graphql.ts').MyReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReceiptAddressee($id: ID!, $addressee: String!, $purpose: String) {\n    setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose) {\n      id\n      number\n      supersededBecause\n      replaces {\n        number\n      }\n      replacedBy\n    }\n  }\n"): typeof import('./graphql.ts').SetReceiptAddresseeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitReceipt($id: ID!, $parts: [ReceiptPartInput!]!) {\n    splitReceipt(id: $id, parts: $parts) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SplitReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReducedTerms on ReducedPrice {\n    kind\n    below\n    interval\n    amount\n    regular\n    endsOn\n    regularFrom\n  }\n"): typeof import('./graphql.ts').ReducedTermsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyRightsRequests {\n    myRightsRequests {\n      terms {\n        dueDays\n        fee\n      }\n      requests {\n        id\n        kind\n        state\n        receivedOn\n        dueOn\n        outcome\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyRightsRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyRightsRequest($id: ID!) {\n    myRightsRequest(id: $id) {\n      id\n      kind\n      state\n      receivedOn\n      dueOn\n      outcome\n      concerns\n      wanted\n      fee\n      checkedAt\n      decidedAt\n      closedAt\n      letter {\n        title\n        addressee\n        paragraphs\n        from\n      }\n      paperUrl\n      copy {\n        state\n        expiresAt\n        jsonUrl\n        csvUrl\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRightsRequest($input: RightsRequestInput!) {\n    sendRightsRequest(input: $input)\n  }\n"): typeof import('./graphql.ts').SendRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRightsRequest($id: ID!) {\n    withdrawRightsRequest(id: $id)\n  }\n"): typeof import('./graphql.ts').WithdrawRightsRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyScouts {\n    myScouts {\n      id\n      companyId\n      company\n      shown\n      why\n      state\n      askedAt\n      answerBy\n      wording {\n        ja\n        en\n      }\n      emailWording {\n        ja\n        en\n      }\n      lastDay\n      longestMessage\n    }\n  }\n"): typeof import('./graphql.ts').MyScoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerScout($id: ID!, $card: InterestCardInput) {\n    answerScout(id: $id, card: $card)\n  }\n"): typeof import('./graphql.ts').AnswerScoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Security {\n    mySecurity {\n      email\n      hasPassword\n      hasTotp\n      passkeys {\n        id\n        name\n        createdAt\n        lastUsedAt\n      }\n    }\n    mySessions {\n      id\n      current\n      lastSeenAt\n      browser\n    }\n  }\n"): typeof import('./graphql.ts').SecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasskeyRegistrationOptions {\n    passkeyRegistrationOptions\n  }\n"): typeof import('./graphql.ts').PasskeyRegistrationOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPasskey($response: JSONString!, $name: String!) {\n    registerPasskey(response: $response, name: $name) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RegisterPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n"): typeof import('./graphql.ts').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n"): typeof import('./graphql.ts').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($password: String!, $current: String) {\n    setPassword(password: $password, current: $current)\n  }\n"): typeof import('./graphql.ts').SetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp {\n    startTotp {\n      secret\n      uri\n    }\n  }\n"): typeof import('./graphql.ts').StartTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) {\n    confirmTotp(code: $code)\n  }\n"): typeof import('./graphql.ts').ConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySkills {\n    mySkills {\n      skill {\n        id\n        name {\n          ja\n          en\n        }\n      }\n      claimed\n      level\n      completions\n      minutes\n      companies\n      ownCompanyLines\n      lastUsedOn\n      nextLevel\n      missing {\n        need\n        have\n        wanted\n      }\n      lines {\n        id\n        kind\n        what {\n          ja\n          en\n        }\n        companyName\n        ownCompany\n        minutes\n        occurredOn\n        revokedAt\n        reply\n        disputed\n      }\n      badges {\n        id\n        level\n        issuedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MySkillsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueBadge($skillId: ID!) {\n    issueBadge(skillId: $skillId)\n  }\n"): typeof import('./graphql.ts').IssueBadgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeBadge($id: ID!) {\n    revokeBadge(id: $id)\n  }\n"): typeof import('./graphql.ts').RevokeBadgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPassport {\n    myPassport {\n      standingId\n      standingUntil\n      address\n      named\n      withWords\n      skillIds\n      skills {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        words {\n          id\n        }\n      }\n      wording {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyPassportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPassport($skillIds: [ID!]!, $named: Boolean!, $withWords: Boolean!, $agreedTo: String) {\n    openPassport(skillIds: $skillIds, named: $named, withWords: $withWords, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').OpenPassportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySlack {\n    mySlack {\n      included\n      agreed\n      state\n      notice {\n        ja\n        en\n      }\n      noticeVersion\n    }\n  }\n"): typeof import('./graphql.ts').MySlackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinSlack($noticeVersion: Int!) {\n    joinSlack(noticeVersion: $noticeVersion)\n  }\n"): typeof import('./graphql.ts').JoinSlackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyStudentStanding {\n    myStudentStanding {\n      ...Standing\n    }\n  }\n  fragment Standing on StudentStanding {\n    offered\n    rule {\n      ground\n      asksFor {\n        ja\n        en\n      }\n    }\n    lastDay\n    declaration {\n      school\n      graduatesIn\n      state\n      reason\n    }\n  }\n"): typeof import('./graphql.ts').MyStudentStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareStudent($school: String!, $graduatesIn: String!) {\n    declareStudent(school: $school, graduatesIn: $graduatesIn) {\n      ...Standing\n    }\n  }\n"): typeof import('./graphql.ts').DeclareStudentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCareers {\n    myCareers {\n      written\n      careers {\n        kind\n        what\n        field\n        employer\n        since\n        until\n        sideJob\n        shown\n        keptFrom\n      }\n      keptFrom\n      most\n      longestWhat\n    }\n  }\n"): typeof import('./graphql.ts').MyCareersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCareers($careers: [CareerInput!]!) {\n    saveCareers(careers: $careers)\n  }\n"): typeof import('./graphql.ts').SaveCareersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyLifeNeeds {\n    myLifeNeeds {\n      needs\n      note\n      changedAt\n      reader\n      standingId\n      standingUntil\n      sentences {\n        reader\n        wording {\n          ja\n          en\n        }\n      }\n      longestNote\n    }\n  }\n"): typeof import('./graphql.ts').MyLifeNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLifeNeeds($needs: [LifeNeed!]!, $note: String!, $reader: NeedsReader, $agreedTo: String) {\n    saveLifeNeeds(needs: $needs, note: $note, reader: $reader, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').SaveLifeNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTalentRecord {\n    myTalentRecord {\n      record {\n        skillIds\n        areas\n        slots\n        roles\n        styles\n        about\n        changedAt\n      }\n      skills {\n        id\n        name {\n          ja\n          en\n        }\n        offered\n      }\n      areas\n      longestAbout\n      wording {\n        ja\n        en\n      }\n      standingId\n      standingUntil\n      evidence {\n        id\n        what {\n          ja\n          en\n        }\n        role\n        minutes\n        occurredOn\n        revokedAt\n        reply\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyTalentRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTalentRecord($record: TalentRecordInput!, $agreedTo: String) {\n    saveTalentRecord(record: $record, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').SaveTalentRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContestEvidence($id: ID!, $reply: String!) {\n    contestEvidence(id: $id, reply: $reply)\n  }\n"): typeof import('./graphql.ts').ContestEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySharedCard($to: CardRecipientInput) {\n    mySharedCard(to: $to) {\n      offered\n      written\n      ageBand\n      skills {\n        ja\n        en\n      }\n      areas\n      slots\n      roles\n      styles\n      careers {\n        kind\n        what\n        field\n        since\n        until\n        sideJob\n      }\n      about\n      aboutReach\n      wording {\n        ja\n        en\n      }\n      wordingWithAbout {\n        ja\n        en\n      }\n      standingId\n      standingUntil\n      aboutShown\n      older\n      standingFor {\n        kind\n        name {\n          ja\n          en\n        }\n      }\n      recipients {\n        kind\n        name {\n          ja\n          en\n        }\n        key\n        companies\n      }\n      companies {\n        id\n        title\n        blocked\n        own\n      }\n      shownTo\n    }\n  }\n"): typeof import('./graphql.ts').MySharedCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareCard($withAbout: Boolean!, $to: CardRecipientInput, $agreedTo: String!) {\n    shareCard(withAbout: $withAbout, to: $to, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').ShareCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockCompanies($companyIds: [ID!]!) {\n    blockCompanies(companyIds: $companyIds)\n  }\n"): typeof import('./graphql.ts').BlockCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyUnpaidFee {\n    myUnpaidFee {\n      amount\n      ask\n      planKey\n      what {\n        ja\n        en\n      }\n      todo {\n        ja\n        en\n      }\n      failedOn\n      lastUsableDay\n      payUrl\n    }\n    myCard {\n      brand\n      last4\n      expMonth\n      expYear\n      lastDay\n      expiry\n    }\n  }\n"): typeof import('./graphql.ts').MyUnpaidFeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckoutReview($planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $coupon: String) {\n    checkoutReview(planKey: $planKey, interval: $interval, means: $means, coupon: $coupon) {\n      plan {\n        key\n        name {\n          ja\n          en\n        }\n        taxCategory\n        prices {\n          interval\n        }\n      }\n      interval\n      amount\n      chargedToday\n      taxInside\n      discount {\n        code\n        off\n        fullFrom\n      }\n      reduced {\n        ...ReducedTerms\n      }\n      disclosure {\n        ...ListedCondition\n      }\n      nextChargeOn\n      nextChargeAmount\n      payBy\n      means\n      konbiniPossible\n      voucherWaits\n      given {\n        kind\n        planName {\n          ja\n          en\n        }\n        lastDay\n      }\n      yearlyGuideAmount\n      buttonLabel {\n        ja\n        en\n      }\n      fingerprint\n      idempotencyKey\n      guardianNeeded\n    }\n  }\n"): typeof import('./graphql.ts').CheckoutReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCheckout(\n    $planKey: String!\n    $interval: BillingInterval!\n    $fingerprint: String!\n    $idempotencyKey: String!\n    $means: OnlineMeans\n    $coupon: String\n  ) {\n    startCheckout(\n      planKey: $planKey\n      interval: $interval\n      fingerprint: $fingerprint\n      idempotencyKey: $idempotencyKey\n      means: $means\n      coupon: $coupon\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').StartCheckoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VoucherNumbers on Voucher {\n    codes {\n      chain\n      paymentCode\n      confirmationNumber\n    }\n  }\n"): typeof import('./graphql.ts').VoucherNumbersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestTerms {\n    legalDocument(kind: privacy) {\n      version\n    }\n  }\n"): typeof import('./graphql.ts').GuestTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldAsGuest(\n    $occurrenceId: ID!\n    $lines: [TicketLineInput!]!\n    $press: String!\n    $code: String\n    $guest: GuestInput!\n  ) {\n    holdAsGuest(occurrenceId: $occurrenceId, lines: $lines, press: $press, code: $code, guest: $guest)\n  }\n"): typeof import('./graphql.ts').HoldAsGuestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldAddOnsAsGuest($code: String!, $lines: [TicketLineInput!]!, $press: String!) {\n    holdAddOnsAsGuest(code: $code, lines: $lines, press: $press)\n  }\n"): typeof import('./graphql.ts').HoldAddOnsAsGuestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestOrder($code: String!, $means: TicketMeans) {\n    guestOrder(code: $code) {\n      own\n      receipts {\n        id\n        number\n      }\n      tickets\n      later\n    }\n    guestAttendeeForm(code: $code) {\n      ...AttendeesAsked\n    }\n    guestPurchase(code: $code, means: $means) {\n      ...ShownPurchase\n      payment {\n        id\n        state\n        url\n        voucher {\n          url\n          lastDay\n          ...VoucherNumbers\n        }\n      }\n      review {\n        taxInside\n        disclosure {\n          ...ListedCondition\n        }\n        buttonLabel {\n          ja\n          en\n        }\n        fingerprint\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').GuestOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuestAttendees($code: String!) {\n    guestAttendeeForm(code: $code) {\n      ...AttendeesAsked\n    }\n  }\n"): typeof import('./graphql.ts').GuestAttendeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderAsGuest(\n    $code: String!\n    $fingerprint: String!\n    $means: TicketMeans\n    $attendees: [AttendeeInput!]\n    $answers: [AnswerInput!]\n  ) {\n    orderAsGuest(\n      code: $code\n      fingerprint: $fingerprint\n      means: $means\n      attendees: $attendees\n      answers: $answers\n    )\n  }\n"): typeof import('./graphql.ts').OrderAsGuestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayGuestOrderAgain($code: String!) {\n    payGuestOrderAgain(code: $code)\n  }\n"): typeof import('./graphql.ts').PayGuestOrderAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseGuestOrder($code: String!) {\n    releaseGuestOrder(code: $code)\n  }\n"): typeof import('./graphql.ts').ReleaseGuestOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGuestTicket($code: String!, $id: ID!, $fee: Int!) {\n    cancelGuestTicket(code: $code, id: $id, fee: $fee)\n  }\n"): typeof import('./graphql.ts').CancelGuestTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGuestAttendees($code: String!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {\n    changeGuestAttendees(code: $code, attendees: $attendees, answers: $answers)\n  }\n"): typeof import('./graphql.ts').ChangeGuestAttendeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeGuestOrders {\n    takeGuestOrders\n  }\n"): typeof import('./graphql.ts').TakeGuestOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameGuestRefundAccount($code: String!, $account: RefundAccountInput!) {\n    nameGuestRefundAccount(code: $code, account: $account)\n  }\n"): typeof import('./graphql.ts').NameGuestRefundAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SkillPassport($code: String!) {\n    skillPassport(code: $code) {\n      name\n      operator {\n        ja\n        en\n      }\n      lastDay\n      skills {\n        skill {\n          id\n          name {\n            ja\n            en\n          }\n        }\n        level\n        completions\n        companies\n        lastUsedOn\n        words {\n          id\n          words\n          text\n          name\n          what {\n            ja\n            en\n          }\n          occurredOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SkillPassportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastRecord($code: String!) {\n    pastRecord(code: $code) {\n      name\n      until\n      takings {\n        id\n        what\n        occurredOn\n        minutes\n      }\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').PastRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePastRecord($code: String!) {\n    takePastRecord(code: $code)\n  }\n"): typeof import('./graphql.ts').TakePastRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePastRecord($code: String!) {\n    deletePastRecord(code: $code)\n  }\n"): typeof import('./graphql.ts').DeletePastRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleInvitation($code: String!) {\n    articleInvitation(code: $code) {\n      title\n      company\n      contract\n      draft {\n        why\n        whoWith\n        what\n        growth\n      }\n      until\n      ownId\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').ArticleInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptArticle($code: String!) {\n    acceptArticle(code: $code)\n  }\n"): typeof import('./graphql.ts').AcceptArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPosting on Posting {\n    id\n    companyId\n    company\n    companyShown\n    title\n    why\n    whoWith\n    what\n    growth\n    contract\n    way\n    area\n    places\n    lastDay\n    items {\n      item\n      text\n    }\n    payUnit\n    payYen\n    payMinutes\n    overtimeYen\n    overtimeMinutes\n    overtimeExcess\n    ageReason\n    author\n    authorSchool\n    phase\n    publishedOn\n    confirmedOn\n  }\n"): typeof import('./graphql.ts').ShownPostingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Postings($first: Int!, $after: String, $filter: PostingFilter) {\n    postings(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        company\n        title\n        why\n        whoWith\n        contract\n        way\n        area\n        payUnit\n        payYen\n        lastDay\n      }\n      rules {\n        footing\n        number\n        operator {\n          ja\n          en\n        }\n      }\n      found\n      counts {\n        kind\n        value\n        postings\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').PostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListedPostings($first: Int!, $after: String, $filter: PostingFilter) {\n    postings(first: $first, after: $after, filter: $filter) {\n      items {\n        id\n        company\n        title\n        why\n        whoWith\n        publishedOn\n        confirmedOn\n      }\n      endCursor\n      hasNext\n    }\n    community {\n      name {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ListedPostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Posting($id: ID!) {\n    posting(id: $id) {\n      posting {\n        ...ShownPosting\n      }\n      rules {\n        footing\n        number\n        operator {\n          ja\n          en\n        }\n      }\n      wording {\n        ja\n        en\n      }\n      ownId\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').PostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyForPosting($id: ID!, $message: String!, $agreedTo: String) {\n    applyForPosting(id: $id, message: $message, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').ApplyForPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComplainOfPosting($postingId: ID!, $kind: ComplaintKind!, $words: String!) {\n    complainOfPosting(postingId: $postingId, kind: $kind, words: $words)\n  }\n"): typeof import('./graphql.ts').ComplainOfPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostArchive($first: Int!, $after: String) {\n    posts(first: $first, after: $after) {\n      items {\n        id\n        title\n        language\n        publishedAt\n        audience\n        open\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').PostArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      title\n      language\n      publishedAt\n      audience\n      open\n      body {\n        kind\n        lines {\n          parts {\n            text\n            href\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Communities {\n    communities {\n      slug\n      name {\n        ja\n        en\n      }\n      tagline {\n        ja\n        en\n      }\n      region {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Landing {\n    community {\n      about {\n        ja\n        en\n      }\n      municipalities {\n        code\n        name {\n          ja\n          en\n        }\n      }\n      memberCount\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      summary {\n        ja\n        en\n      }\n      featured\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        included\n      }\n      prices {\n        interval\n        amount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalDocument($kind: LegalDocumentKind!) {\n    legalDocument(kind: $kind) {\n      version\n      effectiveOn\n      title {\n        ja\n        en\n      }\n      body {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LegalDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalNotice {\n    legalNotice {\n      version\n      publishedAt\n      items {\n        key\n        label {\n          ja\n          en\n        }\n        body {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LegalNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans {\n    viewer {\n      memberId\n    }\n    plans {\n      key\n      kind\n      name {\n        ja\n        en\n      }\n      summary {\n        ja\n        en\n      }\n      featured\n      eligibility {\n        ja\n        en\n      }\n      benefits {\n        key\n        label {\n          ja\n          en\n        }\n        included\n      }\n      prices {\n        interval\n        amount\n        monthlyEquivalent\n      }\n      reductions {\n        kind\n        below\n        prices {\n          interval\n          amount\n        }\n      }\n      taxCategory\n      yearFrom\n      taxNote {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentPlan {\n    myMembership {\n      plan {\n        key\n        kind\n      }\n      interval\n      price\n      cancelsOn\n    }\n  }\n"): typeof import('./graphql.ts').CurrentPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappedCommunities {\n    communities {\n      slug\n    }\n  }\n"): typeof import('./graphql.ts').MappedCommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappedEvents($first: Int!, $after: String) {\n    events(first: $first, after: $after) {\n      items {\n        eventId\n      }\n      endCursor\n      hasNext\n    }\n  }\n"): typeof import('./graphql.ts').MappedEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatOffer($link: String!) {\n    viewer {\n      email\n      memberId\n    }\n    seatOffer(link: $link) {\n      companyTitle\n      planName {\n        ja\n        en\n      }\n      benefits {\n        ja\n        en\n      }\n      lastDay\n      invited\n      domains\n      own\n      hindrance\n      shownName\n      shownEmail\n      ownPlan {\n        name {\n          ja\n          en\n        }\n        interval\n        amount\n        chargedOn\n        refund\n        refundMonths\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeatOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeSeat($link: String!, $name: String!, $ownPlan: OwnPlanChoice!) {\n    takeSeat(link: $link, name: $name, ownPlan: $ownPlan)\n  }\n"): typeof import('./graphql.ts').TakeSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownSeat on MySeat {\n    id\n    companyTitle\n    waits\n    planName {\n      ja\n      en\n    }\n    lastDay\n    name\n    email\n  }\n"): typeof import('./graphql.ts').ShownSeatFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpSeat($seatId: ID!) {\n    giveUpSeat(seatId: $seatId)\n  }\n"): typeof import('./graphql.ts').GiveUpSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInViewer {\n    viewer {\n      accountId\n    }\n  }\n"): typeof import('./graphql.ts').SignInViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInLink($email: String!) {\n    requestSignInLink(email: $email) {\n      emailMasked\n      expiresInMinutes\n    }\n  }\n"): typeof import('./graphql.ts').SignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordSignIn($email: String!, $password: String!) {\n    signInWithPassword(email: $email, password: $password) {\n      secondFactorNeeded\n    }\n  }\n"): typeof import('./graphql.ts').PasswordSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasskeySignIn($response: JSONString!) {\n    signInWithPasskey(response: $response) {\n      secondFactorNeeded\n    }\n  }\n"): typeof import('./graphql.ts').PasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasskeySignInOptions {\n    passkeySignInOptions\n  }\n"): typeof import('./graphql.ts').PasskeySignInOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactor($code: String!) {\n    verifySecondFactor(code: $code)\n  }\n"): typeof import('./graphql.ts').SecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnCaseLine on OwnCase {\n    id\n    number\n    wish\n    state\n    openedAt\n    coordinator {\n      name\n      reach\n    }\n    forms {\n      code\n      day\n    }\n  }\n"): typeof import('./graphql.ts').OwnCaseLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanySupport($companyId: ID!) {\n    companySupport(companyId: $companyId) {\n      ...OwnCaseLine\n    }\n  }\n"): typeof import('./graphql.ts').CompanySupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySupport {\n    mySupport {\n      ...OwnCaseLine\n    }\n    myAccompaniment {\n      standingId\n      standingUntil\n      wording {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MySupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForSupport($companyId: ID!, $wish: String!) {\n    askForSupport(companyId: $companyId, wish: $wish)\n  }\n"): typeof import('./graphql.ts').AskForSupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForMySupport($wish: String!, $agreedTo: String) {\n    askForMySupport(wish: $wish, agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').AskForMySupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareForm($code: String!) {\n    careForm(code: $code) {\n      side\n      day\n      company\n      coordinator\n      answered\n    }\n  }\n"): typeof import('./graphql.ts').CareFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCare($code: String!, $answer: CareAnswerInput!) {\n    answerCare(code: $code, answer: $answer)\n  }\n"): typeof import('./graphql.ts').AnswerCareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowAccompaniment($agreedTo: String) {\n    allowAccompaniment(agreedTo: $agreedTo)\n  }\n"): typeof import('./graphql.ts').AllowAccompanimentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyForm($code: String!) {\n    surveyForm(code: $code) {\n      title {\n        ja\n        en\n      }\n      closesAt\n      closed\n      questions {\n        id\n        kind\n        labelJa\n        labelEn\n        options {\n          ja\n          en\n        }\n      }\n      answer {\n        satisfaction\n        recommend\n        comeAgain\n        visit\n        lendAHand\n        said\n        own {\n          questionId\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSurvey($code: String!, $answer: SurveyAnswerInput!) {\n    answerSurvey(code: $code, answer: $answer)\n  }\n"): typeof import('./graphql.ts').AnswerSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TabletLink($link: String!) {\n    tabletLink(link: $link) {\n      name\n      place\n      lastDay\n      clerks {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TabletLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTablet($link: String!, $clerkId: ID!, $pin: String!) {\n    openTablet(link: $link, clerkId: $clerkId, pin: $pin)\n  }\n"): typeof import('./graphql.ts').OpenTabletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tablet($token: String!) {\n    tablet(token: $token) {\n      desk\n      place\n      clerk\n      idleMinutes\n      person {\n        state\n        name\n        number\n        steps {\n          step\n          at\n          detail\n        }\n      }\n      recordWords {\n        ja\n        en\n      }\n      callWords {\n        ja\n        en\n      }\n      accompanyWords {\n        ja\n        en\n      }\n      termsVersion\n      privacyVersion\n    }\n  }\n"): typeof import('./graphql.ts').TabletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TabletGigs {\n    gigs(first: 50) {\n      items {\n        id\n        title\n        startsAt\n        endsAt\n        place\n        reward\n        phase\n        track\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TabletGigsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinorsWelcome {\n    minorsWelcome\n  }\n"): typeof import('./graphql.ts').MinorsWelcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TabletTerms($token: String!, $id: ID!) {\n    tabletTerms(token: $token, id: $id) {\n      label\n      text\n    }\n  }\n"): typeof import('./graphql.ts').TabletTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginRegistration($token: String!) {\n    beginRegistration(token: $token)\n  }\n"): typeof import('./graphql.ts').BeginRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickStep($token: String!, $step: RegistrationStep!, $detail: String) {\n    tickStep(token: $token, step: $step, detail: $detail)\n  }\n"): typeof import('./graphql.ts').TickStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterPerson($token: String!, $person: CounterPersonInput!) {\n    enterPerson(token: $token, person: $person)\n  }\n"): typeof import('./graphql.ts').EnterPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropRegistration($token: String!) {\n    dropRegistration(token: $token)\n  }\n"): typeof import('./graphql.ts').DropRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPerson($token: String!, $number: String!, $birthDate: String!) {\n    openPerson(token: $token, number: $number, birthDate: $birthDate)\n  }\n"): typeof import('./graphql.ts').OpenPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePerson($token: String!) {\n    closePerson(token: $token)\n  }\n"): typeof import('./graphql.ts').ClosePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintSheet($token: String!) {\n    printSheet(token: $token)\n  }\n"): typeof import('./graphql.ts').PrintSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeGigAtDesk($token: String!, $gigId: ID!, $word: String!) {\n    takeGigAtDesk(token: $token, gigId: $gigId, word: $word)\n  }\n"): typeof import('./graphql.ts').TakeGigAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveTablet($token: String!) {\n    leaveTablet(token: $token)\n  }\n"): typeof import('./graphql.ts').LeaveTabletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTalks {\n    myTalks {\n      id\n      company\n      open\n      unread\n      lastAt\n    }\n  }\n"): typeof import('./graphql.ts').MyTalksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTalk($id: ID!) {\n    myTalk(id: $id) {\n      id\n      companyId\n      company\n      open\n      lastDay\n      longestText\n      lines {\n        id\n        side\n        text\n        at\n        byMail\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteMyTalk($id: ID!, $text: String!) {\n    writeMyTalk(id: $id, text: $text)\n  }\n"): typeof import('./graphql.ts').WriteMyTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyTalk($companyId: ID!, $id: ID!) {\n    companyTalk(companyId: $companyId, id: $id) {\n      id\n      number\n      ofCard\n      company\n      name\n      lastDay\n      longestText\n      lines {\n        id\n        side\n        text\n        at\n        byMail\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteCompanyTalk($companyId: ID!, $id: ID!, $text: String!) {\n    writeCompanyTalk(companyId: $companyId, id: $id, text: $text)\n  }\n"): typeof import('./graphql.ts').WriteCompanyTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendeesAsked on AttendeeForm {\n    names\n    emergency\n    purgeDays\n    until\n    open\n    slots {\n      typeId\n      nth\n      typeName {\n        ja\n        en\n      }\n      ticketId\n      seat\n      room\n      used\n      name {\n        familyName\n        givenName\n        familyKana\n        givenKana\n      }\n      contact {\n        name\n        relation\n        phone\n      }\n    }\n    questions {\n      id\n      kind\n      label {\n        ja\n        en\n      }\n      options {\n        ja\n        en\n      }\n      perTicket\n      required\n      typeId\n      sensitive\n    }\n    answers {\n      questionId\n      typeId\n      nth\n      values\n    }\n    suggested {\n      familyName\n      givenName\n      familyKana\n      givenKana\n    }\n  }\n"): typeof import('./graphql.ts').AttendeesAskedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendeeForm($id: ID!) {\n    attendeeForm(id: $id) {\n      ...AttendeesAsked\n    }\n  }\n"): typeof import('./graphql.ts').AttendeeFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAttendees($id: ID!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {\n    changeAttendees(id: $id, attendees: $attendees, answers: $answers)\n  }\n"): typeof import('./graphql.ts').ChangeAttendeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketOfCode($code: String!) {\n    ticketOfCode(code: $code) {\n      code\n      good\n      used\n      online\n      reflects\n      eventId\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      typeName {\n        ja\n        en\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TicketOfCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SentTicket($code: String!) {\n    sentTicket(code: $code) {\n      sender\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      name {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      until\n      due\n      own\n      ticketId\n      hindrance\n      theirs\n    }\n    viewer {\n      memberId\n    }\n  }\n"): typeof import('./graphql.ts').SentTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldTicket($id: ID!) {\n    heldTicket(id: $id) {\n      id\n      eventId\n      number\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      name {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      state\n      reflects\n      online\n      due\n      calledOff {\n        ja\n        en\n      }\n      code\n      seat\n      room\n      mayHandOn\n      memberPrice\n      noResale\n      sent {\n        email\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeldTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTicket($id: ID!, $email: String!) {\n    sendTicket(id: $id, email: $email)\n  }\n"): typeof import('./graphql.ts').SendTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeTicketBack($id: ID!) {\n    takeTicketBack(id: $id)\n  }\n"): typeof import('./graphql.ts').TakeTicketBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptTicket($code: String!) {\n    acceptTicket(code: $code)\n  }\n"): typeof import('./graphql.ts').AcceptTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCalendar {\n    myCalendarAddress\n  }\n"): typeof import('./graphql.ts').MyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewCalendar {\n    renewCalendarAddress\n  }\n"): typeof import('./graphql.ts').RenewCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OnlineEntry($code: String!) {\n    onlineEntry(code: $code) {\n      eventId\n      title {\n        ja\n        en\n      }\n      typeName {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      good\n      joined\n      stage\n      opensAt\n      session {\n        name {\n          ja\n          en\n        }\n        startsAt\n        endsAt\n      }\n      address {\n        url\n        notes {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OnlineEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinOnline($code: String!) {\n    joinOnline(code: $code)\n  }\n"): typeof import('./graphql.ts').JoinOnlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketProxies {\n    ticketProxies {\n      id\n      state\n      own\n      number\n      name\n    }\n    proxyTickets {\n      id\n      title {\n        ja\n        en\n      }\n      startsAt\n      name\n      code\n    }\n  }\n"): typeof import('./graphql.ts').TicketProxiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameProxy($number: String!) {\n    nameProxy(number: $number)\n  }\n"): typeof import('./graphql.ts').NameProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeToProxy($id: ID!) {\n    agreeToProxy(id: $id)\n  }\n"): typeof import('./graphql.ts').AgreeToProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndProxy($id: ID!) {\n    endProxy(id: $id)\n  }\n"): typeof import('./graphql.ts').EndProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTickets($first: Int!, $after: String) {\n    myTickets(first: $first, after: $after) {\n      items {\n        id\n        title {\n          ja\n          en\n        }\n        place {\n          ja\n          en\n        }\n        startsAt\n        stage\n        tickets\n        later\n        over\n      }\n      endCursor\n      hasNext\n    }\n    guestOrdersToTake\n    myRoute {\n      id\n      title {\n        ja\n        en\n      }\n      site {\n        ja\n        en\n      }\n      address {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      tickets\n      purchaseId\n    }\n    heldTickets {\n      id\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      state\n    }\n  }\n"): typeof import('./graphql.ts').MyTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPurchase on TicketPurchase {\n    id\n    stage\n    eventId\n    title {\n      ja\n      en\n    }\n    place {\n      ja\n      en\n    }\n    startsAt\n    endsAt\n    sessions {\n      id\n      number\n      title {\n        ja\n        en\n      }\n      place {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n      calledOff {\n        ja\n        en\n      }\n    }\n    clashes {\n      id\n      site {\n        ja\n        en\n      }\n      startsAt\n      endsAt\n    }\n    lines {\n      name {\n        ja\n        en\n      }\n      quantity\n      price\n      regular\n      addOn\n      why {\n        ja\n        en\n      }\n    }\n    total\n    secondsLeft\n    expiresAt\n    means\n    paidBefore\n    ways {\n      means\n      until\n      hindrance\n      limit\n    }\n    waitingEntryId\n    givingUp\n    calledOff {\n      ja\n      en\n    }\n    moneyBack\n    moneyIsBack\n    moneyNeedsAccount\n    moneyOwed\n    refundAccount\n    transfer {\n      amount\n      received\n      bankAccount\n      payer\n      payUntil\n    }\n    noResale\n    cancelling {\n      ja\n      en\n    }\n    reflects\n    occurrenceId\n    besideId\n    laterIds\n    mayAdd\n    tickets {\n      id\n      name {\n        ja\n        en\n      }\n      number\n      code\n      online\n      addOn\n      state\n      handedOn\n      mayHandOn\n      memberPrice\n      sent {\n        email\n        until\n      }\n      kept\n      giveBack {\n        percent\n        fee\n        refund\n        along {\n          ja\n          en\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ShownPurchaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketPurchase($id: ID!, $means: TicketMeans) {\n    attendeeForm(id: $id) {\n      ...AttendeesAsked\n    }\n    ticketPurchase(id: $id, means: $means) {\n      ...ShownPurchase\n      payment {\n        id\n        state\n        url\n        voucher {\n          url\n          lastDay\n          ...VoucherNumbers\n        }\n      }\n      review {\n        taxInside\n        disclosure {\n          ...ListedCondition\n        }\n        buttonLabel {\n          ja\n          en\n        }\n        fingerprint\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TicketPurchaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldAddOns($orderId: ID!, $lines: [TicketLineInput!]!, $press: String!) {\n    holdAddOns(orderId: $orderId, lines: $lines, press: $press)\n  }\n"): typeof import('./graphql.ts').HoldAddOnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderTickets(\n    $id: ID!\n    $fingerprint: String!\n    $means: TicketMeans\n    $attendees: [AttendeeInput!]\n    $answers: [AnswerInput!]\n  ) {\n    orderTickets(id: $id, fingerprint: $fingerprint, means: $means, attendees: $attendees, answers: $answers)\n  }\n"): typeof import('./graphql.ts').OrderTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTicket($id: ID!, $fee: Int!) {\n    cancelTicket(id: $id, fee: $fee)\n  }\n"): typeof import('./graphql.ts').CancelTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayTicketsAgain($id: ID!) {\n    payTicketsAgain(id: $id)\n  }\n"): typeof import('./graphql.ts').PayTicketsAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameRefundAccount($id: ID!, $account: RefundAccountInput!) {\n    nameRefundAccount(id: $id, account: $account)\n  }\n"): typeof import('./graphql.ts').NameRefundAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseTickets($id: ID!) {\n    releaseTickets(id: $id)\n  }\n"): typeof import('./graphql.ts').ReleaseTicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReflectionForm($code: String!) {\n    reflectionForm(code: $code) {\n      title {\n        ja\n        en\n      }\n      eventId\n      startsAt\n      endsAt\n      stage\n      hosts {\n        companyId\n        name {\n          ja\n          en\n        }\n      }\n      reflection {\n        asked\n        learned\n        forHost\n        forPublic\n        signed\n        sent\n        published\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReflectionFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteReflection($code: String!, $reflection: ReflectionInput!) {\n    writeReflection(code: $code, reflection: $reflection)\n  }\n"): typeof import('./graphql.ts').WriteReflectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeReflectionBack($code: String!, $from: ReflectionReader!) {\n    takeReflectionBack(code: $code, from: $from)\n  }\n"): typeof import('./graphql.ts').TakeReflectionBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedReflections($eventId: ID!) {\n    eventReflections(eventId: $eventId) {\n      id\n      asked\n      learned\n      signed\n    }\n  }\n"): typeof import('./graphql.ts').PublishedReflectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyReflections($companyId: ID!, $eventId: ID!) {\n    companyReflections(companyId: $companyId, eventId: $eventId) {\n      title {\n        ja\n        en\n      }\n      reflections {\n        id\n        asked\n        learned\n        signed\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CompanyReflectionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

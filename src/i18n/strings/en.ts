export default {
  site: {
    name: 'Support Cost Guide',
    question: 'What does it cost to outsource customer support?',
  },
  nav: {
    home: 'Home',
    guide: 'Guide',
    calculators: 'Calculators',
    glossary: 'Glossary',
    locations: 'Locations',
    faq: 'FAQ',
    about: 'About',
    main: 'Main menu',
    skip: 'Skip to main content',
    breadcrumb: 'You are here',
    toc: 'On this page',
    previous: 'Previous: {title}',
    next: 'Next: {title}',
    // Accessible name of the pair of links at the foot of a page.
    neighbors: 'Previous and next page',
    search: 'Search',
    data: 'Data and method',
  },
  meta: {
    lastReviewed: 'Last reviewed',
    // How far along the reading order this page stands; the value beside it is "2 / 7".
    page: 'Page',
    edit: 'Suggest a correction',
    language: 'Language',
    behind: 'This text follows version {version} of the English page, which has changed since.',
    newer: 'Read the current English text',
  },
  // Headings of the themes of the FAQ.
  faq: {
    first: 'Asked first',
    prices: 'Prices',
    bill: 'What is on the bill',
    'in-house': 'In-house or outsourced',
    team: 'Team size and hours',
    billing: 'Ways of billing',
    quotes: 'Quotes and hidden fees',
    contracts: 'Contracts',
    quality: 'Quality',
    places: 'Places and languages',
    data: 'Data and law',
    ai: 'AI and automation',
    deciding: 'Deciding',
  },
  glossary: {
    // Accessible name of the row of letters.
    letters: 'Letters',
    // Before the name of a term in another language; {language}: "Japanese".
    named: '{language}: ',
    // Before other names of a term.
    also: 'Also called: ',
    // Before the pages that link to a term.
    used: 'Used in: ',
    // Before who says so.
    source: 'Source: ',
    unconfirmed: 'We have not confirmed that the trade says so.',
    // Between names in a row.
    between: ', ',
  },
  search: {
    label: 'Search the site',
    placeholder: 'Term, cost or question',
    submit: 'Search',
    close: 'Close search',
    loading: 'Searching…',
    // {query}: what the reader typed. {n}: how many results are listed.
    found: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
    none: 'No results for “{query}”',
    tryOther: 'Try a shorter word or another spelling.',
    failed: 'Search did not load. Check your connection and try again.',
    retry: 'Try again',
    // Heading of a short list of pages: calculators, FAQ, guide, data.
    instead: 'Places to start',
    // Where a result stands, before the title of its page.
    kinds: { guide: 'Guide', faq: 'FAQ', glossary: 'Glossary', calculator: 'Calculator', page: 'This site' },
    // A checkbox: some people press “/” by accident, for instance when they dictate.
    shortcut: 'The “/” key opens search',
    noScript:
      'Search needs JavaScript, and your browser has it switched off. Everything on the site can be reached from here:',
    description:
      'Search the guide, the common questions and the calculators on what outsourced customer support costs.',
  },
  units: {
    // Numbers with their unit, as they stand in the working of a bill. {n}: a formatted number, share or price.
    agents: { one: '{n} agent', other: '{n} agents' },
    fte: { one: '{n} full-time agent', other: '{n} full-time agents' },
    hires: { one: '{n} hire', other: '{n} hires' },
    seats: { one: '{n} seat', other: '{n} seats' },
    contacts: { one: '{n} contact', other: '{n} contacts' },
    units: { one: '{n} unit', other: '{n} units' },
    chats: { one: '{n} chat at once', other: '{n} chats at once' },
    seconds: { one: '{n} second', other: '{n} seconds' },
    minutes: { one: '{n} minute', other: '{n} minutes' },
    hours: { one: '{n} hour', other: '{n} hours' },
    weeks: { one: '{n} week', other: '{n} weeks' },
    months: { one: '{n} month', other: '{n} months' },
    points: { one: '{n} point', other: '{n} points' },
    erlangs: { one: '{n} erlang', other: '{n} erlangs' },
    'hours/week': { one: '{n} hour a week', other: '{n} hours a week' },
    'hours/hire': { one: '{n} hour per hire', other: '{n} hours per hire' },
    'fte/role': { one: '{n} agent per role', other: '{n} agents per role' },
    'customers/contact': '{n} per issue',
    'share/year': '{n} a year',
    'share/point': '{n} per point',
    'money/hour': '{n} per hour',
    'money/contact': '{n} per contact',
    'money/fte': '{n} per agent',
    'money/role': '{n} per role',
    'money/hire': '{n} per hire',
    'money/seat': '{n} per seat',
    'money/customer': '{n} per customer',
  },
  result: {
    // Labels of the small table under the headline.
    heading: 'Result',
    // {range}: "$12,300–14,800".
    range: 'Range: {range}',
    // Under it: what 8 of 10 draws come to; {range}: the same.
    spread: 'P10–P90: {range}',
    rangeNote:
      'From every input at its cheapest to every input at its most expensive, all together. Few real cases are at either end.',
    agents: 'Agents needed',
    movers: 'What would change this most',
    // Which hours the rates and the bill count.
    basisPaid: 'Hours counted: paid hours, with leave, breaks and training.',
    basisScheduled: 'Hours counted: scheduled hours, without leave but with breaks and training.',
    basisProductive: 'Hours counted: productive hours, ready for contacts or handling them.',
    warnings: 'Before you plan with this',
    boundary: 'What these figures cover',
    inside: 'Included',
    insideText:
      'In-house: pay, employer’s on-costs, team leaders, hiring and training, tools, workspace, overhead. Outsourced: the provider’s fees and your own work of managing the provider.',
    outside: 'Not included',
    outsideText:
      'VAT that a published price does not include, moving over and leaving again, and the value of better or worse quality.',
    why: 'Why other calculators differ',
    whyText:
      'Many count paid hours on one side and productive hours on the other, leave out supervision and leavers, or staff by averages instead of by how long customers wait.',
    stale: 'Some input could not be read: this is the last result.',
    // When a new result could not be worked out; stands above the last one.
    failed:
      'The calculation could not be loaded. This is the last result; check the connection and change a field again.',
    // {currency}: "US dollar (USD)".
    currency:
      'Amounts in {currency}. Prices are taken as published: Korean tenders include VAT; the others exclude it or do not say.',
    // {pair}: "1 USD = 151.4 JPY".
    rate: 'Rate used: {pair}, {date}.',
  },
  // How sure the answer of a calculator is: under the result.
  sureness: {
    heading: 'How sure is this?',
    // {n}: how often, "2,000".
    how: 'Each input that has a range was drawn at random between its low and its high, most often near its typical value, and the whole bill worked out anew: {n} times. Inputs are drawn independently of each other.',
    // Heading over the amounts with their ranges, and what it means.
    p: 'P10–P90',
    means:
      'In 8 of 10 draws the amount lies between these two; in one of ten it is lower, in one of ten higher.',
    // In a summary to paste; {amount}: "Provider, per month".
    spread: '{amount}: P10–P90',
    // {count} of {n} draws; {percent}: the same as a percentage; {side}: one of the sides, or the name of a quote.
    all: 'In all {n} draws the cheaper choice is the same: {side}.',
    most: 'In {count} of {n} draws ({percent}) the cheaper choice is the same as with typical values: {side}.',
    few: 'With typical values the cheaper choice is {side}, but only in {count} of {n} draws ({percent}).',
    even: 'With typical values both cost the same. In {count} of {n} draws ({percent}) the cheaper choice is {side}.',
    // As they stand within a sentence.
    sides: { own: 'your own team', provider: 'the provider' },
    turns: 'What would change the decision',
    // {input}: the label of an input; {flip} and {typical}: values of it.
    above: 'If “{input}” were above {flip} instead of {typical}, {side} would be cheaper.',
    below: 'If “{input}” were below {flip} instead of {typical}, {side} would be cheaper.',
    none: 'No single input, anywhere in its range, would make {side} cheaper.',
    // Title of the chart; {amount}: "Saving with the provider, per month".
    tornado: 'What moves it most – {amount}',
    // Under its axis; {currency}: "USD".
    axis: '{amount} ({currency})',
    // {amount}: formatted; {inputs}: a list of labels.
    lesser: 'Not shown as bars, since each moves the result by {amount} at most: {inputs}.',
    // Inputs that cannot be drawn as a bar.
    open: 'Not shown as bars, since at one end of their range no result can be worked out: {inputs}.',
    skipped: {
      one: 'In {n} further draw no result could be worked out; it is left out.',
      other: 'In {n} further draws no result could be worked out; they are left out.',
    },
    // {n}: how many draws.
    done: '{n} draws. The same values always give the same figures.',
    certain:
      'No input has a range, so there is nothing to draw: the result is as sure as the values you gave.',
    stale: 'These figures belong to earlier values.',
    working: 'Working out how sure the new result is…',
    stop: 'Stop',
    again: 'Try again',
    // Beside the button that tries again; three lines at most on a phone of 320 pixels.
    failed: 'New figures could not be worked out. Check your connection.',
  },
  bill: {
    // {currency}: "US dollar (USD)". The captions of the table.
    month: 'The bill for a month, in {currency}',
    year: 'The bill for a year, in {currency}',
    all: 'The bill for the whole period, in {currency}',
    // The switch between the two.
    period: 'Period of the bill',
    perMonth: 'per month',
    perYear: 'per year',
    perPeriod: 'whole period',
    item: 'Item',
    total: 'Total',
    none: 'none',
    people: 'People and service',
    place: 'Tools and workplace',
    running: 'Running it',
    other: 'Other',
    once: 'Once, at the start and the end',
    // Opens the working of each line with the reader's own numbers.
    math: 'Show the math',
    // Where a number comes from, beside each factor.
    input: 'yours',
    figure: 'published figure',
    assumption: 'our assumption',
    computed: 'computed',
    staffing: 'from staffing',
    lineAbove: 'a line of this bill',
    // {name}: a quantity; {part}: which one, such as a channel.
    part: '{name}, {part}',
    baseline: '{name}, compared option',
    // Words for operations; {items}: the numbers they take, separated by semicolons.
    larger: 'the larger of ({items})',
    smaller: 'the smaller of ({items})',
    roundedUp: 'rounded up ({items})',
    months: 'all months added ({items})',
    yearSoFar: 'this contract year so far ({items})',
    previous: 'last month’s ({items})',
    // What a staffing number stands on, in words; the inputs follow as a list.
    dependsOn: 'It follows from:',
    onSeatHoursPerWeek:
      'For each block of opening hours, the smallest team that answers as fast as the target asks and stays under the highest occupancy (Erlang C for calls and chats, workload for email); the team times the hours, added over the week.',
    needFte:
      'Those hours, raised by shrinkage and shift losses, divided by the paid hours of one agent a week.',
    peakFte: 'The agents needed in the busiest month of the contract year.',
    billedSeconds: 'The mean of a call rounded up to whole billing steps.',
    paybackMonths: 'The first month in which the savings have paid back the one-time costs.',
    volume: 'Contacts of the month after growth, season, the AI and the split between teams.',
    // Names of lines, quantities and inputs, keyed by the ids of the model.
    names: {
      // The lines of a bill, keyed by the name the model gives them.
      wages: 'Wages',
      shiftPremium: 'Night and weekend pay',
      onCosts: 'Payroll on-costs',
      support: 'Team leaders, QA and planning',
      attrition: 'Replacing people who leave',
      technology: 'Tools and telephony',
      workspace: 'Workspace',
      overhead: 'Overhead',
      fixed: 'Other fixed costs',
      providerFees: 'Provider’s fees',
      minimumTopUp: 'Top-up to the monthly minimum',
      annualTrueUp: 'Top-up to the yearly minimum',
      tax: 'Tax you cannot reclaim',
      governance: 'Managing the provider',
      retainedTools: 'Your tools for the provider’s agents',
      extras: 'Extras',
      ai: 'AI agent',
      churn: 'Customers lost or kept',
      // Sums of a bill.
      total: 'Total',
      exitFee: 'Early-termination fee',
      'oneTime.setup': 'Setup fee',
      'oneTime.training': 'Initial training',
      'oneTime.knowledge': 'Handing over knowledge',
      'oneTime.severance': 'Severance',
      'oneTime.parallel': 'Running both in parallel',
      'oneTime.aiSetup': 'AI setup',
      'oneTime.leaving': 'Leaving today’s provider',
      'oneTime.extras': 'One-time extras',
      'oneTime.total': 'One-time costs',
      'totals.recurring': 'Recurring costs',
      'totals.oneTime': 'One-time costs',
      'totals.exit': 'Cost of leaving',
      'totals.grandTotal': 'Total over the period',
      'totals.npv': 'Present value of the cost',
      'totals.contacts': 'Contacts over the period',
      'totals.issues': 'Issues over the period',
      'totals.perContact': 'Cost per contact',
      'totals.perIssue': 'Cost per issue',
      'unitCosts.perProductiveHour': 'Cost per productive hour',
      'unitCosts.perPaidHour': 'Cost per paid hour',
      'vsBaseline.saving': 'Saving',
      'vsBaseline.npvSaving': 'Saving, present value',
      'vsBaseline.paybackMonths': 'Payback period',
      'vsBaseline.roi': 'Return on investment',
      // Months and years.
      month: 'Month',
      year: 'Year',
      monthInYear: 'Month of the year',
      firstMonth: 'First month (1 or 0)',
      lastMonth: 'Last month (1 or 0)',
      yearEnd: 'End of a year (1 or 0)',
      // Quantities the model works out.
      issues: 'Issues',
      contacts: 'Contacts',
      automated: 'Contacts solved by AI',
      humanContacts: 'Contacts handled by people',
      inHouseContacts: 'Contacts handled in-house',
      providerContacts: 'Contacts handled by the provider',
      inHouseFte: 'Agents paid, full-time equivalent',
      providerFte: 'Provider’s agents, full-time equivalent',
      seats: 'Seats billed',
      priceIndex: 'Price index',
      contractIndex: 'Contract price index',
      premiumFactor: 'Premiums on the price',
      fx: 'Exchange rate',
      aiFx: 'Exchange rate for the AI',
      paidHours: 'Paid hours',
      needFte: 'Agents needed, full-time equivalent',
      peakFte: 'Agents needed in the busiest month',
      paidFte: 'Agents paid, full-time equivalent',
      keptFte: 'Agents who stay',
      hires: 'Hires',
      costPerHire: 'Cost per hire',
      trainingCost: 'Pay during training',
      rampLossHours: 'Hours lost while learning',
      rampCost: 'Pay for hours lost while learning',
      onSeatHoursPerWeek: 'Hours on duty, per week',
      openHoursPerWeek: 'Opening hours, per week',
      billableHours: 'Hours billed',
      billedSeconds: 'Seconds billed per contact',
      units: 'Units billed',
      unitsAboveIncluded: 'Units above those included',
      stepUnits: 'Units in this price step',
      variableFee: 'Fee before premiums',
      contractFees: 'Fees in the contract’s currency',
      contractTopUp: 'Monthly top-up in the contract’s currency',
      contractTrueUp: 'Yearly top-up in the contract’s currency',
      yearToDate: 'Fees so far this contract year',
      exitMonths: 'Months charged on leaving',
      discountFactor: 'Discount factor',
      cash: 'Cash paid in the month',
      billedContacts: 'Contacts billed',
      unitsAboveBand: 'Units above the band',
      unitsBelowBand: 'Units below the band',
      fteAtStart: 'Agents at the start',
      costAtStart: 'Own team’s cost in the first month',
      startFte: 'Agents at the start',
      startCost: 'Own team’s cost in the first month',
      startSeats: 'Seats at the start',
      presentCash: 'Cash of the month, discounted',
      depositBack: 'Deposit returned',
      savings: 'Saving of the month',
      extraOneTime: 'One-time costs beyond the compared option',
      'extras.cost': 'Extra',
      // What a scenario asks, keyed by its path.
      horizonMonths: 'Period compared',
      discountRate: 'Discount rate',
      inflationPerYear: 'Inflation',
      'demand.contactsPerMonth': 'Contacts per month',
      'demand.seasonality': 'Season of the month',
      'demand.growthPerYear': 'Growth of volume',
      'demand.referenceFcr': 'First-contact resolution today',
      'demand.recontactRate': 'Unsolved customers who come back',
      'demand.channels.share': 'Share of contacts',
      'demand.channels.ahtSec': 'Handle time',
      'demand.channels.maxOccupancy': 'Highest occupancy',
      'demand.channels.slTarget': 'Service level target',
      'demand.channels.slSeconds': 'Answered within',
      'demand.channels.minAgents': 'Fewest agents on duty',
      'demand.channels.concurrency': 'Chats at once',
      'demand.channels.patienceSec': 'Patience of callers',
      'demand.channels.maxAbandon': 'Highest abandonment',
      'profile.hours': 'Opening hours',
      'profile.share': 'Weight of these hours',
      'churn.referenceCsat': 'Satisfaction compared with',
      'churn.customersPerIssue': 'Customers per issue',
      'churn.churnPerCsatPoint': 'Customers lost per point of satisfaction',
      'churn.customerValue': 'Value of a customer',
      'quality.fcr': 'First-contact resolution',
      'quality.csat': 'Customer satisfaction',
      shrinkage: 'Shrinkage',
      paidHoursPerWeek: 'Paid hours a week',
      scheduleLoss: 'Loss from shift patterns',
      ahtFactor: 'Handle time against ours',
      blendShare: 'Idle time used for other work',
      'extras.amount': 'Extra',
      'inHouse.wagePerHour': 'Wage per paid hour',
      'inHouse.onCostRate': 'On-costs on pay',
      'inHouse.attritionPerYear': 'People leaving per year',
      'inHouse.premiumHoursShare': 'Share of hours at night and weekends',
      'inHouse.premiumRate': 'Premium at night and weekends',
      'inHouse.supportRoles.span': 'Agents per role',
      'inHouse.supportRoles.salaryPerYear': 'Salary per year',
      'inHouse.recruitingPerHire': 'Recruiting per hire',
      'inHouse.trainerCostPerHire': 'Trainer per hire',
      'inHouse.trainingHours': 'Training hours per hire',
      'inHouse.rampWeeks': 'Weeks until fully productive',
      'inHouse.rampStartProductivity': 'Productivity in the first week',
      'inHouse.techPerSeatMonth': 'Tools per agent and month',
      'inHouse.workspacePerSeatMonth': 'Workspace per agent and month',
      'inHouse.fixedPerMonth': 'Other fixed costs',
      'inHouse.remoteShare': 'Share working from home',
      'inHouse.overheadRate': 'Overhead rate',
      'provider.fxDriftPerYear': 'Drift of the exchange rate',
      'provider.poolErlangs': 'Load of the shared pool',
      'provider.resolutionRate': 'Share of contacts resolved',
      'provider.nonGenuineShare': 'Billed contacts that are not genuine',
      'provider.premiums.rate': 'Surcharge',
      'provider.premiums.share': 'Share of work surcharged',
      'provider.peakSurcharge': 'Peak surcharge',
      'provider.escalatorPerYear': 'Price increase per year',
      'provider.minMonthly': 'Monthly minimum',
      'provider.minAnnual': 'Yearly minimum',
      'provider.nonRecoverableTaxRate': 'Tax you cannot reclaim',
      'provider.setupFee': 'Setup fee',
      'provider.trainingPerSeat': 'Training per seat',
      'provider.deposit': 'Deposit',
      'provider.termMonths': 'Contract term',
      'provider.exitFeeMonths': 'Months charged for leaving early',
      'provider.governance.perMonth': 'Your vendor manager and QA',
      'provider.governance.toolPerFteMonth': 'Your tools per provider agent',
      'provider.governance.rateOfFees': 'Managing the provider, share of fees',
      'provider.scheme.price': 'Provider’s price',
      'provider.scheme.seatStep': 'Seats are sold in steps of',
      'provider.scheme.minSeats': 'Fewest seats',
      'provider.scheme.tiers.price': 'Price of this step',
      'provider.scheme.tiers.upTo': 'Step ends at',
      'provider.scheme.incrementSec': 'Billing step',
      'provider.scheme.billableAhtShare': 'Billed part of the handle time',
      'provider.scheme.basePerMonth': 'Base fee per month',
      'provider.scheme.includedUnits': 'Units included',
      'provider.scheme.baselineUnits': 'Baseline units',
      'provider.scheme.deadBand': 'Band without adjustment',
      'provider.scheme.arc': 'Charge per unit above the band',
      'provider.scheme.rrc': 'Credit per unit below the band',
      'split.providerShare': 'Share given to the provider',
      'split.tier1Share': 'Share solved at tier 1',
      'split.escalationRate': 'Share escalated',
      'split.tier1AhtSec': 'Handle time, tier 1',
      'split.tier2AhtSec': 'Handle time, tier 2',
      'split.inHouseAgents': 'Own agents before overflow',
      'ai.fxDriftPerYear': 'Drift of the AI’s exchange rate',
      'ai.coverage': 'Share offered to the AI',
      'ai.resolutionRate': 'Share the AI resolves',
      'ai.ahtUplift': 'Longer handle time of the rest',
      'ai.platformPerMonth': 'AI platform per month',
      'ai.pricePerAttempt': 'AI price per attempt',
      'ai.pricePerResolution': 'AI price per resolution',
      'ai.setupFee': 'AI setup fee',
      'transition.knowledgeHours': 'Hours to hand over knowledge',
      'transition.knowledgeRatePerHour': 'Cost per hour of handing over',
      'transition.severancePerFte': 'Severance per agent',
      'transition.parallelMonths': 'Months in parallel',
      'transition.parallelShare': 'Share of own team kept meanwhile',
      'leaving.fee': 'Fee for leaving today’s provider',
    },
  },
  example: {
    // A worked example in a guide. {name}: what the invented team is called.
    title: 'Worked example: {name}',
    // Labels of the total at the two ends: few real cases are at either.
    low: 'If every value turns out cheap',
    high: 'If every value turns out expensive',
    // Opens the defaults the example takes.
    rest: 'The other values, and what they stand on',
    // {calculator}: the name of the calculator.
    open: 'Open this example in the calculator “{calculator}”',
  },
  downloads: {
    // On the page about the data. {figures}, {values}, {countries}, {sources}: counts.
    holds:
      'The dataset holds {figures} figures with {values} values over the years, for {countries} countries and for regions, channels and products, from {sources} sources.',
    // {high}, {medium}, {low}, {sellers}: counts of figures.
    graded:
      'Of the figures, {high} rest on strong evidence, {medium} on fair and {low} on weak; for {sellers} only sellers speak.',
    // {gathered}, {leftOut}: counts; {reasons}: a list of reasons with their counts.
    leftOut:
      'In all, {gathered} records were gathered. {leftOut} of them are left out, each with its reason: {reasons}.',
    // One reason of that list. {why}: see below; {n}: a count.
    reason: '{why} ({n})',
    // Why records were left out.
    why: {
      superseded: 'superseded by a newer one',
      duplicate: 'duplicate',
      implausible: 'implausible',
      contradictory: 'contradictory',
      unclear: 'unclear',
      illustration: 'an illustration only',
      forecast: 'a forecast only',
      'off topic': 'off topic',
      'no presentable source': 'no presentable source',
    },
    // Right after the name of a file to take along. {size}; {says}: what stands in it.
    file: ' ({size}): {says}',
    // {n}: thousands of bytes.
    size: '{n} kB',
    files: {
      '/data/figures.csv': 'every figure, a line for each year',
      '/data/figures.json': 'the same for programs, with names in five languages',
      '/data/sources.csv': 'the sources',
      '/data/left-out.csv': 'what was left out, and why',
    },
    english:
      'Columns, notes and reasons are in English. A text that a spreadsheet would take for a formula begins with an apostrophe.',
  },
  // How to cite a page, on the page about the data.
  citation: {
    asText: 'As text:',
    asEntry: 'For reference managers (BibTeX):',
    // Between the name of the site, the title, the date, the address and the license; and after them.
    between: '. ',
    end: '.',
  },
  neutrality: {
    // On the page about the site: what the model says in many situations. {countries}, {cells}, {own}, {provider}: counts.
    tried:
      'We tried ours on a grid. It joins published pay and prices at their low, typical and high ends with small and large volumes, short and long contacts, office hours and round-the-clock cover, in {countries} countries: {cells} situations in all. Your own team is cheaper in {own} of them, a provider in {provider}, and in every country each side is cheaper somewhere.',
    // The country where one side is cheaper most often. {country}; {most} of {of} situations.
    leastEven: {
      own: 'Least even is {country}: your own team is cheaper in {most} of {of} situations.',
      provider: 'Least even is {country}: a provider is cheaper in {most} of {of} situations.',
    },
    all: 'All situations and both bills of each (JSON)',
  },
  chart: {
    low: 'Low',
    typical: 'Typical',
    high: 'High',
    // {typical} and {range}: formatted amounts.
    bar: '{typical} ({range})',
    key: 'Each bar runs from low to high; the upright mark is the typical value.',
    // Over the names of what is compared, in a table.
    option: 'Option',
    asTable: 'Show as table',
    // Buttons under a chart; {format}: SVG or PNG.
    save: 'Save as {format}',
    saveFailed: 'The picture could not be saved.',
    // At the foot of a saved picture, before the address. {date}: the day it was saved.
    source: 'Source: Support Cost Guide, {date}.',
    // After it, where the address has the values that the reader changed.
    unnamed: 'Values that the address does not name are the page’s own of that day.',
    // One place of a line chart told in words; {at}: "Month 12"; {values}: "Own team: $12,300; Provider: $9,800".
    told: '{at} – {values}',
    named: '{name}: {value}',
    between: '; ',
    // Where a table has no value.
    none: '–',
    total: 'Total',
    band: 'Pale band: from low to high.',
    // The waterfall: names of its columns, and how to read it.
    step: 'Step',
    of: 'For',
    change: 'Change',
    sum: 'Sum so far',
    waterfallKey: 'Solid bar: a sum. Slanted lines: adds to it. Level lines: takes off.',
    // The tornado: names of its columns, and how to read it. {typical} and {amount}: formatted amounts.
    input: 'Input',
    inputRange: 'Its range',
    decreased: 'Input decreased',
    increased: 'Input increased',
    flipsAt: 'Decision flips at',
    tornadoKey:
      'Each bar shows how far one input alone moves the result from {typical}, the upright line. Slanted lines: the input decreases to its low end. Solid: it increases to its high end.',
    flipKey: 'A diamond marks where the decision flips.',
    decrease: 'Decrease: {amount}',
    increase: 'Increase: {amount}',
    // {value}: the value of the input.
    flips: 'The decision flips at {value}.',
    // {inputs}: a list of names.
    idle: 'Without effect on this result: {inputs}.',
    // The two-way table; {above} and {below}: what an amount above or below zero means.
    heatKey:
      'Above zero (+): {above}. Below zero (-): {below}. Darker: further from zero. The thick line runs where it changes.',
  },
  footer: {
    // Accessible name of the links at the foot of every page.
    about: 'About this site',
    advice: 'General information, not legal, tax or financial advice.',
    privacy: 'No cookies, no tracking, no data kept on a server.',
    // {license}: name of the license as a link, "CC BY 4.0".
    license: 'Text and data: {license}. Code: MIT.',
  },
  notFound: {
    title: 'This page does not exist',
    description: 'There is no page at this address.',
    text: 'The address may be mistyped, or the page may have moved. These pages lead to everything on the site:',
  },
  locations: {
    // The list of countries, and a page for each. {n}, {all}: counts. {cheap}, {dear}, {place}, {home}: names of countries.
    title: 'Prices by country',
    description:
      'What an hour of outsourced support costs in {n} countries: what each price stands on, the working hours shared, and the same team’s bill everywhere.',
    intro: 'Published prices of an agent-hour run from {low} in {cheap} to {high} in {dear}.',
    publishedFor:
      'Somebody publishes such a price for {n} of the {all} countries with a rate. For the others the range is derived from wages or was printed for a whole region, and the table says so.',
    // Countries of which no rate is held. {list}: their names.
    unpricedFor:
      'For {list} we hold no market price of an hour, only pay or a seller’s table: their rows stand last and say so.',
    // In the cells of their rows: the rate, the month, what it stands on.
    noRate: 'none held',
    noMonth: 'not reckoned',
    heldOnly: { pay: 'Pay only', seller: 'A seller’s table only', other: 'Other prices only' },
    rate: 'Rate of an agent-hour',
    shared: 'Office hours shared with {home}',
    month: 'The same team, a month',
    // Name of the button in a column’s head.
    sort: 'Sort by “{column}”',
    download: 'Download the table (CSV)',
    countryTitle: '{place}: what outsourced support costs',
    countryDescription:
      '{place}: rate of an agent-hour {rate}, what it stands on, pay, shared office hours, and the monthly bill of the same team.',
    answer: 'An hour of an outsourced agent in {place} is priced at {rate}.',
    // {share}: a percentage.
    // The rate in the reader’s own currency. {pair}: an exchange rate. {date}: its month. {range}: two amounts.
    own: 'At {pair} ({date}) that is {range}.',
    share: 'The middle of that is {share} of the middle rate in {home}.',
    unpricedDescription:
      '{place}: no market price of an outsourced hour is held. What is known instead, with shared office hours, languages and the law on personal data.',
    unpricedAnswer: 'We hold no market price of an outsourced agent-hour in {place}.',
    // {measure}: the name of a figure. {year}: its year. {value}: the figure with its unit.
    known: 'What we hold instead ({year}): {measure}, {value}.',
    meaning: {
      pay: 'Pay is not a price: a provider’s rate also has to pay for benefits, team leaders, space, systems and margin.',
      seller: 'That is what a seller advertises, not what buyers are known to pay.',
      other: 'That is not a price of an hour.',
    },
    noComparison: 'Without a rate, this page reckons no team’s bill and compares no price with {home}.',
    prices: 'Prices',
    pay: 'Pay and what is added to it',
    people: 'People and work',
    other: 'Other figures',
    monthHeading: 'The same team’s month',
    monthText:
      'An invented team, the same on every country page; its other values are the defaults of the buyer’s and the provider’s country.',
    hours: 'Shared office hours',
    hoursText:
      'Hours of a nine-to-six day that an office here shares with one in the buyer’s country. Two numbers: daylight saving changes them in the course of the year.',
    none: 'none',
    near: 'Alternatives nearby',
    nearText: 'Clocks at most three hours apart, the nearest rates first.',
    nearClocks: 'Countries with a rate whose clocks are at most three hours apart, the closest clocks first.',
    judged: 'For and against',
    good: 'For',
    bad: 'Against',
    // What speaks for or against a country, a sentence each. {hours}: "4–5 hours". {measure}: the name of a figure.
    sayHome: 'No border, no exchange rate, the same working day.',
    sayLanguage: 'A language of {home} is official or widely known here.',
    sayForeign:
      'The language of {home} is neither official nor widely known: agents are hired for it, and cost more.',
    sayPublished: 'Somebody publishes a price, so a quote can be checked.',
    sayUnpublished:
      'Nobody publishes a price for this country alone. Take two quotes before you trust the range.',
    sayUnpriced:
      'No market price is held to check a quote against. Take at least two quotes, and ask what each leaves out.',
    sayDay: '{hours} of the office day are shared with {home}.',
    sayNight:
      'Only {hours} of the office day are shared with {home}; the rest needs shifts, or waits until tomorrow.',
    sayNoDay: 'No hour of the office day is shared with {home}: daytime service needs night shifts.',
    sayLeaving: '{measure}: {value}. Every agent who leaves is hired and trained anew.',
    sayCurrency: '{measure}: {value}. A rate in local currency may not stay what it was.',
    languages: 'Languages and law',
    // {list}: names of languages.
    official: 'Official: {list}.',
    also: 'Also known by at least a fifth of the people: {list}.',
    languagesFrom: 'Source: {source}.',
    // {law}: the name of a law, as a link.
    law: 'Personal data: {law}.',
    // {by}: who says so, as links. {laws}: names of laws, as links. {date}: a day.
    noLaw: 'Personal data: we found no general law in force. According to {by}, none had been passed.',
    noFederalLaw:
      'Personal data: according to {by}, no single federal law covers the whole matter. Laws of sectors and of states apply instead, among them {laws}.',
    partOfLaw: 'A part of the matter is covered by {laws}.',
    looked: 'We last looked on {date}.',
    noSource: 'We hold no official source for its law on personal data.',
    askLaw: 'Ask the provider which law applies and who supervises it.',
    advice: 'This is not legal advice.',
    figure: 'Figure',
    value: 'Value',
    year: 'Year',
    evidence: 'Evidence',
    buyer: 'Buyer in',
    // What the rate of a country stands on, as a sentence of its own.
    stands: {
      published: 'It is a published price.',
      summary: 'It is our summary of the published ranges that its note names.',
      computed: 'It is computed from published figures; its note names them.',
      regional: 'It was printed for a wider region. No price for this country alone was found.',
      derived: 'It is derived from wages: no such price is published here.',
    },
  },
  rates: {
    // The picture of hourly rates by place.
    caption: 'Price of one agent-hour, in US dollars',
    offshore: 'Offshore',
    nearshore: 'Nearshore',
    onshore: 'Onshore (United States)',
    // How to read the picture; the broken bar and the arrow only where there is one.
    key: 'Bar: lowest to highest. Gap in the bar: typical. Dot: one price only.',
    keyBroken: 'Broken bar: no such price is published.',
    keyBeyond: 'Arrow: goes on beyond the scale.',
    drawn: 'The picture shows places with a published price, the table all places.',
    table: 'All places as a table',
    place: 'Place',
    low: 'Low',
    typical: 'Typical',
    high: 'High',
    standsOn: 'Stands on',
    // Read aloud in an empty cell of the table.
    none: 'none given',
    upTo: 'up to {amount}',
    from: 'from {amount}',
    // What a figure stands on, explained on the data page.
    stands: {
      published: 'Published',
      summary: 'Summary',
      computed: 'Computed',
      regional: 'Regional',
      derived: 'Derived',
    },
  },
  // Pictures in the guide.
  pictures: {
    // Opens the numbers of a picture as a table.
    table: 'The numbers as a table',
    // Stands before a link to the calculator. {country}: "United States"; {contacts}: "5,000"; {hours}: "50".
    scenario:
      'Scenario: {country}, {contacts} contacts a month, open {hours} hours a week; the rest as this calculator begins:',
    factors: {
      title: 'What each factor alone does to the same bill',
      // {bill}: an amount; {first} and {last}: names of factors.
      says: 'The scenario costs {bill} a month with a provider; changed one at a time, “{first}” moves this bill most and “{last}” least.',
      // {percent}: "200%".
      more: '{percent} more',
      // {end}: one of the ends below; {amount}: the bill there.
      end: '{end}: {amount}',
      key: 'Bar: the bill from the cheap to the expensive end of one factor, all else unchanged. Upright line: the bill of the scenario. Percentage: how much more the expensive end costs than the cheap one.',
      // {share}: "95%".
      ours: 'Rates, times, ratios and prices are published figures; the contract prices are those of one Chinese seller. Ours are the target of {share}, which channels and hours are compared, the shop’s year, and what stays inside. The model knows nothing of languages. Neighbors may change places in your case.',
      names: {
        location: 'Location',
        'support-types-and-channels': 'Support types and channels',
        expertise: 'Expertise',
        'time-zones-and-languages': 'Time zones and languages',
        'staffing-and-skills': 'Staffing and skills',
        'workload-and-seasonality': 'Workload and seasonality',
        'quality-and-service-levels': 'Quality and service levels',
        'service-model': 'Service model',
        technology: 'Technology',
        'contract-terms': 'Contract terms',
      },
      ends: {
        // {rate}: price of an agent-hour.
        location: { cheap: 'Offshore at {rate} an hour', dear: 'Onshore at {rate} an hour' },
        // {minutes}: "5 minutes".
        'support-types-and-channels': {
          cheap: 'Everything by email, {minutes} each',
          dear: 'Everything by phone, {minutes} each',
        },
        // {share}: a percentage.
        expertise: {
          cheap: 'General questions, calls of {minutes}',
          dear: 'Technical support, calls of {minutes}, rate {share} higher',
        },
        'time-zones-and-languages': {
          cheap: 'Open {hours} hours a week',
          dear: 'Open all {hours} hours of the week, for the same contacts',
        },
        // {share}: of paid time; {occupancy}: of time at the desk.
        'staffing-and-skills': {
          cheap: 'Shrinkage {share}, occupancy up to {occupancy}',
          dear: 'Shrinkage {share}, occupancy up to {occupancy}',
        },
        // {times}: "2".
        'workload-and-seasonality': {
          cheap: 'The same volume every month',
          dear: 'A shop’s year, busiest month {times} times the average, that team paid all year',
        },
        // {share} of contacts; {seconds}: "20 seconds".
        'quality-and-service-levels': {
          cheap: '{share} answered within {seconds}',
          dear: '{share} answered within {seconds}',
        },
        // {country}: "United States".
        'service-model': {
          cheap: 'Everything with the provider',
          dear: 'Calls with an own team ({country}), the rest with the provider',
        },
        // {tools}: an amount.
        technology: {
          cheap: 'Tools included in the rate',
          dear: 'Your own licenses on top, {tools} per agent and month',
        },
        // {share} and {raise}: percentages.
        'contract-terms': {
          cheap: 'A year or longer: price {share} lower, rising {raise} a year',
          dear: 'A few months: price {share} higher, rising {raise} a year',
        },
      },
    },
    serviceLevels: {
      title: 'The last points of a service level cost most',
      // {minutes}: "7.5 minutes"; {seconds}: "20 seconds".
      says: 'Every step up is one more agent, and it weighs far more in a small team: Erlang C, calls of {minutes}, answered within {seconds}.',
      // What the numbers along the upright axis count.
      ratio: 'Agents on duty for each one who would always be busy',
      // {calls}: "20".
      team: '{calls} calls an hour',
      target: 'Calls answered within {seconds}',
      key: 'Across: share of calls answered within {seconds}. Handle time and waiting time are published figures, the calls an hour our example; breaks and leave come on top, and no limit is set to how busy agents are.',
    },
    paidHours: {
      // {paid}: "40"; {left}: "14.6".
      title: 'What becomes of {paid} paid hours a week',
      says: 'Of {paid} paid hours an agent spends {left} talking with customers: a published British list of lost time, the occupancy measured in a survey, and a published share of after-call work, one after the other.',
      steps: {
        paid: 'Paid hours',
        leave: 'Leave and sickness',
        breaks: 'Breaks',
        training: 'Training, coaching, meetings',
        other: 'Other lost time',
        desk: 'Ready at the desk',
        waiting: 'Waiting for contacts',
        after: 'After-call work',
        talking: 'With customers',
      },
      key: 'Solid: hours that remain. Broken: hours that go. The list is of 2009, from the United Kingdom; put your own hours in its place.',
    },
    seasons: {
      title: 'A shop’s year: agents needed and agents paid',
      // {flat}, {idle}, {short}: numbers; {share}: "33%".
      says: 'With {flat} agents all year, {idle} agent-months stand idle and {short} are missing; with a team for the busiest month, {share} of the paid time has no work.',
      agents: 'Full-time agents',
      key: 'Solid: needed and there. Line: the same team all year. Open: idle. Striped: missing. The months are an example of ours.',
      month: 'Month',
      contacts: 'Contacts',
      needed: 'Agents needed',
      spare: 'Idle, or missing (−)',
    },
    billing: {
      title: 'Who pays when the volume changes?',
      // {swing}: "30%"; {less} and {more}: what the work falls and rises to.
      says: 'Every price comes to 100 in the planned month; with {swing} fewer contacts the work itself falls to {less}, with {swing} more it rises to {more}, and what a price does beyond that is somebody’s gain or loss.',
      // {less} and {more}: "77", "112".
      ends: '{less} to {more}',
      work: 'The work, in agent-hours',
      ways: {
        team: 'Fixed team, per agent-month',
        bundle: 'Bundle of the planned contacts, more at the same price',
        base: 'Half as base fee, half per contact',
        hour: 'Per hour, as many as needed',
        contact: 'Per contact or per minute',
      },
      carriers: {
        client: 'Quiet month: the client pays for idle time.',
        both: 'Quiet month: client and provider share the idle time.',
        nobody: 'Quiet month: only the work is paid.',
        provider: 'Quiet month: the provider bears idle time; in a busy month it earns more.',
      },
      key: 'Solid: what the client pays. Broken: the work. Upright lines: the work with fewer contacts, as planned, and with more.',
      way: 'Billing',
      fewer: '{swing} fewer',
      planned: 'Planned',
      extra: '{swing} more',
    },
    anatomy: {
      title: 'Where the money goes',
      // All four: percentages.
      says: 'Agents’ pay takes {ownPay} of the own team’s bill and {theirPay} with a provider; two published splits of a price disagree, {phPay} and {krPay}.',
      // {country}: "Philippines".
      own: 'Own team, {country}',
      provider: 'Provider, {country}',
      published: 'Published split, {country}',
      part: 'Part of the bill',
      parts: {
        pay: 'Agents’ pay and on-costs',
        leading: 'Team leaders and support staff',
        hiring: 'Replacing people who leave',
        seat: 'Workplace, tools, telecom',
        overhead: 'Overhead and administration',
        margin: 'Provider’s margin',
        managing: 'Managing the provider',
      },
      key: 'The numbers in the bars are those of the table; a dash means not named. Philippines: the head of one provider in the press. Korea: how budgets of public tenders are usually set. Own team and provider are reckoned, as these calculators begin:',
    },
  },
  figures: {
    // Heading of the list of sources at the foot of a page.
    sources: 'Sources of the figures on this page',
    // Heading of the list of every source of the dataset, on the page about the data.
    allSources: 'All sources',
    // Only a lower end is published. {amount}: an amount with its unit.
    from: 'from {amount}',
    // Only an upper end is published.
    upTo: 'up to {amount}',
    // {low}, {typical}, {high}: numbers.
    ends: 'low {low}, typical {typical}, high {high}',
    // {typical}: the middle of low and high, where no typical value is published.
    midpoint: 'middle {typical} (midpoint, our assumption)',
    // Low and high are separate observations, not the ends of one range.
    twoValues: 'Separate observations, not one range.',
    // The place of a figure that belongs to no country.
    worldwide: 'worldwide',
    // Right after the name of a source that sells what it writes about, with its brackets.
    seller: ' (seller)',
    // The first line of the note. {place}, {year}, {value}: the figure with its unit.
    where: '{place}, {year}: {value}',
    // All sources of a figure are sellers.
    sellersOnly: 'Only sellers say so.',
    // A source without a date.
    undated: 'undated',
    // How much a figure rests on; stands alone.
    confidence: {
      high: 'Strong evidence',
      medium: 'Fair evidence',
      low: 'Weak evidence',
    },
    // What a figure rests on, in the note that opens from it.
    stands: {
      published: 'as published',
      summary: 'our summary of the published ranges named below',
      computed: 'computed from published figures',
      regional: 'published for a wider region, not for this country alone',
      derived: 'derived: no such value is published for this place',
    },
    // What the figure speaks of, where that is not customer support; in its note, and beside a default.
    scope: {
      'any-outsourcing': 'About outsourcing in general, not customer support alone.',
      'other-outsourcing': 'About another kind of outsourcing, not customer support.',
    },
    // What is counted or paid for.
    basis: {
      paid: 'per paid hour',
      scheduled: 'per scheduled hour',
      'on-seat': 'per hour at the desk',
      'seat-month': 'per seat',
      'head-month': 'per head',
      session: 'the whole session, shared between open chats',
      'handled-alone': 'one at a time',
      'call-and-wrap-up': 'call and after-call work',
      active: 'active time only',
      gross: 'gross',
      net: 'net',
      'base-pay': 'base pay, without bonus',
      'all-in': 'all pay, bonus included',
      advertised: 'as advertised',
    },
    // Tax basis of a price.
    tax: {
      excl: 'without tax',
      incl: 'tax included',
      unknown: 'tax not stated',
    },
    // An amount with what it is paid for; {amount} is written already, with its currency.
    per: {
      'agent-hour': '{amount} per agent-hour',
      'agent-day': '{amount} per agent per day',
      hour: '{amount} an hour',
      'agent-month': '{amount} per agent per month',
      'seat-month': '{amount} per seat per month',
      month: '{amount} a month',
      week: '{amount} a week',
      'agent-year': '{amount} per agent per year',
      year: '{amount} a year',
      contact: '{amount} per contact',
      message: '{amount} per message',
      minute: '{amount} a minute',
      resolution: '{amount} per resolution',
      hire: '{amount} per hire',
      seat: '{amount} per seat',
      'count/month': '{amount} a month',
      'count/agent-day': '{amount} per agent per day',
    },
    // Places that are not countries.
    places: {
      onshore: 'Onshore',
      nearshore: 'Nearshore',
      offshore: 'Offshore',
      phone: 'Phone',
      chat: 'Live chat',
      email: 'Email',
      social: 'Social media',
      ai: 'AI agent',
      'region-africa': 'Africa',
      'region-africa-middle-east': 'Africa and the Middle East',
      'region-asia': 'Asia',
      'region-asia-pacific': 'Asia and the Pacific',
      'region-eastern-europe': 'Eastern Europe',
      'region-western-europe': 'Western Europe',
      'region-southern-europe': 'Southern Europe',
      'region-northern-europe': 'Northern Europe',
      'region-europe': 'Europe',
      'region-european-union': 'European Union',
      'region-latin-america': 'Latin America',
    },
    // What was done to a published value before a field uses it. {factor}, {rate}: numbers; {from}, {to}: currency codes.
    conversion: {
      percentToShare: 'Percent written as a share.',
      minutesToSeconds: 'Minutes written as seconds.',
      hoursPerMonth: 'A month’s pay divided by {factor} paid hours.',
      hoursPerYear: 'A year’s pay divided by {factor} paid hours.',
      paidHoursPerYear: 'Times {factor} paid hours a year.',
      monthsPerYear: 'A year divided by {factor} months.',
      hoursPerWeek: 'Weeks times {factor} paid hours.',
      sessionToAlone:
        'Session time turned into the time of one chat handled alone: times {factor}, our reading.',
      plus: 'Added to it: {figure}.',
      raisedBy: 'Raised by: {figure}.',
      wageTimes: 'The hourly wage times our assumption.',
      currency: 'Converted at {rate} {to} for one {from}, {date}.',
    },
    // Why a field starts from a value of ours, as nothing is published.
    reasons: {
      yourVolume: 'An example to start from: enter your own volume.',
      yourMix: 'An example to start from: enter your own mix.',
      yourHours: 'An example to start from: enter your own opening hours.',
      somebodyThere: 'With fewer, nobody would be there in quiet hours.',
      yourBacklog: 'An example to start from: enter how soon your backlog is to be gone.',
      socialLikeEmail: 'No handle time is published for social media. The example is as long as an email.',
      chatLikePhone: 'No usual target is published for chat. We take the share used for calls.',
      chatWaits:
        'No usual target is published for chat. We assume that a chat may wait somewhat longer than a call.',
      fullTimeWeek: 'A usual full-time week. Enter what your contracts say.',
      onCostElsewhere:
        'Nothing is published in our data for your country. The example spans what is published for others; enter your own.',
      teamLeadMultiple:
        'Agent pay times an assumed multiple. The one published multiple we found is British and old.',
      workspaceNoSource:
        'Published workspace costs are those of prime city offices, an upper bound. Home-based teams may pay nothing.',
      overheadNoSource: 'No share is published. Our assumption for administration, legal and finance work.',
      recruitingHours:
        'Nothing is published for your country. The example is a number of hours of agent pay.',
      trainingThreeWeeks: 'Nothing is published for your country. The example is what is usual elsewhere.',
      allComeBack: 'Every issue is counted until it is solved. Enter less if some customers give up.',
      halfMeanwhile:
        'No share is published. We assume that the own team shrinks evenly while the provider’s grows.',
      yourReturn:
        'No rate suits all companies. An assumption of ours: enter the one your finance department uses.',
      rampHalf: 'No curve of a neutral source was found. Our assumption for the first days after training.',
      minimumOnce: 'The law asks for the minimum itself. A contract may ask for more.',
      seatOfPay:
        'No neutral figure was found. Our assumption is a tenth of pay: published splits of the price run from less than that to a third.',
      providerAdmin:
        'Published splits run from administration alone to managers and support staff at a quarter of the price. Our assumption lies between.',
      yourSwing: 'An example to start from: enter how far your volume may be off.',
      yourContract: 'An example to start from: enter what the offer says.',
      yourCalls: 'An example to start from: enter what your own calls show.',
      publicHolidays: 'About eleven public holidays in a year, as in many countries. Our assumption.',
      yourSeason: 'An example to start from: enter the share of your own peak months.',
      yourLanguages: 'An example to start from: one language. Enter your own share.',
      yourSwings: 'An example to start from: enter how much of your year lies above the volume agreed.',
      leavingEarly: 'Nobody publishes how many contracts end early. Our assumption.',
    },
  },
  // The names of inputs and their hints, shared by all calculators; a label carries unit and scope. Keyed by the name in links.
  inputs: {
    market: { label: 'Your country', hint: 'Sets pay, on-costs and the currency to begin with.' },
    currency: { label: 'Currency', hint: '' },
    where: { label: 'Where the provider works', hint: '' },
    volume: { label: 'Contacts per month', hint: 'Count every conversation once, whatever the channel.' },
    phone: { label: 'Phone, %', hint: '' },
    chat: { label: 'Chat, %', hint: '' },
    email: { label: 'Email, %', hint: '' },
    social: { label: 'Social media and messaging, %', hint: '' },
    hours: { label: 'Opening hours per week', hint: 'Round the clock is 168.' },
    pattern: {
      label: 'How contacts spread over the day',
      hint: 'Curves of ours to start from, cut to your opening hours.',
    },
    opens: { label: 'First hour of the day', hint: 'An example to start from.' },
    days: {
      label: 'Days open per week',
      hint: 'A day has 24 hours at most: longer opening hours take more days.',
    },
    patience: {
      label: 'Patience: mean time until somebody gives up waiting, seconds',
      hint: 'Empty: nobody gives up (Erlang C). With a value: Erlang A.',
    },
    fewest: { label: 'Fewest agents on duty, for calls and for chats each', hint: '' },
    away: {
      label: 'Leave and illness, % of paid time',
      hint: 'A part of shrinkage. Only tells scheduled hours from paid hours.',
    },
    backlog: { label: 'Emails that wait already', hint: 'Leave empty if there are none.' },
    clear: { label: 'Days open in which they are to be cleared', hint: '' },
    'phone-time': {
      label: 'Handle time per call, minutes',
      hint: 'Talk, hold and after-contact work together.',
    },
    'chat-time': {
      label: 'Handle time per chat, minutes',
      hint: 'As if each chat were handled alone.',
    },
    'email-time': { label: 'Handle time per email, minutes', hint: '' },
    'social-time': { label: 'Handle time per message on social media, minutes', hint: '' },
    chats: { label: 'Chats an agent handles at once', hint: '' },
    target: { label: 'Service level: calls and chats answered in time, %', hint: '' },
    within: { label: 'Calls answered within, seconds', hint: '' },
    'chat-within': { label: 'Chats answered within, seconds', hint: '' },
    'email-within': {
      label: 'Emails answered within, open hours',
      hint: 'Left empty, emails wait for quiet hours.',
    },
    occupancy: {
      label: 'Highest occupancy, % of time on duty',
      hint: 'Too high wears agents out; too low means paying for waiting.',
    },
    shrinkage: {
      label: 'Shrinkage, % of paid time',
      hint: 'Paid time not spent on contacts: leave, breaks, training, meetings.',
    },
    week: { label: 'Paid hours per week of a full-time agent', hint: '' },
    pay: { label: 'Gross pay per agent, per month', hint: '' },
    'on-costs': {
      label: 'Payroll on-costs, % of pay',
      hint: 'Social insurance, severance provision and other costs of the employer.',
    },
    span: { label: 'Agents per team leader', hint: '' },
    'lead-pay': { label: 'Team leader’s pay, % of an agent’s', hint: '' },
    attrition: { label: 'Agents leaving per year, %', hint: '' },
    hire: {
      label: 'Cost of replacing one agent',
      hint: 'Recruiting, training and pay while learning.',
    },
    tools: { label: 'Tools and telephony per agent, per month', hint: '' },
    workspace: { label: 'Workspace per agent, per month', hint: '' },
    overhead: { label: 'Overhead, % of the other lines', hint: 'HR, IT, management.' },
    rate: { label: 'Provider’s rate per paid agent hour', hint: '' },
    governance: { label: 'Managing the provider, % of its fees', hint: 'Your own people’s work.' },
    'seat-price': { label: 'Price per agent-month, if quoted', hint: '' },
    'contact-price': { label: 'Price per contact, if quoted', hint: '' },
    'minute-price': { label: 'Price per minute, if quoted', hint: '' },
    horizon: { label: 'Period compared', hint: '' },
    growth: { label: 'Growth of contacts per year, %', hint: 'Empty: the volume stays as it is.' },
    fcr: {
      label: 'First-contact resolution today, % of contacts',
      hint: 'Contacts that settle the matter, so that the customer need not come back.',
    },
    'their-fcr': {
      label: 'First-contact resolution at the provider, % of contacts',
      hint: 'Empty: the same as yours.',
    },
    recontact: { label: 'Unsolved customers who come back, %', hint: '' },
    'their-shrinkage': {
      label: 'Shrinkage at the provider, % of paid time',
      hint: 'Empty: the same as yours.',
    },
    'their-time': { label: 'Handle time at the provider, % of yours', hint: 'Empty: the same as yours.' },
    'planner-span': {
      label: 'Agents per planner',
      hint: 'Forecasts and shift plans. Paid like a team leader.',
    },
    'quality-span': {
      label: 'Agents per person in quality and training',
      hint: 'Empty: the team leaders do it. Paid like a team leader.',
    },
    remote: {
      label: 'Own agents working from home, %',
      hint: 'Empty: none. No workspace is counted for them.',
    },
    fixed: { label: 'Other fixed costs of your own team, per month', hint: 'Empty: none.' },
    'night-share': {
      label: 'Hours at night, at weekends and on holidays, % of paid hours',
      hint: 'Empty: no surcharge on either side.',
    },
    'night-pay': { label: 'Extra pay for these hours, % on top of pay', hint: '' },
    'night-surcharge': { label: 'Provider’s surcharge for these hours, % on top of its price', hint: '' },
    'billed-by': { label: 'How the provider bills', hint: '' },
    'billed-hours': {
      label: 'Hours in the hourly rate',
      hint: 'Ask the provider: a productive hour costs more than a paid one.',
    },
    minimum: { label: 'Minimum billed per month', hint: 'Empty: none.' },
    index: { label: 'Provider’s price increase per year, %', hint: 'Empty: it rises as your own costs do.' },
    drift: {
      label: 'Contract’s currency against yours, % per year',
      hint: 'Above zero it gets more expensive. Empty: today’s exchange rate holds.',
    },
    'lost-tax': { label: 'Tax on the invoice you cannot reclaim, %', hint: 'Empty: none.' },
    deposit: { label: 'Deposit', hint: 'Comes back at the end, so it counts in the present value only.' },
    setup: { label: 'Setup fee, once', hint: 'Empty: none.' },
    'training-fee': {
      label: 'Initial training, once per agent of the provider',
      hint: 'Empty: included in the price.',
    },
    manager: {
      label: 'Your vendor manager and quality checks, per month',
      hint: 'Only what the percentage above leaves out.',
    },
    travel: { label: 'Your visits to the provider, per year', hint: 'Empty: none.' },
    'their-tools': {
      label: 'Tools you pay for, per agent of the provider and month',
      hint: 'Empty: included in the price.',
    },
    handover: {
      label: 'Hours your people spend handing over',
      hint: 'At the cost of a team leader’s hour. Empty: none.',
    },
    parallel: { label: 'Weeks both run side by side', hint: 'Until the provider works as it should.' },
    'parallel-share': { label: 'Own team kept meanwhile, % on average', hint: '' },
    severance: { label: 'Severance per own agent', hint: 'Empty: nobody is paid off.' },
    term: { label: 'Contract term, months', hint: 'Empty: you may leave at the end of the period.' },
    'exit-months': {
      label: 'Months of fees charged for leaving early',
      hint: 'Counts where the term is longer than the period compared.',
    },
    discount: {
      label: 'Discount rate, % per year',
      hint: 'For the present value: what money earns elsewhere in your company.',
    },
    inflation: {
      label: 'Rise of your own costs per year, %',
      hint: 'Pay, tools, rent. Empty: today’s prices throughout.',
    },
    country: {
      label: 'Where the agents sit',
      hint: 'Where pay differs much between cities and is published, they can be chosen too.',
    },
    other: { label: 'Compare with', hint: '' },
    'productive-rate': {
      label: 'Quoted rate per productive hour, if quoted',
      hint: 'For quotes that bill only hours ready for contacts or on them.',
    },
    'going-rate': {
      label: 'Usual rate there, per paid agent hour',
      hint: 'Judged as long as no quote is entered.',
    },
    'provider-pay': { label: 'Gross pay of an agent there, per month', hint: '' },
    'provider-on-costs': {
      label: 'Contributions and benefits there, % of pay',
      hint: 'What the employer pays on top: social insurance, insurance, transport, meals.',
    },
    'provider-extras': {
      label: 'Extras by law there, % of pay',
      hint: 'A 13th month is a twelfth, 8.33%. Severance that is set aside counts too. Empty: none.',
    },
    'legal-minimum': {
      label: 'Legal minimum pay there, gross per month',
      hint: 'In our data for few places. Enter it to have the law checked.',
    },
    'legal-times': {
      label: 'Lowest pay allowed, times the legal minimum',
      hint: 'Above 1 where a contract or a tender asks for more than the law.',
    },
    'provider-night': { label: 'Extra pay at night and on holidays there, % on top of pay', hint: '' },
    'provider-span': { label: 'Agents per team leader at the provider', hint: '' },
    'provider-lead-pay': { label: 'Team leader’s pay at the provider, % of an agent’s', hint: '' },
    'provider-seat': { label: 'Workplace per agent there, per month', hint: 'Rent, desk, power, computer.' },
    'provider-telecom': {
      label: 'Systems and telecom per agent there, per month',
      hint: 'Add call minutes only if the provider pays them.',
    },
    'provider-admin': {
      label: 'Administration of the provider, % of cost',
      hint: 'Hiring, quality checks, IT, management.',
    },
    'provider-margin': {
      label: 'Provider’s margin, % of the price',
      hint: 'A share of the price, not a markup on cost.',
    },
    'other-pay': { label: 'Gross pay of an agent in the second place, per month', hint: '' },
    'other-on-costs': { label: 'Contributions and benefits in the second place, % of pay', hint: '' },
    'other-extras': { label: 'Extras by law in the second place, % of pay', hint: 'Empty: none.' },
    'other-minimum': { label: 'Legal minimum pay in the second place, gross per month', hint: '' },
    'other-night': {
      label: 'Extra pay at night and on holidays in the second place, % on top of pay',
      hint: '',
    },
    'other-seat': { label: 'Workplace per agent in the second place, per month', hint: '' },
    'other-telecom': { label: 'Systems and telecom per agent in the second place, per month', hint: '' },
    'other-rate': { label: 'Usual rate in the second place, per paid agent hour', hint: '' },
    'volume-less': { label: 'Slow year: fewer contacts than likely, %', hint: '' },
    'volume-more': { label: 'Busy year: more contacts than likely, %', hint: '' },
    season: {
      label: 'How contacts spread over the year',
      hint: 'Shapes of ours to start from; each month can be changed under “More detail”.',
    },
    'month-jan': { label: 'January, average month = 100', hint: '' },
    'month-feb': { label: 'February, average month = 100', hint: '' },
    'month-mar': { label: 'March, average month = 100', hint: '' },
    'month-apr': { label: 'April, average month = 100', hint: '' },
    'month-may': { label: 'May, average month = 100', hint: '' },
    'month-jun': { label: 'June, average month = 100', hint: '' },
    'month-jul': { label: 'July, average month = 100', hint: '' },
    'month-aug': { label: 'August, average month = 100', hint: '' },
    'month-sep': { label: 'September, average month = 100', hint: '' },
    'month-oct': { label: 'October, average month = 100', hint: '' },
    'month-nov': { label: 'November, average month = 100', hint: '' },
    'month-dec': { label: 'December, average month = 100', hint: '' },
    'offer-paid': { label: 'Compare a price per paid hour', hint: '' },
    'offer-scheduled': { label: 'Compare a price per scheduled hour', hint: '' },
    'offer-productive': { label: 'Compare a price per productive hour', hint: '' },
    'offer-seat': { label: 'Compare a price per agent-month (dedicated agents)', hint: '' },
    'offer-pool': { label: 'Compare a shared pool', hint: '' },
    'offer-contact': { label: 'Compare a price per contact', hint: '' },
    'offer-minute': { label: 'Compare a price per minute', hint: '' },
    'offer-bundle': { label: 'Compare a bundle with overage', hint: '' },
    'offer-base': { label: 'Compare a base fee plus a price per unit', hint: '' },
    'scheduled-rate': {
      label: 'Price per scheduled hour, if quoted',
      hint: 'Needs leave and illness too, which tell scheduled hours from paid hours.',
    },
    'hour-min': { label: 'Monthly minimum of the prices per hour', hint: 'Leave empty if there is none.' },
    'seats-kept': { label: 'Seats are kept', hint: 'A dedicated team can rarely be hired for one month.' },
    'min-seats': { label: 'Fewest seats', hint: 'Leave empty if there is no minimum.' },
    'pool-rate': {
      label: 'Price per productive hour in a shared pool, if quoted',
      hint: 'You pay for your part of the pool’s hours, idle time included.',
    },
    'pool-load': { label: 'Agents the pool keeps busy for its other clients', hint: '' },
    'contact-counts': {
      label: 'What counts as a contact',
      hint: 'Holds for every offer that counts contacts.',
    },
    unwanted: {
      label: 'Misdials, spam and unanswered calls, % on top of real contacts',
      hint: 'Billed only where every opened contact counts.',
    },
    'contact-min': {
      label: 'Monthly minimum of the price per contact',
      hint: 'Leave empty if there is none.',
    },
    rounding: { label: 'Billed time is rounded up to', hint: '' },
    'hold-billed': { label: 'Hold time is billed', hint: '' },
    'hold-share': { label: 'Hold time, % of handle time', hint: '' },
    'wrap-billed': { label: 'After-contact work is billed', hint: '' },
    'wrap-share': { label: 'After-contact work, % of handle time', hint: '' },
    'minute-min': { label: 'Monthly minimum of the price per minute', hint: 'Leave empty if there is none.' },
    'bundle-fee': { label: 'Monthly fee of the bundle', hint: '' },
    'bundle-included': { label: 'Included in that fee, contacts or minutes per month', hint: '' },
    'bundle-unit': { label: 'The bundle counts', hint: '' },
    'bundle-overage': { label: 'Price of each contact or minute beyond the bundle', hint: '' },
    'base-fee': { label: 'Base fee per month', hint: '' },
    'base-price': { label: 'Price per contact or minute on top of the base fee', hint: '' },
    'base-unit': { label: 'On top of the base fee are counted', hint: '' },
    'holiday-surcharge': {
      label: 'Surcharge on public holidays, % of the price',
      hint: 'Only for what is not among the hours above.',
    },
    'holiday-share': { label: 'Work on public holidays, % of all work', hint: '' },
    'peak-surcharge': {
      label: 'Surcharge in peak months, % of the price',
      hint: 'Leave empty if there is none.',
    },
    'peak-from': { label: 'A month counts as a peak from, average month = 100', hint: '' },
    'bill-left': { label: 'Itemized bill: first column', hint: '' },
    'bill-right': { label: 'Itemized bill: second column', hint: '' },
    'share-night': {
      label: 'Contacts at night (22:00 to 6:00), %',
      hint: 'Empty: worked out from the opening hours.',
    },
    'share-holiday': { label: 'Contacts on public holidays, % of the year', hint: '' },
    'share-peak': { label: 'Contacts in the peak season, % of the year', hint: '' },
    'share-languages': { label: 'Contacts in other languages, %', hint: '' },
    'share-above': {
      label: 'Contacts above the volume agreed, % of the year',
      hint: 'In months that are busier than planned.',
    },
    leaving: {
      label: 'Chance that you end the contract early, %',
      hint: 'The fee for ending early counts only with this chance.',
    },
  },
  // Messages of every form field.
  form: {
    intro: 'Change any field; the result follows at once. Nothing you type leaves your browser.',
    noScript: 'This is the answer for the example values. Changing them needs JavaScript.',
    mix: 'How contacts arrive',
    more: 'More detail',
    // The label of an amount of money. {currency}: "USD".
    moneyLabel: '{label} ({currency})',
    missing: 'Fill in this field.',
    // {example}: a number with the decimal mark of the language.
    number: 'Enter a number, for example {example}.',
    // After a currency or per cent sign where neither is asked.
    sign: 'Enter the number alone, without a currency or percent sign, for example {example}.',
    // After a range such as 7-9.
    several: 'Enter one number, not a range, for example {example}.',
    // {a}, {b}: the two numbers the text could mean.
    ambiguous:
      'This could mean {a} or {b}. Write one of the two, without a mark for thousands or with one decimal.',
    range: 'Enter a value from {min} to {max}.',
    above: 'Enter a value above {min}, up to {max}.',
    whole: 'Enter a whole number.',
    otherCurrency: 'Amounts are in {currency}. Enter it in {currency}, or choose another currency above.',
    // {value}: the choice that is used instead.
    choice: 'The link names a choice that is not offered here. {value} is used.',
    // Follows an error message. {value}: the last value that could be read.
    meanwhile: 'Until then the result uses {value}.',
    // {value}: the number as we understood it, after "12万" or "1.5m".
    understood: 'Read as {value}',
    unusual: 'Usual are {min} to {max}. The result is computed all the same.',
    // {sum}, {rest}: percentages.
    sumBelow: 'Together {sum}: {rest} is missing.',
    sumAbove: 'Together {sum}: {rest} too much.',
    makeWhole: 'Make it 100%',
    reset: 'Reset',
    // {label}: the name of the field, or of the group.
    resetOne: 'Reset: {label}',
    resetAll: 'Reset all',
    undo: 'Undo',
    low: 'Low',
    typical: 'Typical',
    high: 'High',
    // What a field would hold had the reader not changed it.
    instead: 'Default: {value}',
    nothingPublished: 'Nothing is published for this: enter your own.',
    // The button below the fields; the result follows every change, this leads down to it.
    show: 'Show the result',
    presets: 'Start from a typical firm',
    presetsHint: 'Our own examples. Choosing one fills the fields; Undo takes it back.',
    keep: 'Keep my numbers on this device',
    kept: 'Your numbers stay in this browser until you clear them.',
    keepFailed: 'This browser does not let a page keep anything.',
    forget: 'Clear them',
    // Of a small form that leads to the calculator.
    open: 'Calculate with these numbers',
    onward: 'Go on with these numbers',
    brief: 'Result so far',
    otherVersion:
      'This link was written by another version of the calculators. What could be read stands in the fields; check them before you rely on the result.',
    presetNames: {
      shop: 'Online shop, 2,000 emails a month',
      bank: 'Bank, phone line around the clock',
      studio: 'Game studio, five languages',
      startup: 'Start-up, 300 tickets a month',
    },
    copyLink: 'Copy link to this result',
    copied: 'Link copied.',
    copyFailed: 'Copying failed. Select the link and copy it yourself.',
    // When its code or data cannot be fetched.
    failed: 'The calculator could not be loaded. Check the connection and touch a field again.',
  },
  // What a default stands on, beside its field.
  standing: {
    // {place}: a country, a channel, "worldwide"; {confidence}: "Fair evidence".
    figure: '{place}, {year} · {confidence}',
    example: 'Example: enter your own',
    assumption: 'Our assumption, no published figure',
    derived: 'Not published for this place: derived from other figures.',
    regional: 'Published for the region, not for the country.',
    midpoint: 'Typical is the middle of the published range, our assumption.',
    floor: 'Only the lower end is published.',
    ceiling: 'Only the upper end is published.',
    taxed: 'Includes VAT.',
    perHour: 'Published per hour; a month is the paid hours of a week × 52 ÷ 12.',
    perYear: 'Published per year; a month is a twelfth.',
    hire: 'Recruiting, plus pay and on-costs for the hours of training and of learning.',
    // {pair}: "1 USD = 151.4 JPY"; {date}: a month and year.
    converted: 'Converted at {pair}, {date}.',
    bundle: 'The calls of our example bundle at the published price of a call in fixed plans.',
  },
  calculators: {
    // Of the page that lists them.
    description:
      'What outsourced and in-house support cost, worked out with your own numbers: every formula visible, every default with its source.',
  },
  quickEstimate: {
    name: 'Quick estimate',
    title: 'Roughly what will it cost us?',
    description:
      'Four answers give the monthly and yearly range for your own team and for a provider, in your currency, with the source of every figure.',
    groups: {
      handling: 'Handle times',
      service: 'Service and staffing',
      own: 'Your own team',
      provider: 'The provider',
    },
    // Choices of where the provider works.
    onshore: 'Onshore: in your country',
    nearshore: 'Nearshore: a nearby country',
    offshore: 'Offshore: a distant country',
    channels: { phone: 'Phone', chat: 'Chat', email: 'Email', social: 'Social media' },
    // The options compared.
    own: 'Your own team',
    perHour: 'Provider, per hour',
    perSeat: 'Provider, per agent-month',
    perContact: 'Provider, per contact',
    perMinute: 'Provider, per minute',
    chart: 'Cost per month by way of billing',
    // Under the chart, where prices per contact, per minute or per agent and month stand beside those per hour.
    chartNote:
      'The other bars use prices published for work of their own kind, often short or simple contacts. They need not buy the same service.',
    // {place}: where the provider works, as in the choices; {amount} a month; {range}: low to high.
    provider: 'With a provider ({place}) this costs about {amount} a month, within {range}.',
    providerNote: 'Your work of managing the provider is counted; moving over and leaving again are not.',
    // {agents}: "12 agents".
    team: 'Your own team costs about {amount} a month for {agents}, whom you hire, train, lead and replace yourself.',
    cheaper:
      'On typical values the provider costs {amount} less a month ({percent}). Its price and your team’s pay decide: at other published values either can be cheaper.',
    cheaperSure:
      'On typical values the provider costs {amount} less a month ({percent}), and still less at its highest published price against your team’s lowest pay.',
    dearer:
      'On typical values the provider costs {amount} more a month ({percent}). Its price and your team’s pay decide: at other published values either can be cheaper.',
    dearerSure:
      'On typical values the provider costs {amount} more a month ({percent}), and still more at its lowest published price against your team’s highest pay.',
    even: 'On typical values both cost the same.',
    payMissing: 'Enter the gross pay per agent to compare with your own team.',
    providerMonth: 'Provider, per month',
    providerYear: 'Provider, per year',
    ownMonth: 'Your own team, per month',
    ownYear: 'Your own team, per year',
    // Below zero where the provider is dearer.
    savingMonth: 'Saving with the provider, per month',
    ownContact: 'Cost per contact, your own team',
    providerContact: 'Cost per contact, provider',
    ownLabor: 'Share of labor, your own team',
    noContacts: 'no contacts',
    broken: 'These values together give no result. The last good one is shown.',
  },
  // Kept scenarios side by side. {n}: 1 to 4; {name}: what the reader calls one; {action}: "Duplicate".
  compare: {
    heading: 'Compare scenarios',
    intro: 'Keep this result, then change the fields: the two stand side by side. Up to four can be kept.',
    more: 'Change the fields and keep the next one. The link carries them all.',
    full: 'Four are kept. Remove one to keep another.',
    keep: 'Keep this result',
    undo: 'Undo',
    now: 'In the form now',
    called: 'Scenario {n}',
    name: 'Name of scenario {n}',
    copy: '{name} (copy)',
    about: '{action}: {name}',
    use: 'Use',
    duplicate: 'Duplicate',
    left: 'Move left',
    right: 'Move right',
    remove: 'Remove',
    differ: 'Where they differ',
    alike: 'All inputs are the same.',
    none: 'no result',
  },
  takeAway: {
    summary: 'Copy as text',
    copied: 'Text copied.',
    copyFailed: 'Copying failed. Select the text and copy it yourself.',
    // Saves the table for a spreadsheet.
    csv: 'Save table (CSV)',
    print: 'Print',
  },
  totalCost: {
    name: 'In-house or outsource',
    title: 'In-house or outsourced: which costs less in the end?',
    description:
      'Both sides month by month over one to five years: hiring, leaders, moving over, managing the provider, price rises and exchange rates, and the rate at which both cost the same.',
    groups: {
      contacts: 'Contacts and opening hours',
      handling: 'Handle times',
      service: 'Service and staffing',
      own: 'Your own team',
      provider: 'The provider',
      nights: 'Nights, weekends and holidays',
      moving: 'Moving over and leaving',
      quality: 'Solved the first time',
      money: 'Currency, prices and tax',
    },
    // Choices of how the provider bills, and of the hours an hourly rate is for.
    billedBy: { hour: 'Per hour', seat: 'Per agent and month', contact: 'Per contact', minute: 'Per minute' },
    billedHours: { paid: 'All paid hours', duty: 'Productive hours only' },
    // Words of the result panel that differ from those of a month's bill.
    panel: {
      rangeNote:
        'Each side: from all its inputs at their cheapest to all at their most expensive. The saving: from your team at its cheapest against the provider at its most expensive, to the reverse. Few real cases are at either end.',
      insideText:
        'In-house: pay, employer’s on-costs, team leaders, planners, replacing those who leave, tools, workspace, overhead. Outsourced: the provider’s fees, moving over, your own work of managing the provider.',
      outsideText:
        'What better or worse service is worth beyond repeat contacts, building a first team of your own, taking the work back later, and VAT that a published price does not include.',
    },
    own: 'Your own team',
    provider: 'Provider',
    // {months}: "36 months"; {own}, {provider}: amounts; {place}: where the provider works.
    both: 'Over {months} your own team costs about {own}, a provider ({place}) about {provider} with moving over.',
    onlyOwn: 'Over {months} your own team costs about {own}. Enter the provider’s price to compare.',
    onlyProvider:
      'Over {months} a provider ({place}) costs about {provider}. Enter the gross pay per agent to compare with your own team.',
    cheaper: 'Outsourcing saves {amount} ({percent}).',
    dearer: 'Outsourcing costs {amount} more ({percent}).',
    // Where the own team costs nothing, of which there is no percentage.
    dearerThanNothing: 'Outsourcing costs {amount} more.',
    even: 'Both cost the same.',
    // {months}: "1.7 months".
    payback: 'What moving over costs has come back after {months}.',
    never: 'What moving over costs does not come back.',
    // Headlines and facts.
    saving: 'Saving by outsourcing',
    extra: 'Extra cost of outsourcing',
    ownTotal: 'Your own team, in total',
    providerTotal: 'Provider, in total',
    presentSaving: 'Saving, present value',
    presentExtra: 'Extra cost, present value',
    presentOwn: 'Present value, your own team',
    presentProvider: 'Present value, provider',
    paybackLabel: 'Payback of moving over',
    neverLabel: 'never',
    once: 'Moving over, paid once',
    contactOwn: 'Per contact, your own team',
    contactProvider: 'Per contact, provider',
    issueOwn: 'Per issue solved, your own team',
    issueProvider: 'Per issue solved, provider',
    hourOwn: 'Per productive hour, your own team',
    hourProvider: 'Per productive hour, provider',
    agents: 'Full-time agents at the start',
    noContacts: 'no contacts',
    // What the model warns of. {fte}: "2.1 full-time agents"; {channel}: "Phone"; {n}, {months}: counts; {amount}: money.
    small: 'A team this small ({fte}) is at the mercy of chance: one sick day matters more than the formula.',
    cap: '{channel}: in some hours the highest occupancy sets the team, not the waiting time.',
    floor:
      '{channel}: in quiet hours the fewest agents on duty ({n}) set the team. You pay for part of their time without contacts.',
    minimum: 'In {n} the provider bills its minimum, more than the work comes to.',
    exit: 'The contract runs longer than the period compared. Leaving early costs {amount}.',
    // The ends of the saving, then where both cost the same: one value changed, all others typical.
    turns: 'Where both cost the same',
    cheaperSure:
      'Outsourcing stays cheaper even if everything about your team turns out cheap and everything about the provider expensive: by at least {amount}.',
    dearerSure:
      'Outsourcing stays more expensive even if everything about your team turns out expensive and everything about the provider cheap: by at least {amount}.',
    open: 'At the ends of their ranges either side can be cheaper: outsourcing saves {best} at best and costs {worst} more at worst.',
    // {price}: "$31 per hour".
    price: 'At a provider’s price of {price} both cost the same; this result uses {asked}.',
    free: 'Even a provider that charged nothing would cost more, by moving over and managing it.',
    // How a price is written; {n}: an amount.
    priced: {
      hour: '{n} per hour',
      seat: '{n} per agent and month',
      contact: '{n} per contact',
      minute: '{n} per minute',
    },
    pay: 'At a gross pay of {pay} per agent and month both cost the same; this result uses {asked}.',
    // {share}: a percentage.
    fcrLow:
      'If the provider solves only {share} of contacts the first time, repeat contacts use up the saving.',
    fcrHigh: 'If the provider solved {share} of contacts the first time, it would cost no more.',
    // {volume}: contacts a month.
    above: 'Above {volume} contacts a month outsourcing is cheaper, below it your own team.',
    below: 'Below {volume} contacts a month outsourcing is cheaper, above it your own team.',
    anyVolume: 'Between a quarter of your contacts and four times as many the decision stays the same.',
    // The two charts.
    course: 'Cost so far, month by month',
    courseLegend:
      'Each line begins with what is paid at the start. Where they cross, one side has caught up with the other.',
    month: 'Month',
    monthNumber: 'Month {n}',
    soFar: 'Cost so far',
    // {n}: a number of months, "1.7".
    crossed: 'Month {n}: from here on outsourcing has cost less.',
    crossedBack: 'Month {n}: from here on your own team has cost less.',
    grid: 'Saving over {months} at other prices and volumes',
    gridLegend: 'Amounts in {currency}.',
    gridAbove: 'outsourcing saves',
    gridBelow: 'outsourcing costs more',
    gridPrice: {
      hour: 'Price per hour',
      seat: 'Price per agent and month',
      contact: 'Price per contact',
      minute: 'Price per minute',
    },
    // The column and the row of the reader's own values; {value}: a price or a count.
    yours: '{value} (yours)',
    // Columns of the table for a spreadsheet, beside those of the bill. {currency}: "USD".
    columns: {
      own: 'Your own team ({currency})',
      provider: 'Provider ({currency})',
      ownSoFar: 'Your own team so far ({currency})',
      providerSoFar: 'Provider so far ({currency})',
      contacts: 'Contacts',
    },
  },
  fairRate: {
    name: 'Fair rate',
    title: 'Is this rate fair, and what wage does it leave?',
    description:
      'Builds a provider’s price up from the agent’s pay, or takes a quote apart down to the pay it leaves, beside the legal minimum and the market’s pay, for two places at once.',
    groups: {
      quote: 'Other quotes, and hours',
      pay: 'What follows the pay',
      price: 'From cost to price',
      second: 'The second place',
      you: 'Country and currency',
    },
    // Choices of where the agents sit, beside countries.
    cities: { cnfirst: 'China, first-tier cities', cnsecond: 'China, second-tier cities' },
    // Hints of fields that are the reader’s quote here.
    hints: {
      rate: 'Your quote. Empty: the usual rate there is judged.',
      seat: 'Your quote, if it is per month.',
    },
    // Words of the result panel that differ from those of a bill.
    panel: {
      boundary: 'What this price covers',
      rangeNote:
        'A price ranges from the end of every input that makes it lowest to the end that makes it highest, all together. Pay is left least where the price is lowest and everything else most expensive.',
      insideText:
        'Pay, contributions and benefits, extras by law, work at night, team leaders, workplace, systems and telecom, administration, hours that are not billed, margin.',
      outsideText:
        'Bonuses, hiring and replacing agents, training before the first contact, setup, VAT, and what quality is worth. A price that has to pay for these too must be higher.',
      whyText:
        'Many put the margin on top of cost instead of counting it on the price, or hold a price per productive hour against a wage per paid hour. Published rates rarely say which hours they bill.',
    },
    // A price with what it is paid for. {amount}: formatted.
    per: {
      paid: '{amount} per paid hour',
      productive: '{amount} per productive hour',
      month: '{amount} per agent-month',
    },
    // {place}: "Philippines"; {pay}, {left}, {missing}: amounts a month; {rate}, {price}: amounts with what they are paid for; {range}: "$4.86–12.70".
    built: '{place}: to pay an agent {pay} a month, a provider has to charge about {rate} (range {range}).',
    noPay:
      '{place}: no pay in a currency we can convert is published here. Enter what agents there earn, and the price is built up from it.',
    quoted: 'Your quote of {price} leaves the agent {left} a month.',
    quotedNothing:
      'Your quote of {price} leaves the agent nothing: {missing} a month is missing before any pay.',
    usual: 'The usual rate there, {price}, leaves the agent {left} a month.',
    usualNothing:
      'The usual rate there, {price}, leaves the agent nothing: {missing} a month is missing before any pay.',
    // What follows of it. {share}: a percentage; {floor}, {pay}: amounts a month.
    belowFloor: 'That is only {share} of the lowest pay allowed, {floor}.',
    belowMarket: 'That is {share} of what agents there earn, {pay}.',
    covers: 'That covers what agents there earn, {pay}.',
    coversFloor: 'That covers the lowest pay allowed, {floor}; what agents there earn is not known.',
    dear: 'That covers what agents there earn, {pay}, but the price lies above the most expensive build-up: ask what it pays for.',
    unknown: 'Whether that is fair cannot be said: neither pay nor a legal minimum is known for this place.',
    // Warnings.
    warnings: {
      nothing:
        '{place}: this price does not even pay for workplace, systems, administration and margin as assumed. It can cover neither the law nor the market.',
      floor: '{place}: this price covers neither the lowest pay allowed nor what agents there earn.',
      floorOnly: '{place}: this price does not cover the lowest pay allowed.',
      market:
        '{place}: this price covers the lowest pay allowed, but not what agents there earn. Expect agents to leave sooner.',
      marketOnly: '{place}: this price does not cover what agents there earn.',
      noMinimum:
        '{place}: no legal minimum is in our data, so the law is not checked. Enter it in the form to have it checked.',
      night:
        '{place}: hours at night are counted, but no extra pay for them is known. They are reckoned like hours by day.',
      derived:
        '{place}: no rate is published for this place. The usual rate is derived from wages or stands for the whole region, so this verdict proves little: enter your quote.',
      noQuote: 'No quote is entered, so what is usual there is judged instead.',
    },
    builtOf: 'Price this pay needs: {place}',
    leftOf: 'Pay the price leaves, per month: {place}',
    // {n}: a number such as 1.25.
    times: '{n} times',
    // {price}: with what it is paid for.
    isQuote: '{price}, your quote',
    isUsual: '{price}, usual there',
    notKnown: 'not known',
    // Lines of the table of both places.
    both: 'Both places, line against line',
    item: 'Line',
    rows: {
      pay: 'What agents there earn, per month',
      minimum: 'Legal minimum, per month',
      floor: 'Lowest pay allowed, per month',
      payInMinimums: 'What agents earn, in legal minimums',
      paid: 'Price this pay needs, per paid hour',
      productive: 'Price this pay needs, per productive hour',
      month: 'Price this pay needs, per agent-month',
      monthInMinimums: 'The same per agent-month, in legal minimums',
      reaches: 'Share of that price that is the agent’s pay',
      judged: 'Price judged',
      left: 'Pay that price leaves, per month',
      leftInMinimums: 'Pay left, in legal minimums',
      leftOfMarket: 'Pay left, in market pay',
      neededFloor: 'Price that covers the lowest pay allowed',
      neededMarket: 'Price that covers what agents earn',
    },
    turns: {
      heading: 'What would change the verdict',
      // {price}: with what it is paid for; {amount}: a month; {share}, {now}: percentages.
      floor: '{price} would leave {amount}, the lowest pay allowed.',
      market: '{price} would leave {amount}, what agents there earn.',
      margin: 'With {share} of the price as margin instead of {now}, this price would leave {amount}.',
      noMargin: 'Even without any margin, this price would not leave {amount}.',
      billed: 'If {share} of paid hours were billed instead of {now}, this price would leave {amount}.',
      noBilled: 'Even if every paid hour were billed, this price would not leave {amount}.',
    },
    // The chart from pay to price.
    chart: {
      paid: 'From pay to price, per paid hour',
      productive: 'From pay to price, per productive hour',
      month: 'From pay to price, per agent-month',
    },
    steps: {
      wagePerHour: 'Agent’s pay',
      night: 'Extra pay at night',
      contributions: 'Contributions and benefits',
      extras: 'Extras by law',
      leads: 'Team leaders',
      seat: 'Workplace',
      telecom: 'Systems and telecom',
      admin: 'Administration',
      idle: 'Hours not billed',
      profit: 'Margin',
      rate: 'Price',
    },
    splits: {
      title: 'Where a price goes: this one beside three published splits',
      note: 'They disagree, and we leave it so: years, countries and what each counts as pay differ.',
      each: 'Split',
      this: 'Built up here: {place}',
      // {place}: a country; {year}: a year.
      provider: '{place}, {year}: a provider’s own split',
      budget: '{place}, {year}: how public budgets are usually set',
      books: '{place}, {year}: one provider’s books',
      pay: 'Agents’ pay and what follows it',
      management: 'Leaders, support, administration',
      place: 'Premises, systems, telecom',
      idle: 'Hours not billed',
      margin: 'Margin',
      sources: 'Sources of the published splits',
    },
    math: {
      rate: '{place}: from pay to price',
      wage: '{place}: from price to pay',
    },
    // Quantities of the working.
    quantities: {
      paidHoursPerWeek: 'Paid hours per week',
      paidHours: 'Paid hours per month',
      payPerMonth: 'Pay per month',
      wagePerHour: 'Wage per paid hour',
      nightShare: 'Share of hours at night',
      nightRate: 'Extra pay at night',
      night: 'Extra pay at night, per paid hour',
      contributionRate: 'Contributions and benefits, of pay',
      contributions: 'Contributions and benefits per paid hour',
      extraRate: 'Extras by law, of pay',
      extras: 'Extras by law per paid hour',
      leadPay: 'Team leader’s pay, of an agent’s',
      span: 'Agents per team leader',
      leads: 'Team leaders per paid hour',
      seatPerMonth: 'Workplace per month',
      seat: 'Workplace per paid hour',
      telecomPerMonth: 'Systems and telecom per month',
      telecom: 'Systems and telecom per paid hour',
      onCostRate: 'All that follows the wage, of the wage',
      otherPerPaidHour: 'Workplace and systems per paid hour',
      onCost: 'All that follows the wage, per paid hour',
      paidHourCost: 'Cost of a paid hour',
      adminRate: 'Administration, of cost',
      admin: 'Administration per paid hour',
      billableShare: 'Share of paid hours billed',
      billedHourCost: 'Cost of a billed hour',
      margin: 'Margin, of the price',
      rateFloor: 'Price per billed hour',
      idle: 'Hours not billed, per billed hour',
      profit: 'Margin per billed hour',
      rate: 'Price per billed hour',
      wageLeft: 'Wage left per paid hour',
      payLeft: 'Pay left per month',
    },
    // How sure the verdict is; slots as in `sureness`, {side}: one of the two below.
    sureness: {
      how: 'Each input that has a range was drawn at random between its low and its high, most often near its typical value, and price and pay worked out anew: {n} times. Inputs are drawn independently of each other.',
      all: 'In all {n} draws the verdict is the same: {side}.',
      most: 'In {count} of {n} draws ({percent}) the verdict is the same as with typical values: {side}.',
      few: 'With typical values the verdict is: {side}. It holds in only {count} of {n} draws ({percent}).',
      even: 'With typical values the price leaves exactly what is asked. In {count} of {n} draws ({percent}) the verdict is: {side}.',
      turns: 'Which input alone would change the verdict',
      above: 'If “{input}” were above {flip} instead of {typical}, the verdict would be: {side}.',
      below: 'If “{input}” were below {flip} instead of {typical}, the verdict would be: {side}.',
      none: 'No single input, anywhere in its range, would make the verdict: {side}.',
    },
    sides: {
      floor: {
        above: 'the price covers the lowest pay allowed',
        below: 'the price does not cover the lowest pay allowed',
      },
      market: {
        above: 'the price covers what agents there earn',
        below: 'the price does not cover what agents there earn',
      },
    },
    amounts: {
      rate: 'Price this pay needs',
      left: 'Pay the price leaves, per month',
      roomFloor: 'Pay left above the lowest pay allowed, per month',
      roomMarket: 'Pay left above what agents earn, per month',
    },
  },
  staffing: {
    name: 'Staffing',
    title: 'How many agents do we need?',
    description:
      'Agents on duty for every hour, full-time agents to employ, occupancy and waiting time, from your contacts, opening hours and service level: by Erlang C, Erlang A or workload, with the reason for each.',
    groups: {
      arrivals: 'Days and hours',
      service: 'Waiting and load',
      people: 'Working time',
      backlog: 'Backlog of emails',
    },
    patterns: {
      day: 'Busy in the daytime: two peaks',
      evening: 'Busy in the evening',
      even: 'The same at all hours',
    },
    // Words of the result panel that differ from those of a bill.
    panel: {
      boundary: 'What this result covers',
      rangeNote:
        'From the end of every input that needs fewest agents to the end that needs most, all together.',
      insideText:
        'Calls and chats hour by hour, emails and messages as work that may wait, shrinkage, the fewest agents on duty.',
      outsideText:
        'Bursts within an hour, waiting that spills into the next hour, weekdays that differ, losses from shift patterns, agents who take several channels, team leaders. For more than three chats at once the result is rough. With Erlang C nobody hangs up, so it asks for too many agents where waits are long.',
      whyText:
        'Many multiply by 1 + shrinkage instead of dividing by 1 − shrinkage, divide the agents by the number of chats at once, or spread contacts evenly over all hours. Our quick estimate spreads them evenly too.',
    },
    // {fte}: "11.4 full-time agents"; {agents}: "9 agents"; {hour}: "10:00".
    sentence:
      'You need about {fte}. On an open day at most {agents} are on duty at once; the busiest hour begins at {hour}.',
    sentenceNoQueue: 'You need about {fte}. Nobody waits on the line, so the work can be done at any hour.',
    fte: 'Full-time agents to employ',
    peak: 'On duty in the busiest hour',
    // Facts of a week.
    work: 'Hours of handling contacts, a week',
    onDuty: 'Productive hours (on duty), a week',
    scheduled: 'Scheduled hours, a week',
    paid: 'Paid hours, a week',
    occupancy: 'Occupancy over the week',
    // {channel}: "Phone".
    levelOf: '{channel}: answered in time',
    waitOf: '{channel}: mean wait',
    abandonedOf: '{channel}: gave up waiting',
    deferredOf: '{channel}: work a week',
    // {hours}: "42 hours"; {fte}: "1.7 full-time agents".
    both: '{hours}, {fte}',
    // {days}: how many days.
    emailWait: 'Emails: longest wait, open hours',
    backlogOf: 'Extra while the backlog is cleared ({days} days open)',
    // Instead of a waiting time where more comes in than can be handled.
    endless: 'without end',
    // {fte}: "2.1 full-time agents".
    small:
      'A team this small is at the mercy of chance ({fte}): one sick day matters more than the formula. Plan who steps in first.',
    // {channel}: "Phone"; {limit}: "85%"; {n}: a number of agents.
    cap: '{channel}: in some hours the highest occupancy ({limit}) sets the team, not the waiting time. Customers then wait less than the target asks.',
    floor:
      '{channel}: in quiet hours the fewest agents on duty ({n}) set the team. Part of their time is idle; emails could fill it.',
    moreDays: 'The opening hours do not fit into the days given, so {days} days are counted.',
    models: 'Which formula, and why',
    erlangC:
      '{channel}: Erlang C, since no patience is given. Everybody waits until answered, so the team is on the safe side. Enter a patience if many hang up.',
    erlangA:
      '{channel}: Erlang A, since a patience is given. Who gives up shortens the queue, so fewer agents reach the target; those who gave up count as not answered.',
    chats:
      '{channel}: several at once slow each other down. Staffing takes the time an agent really spends per chat and does not divide agents by the number of chats.',
    workload:
      '{channel}: workload. These contacts can wait, so their hours are divided by the highest occupancy; a queue formula does not fit.',
    // The working, with the reader's numbers.
    mathLoad:
      '{channel}, {hour}: {contacts} contacts an hour × {seconds} seconds ÷ {sixty} = {load} (load in erlangs).',
    mathChats:
      '{channel}: {alone} seconds alone, {n} at once, make {seconds} seconds of an agent’s time each.',
    mathTeam:
      '{channel}, {hour}: {agents} are the fewest that reach {target} within {within} seconds and are busy at most {limit} of the time. They reach {level} and are busy {occupancy}.',
    // {pace}: how many times the average inflow is worked off; {wait}: hours.
    mathEmail:
      'Emails come in waves: to answer each within {wait} open hours, they are worked off at {pace} times their average inflow, so those agents are less busy.',
    mathWeek:
      'The teams of all hours on {days} days, and the hours of emails and messages ÷ {limit}: {onDuty} productive hours a week.',
    mathPaid: '{onDuty} productive hours ÷ (1 − {shrinkage}) = {paid} paid hours a week.',
    mathFte: '{paid} paid hours ÷ {week} hours per agent = {fte}.',
    day: 'Agents on duty, hour by hour on an open day',
    dayLegend:
      'Bars: agents on duty. Line in each bar: the load, as agents who would be busy without a pause.',
    along: 'Hour shown',
    // {agents}: "9 agents".
    hourSays: '{hour}: {agents} on duty, load {load}, occupancy {occupancy}',
    levels: 'Service level by number of agents: {channel}, {hour}',
    levelsLegend: 'The upright mark is your target: {target} within {within} seconds.',
    // {agents}: "9 agents".
    needed: '{agents} (needed)',
    // {level}: a percentage; {wait}: "12 seconds".
    delivers: '{level} in time, mean wait {wait}',
    columns: {
      hour: 'Hour',
      channel: 'Channel',
      agents: 'Agents',
      contacts: 'Contacts an hour',
      load: 'Load, erlangs',
      occupancy: 'Occupancy',
      level: 'Answered in time',
      wait: 'Mean wait, seconds',
      abandoned: 'Gave up',
    },
  },
  compareQuotes: {
    name: 'Compare quotes',
    title: 'Which of these quotes is really cheapest, and what is missing from it?',
    description:
      'Up to four quotes on one workload, line by line: what each costs all in, what it does not state and could still add, and the questions to send to the provider.',
    groups: {
      shares: 'When and how your contacts arrive',
      fees: 'What lines not stated usually cost',
    },
    // Around the fields of the quotes.
    quotes: 'The quotes',
    // {letter}: A to D. What a quote is called until it has a name.
    letter: 'Quote {letter}',
    // What our two examples are called.
    sampleA: 'Example A (low price)',
    sampleB: 'Example B (mostly included)',
    // On the tab of a quote in which some field cannot be read.
    toCheck: '{name}: please check',
    provider: 'Provider’s name',
    providerHint: 'Stays in this browser and in links that you share.',
    price: 'The price is for',
    units: {
      none: 'no such quote',
      hour: 'a paid hour',
      productive: 'a productive hour (on duty)',
      agent: 'an agent-month',
      contact: 'a contact',
      minute: 'a minute of handling',
    },
    // Labels of the price by what it is for.
    priceAt: {
      hour: 'Price per paid hour',
      productive: 'Price per productive hour',
      agent: 'Price per agent and month',
      contact: 'Price per contact',
      minute: 'Price per minute',
    },
    // Short: after a price, in a table.
    per: {
      hour: '{price} per paid hour',
      productive: '{price} per productive hour',
      agent: '{price} per agent and month',
      contact: '{price} per contact',
      minute: '{price} per minute',
    },
    solved: 'First-contact resolution promised, %',
    solvedHint: 'Empty: as yours today.',
    // {line}: the name of a line; {basis}: how it is charged. Labels of what a line usually costs.
    // {quote}: "Quote A"; {line}: one of its fields.
    ofQuote: '{quote}: {line}',
    usual: '{line}: {basis}',
    // What a quote may say of a line.
    words: {
      in: 'included, or not charged',
      ask: 'not stated',
      once: 'extra, once',
      seat: 'extra, once per agent',
      month: 'extra, per month',
      year: 'extra, per year',
      agent: 'extra, per agent-month',
      hour: 'extra, per hour billed',
      contact: 'extra, per contact',
      share: 'extra, % of the fees',
      units: 'at least so many a month',
      steps: 'rounded up to steps of',
      above: 'per contact above the volume',
      rise: 'surcharge, %',
      yearly: '% a year',
      held: 'asked for, given back at the end',
      penalty: '% of a year’s fees',
    },
    // {amount}: money, a percentage or a number. The same in a table.
    charged: {
      once: '{amount} once',
      seat: '{amount} per agent, once',
      month: '{amount} a month',
      year: '{amount} a year',
      agent: '{amount} per agent and month',
      hour: '{amount} per hour',
      contact: '{amount} per contact',
      share: '{amount} of the fees',
      units: 'at least {amount} a month',
      steps: 'steps of {amount}',
      above: '{amount} per contact above',
      rise: '{amount} surcharge',
      yearly: '{amount} a year',
      held: '{amount} held',
      penalty: '{amount} of a year’s fees',
    },
    lineGroups: {
      start: 'Starting',
      volume: 'Volume and units',
      tools: 'Tools and lines',
      people: 'Management and quality',
      hours: 'Hours and languages',
      rules: 'Security, changes, taxes',
      contract: 'Contract and leaving',
    },
    lines: {
      setup: { name: 'Setup fee', ask: 'Do you charge a setup fee? How much, and what does it cover?' },
      training: {
        name: 'Initial training',
        ask: 'Who pays for training before agents go live, how long does it take, and what do you charge per agent?',
      },
      connectors: {
        name: 'Connecting our systems',
        ask: 'What does it cost to connect our shop, CRM and ticket system, once and in maintenance?',
      },
      minimum: {
        name: 'Monthly minimum',
        ask: 'Is there a minimum we pay every month (hours, seats or contacts), and from which month on?',
      },
      rounding: {
        name: 'Rounding up',
        ask: 'How do you round: calls up to how many seconds, and seats up to whole ones?',
      },
      overage: {
        name: 'Contacts above the agreed volume',
        ask: 'From which volume on do we pay extra, and how much per contact?',
      },
      spam: {
        name: 'Wrong numbers, spam, unanswered',
        ask: 'Do you bill wrong numbers, spam, test contacts and calls nobody answered?',
      },
      software: {
        name: 'Software licenses',
        ask: 'Which licenses per agent are in the price, and which come on top, at what price per month?',
      },
      telecom: {
        name: 'Lines and call minutes',
        ask: 'Are numbers, lines and call minutes in the price? If not, at what rates do you pass them on?',
      },
      reporting: {
        name: 'Reports',
        ask: 'Which reports do we get, how often, with raw data? What does a further report cost?',
      },
      management: {
        name: 'Team leaders and account manager',
        ask: 'Are team leaders and an account manager in the price, and how many agents does one team leader have?',
      },
      quality: {
        name: 'Quality checks',
        ask: 'How many contacts per agent and month do you check, by what form, and is that in the price?',
      },
      retraining: {
        name: 'Training of replacements',
        ask: 'Who pays when an agent leaves and a new one is trained, and when our products change?',
      },
      travel: {
        name: 'Travel and visits',
        ask: 'Which travel and on-site days do you charge, and at what rates?',
      },
      night: { name: 'Night', ask: 'What surcharge applies at night, and from when to when?' },
      holiday: {
        name: 'Public holidays',
        ask: 'What surcharge applies on public holidays, and whose calendar counts, yours or ours?',
      },
      peak: {
        name: 'Peak season',
        ask: 'What surcharge applies in our peak season, and how far ahead must we order more agents?',
      },
      languages: {
        name: 'Other languages',
        ask: 'Which languages are in the price, and what does each further language add?',
      },
      security: {
        name: 'Security and audits',
        ask: 'Are certificates, audits and background checks in the price? Please send the current certificates.',
      },
      changes: {
        name: 'Changes during the contract',
        ask: 'What do you charge when processes, products or opening hours change?',
      },
      tax: {
        name: 'Taxes you cannot reclaim',
        ask: 'Is the price net of tax, and which taxes or duties will be on the invoice?',
      },
      indexation: {
        name: 'Price increase and renewal',
        ask: 'How may the price rise during the contract and at renewal: by which index, from when, up to which cap?',
      },
      currency: {
        name: 'Currency clause',
        ask: 'In which currency do you bill, and who carries the exchange-rate risk?',
      },
      deposit: {
        name: 'Deposit',
        ask: 'Do you ask for a deposit or prepayment? How much, and when do we get it back?',
      },
      termination: {
        name: 'Ending early',
        ask: 'What notice periods apply on both sides, and what does it cost to end the contract early?',
      },
      exit: {
        name: 'Help on leaving',
        ask: 'How do you help us leave (handover, data, recordings, knowledge base), for how long and at what price?',
      },
    },
    // The first question to every provider, by what the price is for.
    unitAsk: {
      hour: 'Which time does your hourly price count: are breaks, training, leave and waiting for contacts billed?',
      productive:
        'How do you count a productive hour, and how do we see it: logged-in time, time ready for contacts, or handling time only?',
      agent:
        'How many hours on duty does an agent-month hold, and what happens when an agent is ill, on leave or has left?',
      contact:
        'What counts as one contact: is a second message, a transfer, a callback or a reopened case a new one?',
      minute: 'Which time counts as a billed minute: talk, hold, after-contact work, transfers?',
    },
    // On the line that opens a group of lines, after its name.
    counts: '{extra} extra, {unknown} not stated',
    copyFrom: 'Copy all lines from',
    copy: 'Copy',
    // {name}: a quote.
    resetQuote: 'Reset {name}',
    allUnknown: 'Set all lines to “not stated”',
    // The answer. {name}, {second}: quotes; {amount}, {difference}: money; {range}: "$12,300–14,800".
    best: 'All in, {name} is the cheapest: {amount} a year.',
    only: 'All in, {name} costs {amount} a year.',
    within: 'With what it leaves open: {range}.',
    gap: '{second} follows at {amount}, {percent} more.',
    // Where the cheapest costs nothing.
    gapFromNothing: '{second} follows at {amount}.',
    even: '{second} comes to the same.',
    sure: 'Nothing that is left open can change this order.',
    open: 'What is left open can still change this order: send the questions below before you decide.',
    alone: 'Enter a second quote to compare it with.',
    // {name}: a quote; {n}: how many lines.
    unpriced: {
      one: '{name}: {n} line is not stated and has no published amount. It is in no amount here; ask, or enter a guess under “More detail”.',
      other:
        '{name}: {n} lines are not stated and have no published amount. They are in no amount here; ask, or enter a guess under “More detail”.',
    },
    small: 'The team is small ({fte}): minimums and rounding weigh more than the price.',
    // Rows of the table of results.
    table: 'The quotes on your workload, {currency} per year',
    rows: {
      price: 'Price',
      headline: 'At that price',
      extras: 'Stated extras',
      unknown: 'Not stated, typical',
      total: 'All in',
      range: 'Range',
      hidden: 'On top of the price',
      unknowns: 'Lines not stated',
      unpriced: 'of these, without any published amount',
      perHour: 'All in, per productive hour',
      perIssue: 'All in, per resolved contact',
      rank: 'Rank',
    },
    // Labels of the amounts at the head of the result and of the spreadsheet.
    perYear: '{name}, all in per year',
    each: 'Quote',
    group: 'Part',
    extra: 'extra',
    line: 'Line',
    status: 'Status',
    said: 'As stated',
    low: 'Low per year',
    typical: 'Typical per year',
    high: 'High per year',
    none: 'none',
    // {n}: "3 years".
    average: {
      one: 'An average year over {n} year: what is paid once counts in full.',
      other: 'An average year over {n} years: what is paid once is spread over them.',
    },
    sheet: 'Line by line, {currency} per year',
    // Cells of that table. {amount}: money.
    included: 'included',
    unknownUpTo: 'not stated, up to {amount}',
    unknownBare: 'not stated',
    notAsked: 'does not arise',
    usually: 'usual: {amount}',
    nothingPublished: 'No amount is published.',
    chart: 'All in per year, by quote',
    chartLegend:
      'Full edges: what is stated. Broken edges: what is not stated, at its typical and at its highest amount.',
    parts: {
      headline: 'Price',
      extras: 'Stated extras',
      unknown: 'Not stated, typical',
      more: 'Not stated, at most further',
    },
    questions: 'Questions to send',
    questionsNote:
      'One for every line that a quote leaves open, in your own language, ready to paste into an email.',
    // The head of the text that is copied.
    letterHead: 'Questions about your quote ({name})',
    letterIntro: 'So that we can compare your quote with others on the same terms, please answer in writing:',
    letterEnd: 'Please state every amount without tax, and say what it is charged for.',
    // {n}: how many questions.
    nothingOpen: 'This quote states every line. Ask only what its price counts.',
    copyQuestions: 'Copy the questions',
    copyAll: 'Copy all questions, for a new provider',
    allProviders: 'all providers',
    copied: 'Copied.',
    // Where P10–P90 is told: what it varies beside the quotes.
    sureness: {
      means:
        'In 8 of 10 draws the amount lies between these two; in one of ten it is lower, in one of ten higher. Unlike the range above, the draws vary your workload too (handle times and the like), so these two may lie outside that range.',
    },
    panel: {
      // {range}: "$12,300–14,800".
      range: 'Range, workload fixed: {range}',
      rangeNote:
        'Low: what is not stated costs nothing. High: each line costs the highest amount published, or your own guess. Your workload stays at its typical values.',
      insideText:
        'What each provider charges on your contacts: its price, stated extras and, as a range, what it does not state. Agents and hours are worked out alike for all.',
      outsideText:
        'Your own work of managing the provider, moving over, and better or worse quality beyond the first-contact resolution you enter. A deposit that comes back is listed, not counted.',
      whyText:
        'Checklists name hidden fees without adding them up; rules of thumb add a flat percentage. Here every line is reckoned on your own volume.',
    },
    // What the decision is called where it is told how sure it is, and the other quotes in such a sentence.
    lead: 'Lead of the cheapest quote, per year',
    other: 'another quote',
  },
  billingModels: {
    name: 'Billing models',
    title: 'Which way of billing is cheapest for our volume and its seasons?',
    description:
      'Nine ways of billing over a year, with your volume and its season: what each costs, where one overtakes another, what you pay for unused, and the most expensive month.',
    groups: {
      place: 'Country and currency',
      handling: 'Handle times',
      hourly: 'Offers per hour',
      seat: 'Offer per agent-month',
      pool: 'Offer of a shared pool',
      contact: 'Offer per contact',
      minute: 'Offer per minute',
      bundle: 'Offer of a bundle',
      base: 'Offer with a base fee',
      counting: 'What is counted',
      surcharges: 'Surcharges, on every offer',
      year: 'The twelve months',
      service: 'Service and staffing',
      bill: 'Itemized bill',
    },
    // Choices. Shapes of the year are examples of ours.
    seasons: {
      flat: 'Even',
      retail: 'Shop: November and December',
      travel: 'Travel: summer',
      tax: 'Tax season: January to April',
      elevens: 'Chinese online shop: June and November',
      golden: 'Japan: Golden Week, August, December',
      chuseok: 'Korea: Seollal and Chuseok',
      bayram: 'Türkiye: Ramadan, feasts, November',
    },
    yesNo: { yes: 'Yes', no: 'No' },
    kept: { year: 'All year, as many as the busiest month needs', month: 'Month by month' },
    counts: {
      handled: 'Every contact handled',
      opened: 'Every contact that comes in',
      resolved: 'Only contacts resolved',
    },
    counted: { contact: 'Contacts', minute: 'Minutes' },
    rounding: { '1': '1 second', '6': '6 seconds', '30': '30 seconds', '60': 'Whole minutes' },
    cheapest: 'The cheapest',
    next: 'The next cheapest',
    // The offers, as labels.
    offers: {
      paid: 'Per paid hour',
      scheduled: 'Per scheduled hour',
      productive: 'Per productive hour',
      seat: 'Per agent-month',
      pool: 'Shared pool',
      contact: 'Per contact',
      minute: 'Per minute',
      bundle: 'Bundle',
      base: 'Base fee plus units',
    },
    // The offers within a sentence.
    inText: {
      paid: 'a price per paid hour',
      scheduled: 'a price per scheduled hour',
      productive: 'a price per productive hour',
      seat: 'a price per agent-month',
      pool: 'a shared pool',
      contact: 'a price per contact',
      minute: 'a price per minute',
      bundle: 'a bundle with overage',
      base: 'a base fee plus a price per unit',
    },
    // {contacts}: "5,000 contacts"; {offer}: as within a sentence; {amount}: a year; {each}: a price per contact.
    best: 'At {contacts} a month {offer} is cheapest: about {amount} a year, {each} per contact.',
    bestNoContacts: 'Without contacts {offer} is cheapest: about {amount} a year.',
    // {low} and {high}: contacts a month.
    holds: 'It stays cheapest in a slow year ({low}) and in a busy one ({high}).',
    turnsLow: 'In a slow year ({low}) {offer} would be cheapest.',
    turnsHigh: 'In a busy year ({high}) {offer} would be cheapest.',
    // {amount}: how much more a year; {percent}: the same against the cheapest.
    second: 'Next is {offer}, {amount} more a year ({percent}).',
    only: 'It is the only offer with a price: enter what you were quoted to compare.',
    nothing: 'No offer can be worked out. Switch one on and enter its price.',
    // {offers}: a list of labels; {hour}: what it pays for an hour of handling; {rate}: what that costs at least.
    short:
      'Not ranked: {offers}. The published price is for short, simple contacts: at your handle times it would pay {hour} for an hour of handling, while the paid hours this takes cost at least {rate}. Ask what it includes before you compare.',
    // Every price per contact is for shorter work, and nothing else has a price.
    onlyShort:
      'Only prices for short, simple contacts are published there ({offers}). They hardly buy this work; enter what you were quoted.',
    // {offer}: a label.
    perYear: '{offer}, per year',
    // Of an offer whose price is for shorter contacts than the reader's. {label}: what it is called.
    unranked: '{label}, not ranked (price for short contacts)',
    // {offer}, {other}: labels.
    lead: '{offer} instead of {other}: extra per year',
    noContacts: 'no contacts',
    agentsOf: 'Full-time agents, quietest and busiest month',
    unusedOf: 'Paid for and unused, per year ({offer})',
    worstOf: 'Dearest month ({offer})',
    busyOf: 'Dearest month of a busy year ({offer})',
    // {month}: "November".
    worst: '{month}: {amount}',
    // {amount}; {percent}: of the year's cost.
    unused: '{amount} ({percent})',
    panel: {
      // {range}: "$12,300–14,800".
      range: 'Range, likely volume: {range}',
      spread: 'P10–P90, volume varied too: {range}',
      rangeNote:
        'Ranges: at your likely volume, from every other input at its cheapest to every one at its most expensive, all together. P10–P90 varies the volume too, so it may lie outside the range.',
      insideText:
        'The provider’s fees with surcharges and minimums over twelve months, and your own work of managing the provider. The same contacts, handle times and service under every offer.',
      outsideText:
        'Setup, training and leaving, price increases, VAT that a published price does not include. Tiers of price by volume. A share of revenue, as Chinese shops agree it, is not modeled.',
      whyText:
        'Many give one fixed volume from which seats pay. It follows from handle times, the season and both prices, so it is worked out here from yours.',
    },
    notes: {
      // {offers}: a list of labels.
      lacking: 'Left out, since no price is published there: {offers}. Enter a quote to compare them.',
      // {offer}: a label; {n}: months.
      toppedUp: '{offer}: in {n} of twelve months the minimum is charged.',
      small: 'In quiet months fewer than three agents are needed: one absence changes everything.',
      kept: 'Seats are counted as kept all year for the busiest month. If they can follow the months, change that under “Offer per agent-month”.',
      // A price that the reader gave.
      cheapHour:
        '{offer}: at your handle times this pays {hour} for an hour of handling, while the paid hours it takes cost at least {rate}. Ask whether such contacts are really included.',
    },
    // The table of all offers.
    table: 'All offers over a year, at {contacts} a month',
    columns: {
      offer: 'Offer',
      year: 'Year',
      range: 'Range',
      month: 'Average month',
      contact: 'Per contact',
      hour: 'Per hour of handling',
      unused: 'Paid for, unused',
      worst: 'Dearest month',
      slow: 'Slow year',
      busy: 'Busy year',
    },
    unusedNote:
      'Paid for, unused: time on duty in which nobody handles a contact, contacts or minutes of a bundle not used, and top-ups to a minimum.',
    chart: 'Cost of an average month by volume',
    chartNote: 'Lines bend where seats, bundles and minimums step.',
    mixed:
      'The offers need not buy the same service. Priced for short contacts, and left out of the strip below: {offers}.',
    volume: 'Contacts per month',
    cost: 'Cost per month ({currency})',
    yours: 'Your range',
    strip: 'Cheapest at each volume',
    // {from} and {to}: contacts a month; {offer}: a label.
    stretch: '{from}–{to}: {offer}',
    // {above}, {below}: labels; {volume}: contacts a month.
    crossing: 'At about {volume} contacts a month {above} becomes cheaper than {below}.',
    switches: 'All volumes at which two offers change places ({n})',
    noSwitch: 'No two offers change places up to {most} contacts a month.',
    turns: 'Volumes, prices and terms that would change the decision',
    turn: {
      // {offer}: a label; {from} and {to}: prices; {percent}: how much less.
      price: '{offer}: at {to} instead of {from} ({percent} less) it would cost as much as the cheapest.',
      above: 'Above about {volume} contacts a month {offer} would be cheaper.',
      below: 'Below about {volume} contacts a month {offer} would be cheaper.',
      none: 'No volume up to {most} contacts a month makes another offer cheaper.',
      seats: 'If seats could follow the months: {offer} at {after} instead of {before} a year.',
      wholeMinutes:
        'If billed time were rounded up to whole minutes: {offer} at {after} instead of {before} a year.',
      wrapFree: 'If after-contact work were not billed: {offer} at {after} instead of {before} a year.',
      opened: 'If every contact that comes in were billed: {offer} at {after} instead of {before} a year.',
      resolved: 'If only resolved contacts were billed: {offer} at {after} instead of {before} a year.',
      flat: 'In an even year: {offer} at {after} instead of {before}.',
      // Follows one of these where it changes the order.
      instead: 'Then {offer} would be cheapest.',
    },
    months: 'The months of the year',
    monthsLegend: 'Bars: {first}. Line in each bar: {second}.',
    monthsAlone: 'Bars: {first}.',
    along: 'Month shown',
    // {month}; {contacts}: "7,500 contacts"; {values}: offers with amounts.
    monthSays: '{month}, {contacts}: {values}',
    named: '{name} {value}',
  },
} as const;
